// Where the reading of a shell's text stands, and what has been found in it, whatever is read just now.
// Promises: what it does not understand for certain is said to be unclear; what is left open is said once, by what was met first.
import type { Call, Open } from './shell-call.ts';

interface Document {
  readonly word: string;
  readonly isQuoted: boolean;
}

/** Where the next line ends that says a word and nothing else, of those that begin at `from` or behind it; null: there is none. */
export type LineFinder = (word: string, from: number) => number | null;

export interface Reading {
  readonly lines: LineFinder;
  /** What comes behind the first end is not asked for. */
  readonly isFirstOnly: boolean;
}

export class ShellReader {
  readonly text: string;
  readonly calls: Call[] = [];
  at = 0;
  isClear = true;
  open: Open | null = null;
  firstEnd: number | null = null;
  readonly #documents: Document[] = [];

  readonly #lines: LineFinder;
  readonly #isFirstOnly: boolean;

  constructor(text: string, { lines, isFirstOnly }: Reading) {
    this.text = text;
    this.#lines = lines;
    this.#isFirstOnly = isFirstOnly;
  }

  /** Nothing more is asked for. */
  get isDone(): boolean {
    return this.isOver || (this.#isFirstOnly && this.firstEnd !== null);
  }

  get isOver(): boolean {
    return this.at >= this.text.length;
  }

  get hasDocuments(): boolean {
    return this.#documents.length > 0;
  }

  starts(what: string): boolean {
    return this.text.startsWith(what, this.at);
  }

  /** Of what begins where it stands; '' where it does not. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  leaveOpen(by: Open): void {
    this.open ??= by;
    this.at = this.text.length;
  }

  /** Unless it holds, there is more to the script than calls one after another. */
  expect(holds: boolean): void {
    this.isClear &&= holds;
  }

  takeDocument(): void {
    const named = this.take(/[ \t]*(?:'[^'\n]*'|"[^"\n]*"|[^\s;&|<>()]+)/y).trim();
    this.#documents.push({ word: named.replace(/['"\\]/g, ''), isQuoted: /['"\\]/.test(named) });
  }

  /** The lines of every document that was named before. */
  skipDocuments(): void {
    for (const { word, isQuoted } of this.#documents.splice(0)) {
      const from = this.at;
      if (!this.#skipTo(word)) this.leaveOpen('document');
      this.expect(isQuoted || !/\$\(|`/.test(this.text.slice(from, this.at)));
    }
  }

  #skipTo(word: string): boolean {
    const end = this.isOver ? null : this.#lines(word, this.at);
    this.at = end ?? this.text.length;
    return end !== null;
  }
}
