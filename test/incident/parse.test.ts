import { describe, expect, test } from 'vitest';
import { parsePayload } from '../../src/incident/parse.ts';

describe('the text of a payload', () => {
  test.each([
    ['{"name":"a","name":"b"}', 1, 13],
    ['{\n  nope}', 2, 3],
    ['\u0000\u0001', 1, 1],
  ])('%j is refused, its place told once', (text, line, column) => {
    const parsed = parsePayload(text);
    expect(parsed).toMatchObject({
      ok: false,
      faults: [{ code: 'json-invalid', at: { file: 'payload', line, column } }],
    });
    expect(parsed.ok ? '' : parsed.faults[0].message).not.toContain('payload:');
  });

  test('the place names the file that it was read from', () => {
    const parsed = parsePayload('{\n  nope}', 'alerts/one.json');
    expect(parsed).toMatchObject({ ok: false, faults: [{ at: { file: 'alerts/one.json', line: 2, column: 3 } }] });
    expect(parsed.ok ? '' : parsed.faults[0].message).not.toContain('one.json');
  });

  test.each(['', ' \n\t', '\ufeff'])('%j is empty', (text) => {
    expect(parsePayload(text)).toMatchObject({ ok: false, faults: [{ code: 'incident-invalid' }] });
  });

  test('a byte order mark is no part of it', () => {
    expect(parsePayload('\ufeff{"name":"a"}')).toEqual({ ok: true, value: { name: 'a' } });
  });
});
