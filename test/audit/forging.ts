// What a forger leaves: a folder whose hashes are all made anew, and whose record fits its events.
import { recordOf } from '../../src/audit/record.ts';
import type { AuditFiles } from '../../src/audit/verify.ts';
import type { ChainedEvent } from '../../src/engine/event.ts';
import { canonicalJson } from '../../src/kernel/canonical.ts';
import { link, startOfChain } from '../../src/kernel/chain.ts';
import type { Plan } from '../../src/plan/plan.ts';

type Json = Readonly<Record<string, unknown>>;

export function filesOf(
  plan: Plan,
  events: readonly ChainedEvent[],
  outputs: AuditFiles['outputs'] = new Map(),
): AuditFiles {
  return {
    events: linesOf(events),
    record: JSON.stringify(recordOf(plan, events), null, 2),
    plan: JSON.stringify(plan, null, 2),
    outputs,
  };
}

/** The same events with their numbers and hashes made anew. */
export function chained<T extends object>(plan: Pick<Plan, 'digest'>, events: readonly T[]) {
  let head = startOfChain(plan.digest);
  return events.map((event) => {
    const linked = link({ ...event, seq: 0, prev: '', hash: undefined }, head).event;
    head = linked;
    return linked;
  });
}

export function linesOf(events: readonly object[]): string {
  return events.map((event) => `${canonicalJson(event)}\n`).join('');
}

/** The lines of a journal in which the first event of a type says something else. */
export function saying(
  { plan, events }: { readonly plan: Plan; readonly events: readonly ChainedEvent[] },
  type: ChainedEvent['type'],
  change: (event: Json) => Json,
): { readonly lines: string; readonly seq: number } {
  const seq = events.findIndex((event) => event.type === type) + 1;
  const changed = events.map((event, index) => (index + 1 === seq ? change({ ...event }) : event));
  return { lines: linesOf(chained(plan, changed)), seq };
}
