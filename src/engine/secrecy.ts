// What of a run may be shown and written down: nothing that a `sensitive` command gave, no field that is declared `secret`.
// Promises: a value that the journal masked is never used again as though it were the real one.
import type { Fields, FieldValue } from '../kernel/scalar.ts';
import type { Plan, PlannedCommand, PlannedCondition, SampleOf } from '../plan/plan.ts';
import type { Purpose, RunEvent, Sample } from './event.ts';

/** What a redactor puts in a secret's place. */
const MASK = '***';

export function isSecretive(plan: Plan, { probe, target }: SampleOf): boolean {
  return plan.probes[probe]?.commands[target]?.sensitive === true;
}

/** Its output holds a value that is declared secret: nothing of it may be kept, since it is read before it is masked. */
export function holdsSecret({ sensitive, output }: Pick<PlannedCommand, 'sensitive' | 'output'>): boolean {
  return sensitive || Object.values(output.fields).some((field) => field.secret);
}

/** May the condition be shown with its values? Not where it can read what a sensitive command gave, then or before. */
export function isRevealable(plan: Plan, condition: PlannedCondition, purpose: Purpose): boolean {
  const hidden = Object.keys(plan.probes).filter((probe) =>
    Object.values(plan.probes[probe]?.commands ?? {}).some((command) => command.sensitive),
  );
  const names = hasSensitiveDo(plan, purpose) ? [...hidden, 'did'] : hidden;
  return names.every((name) => condition.that.every((source) => !new RegExp(`\\b${name}\\b`).test(source)));
}

function hasSensitiveDo(plan: Plan, purpose: Purpose): boolean {
  const step = 'step' in purpose ? plan.steps.find(({ id }) => id === purpose.step) : undefined;
  return step?.kind === 'mitigation' && step.acts.some((act) => act.do.sensitive);
}

/** Nothing that a `sensitive` probe saw stands in a journal. */
export function withheld(sample: Sample): Sample {
  const { show: _, ...rest } = sample;
  return { ...rest, fields: {} };
}

/** An event from a journal, without the fields that were masked there: what needs them is refused, not run with a mask. */
export function unmasked<T extends RunEvent>(event: T): T;
export function unmasked(event: RunEvent): RunEvent {
  if (event.type === 'command.finished') return isWhole(event.did) ? event : { ...event, did: known(event.did) };
  if (event.type !== 'condition.looked' && event.type !== 'before.sampled') return event;
  if (event.samples.every(({ fields }) => isWhole(fields))) return event;
  return { ...event, samples: event.samples.map((sample) => ({ ...sample, fields: known(sample.fields) })) };
}

function isWhole(fields: Fields): boolean {
  return !Object.values(fields).some(isMasked);
}

function known(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isMasked(value)));
}

function isMasked(value: FieldValue): boolean {
  if (typeof value === 'object') return value.some(isMasked);
  return typeof value === 'string' && value.includes(MASK);
}
