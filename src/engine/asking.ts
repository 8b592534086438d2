// Asking a host over time what became of a command: when to ask again, and when it is given up.
// Pure: time is the run's elapsed milliseconds, taken from the events.
import { ASKING_MS } from '../plan/patience.ts';

export interface Asking {
  /** The command that is asked about. */
  readonly command: string;
  readonly started_ms: number;
  readonly asks: number;
  readonly not_before_ms: number;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 4_000;

export function startAsking(command: string, elapsed_ms: number): Asking {
  return { command, started_ms: elapsed_ms, asks: 0, not_before_ms: elapsed_ms };
}

/** After an answer that told nothing. Null: the time is over. */
export function askAgain(asking: Asking, elapsed_ms: number): Asking | null {
  const end = asking.started_ms + ASKING_MS;
  if (elapsed_ms >= end) return null;
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** asking.asks, LONGEST_PAUSE_MS);
  return { ...asking, asks: asking.asks + 1, not_before_ms: Math.min(elapsed_ms + pause, end) };
}
