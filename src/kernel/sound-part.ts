// What is sound in a value that a schema finds wrong: the value without what is wrong in it, so that the rest can be judged, too.
// Promises: nothing is put in; what was taken out is known, so that nobody misses it a second time. A list is taken out as a whole.
import type { z } from 'zod';
import { valueAt } from './data.ts';
import type { Path } from './document.ts';
import { nearest } from './nearest.ts';
import { PARSED_ONCE } from './parsed-once.ts';
import { type Leaf, leavesOf } from './schema-fault.ts';
import { knownKeys } from './schema-keys.ts';

export interface SoundPart<T> {
  /** Null where nothing is left. */
  readonly value: T | null;
  /** Whether something was taken out at, above or below the path; a key that was misspelt counts under its own name. */
  readonly isBroken: (path: Path) => boolean;
}

/** Each round takes out all that a schema says at once; what only shows then is taken out by the next. */
const MOST_ROUNDS = 8;

export function soundPart<S extends z.ZodType>(schema: S, data: unknown): SoundPart<z.output<S>> {
  const broken: Path[] = [];
  let rest = data;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parsed = schema.safeParse(rest, PARSED_ONCE);
    if (parsed.success) return { value: parsed.data, isBroken: among(broken) };
    const wrong = leavesOf(parsed.error).map((leaf) => wrongIn(leaf, rest, schema));
    broken.push(...wrong.flatMap(({ names }) => names));
    if (round === 0) rest = structuredClone(data);
    for (const path of wrong.flatMap(({ cuts }) => cuts)) takeOut(rest, path);
    if (broken.some((path) => path.length === 0)) break;
  }
  return { value: null, isBroken: () => true };
}

interface Wrong {
  /** What has to go. */
  readonly cuts: readonly Path[];
  /** What nobody should miss now. */
  readonly names: readonly Path[];
}

function wrongIn({ issue, path }: Leaf, data: unknown, schema: z.ZodType): Wrong {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    const meant = issue.keys.flatMap((key) => nearest(key, known) ?? []);
    return { cuts: issue.keys.map((key) => [...path, key]), names: meant.map((key) => [...path, key]) };
  }
  const item = path.findIndex((part) => typeof part === 'number');
  const present = issue.code === 'invalid_key' || valueAt(data, path) !== undefined;
  // A part that is missing is wrong of what lacks it.
  const cut = item >= 0 ? path.slice(0, item) : present ? path : path.slice(0, -1);
  return { cuts: [cut], names: [cut] };
}

function takeOut(data: unknown, path: Path): void {
  const owner = valueAt(data, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof owner === 'object' && owner !== null && key !== undefined) Reflect.deleteProperty(owner, key);
}

/** Asked in time that does not grow with how much was taken out. */
function among(broken: readonly Path[]): SoundPart<unknown>['isBroken'] {
  const keyOf = (path: Path) => JSON.stringify(path.map(String));
  const startsOf = (path: Path) => [...path.map((_, index) => path.slice(0, index)), path].map(keyOf);
  const paths = new Set(broken.map(keyOf));
  const starts = new Set(broken.flatMap(startsOf));
  return (path) => starts.has(keyOf(path)) || startsOf(path).some((start) => paths.has(start));
}
