// Plans of `scope: shared`: whole services as targets, everybody in the radius, the service's lock; and what such a command may say.
import { describe, expect, test } from 'vitest';
import { isolatePlan, isolationCheck } from '../../src/plan/isolate.ts';
import type { ReadyCommand } from '../../src/plan/ready.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { sharesOf } from '../../src/plan/whole.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import { codesOf, plan, RUNBOOK, runbook, topology } from './fixtures.ts';
import { ESTATE, RESTART, sharedPlan, sharedPlanned, WIDE_ESTATE, WIDE_RESTART } from './shared.ts';

const edited = (from: string, to: string, text = RESTART): string => {
  if (!text.includes(from)) throw new Error(`the text has no ${from}`);
  return text.replace(from, () => to);
};
const base64 = (text: string) => Buffer.from(text).toString('base64');
const doing = (argv: string) => edited('[systemctl, restart, "${{ target.unit }}"]', argv);
const isolation = isolationOf(topology(ESTATE));
const wall = (text: string) => isolatePlan(isolation, sharedPlan({ runbook: text })).faults.map(({ code }) => code);

describe('the target of a whole shared service', () => {
  test('is the service on its host, with what names no tenant', () => {
    expect(sharedPlan().targets['gateway/edge-1/gateway']).toEqual({
      key: 'gateway/edge-1/gateway',
      service: 'gateway',
      host: 'edge-1',
      name: 'gateway',
      attributes: { address: '10.0.0.5:8080', unit: 'haproxy.service', host: 'edge-1' },
    });
  });

  test('is there also on hosts where this tenant has no slice', () => {
    const moved = edited(
      'hosts: [edge-1]',
      'hosts: [edge-2]',
      edited('gateway: {}\n      web', 'gateway: { host: edge-2 }\n      web', ESTATE),
    ).replace('  edge-1:', '  edge-2: { ssh: ops@edge-2.internal, via: bastion }\n  edge-1:');
    const made = sharedPlan({ topology: moved });
    expect(Object.keys(made.targets)).toContain('gateway/edge-2/gateway');
    expect(
      sharedPlan({ topology: moved, runbook: doing('[systemctl, restart, haproxy.service]') }).hosts,
    ).toHaveProperty('bastion');
  });

  test('has no attribute of a tenant: to use one is a fault with its place', () => {
    const made = sharedPlanned({ runbook: doing('[gatewayctl, restart, "${{ target.backend }}"]') });
    expect(made.ok ? [] : made.faults).toEqual([
      {
        code: 'name-not-allowed',
        message: "`target.backend` is one tenant's, and the target here is the whole of gateway.",
        hint: expect.stringContaining('The whole service has: address, unit, host.'),
        at: expect.objectContaining({ file: 'runbooks/pool.yml', line: 26 }),
      },
    ]);
  });

  test('has none in a condition either', () => {
    const made = sharedPlanned({ runbook: edited('verify: gateway.serving &&', 'verify: target.backend != "" &&') });
    expect(codesOf(made)).toEqual(['name-not-allowed']);
  });

  test('of a probe on a dedicated service is the tenant’s own', () => {
    expect(Object.keys(sharedPlan().probes.workers?.commands ?? {})).toEqual(['workers/app-1/workers@tenant-006']);
  });
});

describe('a whole shared service on several hosts', () => {
  const wide = () => sharedPlan({ topology: WIDE_ESTATE, runbook: WIDE_RESTART });

  test('is changed on each of them, wave by wave, under one lock', () => {
    const made = wide();
    const [restart] = made.steps;
    if (restart?.kind !== 'mitigation') throw new Error('no mitigation');
    expect(restart.acts.map(({ target }) => target)).toEqual(
      ['edge-1', 'edge-2', 'edge-3'].map((host) => `gateway/${host}/gateway`),
    );
    expect(restart.waves).toEqual([1, 2]);
    expect(made.locks).toEqual(['service:gateway', 'tenant:tenant-006']);
    expect(Object.keys(made.hosts)).toEqual(['edge-1', 'edge-2', 'edge-3']);
    expect(made.targets['gateway/edge-2/gateway']?.attributes).toEqual({
      address: 'edge-2.internal',
      unit: 'haproxy.service',
      host: 'edge-2',
    });
    expect(isolatePlan(isolationOf(topology(WIDE_ESTATE)), made).faults).toEqual([]);
  });

  test('also where the incident’s tenant stands on one of them alone', () => {
    const placed = WIDE_ESTATE.replace('gateway: {}\n      web', 'gateway: { host: edge-2 }\n      web');
    expect(sharedPlan({ topology: placed, runbook: WIDE_RESTART }).locks).toEqual(wide().locks);
    expect(Object.keys(sharedPlan({ topology: placed, runbook: WIDE_RESTART }).targets)).toEqual(
      Object.keys(wide().targets),
    );
  });
});

describe('a step of a shared runbook', () => {
  test('changes no dedicated service', () => {
    const made = sharedPlanned({ runbook: edited('service: gateway\n    do', 'service: workers\n    do') });
    expect(made.ok ? [] : made.faults).toMatchObject([
      { code: 'name-not-allowed', message: expect.stringContaining('workers is no shared service'), at: { line: 23 } },
    ]);
  });

  test('is refused for a tenant that does not use the service', () => {
    expect(codesOf(sharedPlanned({ tenant: 'tenant-010' }))).toContain('tenant-lacks-service');
  });
});

describe('the radius of a whole shared service', () => {
  test('is everybody who uses it, or something that depends on it', () => {
    const { blast_radius, locks } = sharedPlan();
    expect(blast_radius).toEqual({
      services: ['gateway', 'portal'],
      tenants: ['tenant-006', 'tenant-007', 'tenant-009'],
      edges: [{ from: 'portal', to: 'gateway' }],
      limit: { tenants: 3 },
    });
    expect(locks).toEqual(['service:gateway', 'tenant:tenant-006']);
  });

  test('is the same whomever the incident is of', () => {
    expect(
      sharedPlan({
        tenant: 'tenant-007',
        runbook: edited('recovered: gateway.serving && workers.count > 0', 'recovered: gateway.serving'),
      }).blast_radius,
    ).toEqual(sharedPlan().blast_radius);
  });

  test('names everybody in the plan, and a few on the page', () => {
    const many = Array.from(
      { length: 500 },
      (_, index) => `  t-${String(index).padStart(3, '0')}: { services: { gateway: {} } }`,
    );
    const made = sharedPlan({ topology: edited('tenants:\n', `tenants:\n${many.join('\n')}\n`, ESTATE) });
    expect(made.blast_radius.tenants).toHaveLength(503);
    const page = renderPlan(made);
    expect(page.replace(/\s+/g, ' ')).toContain('503 of at most 3: t-000, t-001,');
    expect(page.replace(/\s+/g, ' ')).toContain('t-019 and 483 more');
    expect(page).not.toContain('t-020');
  });

  test('of a tenant’s run names nobody else, and shares the service that it changes a part of', () => {
    const made = plan({
      topology: ESTATE,
      runbook: RUNBOOK.replace('service: gateway\n    http', 'service: gateway\n    http'),
    });
    expect(made.blast_radius.tenants).toEqual(['tenant-006']);
    expect(made.locks).toEqual(['tenant:tenant-006']);
    expect(sharesOf(made, topology(ESTATE))).toEqual(['service:gateway']);
    expect(sharesOf(sharedPlan(), topology(ESTATE))).toEqual([]);
  });
});

describe('what a command that changes a whole service says', () => {
  test.each([
    ['the unit of its instance', '[systemctl, restart, "${{ target.unit }}"]', []],
    ['the service’s own name', '[restart, gateway]', []],
    ['the unit inside a word', '[systemctl, restart, xhaproxy.service]', ['isolation-no-service']],
    ['nothing of the service', '[systemctl, restart, nginx]', ['isolation-no-service']],
    ['only the host that it runs on', '[reboot, edge-1]', ['isolation-no-service']],
    [
      'this incident’s tenant',
      '[gatewayctl, restart, "${{ target.unit }}", "${{ tenant.id }}"]',
      ['isolation-one-tenant'],
    ],
    ['this tenant by what identifies it', '[gatewayctl, haproxy.service, be_tenant-006]', ['isolation-one-tenant']],
    [
      'this incident’s tenant in base64',
      `[gatewayctl, haproxy.service, "--for=${base64('tenant-006')}"]`,
      ['isolation-one-tenant'],
    ],
    [
      'another tenant with percent signs in base64',
      `[gatewayctl, haproxy.service, "--for=${base64('tenant%2D007')}"]`,
      ['isolation-foreign-tenant'],
    ],
    ['another tenant', '[gatewayctl, haproxy.service, tenant-007]', ['isolation-foreign-tenant']],
    ['a wildcard', '[systemctl, restart, "haproxy.service", "*"]', ['isolation-wildcard']],
  ])('%s', (_, argv, codes) => {
    expect(wall(doing(argv))).toEqual(codes);
  });

  test('from the runner, the host that it is about', () => {
    expect(
      wall(
        edited(
          'do: { exec: [systemctl, restart, "${{ target.unit }}"] }',
          'do: { exec: [lbctl, drain, "${{ target.host }}"], from: runner }',
        ),
      ),
    ).toEqual([]);
  });

  test('is looked at again when its values are known', () => {
    const check = isolationCheck(isolation, sharedPlan());
    const ready = (...argv: readonly string[]): ReadyCommand => ({
      kind: 'exec',
      argv,
      where: 'edge-1',
      target: 'gateway/edge-1/gateway',
      env: {},
      timeout_ms: 1,
      output: { format: 'none', fields: {} },
      sensitive: false,
    });
    const codes = (...argv: readonly string[]) => check(ready(...argv), true, false).map(({ code }) => code);
    expect(codes('systemctl', 'restart', 'haproxy.service')).toEqual([]);
    expect(codes('systemctl', 'restart', 'be_tenant-006')).toEqual(['isolation-one-tenant', 'isolation-no-service']);
  });

  test('a probe may still name this tenant, and nobody else', () => {
    const probing = (text: string) =>
      edited('exec: [workersctl, count, "${{ target.unit }}"]', `exec: [workersctl, count, ${text}]`);
    expect(wall(probing('"${{ tenant.id }}"'))).toEqual([]);
    expect(wall(probing('tenant-007'))).toEqual(['isolation-foreign-tenant']);
  });
});

test('a shared runbook without an approval does not load, nor one whose approval has a `when`', () => {
  const faults = (text: string) => {
    try {
      runbook(text);
      return '';
    } catch (error) {
      return String(error);
    }
  };
  expect(faults(edited('approval: { environment: production }\n', ''))).toMatch(
    /key-missing: `scope: shared` needs an `approval`.*"line":6,"column":8/,
  );
  expect(
    faults(edited('{ environment: production }', '{ environment: production, when: "tenant.id == \'a\'" }')),
  ).toMatch(/value-invalid: The approval .* has no `when`/);
});
