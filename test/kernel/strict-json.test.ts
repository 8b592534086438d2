import { describe, expect, test } from 'vitest';
import { parseStrictJson } from '../../src/kernel/strict-json.ts';
import fc from '../support/properties.ts';

const limits = { maxDepth: 8, maxBytes: 1_000_000, file: 'x.json' };

describe('what it takes', () => {
  test('every JSON value, as the platform reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(parseStrictJson(text, limits)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  test('nothing that the platform refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u12"',
      '1',
      '01',
      '-',
      '1.',
      '1e',
      'true',
      'nul',
      ' ',
      '\n',
      "'",
      '/',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
        const text = words.join('');
        const strict = parseStrictJson(text, limits);
        if (strict.ok) expect(strict.value).toEqual(JSON.parse(text));
        else if (!strict.faults[0].message.includes('second time') && !strict.faults[0].message.includes('deeper'))
          expect(() => JSON.parse(text)).toThrow();
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('what it refuses, with line and column', () => {
  test.each([
    ['{"a": 1,\n  "b": 2, "a": 3}', 2, 11, 'the key "a" stands here a second time'],
    ['{"a": 1, "\\u0061": 3}', 1, 10, 'the key "a" stands here a second time'],
    ['{"a": {"__proto__": 1, "__proto__": 2}}', 1, 24, 'the key "__proto__" stands here a second time'],
    ['[1,\n2,]', 2, 3, 'expected a value, found "]"'],
    ['{"a" 1}', 1, 6, 'expected ":", found "1"'],
    ['{a: 1}', 1, 2, 'expected a key in double quotes, found "a"'],
    ['[1] 2', 1, 5, 'expected the end, found "2"'],
    ['', 1, 1, 'expected a value, found the end of the text'],
    ['["a\tb"]', 1, 2, 'expected a value, found ""a"'],
    ['[[[[[[[[[1]]]]]]]]]', 1, 9, 'it is nested deeper than 8 levels'],
  ])('%s', (text, line, column, says) => {
    const parsed = parseStrictJson(text, limits);
    const fault = parsed.ok ? null : parsed.faults[0];
    expect(fault?.message).toContain(says);
    expect(fault?.at).toMatchObject({ file: 'x.json', line, column });
  });

  test('too much of it', () => {
    const parsed = parseStrictJson(`"${'x'.repeat(100)}"`, { maxDepth: 1, maxBytes: 50 });
    expect(parsed.ok ? null : parsed.faults[0].code).toBe('limit-exceeded');
  });

  test('a long text and a deep one, without a stack of their own', () => {
    expect(parseStrictJson(`"${'x\\n'.repeat(2_000_000)}"`, { maxDepth: 1, maxBytes: 10_000_000 }).ok).toBe(true);
    expect(parseStrictJson('['.repeat(500_000), { maxDepth: 1_000_000, maxBytes: 10_000_000 }).ok).toBe(false);
  });

  test.each([
    ['["x" pass}word]', 'expected "," or "]", found "***"'],
    ['["x" ok] pass}word', 'expected "," or "]", found "ok"'],
    ['{"a": "pass", word: 1}', 'expected a key in double quotes, found "word"'],
    ['{"a": 1, pass}word: 1}', 'expected a key in double quotes, found "***"'],
    ['[1, pass}word]', 'expected a value, found "***"'],
    ['[true pass}word]', 'expected "," or "]", found "***"'],
    ['{"pass}word": 1, "pass}word": 2}', 'the key "***" stands here a second time'],
    ['{"a": pass}word}', 'expected a value, found "***"'],
    ['0pass}word', 'expected the end, found "***"'],
  ])('nothing of a secret: %s', (text, says) => {
    const mask = (plain: string) => plain.replaceAll('pass}word', '***');
    const parsed = parseStrictJson(text, { ...limits, mask });
    expect(parsed.ok ? null : parsed.faults[0].message).toContain(says);
    expect(JSON.stringify(parsed)).not.toContain('}word');
  });

  test('nothing of a secret in the middle of which the fault is', () => {
    const mask = (plain: string) => plain.replaceAll('12pass', '***');
    const parsed = parseStrictJson('12pass', { ...limits, mask });
    expect(parsed).toMatchObject({ faults: [{ message: 'x.json:1:3: expected the end, found "***".' }] });
    expect(JSON.stringify(parsed)).not.toContain('pass');
  });
});
