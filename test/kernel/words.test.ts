import { describe, expect, test } from 'vitest';
import { fold } from '../../src/kernel/fold.ts';
import { nearest } from '../../src/kernel/nearest.ts';
import { compilePattern } from '../../src/kernel/pattern.ts';
import fc from '../support/properties.ts';

describe('the nearest word', () => {
  const known = ['timeout', 'title', 'max-runs', 'on', 'serial', 'verify'];
  test.each([
    ['timeuot', 'timeout'],
    ['tilte', 'title'],
    ['max_runs', 'max-runs'],
    ['MAX-RUNS', 'max-runs'],
    ['verfy', 'verify'],
    ['no', 'on'],
    ['xyz', null],
    ['', null],
    ['x'.repeat(500), null],
  ])('%s → %s', (word, near) => {
    expect(nearest(word, known)).toBe(near);
  });

  test('a known word is its own nearest', () => {
    fc.assert(fc.property(fc.constantFrom(...known), (word) => nearest(word, known) === word));
  });
});

describe('folding', () => {
  test.each([
    ['TENANT-006', 'tenant-006'],
    ['straße', 'STRASSE'],
    ['ﬁle', 'FILE'],
    ['Ａｂｃ', 'abc'],
    ['K', 'k'],
    ['ς', 'Σ'],
    ['ΟΔΟΣ', 'οδος'],
    ['ΟΔΟΣ-1', 'οδος-1'],
  ])('%s and %s are one', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2_000 },
    );
  });
});

describe('patterns', () => {
  test('match as a whole, find a part, and name groups', () => {
    const pattern = compilePattern('redis@(?P<tenant>[a-z0-9-]+)');
    expect(pattern?.matches('redis@t-1')).toBe(true);
    expect(pattern?.matches('redis@t-1.service')).toBe(false);
    expect(pattern?.finds('redis@t-1.service')).toBe(true);
    expect(pattern?.groups('redis@t-1.service')).toEqual({ tenant: 't-1' });
    expect(pattern?.groups('none')).toBeNull();
  });

  test('a whole match takes no line break with it', () => {
    expect(compilePattern('[a-z]+')?.matches('abc\n')).toBe(false);
    expect(compilePattern('^[a-z]+$')?.matches('abc\nrm')).toBe(false);
  });

  test.each(['(', '[a-z', '(?=x)', '(?!x)', '(a)\\1', 'a**', 'x{2000}', 'a'.repeat(1_001), '((a{100}){100}){100}'])(
    '%s is refused',
    (source) => {
      expect(compilePattern(source)).toBeNull();
    },
  );

  test('runs in linear time', () => {
    const pattern = compilePattern('(a+)+$');
    const started = process.hrtime.bigint();
    expect(pattern?.matches(`${'a'.repeat(4_096)}!`)).toBe(false);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2_000);
  });
});
