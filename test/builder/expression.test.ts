// Expressions: what the builder writes is accepted by the language's own check, and evaluates as the tree that was built.
import { and, cel, input, not, number, or, probe, run, tenant, text, time } from 'enforced-runbooks';
import { describe, expect, it } from 'vitest';
import { Expression } from '../../src/builder/expression.ts';
import { Text } from '../../src/builder/text.ts';
import { evaluate } from '../../src/runbook/expression.ts';
import { typeCheck } from '../../src/runbook/typing.ts';
import fc from '../support/properties.ts';

const pool = probe('pool', {
  exec: ['pool'],
  output: 'json',
  fields: {
    active: 'number',
    max: 'number',
    state: 'string',
    names: 'list<string>',
    since: 'time',
    primary: 'boolean',
  },
});
const busy = input('busy', { type: 'number' });

const FIELD = (type: 'number' | 'string' | 'boolean' | 'time', list = false) => ({ type, list });
const TYPES = {
  declared: {
    inputs: { busy: 'number' },
    probes: {
      pool: {
        active: FIELD('number'),
        max: FIELD('number'),
        state: FIELD('string'),
        names: FIELD('string', true),
        since: FIELD('time'),
        primary: FIELD('boolean'),
      },
    },
    first: ['pool'],
    secrets: [],
  },
  did: null,
} as const;

interface Seen {
  readonly active: number;
  readonly max: number;
  readonly state: string;
  readonly names: readonly string[];
  readonly primary: boolean;
  readonly busy: number;
}

/** A tree, twice: as the builder makes it, and what it is worth in TypeScript. */
interface Tree<T> {
  readonly built: unknown;
  readonly worth: (seen: Seen) => T;
}

const word = fc.string({
  unit: fc.constantFrom('a', 'b', '"', '\\', '\n', '\u2028', '\u0007', "'", 'é', '}', '$'),
  maxLength: 4,
});
const amount = fc.oneof(fc.integer({ min: -1_000, max: 1_000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));

function call(owner: unknown, method: string, ...given: readonly unknown[]): unknown {
  return Reflect.apply(Reflect.get(Object(owner), method), owner, given);
}

const { truth } = fc.letrec<{ number: Tree<number>; text: Tree<string>; truth: Tree<boolean> }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    amount.map((value) => ({ built: number(value), worth: () => value })),
    fc.constantFrom<Tree<number>>(
      { built: pool.active, worth: ({ active }) => active },
      { built: pool.max, worth: ({ max }) => max },
      { built: busy, worth: (seen: Seen) => seen.busy },
      { built: pool.names.size(), worth: ({ names }) => names.length },
    ),
    fc.tuple(tie('number'), tie('number'), fc.constantFrom('plus', 'minus', 'times')).map(([left, right, method]) => ({
      built: call(left.built, method, right.built),
      worth: (seen: Seen) => calculated(method, left.worth(seen), right.worth(seen)),
    })),
    tie('text').map(({ built, worth }) => ({
      built: call(built, 'size'),
      worth: (seen: Seen) => Array.from(worth(seen)).length,
    })),
  ),
  text: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    fc.constant<Tree<string>>({ built: pool.state, worth: ({ state }) => state }),
    tie('text').map(({ built, worth }) => ({ built: call(built, 'upper'), worth: (seen: Seen) => upper(worth(seen)) })),
  ),
  truth: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    fc.constant<Tree<boolean>>({ built: pool.primary, worth: ({ primary }) => primary }),
    fc
      .tuple(tie('number'), tie('number'), fc.constantFrom('is', 'isNot', 'atLeast', 'atMost', 'moreThan', 'lessThan'))
      .map(([left, right, method]) => ({
        built: call(left.built, method, right.built),
        worth: (seen: Seen) => compared(method, left.worth(seen), right.worth(seen)),
      })),
    fc
      .tuple(tie('text'), word, fc.constantFrom('is', 'isNot', 'contains', 'startsWith', 'endsWith'))
      .map(([left, right, method]) => ({
        built: call(left.built, method, right),
        worth: (seen: Seen) => asked(method, left.worth(seen), right),
      })),
    fc.tuple(word, fc.boolean()).map(([part, every]) => ({
      built: call(pool.names, every ? 'every' : 'some', (name: unknown) => call(name, 'startsWith', part)),
      worth: ({ names }: Seen) =>
        every ? names.every((name) => name.startsWith(part)) : names.some((name) => name.startsWith(part)),
    })),
    word.map((part) => ({ built: pool.names.has(part), worth: ({ names }: Seen) => names.includes(part) })),
    fc.tuple(tie('truth'), tie('truth'), fc.boolean()).map(([left, right, both]) => ({
      built: Reflect.apply(both ? and : or, undefined, [left.built, right.built]),
      worth: (seen: Seen) => (both ? left.worth(seen) && right.worth(seen) : left.worth(seen) || right.worth(seen)),
    })),
    tie('truth').map(({ built, worth }) => ({
      built: Reflect.apply(not, undefined, [built]),
      worth: (seen: Seen) => !worth(seen),
    })),
    fc.tuple(tie('truth'), fc.boolean()).map(([{ built, worth }, other]) => ({
      built: call(built, 'is', other),
      worth: (seen: Seen) => worth(seen) === other,
    })),
  ),
}));

/** Of ASCII alone, as the language has it or not: the fields of these tests hold nothing else. */
function upper(value: string): string {
  return value.toUpperCase();
}

function calculated(method: string, left: number, right: number): number {
  return method === 'plus' ? left + right : method === 'minus' ? left - right : left * right;
}

function compared(method: string, left: number, right: number): boolean {
  switch (method) {
    case 'is':
      return left === right;
    case 'isNot':
      return left !== right;
    case 'atLeast':
      return left >= right;
    case 'atMost':
      return left <= right;
    case 'moreThan':
      return left > right;
    default:
      return left < right;
  }
}

function asked(method: string, left: string, right: string): boolean {
  switch (method) {
    case 'is':
      return left === right;
    case 'isNot':
      return left !== right;
    case 'contains':
      return left.includes(right);
    case 'startsWith':
      return left.startsWith(right);
    default:
      return left.endsWith(right);
  }
}

const seen = fc.record({
  active: fc.integer({ min: 0, max: 500 }),
  max: fc.integer({ min: 1, max: 500 }),
  state: fc.string({ unit: fc.constantFrom('a', 'b', '"', 'z'), maxLength: 4 }),
  names: fc.array(fc.constantFrom('a', 'ab', 'b"'), { maxLength: 3 }),
  primary: fc.boolean(),
  busy: fc.double({ min: 0, max: 1, noNaN: true }),
});

function celOf(built: unknown): string {
  if (!(built instanceof Expression)) throw new Error('no expression');
  return built.written.text;
}

describe('an expression that is built', () => {
  it('is CEL that the check accepts, and is worth what its tree is', () => {
    fc.assert(
      fc.property(truth, seen, ({ built, worth }, values) => {
        const source = celOf(built);
        fc.pre(source.length <= 1_000);
        expect(typeCheck(source, TYPES), source).toEqual({ ok: true, kind: 'boolean' });
        const scope = { pool: { ...values, ok: true }, inputs: { busy: values.busy } };
        expect(evaluate(source, scope), source).toEqual({ kind: 'value', value: worth(values) });
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [
      'parentheses only where they are needed',
      and(pool.ok, or(not(pool.primary), pool.active.is(3))),
      'pool.ok && (!pool.primary || pool.active == 3)',
    ],
    [
      'sums and products',
      pool.active.plus(2).times(pool.max).atLeast(busy.times(pool.max)),
      '(pool.active + 2) * pool.max >= inputs.busy * pool.max',
    ],
    ['to the right', pool.active.minus(pool.max.minus(1)).is(-1), 'pool.active - (pool.max - 1) == -1'],
    ['a negative number first', number(-2).plus(pool.max).is(0), '-2 + pool.max == 0'],
    ['one of several', pool.state.isOneOf(['a', 'b']), 'pool.state in ["a", "b"]'],
    ['times', run.now.since(pool.since).moreThan('5m'), 'run.now - pool.since > duration("5m")'],
    [
      'a time that is written out',
      pool.since.isBefore(time('2026-01-31T08:00:00Z')),
      'pool.since < timestamp("2026-01-31T08:00:00Z")',
    ],
    ['later than', pool.since.later('1h').isBefore(run.now), 'pool.since + duration("1h") < run.now'],
    [
      'a piece of CEL',
      and(cel`pool.names.filter(n, n == ${tenant.id}).size() == 0`, pool.ok),
      '(pool.names.filter(n, n == tenant.id).size() == 0) && pool.ok',
    ],
    ['an attribute', tenant.attribute('tier').is('gold'), 'tenant.tier == "gold"'],
    ['an attribute of another name', tenant.attribute('on-call').is('a'), 'tenant["on-call"] == "a"'],
  ])('%s', (_what, built, source) => {
    expect(celOf(built)).toBe(source);
    expect(typeCheck(source, TYPES)).toEqual({ ok: true, kind: 'boolean' });
  });

  it('values in texts stand as the language has them', () => {
    const made: unknown = text`redis@${tenant.id}:${pool.active.plus(2)}-${3}`;
    expect(made instanceof Text ? made.source : '').toBe('redis@${{ tenant.id }}:${{ pool.active + 2 }}-3');
  });
});
