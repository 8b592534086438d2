import { describe, expect, test } from 'vitest';
import { evaluate, explain } from '../../src/runbook/expression.ts';
import fc from '../support/properties.ts';

const SCOPE = {
  tenant: { id: 'tenant-006', number: 6, tier: 'silver' },
  inputs: { busy: 0.9 },
  run: { id: 'run-1', now: new Date('2026-01-01T00:10:00Z') },
  pool: { ok: true, active: 487, max: 500, names: ['a', 'b'], since: '2026-01-01T00:00:00.000Z' },
  cache: { ok: false, exit_code: 1 },
  before: { cache: { ok: true, run_id: 'abc' }, workers: { count: 2 } },
  all: { pool: [{ ok: true, active: 487 }, { ok: false }] },
};

function value(source: string) {
  const evaluation = evaluate(source, SCOPE);
  return evaluation.kind === 'value' ? evaluation.value : evaluation;
}

describe('evaluation', () => {
  test.each([
    ['pool.active >= inputs.busy * pool.max', true],
    ['cache.ok && cache.run_id != before.cache.run_id', false],
    ['!cache.ok || cache.run_id != before.cache.run_id', true],
    ['cache.run_id != "x" && cache.ok', false],
    ['has(cache.run_id)', false],
    ['has(pool.active)', true],
    ['tenant.tier == "gold"', false],
    ['tenant.id + "-" + string(tenant.number)', 'tenant-006-6'],
    ['pool.names.exists(n, n == "b")', true],
    ['all.pool.exists(p, p.ok)', true],
    ['all.pool.filter(p, p.ok).size()', 1],
    ['run.now - pool.since > duration("5m")', true],
    ['run.now - pool.since == duration("10m")', true],
    ['pool.since + duration("10m") == run.now', true],
    ['run.now - duration("10m") == pool.since', true],
    ['pool.since < run.now', true],
    ['pool.since == timestamp("2026-01-01T01:00:00+01:00")', true],
    ['pool.since.getHours()', 0],
    ['"redis@t-1.service".matches("^redis@[a-z0-9-]+\\\\.service$")', true],
    ['"aaa".matches("^a{2}$")', false],
    ['pool.names.join("-")', 'a-b'],
    ['before.workers.count + 2', 4],
    ['null', null],
  ])('%s is %s', (source, expected) => {
    expect(value(source)).toEqual(expected);
  });

  test.each([
    ['cache.run_id == "x"', '`cache.run_id` has no value'],
    ['breaker.state == "open"', '`breaker` has no value'],
    ['pool.max > 3 && cache.run_id == "x"', '`cache.run_id` has no value'],
    ['tenant.region', '`tenant.region` has no value'],
    ['pool.names[7]', 'out of bounds'],
    ['tenant.id > 5', 'text > number'],
    ['pool', 'mapping'],
    ['pool.constructor', '`pool.constructor` has no value'],
    ['constructor', '`constructor` has no value'],
    ['toString', '`toString` has no value'],
    ['"x".matches(tenant.id + "(")', 'pattern'],
    ['1e308 * 10.0', 'finite'],
    ['pool.active >', 'too early'],
    ['type(pool)', 'no function'],
    ['pool.names.all(a, pool.names.all(b, a == b))', 'inside another'],
    ['(', 'too early'],
  ])('%s is unknown', (source, because) => {
    const evaluation = evaluate(source, SCOPE);
    expect(evaluation).toMatchObject({ kind: 'unknown', because: expect.stringContaining(because) });
  });

  test('what is unknown on one side does not hide what is known on the other', () => {
    expect(value('true || cache.run_id == "x"')).toBe(true);
    expect(value('cache.run_id == "x" || true')).toBe(true);
    expect(value('cache.run_id == "x" && false')).toBe(false);
  });

  test('an own __proto__ is data and reaches no prototype', () => {
    const scope = { pool: JSON.parse('{"__proto__": {"active": 1}}') };
    expect(evaluate('pool.active', scope).kind).toBe('unknown');
  });

  test('a pattern runs in linear time', () => {
    const started = process.hrtime.bigint();
    evaluate(`"${'a'.repeat(1_500)}!".matches("^(a+)+$")`, {});
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2_000);
  });

  test('a pattern is not held against a text without bound', () => {
    const scope = { pool: { log: 'x'.repeat(65_537) } };
    expect(evaluate('pool.log.matches("x")', scope)).toMatchObject({ because: expect.stringContaining('too long') });
  });

  test('never throws, whatever the source and the data', () => {
    const sources = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'pool',
            '.',
            'active',
            '(',
            ')',
            '[',
            ']',
            '1',
            '"a"',
            '+',
            '==',
            '&&',
            '!',
            'in',
            ',',
            '?',
            ':',
            '{',
            '}',
            'x',
            ' ',
          ),
          { maxLength: 14 },
        )
        .map((words) => words.join('')),
    );
    fc.assert(
      fc.property(sources, fc.dictionary(fc.constantFrom('pool', 'x', 'tenant'), fc.jsonValue()), (source, scope) => {
        expect(evaluate(source, scope).kind).toMatch(/^(value|unknown)$/);
        expect(typeof explain(source, scope)).toBe('string');
      }),
      { numRuns: 2_000 },
    );
  });

  test('a deep or long source is unknown, not a crash', () => {
    for (const source of [
      '('.repeat(1_000),
      '!'.repeat(1_900),
      `${'a.'.repeat(900)}a`,
      `${'1+'.repeat(900)}1`,
      'x'.repeat(5_000),
    ]) {
      expect(evaluate(source, SCOPE).kind).toBe('unknown');
    }
  });
});

describe('explanation', () => {
  test.each([
    ['pool.active >= inputs.busy * pool.max', '487 >= 0.9 * 500'],
    ['cache.ok && cache.run_id != before.cache.run_id', 'false && ? != "abc"'],
    ['tenant.tier == "gold"', '"silver" == "gold"'],
    ['pool.names.exists(n, n == "b")', '["a", "b"].exists(n, n == "b")'],
    ['before["workers"].count + 2', '2 + 2'],
    ['pool.ok\n  && pool.max > 0', 'true && 500 > 0'],
    ['all.pool.exists(p, p.ok)', 'all.pool.exists(p, p.ok)'],
  ])('%s reads as %s', (source, text) => {
    expect(explain(source, SCOPE)).toBe(text);
  });

  test('names read as what the expression gives for them', () => {
    const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(undefined, Number.NaN, 0.1));
    const paths = fc.array(fc.constantFrom('x', 'y', 'length', 'toString', 'constructor'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(paths, fc.dictionary(fc.constantFrom('x', 'y'), values), (names, pool) => {
        const source = ['pool', ...names].join('.');
        // Brackets keep the second from being looked up.
        const looked = source.replace(/\.(\w+)$/, '["$1"]');
        expect(explain(source, { pool })).toBe(explain(looked, { pool }).replace(looked, source));
      }),
    );
  });

  test('a text is quoted so that its end is its own', () => {
    const scope = { pool: { state: `gehe\\im"wort` } };
    expect(explain('pool.state != ""', scope)).toBe(String.raw`"gehe\\im\"wort" != ""`);
  });

  test('secrets are masked before anything is shortened', () => {
    const mask = (text: string) => text.replaceAll('7f3ac19e42b0d6a1c5e8f90b', '***');
    const [secret, pool] = ['7f3ac19e42b0d6a1c5e8f90b', 'host=db password='];
    const scope = { pool: { state: pool + secret, names: ['a', pool + secret] } };
    expect(explain('pool.state == "open"', scope, mask)).toBe('"host=db password=***" == "open"');
    expect(explain('pin > 3', { pin: 7310 }, (text) => text.replace('7310', '***'))).toBe('*** > 3');
    expect(explain('"open" in pool.names', scope, mask)).toBe('"open" in ["a", "host=db password=***"]');
    const filler = `"${'x'.repeat(360)}"`;
    expect(explain(`${filler} == "${secret}${secret}"`, scope, mask)).toBe(`${filler} == "******"`);
  });

  test('long and foreign texts are shortened and made visible', () => {
    const scope = { pool: { state: `\u001b[31m${'x'.repeat(500)}` } };
    const text = explain('pool.state == "open"', scope);
    expect(text).toMatch(/^"\\u001b\[31mx+…" == "open"$/);
    expect(text.length).toBeLessThan(80);
  });
});
