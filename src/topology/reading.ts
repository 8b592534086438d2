// What the reading of one topology carries along: the source for places, the declared names, the faults so far.
import type { Path } from '../kernel/document.ts';
import type { Fault } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { shown } from '../kernel/visible.ts';
import type { Places } from './spans.ts';

/** From there on nobody reads what may have been meant. */
const MOST_GUESSED = 200;

export interface Reading {
  readonly source: Places;
  /** Every name that the file declares, also of an entry that is wrong in itself. */
  readonly declared: {
    readonly hosts: ReadonlySet<string>;
    readonly services: ReadonlySet<string>;
    readonly tenants: ReadonlySet<string>;
  };
  /** Whether something at, above or below the path is wrong in itself, which is told: nothing is to follow from it. */
  readonly isBroken: (path: Path) => boolean;
  /** An inventory was not asked: a name that nothing declares may stand there. */
  readonly isPartial: boolean;
  /** For a run that an earlier release began: what that took is no fault, since its changes may have to be undone. */
  readonly begun: boolean;
  readonly faults: Fault[];
}

/** Fifty thousand objects without any prototype would each be a hash table. */
const NOTHING: object = Object.freeze(Object.create(null));

/** A record that inherits nothing, to be filled: foreign names such as `constructor` find nothing in it. */
export function emptyRecord<T>(): Record<string, T> {
  return Object.create(NOTHING);
}

export function recordOf<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  const record = emptyRecord<T>();
  for (const [name, value] of entries) record[name] = value;
  return record;
}

/** Adds a fault where `name` is not declared; true where it is, or may be. */
export function isDeclared(
  reading: Reading,
  reference: { readonly kind: 'host' | 'service'; readonly name: string; readonly at: Path; readonly part?: 'key' },
): boolean {
  const { kind, name, at, part } = reference;
  const names = kind === 'host' ? reading.declared.hosts : reading.declared.services;
  if (names.has(name) || reading.isPartial) return true;
  const near = reading.faults.length < MOST_GUESSED ? nearest(name, [...names]) : null;
  reading.faults.push({
    code: 'reference-unknown',
    message: `There is no ${kind} \`${shown(name)}\`.`,
    hint: near === null ? `Declare it under ${kind}s, or correct the name.` : `Did you mean \`${near}\`?`,
    at: reading.source.placeOf(at, part ?? 'value'),
  });
  return false;
}
