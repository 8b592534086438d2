// One line of what `doctor` says: what was looked at, how it stands, and what to do.
// Promises: three words and no fourth; what could not be looked at is never `ok`.
import type { Fault } from '../../kernel/fault.ts';

export interface Finding {
  /** What was looked at: `environment hosts`. */
  readonly about: string;
  readonly word: 'ok' | 'open' | 'not seen';
  readonly says: string;
  /** What to do; null where nothing is to be done. */
  readonly todo: string | null;
}

export function fine(about: string, says: string): Finding {
  return { about, word: 'ok', says, todo: null };
}

export function open(about: string, says: string, todo: string): Finding {
  return { about, word: 'open', says, todo };
}

export function notSeen(about: string, { message, hint }: Pick<Fault, 'message' | 'hint'>): Finding {
  return { about, word: 'not seen', says: message, todo: hint };
}
