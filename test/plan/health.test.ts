// What a neighbour is asked: from its own view, and from nobody else's.
import { describe, expect, test } from 'vitest';
import { healthProbes, healthQuestion } from '../../src/plan/health.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import type { Topology } from '../../src/topology/topology.ts';
import fc from '../support/properties.ts';
import { HOST_KEY, loaded } from '../topology/estate.ts';

function estate(health: string, tenants: readonly string[]): Topology {
  return loaded(`schema: 1
hosts: { h-0: { ssh: a@10.0.0.1, host-key: "${HOST_KEY}", attributes: { region: eu-1 } } }
services:
  cache:
    tenancy: dedicated
    hosts: [h-0]
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
    health: ${health}
tenants:
${tenants.map((id, index) => `  ${id}: { tier: gold, services: { cache: { port: ${6_400 + index} } } }`).join('\n')}
`);
}

function ask(topology: Topology, tenant: string) {
  const probes = healthProbes(topology.services);
  if (!probes.ok) throw new Error(probes.faults[0].message);
  const bystander = { tenant, target: `cache/h-0/redis@${tenant}` };
  return healthQuestion({ topology, probes: probes.value, isolation: isolationOf(topology), bystander });
}

const PING =
  '{ exec: [redis-cli, -p, "${{ target.port }}", "${{ tenant.id }}"], env: { R: "${{ target.region }}" }, output: text, healthy: text == "PONG" }';

describe('the question to a neighbour', () => {
  test('holds the values of its own view, and runs on its own host', () => {
    expect(ask(estate(PING, ['acme', 'globex']), 'globex')).toMatchObject({
      value: {
        ready: {
          kind: 'exec',
          where: 'h-0',
          argv: ['redis-cli', '-p', '6401', 'globex'],
          env: { R: 'eu-1' },
          timeout_ms: 2_000,
        },
        healthy: ['text == "PONG"'],
        scope: { tenant: { id: 'globex', tier: 'gold' }, target: { port: 6_401 } },
      },
    });
  });

  test.each([
    ['names another tenant', '{ exec: [ping, "redis@acme"], healthy: ok }', 'isolation-foreign-tenant'],
    [
      'names it in base64',
      `{ exec: [ping, "${Buffer.from('redis@acme').toString('base64')}"], healthy: ok }`,
      'isolation-foreign-tenant',
    ],
    ['needs what the instance has not', '{ exec: [ping, "${{ target.socket }}"], healthy: ok }', 'value-unknown'],
  ])('is not asked where it %s', (_, health, code) => {
    expect(ask(estate(health, ['acme', 'globex']), 'globex')).toMatchObject({ ok: false, faults: [{ code }] });
  });

  test('is not asked where it is no longer plain', () => {
    const topology = estate('{ exec: [ping, "x${{ tenant.tier }}"], healthy: ok }', ['acme', 'globex']);
    const { globex } = topology.tenants;
    if (globex === undefined) throw new Error('globex is gone');
    const spoiled = {
      ...topology,
      tenants: { ...topology.tenants, globex: { ...globex, attributes: { tier: 'a; rm' } } },
    };
    expect(ask(spoiled, 'globex')).toMatchObject({ ok: false, faults: [{ code: 'value-not-plain' }] });
  });

  test('is not asked of one that the topology does not have', () => {
    expect(ask(estate(PING, ['acme']), 'globex')).toMatchObject({ ok: false, faults: [{ code: 'tenant-unknown' }] });
  });

  test('never holds an identifying value of anybody else, in an estate of any tenants', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{2,8}(-[a-z0-9]{1,4})?$/), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(ids, (tenants) => {
        fc.pre(!tenants.some((id) => ['cache', 'h-0', 'ping', 'redis'].includes(id)));
        const topology = estate('{ exec: [ping, "${{ target.unit }}"], healthy: ok }', tenants);
        for (const tenant of tenants) {
          const question = ask(topology, tenant);
          if (!question.ok) throw new Error(question.faults[0].message);
          const { ready } = question.value;
          expect(ready).toMatchObject({ argv: ['ping', `redis@${tenant}`] });
        }
      }),
    );
  });

  test('every service that is wrong is told', () => {
    const { services } = estate('{ exec: [ping], output: text, healthy: txt == "PONG" }', ['acme']);
    const { cache } = services;
    if (cache === undefined) throw new Error('the cache is gone');
    expect(healthProbes({ cache, other: cache })).toMatchObject({
      faults: [{ code: 'name-unknown' }, { code: 'name-unknown' }],
    });
  });
});
