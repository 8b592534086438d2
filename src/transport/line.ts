// The TCP connection to a host, made here and handed to ssh, which then makes none of its own.
// Why: ssh leaves Nagle's algorithm on until its first session stands. Against a host that delays its acknowledgements, as Linux does,
// that is a wait of 40 ms for nothing, twice: more than half of what a connection takes on a near network.
import { Socket } from 'node:net';
import type { Hop } from './blame.ts';
import { NEVER, waitFor } from './waiting.ts';

export type Line =
  | { readonly kind: 'open'; readonly socket: Socket }
  /** `said`: why, in the words that ssh has for it, and our faults are made of. */
  | { readonly kind: 'failed'; readonly said: string };

/** As long as ssh is given for its own connections. */
export const CONNECT_MS = 10_000;
/** Who did not answer the last time is there at once, or away: on the way back every wait for it keeps people from being told. */
export const CONNECT_AGAIN_MS = 3_000;

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Connection refused',
  ETIMEDOUT: 'Connection timed out',
  EHOSTUNREACH: 'No route to host',
  ENETUNREACH: 'Network is unreachable',
};
const UNRESOLVED: Readonly<Record<string, string>> = {
  ENOTFOUND: 'Name or service not known',
  EAI_AGAIN: 'Temporary failure in name resolution',
};

interface Patience {
  readonly ms?: number;
  readonly signal?: AbortSignal;
}

/** Nothing is read from it: the first byte is ssh's. */
export async function openLine(
  { address, port }: Hop,
  { ms = CONNECT_MS, signal = NEVER }: Patience = {},
): Promise<Line> {
  const socket = new Socket();
  socket.pause();
  const connected = new Promise<string | null>((resolve) => {
    socket.once('connect', () => resolve(null));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
  socket.connect({ host: address, port });
  const waited = await waitFor(connected, { ms, signal });
  const wrong = waited.came === 'value' ? waited.value : 'ETIMEDOUT';
  if (wrong === null) return { kind: 'open', socket: socket.setNoDelay(true) };
  socket.destroy();
  const unresolved = UNRESOLVED[wrong];
  if (unresolved !== undefined)
    return { kind: 'failed', said: `ssh: Could not resolve hostname ${address}: ${unresolved}` };
  return { kind: 'failed', said: `ssh: connect to host ${address} port ${port}: ${WORDS[wrong] ?? wrong}` };
}
