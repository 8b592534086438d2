// What an act is said to have printed, held against its digest and its size.
// Promises: pure; nothing is judged of a text that may be another one than was printed: masked once more after it was hashed, no
// text at all, or not whole.
import type { ActRecord, OutputRecord } from '../engine/event.ts';
import { sha256 } from '../kernel/canonical.ts';

/** What a redactor puts in a secret's place; and what stands for half of a character, or for bytes that are no text. */
const [MASK, NO_TEXT] = ['***', '\ufffd'];

/** May the text be another one than was there before it was written down? */
export function isAltered(text: string): boolean {
  return text.includes(MASK) || text.includes(NO_TEXT);
}

/** A text as it was printed, and read; null: nobody can tell, or it is none. */
export function wholeText(output: OutputRecord): string | null {
  const { head, tail, omitted_bytes } = output;
  const text = head + tail;
  const isWhole = output.sha256 !== undefined && omitted_bytes === 0 && output.file === undefined;
  return !isWhole || isAltered(text) || text.includes('\0') ? null : text;
}

/** Completes `says that `. */
export function outputProblem({ stdout, stderr }: ActRecord): string | null {
  return streamProblem('standard output', stdout) ?? streamProblem('standard error', stderr);
}

function streamProblem(stream: string, output: OutputRecord): string | null {
  const { head, tail, bytes, omitted_bytes } = output;
  const text = head + tail;
  // What may not be kept has neither.
  if (output.sha256 === undefined) return text === '' ? null : `its ${stream} has a text, and no digest`;
  if (isAltered(text)) return null;
  const length = Buffer.byteLength(text);
  if (length + omitted_bytes !== bytes)
    return `its ${stream} has ${bytes} bytes, and its text has ${length}${omitted_bytes === 0 ? '' : ` beside ${omitted_bytes} that were left out`}`;
  if (omitted_bytes !== 0) return null;
  return sha256(text) === output.sha256 ? null : `its ${stream} has a digest that is not the one of its text`;
}
