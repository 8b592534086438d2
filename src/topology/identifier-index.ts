// Every tenant's identifiers in one index, and where they stand in a text.
// Promises: linear in the text's length whatever the number of tenants; a match has no letter or digit as its neighbour;
// a match that lies inside a longer one is none: the longest identifier wins.
import { fold } from '../kernel/fold.ts';
import { type Claims, claimedIn, type Identifier } from './identifier.ts';
import { type Telltales, telltalesOf } from './telltales.ts';
import type { Topology } from './topology.ts';
import { beginningOf, type Words, wordsOf } from './words.ts';

/** An identifier that stands in a text. */
export type Match = Pick<Identifier, 'tenant' | 'kind' | 'value'>;

export interface IdentifierIndex {
  readonly telltales: Telltales;
  matchesIn(text: string): readonly Match[];
}

/** By a word or sign that identifiers begin with: of how many parts they are, the longest first. */
type Lengths = ReadonlyMap<string, readonly number[]>;

interface Known {
  readonly claims: Claims;
  readonly lengths: Lengths;
  readonly telltales: Telltales;
}

type Estate = Pick<Topology, 'tenants' | 'services'>;

export function identifierIndex(estate: Estate): IdentifierIndex {
  return indexOf(claimedIn(estate).all);
}

/** Of ids and aliases alone. */
export function nameIndex(estate: Estate): IdentifierIndex {
  return indexOf(claimedIn(estate).names);
}

function indexOf(claims: Claims): IdentifierIndex {
  const telltales = telltalesOf(claims.keys());
  const known: Known = { claims, lengths: lengthsOf(claims), telltales };
  return { telltales, matchesIn: (text) => matchesIn(known, wordsOf(fold(text))) };
}

function lengthsOf(claims: Claims): Lengths {
  const lengths = new Map<string, number[]>();
  for (const text of claims.keys()) {
    const { first, parts } = beginningOf(text);
    const known = lengths.get(first);
    if (known === undefined) lengths.set(first, [parts]);
    else if (!known.includes(parts)) known.push(parts);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return lengths;
}

function matchesIn(known: Known, words: Words): readonly Match[] {
  const matches: Match[] = [];
  let covered = 0;
  for (let start = 0; start < words.starts.length - 1; start++) {
    const found = longestAt(known, words, start);
    if (found === null || found.end <= covered) continue;
    covered = found.end;
    matches.push(found.match);
  }
  return matches;
}

/** A word is a whole run of letters and digits, so its neighbours are none; only an identifier's outer signs need a look. */
function longestAt(
  { claims, lengths, telltales }: Known,
  { text, starts, isWord }: Words,
  start: number,
): { readonly match: Match; readonly end: number } | null {
  const from = starts[start] ?? 0;
  if (from + 1 >= text.length || !telltales.mayBegin(text.charCodeAt(from), text.charCodeAt(from + 1))) return null;
  const possible = lengths.get(text.slice(from, starts[start + 1]));
  if (possible === undefined || (!isWord(start) && isWord(start - 1))) return null;
  for (const parts of possible) {
    const end = start + parts;
    const bounded = end < starts.length && (isWord(end - 1) || !isWord(end));
    const match = bounded ? claims.get(text.slice(from, starts[end])) : undefined;
    if (match !== undefined) return { match, end };
  }
  return null;
}
