// A verification that proves nothing: where it was false before its `do`, and where it could not have been.
// Promises: what is said of a run is what the engine recorded of it; what is said of the model was looked for once more.
import type { Fault } from '../kernel/fault.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { isMet, keyOf } from './constraint.ts';
import type { Demand } from './demands.ts';
import { nameOfOwner, placeOfOwner } from './owner.ts';
import type { Rehearsed } from './rehearse.ts';
import { type Searching, settleSights } from './search.ts';

/** With the other demands of an unmet one: how much a probe that answers matters, and the symptom beside it. */
const WEIGHTS = { answers: 100, symptom: 20 } as const;

/**
 * A `verify` that could be false before its `do` only where its probe failed compares with nothing afterwards, so that it cannot be
 * met: it is vain. Where the symptom is that this probe fails, it is not.
 */
export function orVain(demand: Demand, searching: Searching): Demand {
  const { kind, of, condition, before } = demand;
  const keys = condition.samples.map(keyOf);
  const wasBlind = before !== null && keys.some((key) => before[key]?.ok === false);
  if (kind !== 'must' || of.part !== 'verify' || !wasBlind) return demand;
  const answering = Object.fromEntries(
    Object.entries(before).map(([key, sight]) => [key, keys.includes(key) ? { ...sight, ok: true } : sight]),
  );
  const wasFalse = { ...demand, wanted: false, before: null };
  const symptom = { ...wasFalse, wanted: true, condition: searching.plan.symptom, weight: WEIGHTS.symptom };
  const isAnswered = condition.samples.map((sample) => ({
    ...wasFalse,
    wanted: true,
    condition: { ...condition, that: [`${sample.probe}.ok`], samples: [sample] },
    weight: WEIGHTS.answers,
  }));
  const { sights } = settleSights(answering, [wasFalse, symptom, ...isAnswered], searching);
  const isIll = isMet(symptom, before) && !isMet(symptom, sights);
  if (isIll || isMet(wasFalse, sights)) return demand;
  return { ...wasFalse, kind: 'vain', says: 'is false before `do` has run while its probes answer' };
}

/** The steps of a run whose `verify` held already before their `do`. */
export function vainSteps({ events }: Pick<Rehearsed, 'events'>): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.type === 'before.sampled' && event.held_before ? [event.step] : [])));
}

export function heldBefore(step: string, runbook: Runbook): Fault {
  const of = { part: 'verify', step } as const;
  const at = placeOfOwner(of, runbook);
  return {
    code: 'condition-proves-nothing',
    message: `${nameOfOwner(of)} held already before \`do\` had run: it proves nothing.`,
    hint: ONLY_ITS_COMMAND,
    ...(at !== undefined && { at }),
  };
}

export const ONLY_ITS_COMMAND =
  'Let it read what only its command changes, such as `cache.run_id != before.cache.run_id`.';
