// What each line of a page is, read as Markdown reads it: part of the runbook, prose, or seen by nobody.
// Promises: what a reader of the page sees as a block of the runbook is one, and nothing else is; where readers could differ, a fault.
import type { Fault, Place } from '../kernel/fault.ts';
import { excerptAround } from '../kernel/source-lines.ts';
import {
  type BlockFence,
  doubtfulSignIn,
  fenceIn,
  isBeside,
  isEncoded,
  isEndOf,
  isMeant,
  isNearlyMeant,
} from './page-fence.ts';
import { foldsIn, htmlIn } from './page-html.ts';

/** `border`: the fences of a block of the runbook. `unseen`: in an HTML comment. */
export type LineKind = 'front' | 'runbook' | 'border' | 'prose' | 'unseen';

export interface PageLines {
  readonly kinds: readonly LineKind[];
  readonly faults: readonly Fault[];
  /** Numbers of the lines that open a block, from 1. */
  readonly blocks: readonly number[];
}

type Inside =
  | { readonly kind: 'page' }
  | { readonly kind: 'runbook' | 'code'; readonly fence: BlockFence; readonly since: number }
  | { readonly kind: 'html'; readonly end: RegExp; readonly isComment: boolean; readonly since: number };

interface Reading {
  readonly file: string;
  readonly lines: readonly string[];
  readonly kinds: LineKind[];
  readonly faults: Fault[];
  readonly blocks: number[];
  /** Blocks in a comment that has not ended. */
  commented: number[];
  /** How many `<details>` are open. */
  folds: number;
}

/** `from`: how many lines the front matter has. */
export function pageLines(file: string, lines: readonly string[], from: number): PageLines {
  const kinds: LineKind[] = lines.slice(0, from).map(() => 'front');
  const reading: Reading = { file, lines, kinds, faults: [], blocks: [], commented: [], folds: 0 };
  let inside: Inside = { kind: 'page' };
  for (let index = from; index < lines.length; index++) inside = readLine(reading, index, inside);
  if (inside.kind === 'runbook') reading.faults.push(endless(reading, inside.since));
  if (inside.kind === 'html')
    for (const index of reading.commented) reading.faults.push(hidden(reading, index, inside));
  return { kinds, faults: [...loneReturns(file, lines), ...reading.faults], blocks: reading.blocks };
}

/** Lines that are two for who reads them as Markdown. `lines` have none before a new line. */
export function loneReturns(file: string, lines: readonly string[]): readonly Fault[] {
  return lines.flatMap((line, index) => {
    const column = line.indexOf('\r') + 1;
    const at = { file, line: index + 1, column, length: 1, ...excerptAround(line.trimEnd(), column) };
    return column === 0 ? [] : [loneReturn(at)];
  });
}

const PAGE: Inside = { kind: 'page' };

function readLine(reading: Reading, index: number, inside: Inside): Inside {
  const line = reading.lines[index] ?? '';
  const isUnseen = inside.kind === 'html' && inside.isComment;
  const doubtful = isUnseen ? null : doubtfulSignIn(line);
  if (doubtful !== null) reading.faults.push(unclear(reading, index, doubtful));
  switch (inside.kind) {
    case 'page':
      return onPage(reading, index, line);
    case 'runbook':
    case 'code':
      return inFence(reading, index, inside);
    case 'html':
      return inHtml(reading, index, inside);
  }
}

function onPage(reading: Reading, index: number, line: string): Inside {
  const fence = fenceIn(line);
  if (fence === null) return besideFences(reading, index, line);
  if (!isMeant(fence)) {
    if (isEncoded(fence)) reading.faults.push(encoded(reading, index));
    else if (isNearlyMeant(fence)) reading.faults.push(nearly(reading, index));
    reading.kinds.push('prose');
    return { kind: 'code', fence, since: index };
  }
  if (fence.before !== '') reading.faults.push(indented(reading, index));
  if (reading.folds > 0) reading.faults.push(folded(reading, index));
  reading.blocks.push(index + 1);
  reading.kinds.push('border');
  return { kind: 'runbook', fence, since: index };
}

function inFence(reading: Reading, index: number, inside: Extract<Inside, { fence: BlockFence }>): Inside {
  const line = reading.lines[index] ?? '';
  const { kind, fence, since } = inside;
  if (!isBeside(fence, line)) {
    reading.faults.push(strayed(reading, index, since));
    return onPage(reading, index, line);
  }
  if (isEndOf(fence, line)) {
    reading.kinds.push(kind === 'runbook' ? 'border' : 'prose');
    return PAGE;
  }
  const next = fenceIn(line);
  // A shorter fence, or one of the other sign, is an example inside; one that could have ended this block shows that it has no end.
  const opensAnother =
    next !== null &&
    isMeant(next) &&
    (fence.before !== '' || (next.sign === fence.sign && next.length >= fence.length));
  if (!opensAnother) {
    reading.kinds.push(kind === 'runbook' ? 'runbook' : 'prose');
    return inside;
  }
  reading.faults.push(endless(reading, since, index));
  return onPage(reading, index, line);
}

function besideFences(reading: Reading, index: number, line: string): Inside {
  const html = htmlIn(line);
  reading.kinds.push(html?.kind === 'comment' ? 'unseen' : 'prose');
  if (html?.kind !== 'comment') fold(reading, line);
  if (html === null || html.end.test(html.rest)) return PAGE;
  return { kind: 'html', end: html.end, isComment: html.kind === 'comment', since: index };
}

function inHtml(reading: Reading, index: number, inside: Extract<Inside, { kind: 'html' }>): Inside {
  const line = reading.lines[index] ?? '';
  const fence = fenceIn(line);
  if (inside.isComment) {
    if (fence !== null && isMeant(fence)) reading.commented.push(index);
  } else {
    const html = htmlIn(line);
    const isAnother = html !== null && html.end !== inside.end && !html.end.test(html.rest);
    if (fence !== null || isAnother) reading.faults.push(hidden(reading, index, inside));
    fold(reading, line);
  }
  reading.kinds.push(inside.isComment ? 'unseen' : 'prose');
  if (!inside.end.test(line)) return inside;
  reading.commented = [];
  return PAGE;
}

function fold(reading: Reading, line: string): void {
  reading.folds = Math.max(0, reading.folds + foldsIn(line));
}

/** All of a line but the blanks around it. */
export function lineAt(file: string, line: string, index: number): Place {
  const column = Math.max(1, line.search(/\S/) + 1);
  return {
    file,
    line: index + 1,
    column,
    length: Math.max(1, line.trim().length),
    ...excerptAround(line.trimEnd(), column),
  };
}

function placeAt({ file, lines }: Reading, index: number): Place {
  return lineAt(file, lines[index] ?? '', index);
}

function loneReturn(at: Place): Fault {
  return {
    code: 'page-invalid',
    message: 'A carriage return with no line feed behind it: Markdown ends the line here, and YAML does not.',
    hint: 'Save the page with line ends of one kind, LF or CRLF.',
    at,
  };
}

function endless(reading: Reading, since: number, before: number | null = null): Fault {
  const until = before === null ? '' : ` before the block of line ${before + 1} begins`;
  return {
    code: 'page-invalid',
    message: `The block that begins here has no end${until}.`,
    hint: 'End it with a line of its own that holds the same signs as its first line, and nothing else: ```.',
    at: placeAt(reading, since),
  };
}

function strayed(reading: Reading, index: number, since: number): Fault {
  return {
    code: 'page-invalid',
    message: `This line does not stand under the block of code that begins in line ${since + 1}: for some readers the block ends elsewhere.`,
    hint: 'Give all lines of that block, its end too, the same blanks as its first line.',
    at: placeAt(reading, index),
  };
}

function indented(reading: Reading, index: number): Fault {
  return {
    code: 'page-invalid',
    message: 'A block of the runbook begins at the first column of its line, and this one does not.',
    hint: 'Take it out of the list or quotation that it stands in, fence and content.',
    at: placeAt(reading, index),
  };
}

function nearly(reading: Reading, index: number): Fault {
  return {
    code: 'page-invalid',
    message: 'This block is not read as a part of the runbook: its first line is not ```yaml runbook.',
    hint: 'Did you mean ```yaml runbook, in small letters and with nothing behind it? An example has a first line without `runbook`.',
    at: placeAt(reading, index),
  };
}

function unclear(reading: Reading, index: number, sign: string): Fault {
  const point = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'page-invalid',
    message: `This line looks like the first or the last of a block of code, and holds the sign U+${point}, which some readers take for a blank and others do not.`,
    hint: 'Take it out, or put a plain space in its place.',
    at: placeAt(reading, index),
  };
}

function encoded(reading: Reading, index: number): Fault {
  return {
    code: 'page-invalid',
    message: 'The first line of this block holds & or \\, and Markdown reads what is behind it as another sign.',
    hint: 'Write it in plain letters: ```yaml runbook for a part of the runbook, ```yaml or ```text for an example.',
    at: placeAt(reading, index),
  };
}

function folded(reading: Reading, index: number): Fault {
  return {
    code: 'page-invalid',
    message: 'This block of the runbook stands in <details>: readers of the page do not see it unless they open it.',
    hint: 'Put </details> and an empty line before it, or take the <details> away.',
    at: placeAt(reading, index),
  };
}

function hidden(reading: Reading, index: number, { since, isComment }: Extract<Inside, { kind: 'html' }>): Fault {
  const what = isComment ? 'comment' : 'HTML';
  return {
    code: 'page-invalid',
    message: `This stands in the ${what} of line ${since + 1}, which has not ended: readers of the page may not see it.`,
    hint: isComment ? 'End the comment before it with -->.' : 'Put an empty line before it, or take the HTML away.',
    at: placeAt(reading, index),
  };
}
