// Deliveries: which channels hear of an outcome, from the plan's rules, who is on call, and the channels that are configured.
// Promises: an outcome that needs a human is never silent while a channel is configured; one that needs a human now reaches all.
import { channelOf, ISSUE_CHANNEL } from '../kernel/channel.ts';
import type { PlannedNotifyRule } from './plan.ts';

export interface Occasion {
  /** An outcome, or `started`. */
  readonly on: string;
  readonly needsHuman: 'no' | 'yes' | 'now';
  /** Null where the runbook says nothing. */
  readonly rules: readonly PlannedNotifyRule[] | null;
  /** The tenant's, as its topology has it: `slack:#team-data`. */
  readonly onCall: string | null;
  readonly configured: readonly string[];
  /** A whole shared service is changed: that is everybody's concern. */
  readonly whole?: boolean;
}

/** What everybody hears of a change to a whole service, where its runbook says nothing: that it begins, and every way that it ends. */
const ANNOUNCED: readonly string[] = ['started', 'incident_resolved'];

/**
 * Names of channels, each once, in the order in which they are to be tried: the rules' own first, then that of who is on call.
 * A rule's channel stands here also where it is not configured, so that its failure is recorded.
 */
export function deliveriesFor(occasion: Occasion): readonly string[] {
  const { on, needsHuman, configured } = occasion;
  const people = called({ ...occasion, configured: configured.filter((channel) => channel !== ISSUE_CHANNEL) });
  const isKept = configured.includes(ISSUE_CHANNEL) && (needsHuman !== 'no' || on === 'incident_resolved');
  return [...new Set([...people, ...(isKept ? [ISSUE_CHANNEL] : [])])];
}

/** An issue calls nobody: whether somebody was called does not depend on it. */
function called({ on, needsHuman, rules, onCall, configured, whole }: Occasion): readonly string[] {
  if (whole === true && rules === null && (needsHuman !== 'no' || ANNOUNCED.includes(on))) return configured;
  const named = (rules ?? []).filter((rule) => rule.on.includes(on)).flatMap((rule) => rule.to);
  const heard = named.some((channel) => configured.includes(channel));
  if (needsHuman === 'no' || (needsHuman === 'yes' && heard)) return [...new Set(named)];
  const onDuty = configured.filter((channel) => onCall !== null && channel === channelOf(onCall));
  if (needsHuman === 'yes' && rules === null && onDuty.length > 0) return onDuty;
  return [...new Set([...named, ...onDuty, ...configured])];
}
