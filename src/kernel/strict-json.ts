// JSON that means one thing: duplicate keys, too much depth and too much text are refused, with line and column.
// Pure; the value itself comes from the platform's parser, once the text has been read through.
import { type Fault, fail, type Place, type Result, succeed } from './fault.ts';
import { excerptAround } from './source-lines.ts';
import { shown, visibleLine } from './visible.ts';

export interface StrictJsonLimits {
  readonly maxDepth: number;
  readonly maxBytes: number;
  /** Stands in the places of faults; default `JSON`. */
  readonly file?: string;
}

export function parseStrictJson(text: string, limits: StrictJsonLimits): Result<unknown> {
  const file = limits.file ?? 'JSON';
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.maxBytes) {
    const message = `${file} is ${bytes} bytes long; ${limits.maxBytes} are allowed.`;
    return fail({ code: 'limit-exceeded', message, hint: 'Send less.' });
  }
  const problem = findProblem(text, limits.maxDepth);
  if (problem !== null) return fail(faultOf(text, file, problem));
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
function findProblem(text: string, maxDepth: number): Problem | null {
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
          return { at, says: `expected a key in double quotes, found ${found(text, at)}`, hint: WRONG_JSON };
        const key: unknown = JSON.parse(text.slice(at, end));
        if (top?.kind === 'object' && typeof key === 'string') {
          if (top.keys.has(key)) {
            const says = `the key "${shown(key, 60)}" stands here a second time`;
            return { at, says, hint: 'Keep one of them: which one counts differs from reader to reader.' };
          }
          top.keys.add(key);
        }
        const colon = skip(SPACE, text, end);
        if (text[colon] !== ':')
          return { at: colon, says: `expected ":", found ${found(text, colon)}`, hint: WRONG_JSON };
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
      } else return { at, says: `expected "," or "${end}", found ${found(text, at)}`, hint: WRONG_JSON };
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
      if (end === at) return { at, says: `expected a value, found ${found(text, at)}`, hint: WRONG_JSON };
      at = end;
      expects = 'comma or end';
    }
    at = skip(SPACE, text, at);
    if (open.length === 0) {
      return at === text.length ? null : { at, says: `expected the end, found ${found(text, at)}`, hint: WRONG_JSON };
    }
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** One word: what stands behind it is not what is wrong. */
const WORD = /"?[^\s,:[\]{}"]{1,12}|./suy;

function found(text: string, at: number): string {
  return at >= text.length ? 'the end of the text' : `"${visibleLine(text.slice(at, skip(WORD, text, at)))}"`;
}

function faultOf(text: string, file: string, { at, says, hint }: Problem): Fault {
  const place = placeOf(text, file, at);
  const message = `${file}:${place.line}:${place.column}: ${says}.`;
  return { code: 'json-invalid', message, hint, at: place };
}

function placeOf(text: string, file: string, at: number): Place {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const begin = before.lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', at);
  const column = at - begin + 1;
  return { file, line, column, ...excerptAround(text.slice(begin, end === -1 ? text.length : end), column) };
}
