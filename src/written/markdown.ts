// The block structure of a page in Markdown, by CommonMark's rules for fences, indents, lists and quotes, with MkDocs' tabs and admonitions.
// Promises: pure, bounded, and never a fault: whatever no rule knows is a paragraph. Kinder than CommonMark where writers are
// careless: a list goes on behind code that nobody indented, and code in a list ends at its fence.
import type { Block, Item, Line } from './block.ts';
import { htmlBlock } from './html-block.ts';
import {
  closes,
  type Fence,
  fenceOf,
  headingOf,
  indentOf,
  isBlank,
  isRule,
  labelOf,
  type Marker,
  markerOf,
  outdented,
} from './line.ts';

const DEEPEST = 20;
/** How far the end of a fence is looked for where its lines do not say that they belong to it. */
const FURTHEST = 2_000;

export function blocksOf(text: string, firstLine = 1): readonly Block[] {
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, number: firstLine + index }));
  return blocksIn(lines, 0);
}

/** A block, and the index of the first line behind it. */
interface Read {
  readonly blocks: readonly Block[];
  readonly next: number;
}

function blocksIn(lines: readonly Line[], depth: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const text = lines[at]?.text ?? '';
    if (isBlank(text) || isRule(text)) {
      at += 1;
      continue;
    }
    const read = blockAt(lines, at, depth);
    blocks.push(...read.blocks);
    at = read.next;
  }
  return continued(blocks);
}

function blockAt(lines: readonly Line[], at: number, depth: number): Read {
  const { text, number: line } = lines[at] ?? { text: '', number: 0 };
  if (indentOf(text) >= 4) return indentedCode(lines, at);
  const fence = fenceOf(text);
  if (fence !== null) return fenced(lines, at, fence);
  const heading = headingOf(text);
  if (heading !== null) return { blocks: [{ kind: 'heading', line, ...heading }], next: at + 1 };
  const html = htmlBlock(lines, at);
  if (html !== null) return html;
  if (depth < DEEPEST) {
    if (/^ {0,3}>/.test(text)) return quoted(lines, at, depth);
    const label = labelOf(text);
    if (label !== null) return labelled(lines, at, { label, depth });
    const marker = markerOf(text);
    if (marker !== null) return list(lines, at, { marker, depth });
  }
  if (isTable(lines, at)) return table(lines, at);
  return paragraph(lines, at, depth);
}

function indentedCode(lines: readonly Line[], from: number): Read {
  let next = from;
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (isBlank(text)) continue;
    if (indentOf(text) < 4) break;
    next = at + 1;
  }
  const text = lines.slice(from, next).map((line) => outdented(line.text, 4));
  return { blocks: [{ kind: 'code', line: lines[from]?.number ?? 0, info: '', text: text.join('\n') }], next };
}

function fenced(lines: readonly Line[], from: number, fence: Fence): Read {
  let end = from + 1;
  while (end < lines.length && !closes(lines[end]?.text ?? '', fence)) end += 1;
  const text = lines.slice(from + 1, end).map((line) => outdented(line.text, fence.indent));
  const line = lines[from]?.number ?? 0;
  return { blocks: [{ kind: 'code', line, info: fence.info, text: text.join('\n') }], next: end + 1 };
}

/** What is quoted counts as what it is: many a page puts its commands there. */
function quoted(lines: readonly Line[], from: number, depth: number): Read {
  let next = from;
  while (next < lines.length && /^ {0,3}>/.test(lines[next]?.text ?? '')) next += 1;
  const inside = lines.slice(from, next).map((line) => ({ ...line, text: line.text.replace(/^ {0,3}> ?/, '') }));
  return { blocks: blocksIn(inside, depth + 1), next };
}

interface Labelling {
  readonly label: string;
  readonly depth: number;
}

/** A tab or an admonition of MkDocs: what stands four columns further in is its content, and no code. */
function labelled(lines: readonly Line[], from: number, { label, depth }: Labelling): Read {
  let next = from + 1;
  for (let at = next; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (isBlank(text)) continue;
    if (indentOf(text) < 4) break;
    next = at + 1;
  }
  const inside = lines.slice(from + 1, next).map((line) => ({ ...line, text: outdented(line.text, 4) }));
  const head: Block = { kind: 'paragraph', line: lines[from]?.number ?? 0, text: label };
  return { blocks: [head, ...blocksIn(inside, depth + 1)], next };
}

interface Listing {
  readonly marker: Marker;
  readonly depth: number;
}

function list(lines: readonly Line[], from: number, { marker: first, depth }: Listing): Read {
  const items: Item[] = [];
  let next = from;
  while (next < lines.length) {
    const { text, number: line } = lines[next] ?? { text: '', number: 0 };
    const marker = indentOf(text) >= 4 ? null : markerOf(text);
    if (marker === null || marker.sign !== first.sign) break;
    const end = itemEnd(lines, next, marker);
    const own = lines.slice(next + 1, end).map((one) => ({ ...one, text: outdented(one.text, marker.width) }));
    const task = /^\[[ xX]\](?:[ \t]+|$)/.exec(marker.rest);
    const head = { text: task === null ? marker.rest : marker.rest.slice(task[0].length), number: line };
    items.push({ line, number: marker.number, isTask: task !== null, blocks: blocksIn([head, ...own], depth + 1) });
    next = end;
    while (next < lines.length && isBlank(lines[next]?.text ?? '')) next += 1;
  }
  const line = lines[from]?.number ?? 0;
  return { blocks: [{ kind: 'list', line, ordered: first.ordered, items }], next };
}

function itemEnd(lines: readonly Line[], from: number, marker: Marker): number {
  let end = from + 1;
  for (let at = from + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (isBlank(text)) continue;
    const indent = indentOf(text);
    const isAfterBlank = isBlank(lines[at - 1]?.text ?? '');
    const fence = fenceOf(text);
    const isInside = indent >= marker.width || (fence !== null && indent >= 2);
    const isLazy = !isInside && !isAfterBlank && !beginsBlock(text);
    if (!isInside && !isLazy) break;
    if (fence !== null) at = fenceEnd(lines, at, fence);
    end = at + 1;
  }
  return end;
}

/** The line that closes it, or its own where none does soon. */
function fenceEnd(lines: readonly Line[], from: number, fence: Fence): number {
  const last = Math.min(lines.length, from + FURTHEST);
  for (let at = from + 1; at < last; at += 1) if (closes(lines[at]?.text ?? '', fence)) return at;
  return from;
}

function beginsBlock(text: string): boolean {
  return (
    fenceOf(text) !== null ||
    headingOf(text) !== null ||
    isRule(text) ||
    markerOf(text) !== null ||
    labelOf(text) !== null ||
    /^ {0,3}>/.test(text)
  );
}

function isTable(lines: readonly Line[], at: number): boolean {
  const [head = '', rule = ''] = [lines[at]?.text, lines[at + 1]?.text];
  return head.includes('|') && rule.includes('-') && rule.includes('|') && /^[ \t|:-]+$/.test(rule);
}

function table(lines: readonly Line[], from: number): Read {
  let next = from;
  while (next < lines.length && (lines[next]?.text ?? '').includes('|')) next += 1;
  const text = lines.slice(from, next).map((line) => line.text.trim());
  return { blocks: [{ kind: 'table', line: lines[from]?.number ?? 0, text: text.join('\n') }], next };
}

function paragraph(lines: readonly Line[], from: number, depth: number): Read {
  const line = lines[from]?.number ?? 0;
  const words = [(lines[from]?.text ?? '').trim()];
  let next = from + 1;
  for (; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    const [, underline] = /^ {0,3}(=+|-+)[ \t]*$/.exec(text) ?? [];
    if (underline !== undefined) {
      const level = underline.startsWith('=') ? 1 : 2;
      return { blocks: [{ kind: 'heading', line, level, text: words.join(' ') }], next: next + 1 };
    }
    if (isBlank(text) || interrupts(lines, next, depth)) break;
    words.push(text.trim());
  }
  return { blocks: [{ kind: 'paragraph', line, text: words.join('\n') }], next };
}

function interrupts(lines: readonly Line[], at: number, depth: number): boolean {
  const text = lines[at]?.text ?? '';
  if (indentOf(text) >= 4) return false;
  const marker = depth < DEEPEST ? markerOf(text) : null;
  if (marker !== null) return !isBlank(marker.rest) && (!marker.ordered || marker.number === 1);
  return (
    fenceOf(text) !== null ||
    headingOf(text) !== null ||
    isRule(text) ||
    /^ {0,3}>/.test(text) ||
    (depth < DEEPEST && labelOf(text) !== null) ||
    isTable(lines, at)
  );
}

/** An ordered list that stopped for code which nobody indented, and goes on counting behind it, is one list. */
function continued(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let before = -1;
  for (const block of blocks) {
    const open = joined[before];
    const last = open?.kind === 'list' && open.ordered ? open.items.at(-1) : undefined;
    const goesOn = block.kind === 'list' && block.ordered && block.items[0]?.number === (last?.number ?? -1) + 1;
    if (open?.kind !== 'list' || last === undefined || !goesOn) {
      joined.push(block);
      if (block.kind === 'list' || block.kind === 'heading') before = joined.length - 1;
      continue;
    }
    const between = joined.splice(before + 1);
    const whole = { ...last, blocks: [...last.blocks, ...between] };
    joined[before] = { ...open, items: [...open.items.slice(0, -1), whole, ...block.items] };
  }
  return joined;
}
