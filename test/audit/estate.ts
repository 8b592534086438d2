// The estate of the documentation as the audit's tests know it: enough of a world to give real journals of real runs.
import { drive } from '../../src/engine/drive.ts';
import type { ActRecord, ChainedEvent, OutputRecord, SeenBystander } from '../../src/engine/event.ts';
import type { ActResult, Ports } from '../../src/engine/ports.ts';
import { digestOf, sha256 } from '../../src/kernel/canonical.ts';
import { link, startOfChain } from '../../src/kernel/chain.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { commandsOf } from '../../src/plan/contents.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { ReadyCommand } from '../../src/plan/ready.ts';
import { concernOf } from '../../src/plan/whole.ts';
import type { NotAsked } from '../../src/topology/bystanders.ts';
import { sourceOf } from '../../src/topology/load.ts';
import { surveyOf } from '../../src/topology/survey.ts';
import { TOPOLOGY, topology } from '../plan/fixtures.ts';

export interface EstateOptions {
  /** What a mutating command does instead of working, by its program and second word, on every host or on one: `workersctl scale on app-1`. */
  readonly fails?: Readonly<
    Record<string, { readonly exit_code: number; readonly stderr?: string; readonly effect?: boolean }>
  >;
  /** Hosts whose connection is lost when the first change is about to be made. */
  readonly lost?: readonly string[];
  readonly active?: number;
  /** Connections after the cache was restarted. */
  readonly drained?: number;
  readonly cancelAt?: string;
  readonly isolation?: readonly Fault[];
  readonly stdout?: string;
  readonly notified?: Fault;
  /** What the hosts print that are asked what stands on them, by host; the topology's file is the second. */
  readonly discovered?: { readonly prints: Readonly<Record<string, string>>; readonly topology: string };
  /** How the bystanders are, look by look: the first is before the change, and the last repeats. Time does not suffice for the rest. */
  readonly bystanders?: readonly (readonly SeenBystander[])[];
  /** Tenants whose own run begins behind the first look. */
  readonly underChange?: readonly string[];
  readonly notAsked?: NotAsked;
  /** What another process left of this run, which died: it is recovered. */
  readonly left?: readonly ChainedEvent[];
  /** A dry run has no lock, and here no approval. */
  readonly dryRun?: boolean;
}

export interface EstateRun {
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
}

const NOTHING: OutputRecord = { bytes: 0, head: '', tail: '', omitted_bytes: 0 };
function printed(text: string): OutputRecord {
  return text === '' ? NOTHING : { ...NOTHING, bytes: Buffer.byteLength(text), head: text, sha256: sha256(text) };
}
const BEGIN = Date.parse('2026-01-15T14:33:10.000Z');

export async function runEstate(plan: Plan, options: EstateOptions = {}): Promise<EstateRun> {
  const world = { active: options.active ?? 487, breaker: 'closed', cache: 'run-1', now: 0 };
  const workers = new Map<string, number>();
  const gateways = new Map<string, { serving: boolean; started: number; limit: number }>();
  const gatewayOf = ({ target = '' }: ReadyCommand) => {
    const known = gateways.get(target) ?? { serving: false, started: 1, limit: 100 };
    gateways.set(target, known);
    return known;
  };
  const isShared = plan.runbook.scope === 'shared';
  const cancel = new AbortController();
  const left = options.left ?? [];
  const events: ChainedEvent[] = [...left];
  let looked = 0;
  let head = left.at(-1) ?? startOfChain(plan.digest);

  const result = (text: string, change: Partial<ActRecord> = {}): ActResult => ({
    text,
    act: {
      ended: 'exited',
      exit_code: 0,
      started_at: new Date(BEGIN + world.now).toISOString(),
      duration_ms: 12,
      stopped: 'ended-by-itself',
      stdout: printed(text),
      stderr: NOTHING,
      ...change,
    },
  });
  const text = options.discovered?.topology ?? TOPOLOGY;
  const there = {
    topology: topology(text),
    source: () => sourceOf({ topology: topology(text), text }),
    concern: concernOf(plan),
  };
  let changing = false;
  const isLost = (where: string): boolean => changing && options.lost?.includes(where) === true;
  const lost = (where: string, ended: ActRecord['ended']): ActResult => {
    const hint = 'Look whether the host is up.';
    const fault: Fault = { code: 'connection-lost', message: `The connection to ${where} was lost.`, hint };
    return { ...result('', { ended, exit_code: null, fault }), text: null };
  };
  const observe = (command: ReadyCommand): ActResult => {
    world.now += 12;
    if (isLost(command.where)) return lost(command.where, 'disconnected');
    if (command.unkept === true) return result(options.discovered?.prints[command.where] ?? '');
    if (command.kind === 'http' && isShared) return result(JSON.stringify(gatewayOf(command)), { exit_code: 200 });
    if (command.kind === 'http') return result(JSON.stringify({ state: world.breaker }), { exit_code: 200 });
    if (command.kind === 'run') return result(JSON.stringify({ run_id: world.cache }));
    if (command.argv[0] === 'psql') return result(JSON.stringify({ active: world.active, max: 500 }));
    return result(JSON.stringify({ count: workers.get(command.where) ?? 4 }));
  };
  const change = (command: ReadyCommand): ActResult => {
    world.now += 40;
    changing = true;
    if (command.kind !== 'exec') throw new Error('this runbook changes nothing by script or HTTP');
    const { argv } = command;
    const called = [3, 2].map((words) => argv.slice(0, words).join(' '));
    const places = [...called.map((words) => `${words} on ${command.where}`), ...called];
    const failure = places.map((words) => options.fails?.[words]).find((one) => one !== undefined);
    if (failure === undefined || failure.effect === true) {
      const gateway = gatewayOf(command);
      if (isShared && argv[0] === 'gatewayctl') gateway.limit = Number(argv[3]);
      if (isShared && argv[0] === 'systemctl') [gateway.serving, gateway.started] = [true, 2];
      if (argv[0] === 'gatewayctl') world.breaker = argv[2] === 'open' ? 'open' : 'closed';
      if (argv[0] === 'systemctl') [world.cache, world.active] = ['run-2', options.drained ?? 120];
      if (argv[0] === 'workersctl') workers.set(command.where, Number(argv[3]));
    }
    if (options.cancelAt === argv[0]) cancel.abort('SIGTERM');
    const stderr = failure?.stderr ?? '';
    const errors = printed(stderr);
    return result(options.stdout ?? '', { exit_code: failure?.exit_code ?? 0, duration_ms: 40, stderr: errors });
  };
  const ports: Ports = {
    clock: {
      wall: () => BEGIN + world.now,
      monotonic: () => world.now,
      sleep: async (ms, signal) => {
        await new Promise<void>((resolve) => setImmediate(resolve));
        if (ms < 60_000) world.now += ms;
        else if (!signal.aborted)
          await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      },
    },
    executor: {
      observe: async (command) => observe(command),
      prepare: async (command) =>
        isLost(command.where)
          ? { ready: false, result: lost(command.where, 'not-started') }
          : { ready: true, go: async () => change(command), abandon: async () => undefined },
      fate: async () => result(''),
    },
    journal: {
      append: async (batch) => {
        const chained = batch.map((event) => {
          const linked = link(event, head);
          head = linked.event;
          return linked.event;
        });
        events.push(...chained);
        return { ok: true, value: chained };
      },
    },
    notifier: {
      channels: ['slack'],
      notify: async () =>
        options.notified === undefined
          ? { sent: true, attempts: 1 }
          : { sent: false, attempts: 3, fault: options.notified },
    },
    masks: { learn: () => undefined, mask: (text) => text },
    isolate: () => ({ commands: commandsOf(plan).length, faults: options.isolation ?? [] }),
    isolated: () => [],
    survey: (answers) => surveyOf(there, answers),
    neighbours: {
      near: () => ({
        chosen: (options.bystanders?.[0] ?? []).map(({ tenant, target }) => ({ tenant, target })),
        not_asked: options.notAsked ?? { over_limit: 0, without_health: 0, undeclared: 0, under_change: 0 },
      }),
      ask: async (asked) => {
        world.now += 30;
        const looks = options.bystanders ?? [];
        const seen = looks[Math.min(looked, looks.length - 1)] ?? [];
        looked += 1;
        const changed = looked === 1 ? [] : (options.underChange ?? []);
        const excused = asked.filter(({ tenant }) => changed.includes(tenant));
        const spoken = asked.filter((one) => !excused.includes(one));
        return {
          seen: spoken.flatMap(({ target }) => seen.find((one) => one.target === target) ?? []),
          underChange: excused,
        };
      },
    },
  };
  const locksWith = (token: number) => plan.locks.map((name) => ({ name, token }));
  const opening = {
    type: 'run.claimed',
    execution_id: 'incident-2026-01-15-14-33-10-7f3ac19e42b0d6a1',
    plan_digest: plan.digest,
    ...(plan.origin !== undefined && { origin_digest: digestOf(plan.origin) }),
    tenant: plan.tenant.id,
    runbook: plan.runbook.id,
    trigger: plan.incident.name,
    incident_starts_at: plan.incident.starts_at,
    locks: options.dryRun === true ? [] : locksWith(3),
    actor: 'octo-ops',
    approvals: options.dryRun === true ? [] : [{ by: 'octo-lead', how: '--approve-by', comment: 'go' }],
    dry_run: options.dryRun ?? false,
    channels: ['slack'],
    versions: { 'enforced-runbooks': '0.1.0', node: '24.0.0' },
  } as const;
  const resumed = {
    type: 'run.resumed',
    by: 'recover',
    because: 'its holder was silent',
    locks: locksWith(4),
  } as const;
  await drive({
    plan,
    ports,
    start: left.length === 0 ? { opening } : { events: [...left], resumed },
    cancel: cancel.signal,
    onCancel: 'compensate',
    abandon: new AbortController().signal,
  });
  return { plan, events };
}
