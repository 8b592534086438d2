import { expect, test } from 'vitest';
import { activeHolds } from '../../src/topology/hold.ts';
import { EXAMPLE, loaded } from './estate.ts';

const NOW = '2026-06-01T12:00:00.000Z';
const TARGETS = { tenants: ['tenant-006'], services: ['cache', 'gateway'], hosts: ['cache-2', 'edge-1'] };

function reasons(hold: string, now = NOW): readonly string[] {
  const topology = loaded(EXAMPLE.replace('hold: []', `hold: ${hold}`));
  return activeHolds(topology, TARGETS, now).map(({ because }) => because);
}

test.each([
  ['the tenant', '[{ because: moving, tenant: tenant-006 }]', ['moving']],
  ['the tenant by its alias', '[{ because: moving, tenant: acme }]', ['moving']],
  ['another tenant', '[{ because: moving, tenant: tenant-007 }]', []],
  ['a service', '[{ because: frozen, service: cache }]', ['frozen']],
  ['another service', '[{ because: frozen, service: web }]', []],
  ['a host', '[{ because: disk, host: edge-1 }]', ['disk']],
  ['another host', '[{ because: disk, host: db-1 }]', []],
  ['all', '[{ because: freeze, all: true }]', ['freeze']],
  ['several', '[{ because: one, all: true }, { because: two, host: edge-1 }]', ['one', 'two']],
])('a hold over %s', (_, hold, expected) => {
  expect(reasons(hold)).toEqual(expected);
});

test.each([
  ['2026-06-01T12:00:00.001Z', 1],
  ['2026-06-01T12:00:00Z', 0],
  ['2026-06-01T14:00:01+02:00', 1],
  ['2026-06-01T13:59:59+02:00', 0],
])('a hold until %s stands %d times at noon', (until, count) => {
  expect(reasons(`[{ because: x, all: true, until: "${until}" }]`)).toHaveLength(count);
});
