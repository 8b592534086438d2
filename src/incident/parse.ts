// A payload's text as data: strict JSON, at most 1 MiB.
import { type Fault, fail, type Result } from '../kernel/fault.ts';
import { parseStrictJson } from '../kernel/strict-json.ts';

const LIMITS = { maxBytes: 1024 * 1024, maxDepth: 64, file: 'payload' };

export function parsePayload(text: string): Result<unknown> {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() !== '') {
    const parsed = parseStrictJson(json, LIMITS);
    if (parsed.ok) return parsed;
    const [first, ...more] = parsed.faults;
    return fail(placed(first), ...more.map(placed));
  }
  return fail({
    code: 'incident-invalid',
    message: 'The payload is empty.',
    hint: 'Send one JSON object: an incident in the normal form, with at least source, name and status.',
  });
}

/** A fault with a place needs none in its message. */
function placed(fault: Fault): Fault {
  return fault.at === undefined ? fault : { ...fault, message: fault.message.replace(/^payload:\d+:\d+: /, '') };
}
