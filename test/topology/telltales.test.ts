// What the second wall leaves out of decoded rubbish holds no identifier: with telltales it finds what it finds without.
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/kernel/fold.ts';
import { type EncodedViews, encodedViews, percentViews } from '../../src/topology/decoding.ts';
import { identifierIndex } from '../../src/topology/identifier-index.ts';
import type { Telltales } from '../../src/topology/telltales.ts';
import fc from '../support/properties.ts';
import { estateOf } from './estate.ts';

/** Nothing is left out. */
const ALL: Telltales = { pairs: new Uint8Array(0x2000).fill(0xff), mayBegin: () => true, tellIn: () => true };

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const id = fc.stringMatching(/^[a-z][a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/).filter((text) => text.length >= 3);
const saying = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace('s', 'ſ').replace('k', '\u212a').replace('a', 'ª'),
  wide,
  (text) => wide(text.slice(0, 2)) + text.slice(2),
  (text) => text.slice(0, 1) + wide(text.slice(1)),
  percent,
  (text) => percent(text.slice(0, 1)) + text.slice(1),
);
const encoding = fc.constantFrom('base64' as const, 'base64url' as const);
const around = fc.oneof(fc.stringMatching(/^[A-Za-z0-9+/_ =:.-]{0,8}$/), fc.string({ unit: 'binary', maxLength: 4 }));

describe('telltales', () => {
  test('leave out nothing that holds an identifier', () => {
    const piece = fc
      .tuple(fc.nat(5), saying, around, around, encoding)
      .map(([index, say, before, behind, alphabet]) => ({
        written: (ids: readonly string[]) =>
          Buffer.from(`${before}${say(ids[index % ids.length] ?? '')}${behind}`).toString(alphabet),
      }));
    const estate = fc.uniqueArray(id, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(estate, fc.array(fc.tuple(around, piece), { minLength: 1, maxLength: 4 }), (ids, pieces) => {
        const index = identifierIndex(estateOf(Object.fromEntries(ids.map((one) => [one, []]))));
        const text = pieces.map(([before, { written }]) => `${before}${written(ids)}`).join(' ');
        const tenantsIn = ({ whole, pieces }: EncodedViews) =>
          [
            ...new Set([...whole, ...pieces].flatMap((view) => index.matchesIn(view)).map(({ tenant }) => tenant)),
          ].sort();
        const views = percentViews(text);
        const all = encodedViews(views, ALL);
        expect(tenantsIn(encodedViews(views, index.telltales))).toEqual(tenantsIn(all));
      }),
      { numRuns: Number(process.env.DECODINGS ?? 500) },
    );
  });

  test.each(['tenant-006', 'TENANT-006', 'ｔｅｎａｎｔ-００６', 'x teNant-006', '%74enant-006'])(
    'tell of %s',
    (text) => {
      const index = identifierIndex(estateOf({ 'tenant-006': [] }));
      expect(index.telltales.tellIn(Buffer.from(text), Buffer.byteLength(text))).toBe(true);
    },
  );

  test('tell of every character beyond ASCII of which folding makes ASCII', () => {
    const { telltales } = identifierIndex(estateOf({ 'tenant-006': [] }));
    const silent: string[] = [];
    for (let code = 0x80; code <= 0x10_ffff; code++) {
      const letter = String.fromCodePoint(code);
      const bytes = Buffer.from(letter);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant
      if (!telltales.tellIn(bytes, bytes.length) && /[\u0000-\u007f]/.test(fold(letter))) silent.push(letter);
    }
    expect(silent).toEqual([]);
  });

  test.each(['Клиент-7', 'Ünique-7', '客户-7'])('tell at every alignment of what begins beyond ASCII: %s', (alias) => {
    const index = identifierIndex(estateOf({ 'tenant-006': [alias] }));
    const before = ['', 'x', 'xy', 'xyz'];
    const written = before.map((letters) => `${letters}${Buffer.from(`to ${alias}`).toString('base64')}`);
    const found = written.map((text) => {
      const { whole, pieces } = encodedViews([text], index.telltales);
      return [...whole, ...pieces].some((view) => index.matchesIn(view).length > 0);
    });
    expect(found).toEqual(before.map(() => true));
  });

  test('do not tell of what can be no identifier', () => {
    const index = identifierIndex(estateOf({ 'tenant-006': [] }));
    const text = Buffer.from('redis rébòot 100% \u0001 of it');
    expect(index.telltales.tellIn(text, text.length)).toBe(false);
  });
});
