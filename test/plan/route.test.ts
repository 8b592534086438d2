import { describe, expect, test } from 'vitest';
import type { Incident } from '../../src/incident/incident.ts';
import { candidates, route } from '../../src/plan/route.ts';
import type { AlertMatch, Runbook } from '../../src/runbook/runbook.ts';
import { INCIDENT, runbook } from './fixtures.ts';

const BASE = runbook();

function forAlerts(id: string, ...on: readonly Partial<AlertMatch>[]): Runbook {
  const at = { file: 'x.yml', line: 1, column: 1 };
  return { ...BASE, id, on: on.map((match) => ({ name: INCIDENT.name, severity: [], labels: {}, at, ...match })) };
}

function routed(runbooks: readonly Runbook[], incident: Incident = INCIDENT): string {
  const found = route(incident, runbooks);
  return found.ok ? found.value.id : found.faults[0].code;
}

describe('the most specific runbook wins', () => {
  const exact = forAlerts('exact', {});
  const glob = forAlerts('glob', { name: 'Database*' });
  const longGlob = forAlerts('long-glob', { name: 'DatabaseConnection*' });
  const labelled = forAlerts('labelled', { labels: { env: 'production' } });
  const severe = forAlerts('severe', { severity: ['critical'] });

  test.each([
    ['an exact name over a glob', [glob, exact], 'exact'],
    [
      'an exact name over a glob with labels',
      [forAlerts('g', { name: 'D*', labels: { env: 'production' } }), exact],
      'exact',
    ],
    ['more literal characters over fewer', [glob, longGlob], 'long-glob'],
    ['more labels over fewer', [exact, labelled], 'labelled'],
    ['labels over a severity', [severe, labelled], 'labelled'],
    ['a severity over none', [exact, severe], 'severe'],
    [
      'the best of several matches of one runbook',
      [glob, forAlerts('two', { name: 'D*' }, { name: INCIDENT.name })],
      'two',
    ],
  ])('%s', (_, runbooks, expected) => {
    expect(routed(runbooks)).toBe(expected);
    expect(routed([...runbooks].reverse())).toBe(expected);
  });

  test('a tie is a fault that names the runbooks', () => {
    const found = route(INCIDENT, [forAlerts('b', {}), forAlerts('a', {})]);
    expect(found.ok ? '' : found.faults[0].code).toBe('route-tie');
    expect(found.ok ? '' : found.faults[0].message).toMatch(/\ba \(.*; b \(/);
  });
});

describe('what does not match', () => {
  test.each([
    ['another name', { name: 'Other' }],
    ['another severity', { severity: ['warning'] }],
    ['another label value', { labels: { env: 'staging' } }],
    ['a label that the alert lacks', { labels: { region: 'eu' } }],
    ['a label named like a property of every object', { labels: { constructor: 'x' } }],
  ])('%s', (_, match) => {
    expect(routed([forAlerts('only', match)])).toBe('route-none');
  });

  test('an unknown severity passes no filter, and passes where there is none', () => {
    const incident = { ...INCIDENT, severity: 'unknown' } as const;
    expect(routed([forAlerts('any', { severity: ['critical', 'unknown'] })], incident)).toBe('route-none');
    expect(routed([forAlerts('any', {})], incident)).toBe('any');
  });

  test('the fault says why for each and names the nearest alert', () => {
    const found = route({ ...INCIDENT, name: 'DatabaseConectionPoolExhaustion' }, [forAlerts('only', {})]);
    expect(found.ok ? '' : found.faults[0].message).toContain('only: it is for DatabaseConnectionPoolExhaustion');
    expect(found.ok ? '' : found.faults[0].hint).toContain('DatabaseConnectionPoolExhaustion');
  });

  test('the fault does not offer a name that the alert has, where its labels or its severity do not match', () => {
    for (const match of [{ labels: { env: 'x' } }, { name: 'Database*', severity: ['low'] }]) {
      const found = route(INCIDENT, [forAlerts('only', match)]);
      expect(found.ok ? '' : found.faults[0].hint).toBe(
        'Widen `severity` or `labels` under `on:` of a runbook for this alert, or name the runbook to run.',
      );
    }
  });

  test('an alert name cannot write its own lines into the fault', () => {
    const found = route({ ...INCIDENT, name: 'a\n::error::b\u202e' }, []);
    expect(found.ok ? '' : found.faults[0].message).toBe(
      'No runbook matches the alert "a\\n::error::b\\u{202e}" with severity critical: there are no runbooks.',
    );
  });
});

test('candidates lists every runbook with its verdict and reason', () => {
  const found = candidates(INCIDENT, [
    forAlerts('none', { name: 'Other' }),
    forAlerts('exact', { labels: { env: 'production' } }),
    forAlerts('glob', { name: 'D*' }),
    { ...BASE, id: 'manual', on: [] },
  ]);
  expect(found.map(({ runbook: { id }, verdict, because }) => [id, verdict, because])).toEqual([
    ['exact', 'chosen', 'its name matches, 1 label'],
    ['glob', 'less specific', 'the glob D* matches'],
    ['manual', 'no match', 'it names no alert'],
    ['none', 'no match', 'it is for Other'],
  ]);
});
