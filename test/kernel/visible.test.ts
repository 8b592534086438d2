import { describe, expect, test } from 'vitest';
import { shown, visible, visibleLine } from '../../src/kernel/visible.ts';
import fc from '../support/properties.ts';

describe('visible text', () => {
  test.each([
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\rb', 'a\\u{d}b'],
    ['a\u0085b\u2028c', 'a\\u{85}b\\u{2028}c'],
    ['\u202Egpj.exe', '\\u{202e}gpj.exe'],
    ['a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['\u0000', '\\u{0}'],
    ['\ud800', '\\u{d800}'],
    ['x\u{e0041}', 'x\\u{e0041}'],
    ['tab\tline\n', 'tab\tline\n'],
    ['żółw 🐢', 'żółw 🐢'],
  ])('%j', (text, seen) => {
    expect(visible(text)).toBe(seen);
  });

  test('one line is one line', () => {
    expect(visibleLine('a\n\tb')).toBe('a\\n\\tb');
  });

  test('a message quotes a bounded part of any text', () => {
    expect(shown('x'.repeat(100))).toBe(`${'x'.repeat(60)}…`);
    expect(shown('🐢'.repeat(61))).toBe(`${'🐢'.repeat(60)}…`);
    expect(shown('short')).toBe('short');
  });

  test('no text makes a terminal, a log or a page act', () => {
    const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleLine(text)).not.toMatch(unsafe);
        expect(shown(text)).not.toMatch(unsafe);
        expect(visibleLine(visibleLine(text))).toBe(visibleLine(text));
      }),
    );
  });
});
