import { expect, test } from 'vitest';
import { unescaped } from '../../src/topology/escapes.ts';
import fc from '../support/properties.ts';

test('what JSON escapes comes back, wherever the document stands', () => {
  const hex = (text: string) => [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16));
  const every = (text: string) =>
    `"${hex(text)
      .map((code) => `\\u${code.padStart(4, '0')}`)
      .join('')}"`;
  const around = fc.constantFrom('', '# a patch\n', '--patch=', '{"a":1}\n');
  const writer = fc.constantFrom<(text: string) => string>((text) => JSON.stringify(text), every);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), around, writer, (text, before, write) => {
      expect(unescaped(`${before}${write(text)}`)).toBe(`${before}"${text}"`);
    }),
  );
});

test.each([
  ['\\x74enant', 'tenant'],
  ['\\U0001F4A5', '💥'],
  ['\\UFFFFFFFF', '\\UFFFFFFFF'],
  ['a\\/b', 'a/b'],
  ['a\\\\u0041', 'a\\u0041'],
  ['\\u00', 'u00'],
  ['\\', '\\'],
])('%j is %j', (text, meant) => {
  expect(unescaped(text)).toBe(meant);
});
