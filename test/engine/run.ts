// Drives a plan through a world, and checks what must hold however it ends.
import { expect } from 'vitest';
import { apply } from '../../src/engine/apply.ts';
import { type Drive, type Driven, drive } from '../../src/engine/drive.ts';
import { guardKeysOf } from '../../src/engine/planned.ts';
import { initialState, type Opening, targetOf } from '../../src/engine/state.ts';
import type { Plan, PlannedAct, PlannedMitigation } from '../../src/plan/plan.ts';
import { Died } from './disk.ts';
import { createWorld, type World, type WorldOptions } from './world.ts';

export interface Ran extends Driven {
  readonly world: World;
}

export function openingOf(plan: Plan, change: Partial<Extract<Opening, { type: 'run.claimed' }>> = {}): Opening {
  return {
    type: 'run.claimed',
    execution_id: 'incident-test',
    plan_digest: plan.digest,
    tenant: plan.tenant.id,
    runbook: plan.runbook.id,
    trigger: 'Test',
    incident_starts_at: '',
    locks: [{ name: 'tenant:t-one', token: 1 }],
    actor: 'tester',
    approvals: [],
    dry_run: false,
    channels: ['slack'],
    versions: {},
    ...change,
  };
}

export async function run(
  plan: Plan,
  options: WorldOptions & { dryRun?: boolean; onCancel?: Drive['onCancel']; well?: boolean } = {},
): Promise<Ran> {
  const world = createWorld(options);
  world.facts.set('well', options.well ?? true);
  const driven = await drive({
    plan,
    ports: world.ports,
    start: { opening: openingOf(plan, { dry_run: options.dryRun ?? false }) },
    cancel: world.cancel.signal,
    onCancel: options.onCancel ?? 'compensate',
    abandon: world.abandon.signal,
  });
  return { ...driven, world };
}

export function outcomeOf(ran: Driven): string {
  return ran.state.phase.name === 'closed' ? ran.state.phase.outcome : ran.state.phase.name;
}

/** By the fact that each target's command switches on: `one`, or `one-a` where a step has several targets. */
export function statuses(ran: Driven): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ran.state.plan.steps.flatMap((step) =>
      step.kind === 'check'
        ? []
        : step.acts.map((act) => [factOf(act), targetOf(ran.state, step.id, act.target).status]),
    ),
  );
}

export function factOf(act: PlannedAct): string {
  return act.do.kind === 'exec' ? String(act.do.argv[1]) : '';
}

/** The process dies, or leaves its rollback to somebody else; each time another one goes on from the journal. */
export async function runOn(plan: Plan, options: WorldOptions & { onCancel?: Drive['onCancel'] }): Promise<Ran> {
  const world = createWorld({ ...options, first: { well: true, ...options.first } });
  const { ports, events } = world;
  const never = new AbortController().signal;
  let cancel = world.cancel.signal;
  let start: Drive['start'] = { opening: openingOf(plan) };
  for (let token = 2; ; token++) {
    try {
      const onCancel = options.onCancel ?? 'compensate';
      const driven = await drive({ plan, ports, start, cancel, onCancel, abandon: never });
      if (driven.closed) return { ...driven, world };
      cancel = never;
    } catch (error) {
      if (!(error instanceof Died)) throw error;
    }
    const locks = [{ name: 'tenant:t-one', token }];
    const resumed = { type: 'run.resumed', by: 'recover', because: 'the process is gone', locks } as const;
    start = events.length === 0 ? start : { events: [...events], resumed };
  }
}

/** What must hold in every end of every run. */
export function expectTold(ran: Ran): void {
  const { plan } = ran.state;
  expect(ran.closed).toBe(true);
  ran.world.hosts.settle(true);
  expect(ran.events.reduce(apply, initialState(plan)).phase).toEqual(ran.state.phase);
  for (const step of plan.steps) {
    if (step.kind === 'check') continue;
    for (const act of step.acts) expectTargetTold(ran, step, act);
  }
  expect(new Set(ran.world.ids).size, 'every id once').toBe(ran.world.ids.length);
  const guards = Object.values(ran.state.guards).map((guard) => guard.status);
  for (const status of guards)
    expect(['idle', 'found_engaged', 'released', 'release_failed', 'held', 'engage_failed']).toContain(status);
  if (ran.world.facts.get('breaker') === true && ran.world.started.includes('engage breaker'))
    expect(guards.some((status) => status !== 'released' && status !== 'idle')).toBe(true);
  for (const one of ran.events) {
    if (one.type !== 'command.finished' || one.act.ended === 'not-started') continue;
    const intended = ran.events.find((other) => other.type === 'command.intended' && other.command === one.command);
    expect(intended?.seq, 'an intent stands before every result').toBeLessThan(one.seq);
  }
}

function expectTargetTold(ran: Ran, step: PlannedMitigation, act: PlannedAct): void {
  const { plan } = ran.state;
  const outcome = outcomeOf(ran);
  const fact = factOf(act);
  const status = statuses(ran)[fact];
  const isOn = ran.world.facts.get(fact) === true;
  const ending = act.ending.kind;
  const wasOn = ran.world.first[fact] === true;
  if (status === 'not_started') expect(isOn, `${fact} was touched`).toBe(wasOn);
  if (isOn && !wasOn && ending === 'undo')
    expect(['applied', 'kept', 'undo_failed', 'undone_unverified', 'unknown'], fact).toContain(status);
  if (status === 'applied') expect(['incident_resolved', 'not_recovered', 'rollback_failed']).toContain(outcome);
  if (status === 'unknown') expect(outcome).toBe('unknown');
  // Only an undo engages a guard again: one that was released behind a verified step stays so.
  const released = ending !== 'undo' && wasVerified(ran, step.id, act.target);
  const holds = step.guard !== undefined && plan.guards[step.guard]?.on_unknown === 'hold';
  if (status === 'unknown' && holds && !released)
    for (const key of guardKeysOf(plan, { step, act }))
      expect(ran.state.guards[key]?.status, 'protection stays').not.toBe('released');
  if (status === 'undo_failed' || status === 'undone_unverified')
    expect(['rollback_failed', 'unknown']).toContain(outcome);
}

function wasVerified({ events }: Ran, step: string, target: string): boolean {
  return events.some(
    (event) =>
      event.type === 'condition.looked' &&
      event.purpose.kind === 'verify' &&
      event.purpose.step === step &&
      event.purpose.target === target &&
      event.verdict === 'holds',
  );
}
