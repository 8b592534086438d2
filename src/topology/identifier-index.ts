// Every tenant's identifiers in one index, and where they stand in a text.
// Promises: linear in the text's length whatever the number of tenants; a match has no letter or digit as its neighbour;
// a match that lies inside a longer one is none: the longest identifier wins.
import { fold } from '../kernel/fold.ts';
import { type Claims, claimedIn, type Identifier } from './identifier.ts';
import { type Telltales, telltalesOf } from './telltales.ts';
import type { Topology } from './topology.ts';
import { beginningOf, isWordAt, partEnd } from './words.ts';

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
  return { telltales, matchesIn: (text) => matchesIn(known, fold(text)) };
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

/** Part by part of a folded text; nearly none of them could begin an identifier. */
function matchesIn(known: Known, text: string): readonly Match[] {
  const { mayBegin } = known.telltales;
  const matches: Match[] = [];
  let covered = 0;
  let before = 0;
  for (let start = 0, end = 0; start < text.length - 1; before = start, start = end) {
    end = partEnd(text, start);
    if (!mayBegin(text.charCodeAt(start), text.charCodeAt(start + 1))) continue;
    const found = longestAt(known, text, { before, start, end });
    if (found === null || found.end <= covered) continue;
    covered = found.end;
    matches.push(found.match);
  }
  return matches;
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** Where the part before it begins; its own start where there is none. */
  readonly before: number;
}

/** A word is a whole run of letters and digits, so its neighbours are none; only an identifier's outer signs need a look. */
function longestAt(
  { claims, lengths }: Known,
  text: string,
  { before, start, end }: Part,
): { readonly match: Match; readonly end: number } | null {
  const possible = lengths.get(text.slice(start, end));
  if (possible === undefined || (!isWordAt(text, start) && before < start && isWordAt(text, before))) return null;
  const starts = [start, end];
  for (let parts = 1; parts < (possible[0] ?? 0) && (starts[parts] ?? 0) < text.length; parts++)
    starts.push(partEnd(text, starts[parts] ?? 0));
  for (const parts of possible) {
    const behind = starts[parts];
    if (behind === undefined) continue;
    const isBounded = isWordAt(text, starts[parts - 1] ?? 0) || !isWordAt(text, behind);
    const match = isBounded ? claims.get(text.slice(start, behind)) : undefined;
    if (match !== undefined) return { match, end: behind };
  }
  return null;
}
