// A shell's text cut into what it runs: calls, each a list of words without their quotes, also those inside of `$(…)`, `<(…)` and loops.
// Promises: pure, in one pass; nothing is expanded or run. What it does not understand for certain is said to be unclear.

import { once } from '../kernel/once.ts';
import { Passage } from './passage.ts';
import type { Call, Open } from './shell-call.ts';
import { readLevel } from './shell-level.ts';
import { type LineFinder, type Reading, ShellReader } from './shell-reader.ts';

export interface ShellScript {
  readonly calls: readonly Call[];
  /** False where there is more to it than calls one after another: functions, lists, `case`. */
  readonly isClear: boolean;
  /** What is not closed at its end; null where the text is whole. */
  readonly open: Open | null;
  /** Where the first line ends at whose end nothing was open; null where there is none. */
  readonly firstEnd: number | null;
}

export function readScript(text: string): ShellScript {
  const passage = once(() => new Passage(text.split('\n')));
  return read(text, { lines: (word, from) => passage().endOf(word, from), isFirstOnly: false });
}

/** Of the lines of a passage from `first` up to `last`; the first without so many characters. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly without: number;
}

/** How far the first of its commands goes, and what is open at the end where none ends. */
export function firstCommand(
  passage: Passage,
  { first, last, without }: Stretch,
): Pick<ShellScript, 'open' | 'firstEnd'> {
  const text = passage.slice(first, last, without);
  const offset = passage.start(first) + without;
  const lines: LineFinder = (word, from) => {
    const end = passage.endOf(word, offset + from);
    if (end === null) return null;
    // The last line has no line end here, and may be that of the word.
    const inside = end - offset;
    return inside <= text.length + 1 ? Math.min(inside, text.length) : null;
  };
  return read(text, { lines, isFirstOnly: true });
}

function read(text: string, reading: Reading): ShellScript {
  const reader = new ShellReader(text, reading);
  readLevel(reader);
  const { calls, isClear, firstEnd } = reader;
  const open = reader.open ?? (reader.hasDocuments ? 'document' : null);
  return { calls, isClear, open, firstEnd: firstEnd ?? (open === null ? text.length : null) };
}
