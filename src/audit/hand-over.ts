// What a person needs who takes over: what was done, undone and kept, what stands in which state, and the commands to go on with.
// Pure.
import type { ChainedEvent } from '../engine/event.ts';
import { plannedGuardAt } from '../engine/planned.ts';
import { type StandingTarget, type Stands, standingOf } from '../engine/standing.ts';
import type { Plan } from '../plan/plan.ts';
import { type GoOn, goOnWith } from './go-on.ts';
import { unreachedIn } from './unreached.ts';

export interface HandOver {
  /** One line a target or guard. */
  readonly standing: readonly { readonly what: string; readonly where: string; readonly state: string }[];
  readonly commands: readonly GoOn[];
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

export function handOverOf(plan: Plan, events: readonly ChainedEvent[]): HandOver {
  const there = standingOf(plan, events);
  const { state, targets } = there;
  const standing: HandOver['standing'][number][] = [];
  for (const { step, target, because } of unreachedIn(plan, state, events))
    standing.push({ what: step, where: target, state: `not started: ${because}` });
  for (const target of [...targets].reverse())
    standing.push({ what: target.step.title, where: target.act.target, state: targetSays(target) });
  for (const [key, { status }] of Object.entries(state.guards)) {
    if (status === 'idle') continue;
    const { name, at } = plannedGuardAt(plan, key);
    standing.push({ what: `guard ${name}`, where: at.target, state: GUARD_SAYS[status] ?? status });
  }
  return { standing, commands: goOnWith(there, events.at(-1)?.at ?? '') };
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
