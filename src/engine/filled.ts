// Which fields of its outputs a run's commands are filled with: of these every digit counts, others are only compared.
// Pure. Promises: the same for all of a plan, whatever was printed; what cannot be told apart (a computed index) counts as read.
import { commandsOf } from '../plan/contents.ts';
import type { Plan, PlannedBody, PlannedCommand, SampleOf } from '../plan/plan.ts';
import { type FieldRead, fieldsRead } from '../runbook/expression.ts';
import type { Change } from './event.ts';

/** Of a probe's output, or of a change's. */
export function filledFields(plan: Plan, of: SampleOf | Change): (field: string) => boolean {
  const reads = 'probe' in of ? probeReads(plan).filter((read) => read.of === of.probe) : didReads(plan, of);
  return (name) => reads.some(({ field }) => field === null || field === name);
}

/** Asked for with every sample. */
const known = new WeakMap<Plan, readonly FieldRead[]>();

function probeReads(plan: Plan): readonly FieldRead[] {
  const reads = known.get(plan) ?? commandsOf(plan).flatMap(({ command }) => readsIn(command));
  known.set(plan, reads);
  return reads;
}

/** What a `do` printed is read by its own undo alone. */
function didReads(plan: Plan, change: Change): readonly FieldRead[] {
  if (change.action !== 'do') return [];
  const step = plan.steps.find(({ id }) => id === change.step);
  const act = step?.kind === 'mitigation' ? step.acts.find(({ target }) => target === change.target) : undefined;
  return act?.ending.kind === 'undo' ? readsIn(act.ending.undo).filter(({ of }) => of === 'did') : [];
}

function readsIn(command: PlannedCommand): readonly FieldRead[] {
  const { kind, env, stdin } = command;
  const own =
    kind === 'exec'
      ? command.argv
      : kind === 'http'
        ? [command.url, ...Object.values(command.headers), command.body]
        : [];
  return [...own, ...Object.values(env), stdin].flatMap(expressionsIn).flatMap(fieldsRead);
}

function expressionsIn(text: PlannedBody | undefined): readonly string[] {
  if (typeof text !== 'object' || text === null) return [];
  if ('value' in text) return [text.value];
  if ('object' in text) return Object.values(text.object).flatMap(expressionsIn);
  if (!('parts' in text)) return text.flatMap(expressionsIn);
  return text.parts.flatMap((part) => (typeof part === 'object' && 'expression' in part ? [part.expression] : []));
}
