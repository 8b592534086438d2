// The sections of a runbook that hold expressions, each checked for itself: one that is faulty does not hide the others, nor what
// is sound in itself.
// Promises: names are declared before anything reads them; the symptom is read first, because it decides what `first` has.

import type { z } from 'zod';
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Fault } from '../kernel/fault.ts';
import type { FieldType } from '../kernel/scalar.ts';
import { soundPart } from '../kernel/sound-part.ts';
import { checkedExpression } from './checked-expression.ts';
import { checkedCondition } from './condition.ts';
import type { Declared, Shape } from './declared.ts';
import { shapeOf } from './field.ts';
import { checkedGuard } from './guard.ts';
import { checkedInput } from './input.ts';
import type { Loading } from './loading.ts';
import { position } from './position.ts';
import { checkedProbe } from './probe.ts';
import { isReservedName } from './reserved.ts';
import type { Condition, Expression, Guard, InputDeclaration, Probe, Step } from './runbook.ts';
import { conditionSchema, looseGuard, looseInput, looseStep, probeSchema, recoveredSchema } from './schema.ts';
import { checkedStep } from './step.ts';

export interface Contents {
  readonly approvalWhen: Expression | null;
  readonly inputs: Readonly<Record<string, InputDeclaration>>;
  readonly probes: Readonly<Record<string, Probe>>;
  readonly symptom: Condition;
  readonly recovered: Condition;
  readonly guards: Readonly<Record<string, Guard>>;
  readonly steps: readonly Step[];
}

export interface CheckedContents {
  /** Null where a section is faulty. */
  readonly value: Contents | null;
  readonly faults: readonly Fault[];
}

type Section = Readonly<Record<string, unknown>>;

export function checkedContents(document: SourceDocument, begun: boolean): CheckedContents {
  const root = mapping(document.data);
  const faults: Fault[] = [];
  const declaredFirst = declaredIn(root);
  const isBroken = () => false;
  const symptom = checkedSymptom({ document, faults, declared: declaredFirst, isBroken, begun }, root);
  const first = symptom === null ? null : unique(symptom.that.flatMap(({ reads }) => [...reads.probes, ...reads.all]));
  const loading: Loading = { document, faults, declared: { ...declaredFirst, first }, isBroken, begun };
  const approvalWhen = checkedApproval(loading, root);
  const inputs = named(loading, 'inputs', looseInput, checkedInput);
  const probes = named(loading, 'probes', probeSchema, checkedProbe);
  const recovered = checkedRecovered(loading, root);
  const guards = named(loading, 'guards', looseGuard, checkedGuard);
  const steps = checkedSteps(loading, root);
  if (symptom === null || recovered === null) return { value: null, faults };
  return { value: { approvalWhen, inputs, probes, symptom, recovered, guards, steps }, faults };
}

function mapping(value: unknown): Section {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** What decides which fields a command has. */
const SHAPING = ['output', 'fields', 'http', 'prometheus'] as const;

function declaredIn(root: Section): Declared {
  const inputs = Object.entries(mapping(root.inputs)).map(([name, raw]): [string, FieldType | null] => {
    const { value } = soundPart(looseInput, raw);
    return [name, value?.type ?? null];
  });
  const probes = Object.entries(mapping(root.probes))
    .filter(([name]) => /^[a-z][a-z0-9_]*$/.test(name) && !isReservedName(name))
    .map(([name, raw]): [string, Shape] => {
      const { value, isBroken } = soundPart(probeSchema, raw);
      return [name, value === null || SHAPING.some((key) => isBroken([key])) ? null : shapeOf(value)];
    });
  const secrets = Array.isArray(root.secrets) ? root.secrets.filter((name) => typeof name === 'string') : [];
  return { inputs: Object.fromEntries(inputs), probes: Object.fromEntries(probes), first: null, secrets };
}

interface Entry<T> {
  readonly name: string;
  /** What is sound of it. */
  readonly shape: T;
  readonly path: Path;
}

/** Every entry of a section, as far as it goes. */
function named<S extends z.ZodType, T>(
  loading: Loading,
  section: 'inputs' | 'probes' | 'guards',
  schema: S,
  check: (loading: Loading, entry: Entry<z.output<S>>) => T | null,
): Readonly<Record<string, T>> {
  const checked: Record<string, T> = {};
  for (const [name, raw] of Object.entries(mapping(mapping(loading.document.data)[section]))) {
    const path = [section, name];
    const value = checkedPart(loading, { schema, raw, path }, (inside, shape) => check(inside, { name, shape, path }));
    if (value !== null) checked[name] = value;
  }
  return checked;
}

/** What is wrong in the shape is told by the schema; the rest is looked at here. */
function checkedPart<S extends z.ZodType, T>(
  loading: Loading,
  { schema, raw, path }: { readonly schema: S; readonly raw: unknown; readonly path: Path },
  check: (loading: Loading, shape: z.output<S>) => T | null,
): T | null {
  const { value, isBroken } = soundPart(schema, raw);
  if (value === null) return null;
  return check({ ...loading, isBroken: (at) => isBroken(at.slice(path.length)) }, value);
}

function checkedSymptom(loading: Loading, root: Section): Condition | null {
  const path = ['symptom'];
  return checkedPart(loading, { schema: conditionSchema, raw: root.symptom, path }, (inside, shape) =>
    checkedCondition(inside, { shape, path, position: position('symptom'), once: true }),
  );
}

function checkedRecovered(loading: Loading, root: Section): Condition | null {
  const path = ['recovered'];
  return checkedPart(loading, { schema: recoveredSchema, raw: root.recovered, path }, (inside, shape) =>
    checkedCondition(inside, { shape, path, position: position('recovered'), once: false }),
  );
}

function checkedApproval(loading: Loading, root: Section): Expression | null {
  const { when } = mapping(root.approval);
  if (typeof when !== 'string') return null;
  return checkedExpression(loading, {
    source: when,
    path: ['approval', 'when'],
    offset: 0,
    position: position('approval'),
    wanted: 'condition',
  });
}

function checkedSteps(loading: Loading, root: Section): readonly Step[] {
  const guards = Object.keys(mapping(root.guards));
  const raw: readonly unknown[] = Array.isArray(root.steps) ? root.steps : [];
  return raw.flatMap((item, index) => {
    const path = ['steps', index];
    const step = checkedPart(loading, { schema: looseStep, raw: item, path }, (inside, shape) =>
      checkedStep(inside, { shape, path, guards }),
    );
    return step === null ? [] : [step];
  });
}
