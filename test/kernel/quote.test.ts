import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { quoteArgument, quoteCommand } from '../../src/kernel/quote.ts';
import fc from '../support/properties.ts';

describe('quoting for a shell', () => {
  test.each([
    ['plain-word', 'plain-word'],
    ['--output=json', '--output=json'],
    ['A=b', 'A=b'],
    ['', "''"],
    ["it's", "'it'\\''s'"],
    ['$(id)', "'$(id)'"],
    ['~root', "'~root'"],
    ['a b', "'a b'"],
  ])('%s', (text, quoted) => {
    expect(quoteArgument(text)).toBe(quoted);
  });

  test('a first word with = in it is a word, not an assignment', () => {
    expect(quoteCommand(['A=b', 'C=d'])).toBe("'A=b' C=d");
    expect(quoteCommand(['A=b c'])).toBe("'A=b c'");
    expect(spawnSync('sh', ['-c', quoteCommand(['A=b', 'true'])]).status).toBe(127);
  });

  test('NUL cannot be quoted', () => {
    expect(() => quoteArgument('a\0b')).toThrow('NUL');
  });

  test('any words arrive as themselves through a real shell, all at once', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.constantFrom("'", '"', '\\', '$', '`', '\n', '!', '*', '-', '~'),
    );
    const words = fc.sample(word, { numRuns: 400, seed: 7 }).map((text) => text.replaceAll('\0', ''));
    const printed = spawnSync('sh', ['-c', `printf '%s\\0' ${quoteCommand(words)}`], { encoding: 'utf8' });
    expect(printed.stdout.split('\0').slice(0, -1)).toEqual(words);
  });
});
