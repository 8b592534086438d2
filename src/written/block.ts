// What a page in Markdown is made of, as far as a written runbook needs it: headings, paragraphs, lists, code, tables.

export type Block =
  | { readonly kind: 'heading'; readonly line: number; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: number; readonly text: string }
  /** `info` is what stands behind the fence; '' for none, and for indented code. */
  | { readonly kind: 'code'; readonly line: number; readonly info: string; readonly text: string }
  | { readonly kind: 'table'; readonly line: number; readonly text: string }
  | { readonly kind: 'comment'; readonly line: number; readonly text: string }
  | { readonly kind: 'list'; readonly line: number; readonly ordered: boolean; readonly items: readonly Item[] };

export type List = Extract<Block, { kind: 'list' }>;
export type Code = Extract<Block, { kind: 'code' }>;

export interface Item {
  readonly line: number;
  /** Of an ordered list; 0 in any other. */
  readonly number: number;
  /** `- [ ]`: one of a checklist. */
  readonly isTask: boolean;
  readonly blocks: readonly Block[];
}

/** A line of the page, with its number there, from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}
