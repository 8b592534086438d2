// Whether, and how, a plan watches the neighbours of its changes; who they are is in no plan.
import { describe, expect, test } from 'vitest';
import { neighbourHosts } from '../../src/plan/hosts.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { loadTopology } from '../../src/topology/load.ts';
import { plan, topology as planned, RUNBOOK, TOPOLOGY } from './fixtures.ts';
import { ESTATE, sharedPlan } from './shared.ts';

const HEALTH =
  '    health: { exec: [redis-cli, -p, "${{ target.port }}", ping], output: text, healthy: text == "PONG" }\n';
const topology = TOPOLOGY.replace('  workers:\n    tenancy', `${HEALTH}  workers:\n    tenancy`);
const saying = (line: string) => RUNBOOK.replace('timeout: 10m', `timeout: 10m\n${line}`);

describe('the bystanders of a plan', () => {
  test('are watched where a service of the estate can be asked', () => {
    expect(plan({ topology }).bystanders).toEqual({ most: 50, settle_ms: 2_000 });
  });

  test('are not in it where nobody can be asked: its digest is what it was', () => {
    expect(plan()).not.toHaveProperty('bystanders');
  });

  test.each([
    ['bystanders: 7', { most: 7, settle_ms: 2_000 }],
    ['bystanders: { settle: 5s }', { most: 50, settle_ms: 5_000 }],
    ['bystanders: { most: 3, settle: 500ms }', { most: 3, settle_ms: 500 }],
    ['bystanders: 0', { most: 0, settle_ms: 2_000 }],
  ])('%s', (line, planned) => {
    expect(plan({ topology, runbook: saying(line) }).bystanders).toEqual(planned);
    expect(plan({ runbook: saying(line) }).bystanders).toEqual(planned);
  });

  test.each([
    'bystanders: 51',
    'bystanders: -1',
    'bystanders: all',
    'bystanders: { least: 3 }',
    'bystanders: { settle: 2m }',
    'bystanders: { settle: 0s }',
  ])('%s is a fault with its place', (line) => {
    const loaded = loadRunbook('runbooks/pool.yml', 'pool', saying(line));
    expect(loaded).toMatchObject({ ok: false, faults: [{ at: { line: saying(line).split('\n').indexOf(line) + 1 } }] });
  });

  test('nobody else is in it, whoever lives there', () => {
    expect(JSON.stringify(plan({ topology }))).not.toMatch(/tenant-007|6407/);
  });

  test('are shown, and that they are not', () => {
    expect(renderPlan(plan({ topology }))).toMatch(/beside {4}at most 50 other instances are asked/);
    expect(renderPlan(plan({ topology, runbook: saying('bystanders: 0') }))).toMatch(
      /beside {4}no other tenant is watched/,
    );
    expect(renderPlan(plan())).not.toContain('beside');
  });
});

describe('the hosts where they are asked', () => {
  test('are those of the targets, and all that a shared service has, with the bastions on the way', () => {
    const loaded = loadTopology('topology.yml', topology);
    if (!loaded.ok) throw new Error('it does not load');
    expect(Object.keys(neighbourHosts(plan({ topology }), loaded.value)).sort()).toEqual([
      'app-1',
      'bastion',
      'cache-2',
      'db-1',
      'edge-1',
    ]);
    expect(neighbourHosts(plan({ topology, runbook: saying('bystanders: 0') }), loaded.value)).toEqual({});
    expect(neighbourHosts(plan(), loaded.value)).toEqual({});
  });

  test('are those of a machine under each of its names', () => {
    const twice = topology
      .replace('  edge-1:', '  cache-2-root: { ssh: root@cache-2.internal, via: bastion }\n  edge-1:')
      .replace('cache: { host: cache-2, port: 6407 }', 'cache: { host: cache-2-root, port: 6407 }');
    expect(Object.keys(neighbourHosts(plan({ topology: twice }), planned(twice)))).toContain('cache-2-root');
  });

  test('are those of whoever depends on a whole service that is changed', () => {
    const elsewhere = ESTATE.replace('  edge-1:', '  portal-1: { ssh: ops@portal-1.internal }\n  edge-1:').replace(
      '    hosts: [app-1]\n    depends-on: [gateway]\n',
      '    hosts: [portal-1]\n    depends-on: [gateway]\n    health: { exec: [portalctl, ping], output: text, healthy: ok }\n',
    );
    expect(Object.keys(neighbourHosts(sharedPlan({ topology: elsewhere }), planned(elsewhere)))).toContain('portal-1');
  });
});
