// What a host prints decides how long texts and lists are, and never how long an evaluation takes: work is counted in steps.

import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../src/kernel/pattern.ts';
import { evaluate } from '../../src/runbook/expression.ts';
import fc from '../support/properties.ts';

const MIB = 1024 * 1024;
const LINES = '"\\n"';

function verdict(source: string, log: object): unknown {
  const found = evaluate(source, { log });
  return found.kind === 'value' ? found.value : found.because;
}

describe('a list', () => {
  test('of a thousand items is looked through, and none that is longer', () => {
    const text = (lines: number) => `${'x\n'.repeat(lines - 1)}y`;
    const source = `log.text.split(${LINES}).exists(l, l == "y")`;
    expect(verdict(source, { text: text(1_000) })).toBe(true);
    expect(verdict(source, { text: text(1_001) })).toMatch(/1,000/);
  });

  test('of a sample of nothing but line ends is not made', () => {
    const source = `log.text.split(${LINES}).exists(l, l.matches("^(a|b)*c$"))`;
    expect(verdict(source, { text: '\n'.repeat(MIB) })).toMatch(/1,000/);
    expect(verdict('log.text.split("").size()', { text: 'x'.repeat(MIB) })).toMatch(/1,000/);
    expect(verdict(`log.text.split(${LINES}, 3).size()`, { text: '\n'.repeat(MIB) })).toBe(3);
    expect(verdict(`log.text.split(${LINES}, 1001).size()`, { text: '\n'.repeat(MIB) })).toMatch(/1,000/);
  });

  test.each([
    ['"x" in log.lines', 1_000, /^true$/],
    ['"x" in log.lines', 1_001, /1,000/],
    ['(log.lines + log.lines).size() == 600', 300, /^true$/],
    ['(log.lines + log.lines).size() > 0', 600, /1,000/],
    ['log.lines.join("").size() > 0', 1_001, /1,000/],
    ['log.lines == log.lines', 1_001, /1,000/],
  ])('%s, over %i items', (source, items, expected) => {
    const found = verdict(source, { lines: Array(items).fill('x') });
    expect(String(found)).toMatch(expected);
  });

  test('is split as it is anywhere, with and without a limit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ',', ';', 'é', '🦊'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';', ',,', 'ab'), fc.integer({ min: -1, max: 5 }), (words, by, most) => {
        const parts = words.split(by);
        expect(verdict(`log.text.split("${by}")`, { text: words })).toEqual(parts);
        const limited =
          most < 0 || parts.length <= most
            ? parts
            : most === 0
              ? []
              : [...parts.slice(0, most - 1), parts.slice(most - 1).join(by)];
        expect(verdict(`log.text.split("${by}", ${most})`, { text: words })).toEqual(limited);
        expect(verdict(`log.text.split("${by}").join("${by}")`, { text: words })).toBe(words);
      }),
    );
  });
});

describe('steps', () => {
  const lines = Array.from({ length: 1_000 }, (_, index) => `line ${index}`);
  const long = 'x'.repeat(MIB);

  test.each([
    ['a long text searched again for each item', 'log.lines.exists(l, log.text.contains(l))'],
    ['a long text made again for each item', 'log.lines.map(l, log.text).join("").size()'],
    ['a long text compared for each item', 'log.lines.exists(l, log.text + l == log.text + "x")'],
    ['a pattern that is large, over all lines', 'log.lines.exists(l, (l + log.half).matches("(a|b)*a(a|b){300}c"))'],
  ])('are counted over %s', (_what, source) => {
    expect(verdict(source, { lines, text: long, half: 'ab'.repeat(2_000) })).toMatch(/steps/);
  });

  test('of patterns that the sample itself brings are many', () => {
    const patterns = lines.map((_, index) => `(a{0,${index}}){0,1}b`);
    expect(verdict('log.patterns.exists(p, "aaa".matches(p))', { patterns })).toMatch(/steps/);
    expect(verdict('log.patterns.exists(p, "aaab".matches(p))', { patterns })).toBe(true);
  });

  test('do not run out over what is ordinary', () => {
    const text = Array.from({ length: 1_000 }, (_, index) => `2026-01-15T14:32:45Z redis@t-${index} ready`).join('\n');
    const source = `log.text.split(${LINES}).filter(l, l.matches("redis@[a-z0-9-]{1,64} ready$")).size()`;
    expect(verdict(source, { text })).toBe(1_000);
    expect(verdict('log.text.contains("y") || log.text.contains("x")', { text: long })).toBe(true);
  });

  test('begin anew with each evaluation, so that the same sample gives the same verdict', () => {
    const log = { lines, text: long };
    const costly = 'log.lines.exists(l, log.text.contains(l))';
    const seen = [1, 2, 3].map(() => [verdict(costly, log), verdict('log.text.contains("x")', log)]);
    expect(new Set(seen.map(String)).size).toBe(1);
    expect(seen[0]).toEqual([expect.stringMatching(/steps/), true]);
  });
});

describe('a pattern', () => {
  test('is the same however often it is compiled', () => {
    const source = fc.oneof(fc.string({ maxLength: 8 }), fc.stringMatching(/^[ab|()*+?]{0,8}$/));
    fc.assert(
      fc.property(source, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), (pattern, text) => {
        const [first, second] = [compilePattern(pattern), compilePattern(pattern)];
        expect(first?.finds(text)).toBe(second?.finds(text));
        expect(first?.matches(text)).toBe(second?.matches(text));
      }),
    );
  });

  test('that repeats itself without measure is none', () => {
    expect(compilePattern('[a-z0-9-]{1,1000}')).not.toBeNull();
    expect(compilePattern(Array(100).fill('(a{0,999})').join('|'))).toBeNull();
  });
});

describe('a length of time that is written out', () => {
  test.each([
    ['5m', 300],
    ['1h30m', 5_400],
    ['1.5h', 5_400],
    ['-90s', -90],
    ['1d', 86_400],
    ['2d12h', 216_000],
    ['.5m', 30],
    ['1500ms', 1.5],
  ])('duration("%s") is %d seconds', (text, seconds) => {
    const source = `duration("${text}") == timestamp("2026-01-02T00:00:00Z") - log.at`;
    const at = new Date(Date.UTC(2026, 0, 2) - seconds * 1_000).toISOString();
    expect(verdict(source, { at })).toBe(true);
  });

  test.each(['', '5', 'd', '1 d', '5x', '1d-2h', '99999999999d', '1e3s', '٣s'])('duration("%s") is unknown', (text) => {
    expect(verdict('duration(log.text) < duration("1h")', { text })).toMatch(/duration/);
  });
});
