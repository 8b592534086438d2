// What the machine asks of the world, and how one such request is told from another.
import { unreachable } from '../kernel/unreachable.ts';
import type { PlannedCommand, PlannedCondition, PlannedDiscovery, SampleOf } from '../plan/plan.ts';
import type { Bystander } from '../topology/bystanders.ts';
import type { Change, Moment, Purpose } from './event.ts';
import type { Outcome } from './outcome.ts';

export type Effect =
  | { readonly kind: 'isolate' }
  | { readonly kind: 'discover'; readonly questions: readonly PlannedDiscovery[] }
  | {
      readonly kind: 'look';
      readonly purpose: Purpose;
      readonly condition: PlannedCondition;
      readonly look: number;
      readonly not_before_ms: number;
    }
  | {
      readonly kind: 'sample_before';
      readonly step: string;
      readonly target: string;
      readonly samples: readonly SampleOf[];
      readonly verify: PlannedCondition;
    }
  | {
      readonly kind: 'change';
      readonly change: Change;
      readonly command: PlannedCommand;
      readonly attempt: number;
      readonly not_before_ms: number;
    }
  /** Wall 4: how the bystanders are. Whom to ask is looked for where something is to be changed; afterwards it is known. */
  | {
      readonly kind: 'watch';
      readonly moment: Moment;
      readonly look: number;
      readonly of: { readonly near: readonly string[] } | { readonly watched: readonly Bystander[] };
      readonly not_before_ms: number;
    }
  /** Contact was lost: ask the host what became of the command with this id. */
  | {
      readonly kind: 'ask';
      readonly id: string;
      readonly change: Change;
      readonly command: PlannedCommand;
      readonly not_before_ms: number;
    }
  | { readonly kind: 'notify'; readonly on: Outcome | 'started'; readonly channel: string }
  | { readonly kind: 'close'; readonly outcome: Outcome };

/** The same for the same request at the same point of a run. */
export function keyOf(effect: Effect): string {
  switch (effect.kind) {
    case 'look':
      return keyed('look', nameOf(effect.purpose), effect.look);
    case 'watch':
      return JSON.stringify([effect.kind, effect.moment, effect.look]);
    case 'sample_before':
      return keyed(effect.kind, effect.step, effect.target);
    case 'change':
      return keyed(effect.kind, nameOf(effect.change), effect.attempt, effect.not_before_ms);
    case 'ask':
      return keyed(effect.kind, effect.id, effect.not_before_ms);
    case 'notify':
      return keyed(effect.kind, effect.on, effect.channel);
    case 'isolate':
    case 'discover':
    case 'close':
      return effect.kind;
    default:
      return unreachable(effect);
  }
}

/** No part holds a line break: they are names, keys of targets and numbers. */
function keyed(...parts: readonly (string | number)[]): string {
  return parts.join('\n');
}

function nameOf(about: Purpose | Change): string {
  const what = 'kind' in about ? about.kind : about.action;
  const where = 'step' in about ? about.step : 'guard' in about ? about.guard : '';
  return keyed(what, where, 'target' in about ? about.target : '');
}
