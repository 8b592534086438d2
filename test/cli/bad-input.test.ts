// Bad input: one clear paragraph with a code, the right exit code, no stack trace, and nothing changed.
import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ended, RUNBOOK, TOPOLOGY, type Workspace, workspace } from './workspace.ts';

async function expectRefusal(place: Workspace, ended: Ended, exit: number, said: RegExp): Promise<void> {
  expect(ended.err + ended.out, 'what is said').toMatch(said);
  expect(ended.code).toBe(exit);
  expect(ended.err).not.toMatch(/^\s+at .*(?:\(|file:|node:).*:\d+:\d+/m);
  expect(ended.err).not.toContain('This is a bug');
  expect(await place.read('restarted'), 'nothing is changed').toBeNull();
}

const run = ['run', 'restart', '--tenant', 'tenant-006'];

const SOURCES: readonly (readonly [string, string, string, RegExp])[] = [
  ['YAML that is not YAML', 'schema: 1', 'schema: [1', /error\[yaml-invalid\]/],
  ['an unknown key', 'timeout: 1m', 'timeot: 1m', /error\[key-unknown\].*timeot[\s\S]*timeout/],
  [
    'a missing verify',
    '    verify:\n      that: "!cache.wedged"\n      within: 2s\n      every: 100ms\n',
    '',
    /verify/,
  ],
  ['a mitigation with neither undo nor irreversible', / {4}undo:[\s\S]*$/.exec(RUNBOOK)?.[0] ?? '', '', /undo/],
  [
    'a misspelt field',
    'symptom: cache.wedged',
    'symptom: cache.wegded',
    /error\[[a-z-]+\].*wegded[\s\S]*runbook?s?\/restart\.yml:\d+:\d+[\s\S]*\^/,
  ],
  ['a condition of the wrong type', 'symptom: cache.wedged', 'symptom: cache.wedged > 3', /error\[expression-type\]/],
  [
    'a condition that is a tag',
    'that: "!cache.wedged"\n  within',
    'that: !cache.wedged\n  within',
    /error\[yaml-[a-z]+\]/,
  ],
  [
    'incident text in a command',
    'exec: [rm, -f, restarted, "redis@${{ tenant.id }}"]',
    'exec: [rm, "${{ incident.name }}", "redis@${{ tenant.id }}"]',
    /incident/,
  ],
  [
    'a value in a script',
    'exec: [rm, -f, restarted, "redis@${{ tenant.id }}"]',
    'run: rm -f "${{ tenant.id }}"',
    /error\[[a-z-]+\][\s\S]*env/,
  ],
  ['an unknown probe', 'symptom: cache.wedged', 'symptom: cachee.wedged', /cachee/],
  ['an unknown service', 'service: cache\n    do', 'service: cash\n    do', /cash[\s\S]*cache/],
  ['an unknown guard', 'service: cache\n    do', 'service: cache\n    guard: breaker\n    do', /breaker/],
  ['a secret in argv', 'exec: [rm, -f, restarted,', 'exec: [rm, "${{ secrets.TOKEN }}",', /secret/],
  [
    'a wave of no host',
    'service: cache\n    do',
    'service: cache\n    serial: 0%\n    do',
    /error\[value-invalid\][\s\S]*from 1% to 100%/,
  ],
];

describe('a runbook that is wrong', () => {
  it.each(SOURCES)('%s', async (_what, from, to, said) => {
    expect(RUNBOOK).toContain(from);
    const place = await workspace({ 'runbooks/restart.yml': RUNBOOK.replace(from, to) });
    await expectRefusal(place, await place.run(...run), 2, said);
  });
  it('shows every fault at once, also those of one step', async () => {
    const text = RUNBOOK.replace('timeout: 1m', 'timeot: 1m')
      .replace('symptom: cache.wedged', 'symptom: cache.wegded')
      .replace('service: cache\n    do', 'service: cache\n    gaurd: breaker\n    do')
      .replace('"${{ target.unit }}"]', '"${{ secrets.TOKEN }}"]')
      .replace('that: "!cache.wedged"\n      within: 2s', 'that: "!cache.wgedd"\n      within: 2x');
    const place = await workspace({
      'runbooks/restart.yml': text,
      'topology.yml': TOPOLOGY.replace('schema: 1', 'schema: 2'),
    });
    const ended = await place.run('lint');
    for (const wrong of ['timeot', 'wegded', 'gaurd', 'secrets.TOKEN', 'wgedd', '2x', 'schema: 2'])
      expect(ended.err, wrong).toMatch(new RegExp(`\\| .*${wrong.replace('.', '\\.')}.*\n.*\\^`));
    expect(ended.err.match(/^error\[/gm)).toHaveLength(7);
    expect(ended.code).toBe(2);
  });
});

describe('a topology that is wrong', () => {
  it.each([
    [
      'no such host',
      'services: { cache: {} }\n  tenant-007',
      'services: { cache: { host: nowhere } }\n  tenant-007',
      /nowhere/,
    ],
    [
      'two tenants that claim one identifier',
      '"redis@${{ tenant.id }}"',
      'redis-shared',
      /error\[identifier-claimed-twice\]/,
    ],
    ['a cycle', 'tenancy: dedicated', 'tenancy: dedicated\n    depends-on: [cache]', /error\[dependency-cycle\]/],
    [
      'a tenant without the service',
      'number: 6\n    services: { cache: {} }',
      'number: 6\n    services: {}',
      /error\[tenant-lacks-service\]/,
    ],
  ])('%s', async (_what, from, to, said) => {
    expect(TOPOLOGY).toContain(from);
    const place = await workspace({ 'topology.yml': TOPOLOGY.replace(from, to) });
    await expectRefusal(place, await place.run(...run), 2, said);
  });
});

describe('files that are missing', () => {
  it('no runbook', async () => {
    const place = await workspace({ 'runbooks/restart.yml': null });
    await expectRefusal(place, await place.run(...run), 2, /error\[runbook-missing\]/);
  });
  it('no such runbook, with the nearest', async () => {
    const place = await workspace();
    await expectRefusal(
      place,
      await place.run('run', 'restat', '--tenant', 'tenant-006'),
      2,
      /error\[runbook-missing\][\s\S]*restart/,
    );
  });
  it('no topology', async () => {
    const place = await workspace({ 'topology.yml': null });
    await expectRefusal(place, await place.run(...run), 2, /error\[topology-missing\]/);
  });
});

describe('a tenant that is none', () => {
  it.each([
    'tenant-06',
    'tenant-006; rm -rf /',
    '$(id)',
    '../x',
    'tenant-006\nx',
    '"\'',
    'tenant-006 ',
    'Tenant-006',
    '🦊',
    '\u202etenant-006',
    '__proto__',
    '',
  ])('%j', async (tenant) => {
    const place = await workspace();
    await expectRefusal(place, await place.run('run', 'restart', '--tenant', tenant), 2, /error\[[a-z-]+\]/);
  });
});

describe('standard output', () => {
  const entry = resolve(import.meta.dirname, '../../dist/cli/index.js');
  it.skipIf(!existsSync('/dev/full'))('that cannot be written is a fault, whatever was to be said', () => {
    for (const argv of [['schema', 'topology'], ['--help'], ['schema', 'nothing', '--json']]) {
      const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
      const { status, stderr } = spawnSync(process.execPath, [entry, ...argv], { stdio: [...stdio], encoding: 'utf8' });
      expect(stderr).toContain('error[file-unwritable]: Cannot write standard output: the disk is full.');
      expect(status).toBe(argv.includes('nothing') ? 2 : 74);
    }
  });
  it('whose reader goes is none', () => {
    const script = '"$@" | :; exit "${PIPESTATUS[0]}"';
    const argv = ['-c', script, 'bash', process.execPath, entry, 'schema', 'runbook'];
    const { status, stderr } = spawnSync('bash', argv, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('a payload that is no incident', () => {
  it.each([
    ['empty', ''],
    ['no JSON', 'x'.repeat(65_536)],
    ['an object of nothing', '{}'],
    ['null', 'null'],
    ['a NUL', '{"name":"CacheWedged\u0000"'],
    ['an unknown status', '{"name":"CacheWedged","status":"perhaps","tenant":"tenant-006"}'],
    ['no tenant', '{"name":"CacheWedged","status":"firing"}'],
    ['no runbook for it', '{"name":"DiskFull","status":"firing","tenant":"tenant-006"}'],
  ])('%s', async (_what, stdin) => {
    const place = await workspace();
    await expectRefusal(place, await place.runWith({ stdin }, 'run', '--incident', '-'), 2, /error\[[a-z-]+\]/);
  });
  it.each(['null', '{"event_type":"incident","client_payload":null}'])(
    '%s is no run by hand, also where the runbook and the tenant are named',
    async (stdin) => {
      const place = await workspace();
      const ended = await place.runWith({ stdin }, ...run, '--incident', '-');
      await expectRefusal(place, ended, 2, /error\[incident-invalid\]: The payload is no incident: it is `null`/);
    },
  );
});

describe('values that do not fit', () => {
  it.each([
    ['out of range', 'most=9'],
    ['of another type', 'most=many'],
    ['not declared', 'mosst=2'],
    ['without a name', '=2'],
  ])('an input %s', async (_what, input) => {
    const place = await workspace();
    await expectRefusal(place, await place.run(...run, '--input', input), 2, /error\[[a-z-]+\]/);
  });
  it('a duration that is none', async () => {
    const place = await workspace();
    await expectRefusal(place, await place.run(...run, '--lock-timeout', 'soon'), 2, /error\[usage\]/);
  });
  it('an option that is none', async () => {
    const place = await workspace();
    await expectRefusal(place, await place.run(...run, '--forse'), 2, /unknown option/);
  });
  it('a secret that is not there', async () => {
    const text = RUNBOOK.replace('inputs:', 'secrets: [TOKEN]\ninputs:');
    const place = await workspace({ 'runbooks/restart.yml': text });
    await expectRefusal(place, await place.run(...run), 2, /error\[secret-missing\].*TOKEN/);
  });
});

describe('a plan that crosses a boundary', () => {
  it.each([
    ['names another tenant', '"${{ target.unit }}"', 'redis@tenant-007', /tenant-007/],
    ['names no tenant', '"${{ target.unit }}"', 'cache', /names its tenant/],
    ['uses a wildcard', '"${{ target.unit }}"', '"${{ target.unit }}", "*"', /wildcard|\*/],
  ])('a command %s', async (_what, from, to, said) => {
    const place = await workspace({ 'runbooks/restart.yml': RUNBOOK.replace(from, to) });
    await expectRefusal(place, await place.run(...run), 3, said);
  });
  it('is on hold', async () => {
    const place = await workspace({
      'topology.yml': `${TOPOLOGY}hold: [{ because: a migration, tenant: tenant-006 }]\n`,
    });
    await expectRefusal(place, await place.run(...run), 3, /a migration/);
  });
  it('needs an approval', async () => {
    const place = await workspace({
      'runbooks/restart.yml': RUNBOOK.replace('timeout: 1m', 'approval: { environment: production }\ntimeout: 1m'),
    });
    await expectRefusal(place, await place.run(...run), 3, /production/);
  });
  it('is not the plan that was approved', async () => {
    const place = await workspace();
    await expectRefusal(place, await place.run(...run, '--plan-digest', 'f'.repeat(64)), 3, /digest/);
  });
});

describe('a probe that misbehaves', () => {
  it.each([
    ['prints no JSON', 'echo hello', /JSON|json/],
    ['prints NaN', 'echo \'{\\"wedged\\":NaN}\'', /JSON|json|NaN/],
    ['prints nothing', 'true', /./],
    ['prints 10 MB', 'head -c 10485760 /dev/zero', /1 MiB/],
    ['prints another type', 'echo \'{\\"wedged\\":3}\'', /wedged/],
    ['never ends', 'sleep 60', /did not end within 1000 ms/],
    ['fails', 'echo oops >&2; exit 9', /9/],
  ])('%s', async (_what, script, said) => {
    const text = RUNBOOK.replace(/exec: \[sh, -c, "if .*\]/, `exec: [sh, -c, "${script}"]`).replace(
      'timeout: 3s',
      'timeout: 1s',
    );
    const place = await workspace({ 'runbooks/restart.yml': text });
    await expectRefusal(place, await place.run(...run), 3, said);
  });
});

describe('a disk that does not take it', () => {
  it('an audit folder that cannot be written', async () => {
    const place = await workspace({ occupied: 'a file' });
    await expectRefusal(
      place,
      await place.run(...run, '--out', join(place.folder, 'occupied/audit')),
      2,
      /error\[file-unwritable\]/,
    );
  });
  it('an audit folder where nothing can be made', async () => {
    const place = await workspace();
    await expectRefusal(place, await place.run(...run, '--out', '/proc/audit'), 2, /error\[file-unwritable\]/);
  });
  it('a state folder that cannot be written', async () => {
    const place = await workspace({ occupied: 'a file' });
    await expectRefusal(
      place,
      await place.run(...run, '--state', join(place.folder, 'occupied/state'), '--out', join(place.folder, 'out')),
      3,
      /refused: Cannot use the state folder/,
    );
  });
  it('a state folder that is read-only', async () => {
    const place = await workspace();
    const sealed = join(place.folder, 'sealed');
    await mkdir(sealed, { mode: 0o500 });
    // No permissions stop root: for it there is the kernel's own file system, in which nobody makes a folder.
    const state = process.getuid?.() === 0 ? '/sys/enforced-runbooks' : join(sealed, 'state');
    await expectRefusal(place, await place.run(...run, '--state', state), 3, /refused: Cannot/);
  });
});
