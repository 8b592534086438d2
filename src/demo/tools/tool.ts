// What a tool of the demo's fleet is given, and what it gives back.
import type { AddressBook } from '../address-book.ts';

export interface ToolCall {
  readonly args: readonly string[];
  /** All of standard input, where the tool reads it. */
  readonly input: string;
  readonly password: string;
  readonly book: AddressBook;
  /** Aborted when nobody waits for the answer any more. */
  readonly gone: AbortSignal;
}

/** `text` goes to standard output where `exit` is 0, else to standard error. */
export interface ToolResult {
  readonly exit: number;
  readonly text: string;
}

export type Tool = (call: ToolCall) => Promise<ToolResult>;
