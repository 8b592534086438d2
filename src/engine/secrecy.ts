// What of a run may be shown and written down: nothing that a `sensitive` command gave, no field that is declared `secret`.
// Promises: a value that the journal masked is never used again as though it were the real one.
import type { Fields, FieldValue } from '../kernel/scalar.ts';
import { CALLED } from '../plan/contents.ts';
import type { Plan, PlannedCommand, PlannedCondition, SampleOf } from '../plan/plan.ts';
import { fieldsRead } from '../runbook/expression.ts';
import type { Change, Purpose, RunEvent, Sample } from './event.ts';
import type { Masks } from './ports.ts';

/** What a redactor puts in a secret's place. */
const MASK = '***';

type Printing = Pick<PlannedCommand, 'sensitive' | 'output'>;

/** Its output holds a value that is declared secret: nothing of it may be kept, since it is read before it is masked. */
export function holdsSecret({ sensitive, output }: Printing): boolean {
  return sensitive || Object.values(output.fields).some((field) => field.secret);
}

/** As it is given to a transport, which keeps nothing of its outputs where they hold a secret. */
export function guarded<Command extends Printing>(command: Command): Command {
  return holdsSecret(command) ? { ...command, sensitive: true } : command;
}

/** Of a truth there is nothing to mask: its two words stand everywhere. */
export function learnSecrets({ of, command }: Asked, fields: Fields, masks: Masks): void {
  for (const [name, { secret, type }] of Object.entries(command.output.fields)) {
    if (!secret || type === 'boolean') continue;
    for (const value of [fields[name] ?? []].flat()) masks.learn(String(value), `${name} of ${calledOf(of)}`);
  }
}

interface Asked {
  readonly of: SampleOf | Change;
  readonly command: PlannedCommand;
}

function calledOf(of: Asked['of']): string {
  if ('probe' in of) return CALLED.probe(of.probe);
  return 'step' in of ? CALLED.step(of.step, of.action) : CALLED.guard(of.guard, of.action);
}

/** May the condition be shown with its values? */
export function isRevealable(plan: Plan, condition: PlannedCondition, purpose: Purpose): boolean {
  return condition.that.every(revealing(plan, 'step' in purpose ? purpose.step : null));
}

/**
 * Whether what an expression reads may be shown: not where it reads a sample, of whatever moment, or a `did`, that holds a secret.
 * `step`: whose `did` it is.
 */
export function revealing(plan: Plan, step: string | null): (expression: string) => boolean {
  const hidden = new Set(
    Object.keys(plan.probes).filter((name) => Object.values(plan.probes[name]?.commands ?? {}).some(holdsSecret)),
  );
  const own = plan.steps.find(({ id }) => id === step);
  if (own?.kind === 'mitigation' && own.acts.some((act) => holdsSecret(act.do))) hidden.add('did');
  return (expression) => hidden.size === 0 || !fieldsRead(expression).some(({ of }) => hidden.has(of));
}

/** The sample as a journal may hold it. */
export function withheld(plan: Plan, sample: Sample): Sample {
  const command = plan.probes[sample.probe]?.commands[sample.target];
  if (command === undefined || !holdsSecret(command)) return sample;
  const { show: _, ...rest } = sample;
  return { ...rest, fields: withoutSecrets(command, sample.fields) };
}

/** Of a command's fields those that may be written down: an undo by another process may need them. */
export function withoutSecrets({ sensitive, output }: Printing, fields: Fields): Fields {
  if (sensitive) return {};
  return Object.fromEntries(Object.entries(fields).filter(([name]) => output.fields[name]?.secret !== true));
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
