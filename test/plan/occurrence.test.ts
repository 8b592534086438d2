import { expect, test } from 'vitest';
import { occurrenceOf } from '../../src/plan/occurrence.ts';
import { INCIDENT, MANUAL } from './fixtures.ts';

test('source, key and start make an occurrence; a new start is a new one', () => {
  const same = occurrenceOf({ ...INCIDENT, severity: 'low', labels: {} });
  expect(same).toBe(occurrenceOf(INCIDENT));
  expect(occurrenceOf({ ...INCIDENT, starts_at: '2026-01-16T00:00:00.000Z' })).not.toBe(same);
  expect(occurrenceOf({ ...INCIDENT, dedup_key: 'other' })).not.toBe(same);
  expect(occurrenceOf({ ...INCIDENT, source: 'grafana' })).not.toBe(same);
});

test('parts cannot run into each other', () => {
  const one = occurrenceOf({ ...INCIDENT, dedup_key: 'a","b', starts_at: 'c' });
  const other = occurrenceOf({ ...INCIDENT, dedup_key: 'a', starts_at: 'b","c' });
  expect(one).not.toBe(other);
});

test('where the sender gives no start, the time of receipt counts', () => {
  const received = { ...INCIDENT, starts_at_is_receipt: true };
  expect(occurrenceOf({ ...received, starts_at: '2026-01-16T00:00:00.000Z' })).not.toBe(occurrenceOf(received));
});

test('a manual run is never a duplicate', () => {
  expect(occurrenceOf(MANUAL)).toBeNull();
});
