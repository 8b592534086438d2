// What a plan asks the hosts, and what of that is in its digest.
import { describe, expect, test } from 'vitest';
import { isolatePlan } from '../../src/plan/isolate.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import { plan, TOPOLOGY, topology } from './fixtures.ts';

const asking = (exec: string) =>
  TOPOLOGY.replace(
    '    instance: { unit: "redis@${{ tenant.id }}" }',
    `    instance: { unit: "redis@\${{ tenant.id }}" }
    discover: { exec: ${exec}, each: unit, tenant: "redis@(?P<tenant>[a-z0-9-]+)\\\\.service" }`,
  );
const UNITS = asking('[units, --of, "${{ host.name }}", "${{ host.address }}"]');

describe('discovery', () => {
  test('is asked of each target’s host, once for each service that can be asked for', () => {
    const { discovery } = plan({ topology: UNITS });
    expect(discovery).toMatchObject([
      {
        service: 'cache',
        host: 'cache-2',
        command: {
          kind: 'exec',
          where: 'cache-2',
          argv: ['units', '--of', 'cache-2', 'cache-2.internal'],
          timeout_ms: 10_000,
        },
      },
    ]);
  });

  test('is absent where nothing can be asked, so that such a plan keeps its digest', () => {
    expect(Object.keys(plan())).not.toContain('discovery');
  });

  test('is part of the digest: what is asked, never what is answered', () => {
    expect(plan({ topology: UNITS }).digest).not.toBe(plan().digest);
    expect(plan({ topology: UNITS }).digest).toBe(plan({ topology: UNITS }).digest);
    expect(plan({ topology: asking('[units]') }).digest).not.toBe(plan({ topology: UNITS }).digest);
  });

  test('is the same for whoever asks', () => {
    const [one, other] = ['tenant-006', 'tenant-007'].map(
      (tenant) => plan({ topology: UNITS, tenant, runbook: CACHE_ALONE }).discovery,
    );
    expect(one).toEqual(other);
  });

  test('is held by wall 2 as every command is', () => {
    const text = asking('[units, tenant-007]');
    const { faults } = isolatePlan(isolationOf(topology(text)), plan({ topology: text }));
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/In discovery of cache on cache-2: .*tenant-007/),
    ]);
  });

  test('is shown', () => {
    const page = renderPlan(plan({ topology: UNITS }));
    expect(page).toContain('Discovery: what really stands there, asked before anything is changed');
    expect(page).toContain('units --of cache-2 cache-2.internal');
  });
});

const CACHE_ALONE = `
schema: 1
title: t
on: { alert: [{ name: x }] }
scope: tenant
timeout: 1m
probes:
  cache: { service: cache, exec: [a, "\${{ target.unit }}"], output: json, fields: { ok_: boolean } }
symptom: "!cache.ok"
recovered: cache.ok
steps:
  - id: one
    title: One
    service: cache
    do:
      exec: [restart, "\${{ target.unit }}"]
    verify: cache.ok
    undo: none
    because: nothing stays
`;
