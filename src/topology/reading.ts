// What the reading of one topology file carries along: the source for places, the declared names, the faults so far.
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Fault } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { shown } from '../kernel/visible.ts';

export interface Reading {
  readonly source: SourceDocument;
  /** Every name that the file declares, also of an entry that is wrong in itself. */
  readonly declared: {
    readonly hosts: ReadonlySet<string>;
    readonly services: ReadonlySet<string>;
    readonly tenants: ReadonlySet<string>;
  };
  /** Whether something at, above or below the path is wrong in itself, which is told: nothing is to follow from it. */
  readonly isBroken: (path: Path) => boolean;
  readonly faults: Fault[];
}

/** A record without a prototype: foreign names such as `constructor` find nothing in it. */
export function recordOf<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  const record: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return record;
}

/** Adds a fault where `name` is not declared; true where it is. */
export function isDeclared(
  reading: Reading,
  reference: { readonly kind: 'host' | 'service'; readonly name: string; readonly at: Path; readonly part?: 'key' },
): boolean {
  const { kind, name, at, part } = reference;
  const names = kind === 'host' ? reading.declared.hosts : reading.declared.services;
  if (names.has(name)) return true;
  const near = nearest(name, [...names]);
  reading.faults.push({
    code: 'reference-unknown',
    message: `There is no ${kind} \`${shown(name)}\`.`,
    hint: near === null ? `Declare it under ${kind}s, or correct the name.` : `Did you mean \`${near}\`?`,
    at: reading.source.placeOf(at, part ?? 'value'),
  });
  return false;
}
