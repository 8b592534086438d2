// What a person is to know first, and do: how the incident stands, and what is left of the run.
// Promises: from what was looked at and what was done; where nobody looked, it says `may`.
import type { ChainedEvent } from '../engine/event.ts';
import { isOnlyLeft } from '../engine/meaning.ts';
import { type Standing, type Stands, standingOf } from '../engine/standing.ts';
import { changedAnything } from '../engine/state.ts';
import { code } from '../kernel/markdown.ts';
import type { Plan } from '../plan/plan.ts';
import type { AuditRecord } from './schema.ts';
import { wasTold } from './told.ts';

export interface NextRequest {
  readonly record: AuditRecord;
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
  /** Are there commands to go on with? */
  readonly commands: boolean;
}

export function nextWords({ record, plan, events, commands }: NextRequest): string {
  const last = events.at(-1);
  if (last?.type !== 'closed') return unfinished(record);
  const standing = standingOf(plan, events);
  const incident = `the incident ${seenIll(events) ? 'is not over' : 'may not be over'}`;
  switch (last.outcome) {
    case 'rolled_back':
      return `${leftOf(standing)} ${capital(incident)}: handle it by hand, or start again once the cause is gone.`;
    case 'cancelled':
      return `${leftOf(standing)} The incident may be going on.`;
    case 'not_recovered':
      return `The changes below stand, and ${incident}. Go on by hand${commands ? '; the commands below would take them back' : ''}.`;
    case 'refused':
      return 'Nothing was changed. The incident may be going on: handle it by hand, or start again once the reason is gone.';
    case 'rollback_failed':
      return '**Partial state.** What stands is below. Bring it in order by hand, now.';
    case 'unknown':
      return `**${lostIn(standing)}** Look at what is below by hand, now; what this run has locked stays locked until then.`;
    default:
      return '';
  }
}

function unfinished(record: AuditRecord): string {
  const { execution_id } = record;
  const told = wasTold(record) ? '' : ' Nobody was told.';
  return `**The run has not ended.** What it began is below.${told} Finish it with ${code(`enforced-runbooks recover ${execution_id}`, 400)}, or in a workflow with ${code('mode: recover')}; by hand only where neither can.`;
}

function lostIn(standing: Standing): string {
  if (standing.state.failure?.kind === 'broken')
    return 'The journal is broken, and nobody knows what was done behind it.';
  return isOnlyLeft(standing) ? 'A process that a change started still runs.' : 'Nobody knows what became of a change.';
}

function leftOf({ state, targets }: Standing): string {
  if (!changedAnything(state)) return 'Nothing was changed.';
  const has = (status: Stands) => targets.some((target) => target.status === status);
  const words = [
    ...(has('kept_unverified')
      ? ['**What a change left is not known**, and it cannot be undone: look at it by hand.']
      : []),
    ...(has('kept') ? ['What is kept stands, as below.'] : []),
  ];
  return words.length === 0 ? 'Nothing of this run is left to undo.' : words.join(' ');
}

/** Did the last look at the incident say that it is not over? */
function seenIll(events: readonly ChainedEvent[]): boolean {
  const look = events.findLast((event) => event.type === 'condition.looked' && event.purpose.kind === 'recovered');
  return look?.type === 'condition.looked' && look.verdict === 'does_not_hold';
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
