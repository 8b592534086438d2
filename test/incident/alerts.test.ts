// What monitoring really sends: a payload of each sender, and what may become of it on its way.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Incident } from '../../src/incident/incident.ts';
import { receive } from '../../src/incident/receive.ts';
import { tenantClaim } from '../../src/incident/tenant-claim.ts';
import { vendorsOf } from '../../src/incident/vendor.ts';
import fc from '../support/properties.ts';

const NOW = '2026-11-24T00:00:00.000Z';
const FOLDER = join(import.meta.dirname, 'alerts');
const FILES = readdirSync(FOLDER).sort();

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function read(file: string): Record<string, Json> {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

function sourceOf(file: string): string {
  return file.replace(/(?:-grouped|-resolved|-default|-eventbridge|-sns)?\.json$/, '');
}

function incidents(payload: unknown): readonly Incident[] {
  const received = receive(payload, NOW);
  if (!received.ok) throw new Error(received.faults.map(({ message }) => message).join('\n'));
  return received.value;
}

function fault(payload: unknown): string {
  const received = receive(payload, NOW);
  return received.ok ? 'no fault' : `${received.faults[0].code}: ${received.faults[0].message}`;
}

const ONE = { name: 'DatabaseConnectionPoolExhaustion', tenant: 'tenant-006', service: 'orders-db', host: 'db-1' };
const AT = '2026-11-23T09:14:32.104Z';
const SECOND = '2026-11-23T09:14:32.000Z';

describe('the payload of', () => {
  test.each([
    ['alertmanager.json', { severity: 'critical', starts_at: AT, dedup_key: 'b52e91f0c3d7a846' }],
    ['azure-monitor.json', { severity: 'high', severity_raw: 'Sev1', starts_at: AT }],
    [
      'cloudevents.json',
      { severity: 'critical', starts_at: AT, url: 'https://monitoring.example.com/alerts/6f9a1c5e' },
    ],
    ['cloudwatch-eventbridge.json', { severity: 'unknown', starts_at: AT, dedup_key: expect.stringMatching(/^arn:/) }],
    ['cloudwatch-sns.json', { severity: 'unknown', starts_at: AT, dedup_key: expect.stringMatching(/^arn:/) }],
    ['datadog.json', { severity: 'critical', severity_raw: 'P1', starts_at: AT, dedup_key: '5071936402817364501' }],
    [
      'datadog-default.json',
      { severity: 'unknown', starts_at: AT, url: 'https://app.datadoghq.com/monitors/152043871' },
    ],
    ['dynatrace.json', { severity: 'warning', severity_raw: 'RESOURCE_CONTENTION', starts_at: AT }],
    ['gcp-monitoring.json', { severity: 'critical', starts_at: SECOND, dedup_key: '0.nq3k7x2v9d1m' }],
    ['grafana.json', { severity: 'critical', starts_at: '2026-11-23T09:14:30.000Z', dedup_key: '3d0f7be28a91c645' }],
    ['newrelic.json', { severity: 'critical', severity_raw: 'CRITICAL', starts_at: AT }],
    ['opsgenie.json', { severity: 'critical', severity_raw: 'P1', starts_at: AT }],
    ['pagerduty.json', { severity: 'critical', severity_raw: 'P1', starts_at: '2026-11-23T09:14:33.000Z' }],
    ['sentry.json', { severity: 'critical', severity_raw: 'fatal', starts_at: AT, dedup_key: '1170820242' }],
    ['zabbix.json', { severity: 'critical', severity_raw: 'Disaster', starts_at: SECOND, dedup_key: '10528' }],
  ])('%s is one firing incident, with its envelope and without', (file, fields) => {
    const expected = { ...ONE, source: sourceOf(file), status: 'firing', test: false, ...fields };
    expect(incidents(read(file))).toEqual([expect.objectContaining(expected)]);
    expect(incidents({ source: sourceOf(file), payload: read(file) })).toEqual(incidents(read(file)));
    expect(incidents({ source: sourceOf(file), payload: JSON.stringify(read(file)) })).toEqual(incidents(read(file)));
  });

  test.each([
    [
      'alertmanager-grouped.json',
      ['tenant-006 firing', 'tenant-014 firing', 'tenant-002 resolved', 'tenant-021 firing'],
    ],
    ['grafana-grouped.json', ['tenant-006 firing', 'tenant-014 firing', 'tenant-002 resolved']],
    ['alertmanager-resolved.json', ['tenant-006 resolved']],
    ['grafana-resolved.json', ['tenant-006 resolved']],
  ])('%s is as many incidents as it has alerts', (file, expected) => {
    expect(incidents(read(file)).map(({ tenant, status }) => `${tenant} ${status}`)).toEqual(expected);
  });

  test('a group says how many alerts its sender cut off', () => {
    expect(incidents(read('alertmanager-grouped.json')).map(({ truncated }) => truncated)).toEqual([2, 2, 2, 2]);
  });

  test('a group never fills what one of its alerts lacks', () => {
    const group = read('alertmanager-grouped.json');
    const [first] = incidents({
      ...group,
      commonLabels: { tenant: 'tenant-099', severity: 'critical' },
      alerts: [{ status: 'firing', labels: { alertname: 'X' }, startsAt: AT, fingerprint: '1' }],
    });
    expect(first).toMatchObject({ name: 'X', severity: 'unknown' });
    expect(first === undefined ? '' : tenantClaim(first)).toBeNull();
  });

  test('a group without alerts is no incident, and an alert that is listed twice is one', () => {
    const group = read('alertmanager.json');
    expect(incidents({ ...group, alerts: [] })).toEqual([]);
    const alerts = Array.isArray(group.alerts) ? group.alerts : [];
    expect(incidents({ ...group, alerts: [...alerts, ...alerts] })).toHaveLength(1);
  });

  test('an end of the same alert is the end of that occurrence', () => {
    const [fired] = incidents(read('alertmanager.json'));
    const [ended] = incidents(read('alertmanager-resolved.json'));
    expect(ended).toMatchObject({ dedup_key: fired?.dedup_key, starts_at: fired?.starts_at, status: 'resolved' });
  });
});

describe('a status', () => {
  const datadog = read('datadog.json');
  const zabbix = read('zabbix.json');
  const opsgenie = read('opsgenie.json');
  const pagerduty = (type: string) => ({ event: { event_type: type, data: { title: 'X', status: 'triggered' } } });
  test.each<[unknown, string]>([
    [{ ...datadog, alert_transition: 'Recovered' }, 'resolved'],
    [{ ...datadog, alert_transition: 'Warn' }, 'firing'],
    [{ ...datadog, alert_transition: 'No Data' }, 'other'],
    [{ ...datadog, alert_transition: 'Renotify' }, 'other'],
    [{ ...read('datadog-default.json'), title: '[Recovered on {host:db-1}] X' }, 'resolved'],
    [{ ...read('datadog-default.json'), title: '[P2] [Re-Triggered] X' }, 'firing'],
    [{ ...zabbix, event_value: '0', trigger_status: 'OK' }, 'resolved'],
    [{ ...zabbix, event_update_status: '1' }, 'other'],
    [{ ...zabbix, event_value: '{EVENT.VALUE}' }, 'firing'],
    [{ ...opsgenie, action: 'Close' }, 'resolved'],
    [{ ...opsgenie, action: 'Acknowledge' }, 'acknowledged'],
    [{ ...opsgenie, action: 'AddNote' }, 'other'],
    [pagerduty('incident.resolved'), 'resolved'],
    [pagerduty('incident.acknowledged'), 'acknowledged'],
    [pagerduty('incident.reopened'), 'firing'],
    [pagerduty('incident.annotated'), 'other'],
    [{ ...read('dynatrace.json'), State: 'RESOLVED' }, 'resolved'],
    [{ ...read('dynatrace.json'), State: 'MERGED' }, 'other'],
    [{ ...read('newrelic.json'), state: 'CLOSED' }, 'resolved'],
  ])('of %#', (payload, status) => {
    expect(incidents(payload).map((one) => one.status)).toEqual([status]);
  });

  test.each<[unknown, RegExp]>([
    [{ ...datadog, alert_transition: 'Exploded' }, /^incident-invalid: The payload of datadog .*`Exploded`/],
    [{ ...opsgenie, action: 'Teleport' }, /^incident-invalid: The payload of opsgenie/],
    [pagerduty('incident.teleported'), /^incident-invalid: The payload of pagerduty/],
    [{ ...zabbix, event_value: '7' }, /^incident-invalid: The payload of zabbix/],
  ])('that nobody knows fails visibly: %#', (payload, expected) => {
    expect(fault(payload)).toMatch(expected);
  });
});

describe('a test of the sender', () => {
  test.each<[unknown]>([
    [
      {
        ...read('grafana.json'),
        alerts: [{ status: 'firing', labels: { alertname: 'TestAlert', instance: 'Grafana' } }],
      },
    ],
    [{ event: { event_type: 'pagey.ping', data: { message: 'Hello' } } }],
    [{ ...read('dynatrace.json'), ProblemID: '999' }],
    [{ ...read('gcp-monitoring.json'), version: 'test' }],
    [{ ...read('datadog.json'), alert_title: '[TEST] [Triggered] X' }],
  ])('is marked: %#', (payload) => {
    expect(incidents(payload).map((one) => one.test)).toEqual([true]);
  });
});

describe('a tenant', () => {
  test('that is named twice, differently, is neither', () => {
    const [incident] = incidents({ ...read('datadog.json'), alert_scope: 'tenant:tenant-007' });
    expect(incident?.tenant).toBe('tenant-006, tenant-007');
  });

  test.each<[string, string, string | undefined]>([
    ['X tenant:acme', '', 'acme'],
    ['X tenant:acme.eu', '', 'acme.eu'],
    ['X tenant:acme/eu', '', 'acme/eu'],
    ['X tenant:acmeé', '', 'acmeé'],
    ['X tenant:acme_eu', '', 'acme_eu'],
    ['X tenant:ACME', '', 'ACME'],
    ['X tenant: acme, again', '', 'acme'],
    ['X tenant=acme; again', '', 'acme'],
    ['X (tenant:acme) again', '', 'acme'],
    ['[tenant:acme] X', '', 'acme'],
    ['X {a=b,tenant=acme} again', '', 'acme'],
    ['X tenant:, again', '', undefined],
    ['X subtenant:acme', '', undefined],
    ['[acme] X', '', 'acme'],
    ['[P1] [acme] X', '', 'acme'],
    ['[acme.eu] X', '', 'acme.eu'],
    ['[FIRING:2] X tenant:acme', '', 'acme'],
    ['[acme.eu] X tenant:acme', '', 'acme.eu, acme'],
    ['[critical] X tenant:acme', '', 'acme'],
    ['[acme] [warning] X', '', 'acme'],
    ['[acme] X tenant:acme', 'orders/tenant:acme', 'acme'],
    ['X', 'orders,tenant:acme.eu', 'acme.eu'],
    ['[tenant-006] Disk full, tenant: tenant-007 says hi', '', 'tenant-006, tenant-007'],
    ['[tenant-006] [tenant-007] X', '', 'tenant-006, tenant-007'],
    ['X tenant:acme tenant:globex', '', 'acme, globex'],
    ['X tenant:acme,tenant:globex', '', 'acme, globex'],
    ['X tenant:acme', 'db/tenant:globex', 'acme, globex'],
    ['X tenant:acme', '[globex] db', 'acme, globex'],
  ])('in the text %j with the key %j of PagerDuty is taken whole, and from all that it says', (title, key, claim) => {
    const data = { title, status: 'triggered', incident_key: key };
    const [incident] = incidents({ event: { event_type: 'incident.triggered', data } });
    expect(incident?.tenant).toBe(claim);
  });

  test('that is named in two places, differently, is neither', () => {
    const other = { tenant: 'tenant-007' };
    const { detail } = JSON.parse(readFileSync(join(FOLDER, 'cloudwatch-eventbridge.json'), 'utf8'));
    const both: readonly (readonly [string, readonly (string | number)[], Json])[] = [
      ['opsgenie.json', ['alert', 'tags'], ['tenant:tenant-007']],
      ['cloudwatch-eventbridge.json', ['detail'], { ...detail, alarmTags: other }],
      ['azure-monitor.json', ['data', 'customProperties'], other],
      ['gcp-monitoring.json', ['incident', 'policy_user_labels'], other],
      [
        'datadog-default.json',
        ['title'],
        '[Triggered on {tenant:tenant-006}] X, as after [Recovered on {tenant:tenant-007}]',
      ],
    ];
    for (const [file, path, value] of both) {
      const [incident] = incidents(withAt(read(file), path, () => value));
      expect(incident?.tenant?.split(', ').sort(), file).toEqual(['tenant-006', 'tenant-007']);
    }
  });

  test('of each that an issue is about has an incident of its own', () => {
    const payload = {
      ...read('newrelic.json'),
      tags: { tenant: ['tenant-006', 'tenant-014'], service: ['orders-db'] },
    };
    expect(incidents(payload).map(({ tenant, labels }) => [tenant, labels.tenant])).toEqual([
      ['tenant-006', 'tenant-006'],
      ['tenant-014', 'tenant-014'],
    ]);
    expect(new Set(incidents(payload).map((one) => one.dedup_key)).size).toBe(2);
  });

  test('is not made of a placeholder that the sender did not fill in', () => {
    const [incident] = incidents({
      ...read('zabbix.json'),
      event_tags: '[{"tag":"tenant","value":"{EVENT.TAGS.tenant}"}]',
    });
    expect(incident?.tenant).toBeUndefined();
  });
});

describe('whose a payload is', () => {
  test('has to be said where two could have sent it', () => {
    const group = { status: 'firing', alerts: [{ status: 'firing', labels: { alertname: 'X', tenant: 'a' } }] };
    expect(fault(group)).toBe('incident-shape-unknown: The payload could be one of alertmanager or of grafana.');
    expect(incidents({ source: 'grafana', payload: group })).toMatchObject([{ source: 'grafana', tenant: 'a' }]);
  });

  test('cannot be said against its form', () => {
    expect(fault({ source: 'zabbix', payload: read('sentry.json') })).toBe(
      'incident-shape-unknown: The payload is said to be of zabbix, and is of the form of sentry.',
    );
  });

  test('does not help where nothing of it is there', () => {
    expect(fault({ source: 'zabbix', payload: { whatever: 1 } })).toMatch(
      /^incident-invalid: The payload of zabbix is no incident: `name` is missing/,
    );
  });
});

const CORPUS = [
  'tenant-006; rm -rf /',
  '$(id)',
  '`id`',
  '../../etc/passwd',
  '::set-output name=x::y',
  '##[error]x',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '${{ secrets.TOKEN }}',
  'a\r\n::add-mask::b',
  '\u202eevil\u0000\u0007',
  '💥'.repeat(500),
  '__proto__',
  'constructor',
  '',
];

/** Every text, number and list in it, by its path. */
function pathsIn(value: Json, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, child]) => pathsIn(child as Json, [...path, key]))];
}

function withAt(
  value: Json,
  path: readonly (string | number)[],
  change: (old: Json) => Json | undefined,
): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.flatMap((child, index) => {
      const next = index === key ? withAt(child, rest, change) : child;
      return next === undefined ? [] : [next];
    });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) => {
      const next = name === key ? withAt(child as Json, rest, change) : child;
      return next === undefined ? [] : [[name, next]];
    }),
  );
}

const REPLACEMENTS: readonly ((old: Json) => Json | undefined)[] = [
  () => undefined,
  () => null,
  () => 0,
  () => -1,
  () => 1e300,
  () => true,
  () => [],
  () => ({}),
  (old) => [old, old],
  (old) => ({ value: old }),
  (old) => (typeof old === 'string' ? old.slice(0, old.length / 2) : old),
  (old) => (typeof old === 'string' ? old.repeat(65_536 / Math.max(1, old.length)) : old),
  ...CORPUS.map((text) => () => text),
];

describe('whatever becomes of a payload on its way', () => {
  test.each(FILES)('%s never crashes, and never names a tenant that is not in it', (file) => {
    const whole = read(file);
    const paths = pathsIn(whole);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom(...REPLACEMENTS),
        fc.boolean(),
        (path, change, wrapped) => {
          const broken = withAt(whole, path, change) ?? null;
          const received = receive(wrapped ? { source: sourceOf(file), payload: broken } : broken, NOW);
          if (!received.ok) {
            expect(received.faults[0].message.length).toBeLessThan(1_000);
            return;
          }
          const text = JSON.stringify(broken).replaceAll('\\"', '"');
          for (const incident of received.value) {
            const claim = tenantClaim(incident);
            const parts = claim === null ? [] : claim.replace(/…$/, '').split(', ');
            for (const part of parts) expect(text).toContain(JSON.stringify(part).slice(1, -1));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('its form is that of one sender', () => {
    for (const file of FILES) expect(vendorsOf(read(file)), file).toEqual([sourceOf(file)]);
  });
});
