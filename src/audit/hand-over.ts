// What a person needs who takes over: what was done, undone and kept, what stands in which state, and the commands to go on with.
// Promises: pure; the commands are the plan's own, with this run's values, whole, for a shell; no secret is in them.
import type { ChainedEvent } from '../engine/event.ts';
import { plannedGuardAt } from '../engine/planned.ts';
import { scopeAt } from '../engine/scope.ts';
import { type StandingTarget, type Stands, standingOf } from '../engine/standing.ts';
import type { Plan, PlannedCommand } from '../plan/plan.ts';
import { readyCommand } from '../plan/resolve.ts';
import { type ByHand, byHand } from './by-hand.ts';
import { unreachedIn } from './unreached.ts';

export interface HandOver {
  /** One line a target or guard. */
  readonly standing: readonly { readonly what: string; readonly where: string; readonly state: string }[];
  readonly commands: readonly GoOn[];
}

/** A command that would bring one target or guard back. */
export interface GoOn {
  readonly why: string;
  /** Host name and address; `the runner`. */
  readonly where: string;
  /** For a shell there. */
  readonly command: ByHand;
}

const TARGET_SAYS: Readonly<Record<Stands, string>> = {
  not_started: 'not started',
  started: 'its command may be running: nobody knows',
  acted: 'changed, not verified',
  applied: 'changed and verified: this stands',
  unknown: 'unknown: contact was lost, look at it by hand',
  kept: 'changed and kept: this stands',
  kept_unverified: 'what it left is not known, and it cannot be undone',
  left: 'left as it is',
  undone: 'undone, and verified to be undone',
  undone_unverified: 'undone, but that could not be verified',
  undo_failed: 'NOT undone: the undo did not hold',
  undo_begun: 'its undo was begun and not finished',
  to_undo: 'changed, and still to be undone by recover',
};
const GUARD_SAYS: Readonly<Record<string, string>> = {
  found_engaged: 'was found engaged by somebody else, and was left alone',
  engaged: 'STILL ENGAGED',
  engage_failed: 'its engaging failed: it may be engaged',
  released: 'released',
  release_failed: 'STILL ENGAGED: its release did not hold',
  held: 'held engaged on purpose, because a step behind it is unknown',
};
const TO_UNDO: ReadonlySet<Stands> = new Set([
  'started',
  'acted',
  'applied',
  'unknown',
  'undone_unverified',
  'undo_failed',
  'undo_begun',
  'to_undo',
]);
const TO_RELEASE: ReadonlySet<string> = new Set(['engaged', 'engage_failed', 'release_failed', 'held']);

export function handOverOf(plan: Plan, events: readonly ChainedEvent[]): HandOver {
  const { state, targets } = standingOf(plan, events);
  const now = events.at(-1)?.at ?? '';
  const standing: HandOver['standing'][number][] = [];
  const commands: GoOn[] = [];
  for (const { step, target, because } of unreachedIn(plan, state, events))
    standing.push({ what: step, where: target, state: `not started: ${because}` });
  for (const target of [...targets].reverse()) {
    const { step, act, status } = target;
    standing.push({ what: step.title, where: act.target, state: targetSays(target) });
    if (!TO_UNDO.has(status) || act.ending.kind !== 'undo') continue;
    const scope = scopeAt(state, { target: act.target, step: step.id, samples: [], now });
    commands.push(goOn(plan, `undo of ${step.id}`, act.ending.undo, scope));
  }
  for (const [key, { status }] of Object.entries(state.guards)) {
    if (status === 'idle') continue;
    const { name, at } = plannedGuardAt(plan, key);
    standing.push({ what: `guard ${name}`, where: at.target, state: GUARD_SAYS[status] ?? status });
    if (!TO_RELEASE.has(status)) continue;
    const scope = scopeAt(state, { target: at.target, step: null, samples: [], now });
    commands.push(goOn(plan, `release of ${name}`, at.release, scope));
  }
  return { standing, commands };
}

function targetSays({ act, status, because }: StandingTarget): string {
  const says = TARGET_SAYS[status];
  const { ending } = act;
  const stays = ending.kind === 'irreversible' ? ending.stays : '';
  switch (status) {
    case 'kept':
    case 'applied':
      return stays === '' ? says : `${says}: ${stays}`;
    case 'kept_unverified':
      return `${because}; ${says}: ${stays}`;
    case 'left':
      return `${says}: ${because}`;
    case 'undo_failed':
      return because === '' ? says : `NOT undone: ${because}`;
    case 'unknown':
      return because === '' ? says : `unknown: ${because}. End that process, then look at the target`;
    default:
      return says;
  }
}

function goOn(plan: Plan, why: string, command: PlannedCommand, scope: ReturnType<typeof scopeAt>): GoOn {
  const host = plan.hosts[command.where];
  const user = host?.user === undefined ? '' : `${host.user}@`;
  const where = host === undefined ? 'the runner' : `${host.name} (${user}${host.address}, port ${host.port})`;
  const ready = readyCommand(command, scope, true);
  return { why, where, command: byHand(ready.ok ? ready.value : command) };
}
