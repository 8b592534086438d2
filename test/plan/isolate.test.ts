import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/kernel/fault.ts';
import { isolatePlan, isolationCheck } from '../../src/plan/isolate.ts';
import { placesOf } from '../../src/plan/places.ts';
import type { ReadyCommand } from '../../src/plan/ready.ts';
import { textsOf } from '../../src/plan/says.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import { codesOf, plan, planned, RUNBOOK, runbook, topology } from './fixtures.ts';

const ISOLATION = isolationOf(topology());

function proof(from: string, to: string) {
  expect(RUNBOOK).toContain(from);
  const text = RUNBOOK.replace('secrets: [PGPASSWORD]', 'secrets: [PGPASSWORD, TENANT_007_TOKEN]').replace(
    from,
    () => to,
  );
  return isolatePlan(ISOLATION, plan({ runbook: text }), placesOf(runbook(text)));
}

/** What the line of each command has in it. */
const COMMANDS: Readonly<Record<string, string>> = {
  'step restart-cache, do': 'exec: [systemctl, restart',
  'probe workers': 'exec: [workersctl, count',
  'probe cache': 'run: |',
  'probe breaker': 'http: { url',
  'probe pool': 'exec: [psql',
  'guard circuit_breaker, engage': 'exec: [gatewayctl, breaker, open',
};

function lineAt(place: Place | undefined): string {
  return place?.excerpt?.slice(0, place.column - 1 + (place.length ?? 0)) ?? '';
}

describe('the plan is proved', () => {
  test('every command that could run is counted', () => {
    expect(isolatePlan(ISOLATION, plan())).toEqual({ commands: 9, faults: [] });
  });

  test.each([
    [
      'another tenant in an argument',
      '--no-block]',
      'redis@tenant-007]',
      'isolation-foreign-tenant',
      'step restart-cache, do',
    ],
    [
      'another tenant in a probe',
      '[workersctl, count, ',
      '[workersctl, count, t_7, ',
      'isolation-foreign-tenant',
      'probe workers',
    ],
    ['another tenant in a script', 'info server', 'info tenant-007', 'isolation-foreign-tenant', 'probe cache'],
    ['another tenant in a URL', '/breakers/', '/breakers/tenant-007/', 'isolation-foreign-tenant', 'probe breaker'],
    ['another tenant in standard input', 'count(*)', "'t_7'", 'isolation-foreign-tenant', 'probe pool'],
    [
      'a change that names no tenant',
      `"redis@\${{ tenant.id }}"`,
      'redis',
      'isolation-no-tenant',
      'step restart-cache, do',
    ],
    [
      'a guard that names no tenant',
      `open, "\${{ tenant.id }}"`,
      'open',
      'isolation-no-tenant',
      'guard circuit_breaker, engage',
    ],
    [
      'a secret that is named after another tenant',
      '{{ secrets.PGPASSWORD }}"',
      '{{ secrets.TENANT_007_TOKEN }}"',
      'isolation-foreign-tenant',
      'probe pool',
    ],
    ['a wildcard in a change', '--no-block]', '--all]', 'isolation-wildcard', 'step restart-cache, do'],
  ])('%s', (_, from, to, code, of) => {
    const [fault] = proof(from, to).faults;
    expect(fault).toMatchObject({ code });
    expect(fault?.message).toContain(`In ${of}: `);
    expect(lineAt(fault?.at), 'the command stands there').toContain(COMMANDS[of]);
  });

  test('without its runbook, as when a run is finished from what is kept, faults have no place', () => {
    const broken = plan({ runbook: RUNBOOK.replace('--no-block]', 'redis@tenant-007]') });
    expect(isolatePlan(ISOLATION, broken).faults.map(({ at }) => at)).toEqual([undefined]);
  });

  test('places are no part of the plan', () => {
    const shifted = RUNBOOK.replace('probes:', '\n\n# moved\nprobes:');
    expect(plan({ runbook: shifted })).toEqual(plan());
    expect(JSON.stringify(plan())).not.toMatch(/"(?:at|line|column|excerpt)":[{"\d]/);
  });
});

describe('allow-wildcard', () => {
  const allowed = RUNBOOK.replace('--no-block]', '--all]\n      allow-wildcard: the unit name is one');
  test('holds where an approval is needed', () => {
    const always = allowed.replace(/ {2}when: tenant.tier.*\n/, '');
    expect(isolatePlan(ISOLATION, plan({ runbook: always })).faults).toEqual([]);
  });

  test('is refused where none is', () => {
    const found = planned({ runbook: allowed });
    expect(codesOf(found)).toEqual(['isolation-wildcard']);
    expect(lineAt(found.ok ? undefined : found.faults[0].at)).toContain('exec: [systemctl, restart');
  });
});

describe('right before a command starts', () => {
  const check = isolationCheck(ISOLATION, plan());
  const base = {
    where: 'cache-2',
    env: {},
    timeout_ms: 1,
    output: { format: 'none', fields: {} },
    sensitive: false,
  } as const;
  const exec = (...argv: readonly string[]): ReadyCommand => ({ ...base, kind: 'exec', argv });
  const codes = (command: ReadyCommand, mutates = true, allow = false) =>
    check(command, mutates, allow).map(({ code }) => code);

  test.each([
    [exec('restart', 'redis@tenant-006'), []],
    [exec('restart', 'redis@tenant-007'), ['isolation-foreign-tenant', 'isolation-no-tenant']],
    [exec('restart', 'redis'), ['isolation-no-tenant']],
    [exec('restart', 'redis@tenant-006', '*'), ['isolation-wildcard']],
    [{ ...exec('x', 'tenant-006'), env: { TO: 'tenant-007' } }, ['isolation-foreign-tenant']],
    [{ ...exec('x', 'tenant-006'), env: { t_7: 'on' } }, ['isolation-foreign-tenant']],
    [{ ...exec('x', 'tenant-006'), as: 't_7' }, ['isolation-foreign-tenant']],
    [{ ...exec('x'), as: 'tenant-006' }, ['isolation-no-tenant']],
    [{ ...exec('curl', 'tenant-006'), stdin: '{"t":"\\u0074enant-007"}' }, ['isolation-foreign-tenant']],
    [
      { ...exec('x', 'tenant-006'), stdin: { parts: ['a tenant-007 ', { secret: 'S' }] } },
      ['isolation-foreign-tenant'],
    ],
  ] as const)('%j', (command, expected) => {
    expect(codes(command)).toEqual(expected);
  });

  test.each([
    ['TENANT_007_TOKEN', ['isolation-foreign-tenant']],
    ['TOKEN_OF_T_7', ['isolation-foreign-tenant']],
    ['ACME_TOKEN', []],
    ['TENANT_0070_TOKEN', []],
    ['PGPASSWORD', []],
  ])('a secret %s', (secret, expected) => {
    const text = { parts: ['Bearer ', { secret }] };
    const http = {
      ...base,
      kind: 'http',
      method: 'POST',
      url: 'http://h/tenant-006',
      headers: {},
      mutates: true,
    } as const;
    expect(codes({ ...exec('x', 'tenant-006'), env: { TOKEN: text } })).toEqual(expected);
    expect(codes({ ...exec('x', 'tenant-006'), stdin: text })).toEqual(expected);
    expect(codes({ ...http, headers: { authorization: text } })).toEqual(expected);
    expect(codes({ ...http, body: text })).toEqual(expected);
  });

  test('the name of a secret is told, and names nobody whom a change must name', () => {
    const command = (secret: string) => ({ ...exec('x'), env: { TOKEN: { parts: [{ secret }] } } });
    expect(codes(command('TENANT_006_TOKEN'))).toEqual(['isolation-no-tenant']);
    const [fault] = check(command('TENANT_007_TOKEN'), false, false);
    expect(fault?.message).toContain('The secret TENANT_007_TOKEN names another tenant, tenant-007, by its id');
  });

  test('a run that has begun with it is taken back with it', () => {
    const begun = isolationCheck(ISOLATION, plan(), { begun: true });
    const command = { ...exec('x', 'tenant-006'), env: { TOKEN: { parts: [{ secret: 'TENANT_007_TOKEN' }] } } };
    expect(begun(command, true, false)).toEqual([]);
    expect(begun(exec('x', 'tenant-007'), true, false)).not.toEqual([]);
  });

  test('a probe need not name its tenant', () => {
    expect(codes(exec('count', '*'), false)).toEqual([]);
  });

  test('a wildcard is not allowed by the command alone, without an approval in the plan', () => {
    expect(codes(exec('x', 'tenant-006', '*'), true, true)).toEqual(['isolation-wildcard']);
  });

  test('a name behind the escapes of a JSON body is found', () => {
    const http: ReadyCommand = {
      ...base,
      kind: 'http',
      method: 'POST',
      url: 'http://h/tenant-006',
      headers: {},
      mutates: true,
    };
    expect(codes({ ...http, body: JSON.stringify({ text: '\ntenant-007' }) })).toEqual(['isolation-foreign-tenant']);
    expect(codes({ ...http, body: '{"t":"\\u0074enant-007"}' })).toEqual(['isolation-foreign-tenant']);
  });
});

test('a planned JSON body is looked at in its keys and leaves, a secret by its name alone', () => {
  const texts = textsOf({
    where: 'runner',
    env: {},
    timeout_ms: 1,
    exit: [0],
    output: { format: 'none', fields: {} },
    sensitive: false,
    kind: 'http',
    method: 'POST',
    url: 'http://h/',
    headers: { authorization: { parts: ['Bearer ', { secret: 'T' }] } },
    body: {
      object: {
        key: ['leaf', 1, { parts: ['a', { expression: 'before.x.y', encode: 'none' }] }],
        deep: { object: { key: [[{ parts: [{ secret: 'DEEP' }] }]] } },
      },
    },
    expect: [],
  });
  expect(texts.map(({ text }) => text)).toEqual([
    'http://h/',
    'authorization',
    'Bearer ‹›',
    'key',
    'leaf',
    '1',
    'a‹›',
    'deep',
    'key',
    '‹›',
    'T',
    'DEEP',
  ]);
});
