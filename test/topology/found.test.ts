// What a host prints, at the border: exact names, or a reason why nothing is known.
import { describe, expect, test } from 'vitest';
import { type FoundThere, foundIn, type Reading } from '../../src/topology/found.ts';
import fc from '../support/properties.ts';

const UNITS: Reading = { output: 'json', each: ['unit'], tenant: 'redis@(?P<tenant>[a-z0-9-]+)\\.service' };
const LINES: Reading = { output: 'text', each: ['text'], tenant: '(?P<tenant>[a-z0-9-]+) (?P<port>[0-9]+)' };

const namesIn = (found: FoundThere) => (found.ok ? found.value.map(({ name }) => name) : found.fault.message);
const rows = (...names: readonly unknown[]) => JSON.stringify(names.map((unit) => ({ unit, load: 'loaded' })));

describe('what is found', () => {
  test('each instance once, in the order of the output', () => {
    expect(namesIn(foundIn(UNITS, rows('redis@b.service', 'redis@a.service', 'redis@b.service')))).toEqual([
      'redis@b.service',
      'redis@a.service',
    ]);
  });

  test.each([
    ['no rows', UNITS, '[]', []],
    [
      'rows in `items`',
      { ...UNITS, each: ['metadata', 'name'] },
      '{"items":[{"metadata":{"name":"redis@a.service"}}]}',
      ['redis@a.service'],
    ],
    ['a name a line', LINES, 'a 1\nb 2\n', ['a 1', 'b 2']],
    ['no lines', LINES, '', []],
    ['lines that end as on Windows', LINES, 'a 1\r\nb 2\r\n', ['a 1', 'b 2']],
  ] as const)('%s', (_, reading, text, names) => {
    expect(namesIn(foundIn(reading, text))).toEqual(names);
  });
});

describe('what says nothing at all', () => {
  test.each([
    ['what is no JSON', UNITS, 'Failed to connect to bus', null, /is no JSON/],
    ['half a document', UNITS, '[{"unit":"redis@a.service"},', null, /is no JSON/],
    ['nothing', UNITS, '', null, /is no JSON/],
    ['one row without a list', UNITS, '{"unit":"redis@a.service"}', null, /no list of rows/],
    ['a list of texts', UNITS, '["redis@a.service"]', 'each', /no `unit` in row 1 of 1/],
    ['a row without the field', UNITS, '[{"unit":"redis@a.service"},{"name":"b"}]', 'each', /no `unit` in row 2 of 2/],
    ['a field that is no text', UNITS, rows(7), 'each', /no text as `unit`/],
    ['a field of Object', { ...UNITS, each: ['constructor', 'name'] }, '[{}]', 'each', /no `constructor.name`/],
    ['the same key twice', UNITS, '[{"unit":"redis@a.service","unit":"redis@b.service"}]', null, /second time/],
    ['a name with a space behind it', UNITS, rows('redis@a.service '), 'tenant', /does not expect/],
    ['a name in capitals', UNITS, rows('redis@A.service'), 'tenant', /does not expect/],
    ['a name with more before it', UNITS, rows('x-redis@a.service'), 'tenant', /does not expect/],
    ['two names in one', UNITS, rows('redis@a.service\nredis@b.service'), 'tenant', /does not expect/],
    ['an empty tenant', { ...UNITS, tenant: 'redis@(?P<tenant>[a-z]*)' }, rows('redis@'), 'tenant', /does not expect/],
    ['an empty line', LINES, 'a 1\n\nb 2\n', 'tenant', /does not expect/],
    ['a deep document', UNITS, `${'['.repeat(100)}${']'.repeat(100)}`, null, /deeper/],
    ['a long name', UNITS, rows(`redis@${'a'.repeat(300)}.service`), null, /314 characters/],
    ['more than 1 MiB', LINES, 'a 1\n'.repeat(300_000), null, /1200000 bytes/],
    ['too many', LINES, Array.from({ length: 20_001 }, (_, index) => `a ${index}`).join('\n'), null, /20001 instances/],
  ] as const)('%s', (_, reading, text, of, message) => {
    const found = foundIn(reading, text);
    expect(found).toMatchObject({ ok: false, of });
    expect(namesIn(found)).toMatch(message);
  });

  test.each([
    ['no rows', '{"s3cr3tpass":1}', 'printed JSON that is no list of rows'],
    ['a row without the field', '[{"reporting":1,"s3cr3tpass":2}]', 'this one has ***, ***.'],
    ['a name', rows(`redis ${'x'.repeat(52)}s3cr3tpass`), `${'x'.repeat(52)}**…`],
    ['no JSON', 's3cr3tpass word', 'found "***"'],
  ])('its secret is in no fault: %s', (_, text, told) => {
    const mask = (plain: string) => plain.replaceAll(/reporting|s3cr3tpass/g, '***');
    const found = foundIn(UNITS, text, mask);
    expect(found.ok ? '' : `${found.fault.message} ${found.fault.hint}`).toContain(told);
  });

  test('never a throw, whatever is printed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.json()), (text) => {
        for (const reading of [UNITS, LINES]) {
          const found = foundIn(reading, text);
          if (found.ok) for (const { groups } of found.value) expect(groups.tenant).toMatch(/^[a-z0-9-]+$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a pattern that would backtrack', () => {
  const worst = (length: number) => {
    const reading: Reading = { output: 'text', each: ['text'], tenant: '(?P<tenant>(a+)+)b' };
    const text = Array.from({ length }, (_, index) => `${'a'.repeat(200)}${index}`).join('\n');
    const began = performance.now();
    expect(foundIn(reading, text).ok).toBe(false);
    return performance.now() - began;
  };

  test('ends at once', () => {
    expect(Math.min(worst(1), worst(1), worst(1))).toBeLessThan(50);
  });

  test('is told where it is too much for the output, instead of being matched', () => {
    const reading: Reading = { output: 'text', each: ['text'], tenant: '(?P<tenant>([a-z]{1,20}){1,40}x?)' };
    const text = Array.from(
      { length: 3_500 },
      (_, index) => `${'a'.repeat(200)}${'b'.repeat(index % 50)}${'c'.repeat(index / 50)}`,
    ).join('\n');
    expect(namesIn(foundIn(reading, text))).toMatch(/cannot be matched in time/);
  });
});
