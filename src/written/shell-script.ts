// A shell's text cut into what it runs: calls, each a list of words without their quotes, also those inside of `$(…)`, `<(…)` and loops.
// Promises: pure, in one pass; nothing is expanded or run. What it does not understand for certain is said to be unclear.
import type { Call, Open } from './shell-call.ts';
import { readLevel } from './shell-level.ts';
import { ShellReader } from './shell-reader.ts';

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
  const reader = new ShellReader(text);
  readLevel(reader);
  const { calls, isClear, firstEnd } = reader;
  const open = reader.open ?? (reader.hasDocuments ? 'document' : null);
  return { calls, isClear, open, firstEnd: firstEnd ?? (open === null ? text.length : null) };
}
