// One rehearsal: the real engine over a plan, in virtual time, against a world; with a death or a cancel where one is asked for.
// Promises: whoever dies is followed by another who goes on from the journal alone, like `recover`.

import { type Drive, type Driven, drive } from '../engine/drive.ts';
import type { Approval, ChainedEvent, Change, RunEvent } from '../engine/event.ts';
import type { Pause } from '../engine/pause.ts';
import type { ActResult, Neighbours, Notification, Ports } from '../engine/ports.ts';
import type { Plan } from '../plan/plan.ts';
import type { Survey } from '../topology/survey.ts';
import type { Cast } from './cast.ts';
import { type VirtualClock, virtualClock } from './clock.ts';
import { executorOf } from './executor.ts';
import type { World } from './world.ts';

/** What happens to the process around one event of its journal; each at most once. */
export type Blow = 'none' | 'dies' | 'is cancelled';

export interface Rehearsal {
  readonly cast: Cast;
  /** Given the time of the run, and what cancels it. */
  readonly world: (clock: VirtualClock, cancel: () => void) => World;
  /** Milliseconds since the epoch: when the run begins. */
  readonly begins: number;
  readonly channels: readonly string[];
  /** Asked before and after each event is written; `seq` counts from 1. */
  readonly blow?: (event: RunEvent, seq: number, written: boolean) => Blow;
  /** Where it goes on, instead of from the beginning: `world` gives the world as it was there. */
  readonly from?: Fork;
  /** Told of each moment at which others can branch off, as long as nobody died or cancelled. */
  readonly forks?: (fork: Fork) => void;
}

/** A rehearsal between two effects of its run: any number of others can go on from here, without what came before. */
export interface Fork {
  readonly pause: Pause;
  /** Milliseconds of its clock. */
  readonly now: number;
  readonly began: readonly Change[];
  readonly notified: readonly Notification[];
  readonly fates: ReadonlyMap<string, ActResult>;
}

export interface Rehearsed extends Driven {
  readonly plan: Plan;
  /** Every change that really began, in order. */
  readonly began: readonly Change[];
  readonly notified: readonly Notification[];
  /** How many changes had begun when the run was cancelled; null: it was not. */
  readonly beganAtCancel: number | null;
}

/** Nobody reads where it was thrown. */
const DIED = new Error('the process is gone');

export async function rehearse(rehearsal: Rehearsal): Promise<Rehearsed> {
  const { cast, channels, from } = rehearsal;
  const { plan } = cast;
  const clock = virtualClock(rehearsal.begins, from?.now);
  const journal: ChainedEvent[] = [...(from?.pause.events ?? [])];
  const began: Change[] = [...(from?.began ?? [])];
  const notified: Notification[] = [...(from?.notified ?? [])];
  const fates = new Map(from?.fates);
  let controller = new AbortController();
  let beganAtCancel: number | null = null;
  let isDead = false;
  const cancel = () => {
    beganAtCancel ??= began.length;
    controller.abort('SIGTERM');
  };
  const strike = (blow: Blow) => {
    if (blow === 'is cancelled') cancel();
    if (blow !== 'dies' || isDead) return;
    isDead = true;
    throw DIED;
  };
  const world = rehearsal.world(clock, cancel);
  const ports: Ports = {
    clock,
    executor: executorOf({ cast, world, clock, fates, began: (change) => void began.push(change) }),
    journal: {
      append: async (events) => {
        const stood = journal.length;
        for (const event of events) {
          const seq = journal.length + 1;
          strike(rehearsal.blow?.(event, seq, false) ?? 'none');
          journal.push({ ...event, seq, prev: '', hash: '' });
          strike(rehearsal.blow?.(event, seq, true) ?? 'none');
        }
        return { ok: true, value: journal.slice(stood) };
      },
    },
    notifier: {
      channels,
      notify: async (notification) => {
        if (!channels.includes(notification.channel)) return { sent: false, attempts: 0 };
        notified.push(notification);
        return { sent: true, attempts: 1 };
      },
    },
    masks: { learn: () => undefined, mask: (text) => text },
    isolate: cast.isolate,
    isolated: cast.isolated,
    survey: () => surveyIn(plan),
    neighbours: neighboursIn(plan, world),
  };
  const never = new AbortController().signal;
  const paused = (pause: Pause) => {
    if (isDead || beganAtCancel !== null) return;
    rehearsal.forks?.({
      pause,
      now: clock.monotonic(),
      began: [...began],
      notified: [...notified],
      fates: new Map(fates),
    });
  };
  const listening = {
    plan,
    ports,
    onCancel: 'compensate',
    abandon: never,
    ...(rehearsal.forks && { paused }),
  } as const;
  let start: Drive['start'] = from === undefined ? { opening: openingOf(plan, channels) } : { pause: from.pause };
  for (let token = 2; ; token += 1) {
    try {
      const driven = await clock.until(drive({ ...listening, start, cancel: controller.signal }));
      return { ...driven, plan, began, notified, beganAtCancel };
    } catch (error) {
      if (error !== DIED) throw error;
    }
    controller = new AbortController();
    if (journal.length > 0)
      start = { events: [...journal], resumed: resumedBy(plan, token), state: cast.readings.of(journal) };
  }
}

function resumedBy({ locks }: Plan, token: number) {
  const raised = locks.map((name) => ({ name, token }));
  return { type: 'run.resumed', by: 'recover', because: 'the process is gone', locks: raised } as const;
}

function openingOf(plan: Plan, channels: readonly string[]): Extract<Drive['start'], { opening: unknown }>['opening'] {
  const approvals: readonly Approval[] =
    plan.approval === null ? [] : [{ by: 'rehearsal', how: 'assumed by the rehearsal' }];
  return {
    type: 'run.claimed',
    execution_id: 'rehearsal',
    plan_digest: plan.digest,
    tenant: plan.tenant.id,
    runbook: plan.runbook.id,
    trigger: plan.incident.name,
    incident_starts_at: plan.incident.starts_at,
    locks: plan.locks.map((name) => ({ name, token: 1 })),
    actor: 'rehearsal',
    approvals,
    dry_run: false,
    channels: [...channels],
    versions: {},
  };
}

/** Everything stands where it is declared. */
function surveyIn(plan: Plan): Survey {
  const hosts = (plan.discovery ?? []).map(({ service, host }) => {
    const here = Object.values(plan.targets).filter((target) => target.service === service && target.host === host);
    const there = here.map(({ key, name }) => ({ target: key, found: name }));
    return { service, host, instances: there.length, there, others: [], others_count: 0 };
  });
  return { hosts, drift: [] };
}

/** Where neighbours are watched there is one, whoever that may be in the estate. */
function neighboursIn(plan: Plan, world: World): Neighbours {
  const isWatched = (plan.bystanders?.most ?? 0) > 0;
  return {
    near: ([target]) => ({
      chosen: isWatched && target !== undefined ? [{ tenant: 'a-neighbour', target }] : [],
      not_asked: { over_limit: 0, without_health: 0, undeclared: 0, under_change: 0 },
    }),
    ask: async (bystanders) => ({
      seen: bystanders.map((one) => {
        const health = world.neighbour();
        return { ...one, health, ...(health === 'ill' && { because: 'it fell ill in the rehearsal' }) };
      }),
      underChange: [],
    }),
  };
}
