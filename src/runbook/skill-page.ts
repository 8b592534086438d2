// A runbook written as a page (SKILL.md), turned into the normal form: YAML whose lines are the lines of the page.
// Promises: pure; a place in the normal form is the place on the page; prose stands in it as comments, so that nothing is lost and
// nothing of it can run. All faults of the page at once; what is wrong with the runbook itself, whoever loads it says.
import { type Fault, fail, type Result, settle, succeed } from '../kernel/fault.ts';
import { PROSE } from './documentation.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { blockFaults } from './page-blocks.ts';
import { isBlank } from './page-fence.ts';
import { type LineKind, lineAt, loneReturns, pageLines } from './page-lines.ts';

/** A comment of YAML at the first column: it ends every value that could go on, a text in quotes with a fault. */
const BORDER = '#';
/** With a mark before each line it stays below what a runbook may have. */
const LONGEST_PAGE = 200 * 1024;
const MOST_FAULTS = 100;

interface PageFile {
  readonly file: string;
  readonly id: string;
}

export function normalFormOf(page: string, from: PageFile): Result<string> {
  const read = readPage(page, from);
  if (!read.ok) return read;
  const { front, text, faults } = read.value;
  if (!front.ok || faults.length > 0)
    return settle('', inOrder([...(front.ok ? [] : front.faults), ...faults]).slice(0, MOST_FAULTS));
  return succeed(text);
}

/**
 * Of a page that a run began with: what was accepted then and is refused now is no reason to leave its change half done. The digest
 * of its plan tells whether it was read as it is now.
 */
export function recoveredFormOf(page: string, from: PageFile): Result<string> {
  const read = readPage(page, from);
  if (!read.ok) return read;
  return read.value.front.ok ? succeed(read.value.text) : read.value.front;
}

interface ReadPage {
  readonly front: Result<FrontMatter>;
  readonly text: string;
  /** Of what stands below the front matter. */
  readonly faults: readonly Fault[];
}

function readPage(page: string, { file, id }: PageFile): Result<ReadPage> {
  if (page.length > LONGEST_PAGE) return fail(tooLarge(file, page.length));
  const lines = page.replace(/^\uFEFF/, '').split('\n');
  // Before a new line it is a part of that.
  const bare = lines.map((line, index) => (index < lines.length - 1 ? line.replace(/\r$/, '') : line));
  const end = lines.findIndex((line, index) => index > 0 && isMarker(line));
  if (!isMarker(lines[0] ?? '')) return fail(loneReturns(file, bare)[0] ?? noFrontMatter(file, lines[0] ?? ''));
  if (end < 0) return fail(loneReturns(file, bare)[0] ?? openFrontMatter(file));
  const front = readFrontMatter(file, ['', ...lines.slice(1, end)].join('\n'), id);
  const read = pageLines(file, bare, end + 1);
  const faults = [
    ...read.faults,
    ...(read.blocks.length === 0 && read.faults.length === 0 ? [noBlock(file, end)] : []),
    ...blockFaults(file, lines, read.kinds),
  ];
  const text = lines.map((line, index) => normalLine(line, read.kinds[index] ?? 'prose')).join('\n');
  return succeed({
    front,
    text: front.ok && !hasDescription(lines, read.kinds) ? withDescription(text, front.value) : text,
    faults,
  });
}

function inOrder(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
}

function isMarker(line: string): boolean {
  return /^---[ \t]*\r?$/.test(line);
}

function normalLine(line: string, kind: LineKind): string {
  const ending = line.endsWith('\r') ? '\r' : '';
  const said = line.slice(0, line.length - ending.length);
  switch (kind) {
    case 'runbook':
      return line;
    case 'border':
      return `${BORDER}${ending}`;
    case 'front':
    case 'unseen':
      return ending;
    case 'prose':
      return isBlank(said) ? ending : `${PROSE} ${inert(said)}${ending}`;
  }
}

/** Signs that YAML allows in no text, not even in a comment, are no reason to refuse a page. */
function inert(prose: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  return prose.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029\ufffe\uffff]|[\ud800-\udfff]/gu, '\ufffd');
}

const DESCRIPTION = /^(?:description|"description"|'description')[ \t]*:/;

function hasDescription(lines: readonly string[], kinds: readonly LineKind[]): boolean {
  return lines.some((line, index) => kinds[index] === 'runbook' && DESCRIPTION.test(line));
}

/** The front matter's, at its own line. */
function withDescription(text: string, { description, descriptionLine }: FrontMatter): string {
  const lines = text.split('\n');
  const ending = lines[descriptionLine - 1]?.endsWith('\r') === true ? '\r' : '';
  lines[descriptionLine - 1] = `description: ${JSON.stringify(description)}${ending}`;
  return lines.join('\n');
}

function tooLarge(file: string, length: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `The page is too large: ${length} characters, at most ${LONGEST_PAGE}.`,
    hint: 'Put what is not needed at night into files beside it, and long scripts into programs of their own.',
    at: { file, line: 1, column: 1 },
  };
}

function noFrontMatter(file: string, first: string): Fault {
  return {
    code: 'page-invalid',
    message: 'The page has no front matter: its first line is not ---.',
    hint: 'Begin it with ---, `name: <the folder’s name>`, `description: …` and --- again.',
    at: lineAt(file, first, 0),
  };
}

function openFrontMatter(file: string): Fault {
  return {
    code: 'page-invalid',
    message: 'The front matter that begins here has no end.',
    hint: 'End it with a line that holds --- and nothing else.',
    at: lineAt(file, '---', 0),
  };
}

function noBlock(file: string, end: number): Fault {
  return {
    code: 'page-invalid',
    message: 'The page holds no runbook: it has no block that begins with ```yaml runbook.',
    hint: 'Write the runbook into such blocks, in their order; what stands between them is its documentation.',
    at: lineAt(file, '---', end),
  };
}
