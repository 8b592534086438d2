import { describe, expect, test } from 'vitest';
import { DURATION } from '../../src/kernel/annotated-schema.ts';
import { formatDuration, parseDuration } from '../../src/kernel/duration.ts';
import fc from '../support/properties.ts';

describe('durations', () => {
  test.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['2d', 172_800_000],
    ['1h1s', 3_601_000],
    ['1m5ms', 60_005],
    ['0s', 0],
  ])('%s is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  test.each([
    '',
    '30',
    's',
    '1.5s',
    '-5s',
    '+5s',
    '5 s',
    ' 5s',
    '5s ',
    '5S',
    '30m1h',
    '5s5s',
    '1e3s',
    '5s\n',
    '٣s',
    '9999999s',
    'NaN',
    '5sm',
  ])('%j is none', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  test('units add up, in falling order', () => {
    const part = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(part, part, part, part, part, (d, h, m, s, ms) => {
        expect(parseDuration(`${d}d${h}h${m}m${s}s${ms}ms`)).toBe(
          d * 86_400_000 + h * 3_600_000 + m * 60_000 + s * 1_000 + ms,
        );
      }),
    );
  });

  test('any text is a duration or null, and a duration is a whole number of milliseconds', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9dhms ]{0,12}$/));
    fc.assert(
      fc.property(texts, (text) => {
        const ms = parseDuration(text);
        return ms === null || (Number.isSafeInteger(ms) && ms >= 0);
      }),
    );
  });

  test.each([
    [0, '0 ms'],
    [150, '150 ms'],
    [999.6, '999 ms'],
    [4_260, '4.2 s'],
    [59_999, '59.9 s'],
    [60_000, '1m 0s'],
    [192_000, '3m 12s'],
    [3_720_000, '1h 2m'],
  ])('%d ms reads as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  test('are in a JSON Schema what they are here, where they are longer than nothing', () => {
    const schema = new RegExp(DURATION.pattern, 'u');
    const word = fc.array(
      fc.oneof(fc.nat({ max: 12 }).map(String), fc.constantFrom('d', 'h', 'm', 's', 'ms', '-', ' ', '\n')),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(word, (parts) => {
        const text = parts.join('');
        expect(schema.test(text)).toBe((parseDuration(text) ?? 0) > 0);
      }),
    );
  });
});
