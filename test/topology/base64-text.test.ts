// Base64 inside of a command: what the second wall looks through is all that the plain reading gives, and nothing else.
import { describe, expect, test } from 'vitest';
import { base64Text } from '../../src/topology/base64-text.ts';
import { type Telltales, telltalesOf } from '../../src/topology/telltales.ts';
import fc from '../support/properties.ts';
import { plainlyDecoded } from './plain-decoding.ts';

/** Nothing is left out. */
const ALL = { pairs: new Uint8Array(0x2000).fill(0xff), tellIn: () => true };

const linesOf = (text: string, telltales: Pick<Telltales, 'pairs' | 'tellIn'> = ALL): readonly string[] => {
  const { whole, pieces } = base64Text(text, telltales);
  const all = [whole, pieces].flatMap(({ ascii, other }) => [ascii, other]);
  return [
    ...new Set(
      all
        .join('\n')
        .split('\n')
        .filter((line) => line !== ''),
    ),
  ].sort();
};
const plainly = (text: string): readonly string[] => [...new Set(plainlyDecoded(text))].sort();

const said = fc.oneof(
  fc.constantFrom(
    'tenant-006',
    'tenant-006 is ill',
    'Größe',
    'ﬃ',
    'テナント',
    '\u{1f600}x',
    'a\u0000b',
    'x\ufffdy',
    '\u0085abc',
  ),
  fc.string({ unit: 'binary', maxLength: 24 }),
);
const encoded = fc
  .tuple(said, fc.constantFrom('base64' as const, 'base64url' as const), fc.boolean())
  .map(([text, alphabet, isPadded]) => {
    const written = Buffer.from(text).toString(alphabet);
    return isPadded ? written : written.replace(/=+$/, '');
  });
const around = fc.stringMatching(/^[A-Za-z0-9+/_ =:.-]{0,12}$/);
const command = fc
  .array(fc.oneof(encoded, around, fc.string({ maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('base64 in a text', () => {
  test('is read as the plain reading has it, at every alignment and in each alphabet', () => {
    fc.assert(
      fc.property(command, (text) => {
        expect(linesOf(text)).toEqual(plainly(text));
      }),
      { numRuns: Number(process.env.DECODINGS ?? 2_000) },
    );
  });

  test('is found wherever it begins, whatever stands before and behind it', () => {
    fc.assert(
      fc.property(
        around,
        around,
        fc.constantFrom('base64' as const, 'base64url' as const),
        (before, behind, alphabet) => {
          const written = Buffer.from('my tenant-006!').toString(alphabet).replace(/=+$/, '');
          const isBounded = !/[A-Za-z0-9+/_-]$/.test(before) && !/^[A-Za-z0-9+/_-]/.test(behind);
          if (isBounded) expect(linesOf(`${before}${written}${behind}`)).toContain('my tenant-006!');
        },
      ),
    );
  });

  test('is read wherever something in it tells, at every alignment', () => {
    fc.assert(
      fc.property(command, fc.array(fc.stringMatching(/^[a-z]{2}$/), { minLength: 1, maxLength: 4 }), (text, names) => {
        const telltales = telltalesOf(names);
        const telling = plainly(text).filter((line) => telltales.tellIn(Buffer.from(line), Buffer.byteLength(line)));
        expect(linesOf(text, telltales)).toEqual(expect.arrayContaining(telling));
      }),
      { numRuns: Number(process.env.DECODINGS ?? 2_000) },
    );
  });

  const wholeIn = (text: string) => [
    ...new Set(
      base64Text(text, ALL)
        .whole.ascii.split('\n')
        .filter((line) => line !== ''),
    ),
  ];

  test.each([
    ['YWJj', ['abc']],
    ['--tenant=YWJj', ['abc']],
    ['/v1/cache/YWJj/restart', ['abc']],
    ['name-YWJj', ['abc']],
    ['Basic dXNlcjphYmM6eA==', ['user:abc:x']],
    [Buffer.from('{\n\t"tenant": "abc"\r\n}').toString('base64'), ['"tenant": "abc"']],
    [Buffer.from('ein großes abc').toString('base64'), []],
    ['xYWJj', []],
    ['/v1/YWJjx/restart', []],
    ['a+b/YWJj', []],
    ['YWJj+ZGVm', []],
    ['a-YWJj_c', []],
    ['a_b/YWJj-c', ['abc']],
    ['a-b_c/YWJj', ['abc']],
    ['rest-api/v1_2/YWJj/purge', ['abc']],
    ['a-b_c/YWJj/d_e-f', ['abc']],
    ['a-b/c+d/YWJj-e', []],
    ['a+b-c/YWJj-e', ['abc']],
    [`a-b_c/${Buffer.from('x?> abc').toString('base64url')}/d`, ['x?> abc', ' abc']],
    [Buffer.from('\u0000abc\u0000def').toString('base64'), ['abc', 'def']],
    [Buffer.from('abc\u0001def').toString('base64'), []],
  ])('%s is a text from its beginning to its end: %j', (text, lines) => {
    expect(wholeIn(text)).toEqual(lines);
  });

  test.each([
    ['', []],
    ['abc', []],
    ['dGVuYW50LTAwNg', ['tenant-006']],
    ['xdGVuYW50LTAwNg', ['tenant-006']],
    ['/dGVuYW50LTAwNg', ['tenant-006']],
    ['dGVuYW50LTAwNg-tail', ['tenant-006']],
  ])('of %j', (text, lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining(lines));
  });
});
