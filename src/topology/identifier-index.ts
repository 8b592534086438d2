// Every tenant's identifiers in one index, and where they stand in a text.
// Promises: linear in the text's length whatever the number of tenants; a match has no letter or digit as its neighbour;
// a match that lies inside a longer one is none: the longest identifier wins.
import { fold } from '../kernel/fold.ts';
import { identifiersOf } from './identifier.ts';
import type { Topology } from './topology.ts';

/** An identifier that stands in a text. */
export interface Match {
  readonly tenant: string;
  /** `id`, `alias`, or the attribute's name. */
  readonly kind: string;
  readonly value: string;
}

export interface IdentifierIndex {
  matchesIn(text: string): readonly Match[];
}

/** One step of a path through words and the single characters between them. */
interface Node {
  readonly next: Map<string, Node>;
  match?: Match;
}

const TOKEN = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;
const WORD = /^[\p{L}\p{N}]/u;

export function identifierIndex(topology: Topology): IdentifierIndex {
  const root: Node = { next: new Map() };
  for (const tenant of Object.values(topology.tenants)) {
    for (const { value, kind } of identifiersOf(tenant, topology.services)) {
      let node = root;
      for (const token of tokensOf(value)) {
        const child = node.next.get(token) ?? { next: new Map() };
        node.next.set(token, child);
        node = child;
      }
      if (node !== root) node.match ??= { tenant: tenant.id, kind, value };
    }
  }
  return { matchesIn: (text) => matchesIn(root, tokensOf(text)) };
}

function matchesIn(root: Node, tokens: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  let covered = 0;
  for (let start = 0; start < tokens.length; start++) {
    const found = longestAt(root, tokens, start);
    if (found === null || found.end <= covered) continue;
    covered = found.end;
    matches.push(found.match);
  }
  return matches;
}

/** A word is a whole run of letters and digits, so its neighbours are none; only an identifier's outer signs need a look. */
function longestAt(
  root: Node,
  tokens: readonly string[],
  start: number,
): { readonly match: Match; readonly end: number } | null {
  const first = tokens[start] ?? '';
  if (!isWord(first) && isWord(tokens[start - 1])) return null;
  let longest: { readonly match: Match; readonly end: number } | null = null;
  let node = root.next.get(first);
  for (let end = start + 1; node !== undefined; end++) {
    const bounded = isWord(tokens[end - 1]) || !isWord(tokens[end]);
    if (node.match !== undefined && bounded) longest = { match: node.match, end };
    node = node.next.get(tokens[end] ?? '');
  }
  return longest;
}

function isWord(token: string | undefined): boolean {
  return token !== undefined && WORD.test(token);
}

function tokensOf(text: string): readonly string[] {
  return fold(text).match(TOKEN) ?? [];
}
