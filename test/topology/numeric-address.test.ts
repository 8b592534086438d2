import { expect, test } from 'vitest';
import { respelledAddresses } from '../../src/topology/numeric-address.ts';
import fc from '../support/properties.ts';

const byte = fc.nat(255);
const written = fc.constantFrom<(part: number) => string>(
  String,
  (part) => `0x${part.toString(16)}`,
  (part) => `0X${part.toString(16).toUpperCase()}`,
  (part) => `0${part.toString(8)}`,
);
const shape = fc.constantFrom<(bytes: readonly number[]) => readonly number[]>(
  (bytes) => bytes,
  ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c * 256 + d],
  ([a = 0, b = 0, c = 0, d = 0]) => [a, (b * 256 + c) * 256 + d],
  ([a = 0, b = 0, c = 0, d = 0]) => [((a * 256 + b) * 256 + c) * 256 + d],
);

test('what the platform takes for an address is found in any text, in the same form', () => {
  const before = fc.constantFrom('', ' ', 'see ', 'redis://', 'http://u:p@', '--host=', '"', 'a,');
  const after = fc.constantFrom('', ' ', '/x', '"', ',b', ' and more');
  const bytes = fc.tuple(fc.integer({ min: 1, max: 255 }), byte, byte, byte);
  fc.assert(
    fc.property(
      bytes,
      shape,
      fc.array(written, { minLength: 4, maxLength: 4 }),
      before,
      after,
      (all, form, how, a, b) => {
        const host = form(all)
          .map((part, index) => how[index]?.(part))
          .join('.');
        const meant = new URL(`http://${host}:9107`).host;
        expect(host === all.join('.') || respelledAddresses(`${a}${host}:9107${b}`).join().includes(meant)).toBe(true);
      },
    ),
  );
});

test.each(['10.0.0.5:6379', 'redis 7.x', 'v1.2.3', 'redis-7.2.4', '1.2.3.4.5', '12345', '1.5e3', '256.1.1.1', 'a.1.2'])(
  '%s is left as it is',
  (text) => {
    expect(respelledAddresses(text)).toEqual([]);
  },
);

test('a URL keeps what stands around its address', () => {
  expect(respelledAddresses('url: "redis://10.5:6379/7", 0x7f.1')).toEqual(['redis://10.0.0.5:6379/7\n127.0.0.1']);
});
