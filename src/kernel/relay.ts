// Text for a log that a runner reads for commands, or a terminal acts on: what comes out can be printed, and nothing of it ever acts.
// Promises: no line that a runner could take for a command, no `##[`, and control characters are shown instead of sent.
import { visible, visibleJson } from './visible.ts';

/** What ends a line somewhere: for the runner `\n` and `\r`, for viewers also U+0085 and U+2028. */
const LINE_END = /\r\n|[\n\r\u0085\u2028]/;

/** `##[` with whatever a collating comparison skips between its characters. */
const BRACKET_COMMAND = /(#[^\x21-\x7e]*#[^\x21-\x7e]*)\[/g;

/** A line whose first character that has weight is a colon. */
const COLON_FIRST = /^[^\x21-\x7e]*:/;

/** An emoji as a mark at the beginning: its variation selector says nothing in a log. */
const MARK = /^(\p{Extended_Pictographic})\ufe0f/u;

/** Foreign text: lines without their ends, each behind `prefix`, which must not be blank; a last empty line is left out. */
export function relayedLines(text: string, prefix = '| '): readonly string[] {
  if (!/^[\x21-\x39\x3b-\x7e]/.test(prefix))
    throw new Error('relayedLines: the prefix must begin with a visible character');
  const lines = text.split(LINE_END);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => inert(`${prefix}${line}`));
}

/** Our own lines for people, in which foreign words may stand: only one that begins with a colon needs the prefix. */
export function spokenLines(text: string): readonly string[] {
  return text.split('\n').map((line) => {
    const shown = inert(plainMark(line));
    return COLON_FIRST.test(shown) ? `| ${shown}` : shown;
  });
}

/** A JSON document that means the same value, and in which no foreign text acts. */
export function inertJson(value: unknown): string {
  return visibleJson(JSON.stringify(value, null, 2)).replace(BRACKET_COMMAND, '$1\\u005b');
}

/** One line on which no `##[` stands and no control character acts. It may still begin with `::`. */
export function inert(line: string): string {
  return visible(line).replaceAll('\n', '\\n').replace(BRACKET_COMMAND, '$1\\[');
}

/** Our own words without the variation selector of the mark that they begin with; every other one is foreign, and shown. */
export function plainMark(text: string): string {
  return text.replace(MARK, '$1');
}
