// JSON that means one thing: duplicate keys, too much depth and too much text are refused, with line and column.
// Pure; the value itself comes from the platform's parser, once the text has been read through.
import { type Fault, fail, type Place, type Result, succeed } from './fault.ts';
import { asItIs, type Mask } from './mask.ts';
import { excerptAround } from './source-lines.ts';
import { shown, visibleLine } from './visible.ts';

export interface StrictJsonLimits {
  readonly maxDepth: number;
  readonly maxBytes: number;
  /** Stands in the places of faults; default `JSON`. */
  readonly file?: string;
  /** Of what a fault quotes of the text. */
  readonly mask?: Mask;
}

export function parseStrictJson(text: string, limits: StrictJsonLimits): Result<unknown> {
  const { file = 'JSON', mask = asItIs } = limits;
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.maxBytes) {
    const message = `${file} is ${bytes} bytes long; ${limits.maxBytes} are allowed.`;
    return fail({ code: 'limit-exceeded', message, hint: 'Send less.' });
  }
  const problem = findProblem(text, limits.maxDepth, mask);
  if (problem !== null) return fail(faultOf({ text, file, mask }, problem));
  return succeed(JSON.parse(text));
}

interface Problem {
  readonly at: number;
  readonly says: string;
  readonly hint: string;
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside a string
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const OTHER = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WRONG_JSON = 'Write it as RFC 8259 has it: double quotes, no comments, no trailing commas.';

type Open = { readonly kind: 'object'; readonly keys: Set<string> } | { readonly kind: 'array' };

/** Reads the text through with a stack of its own, so that depth costs no call stack. */
function findProblem(text: string, maxDepth: number, mask: Mask): Problem | null {
  const open: Open[] = [];
  let at = skip(SPACE, text, 0);
  let expects: 'value' | 'value or end' | 'key' | 'key or end' | 'comma or end' = 'value';
  for (;;) {
    const top = open.at(-1);
    const sign = text[at];
    if (expects === 'key' || expects === 'key or end') {
      if (sign === '}' && expects === 'key or end') {
        open.pop();
        at += 1;
        expects = 'comma or end';
      } else {
        const end = skip(STRING, text, at);
        if (end === at)
          return { at, says: `expected a key in double quotes, found ${found(text, at, mask)}`, hint: WRONG_JSON };
        const key: unknown = JSON.parse(text.slice(at, end));
        if (top?.kind === 'object' && typeof key === 'string') {
          if (top.keys.has(key)) {
            const says = `the key "${shown(mask(key), 60)}" stands here a second time`;
            return { at, says, hint: 'Keep one of them: which one counts differs from reader to reader.' };
          }
          top.keys.add(key);
        }
        const colon = skip(SPACE, text, end);
        if (text[colon] !== ':')
          return { at: colon, says: `expected ":", found ${found(text, colon, mask)}`, hint: WRONG_JSON };
        at = skip(SPACE, text, colon + 1);
        expects = 'value';
        continue;
      }
    } else if (expects === 'comma or end' && top !== undefined) {
      const end = top.kind === 'object' ? '}' : ']';
      if (sign === end) {
        open.pop();
        at += 1;
      } else if (sign === ',') {
        at = skip(SPACE, text, at + 1);
        expects = top.kind === 'object' ? 'key' : 'value';
        continue;
      } else return { at, says: `expected "," or "${end}", found ${found(text, at, mask)}`, hint: WRONG_JSON };
    } else if (sign === '{' || sign === '[') {
      if (open.length >= maxDepth) {
        return { at, says: `it is nested deeper than ${maxDepth} levels`, hint: 'Send something flatter.' };
      }
      open.push(sign === '{' ? { kind: 'object', keys: new Set() } : { kind: 'array' });
      at = skip(SPACE, text, at + 1);
      expects = sign === '{' ? 'key or end' : 'value or end';
      continue;
    } else if (sign === ']' && expects === 'value or end') {
      open.pop();
      at += 1;
      expects = 'comma or end';
    } else {
      const end = skip(sign === '"' ? STRING : OTHER, text, at);
      if (end === at) return { at, says: `expected a value, found ${found(text, at, mask)}`, hint: WRONG_JSON };
      at = end;
      expects = 'comma or end';
    }
    at = skip(SPACE, text, at);
    if (open.length === 0) {
      return at === text.length
        ? null
        : { at, says: `expected the end, found ${found(text, at, mask)}`, hint: WRONG_JSON };
    }
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** One word: what stands behind it is not what is wrong. */
const WORD = /"?[^\s,:[\]{}"]{1,12}|./suy;

function found(text: string, at: number, mask: Mask): string {
  if (at >= text.length) return 'the end of the text';
  const rest = mask(text.slice(at));
  const isCut = mask(text.slice(0, at)) + rest !== mask(text);
  return `"${isCut ? '***' : visibleLine(rest.slice(0, skip(WORD, rest, 0)))}"`;
}

interface Read {
  readonly text: string;
  readonly file: string;
  readonly mask: Mask;
}

function faultOf(read: Read, { at, says, hint }: Problem): Fault {
  const place = placeOf(read, at);
  const message = `${read.file}:${place.line}:${place.column}: ${says}.`;
  return { code: 'json-invalid', message, hint, at: place };
}

function placeOf({ text, file, mask }: Read, at: number): Place {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const begin = before.lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', at);
  const column = at - begin + 1;
  const whole = text.slice(begin, end === -1 ? text.length : end);
  return { file, line, column, ...(mask(text) === text && excerptAround(whole, column)) };
}
