// The types that a topology gives to attributes, in every expression of a plan.
import { describe, expect, test } from 'vitest';
import { typeFaults } from '../../src/plan/typing.ts';
import type { Scope } from '../../src/runbook/expression.ts';
import fc from '../support/properties.ts';
import { codesOf, planned, RUNBOOK, TOPOLOGY } from './fixtures.ts';

function edited(from: string, to: string): string {
  if (!RUNBOOK.includes(from)) throw new Error(`the runbook has no ${from}`);
  return RUNBOOK.replace(from, () => to);
}

const STEP = '    service: workers\n    do:';
const UNDONE = '    undone: workers.count == before.workers.count';
const SILVER = '`tenant.tier` is the text "silver" at tenant-006.';

describe('an attribute of another type than it is compared with is a fault of the plan', () => {
  test.each([
    ['symptom', edited('that: pool.active >= inputs.busy * pool.max', 'that: pool.active > tenant.tier')],
    ['recovered', edited('that: pool.active < 0.5 * pool.max', 'that: pool.active < tenant.tier')],
    ['require', edited('      - pool.ok', '      - pool.active > tenant.tier')],
    ['check', edited('check: pool.ok &&', 'check: pool.active > tenant.tier &&')],
    ['the `when` of a check', edited('check: pool.ok && pool.max > 0', 'check: pool.ok\n    when: tenant.tier > 1')],
    ['when', edited(STEP, `    service: workers\n    when: workers.count > tenant.tier\n    do:`)],
    ['a `when` that is decided', edited(STEP, `    service: workers\n    when: tenant.tier == 5\n    do:`)],
    ['verify', edited('verify: workers.count ==', 'verify: workers.count != tenant.tier && workers.count ==')],
    ['undone', edited(UNDONE, '    undone: { that: before.workers.count > tenant.tier, within: 3s }')],
    ['engaged', edited('engaged: breaker.state == "open"', 'engaged: breaker.ok == tenant.tier')],
    ['released', edited('released: breaker.state == "closed"', 'released: breaker.ok == tenant.tier')],
    ['approval.when', edited('when: tenant.tier == "gold"', 'when: tenant.tier == 1')],
    ['show', edited(`"active_connections: \${{ pool.active }}`, `"\${{ pool.active > tenant.tier }}`)],
    [
      'a message',
      edited('check: pool.ok && pool.max > 0', `check: pool.ok\n    message: "\${{ pool.max - tenant.tier }}"`),
    ],
    ['an argument', edited(`before.workers.count + 2`, `before.workers.count + tenant.tier`)],
    ['an input’s default', edited('default: 0.9', `default: "\${{ tenant.tier > 1 ? 0.9 : 0.8 }}"`)],
  ])('%s', (_, text) => {
    const found = planned({ runbook: text });
    expect(codesOf(found)).toEqual(['expression-type']);
    const [fault] = found.ok ? [] : found.faults;
    expect(fault?.message).toContain(SILVER);
    expect(fault?.at?.line).toBeGreaterThan(1);
  });

  test('a branch that this run will not come to is no exception', () => {
    const text = edited(
      'check: pool.ok &&',
      'check: "tenant.number == 6 ? pool.ok : pool.active > tenant.tier"\n    #',
    );
    expect(codesOf(planned({ runbook: text }))).toEqual(['expression-type']);
  });

  test('but what will not run here is nobody’s concern', () => {
    const text = edited(STEP, `    service: workers\n    when: tenant.number == 7\n    do:`).replace(
      UNDONE,
      '    undone: workers.count > tenant.tier',
    );
    expect(codesOf(planned({ runbook: text }))).toEqual([]);
    const sixth = text.replace('tenant.number == 7', 'tenant.number == 6');
    expect(codesOf(planned({ runbook: sixth }))).toEqual(['expression-type']);
  });

  test('an approval is never left out for want of a type', () => {
    const text = edited('when: tenant.tier == "gold"', `when: '!(tenant.number == "6")'`);
    for (const number of ['6', '"6"']) {
      const found = planned({ runbook: text, topology: TOPOLOGY.replace('number: 6', `number: ${number}`) });
      if (number === '6') expect(codesOf(found)).toEqual(['expression-type']);
      else expect(found.ok && found.value.approval).toBeNull();
    }
  });

  test('the fields of `do` have their types beside it', () => {
    const text = (verify: string) =>
      edited('--no-block]', '--no-block]\n      output: json\n      fields: { job: number }').replace(
        'that: cache.ok &&',
        `that: ${verify} && cache.ok &&`,
      );
    expect(codesOf(planned({ runbook: text('did.job > tenant.number') }))).toEqual([]);
    expect(codesOf(planned({ runbook: text('did.job > tenant.tier') }))).toEqual(['expression-type']);
  });

  test('a target’s attributes are looked at where it is', () => {
    const text = edited('that: cache.ok &&', 'that: cache.run_id == target.port && cache.ok &&');
    const found = planned({ runbook: text });
    expect(found.ok ? [] : found.faults.map(({ message }) => message)).toEqual([
      '`==` cannot stand between a text and a number: `target.port` is the number 6406 at cache-2.',
    ]);
  });
});

const SCOPE: Scope = {
  tenant: { id: 'tenant-006', number: 6, tier: 'silver', beta: true, aliases: ['acme'], until: '2026-01-15T14:00:00Z' },
  target: { host: 'cache-2', 'disk-gb': 20 },
};
const DECLARED = {
  inputs: { busy: 'number' },
  probes: { pool: { active: { type: 'number', list: false }, state: { type: 'string', list: false } } },
  first: [],
  secrets: [],
} as const;

function messageOf(source: string, as: 'condition' | 'decided' | 'part' = 'condition'): string | undefined {
  const expression = {
    source,
    at: { file: 'r.yml', line: 1, column: 1 },
    reads: { roots: ['tenant', 'target'], probes: [], all: [], first: [], before: [] },
  };
  return typeFaults(expression, { declared: DECLARED, did: null, scope: SCOPE, as, begun: false })[0]?.message;
}

describe('an expression at a tenant', () => {
  test.each([
    'tenant.number == 6',
    'tenant["number"] >= pool.active',
    'tenant.tier in ["gold", pool.state]',
    'tenant.tier.matches("^s") && tenant.beta',
    '"acme" in tenant.aliases || tenant.aliases[0] == pool.state',
    'tenant.aliases.exists(a, a == tenant.tier)',
    'has(tenant.region) && tenant.region == 5',
    'has(tenant.region) && tenant.region == "eu"',
    '(has(tenant.most) ? tenant.most : 0.9) > pool.active',
    '!has(tenant.tier)',
    'has(tenant.number) ? tenant.number > 5 : pool.ok',
    'tenant.tier != null && tenant.number != null',
    'target["disk-gb"] * 2 > pool.active',
    'target.host.startsWith("cache")',
    'run.now > tenant.until',
    'tenant.until != "" && run.now - timestamp(tenant.until) > duration("1h")',
    'string(tenant.number) == pool.state',
    'int(tenant.tier) > 5',
    'tenant[pool.state] == 5',
    '"tier" in tenant && size(tenant) > 3',
    '[{"id": 1}].exists(tenant, tenant.id == 1)',
  ])('is left as it is: %s', (source) => expect(messageOf(source)).toBeUndefined());

  test.each([
    [
      'tenant.number == "6"',
      '`==` cannot stand between a number and a text: `tenant.number` is the number 6 at tenant-006.',
    ],
    [
      'tenant["number"] != "6"',
      '`!=` cannot stand between a number and a text: `tenant["number"]` is the number 6 at tenant-006.',
    ],
    ['tenant.number in ["6", "7"]', '`tenant.number` is the number 6'],
    ['pool.active in tenant.aliases', '`tenant.aliases` is a list of texts'],
    ['tenant.beta == "true"', '`tenant.beta` is the boolean true'],
    ['tenant.tier', 'A condition is true or false; this is a text.'],
    ['!tenant.tier', '`tenant.tier` is the text "silver"'],
    ['pool.ok || tenant.number', '`tenant.number` is the number 6'],
    [
      'tenant.number == tenant.tier',
      '`tenant.number` is the number 6 at tenant-006, `tenant.tier` is the text "silver" at tenant-006.',
    ],
    ['[1, 2].exists(n, n == tenant.tier)', '`tenant.tier` is the text "silver"'],
    ['tenant.number.startsWith("6")', '`tenant.number` is the number 6'],
    ['pool.state == target["disk-gb"]', '`target["disk-gb"]` is the number 20 at cache-2.'],
    ['(has(tenant.tier) ? tenant.tier : 0.9) > pool.active', '`tenant.tier` is the text "silver"'],
  ])('is a fault: %s', (source, message) => expect(messageOf(source)).toContain(message));

  test('a part of a text may be of one type or of another', () => {
    expect(messageOf('pool.ok ? tenant.number : "none"', 'part')).toBeUndefined();
    expect(messageOf('pool.active + tenant.tier', 'part')).toContain('`tenant.tier` is the text "silver"');
  });

  const NUMBERS = fc.constantFrom('1', 'tenant.number', 'pool.active', 'inputs.busy', 'target["disk-gb"]');
  const TEXTS = fc.constantFrom('"a"', 'tenant.tier', 'tenant.id', 'pool.state', 'tenant.aliases[0]', 'target.host');
  const TRUTHS = fc.constantFrom('true', 'tenant.beta', 'pool.ok', 'has(tenant.x)');
  const { truth } = fc.letrec<{ readonly number: string; readonly text: string; readonly truth: string }>((tie) => ({
    number: fc.oneof(
      { depthSize: 'small' },
      NUMBERS,
      fc.tuple(tie('number'), fc.constantFrom('+', '-', '*', '/', '%'), tie('number')).map(infix),
      tie('text').map((text) => `size(${text})`),
      fc.tuple(tie('truth'), tie('number'), tie('number')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    ),
    text: fc.oneof(
      { depthSize: 'small' },
      TEXTS,
      fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(${a} + ${b})`),
      tie('number').map((number) => `string(${number})`),
      fc.tuple(tie('truth'), tie('text'), tie('text')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    ),
    truth: fc.oneof(
      { depthSize: 'small' },
      TRUTHS,
      fc.tuple(tie('number'), fc.constantFrom('==', '!=', '<', '>='), tie('number')).map(infix),
      fc.tuple(tie('text'), fc.constantFrom('==', '!=', '<', '>='), tie('text')).map(infix),
      fc.tuple(tie('truth'), fc.constantFrom('==', '&&', '||'), tie('truth')).map(infix),
      tie('truth').map((one) => `!${one}`),
      fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(${a} in [${b}, "b"])`),
    ),
  }));

  function infix([left, operator, right]: readonly [string, string, string]): string {
    return `(${left} ${operator} ${right})`;
  }

  test('any whose types fit is left as it is', () => {
    fc.assert(fc.property(truth, (source) => source.length > 1_500 || messageOf(source) === undefined));
  });
});
