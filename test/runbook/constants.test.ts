// Parts of an expression that name nothing, computed when the runbook is loaded.
import { describe, expect, test } from 'vitest';
import { constantComplaints, missingValues } from '../../src/runbook/constants.ts';
import { evaluate } from '../../src/runbook/expression.ts';
import fc from '../support/properties.ts';

function valueless(source: string): readonly string[] {
  return constantComplaints(source).map(({ start, end }) => source.slice(start, end));
}

describe('a part that never has a value is told, where it stands', () => {
  test.each([
    ['p.ok || [1, 2][5] > p.n', ['[1, 2][5]']],
    ['all.p.exists(x, x.n / 0 > 1)', ['x.n / 0']],
    ['[1, 2].exists(x, int("y") > x)', ['int("y")']],
    ['["a"].exists(x, int(x) > 1)', ['["a"].exists(x, int(x) > 1)']],
    ['(p.n + 1) / (2 - 2) > 1', ['(p.n + 1) / (2 - 2)']],
    ['1 / 0 > p.n', ['1 / 0']],
    ['p.n / -0 > 1', ['p.n / -0']],
    ['p.s.matches("(" + "a")', ['p.s.matches("(" + "a")']],
    ['p.s.split(",", 1.5).size() > 1', ['p.s.split(",", 1.5)']],
    ['p.s.substring(3, 2) == "" || p.s.substring(p.n, -1) == ""', ['p.s.substring(3, 2)', 'p.s.substring(p.n, -1)']],
    ['p.s == """(""" + string(int("x"))', ['int("x")']],
    ['int("z") + int("zz") > p.n', ['int("z")', 'int("zz")']],
    ['p.since + duration("5" + "x") > run.now', ['duration("5" + "x")']],
    ['p.ok ? 1 : int("abc")', ['int("abc")']],
  ])('%s', (source, parts) => expect(valueless(source)).toEqual(parts));
});

describe('what can have a value is none of them', () => {
  test.each([
    'true || 1 / 0 > 1',
    'p.s in {"a": 1}',
    '[[1]][0][0] == p.n',
    '{"a": p.n}.a == 1',
    'p.n / 2 > 1 && p.n % 2 == 1',
    'p.n / p.max > 1',
    'p.s.substring(1) == "b" && p.s.substring(0, 100) != p.s.substring(p.n, p.max)',
    'timestamp("2026-01-01T00:00:00Z") + duration("1h") < run.now',
    'p.s.matches("^a") && p.s.split(",", 2).size() == 2',
    '[1, 2].map(x, x / 2).exists(x, x > p.n)',
    'has(p.n) && [] == []',
    'p.n > -(1)',
    'no CEL &',
  ])('%s', (source) => expect(valueless(source)).toEqual([]));

  test('nor is what only takes too long', () => {
    const items = Array.from({ length: 60 }, (_, at) => at).join(', ');
    const source = `[${items}].exists(x, "${'a'.repeat(1_000)}".matches("(a{200}){4}b" + string(x)))`;
    expect(evaluate(source, {})).toMatchObject({ because: expect.stringContaining('steps') });
    expect(valueless(source)).toEqual([]);
  });
});

const NUMBERS = fc.constantFrom('0', '1', '2.5', '-3', 'int("7")', 'int("x")', 'size("ab")', '[1, 0][1]', '[1][1]');
const TEXTS = fc.constantFrom(
  '"a"',
  '""',
  '"12"',
  '"abc".substring(1)',
  '"abc".substring(9)',
  '{"a": "b"}.a',
  '{"a": "b"}.c',
);
const { truth } = fc.letrec<{ readonly number: string; readonly text: string; readonly truth: string }>((tie) => ({
  number: fc.oneof(
    { depthSize: 'small' },
    NUMBERS,
    fc.tuple(tie('number'), fc.constantFrom('+', '-', '*', '/', '%'), tie('number')).map(infix),
    tie('text').map((text) => `int(${text})`),
    fc.tuple(tie('truth'), tie('number'), tie('number')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
  ),
  text: fc.oneof(
    { depthSize: 'small' },
    TEXTS,
    fc.tuple(tie('text'), tie('number'), tie('number')).map(([a, b, c]) => `${a}.substring(${b}, ${c})`),
    tie('number').map((number) => `string(${number})`),
  ),
  truth: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('true', 'false', 'bool("true")', 'bool("no")', '[1, 2].exists(x, 1 / x > 0.6)'),
    fc.tuple(tie('number'), fc.constantFrom('==', '<'), tie('number')).map(infix),
    fc.tuple(tie('text'), fc.constantFrom('==', '<'), tie('text')).map(infix),
    fc.tuple(tie('truth'), fc.constantFrom('&&', '||'), tie('truth')).map(infix),
  ),
}));

function infix([left, operator, right]: readonly [string, string, string]): string {
  return `(${left} ${operator} ${right})`;
}

test('what names nothing is told exactly where it has no value', () => {
  fc.assert(
    fc.property(truth, (source) => {
      if (source.length > 1_500) return;
      const found = evaluate(source, {});
      expect(valueless(source).length > 0, source).toBe(found.kind === 'unknown');
    }),
    { numRuns: 500 },
  );
});

describe('with what a plan knows', () => {
  const TENANT = { number: 6, tier: 'silver', beta: true, gone: 0 };
  const numbers = fc.constantFrom(
    'p.n',
    'p.m',
    '1',
    'tenant.number',
    'int(tenant.tier)',
    'tenant.gone',
    'size(tenant.x)',
  );
  const number = fc.oneof(numbers, fc.tuple(numbers, fc.constantFrom('+', '/', '%'), numbers).map(infix));
  const atoms = fc.oneof(
    fc.constantFrom(
      'p.ok',
      'p.up',
      'tenant.beta',
      'has(tenant.x)',
      'tenant.number == 7',
      'all.p.all(s, s.n > tenant.x)',
    ),
    fc.tuple(number, fc.constantFrom('<', '==', '!='), number).map(infix),
  );
  const { condition } = fc.letrec<{ readonly condition: string }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      atoms,
      fc.tuple(tie('condition'), fc.constantFrom('&&', '||', '=='), tie('condition')).map(infix),
      fc.tuple(tie('condition'), tie('condition'), tie('condition')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      tie('condition').map((one) => `!${one}`),
    ),
  }));
  const samples = [0, 1, 2, 3].flatMap((bits) =>
    [-1, 0, 5].map((n) => ({ ok: (bits & 1) > 0, up: (bits & 2) > 0, n, m: 6 })),
  );

  test('a condition that lacks a value holds for no sample', () => {
    let [lacking, whole] = [0, 0];
    fc.assert(
      fc.property(condition, (source) => {
        if (source.length > 1_500) return;
        if (missingValues(source, { tenant: TENANT }).length === 0) {
          whole += 1;
          return;
        }
        lacking += 1;
        for (const p of samples) {
          const found = evaluate(source, { tenant: TENANT, p, all: { p: [] } });
          expect(found, source).not.toEqual({ kind: 'value', value: true });
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(lacking, whole)).toBeGreaterThan(50);
  });
});
