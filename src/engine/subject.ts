// What a fact or an effect is about: one target of a step, or one guard at a target. Nothing else happens beside each other.
import { unreachable } from '../kernel/unreachable.ts';
import type { Effect } from './effect.ts';
import type { Change, Purpose, RunEvent } from './event.ts';
import { guardKey } from './state.ts';

/** A step's target, or a guard's key. */
export type Subject = { readonly step: string; readonly target: string } | { readonly guard: string };

export function subjectOf(change: Change): Subject {
  return 'guard' in change ? { guard: guardKey(change.guard, change.target) } : change;
}

/** Null: a condition that is about no target. */
function subjectOfPurpose(purpose: Purpose): Subject | null {
  if ('guard' in purpose) return { guard: guardKey(purpose.guard, purpose.target) };
  return 'target' in purpose ? purpose : null;
}

export function isAbout(one: Subject, other: Subject): boolean {
  if ('guard' in one) return 'guard' in other && one.guard === other.guard;
  return 'step' in other && one.step === other.step && one.target === other.target;
}

export function subjectOfEffect(effect: Effect): Subject | null {
  switch (effect.kind) {
    case 'look':
      return subjectOfPurpose(effect.purpose);
    case 'sample_before':
      return effect;
    case 'change':
    case 'ask':
      return subjectOf(effect.change);
    case 'isolate':
    case 'discover':
    case 'watch':
    case 'notify':
    case 'close':
      return null;
    default:
      return unreachable(effect);
  }
}

/** Null: it is about no target. */
export function subjectIn(event: RunEvent): Subject | null {
  switch (event.type) {
    case 'before.sampled':
      return event;
    case 'command.intended':
    case 'command.finished':
    case 'command.refused':
      return subjectOf(event.change);
    case 'condition.looked':
      return subjectOfPurpose(event.purpose);
    case 'run.claimed':
    case 'run.declined':
    case 'isolation.proved':
    case 'isolation.refused':
    case 'topology.discovered':
    case 'bystanders.looked':
    case 'cancel.requested':
    case 'timeout.passed':
    case 'journal.lost':
    case 'run.resumed':
    case 'notification.finished':
    case 'closed':
      return null;
    default:
      return unreachable(event);
  }
}
