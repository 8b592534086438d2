// The `repository_dispatch` events that the emulated GitHub took.
import { type Answer, refused } from './answer.ts';

export interface Dispatch {
  readonly event_type: string;
  readonly client_payload: unknown;
}

export interface Dispatches {
  readonly taken: readonly Dispatch[];
  take(body: unknown): Answer;
}

/** "The total size of the JSON payload must be less than 64KB", which its schema cannot say. */
const LARGEST = 65_536;

export function startDispatches(): Dispatches {
  const taken: Dispatch[] = [];
  return {
    taken,
    take: (body) => {
      const { event_type: type, client_payload: payload }: Record<string, unknown> = { ...Object(body) };
      if (JSON.stringify(payload ?? {}).length >= LARGEST) return refused(422, 'client_payload is too large.');
      taken.push({ event_type: String(type), client_payload: payload });
      return { status: 204, body: null, applied: true };
    },
  };
}
