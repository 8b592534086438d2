import { describe, expect, test } from 'vitest';
import { evaluate, explain, printValue } from '../../src/runbook/expression.ts';
import { faultsIn, SOUND } from './fixture.ts';

// Numbers are doubles; whole numbers mix freely, both ways, with every operator, as literals and as values.
const SCOPE = { pool: { active: 8, max: 3, share: 0.5, list: [8, 0.5] } };

const ARITHMETIC = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '%': (a: number, b: number) => a % b,
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  '==': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
};
const OPERANDS: readonly (readonly [string, number])[] = [
  ['pool.active', 8],
  ['pool.max', 3],
  ['pool.share', 0.5],
  ['8', 8],
  ['3', 3],
  ['8.0', 8],
  ['0.5', 0.5],
  ['size("abc")', 3],
  ['int("8")', 8],
  ['double("8")', 8],
  ['0x8', 8],
];
const TABLE = Object.entries(ARITHMETIC).flatMap(([operator, apply]) =>
  OPERANDS.flatMap(([left, a]) => OPERANDS.map(([right, b]) => [`${left} ${operator} ${right}`, apply(a, b)] as const)),
);

describe('numbers', () => {
  test.each(Object.keys(ARITHMETIC))('every pair of operands mixes with %s, in both orders', (operator) => {
    const rows = TABLE.filter(([source]) => source.includes(` ${operator} `));
    expect(rows).toHaveLength(OPERANDS.length ** 2);
    for (const [source, value] of rows)
      expect([source, evaluate(source, SCOPE)]).toEqual([source, { kind: 'value', value }]);
  });

  test('every pair passes the type check of a runbook, too', () => {
    const compared = TABLE.map(([source, value]) => (typeof value === 'number' ? `(${source}) == ${source}` : source));
    const conditions = compared.map((source) => source.replaceAll('pool.share', 'inputs.busy'));
    const text = (some: readonly string[]) =>
      SOUND.replace(
        '    check: pool.ok && pool.max > 0\n',
        () => `    check:\n${some.map((one) => `      - '${one}'\n`).join('')}`,
      );
    for (let from = 0; from < conditions.length; from += 400) {
      expect(faultsIn(text(conditions.slice(from, from + 400))).map(({ message }) => message)).toEqual([]);
    }
  });

  test.each([
    ['pool.active in [1, 8]', true],
    ['pool.active in [1, 2.5]', false],
    ['8 in pool.list', true],
    ['8.0 in [8]', true],
    ['[1, 2] == [1.0, 2.0]', true],
    ['pool.list == [8, 0.5]', true],
    ['pool.list != [8, 1]', true],
    ['-pool.active == -8', true],
    ['1 / 2', 0.5],
    ['7 / 2 * 2', 7],
    ['pool.active > 0 ? 1 : 0.5', 1],
    ['pool.list[0]', 8],
    ['pool.list.map(n, n * 2)', [16, 1]],
    ['pool.list.exists(n, n == 8)', true],
    ['pool.list.filter(n, n >= 1).size() == 1', true],
    ['9007199254740991 == 9007199254740991.0', true],
    ['int(8.9) == 8', true],
    ['"abcdef".substring(1, 3)', 'bc'],
    ['"abc".indexOf("c") + 0.5', 2.5],
  ])('%s is %s', (source, value) => {
    expect(evaluate(source, SCOPE)).toEqual({ kind: 'value', value });
  });

  test.each([
    'pool.active / 0',
    'pool.active % 0',
    'pool.active / (pool.max - 3)',
    'pool.active / 0 > 1',
    '0 / 0 == 0',
  ])('%s is unknown: nothing follows from a division by zero', (source) => {
    expect(evaluate(source, SCOPE)).toEqual({ kind: 'unknown', because: 'division by zero' });
  });

  test('whole doubles print without a fraction and without an exponent', () => {
    expect([8, -0, 1e21, 0.1, 487.5, -3, 2 ** 53].map(printValue)).toEqual([
      '8',
      '0',
      '1000000000000000000000',
      '0.1',
      '487.5',
      '-3',
      '9007199254740992',
    ]);
    expect(printValue(['a', 2, true])).toBe('a,2,true');
    expect(explain('pool.active + 2', SCOPE)).toBe('8 + 2');
  });

  test('a whole literal that a double cannot hold exactly is refused', () => {
    const faults = faultsIn(SOUND.replace('pool.max > 0', 'pool.max > 9007199254740993'));
    expect(faults.map(({ code }) => code)).toEqual(['expression-invalid']);
  });

  test('nor does a text become one', () => {
    expect(evaluate('int("9007199254740991")', {})).toEqual({ kind: 'value', value: Number.MAX_SAFE_INTEGER });
    expect(evaluate('int("9007199254740993")', {})).toMatchObject({ kind: 'unknown' });
  });
});
