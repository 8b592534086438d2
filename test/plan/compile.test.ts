import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/kernel/canonical.ts';
import { compile } from '../../src/plan/compile.ts';
import { planDigest } from '../../src/plan/digest.ts';
import type { Plan, PlannedMitigation } from '../../src/plan/plan.ts';
import { rollbackWorstCase } from '../../src/plan/rollback-budget.ts';
import fc from '../support/properties.ts';
import { codesOf, INCIDENT, MANUAL, plan, planned, RUNBOOK, runbook, TOPOLOGY, view } from './fixtures.ts';

function mitigation(of: Plan, id: string): PlannedMitigation {
  const step = of.steps.find((one) => one.id === id);
  if (step?.kind !== 'mitigation') throw new Error(`no mitigation ${id}`);
  return step;
}

/** The runbook with one text in place of another. */
function edited(from: string, to: string): string {
  if (!RUNBOOK.includes(from)) throw new Error(`the runbook has no ${from}`);
  return RUNBOOK.replace(from, () => to);
}

const WHOLE = plan();

describe('what is known is put in', () => {
  test('values of tenant and target', () => {
    expect(mitigation(WHOLE, 'restart-cache').acts[0]?.do).toMatchObject({
      kind: 'exec',
      where: 'cache-2',
      target: 'cache/cache-2/redis@tenant-006',
      argv: ['systemctl', 'restart', 'redis@tenant-006', '--no-block'],
    });
    expect(WHOLE.probes.breaker?.commands).toMatchObject({
      'gateway/edge-1/tenant-006': { kind: 'http', where: 'runner', url: 'http://10.0.0.5:8080/breakers/tenant-006' },
    });
    expect(Object.values(WHOLE.probes.cache?.commands ?? {})[0]?.env).toEqual({ PORT: '6406' });
  });

  test('what only a probe can give stays an expression', () => {
    const argv = mitigation(WHOLE, 'two-more-workers').acts[0]?.do;
    expect(argv).toMatchObject({
      argv: [
        'workersctl',
        'scale',
        'workers@tenant-006',
        { parts: [{ expression: 'before.workers.count + 2', encode: 'none' }] },
      ],
    });
  });

  test('secrets stay names', () => {
    expect(Object.values(WHOLE.probes.pool?.commands ?? {})[0]?.env).toEqual({
      PGPASSWORD: { parts: [{ secret: 'PGPASSWORD' }] },
    });
    expect(WHOLE.secrets).toEqual(['PGPASSWORD']);
  });

  test('a command runs on its target, or from the runner where it says so or the service is there', () => {
    const away = edited('systemctl, restart, ', 'lb, drain, ').replace(
      '--no-block]',
      '--no-block]\n      from: runner',
    );
    expect(mitigation(plan({ runbook: away }), 'restart-cache').acts[0]?.do.where).toBe('runner');
    const web = edited('service: workers\n    exec', 'service: web\n    exec').replace(
      'target.unit',
      'target.namespace',
    );
    const [probe] = Object.values(plan({ runbook: web }).probes.workers?.commands ?? {});
    expect(probe).toMatchObject({ where: 'runner', target: 'web/runner/t-tenant-006' });
  });

  test('a target reads its attributes, its host and what the host has', () => {
    expect(WHOLE.targets['cache/cache-2/redis@tenant-006']?.attributes).toEqual({
      unit: 'redis@tenant-006',
      port: 6406,
      host: 'cache-2',
      address: 'cache-2.internal',
      region: 'eu-1',
    });
    expect(WHOLE.targets['gateway/edge-1/tenant-006']?.attributes).toMatchObject({ address: '10.0.0.5:8080' });
  });

  test('inputs, locks, hosts with their bastions and nothing else', () => {
    expect(WHOLE.inputs).toEqual({ busy: 0.9 });
    expect(WHOLE.locks).toEqual(['tenant:tenant-006']);
    expect(Object.keys(WHOLE.hosts)).toEqual(['app-1', 'bastion', 'cache-2', 'db-1', 'edge-1']);
    expect(Object.keys(WHOLE.targets).some((key) => key.startsWith('web/'))).toBe(false);
  });

  test('the way back in time', () => {
    expect(WHOLE.rollback_worst_case_ms).toBe(rollbackWorstCase(WHOLE));
  });
});

describe('samples', () => {
  test('a condition samples the probes that it reads, at the targets at hand', () => {
    expect(WHOLE.symptom.samples).toEqual([{ probe: 'pool', target: 'orders_db/db-1/t_6' }]);
    expect(mitigation(WHOLE, 'restart-cache').acts[0]?.require?.samples).toEqual([
      { probe: 'breaker', target: 'gateway/edge-1/tenant-006' },
      { probe: 'pool', target: 'orders_db/db-1/t_6' },
    ]);
  });

  test('before holds what before.… reads and what verify reads', () => {
    expect(mitigation(WHOLE, 'restart-cache').acts[0]?.before).toEqual([
      { probe: 'cache', target: 'cache/cache-2/redis@tenant-006' },
    ]);
    expect(mitigation(WHOLE, 'two-more-workers').acts[0]?.before).toEqual([
      { probe: 'workers', target: 'workers/app-1/workers@tenant-006' },
    ]);
  });

  test('a probe that nothing samples is not in the plan', () => {
    const more = edited('probes:\n', 'probes:\n  idle:\n    exec: [uptime]\n    output: text\n');
    const found = planned({ runbook: more });
    expect(found.ok && Object.keys(found.value.probes)).toEqual(['breaker', 'cache', 'pool', 'workers']);
  });
});

describe('when and approval are decided in the plan where they can be', () => {
  const withWhen = (when: string) =>
    edited('    service: workers\n    do:', `    service: workers\n    when: ${when}\n    do:`);

  test.each([
    ['tenant.tier == "silver"', { decided: true, shown: '"silver" == "silver" → true' }],
    ['target.port > 7000', undefined],
    ['tenant.number > 6', { decided: false, shown: '6 > 6 → false' }],
    ['incident.labels.group == "orders"', { decided: true, shown: '"orders" == "orders" → true' }],
  ])('%s', (when, expected) => {
    const found = planned({ runbook: withWhen(`'${when}'`) });
    if (expected === undefined) expect(codesOf(found)).toEqual(['value-unknown']);
    else expect(found.ok && mitigation(found.value, 'two-more-workers').acts[0]?.when).toEqual(expected);
  });

  test('over a probe it is left to the run', () => {
    const found = plan({ runbook: withWhen('workers.count < 4') });
    expect(mitigation(found, 'two-more-workers').acts[0]?.when).toMatchObject({
      that: ['workers.count < 4'],
      samples: [{ probe: 'workers', target: 'workers/app-1/workers@tenant-006' }],
    });
  });

  test('a step that will not run needs no probe, no host and no time', () => {
    const found = plan({ runbook: withWhen("'tenant.number > 6'") });
    expect(Object.keys(found.probes)).not.toContain('workers');
    expect(Object.keys(found.hosts)).not.toContain('app-1');
    const steps = found.steps.filter(({ id }) => id !== 'two-more-workers');
    expect(found.rollback_worst_case_ms).toBe(rollbackWorstCase({ ...found, steps }));
  });

  test('a check with a `when` is one condition over the samples of both', () => {
    const text = edited('    check: pool.ok && pool.max > 0', '    check: pool.ok\n    when: cache.ok');
    expect(plan({ runbook: text }).steps[0]).toMatchObject({
      condition: {
        that: ['!((cache.ok)) || ((pool.ok))'],
        samples: [
          { probe: 'cache', target: 'cache/cache-2/redis@tenant-006' },
          { probe: 'pool', target: 'orders_db/db-1/t_6' },
        ],
      },
    });
  });

  test('an approval is needed only where its condition holds', () => {
    expect(WHOLE.approval).toBeNull();
    const gold = plan({ topology: TOPOLOGY.replace('tier: silver', 'tier: gold') });
    expect(gold.approval).toMatchObject({ environment: 'production' });
  });

  test.each(['tenant.number', 'tenant.tier'])(
    'an approval whose condition is neither true nor false is a fault: %s',
    (when) => {
      const text = edited('when: tenant.tier == "gold"', `when: ${when}`);
      expect(codesOf(planned({ runbook: text }))).toEqual(['value-unknown']);
    },
  );

  describe('a condition over the start of an alert that has none', () => {
    const AFTER = 'incident.starts_at > timestamp("2020-01-01T00:00:00Z")';
    const unstarted = { ...INCIDENT, starts_at_is_receipt: true };
    const approved = (when: string) => edited('when: tenant.tier == "gold"', `when: '${when}'`);

    test.each([AFTER, `!(${AFTER})`])('decides about no approval: %s', (when) => {
      for (const incident of [unstarted, MANUAL]) {
        expect(codesOf(planned({ runbook: approved(when), incident }))).toEqual(['value-unknown']);
      }
      expect(plan({ runbook: approved(AFTER) }).approval).not.toBeNull();
    });

    test('may ask for it first', () => {
      const text = approved(`!has(incident.starts_at) || ${AFTER}`);
      expect(plan({ runbook: text, incident: unstarted }).approval).not.toBeNull();
    });

    test('is a fault before anything has changed', () => {
      const text = edited('that: cache.ok &&', 'that: incident.starts_at < run.now && cache.ok &&');
      expect(planned({ runbook: text, incident: unstarted })).toMatchObject({
        faults: [{ code: 'value-unknown', hint: expect.stringContaining('started by hand') }],
      });
      expect(codesOf(planned({ runbook: text }))).toEqual([]);
    });

    test('decides about no `when` and gives no input', () => {
      expect(codesOf(planned({ runbook: withWhen(`'${AFTER}'`), incident: unstarted }))).toEqual(['value-unknown']);
      const text = edited('inputs:\n', 'inputs:\n  since: { type: time, from: incident.starts_at }\n');
      expect(codesOf(planned({ runbook: text, incident: unstarted }))).toEqual(['input-invalid']);
    });
  });

  test('a `when` that is neither true nor false is a fault', () => {
    expect(codesOf(planned({ runbook: withWhen('tenant.number') }))).toEqual(['value-unknown']);
  });
});

describe('faults', () => {
  test.each([
    [
      'a service that nobody has',
      edited('service: cache\n    guard', 'service: cach\n    guard'),
      'name-unknown',
      'Did you mean cache?',
    ],
    [
      'a target without that attribute',
      edited(`"redis@\${{ tenant.id }}"`, `"redis@\${{ target.unti }}"`),
      'value-unknown',
      '',
    ],
  ])('%s', (_, text, code, hint) => {
    const found = planned({ runbook: text });
    expect(codesOf(found)).toContain(code);
    expect(found.ok ? [] : found.faults.map((fault) => fault.hint).join()).toContain(hint);
  });

  test.each([
    ['target.prot', 'Did you mean port?'],
    ['tenant.region', 'has(tenant.region)'],
  ])('a condition over %s, which is not there', (read, hint) => {
    const text = edited('that: cache.ok &&', `that: ${read} == 1 && cache.ok &&`);
    const found = planned({ runbook: text });
    expect(codesOf(found)).toEqual(['value-unknown']);
    expect(found.ok ? '' : found.faults[0].hint).toContain(hint);
    expect(codesOf(planned({ runbook: text.replace(`${read} == 1`, `(!has(${read}) || ${read} == 1)`) }))).toEqual([]);
  });

  describe('a condition that can never hold for what the plan knows', () => {
    const CHANGED = '(!before.cache.ok || cache.run_id != before.cache.run_id)';
    const verified = (that: string) =>
      edited(`that: cache.ok && ${CHANGED}`, `that: 'cache.ok && ${that} && ${CHANGED}'`);

    test.each([
      ['pool.max > int(tenant.tier)', '`int(tenant.tier)` has no value here: not a whole number: silver.'],
      ['pool.max / (tenant.number - 6) > 1', 'has no value here: division by zero.'],
      ['cache.run_id == target.unit.substring(0, 99)', 'has no value here: substring() out of range.'],
      ['pool.max > size(incident.labels.pool)', '`incident.labels.pool` has no value here: it is not there.'],
      ['(tenant.number == 7 || pool.max > int(tenant.tier))', 'not a whole number: silver'],
      ['(has(tenant.tier) ? pool.max > int(tenant.tier) : true)', 'not a whole number: silver'],
    ])('is a fault: %s', (that, message) => {
      const found = planned({ runbook: verified(that) });
      expect(codesOf(found)).toEqual(['value-unknown']);
      expect(found.ok ? '' : found.faults[0].message).toContain(message);
    });

    test.each([
      '(tenant.number == 6 || pool.max > int(tenant.tier))',
      '(pool.ok || pool.max > int(tenant.tier))',
      '!(pool.ok && pool.max > int(tenant.tier))',
      '(pool.ok ? pool.ok : pool.max > int(tenant.tier))',
      '!(tenant.number == 7 && pool.max > int(tenant.tier))',
      'all.pool.all(p, p.max > int(tenant.tier))',
      '(!has(tenant.share) || pool.max / int(tenant.share) > 1)',
      '(has(incident.labels.pool) ? pool.max > size(incident.labels.pool) : pool.max > 0)',
      'pool.max / (tenant.number - inputs.busy) > 1',
    ])('and one that can is none: %s', (that) => {
      expect(codesOf(planned({ runbook: verified(that) }))).toEqual([]);
    });

    test('a check whose `when` keeps it from being looked at needs no value', () => {
      const check = (when: string) =>
        edited('check: pool.ok && pool.max > 0', `check: pool.max > int(tenant.tier)\n    when: ${when}`);
      expect(codesOf(planned({ runbook: check('tenant.number == 7') }))).toEqual([]);
      expect(codesOf(planned({ runbook: check('pool.ok').replace(/\n {4}when.*/, '') }))).toEqual(['value-unknown']);
    });
  });

  test('a tenant without the service', () => {
    const found = planned({ topology: TOPOLOGY.replace('      workers: { host: app-1 }\n', '') });
    expect(new Set(codesOf(found))).toEqual(new Set(['tenant-lacks-service']));
  });

  test('several instances where something changes are all targets, in the order of their keys', () => {
    const found = planned({ tenant: 'tenant-007' });
    expect(codesOf(found)).toEqual([]);
    if (!found.ok) throw new Error('no plan');
    const step = mitigation(found.value, 'two-more-workers');
    expect(step.acts.map(({ target, do: act }) => [target, act.where])).toEqual([
      ['workers/app-1/workers@tenant-007', 'app-1'],
      ['workers/cache-2/workers@tenant-007', 'cache-2'],
    ]);
    expect(step.waves).toEqual([1, 1]);
    expect(mitigation(found.value, 'restart-cache').waves).toBeUndefined();
  });

  test('a probe with several targets outside of a step of its service must say all', () => {
    const text = edited('that: pool.active < 0.5 * pool.max', 'that: workers.count > 0');
    expect(codesOf(planned({ tenant: 'tenant-007', runbook: text }))).toContain('target-several');
  });

  test('inputs that are missing hide none, and none follow from them', () => {
    const text = edited('inputs:\n', 'inputs:\n  unit: { type: string }\n')
      .replace(`"redis@\${{ tenant.id }}"`, `"redis@\${{ target.unti }}", "\${{ inputs.unit }}"`)
      .replace('when: tenant.tier == "gold"', 'when: inputs.unit == "x"')
      .replace('    service: workers\n    do:', '    service: workers\n    when: inputs.unit == "x"\n    do:');
    const found = planned({ runbook: text, inputs: { busy: 7, more: 1 } });
    expect([...codesOf(found)].sort()).toEqual(['input-invalid', 'input-invalid', 'input-invalid', 'value-unknown']);
  });

  test('all are collected', () => {
    const text = edited(`"redis@\${{ tenant.id }}"`, `"redis@\${{ target.unti }}"`).replace(
      `"\${{ target.port }}"`,
      `"\${{ target.prot }}"`,
    );
    expect(codesOf(planned({ runbook: text }))).toEqual(['value-unknown', 'value-unknown']);
  });

  test.each([
    ['$(id)', 'value-not-plain'],
    ['a b', 'value-not-plain'],
    ['6\n', 'value-not-plain'],
  ])('a tenant attribute %j inside an element', (value, code) => {
    const text = edited(`"redis@\${{ tenant.id }}"`, `"redis@\${{ tenant.id }}\${{ tenant.note }}"`);
    const estate = TOPOLOGY.replace('tier: silver', `tier: silver\n    note: ${JSON.stringify(value)}`);
    expect(codesOf(planned({ runbook: text, topology: estate }))).toEqual([code]);
  });

  test('whatever a value holds, a longer element is refused or holds it plainly', () => {
    const parts = {
      runbook: runbook(edited('--no-block]', `"note=\${{ tenant.note }}"]`)),
      view: view(),
      incident: INCIDENT,
    };
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', '-', '/', '$', ' ') }));
    fc.assert(
      fc.property(text, (note) => {
        const tenant = { ...parts.view.tenant, attributes: { ...parts.view.tenant.attributes, note } };
        const found = compile({ ...parts, view: { ...parts.view, tenant }, inputs: {}, commit: 'none' });
        const plain = /^[A-Za-z0-9._:@%+/-]*$/.test(note);
        if (!found.ok) return !plain && found.faults[0].code === 'value-not-plain';
        const command = mitigation(found.value, 'restart-cache').acts[0]?.do;
        return plain && command?.kind === 'exec' && command.argv.at(-1) === `note=${note}`;
      }),
    );
  });

  test('an element from a value that begins with a dash', () => {
    const text = edited(`"redis@\${{ tenant.id }}"`, `"\${{ tenant.note }}", "redis@\${{ tenant.id }}"`);
    const estate = TOPOLOGY.replace('tier: silver', 'tier: silver\n    note: "--force"');
    expect(codesOf(planned({ runbook: text, topology: estate }))).toEqual(['value-not-plain']);
  });
});

describe('the digest', () => {
  test('is over everything but itself', () => {
    expect(WHOLE.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(planDigest(WHOLE)).toBe(WHOLE.digest);
    expect(planDigest({ ...WHOLE, timeout_ms: 1 })).not.toBe(WHOLE.digest);
  });

  test('the same sources give the same bytes, whoever else is in the topology', () => {
    const tenants = fc.uniqueArray(fc.integer({ min: 10, max: 99 }), { maxLength: 4 });
    fc.assert(
      fc.property(tenants, (numbers) => {
        const others = numbers.map(
          (number) =>
            `  tenant-0${number}:\n    number: ${number}\n    services: { cache: { host: cache-2, port: 64${number} }, orders_db: {} }\n`,
        );
        return canonicalJson(plan({ topology: TOPOLOGY + others.join('') })) === canonicalJson(WHOLE);
      }),
      { numRuns: 15 },
    );
  });

  test('no time of receipt and no id of a run is in it', () => {
    const manual = plan({ incident: MANUAL });
    expect(plan({ incident: { ...MANUAL, dedup_key: 'run-2', starts_at: '2027-01-01T00:00:00.000Z' } })).toEqual(
      manual,
    );
    const received = { ...INCIDENT, starts_at_is_receipt: true };
    expect(plan({ incident: { ...received, starts_at: '2027-01-01T00:00:00.000Z' } })).toEqual(
      plan({ incident: received }),
    );
    expect(plan({ incident: { ...INCIDENT, starts_at: '2027-01-01T00:00:00.000Z' } }).digest).not.toBe(WHOLE.digest);
  });

  test('no other tenant is in the plan', () => {
    expect(canonicalJson(WHOLE)).not.toMatch(/tenant-007|t_7|6407/);
  });
});

describe('a plan of a run that an earlier release began', () => {
  test('is made with what that took, since its changes may have to be undone', () => {
    const text = RUNBOOK.replace(
      'that: pool.active < 0.5 * pool.max',
      'that: pool.active < 0.5 * pool.max && tenant.tier != 5',
    );
    expect(codesOf(planned({ runbook: text }))).toEqual(['expression-type']);
    expect(codesOf(planned({ runbook: text, begun: true }))).toEqual([]);
  });
});

describe('a number of the topology that prints otherwise than it is written', () => {
  const found = (from: string, to: string) => {
    const text = TOPOLOGY.replace('tier: silver', 'tier: silver\n    busy: 0.90').replace(
      'attributes: { region: eu-1 }',
      'attributes: { region: eu-1, kernel: 6.10 }',
    );
    const made = planned({ topology: text, runbook: edited(from, to) });
    return made.ok ? [] : made.faults.map(({ message, at }) => [at?.file, message.slice(0, message.indexOf(','))]);
  };

  test.each([
    ['${{ tenant.busy }}', 'tenants.tenant-006.busy` is written `0.90`'],
    ['${{ target.kernel }}', 'hosts.cache-2.attributes.kernel` is written `6.10`'],
  ])('is a fault where a command is filled with %s', (value, says) => {
    expect(found('--no-block]', `"${value}"]`)).toEqual([['topology.yml', `\`${says}`]]);
  });

  test('is none where nothing of the plan is', () => {
    expect(found('--no-block]', '--no-block]')).toEqual([]);
  });
});
