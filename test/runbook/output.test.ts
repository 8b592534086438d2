import { describe, expect, test } from 'vitest';
import { PROMETHEUS_PATH, parseOutput, type Reading } from '../../src/runbook/output.ts';
import type { FieldDeclaration, OutputDeclaration } from '../../src/runbook/runbook.ts';
import fc from '../support/properties.ts';

function field(name: string, more: Partial<FieldDeclaration> = {}): FieldDeclaration {
  return { type: 'number', list: false, path: [name], secret: false, ...more };
}

function json(fields: Record<string, FieldDeclaration>): OutputDeclaration {
  return { format: 'json', fields };
}

const ID = json({ id: field('id') });
const ACTIVE = json({ active: field('active', { min: 0, max: 1_000 }) });
const NUMBER: OutputDeclaration = { format: 'number', fields: { value: field('value') } };
const TEXT: OutputDeclaration = { format: 'text', fields: { text: field('text', { type: 'string' }) } };

function fieldsOf(output: OutputDeclaration, text: string, reading?: Reading) {
  const parsed = parseOutput(output, text, reading);
  return parsed.ok ? parsed.value : parsed.faults.map(({ code, message }) => `${code}: ${message}`);
}

describe('output', () => {
  test.each<[string, OutputDeclaration, string, unknown]>([
    ['a number', ACTIVE, '{"active": 487, "other": {}}\n', { active: 487 }],
    ['a path', json({ n: field('n', { path: ['data', '0', 'x'] }) }), '{"data":[{"x":1}]}', { n: 1 }],
    ['a text', json({ s: field('s', { type: 'string' }) }), '{"s":"up"}', { s: 'up' }],
    ['a truth', json({ b: field('b', { type: 'boolean' }) }), '{"b":false}', { b: false }],
    [
      'a time, brought to UTC',
      json({ t: field('t', { type: 'time' }) }),
      '{"t":"2026-01-01T01:00:00.1234567+01:00"}',
      { t: '2026-01-01T00:00:00.123Z' },
    ],
    ['a list', json({ l: field('l', { list: true }) }), '{"l":[1,2.5]}', { l: [1, 2.5] }],
    ['the largest whole number that is exact', ID, '{"id": 9007199254740991}', { id: 9007199254740991 }],
    ['a limit that is none, to be compared', ID, '{"id": 18446744073709551615}', { id: 2 ** 64 }],
    ['a bare one', NUMBER, '-9223372036854771713', { value: -(2 ** 63 - 2 ** 12) }],
    ['a large measurement', ID, '{"id": 1e300}', { id: 1e300 }],
    ['a large one with a fraction', ID, '{"id": 9007199254740993.5}', { id: 9007199254740994 }],
    ['a number of many digits that nobody reads', ID, '{"id": 7, "other": 9007199254740993}', { id: 7 }],
    ['one that stands in a text', ID, '{"id": 9.007199254740992e15, "a": "9007199254740993"}', { id: 2 ** 53 }],
    ['a key of the same name deeper down', ID, '{"id": 7, "more": {"id": 8}}', { id: 7 }],
    ['a bare number', NUMBER, ' 4.5e1\n', { value: 45 }],
    ['a text with one newline cut', TEXT, 'PONG\n\n', { text: 'PONG\n' }],
    ['nothing that is declared', { format: 'none', fields: {} }, 'whatever', {}],
    [
      'a Prometheus value',
      json({ value: field('value', { path: PROMETHEUS_PATH }) }),
      '{"data":{"result":[{"metric":{},"value":[1,"0.97"]}]}}',
      { value: 0.97 },
    ],
  ])('%s', (_what, output, text, fields) => {
    expect(fieldsOf(output, text)).toEqual(fields);
  });

  test.each<[string, OutputDeclaration, string, RegExp]>([
    ['no JSON', ACTIVE, 'ERROR: no such database', /not JSON: "ERROR/],
    ['nothing', ACTIVE, '', /not JSON: it is empty/],
    ['NaN', ACTIVE, '{"active": NaN}', /not JSON/],
    ['Infinity as 1e999', ACTIVE, '{"active": 1e999}', /not a number/],
    ['two documents', ACTIVE, '{"active":1}{"active":2}', /not JSON/],
    ['a missing field', ACTIVE, '{"activ": 1}', /lacks `active`/],
    ['null', ACTIVE, '{"active": null}', /`active` is null\.$/],
    [
      'null somewhere',
      json({ a: field('a', { path: ['a', 'b'] }) }),
      '{"a": {"b": null}}',
      /`a` \(at a\.b\) is null\.$/,
    ],
    ['a bare number for JSON', ACTIVE, '12', /lacks `active`/],
    ['an inherited name', json({ constructor: field('constructor') }), '{}', /lacks `constructor`/],
    ['a whole number beyond 2^53', ID, '{"id": 9007199254740993}', /`id` is 9007199254740993: a whole number/],
    ['a negative one', ID, '{"id": -9007199254740993}', /-9007199254740993: a whole number/],
    ['one in a list', json({ l: field('l', { list: true }) }), '{"l":[1,9007199254740993]}', /beyond 2\^53/],
    ['a bare one', NUMBER, '9007199254740993\n', /`value` is 9007199254740993: a whole number beyond 2\^53/],
    ['a key that stands twice', ID, '{"id": 1, "id": 2}', /the key "id" stands here a second time/],
    ['one that stands twice deeper down', ID, '{"id": 1, "a": [{"b": 1, "b": 2}]}', /"b" stands here a second/],
    ['a number as text', ACTIVE, '{"active": "487"}', /the text "487", not a number/],
    ['a number below min', ACTIVE, '{"active": -1}', /less than its min 0/],
    ['a number above max', ACTIVE, '{"active": 1001}', /more than its max 1000/],
    ['a day that is none', json({ t: field('t', { type: 'time' }) }), '{"t":"2026-02-30T00:00:00Z"}', /RFC 3339/],
    ['a list where a value is declared', ACTIVE, '{"active": [1]}', /a list, not a number/],
    ['a value where a list is declared', json({ l: field('l', { list: true }) }), '{"l":1}', /not a list/],
    ['a long list', json({ l: field('l', { list: true }) }), `{"l":[${Array(1_001).fill(0)}]}`, /1001 items/],
    ['a long line', TEXT, 'x'.repeat(4_097), /4097 characters/],
    ['10 MB', ACTIVE, `{"active":1,"x":"${'x'.repeat(10_000_000)}"}`, /at most 1048576/],
    ['no number', NUMBER, 'OK', /no number/],
    ['NaN as number', NUMBER, 'NaN', /no number/],
    ['hexadecimal', NUMBER, '0x10', /no number/],
    ['an empty number', NUMBER, '\n', /no number/],
    [
      'a Prometheus NaN',
      json({ value: field('value', { path: PROMETHEUS_PATH }) }),
      '{"data":{"result":[{"value":[1,"NaN"]}]}}',
      /not a number/,
    ],
    [
      'a Prometheus without series',
      json({ value: field('value', { path: PROMETHEUS_PATH }) }),
      '{"data":{"result":[]}}',
      /lacks/,
    ],
    ['deep JSON', ACTIVE, '['.repeat(100_000), /not JSON/],
  ])('%s is a fault', (_what, output, text, says) => {
    const [first] = [fieldsOf(output, text, { isExact: () => true })].flat();
    expect(first).toMatch(/^output-invalid: /);
    expect(first).toMatch(says);
  });

  test('2^53 is exact, also where every digit counts', () => {
    const reading = { isExact: () => true };
    expect(fieldsOf(ID, '{"id": 9007199254740992}', reading)).toEqual({ id: 2 ** 53 });
    expect(fieldsOf(NUMBER, '-9007199254740992', reading)).toEqual({ value: -(2 ** 53) });
  });

  test('a number is rounded but where every digit of it counts', () => {
    const both = json({ id: field('id'), limit: field('limit') });
    const text = '{"id": 7, "limit": 18446744073709551615}';
    expect(fieldsOf(both, text, { isExact: (name) => name === 'id' })).toEqual({ id: 7, limit: 2 ** 64 });
    expect(fieldsOf(both, text, { isExact: (name) => name === 'limit' })).toEqual([
      expect.stringContaining('fills a command'),
    ]);
  });

  test('every fault of the fields comes at once', () => {
    const output = json({ a: field('a'), b: field('b', { type: 'string' }) });
    expect(fieldsOf(output, '{"b": 1}')).toHaveLength(2);
  });

  test('a secret field is not quoted in its fault', () => {
    const output = json({ token: field('token', { secret: true }) });
    expect(JSON.stringify(fieldsOf(output, '{"token":"hunter2"}'))).not.toContain('hunter2');
  });

  test('nor is one that is too large', () => {
    const output = json({ token: field('token', { secret: true }) });
    expect(JSON.stringify(fieldsOf(output, '{"token":9007199254740993}'))).not.toContain('9007');
  });

  test('what is printed and parsed back is the same, or a fault', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ maxLength: 200 }), (n, s) => {
        const output = json({ n: field('n'), s: field('s', { type: 'string' }) });
        const read = fieldsOf(output, JSON.stringify({ n, s }));
        if (/^-?\d{16,}$/.test(JSON.stringify(n)) && !Number.isSafeInteger(n)) expect(read).toHaveLength(1);
        else expect(read).toEqual({ n: n === 0 ? 0 : n, s });
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseOutput(ACTIVE, text).ok === 'boolean'));
  });
});

describe('what a fault quotes of an output that holds a secret', () => {
  const LONG = `s3cr3t-${'0123456789'.repeat(12)}`;
  const mask = (text: string) => text.replaceAll(/482913|reporting|s3cr3tpass/g, '***').replaceAll(LONG, '***');
  const IDS = json({ id: field('id', { list: true }) });
  test.each<[string, OutputDeclaration, string, string]>([
    ['a number where another is missing', ID, '{"rows":482913}', 'The output lacks `id`.'],
    ['two keys', ID, '{"reporting":1,"s3cr3tpass":2}', 'The output lacks `id`.'],
    [
      'a key that is there twice',
      ID,
      '{"reporting":1,"reporting":2}',
      'The output:1:16: the key "***" stands here a second time.',
    ],
    ['a text longer than what is shown', ID, `{"id":"${LONG}"}`, '`id` is the text "***", not a number.'],
    ['no JSON', ID, `password ${LONG} is wrong`, 'The output is not JSON: "password *** is wrong".'],
    ['no number', NUMBER, LONG, 'The output is no number: "***".'],
    ['a number that is no list', IDS, '{"id":482913}', '`id` is ***, not a list.'],
    [
      'a number beyond its bound',
      json({ id: field('id', { max: 9 }) }),
      '{"id":482913}',
      '`id` is ***, more than its max 9.',
    ],
    [
      'a number that loses digits',
      ID,
      '{"id":482913000000000000001}',
      '`id` is ***000000000000001: a whole number beyond',
    ],
    ['a bare one', NUMBER, '482913000000000000001', '`value` is ***000000000000001: a whole number beyond'],
  ])('%s', (_what, output, text, message) => {
    const parsed = parseOutput(output, text, { mask, isExact: () => true });
    expect(parsed.ok ? null : parsed.faults[0].message).toContain(message);
  });
});
