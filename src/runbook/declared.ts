// What a runbook declares by name, before any expression in it is looked at.
// Promises: a declaration that is itself faulty is known by name with `null`, so that one fault does not cause others.
import type { FieldType } from '../kernel/scalar.ts';
import type { Runbook } from './runbook.ts';

export interface FieldShape {
  readonly type: FieldType;
  readonly list: boolean;
}

/** Fields by name; null where the declaration is faulty and nothing is known about them. */
export type Shape = Readonly<Record<string, FieldShape>> | null;

export interface Declared {
  readonly inputs: Readonly<Record<string, FieldType | null>>;
  readonly probes: Readonly<Record<string, Shape>>;
  /** Probes that the symptom reads: those that `first` has; null until the symptom is known, or where it is faulty. */
  readonly first: readonly string[] | null;
  readonly secrets: readonly string[];
  /** What the command at hand prints, where that is read without a probe's name. */
  readonly fields?: Readonly<Record<string, FieldShape>>;
}

/** What every sample has beside its fields. */
export const SAMPLE_FIELDS: Readonly<Record<string, FieldShape>> = {
  ok: { type: 'boolean', list: false },
  exit_code: { type: 'number', list: false },
};

/** What a runbook that loaded declares. */
export function declaredBy(runbook: Runbook): Declared {
  const known = declarations.get(runbook);
  if (known !== undefined) return known;
  const { inputs, probes, symptom, secrets } = runbook;
  const declared: Declared = {
    inputs: Object.fromEntries(Object.values(inputs).map(({ name, type }) => [name, type])),
    probes: Object.fromEntries(Object.values(probes).map(({ name, command }) => [name, command.output.fields])),
    first: [...new Set(symptom.that.flatMap(({ reads }) => [...reads.probes, ...reads.all]))],
    secrets,
  };
  declarations.set(runbook, declared);
  return declared;
}

/** A runbook is planned for many tenants. */
const declarations = new WeakMap<Runbook, Declared>();
