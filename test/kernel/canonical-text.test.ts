import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/kernel/canonical.ts';
import { canonicalValue } from '../../src/kernel/canonical-text.ts';
import fc from '../support/properties.ts';

describe('a canonical text', () => {
  test('gives its value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 5 }), (value) => {
        const text = canonicalJson(value);
        const read = canonicalValue(text);
        if (read === undefined) expect(Object.keys(JSON.parse(text)).some((key) => /^\d+$/.test(key))).toBe(true);
        else expect(canonicalJson(read)).toBe(text);
      }),
    );
  });

  test.each([
    ['{"b":1,"a":1}', 'unsorted keys'],
    ['{"a":{"c":1,"b":1}}', 'unsorted keys inside'],
    ['[{"b":1,"a":1}]', 'unsorted keys in a list'],
    ['{"a":1,"a":1}', 'a key twice'],
    ['{"a": 1}', 'a space'],
    ['{"a":1.0}', 'a number written long'],
    ['"\\u0041"', 'an escape that is not needed'],
    ['{"a":1', 'no JSON'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'a deep nesting'],
    ['', 'nothing'],
  ])('is not %s: %s', (text) => {
    expect(canonicalValue(text)).toBeUndefined();
  });
});
