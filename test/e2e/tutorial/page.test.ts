// How a page is read, and that what it shows is held against what is printed.
import { describe, expect, it, test } from 'vitest';
import { actsOf, isShown } from './page.ts';

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\`\`\`\n`;

describe('a page', () => {
  it('has the commands of its `sh` blocks, with what is shown and how they end', () => {
    const page = `# Title
${fenced('sh', 'one\n')}${fenced('text', 'said\n')}
Exit code 2. Then:

${fenced('sh', 'two\nthree\n')}
${fenced('', 'not run\n')}${fenced('yaml', 'a: b\n')}
## Next
Exit code 7 is of nobody.
${fenced('sh', 'four\n')}`;
    expect(actsOf(page).map(({ commands, exitCode, shows }) => [commands, exitCode, shows])).toEqual([
      ['one\n', 2, 'said\n'],
      ['two\nthree\n', 0, null],
      ['four\n', 0, null],
    ]);
    const [first] = actsOf(page);
    expect(first?.line).toBe(3);
    expect(page.slice(...(first?.span ?? [0, 0]))).toBe('said\n');
  });
});

describe('what is shown', () => {
  test.each([
    ['the same', 'a.b\nc\n', 'a.b\nc\n'],
    ['no line for some', '…\nc\n', 'c\n'],
    ['lines that are left out', 'a\n…\nd\n…\n', 'a\nb\nc\nd\ne\n'],
    ['a part of a line that is left out', 'a … c\n', 'a 17 b c\n'],
    ['another time', '  2.1 s  do it\nin 4 s\n', '   130 ms  do it\nin 812 ms\n'],
    ['another digest', `head ${'a'.repeat(64)}\n`, `head ${'0'.repeat(64)}\n`],
    [
      'another run',
      'incident-2026-01-02-03-04-05-0123456789abcdef\n',
      'incident-2027-11-12-13-14-15-fedcba9876543210\n',
    ],
  ])('is %s', (_, shows, printed) => {
    expect(isShown(shows, printed)).toBe(true);
  });

  test.each([
    ['another word', 'a\n', 'b\n'],
    ['a line less', 'a\nb\n', 'a\n'],
    ['a line more', 'a\n', 'a\nb\n'],
    ['another order', 'a\n…\nb\n', 'b\na\n'],
    ['a pattern', 'a.c\n', 'abc\n'],
    ['another number', '6 orders wait\n', '5 orders wait\n'],
    ['more than a line, by a sign within one', 'a … c\n', 'a\nc\n'],
    ['a digest that is none', `head ${'a'.repeat(64)}\n`, 'head\n'],
    ['nothing', '', 'a\n'],
  ])('is not %s', (_, shows, printed) => {
    expect(isShown(shows, printed)).toBe(false);
  });
});
