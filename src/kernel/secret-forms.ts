// The forms in which a secret can come back: plain, in parts, and encoded; what it is when it is written is `written-forms.ts`.
// Promises: every form is at least `SHORTEST` bytes; what is too short to mask is told, never dropped in silence.
import { base64Forms, writtenForms } from './written-forms.ts';

/** Bytes. Anything shorter would mask half of every text. */
export const SHORTEST = 4;
/** Characters of a number in JSON: shorter ones are ports, years and counts, which stand in every other line. */
const SHORTEST_NUMBER = 6;

export interface SecretForms {
  readonly forms: readonly Uint8Array[];
  /** Those of them that can be broken into lines. */
  readonly base64: readonly Uint8Array[];
  /** The value, a line of it or a leaf of it is too short to be masked. */
  readonly tooShort: 'value' | 'part' | null;
}

export function formsOf(value: string): SecretForms {
  const { texts, numbers } = leavesOf(value);
  const lines = linesOf(value);
  const linesOfLeaves = texts.flatMap(linesOf);
  const long = numbers.filter((number) => number.length >= SHORTEST_NUMBER);
  const forms = new Set<string>();
  const whole = [value, value.trim(), ...texts, ...texts.map((text) => text.trim()), ...linesOfLeaves, ...long];
  const base64 = new Set<string>();
  for (const part of [...whole, ...whole.flatMap(asNumber)]) {
    for (const form of [...written(part), ...inHex(part)]) forms.add(form);
    for (const form of inBase64(part)) {
      base64.add(form);
      for (const text of base64Forms(form)) forms.add(text);
    }
  }
  for (const part of lines) for (const form of written(part)) forms.add(form);
  const hasShortPart =
    texts.some((text) => isShort(text.trim())) ||
    long.length < numbers.length ||
    [...lines, ...linesOfLeaves].some(isShortWord);
  return {
    forms: bytesOf(new Set([...forms, ...base64])),
    base64: bytesOf(base64),
    tooShort: isShort(value.trim()) ? 'value' : hasShortPart ? 'part' : null,
  };
}

function bytesOf(forms: ReadonlySet<string>): readonly Uint8Array[] {
  return [...forms].map((form) => Buffer.from(form, 'utf8')).filter((form) => form.length >= SHORTEST);
}

/** Of a text that has several. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.length > 1 ? lines : [];
}

function isShort(part: string): boolean {
  return part !== '' && Buffer.byteLength(part) < SHORTEST;
}

/** Of a line: a lone bracket is punctuation of what stands in several lines, and no secret. */
function isShortWord(part: string): boolean {
  return isShort(part) && /[\p{L}\p{N}]/u.test(part);
}

interface Leaves {
  readonly texts: readonly string[];
  /** As they are written. */
  readonly numbers: readonly string[];
}

/** Texts and numbers at the leaves of a JSON value. */
function leavesOf(value: string): Leaves {
  if (!/^\s*[[{"]/.test(value)) return { texts: [], numbers: [] };
  try {
    const texts = stringsIn(JSON.parse(value));
    const tokens = value.match(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g) ?? [];
    return { texts, numbers: tokens.filter((token) => !token.startsWith('"')) };
  } catch {
    return { texts: [], numbers: [] };
  }
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}

/** A number as it is printed once it was read as one: it can have lost digits, or be spelled otherwise. */
function asNumber(part: string): readonly string[] {
  const text = part.trim();
  if (text.length < SHORTEST_NUMBER || !/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text)) return [];
  const value = Number(text);
  if (!Number.isFinite(value)) return [];
  const printed = [String(value), ...(Number.isInteger(value) ? [BigInt(value).toString()] : [])];
  return printed.filter(({ length }) => length >= SHORTEST_NUMBER);
}

function written(part: string): readonly string[] {
  return Buffer.byteLength(part) < SHORTEST ? [] : writtenForms(part);
}

function inHex(part: string): readonly string[] {
  const bytes = Buffer.from(part, 'utf8');
  if (bytes.length < SHORTEST) return [];
  const hex = bytes.toString('hex');
  return [hex, hex.toUpperCase()];
}

function inBase64(part: string): readonly string[] {
  const bytes = Buffer.from(part, 'utf8');
  if (bytes.length < SHORTEST) return [];
  const wide = [0, 1, 2].map((offset) => base64At(bytes, offset));
  return [...wide, ...wide.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** What of the value's base64 is the same whatever stands before and after it, where it begins `offset` bytes into a group of three. */
function base64At(bytes: Uint8Array, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const first = Math.ceil((offset * 8) / 6);
  const end = Math.floor(((offset + bytes.length) * 8) / 6);
  return text.slice(first, end);
}
