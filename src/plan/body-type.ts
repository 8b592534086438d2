// What a request says of its body: a text is sent as it is, and any other body is JSON, and says so.
// The header is not in the plan: it follows from what is there, and plans of before keep their digest.
import type { PlannedBody } from './plan.ts';
import type { ReadyText } from './ready.ts';

export const JSON_HEADER = { 'content-type': 'application/json' } as const;

export interface Told {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: PlannedBody | ReadyText | undefined;
}

/** It is JSON, and no header of the runbook's says what it is. */
export function isUntypedJson({ headers, body }: Told): boolean {
  if (body === undefined || typeof body === 'string') return false;
  if (typeof body === 'object' && body !== null && 'parts' in body) return false;
  return !Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
}
