import { expect, test } from 'vitest';
import type { Incident } from '../../src/incident/incident.ts';
import { occurrenceOf } from '../../src/plan/occurrence.ts';
import { INCIDENT, MANUAL } from './fixtures.ts';

const of = (incident: Incident, tenant = 'tenant-006', scope: 'tenant' | 'shared' = 'tenant') =>
  occurrenceOf(incident, { runbook: { scope }, tenant: { id: tenant } });

test('source, key and start make an occurrence; a new start is a new one', () => {
  const same = of({ ...INCIDENT, severity: 'low', labels: {} });
  expect(same).toBe(of(INCIDENT));
  expect(of({ ...INCIDENT, starts_at: '2026-01-16T00:00:00.000Z' })).not.toBe(same);
  expect(of({ ...INCIDENT, dedup_key: 'other' })).not.toBe(same);
  expect(of({ ...INCIDENT, source: 'grafana' })).not.toBe(same);
});

test('the same alert of another tenant is another one, but for what changes a whole service', () => {
  expect(of(INCIDENT, 'tenant-007')).not.toBe(of(INCIDENT));
  expect(of(INCIDENT, 'tenant-007', 'shared')).toBe(of(INCIDENT, 'tenant-006', 'shared'));
});

test('parts cannot run into each other', () => {
  const one = of({ ...INCIDENT, dedup_key: 'a","b', starts_at: 'c' });
  const other = of({ ...INCIDENT, dedup_key: 'a', starts_at: 'b","c' });
  expect(one).not.toBe(other);
});

test('where the sender gives no start, the time of receipt counts', () => {
  const received = { ...INCIDENT, starts_at_is_receipt: true };
  expect(of({ ...received, starts_at: '2026-01-16T00:00:00.000Z' })).not.toBe(of(received));
});

test('a manual run is never a duplicate', () => {
  expect(of(MANUAL)).toBeNull();
});
