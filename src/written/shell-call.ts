// What a shell's text comes to: its calls, and what it leaves open.

export interface Call {
  readonly words: readonly string[];
  /** Something reaches its standard input: a pipe, a file, a document. */
  readonly reads: boolean;
  /** Its output goes into a file. */
  readonly writes: boolean;
}

/** `sign`: a `|`, `&&` or `\` that wants more. */
export type Open = 'quote' | 'parenthesis' | 'keyword' | 'document' | 'sign';
