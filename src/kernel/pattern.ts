// Regular expressions from runbooks and topologies: RE2 semantics, linear time, whatever the text.
// Promises: each is compiled once, as long as it is among the many that are kept.
import { RE2JS } from 're2js';

type Matcher = ReturnType<RE2JS['matcher']>;

export interface Pattern {
  readonly source: string;
  /** Instructions: with the text's length what a match costs at most. */
  readonly size: number;
  /** The whole text matches. */
  matches(text: string): boolean;
  /** Somewhere in the text. */
  finds(text: string): boolean;
  /** Names of its groups. */
  readonly names: readonly string[];
  /** Named groups of the first find, or null. */
  groups(text: string): Readonly<Record<string, string>> | null;
  /** Named groups where the whole text matches, or null. */
  wholeGroups(text: string): Readonly<Record<string, string>> | null;
}

/** What a pattern may be, for who has written another. */
export const PATTERN_HINT =
  'Patterns are RE2: no look-around, no back-references; at most 1,000 characters, and repetitions within measure.';

const LONGEST = 1_000;
const LARGEST = 20_000;
const MOST_KEPT = 1_000;
const kept = new Map<string, Pattern | null>();

/** The pattern, or null where the source is not valid RE2 syntax, is too long or repeats itself too often. */
export function compilePattern(source: string): Pattern | null {
  if (source.length > LONGEST) return null;
  const known = kept.get(source);
  if (known !== undefined) return known;
  const pattern = compile(source);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(source, pattern);
  return pattern;
}

function compile(source: string): Pattern | null {
  const compiled = parse(source);
  const size = compiled?.programSize() ?? 0;
  if (compiled === null || size > LARGEST) return null;
  const names = Object.keys(compiled.namedGroups());
  const named = (matcher: Matcher) => Object.fromEntries(names.map((name) => [name, matcher.group(name) ?? '']));
  return {
    source,
    size,
    names,
    matches: (text) => compiled.matches(text),
    finds: (text) => compiled.matcher(text).find(),
    groups: (text) => {
      const matcher = compiled.matcher(text);
      return matcher.find() ? named(matcher) : null;
    },
    wholeGroups: (text) => {
      const matcher = compiled.matcher(text);
      return matcher.matches() ? named(matcher) : null;
    },
  };
}

function parse(source: string): RE2JS | null {
  try {
    return RE2JS.compile(source);
  } catch {
    return null;
  }
}
