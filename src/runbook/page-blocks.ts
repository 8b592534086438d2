// What only shows where the blocks of a page are joined: they are one document, and begin where its keys begin.
// Promises: pure; where YAML would speak of a mapping that nobody wrote, these say what was meant.
import type { Fault } from '../kernel/fault.ts';
import { type LineKind, lineAt } from './page-lines.ts';

interface BlockLine {
  readonly line: string;
  readonly index: number;
}

export function blockFaults(file: string, lines: readonly string[], kinds: readonly LineKind[]): readonly Fault[] {
  const blocks = blocksOf(lines, kinds);
  const own = blocks.flat();
  const [, second] = own.filter(({ line }) => /^schema[ \t]*:/.test(line));
  const fault = ({ line, index }: BlockLine, message: string, hint: string): Fault => ({
    code: 'page-invalid',
    message,
    hint,
    at: lineAt(file, line, index),
  });
  return [
    ...own
      .filter(({ line }) => /^(?:---|\.\.\.)(?:[ \t]|$)/.test(line))
      .map((found) =>
        fault(
          found,
          `\`${found.line.slice(0, 3)}\` stands in a block: all blocks of a page are one document.`,
          'Remove it.',
        ),
      ),
    ...(second === undefined
      ? []
      : [
          fault(
            second,
            'A second runbook begins here: a page holds one, and its blocks are joined.',
            'Give it a folder and a page of its own; where it is an example, begin its block with ```yaml.',
          ),
        ]),
    ...own
      .filter(({ line }) => /[\u0085\u2028\u2029]/.test(line))
      .map((found) =>
        fault(
          found,
          'A sign in this line ends it for some readers, who see a line more than is read here.',
          'Put a blank in its place, or a new line; in a text in double quotes it can be written as `\\u2028`.',
        ),
      ),
    ...wrongStart(own).map((found) =>
      fault(
        found,
        'The runbook does not begin with a key at the first column.',
        'Write its keys one a line, with nothing before them: `schema: 1`.',
      ),
    ),
    ...movedItems(blocks).map((found) =>
      fault(
        found,
        'An item of a list begins at the first column, and those of the blocks before it stand further right.',
        'Give it the blanks that they have: the blocks are joined as they are.',
      ),
    ),
  ];
}

/** The lines of each that say something. */
function blocksOf(lines: readonly string[], kinds: readonly LineKind[]): readonly (readonly BlockLine[])[] {
  const blocks: BlockLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (kinds[index] === 'border' && kinds[index - 1] !== 'runbook') blocks.push([]);
    if (kinds[index] === 'runbook' && !/^[ \t]*(?:#.*)?$/s.test(line)) blocks.at(-1)?.push({ line, index });
  }
  return blocks;
}

function wrongStart([first]: readonly BlockLine[]): readonly BlockLine[] {
  return first === undefined || /^(?:["'a-z]|---|\.\.\.)/i.test(first.line) ? [] : [first];
}

function movedItems(blocks: readonly (readonly BlockLine[])[]): readonly BlockLine[] {
  return blocks.flatMap(([first], index) => {
    const before = blocks.slice(0, index).flat();
    const isMoved = first?.line.startsWith('- ') === true && !before.some(({ line }) => line.startsWith('- '));
    return first !== undefined && isMoved && before.length > 0 ? [first] : [];
  });
}
