import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { soundPart } from '../../src/kernel/sound-part.ts';
import fc from '../support/properties.ts';

const inner = z.strictObject({ a: z.number(), b: z.string().optional() });
const schema = z.strictObject({
  name: z.string().optional(),
  size: z.number().optional(),
  inner: inner.optional(),
  either: z.union([z.string(), inner.partial()]).optional(),
  list: z.array(z.number()).optional(),
  by_name: z.record(z.string().regex(/^[a-z]+$/), z.number()).optional(),
});

describe('what is sound in a value', () => {
  test.each([
    ['all of it', { name: 'x', size: 1 }, { name: 'x', size: 1 }, []],
    ['what stands beside a wrong value', { name: 5, size: 1 }, { size: 1 }, ['name']],
    ['what stands beside an unknown key', { naem: 'x', size: 1 }, { size: 1 }, ['name']],
    ['what stands beside a far key', { zzzzzz: 'x', size: 1 }, { size: 1 }, []],
    ['nothing of what lacks a part', { inner: { b: 'x' }, size: 1 }, { size: 1 }, ['inner']],
    ['the rest of a mapping inside', { inner: { a: 1, b: 5 } }, { inner: { a: 1 } }, ['inner']],
    ['the rest of the branch that was meant', { either: { a: 1, b: 5 } }, { either: { a: 1 } }, ['either']],
    ['nothing where no branch was meant', { either: 5, size: 1 }, { size: 1 }, ['either']],
    ['no list with a wrong item', { list: [1, 'x'], size: 1 }, { size: 1 }, ['list']],
    ['the other entries', { by_name: { a: 1, B: 2, c: 'x' } }, { by_name: { a: 1 } }, ['by_name']],
    ['nothing at all', 'x', null, ['name']],
  ])('%s', (_what, data, value, broken) => {
    const sound = soundPart(schema, data);
    expect(sound.value).toEqual(value);
    expect(['name', 'size', 'inner', 'either', 'list', 'by_name'].filter((key) => sound.isBroken([key]))).toEqual(
      value === null ? expect.anything() : broken,
    );
  });

  test('is asked for at, above and below what was taken out', () => {
    const { isBroken } = soundPart(schema, { inner: { a: 1, b: 5 }, by_name: { a: 'x' } });
    expect([[], ['inner'], ['inner', 'b'], ['inner', 'b', 'c'], ['by_name', 'a']].map(isBroken)).toEqual(
      Array(5).fill(true),
    );
    expect([['inner', 'a'], ['by_name', 'b'], ['size']].map(isBroken)).toEqual([false, false, false]);
  });

  test('is the value itself where the schema takes it, and what the schema takes in any case', () => {
    const key = fc.constantFrom('name', 'size', 'inner', 'either', 'list', 'by_name', 'other');
    const data = fc.dictionary(key, fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true });
    fc.assert(
      fc.property(data, (written) => {
        const before = JSON.stringify(written);
        const { value } = soundPart(schema, written);
        expect(JSON.stringify(written), 'what is written is left alone').toBe(before);
        expect(schema.safeParse(value).success).toBe(true);
        if (schema.safeParse(written).success) expect(value).toEqual(written);
      }),
    );
  });
});
