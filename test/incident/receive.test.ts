import { describe, expect, test } from 'vitest';
import type { Incident } from '../../src/incident/incident.ts';
import { INCIDENT_SOURCES, INCIDENT_STATUSES } from '../../src/incident/incident.ts';
import { parsePayload } from '../../src/incident/parse.ts';
import { receive } from '../../src/incident/receive.ts';
import { tenantClaim } from '../../src/incident/tenant-claim.ts';
import fc from '../support/properties.ts';

const RECEIVED = '2026-11-23T09:15:00.000Z';

const NORMAL = {
  source: 'alertmanager',
  name: 'DatabaseConnectionPoolExhaustion',
  status: 'firing',
  severity: 'critical',
  severity_raw: 'page',
  dedup_key: 'b52e91f0c3d7a846',
  starts_at: '2026-11-23T09:14:32.104Z',
  starts_at_is_receipt: false,
  tenant: 'tenant-006',
  service: 'orders_db',
  host: 'db-1',
  labels: { env: 'production' },
  annotations: { summary: 'exhausted' },
  url: 'https://prometheus.example.com/graph?g0.expr=x',
  test: false,
  truncated: 0,
} as const;

function received(payload: unknown): readonly Incident[] {
  const incidents = receive(payload, RECEIVED);
  if (!incidents.ok) throw new Error(incidents.faults[0].message);
  return incidents.value;
}

function only(payload: unknown): Incident {
  const [incident] = received(payload);
  if (incident === undefined) throw new Error('no incident');
  return incident;
}

function fault(payload: unknown): string {
  const incidents = receive(payload, RECEIVED);
  return incidents.ok ? 'none' : incidents.faults.map(({ code, message }) => `${code}: ${message}`).join('\n');
}

describe('the normal form', () => {
  test('comes out as it came in, by itself, in an envelope, as a string, and in a list', () => {
    expect(only(NORMAL)).toEqual(NORMAL);
    expect(only({ source: 'alertmanager', payload: NORMAL })).toEqual(NORMAL);
    expect(only({ source: 'alertmanager', payload: JSON.stringify(NORMAL) })).toEqual(NORMAL);
    expect(received([NORMAL])).toEqual([NORMAL]);
  });

  test('any incident that was received can be sent again and is the same', () => {
    const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
    const labels = fc.dictionary(
      text,
      fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text, { maxLength: 2 })),
      { maxKeys: 4 },
    );
    const written = fc.record(
      {
        source: fc.constantFrom(...INCIDENT_SOURCES),
        name: text,
        status: fc.constantFrom(...INCIDENT_STATUSES),
        severity: text,
        dedup_key: text,
        starts_at: fc.constantFrom(RECEIVED, '1795425272', 1795425272104, '0001-01-01T00:00:00Z'),
        tenant: text,
        labels,
        annotations: labels,
        url: fc.webUrl(),
        test: fc.boolean(),
      },
      { requiredKeys: ['source', 'name', 'status'] },
    );
    fc.assert(
      fc.property(written, (payload) => {
        const incidents = receive(payload, RECEIVED);
        if (!incidents.ok) return;
        expect(received(JSON.parse(JSON.stringify(incidents.value)))).toEqual(incidents.value);
      }),
    );
  });

  test('needs source, name and status; the rest has its defaults', () => {
    expect(only({ source: 'datadog', name: 'X', status: 'firing' })).toEqual({
      source: 'datadog',
      name: 'X',
      status: 'firing',
      severity: 'unknown',
      severity_raw: '',
      dedup_key: 'X///',
      starts_at: RECEIVED,
      starts_at_is_receipt: true,
      labels: {},
      annotations: {},
      test: false,
      truncated: 0,
    });
  });

  test.each([
    [{ sevrity: 'high' }, 'there is no key `sevrity` (did you mean `severity`?)'],
    [{ name: '' }, '`name` is missing'],
    [{ name: '{{ alertname }}' }, '`name` is missing'],
    [{ name: 'x'.repeat(257) }, '`name` is not a text of at most 256 characters'],
    [{ status: 'exploded' }, 'the status is `exploded`'],
    [{ status: 7 }, '`status` is not a text'],
    [{ tenant: ['a'] }, '`tenant` is not a text'],
    [{ labels: 'a:b' }, '`labels` is not a mapping'],
    [
      { labels: Object.fromEntries(Array.from({ length: 257 }, (_, n) => [`l${n}`, 'x'])) },
      '`labels` is not a mapping',
    ],
    [{ starts_at: 'yesterday' }, '`starts_at` is `yesterday`, not a time'],
    [{ truncated: -1 }, '`truncated` is not'],
  ])('%j is one clear fault', (change, message) => {
    expect(fault({ ...NORMAL, ...change })).toContain(`incident-invalid: The payload is no incident: ${message}`);
    expect(fault({ ...NORMAL, ...change }).split('\n')).toHaveLength(1);
  });

  test('what a template left unfilled is missing', () => {
    const incident = only({
      ...NORMAL,
      tenant: '{{ tenant }}',
      service: '$SERVICE',
      host: '{HOST.NAME}',
      url: '${URL}',
      labels: { a: '{{x}}', b: 'b' },
    });
    expect([incident.tenant, incident.service, incident.host, incident.url]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(incident.labels).toEqual({ b: 'b' });
  });

  test('labels are strings only, whatever the sender made of them', () => {
    const { labels } = only({
      ...NORMAL,
      labels: {
        n: 1.5,
        yes: true,
        none: null,
        list: ['a', 1],
        map: { k: 'v' },
        long: 'x'.repeat(5_000),
        lone: '\ud800',
      },
    });
    expect(labels).toMatchObject({ n: '1.5', yes: 'true', list: '["a",1]', map: '{"k":"v"}', lone: '\ufffd' });
    expect(labels).not.toHaveProperty('none');
    expect(labels.long).toHaveLength(4_096);
  });

  test('a key that JavaScript would take for a prototype is no label', () => {
    const payload: unknown = JSON.parse(
      '{"source":"generic","name":"x","status":"firing","labels":{"__proto__":{"tenant":"t"},"constructor":"c"}}',
    );
    expect(Object.entries(only(payload).labels)).toEqual([['constructor', 'c']]);
    expect(tenantClaim(only(payload))).toBeNull();
  });

  test.each([
    'javascript:alert(1)',
    '/relative',
    '//host/x',
    'ftp://h/x',
    'https://user:pass@h/',
    'https://',
    'https://h/ x',
    `https://h/${'x'.repeat(3_000)}`,
    5,
  ])('the url %j is absent', (url) => {
    expect(only({ ...NORMAL, url })).not.toHaveProperty('url');
  });

  test('a word for the severity is understood and kept', () => {
    expect(only({ ...NORMAL, severity: 'SEV1', severity_raw: undefined })).toMatchObject({
      severity: 'critical',
      severity_raw: 'SEV1',
    });
  });
});

describe('a test alert', () => {
  const FORMS: readonly (readonly [string, object])[] = [
    ['the normal form', NORMAL],
    ['a manual run', { source: 'manual', tenant: 'tenant-006' }],
    ['an unknown sender', { source: 'acme', name: 'X', status: 'firing' }],
    ['our own form of an unknown sender', { source: 'generic', name: 'X', status: 'firing' }],
  ];
  describe.each(FORMS)('%s', (_form, payload) => {
    test.each([true, 'true', 'True', 'yes', '1', 1, '', '{{ .Test }}', {}, 'False'])(
      'with the flag %j is one: in doubt nothing is executed',
      (flag) => {
        expect(only({ ...payload, test: flag }).test).toBe(true);
      },
    );
    test.each([undefined, null, false, 'false'])('with the flag %j is none', (flag) => {
      expect(only({ ...payload, test: flag }).test).toBe(false);
    });
  });
});

describe('a manual run', () => {
  test.each([
    ['inputs of a workflow', { tenant: 'tenant-006', runbook: 'restart-cache' }, 'restart-cache'],
    ['inputs with a name', { tenant: 'tenant-006', runbook: '', name: 'PoolExhausted' }, 'PoolExhausted'],
    ['an envelope', { source: 'manual', payload: { tenant: 'tenant-006' } }, 'manual'],
    ['the normal form', { source: 'manual', name: 'PoolExhausted', tenant: 'tenant-006' }, 'PoolExhausted'],
    ['inputs that are none of the incident', { tenant: 'tenant-006', 'dry-run': 'true', inputs: 'busy: 1' }, 'manual'],
  ])('%s', (_, payload, name) => {
    expect(only(payload)).toMatchObject({
      source: 'manual',
      name,
      tenant: 'tenant-006',
      status: 'firing',
      dedup_key: '',
      starts_at: RECEIVED,
      starts_at_is_receipt: true,
    });
  });

  test('two in one payload are two, other alerts of one occurrence are one', () => {
    expect(received([{ tenant: 'tenant-1' }, { tenant: 'tenant-2' }])).toHaveLength(2);
    expect(received([NORMAL, { ...NORMAL, labels: {} }, { ...NORMAL, status: 'resolved' }])).toHaveLength(2);
  });
});

describe("a stranger's alert with a name and a status", () => {
  test('is generic, and read as far as it can be understood', () => {
    const payload = {
      source: 'my monitor',
      name: 'Pool',
      status: 'ALARM',
      priority: 'major',
      startsAt: '1795425272',
      tenant_id: 6,
      hostname: 'db-1',
      summary: 'full',
      link: 'https://h/x',
      extra: { deep: [1] },
    };
    expect(only(payload)).toMatchObject({
      source: 'generic',
      name: 'Pool',
      status: 'firing',
      severity: 'high',
      starts_at: '2026-11-23T09:14:32.000Z',
      tenant: '6',
      host: 'db-1',
      annotations: { summary: 'full' },
      url: 'https://h/x',
    });
  });

  test('what is not understood is left out, but an unknown status fails', () => {
    expect(only({ name: 'Pool', status: 'open', time: 'noon', tenant: { id: 1 }, labels: 'x' })).toMatchObject({
      starts_at_is_receipt: true,
      labels: {},
    });
    expect(fault({ name: 'Pool', status: 'purple' })).toContain('the status is `purple`');
  });
});

describe('what is no incident', () => {
  test.each([
    ['null', null, 'incident-invalid'],
    ['nothing', undefined, 'incident-invalid'],
    ['an empty object', {}, 'incident-invalid'],
    ['an empty envelope', { source: 'manual', payload: null }, 'incident-invalid'],
    ['a text', 'tenant-006; rm -rf /', 'incident-invalid'],
    ['64 KB of noise', '\u0000\u202e💥'.repeat(16_000), 'incident-invalid'],
    [
      '64 KB of noise in an object',
      Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`k${n}`, '💥'])),
      'incident-shape-unknown',
    ],
    ['a number', 7, 'incident-invalid'],
    ['a list of a list', [[NORMAL]], 'incident-invalid'],
    ['an object of no known form', { hello: 'world' }, 'incident-shape-unknown'],
    ['a name without status', { name: 'x' }, 'incident-shape-unknown'],
    ['a payload that is no JSON', { source: 'generic', payload: '{' }, 'json-invalid'],
    ['a list of too many', Array.from({ length: 1_001 }, () => NORMAL), 'incident-invalid'],
  ])('%s', (_, payload, code) => {
    expect(fault(payload).startsWith(code)).toBe(true);
    expect(fault(payload).length).toBeLessThan(500);
  });

  test('null is called by its name', () => {
    expect(fault(null)).toContain('it is `null`, not an object');
  });

  test('an empty list is none', () => {
    expect(received([])).toEqual([]);
  });

  test('depth is bounded', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 50_000; level++) deep = [deep];
    expect(fault({ ...NORMAL, labels: { deep } })).toContain('nests too deeply');
  });

  test('whatever arrives, the answer is incidents or one fault, and never a throw', () => {
    const key = fc.constantFrom(
      'source',
      'payload',
      'name',
      'status',
      'tenant',
      'labels',
      'alerts',
      'event',
      'data',
      '__proto__',
      'constructor',
      'url',
      'starts_at',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('manual', 'generic', 'firing', '', '{{x}}', '\ud800', -1, 1e300, null, true),
        fc.string(),
        tie('object'),
        fc.array(tie('any'), { maxLength: 3 }),
      ),
      object: fc.dictionary(key, tie('any'), { maxKeys: 6 }),
    })).any;
    fc.assert(
      fc.property(value, (payload) => {
        const incidents = receive(payload, RECEIVED);
        if (incidents.ok)
          for (const { starts_at } of incidents.value)
            expect(starts_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        else expect(incidents.faults).toHaveLength(1);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the tenant that an incident claims', () => {
  test.each([
    [{ tenant: 'a', labels: { tenant: 'b' } }, 'a'],
    [{ tenant: undefined, labels: { tenant: 'b', tenant_id: 'c', namespace: 'd' } }, 'b'],
    [{ tenant: undefined, labels: { tenant_id: 'c', namespace: 'd' } }, 'c'],
    [{ tenant: undefined, labels: { namespace: 'd' } }, 'd'],
    [{ tenant: undefined, labels: { other: 'd' } }, null],
  ])('of %j is %s', (change, claim) => {
    expect(tenantClaim(only({ ...NORMAL, ...change }))).toBe(claim);
  });
});

describe("a payload's text", () => {
  test.each([
    ['', 'incident-invalid'],
    ['   ', 'incident-invalid'],
    ['{', 'json-invalid'],
    ['noise', 'json-invalid'],
    ['\u0000\u202e💥'.repeat(16_000), 'json-invalid'],
    ['{"a":1}{"b":2}', 'json-invalid'],
    ["{'a':1}", 'json-invalid'],
    ['{"a":1,"a":2}', 'json-invalid'],
    ['['.repeat(500_000) + ']'.repeat(500_000), 'json-invalid'],
    [`"${'x'.repeat(1024 * 1024)}"`, 'limit-exceeded'],
  ])('that is no JSON is one clear fault: %#', (text, code) => {
    const payload = parsePayload(text);
    expect(payload.ok ? [] : payload.faults.map((one) => one.code)).toEqual([code]);
    expect(payload.ok ? '' : payload.faults[0].message.length).toBeLessThan(300);
  });

  test('may begin with a byte order mark', () => {
    expect(parsePayload('\ufeff{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });
});
