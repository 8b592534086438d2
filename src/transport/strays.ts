// Commands that a place has started for an execution, and that whoever asks does not know of; what still runs of them is killed.
// Promises: behind an answer nothing more of the execution can start there with a token below the one asked with; bounded in time.
import type { ActRecord } from '../engine/event.ts';
import type { ActRules } from './act.ts';
import { askFate, FATE_MS, hear } from './fate.ts';
import { hostIdentity, identityCode } from './identity.ts';
import type { Place } from './place.ts';
import { until, waitFor } from './waiting.ts';

export interface StraysRequest {
  readonly where: string;
  /** Each user's records are that user's own. */
  readonly as: string | undefined;
  readonly execution_id: string;
  readonly locks: readonly string[];
  readonly token: number;
  /** Ids of its commands that are no strays. */
  readonly known: readonly string[];
}

export interface Stray {
  /** As the place calls it: its record's name, and what its processes have in their environment. */
  readonly id: string;
  readonly act: ActRecord;
}

/** Whoever waits for it would otherwise be done: a place that is out of reach keeps nobody for long. */
const STRAYS_MS = 15_000;

/** None where the place cannot be asked: it says nothing then. */
export async function findStrays(
  place: Place,
  rules: ActRules,
  { request, signal }: { readonly request: StraysRequest; readonly signal: AbortSignal },
): Promise<readonly Stray[]> {
  const { as, known, locks } = request;
  const identities = locks.map((lock) => hostIdentity({ ...request, lock, command: '' }));
  const [first] = identities;
  if (first === undefined) return [];
  const names = identities.map(({ lock }) => lock).join(' ');
  const code = (nonce: string) => `${identityCode(first, nonce)}er_locks="${names}" er_mode=er_starts\n`;
  const givenUp = new AbortController();
  const waited = await waitFor(hear(place, { as, signal, code }, givenUp.signal), until(STRAYS_MS, signal));
  if (waited.came !== 'value') givenUp.abort();
  if (waited.came !== 'value' || !waited.value.ok) return [];
  const { conversation, words } = waited.value.value;
  await conversation.hangUp();
  const [kind, ...ids] = words;
  if (kind !== 'starts') return [];
  const own = new Set(known.map((command) => hostIdentity({ ...request, lock: '', command }).id));
  const question = { as, sensitive: true, signal, withinMs: FATE_MS, asked: null };
  const strays: Stray[] = [];
  for (const id of ids.filter((one) => !own.has(one))) {
    const { act } = await askFate(place, rules, { ...question, identity: { ...first, id } });
    strays.push({ id, act });
  }
  return strays;
}
