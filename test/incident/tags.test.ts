// Tags in every form that senders have for them.
import { expect, test } from 'vitest';
import { tag, tagsOf } from '../../src/incident/tags.ts';

test.each<[unknown, readonly (readonly [string, readonly string[]])[]]>([
  [
    'tenant:a,service:b',
    [
      ['tenant', ['a']],
      ['service', ['b']],
    ],
  ],
  [
    'tenant:a, url:http://x:80/y,alone',
    [
      ['tenant', ['a']],
      ['url', ['http://x:80/y']],
    ],
  ],
  [['tenant:a', 'tenant:a', 'tenant:b'], [['tenant', ['a', 'b']]]],
  [
    [
      ['tenant', 'a'],
      ['level', 'fatal'],
    ],
    [
      ['tenant', ['a']],
      ['level', ['fatal']],
    ],
  ],
  [[{ name: 'Tenant', value: 'a' }], [['Tenant', ['a']]]],
  [[{ tag: 'tenant', value: 'a' }], [['tenant', ['a']]]],
  [[{ key: 'tenant', value: 7 }], [['tenant', ['7']]]],
  ['[{"tag":"tenant","value":"a"}]', [['tenant', ['a']]]],
  ['[{"tag":"tenant",', []],
  [{ tenant: ['a', 'b'], empty: '', unfilled: '{{ x }}', deep: { x: 1 } }, [['tenant', ['a', 'b']]]],
  [{ toString: 'a' }, [['toString', ['a']]]],
  [null, []],
  [7, []],
  [[null, 7, [], {}], []],
])('%j are read', (written, expected) => {
  expect([...tagsOf(written)]).toEqual(expected);
});

test('a name with several values shows all of them, and is none', () => {
  expect(tag(tagsOf(['tenant:a', 'tenant:b']), 'tenant')).toBe('a, b');
  expect(tag(tagsOf('tenant:a'), 'customer', 'tenant')).toBe('a');
  expect(tag(tagsOf('tenant:a'), 'customer')).toBeUndefined();
});
