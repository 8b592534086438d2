// Every tenant's identifiers in one index, and where they stand in a text.
// Promises: linear in the text's length whatever the number of tenants; a match has no letter or digit as its neighbour;
// a match that lies inside a longer one is none: the longest identifier wins.
import { fold } from '../kernel/fold.ts';
import { type Identifier, identifiersOf, namesOf } from './identifier.ts';
import { type Telltales, telltalesOf } from './telltales.ts';
import type { Tenant, Topology } from './topology.ts';
import { type Words, wordsOf } from './words.ts';

/** An identifier that stands in a text. */
export interface Match {
  readonly tenant: string;
  /** `id`, `alias`, or the attribute's name. */
  readonly kind: string;
  readonly value: string;
}

export interface IdentifierIndex {
  readonly telltales: Telltales;
  matchesIn(text: string): readonly Match[];
}

/** Folded identifiers, and every beginning of one that ends with a word or a sign: those stand for none by themselves. */
type Beginnings = ReadonlyMap<string, Match | null>;

export function identifierIndex(topology: Topology): IdentifierIndex {
  return indexOf(Object.values(topology.tenants), (tenant) => identifiersOf(tenant, topology.services));
}

/** Of ids and aliases alone. */
export function nameIndex(tenants: Iterable<Tenant>): IdentifierIndex {
  return indexOf(tenants, namesOf);
}

function indexOf(tenants: Iterable<Tenant>, identifiersIn: (tenant: Tenant) => readonly Identifier[]): IdentifierIndex {
  const beginnings = new Map<string, Match | null>();
  for (const tenant of tenants) {
    for (const { value, kind } of identifiersIn(tenant)) {
      const { text, starts } = wordsOf(fold(value));
      for (let end = 1; end < starts.length - 1; end++) {
        const beginning = text.slice(0, starts[end]);
        if (!beginnings.has(beginning)) beginnings.set(beginning, null);
      }
      if (text !== '' && !beginnings.get(text)) beginnings.set(text, { tenant: tenant.id, kind, value });
    }
  }
  const telltales = telltalesOf(whole(beginnings));
  return { telltales, matchesIn: (text) => matchesIn({ beginnings, telltales }, wordsOf(fold(text))) };
}

function* whole(beginnings: Beginnings): Iterable<string> {
  for (const [text, match] of beginnings) if (match !== null) yield text;
}

interface Known {
  readonly beginnings: Beginnings;
  readonly telltales: Telltales;
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
  { beginnings, telltales }: Known,
  { text, starts, isWord }: Words,
  start: number,
): { readonly match: Match; readonly end: number } | null {
  const from = starts[start] ?? 0;
  if (from + 1 >= text.length || !telltales.mayBegin(text.charCodeAt(from), text.charCodeAt(from + 1))) return null;
  let longest: { readonly match: Match; readonly end: number } | null = null;
  for (let end = start + 1; end < starts.length; end++) {
    const match = beginnings.get(text.slice(from, starts[end]));
    if (match === undefined) break;
    if (end === start + 1 && !isWord(start) && isWord(start - 1)) return null;
    const bounded = isWord(end - 1) || !isWord(end);
    if (match !== null && bounded) longest = { match, end };
  }
  return longest;
}
