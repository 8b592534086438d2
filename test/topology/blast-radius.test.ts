// The radius of whole shared services, held against one that is found by looking at every tenant in turn.
import { expect, test } from 'vitest';
import { sharedBlastRadius } from '../../src/topology/blast-radius.ts';
import fc from '../support/properties.ts';
import { loaded } from './estate.ts';

const SERVICES: readonly string[] = ['s0', 's1', 's2', 's3', 's4'];

/** Services depend on earlier ones only, so that there is no circle. */
const estate = fc
  .record({
    edges: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 8 }),
    tenants: fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 5 }), { minLength: 1, maxLength: 8 }),
    targets: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
  })
  .map(({ edges, tenants, targets }) => {
    const dependsOn = SERVICES.map((_, from) =>
      SERVICES.filter((_, to) => edges.some(([a, b]) => Math.max(a, b) === from && Math.min(a, b) === to && a !== b)),
    );
    const topology = loaded(
      JSON.stringify({
        schema: 1,
        hosts: { h: { ssh: 'ops@h.internal' } },
        services: Object.fromEntries(
          SERVICES.map((name, index) => [name, { tenancy: 'shared', hosts: ['h'], 'depends-on': dependsOn[index] }]),
        ),
        tenants: Object.fromEntries(
          tenants.map((own, index) => [
            `tenant-${index}`,
            { services: Object.fromEntries(own.map((one) => [SERVICES[one] ?? '', {}])) },
          ]),
        ),
      }),
    );
    return { topology, tenants, dependsOn, targets: targets.map((index) => SERVICES[index] ?? '') };
  });

test('everybody who has a target, or what depends on one, and nobody else', () => {
  fc.assert(
    fc.property(estate, ({ topology, tenants, dependsOn, targets }) => {
      const leads = (name: string): boolean =>
        targets.includes(name) || (dependsOn[SERVICES.indexOf(name)] ?? []).some(leads);
      const affected = tenants.flatMap((own, index) =>
        own.some((one) => leads(SERVICES[one] ?? '')) ? [`tenant-${index}`] : [],
      );
      const radius = sharedBlastRadius(topology, targets);
      expect(radius.tenants).toEqual(affected.sort());
      const had = SERVICES.filter(
        (name, index) => leads(name) && (targets.includes(name) || tenants.some((own) => own.includes(index))),
      );
      expect(radius.services).toEqual(had);
      for (const { from, to } of radius.edges) expect([had.includes(from), had.includes(to)]).toEqual([true, true]);
    }),
  );
});
