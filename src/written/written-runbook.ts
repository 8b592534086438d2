// A runbook as people wrote it: what is to be looked at and done, in the page's order, and all that the page says besides.
import type { WrittenCommand } from './code-commands.ts';

/** Lines of the page, as they stand there; `line` is that of the first. */
export interface Note {
  readonly line: number;
  readonly text: string;
}

export interface WrittenStep {
  readonly line: number;
  readonly title: string;
  readonly notes: readonly Note[];
  readonly commands: readonly WrittenCommand[];
}

export interface WrittenRunbook {
  readonly title: string;
  readonly description: string;
  readonly owner: string | null;
  /** Names of alerts that are evident. */
  readonly alerts: readonly string[];
  readonly steps: readonly WrittenStep[];
  readonly undo: readonly WrittenStep[];
  readonly verification: readonly WrittenStep[];
  readonly symptoms: readonly Note[];
  readonly people: readonly Note[];
  readonly context: readonly Note[];
}
