import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { parseDocument, type SourceDocument } from '../../src/kernel/document.ts';
import { faultsOf } from '../../src/kernel/schema-fault.ts';
import { sourceLines } from '../../src/kernel/source-lines.ts';
import fc from '../support/properties.ts';

function documentOf(text: string): SourceDocument {
  const parsed = parseDocument('a.yml', text);
  if (!parsed.ok) throw new Error(parsed.faults[0].message);
  return parsed.value;
}

describe('a document', () => {
  const text = 'hosts:\n  db-1: { port: 0755 }\n  "a b": [x, ~, "y"]\nempty:\n';
  const document = documentOf(text);

  test('is data of the core schema', () => {
    expect(document.data).toEqual({ hosts: { 'db-1': { port: 755 }, 'a b': ['x', null, 'y'] }, empty: null });
    expect(documentOf('a: yes\nb: 0o17\nc: 1_000\nd: 12:30\n"e": null').data).toEqual({
      a: 'yes',
      b: 15,
      c: '1_000',
      d: '12:30',
      e: null,
    });
    expect(documentOf('').data).toBeNull();
  });

  test.each<[readonly (string | number)[], 'key' | 'value', number, number, number]>([
    [['hosts'], 'key', 1, 1, 5],
    [['hosts', 'db-1'], 'key', 2, 3, 4],
    [['hosts', 'db-1', 'port'], 'value', 2, 17, 4],
    [['hosts', 'a b', 2], 'value', 3, 17, 3],
    [['hosts', 'a b', 1], 'value', 3, 14, 1],
    [['hosts', 'db-2', 'port'], 'value', 1, 1, 5],
    [['empty', 'x'], 'key', 4, 1, 5],
    [[], 'value', 1, 1, 6],
  ])('%j (%s) stands at %d:%d', (path, part, line, column, length) => {
    expect(document.placeOf(path, part)).toMatchObject({ file: 'a.yml', line, column, length });
  });

  test('a scalar is known as it is written', () => {
    expect(document.sourceOf(['hosts', 'db-1', 'port'])).toBe('0755');
    expect(document.sourceOf(['hosts', 'a b', 1])).toBe('~');
    expect(document.sourceOf(['hosts', 'a b'])).toBeUndefined();
    expect(document.sourceOf(['hosts', 'db-9'])).toBeUndefined();
  });

  test('the place has the line, without its end', () => {
    expect(documentOf('a: 1\r\nb: 2\r\n').placeOf(['a']).excerpt).toBe('a: 1');
  });

  test.each([[0], [1], [380], [399], [400], [401], [5_000], [1_000_000]])(
    'the place in a line of any length has what stands around it: behind %i characters',
    (before) => {
      const line = `${'x'.repeat(before)}§${'y'.repeat(1_000)}`;
      const {
        column,
        excerpt = '',
        excerptFrom = 1,
      } = sourceLines('a.yml', `\n${line}\n`).placeAt(before + 1, before + 2);
      expect(column).toBe(before + 1);
      expect(excerpt.length).toBeLessThanOrEqual(400);
      expect(excerpt[column - excerptFrom]).toBe('§');
      expect(excerpt.slice(column - excerptFrom + 1)).toMatch(before < 380 ? /^y+$/ : /^y{0,400}$/);
    },
  );

  test('what is written as YAML is read as the same data', () => {
    const key = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/);
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.dictionary(key, tree, { noNullPrototype: true }), (data) => {
        expect(documentOf(stringify(data)).data).toEqual(data);
      }),
      { numRuns: 300 },
    );
  });

  test('any text is a document or faults with places, never an exception', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '\n',
      '  ',
      '"',
      "'",
      '!',
      '&x',
      '*x',
      '|',
      '>',
      '#',
      '${{ a }}',
      '?',
      '<<',
      '\t',
      '%',
      '---\n',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (any) => {
        const parsed = parseDocument('a.yml', any);
        for (const fault of parsed.ok ? [] : parsed.faults) {
          expect(fault.at?.line).toBeGreaterThan(0);
          expect(fault.at?.column).toBeGreaterThan(0);
          expect(fault.message).not.toContain('undefined');
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('faults of a schema', () => {
  const schema = z.strictObject({
    name: z.string(),
    port: z.number().int().min(1).max(65_535).optional(),
    kind: z.enum(['shared', 'dedicated']).optional(),
    hosts: z
      .record(z.string().regex(/^[a-z]+$/, { error: 'small letters' }), z.strictObject({ ssh: z.string() }))
      .optional(),
    when: z.union([z.string(), z.strictObject({ that: z.string(), every: z.string().optional() })]).optional(),
    wait: z
      .string()
      .refine((text) => text.endsWith('s'), {
        error: 'a duration',
        params: { fault: 'duration-invalid', hint: 'Write 5s.' },
      })
      .optional(),
  });

  function faults(text: string) {
    const document = documentOf(text);
    const result = schema.safeParse(document.data);
    return result.success
      ? []
      : faultsOf(result.error, document, schema).map(
          ({ code, message, hint, at }) => `${at?.line}:${at?.column} ${code} ${message} ${hint}`,
        );
  }

  test.each([
    ['port: 80', ['1:1 key-missing The file lacks `name`. Add `name`: a text.']],
    ['name: a\nprot: 80', ['2:1 key-unknown The file has no key `prot`. Did you mean `port`?']],
    ['name: a\nport: 0', ['2:7 value-invalid `port` is the number 0, not at least 1. Write at least 1.']],
    [
      'name: a\nkind: both',
      ['2:7 value-invalid `kind` is the text `both`, not one of shared, dedicated. Write one of shared, dedicated.'],
    ],
    ['name: 7', ['1:7 value-invalid `name` is the number 7, not a text. Write a text.']],
    [
      'name:\nhosts: { a: { sssh: x } }',
      [
        '1:6 value-invalid `name` is empty, not a text. Write a text.',
        '2:10 key-missing `hosts.a` lacks `ssh`. Add `ssh`: a text.',
        '2:15 key-unknown `hosts.a` has no key `sssh`. Did you mean `ssh`?',
      ],
    ],
    ['name: a\nhosts: { A1: { ssh: x } }', ['2:10 value-invalid `A1` cannot be a name here. A name is small letters.']],
    [
      'name: a\nwhen: 5',
      ['2:7 value-invalid `when` is the number 5, not a text, or a mapping. Write a text, or a mapping.'],
    ],
    [
      'name: a\nwhen: { thta: x }',
      [
        '2:1 key-missing `when` lacks `that`. Add `that`: a text.',
        '2:9 key-unknown `when` has no key `thta`. Did you mean `that`?',
      ],
    ],
    ['name: a\nwait: 5 min', ['2:7 duration-invalid `wait` is the text `5 min`, not a duration. Write 5s.']],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

describe('a line that ends in a carriage return alone', () => {
  test.each([
    ['as the only ends', '# title\rschema: 1\rtitle: x\r', 1],
    ['among others', 'schema: 1\r\ntitle: x\rowner: y\n', 2],
    ['within a quoted text', 'a: "x\ry"\n', 1],
  ])('%s is a fault with its place, and no comment to the end of the file', (_where, text, line) => {
    const parsed = parseDocument('a.yml', text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.faults).toHaveLength(1);
    expect(parsed.faults[0]).toMatchObject({
      code: 'yaml-invalid',
      message: 'A line ends in a carriage return alone.',
      at: { file: 'a.yml', line },
    });
  });
});
