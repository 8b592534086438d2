import { describe, expect, test } from 'vitest';
import { canonicalJson, digestOf, sha256 } from '../../src/kernel/canonical.ts';
import fc from '../support/properties.ts';

describe('canonical JSON', () => {
  test.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ '\u20ac': 1, '\r': 2, '\u{1f600}': 3, '\ufb33': 4, 1: 5 }, '{"\\r":2,"1":5,"€":1,"😀":3,"\ufb33":4}'],
    [[1e21, 1e-7, 0.1 + 0.2, -0, 100], '[1e+21,1e-7,0.30000000000000004,0,100]'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    ['\u0007\n"\\/', '"\\u0007\\n\\"\\\\/"'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test.each([[undefined], [Number.NaN], [{ a: Number.POSITIVE_INFINITY }]])('%s is no JSON value', (value) => {
    expect(() => canonicalJson(value)).toThrow();
  });

  test('reads back as the same value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('the digest is that of the canonical text', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digestOf({ b: 1, a: 2 })).toBe(sha256('{"a":2,"b":1}'));
  });
});

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  );
}
