import { describe, expect, test } from 'vitest';
import { literalCharacters, matchesGlob } from '../../src/kernel/glob.ts';
import fc from '../support/properties.ts';

describe('globs over alert names', () => {
  test.each([
    ['Database*', 'DatabaseDown', true],
    ['Database*', 'database', false],
    ['*', '', true],
    ['?', '', false],
    ['?', '😀', true],
    ['*Pool*', 'DatabasePoolExhausted', true],
    ['*Pool', 'DatabasePoolExhausted', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['a?c', 'abc', true],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
    ['', '', true],
    ['', 'a', false],
  ])('%s over %s is %s', (glob, name, expected) => {
    expect(matchesGlob(glob, name)).toBe(expected);
  });

  test('agree with a regular expression of the same meaning', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), (glob, name) => {
        const source = glob.replaceAll('*', '.*').replaceAll('?', '.');
        expect(matchesGlob(glob, name)).toBe(new RegExp(`^${source}$`).test(name));
      }),
    );
  });

  test('a hostile name costs no more than glob times name', () => {
    expect(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(20_000))).toBe(false);
  });

  test('literal characters are those that stand for themselves', () => {
    expect(literalCharacters('*Pool?x')).toBe(5);
  });
});
