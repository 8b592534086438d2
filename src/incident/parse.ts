// A payload's text as data: strict JSON, at most 1 MiB.
// A number that would come out as another one, such as an id of twenty digits, is kept as text: two alerts must not become one.
import { type Fault, fail, type Result } from '../kernel/fault.ts';
import { isInexact, TEXT_OR_NUMBER } from '../kernel/inexact.ts';
import { parseStrictJson } from '../kernel/strict-json.ts';

/** `file`: what the places of its faults call it. */
export function parsePayload(text: string, file = 'payload'): Result<unknown> {
  const limits = { maxBytes: 1024 * 1024, maxDepth: 64, file };
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() !== '') {
    const parsed = parseStrictJson(json, limits);
    if (parsed.ok) return INEXACT.test(json) ? parseStrictJson(withExactNumbers(json), limits) : parsed;
    const [first, ...more] = parsed.faults;
    return fail(placed(first, file), ...more.map((fault) => placed(fault, file)));
  }
  return fail({
    code: 'incident-invalid',
    message: 'The payload is empty.',
    hint: 'Send one JSON object: an incident in the normal form, with at least source, name and status.',
  });
}

/** Only a text that has this can hold such a number. */
const INEXACT = /\d{16}|\d[eE][+-]?\d{2}/;

function withExactNumbers(json: string): string {
  return json.replace(TEXT_OR_NUMBER, (token) => {
    if (token.startsWith('"')) return token;
    const isExact = !isInexact(token) && Number.isFinite(Number(token));
    return isExact ? token : JSON.stringify(token);
  });
}

/** A fault with a place needs none in its message. */
function placed(fault: Fault, file: string): Fault {
  const { at, message } = fault;
  const place = at === undefined ? '' : `${file}:${at.line}:${at.column}: `;
  return place !== '' && message.startsWith(place) ? { ...fault, message: message.slice(place.length) } : fault;
}
