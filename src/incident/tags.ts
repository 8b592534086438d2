// Tags, however a sender writes them: `k:v,k:v`, a list of `k:v`, of pairs, of `{name, value}`, an object of texts or lists, or JSON of these.
// Promises: pure; split at the first colon; a name with several values has all of them, so that none is picked by chance.
import { parsePayload } from './parse.ts';
import { isRecord, type JsonRecord } from './record.ts';
import { textOf } from './text.ts';

export type Tags = ReadonlyMap<string, readonly string[]>;

const NAMES = ['name', 'tag', 'key'] as const;
const MOST = 1_000;

export function tagsOf(...written: readonly unknown[]): Tags {
  const tags = new Map<string, readonly string[]>();
  for (const [name, value] of written.flatMap(pairsOf).slice(0, MOST)) {
    const values = tags.get(name) ?? [];
    if (!values.includes(value)) tags.set(name, [...values, value]);
  }
  return tags;
}

/** Several values are one text that names nobody, and shows all of them. */
export function tag(tags: Tags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const values = tags.get(name);
    if (values !== undefined) return values.join(', ');
  }
  return undefined;
}

/** By a name in any case, as senders do who write them with a capital. */
export function withLowerNames(tags: Tags): Tags {
  return tagsOf([...tags].flatMap(([name, values]) => values.map((value) => [name.toLowerCase(), value])));
}

export function labelsOfTags(tags: Tags): Readonly<Record<string, string>> {
  return Object.fromEntries([...tags].map(([name, values]) => [name, values.join(', ')]));
}

type Pair = readonly [string, string];

function pairsOf(written: unknown): readonly Pair[] {
  if (typeof written === 'string') return pairsOfText(written);
  if (Array.isArray(written)) return written.flatMap(pairsOfItem);
  return isRecord(written) ? Object.entries(written).flatMap(([name, value]) => pairsNamed(name, value)) : [];
}

function pairsOfText(text: string): readonly Pair[] {
  if (/^\s*[[{]/.test(text)) {
    const parsed = parsePayload(text);
    return parsed.ok && typeof parsed.value === 'object' ? pairsOf(parsed.value) : [];
  }
  return text.split(',').flatMap(pairsOfWord);
}

function pairsOfWord(word: string): readonly Pair[] {
  const at = word.indexOf(':');
  return at < 0 ? [] : pairsNamed(word.slice(0, at).trim(), word.slice(at + 1).trim());
}

function pairsOfItem(item: unknown): readonly Pair[] {
  if (typeof item === 'string') return pairsOfWord(item);
  if (Array.isArray(item)) return pairsNamed(item[0], item[1]);
  return isRecord(item) ? pairsNamed(nameIn(item), item.value) : [];
}

function nameIn(item: JsonRecord): unknown {
  return NAMES.map((key) => item[key]).find((name) => typeof name === 'string');
}

function pairsNamed(name: unknown, value: unknown): readonly Pair[] {
  if (typeof name !== 'string' || name === '') return [];
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((one): readonly Pair[] => {
    const text = textOf(one);
    return text === undefined ? [] : [[name, text]];
  });
}
