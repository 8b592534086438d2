import { describe, expect, test } from 'vitest';
import { type Placing, refusal, type Slot } from '../../src/plan/value.ts';
import fc from '../support/properties.ts';

const LONGER: Placing = { slot: 'element', alone: false, leads: false, encode: 'none', refuseWildcards: false };
const WHOLE: Placing = { ...LONGER, alone: true, leads: true };

describe('a value in an argument', () => {
  test.each([
    ['a; rm -rf /', LONGER, 'value-not-plain'],
    ['$(id)', LONGER, 'value-not-plain'],
    ['a b', LONGER, 'value-not-plain'],
    ['é', LONGER, 'value-not-plain'],
    ['a\nb', LONGER, 'value-not-plain'],
    ['-x', LONGER, undefined],
    ['a._:@%+/-Z9', LONGER, undefined],
    ['', LONGER, undefined],
    ['$(id) is data here', WHOLE, undefined],
    ['-x', WHOLE, 'value-not-plain'],
    ['-x', { ...LONGER, leads: true }, 'value-not-plain'],
    ['a\0b', WHOLE, 'value-not-plain'],
  ] as const)('%j', (value, placing, code) => {
    expect(refusal(value, placing)?.code).toBe(code);
  });
});

describe('a value in a URL', () => {
  const path: Placing = { ...LONGER, slot: 'url', encode: 'percent' };
  const host: Placing = { ...LONGER, slot: 'url', leads: true };
  test.each([
    ['tenant-006', path, undefined],
    ['a/b', path, undefined],
    ['a b', path, 'value-not-plain'],
    ['..', path, 'value-not-plain'],
    ['10.0.0.5:8080', host, undefined],
    ['db.internal', host, undefined],
    ['evil@db.internal', host, 'value-not-plain'],
    ['db/x', host, 'value-not-plain'],
    ['', host, 'value-not-plain'],
  ] as const)('%j', (value, placing, code) => {
    expect(refusal(value, placing)?.code).toBe(code);
  });
});

describe('a value elsewhere', () => {
  test.each([
    ['environment', "it's a note", true, undefined],
    ['environment', "it's a note", false, 'value-not-plain'],
    ['stdin', "'; drop table x", false, 'value-not-plain'],
    ['header', 'a b', false, undefined],
    ['header', 'a\r\nb: c', true, 'value-not-plain'],
    ['body', 'a "b"', false, undefined],
    ['message', 'a\0b', false, undefined],
  ] as const)('%s %j alone %s', (slot, value, alone, code) => {
    expect(refusal(value, { ...LONGER, slot, alone, leads: alone })?.code).toBe(code);
  });

  test.each(['*', 'a?', '--all', '-A'])('the wildcard %s in a command that changes something', (value) => {
    const placing: Placing = { ...WHOLE, slot: 'environment', refuseWildcards: true };
    expect(refusal(value, placing)?.code).toBe('isolation-wildcard');
    expect(refusal(value, { ...placing, refuseWildcards: false })).toBeNull();
  });
});

test('nothing that passes inside an argument means anything to a shell, an option parser or a glob', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', '-', '.', '*', '$', ' ') }),
  );
  fc.assert(
    fc.property(text, fc.boolean(), (value, leads) => {
      const plain = /^[A-Za-z0-9._:@%+/-]*$/.test(value) && !(leads && value.startsWith('-'));
      return plain === (refusal(value, { ...LONGER, leads }) === null);
    }),
  );
});

test('a NUL passes nowhere in a command', () => {
  const slots = fc.constantFrom<Slot>('element', 'environment', 'stdin', 'header', 'url', 'body');
  const texts = fc.tuple(fc.string(), fc.string()).map(([a, b]) => `${a}\0${b}`);
  fc.assert(
    fc.property(texts, slots, fc.boolean(), fc.boolean(), (value, slot, alone, leads) => {
      return refusal(value, { ...LONGER, slot, alone, leads }) !== null;
    }),
  );
});
