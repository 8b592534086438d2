// Hosts whose key nobody has pinned: told when the topology is looked at, and not first when a run is refused at night.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { saidBy } from './said.ts';
import { RUNBOOK } from './workspace.ts';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEWVjQk8vzKd4Hx0WJ6Jr8c6sJk3H0yq5o9T3bQ0jM1a';
const topology = (keyOf: Readonly<Record<string, string>> = {}) => `schema: 1
hosts:
${['bastion', 'cache-1', 'cache-2', 'far']
  .map(
    (name) =>
      `  ${name}: { ssh: "ops@${name}.internal"${name === 'cache-1' ? ', via: bastion' : ''}${keyOf[name] === undefined ? '' : `, host-key: "${keyOf[name]}"`} }\n`,
  )
  .join('')}services:
  cache:
    tenancy: dedicated
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
tenants:
  tenant-006: { number: 6, services: { cache: { host: cache-1 } } }
  tenant-007: { number: 7, services: { cache: { host: cache-2 } } }
`;

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'enforced-runbooks-host-keys-'));
  await mkdir(join(root, 'runbooks'));
  await writeFile(join(root, 'runbooks/restart.yml'), RUNBOOK);
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function call(text: string, ...argv: readonly string[]) {
  await writeFile(join(root, 'topology.yml'), text);
  let code = -1;
  const said = await saidBy(async () => {
    code = await runProgram([...argv, '--root', root]);
  });
  return { code, ...said };
}

const PLAN = ['plan', 'restart', '--tenant', 'tenant-006'] as const;

describe('hosts without a pinned key', () => {
  it('are one warning of `lint`, with the place of the first', async () => {
    const { code, err } = await call(topology({ far: KEY }), 'lint');
    expect(err).toMatch(
      /^warning\[host-key-unknown\]: No host key is pinned for bastion, cache-1 and cache-2\.\n {2}at \S*\/topology\.yml:3:3\n/,
    );
    expect(err).toContain('--known-hosts');
    expect(code).toBe(0);
  });
  it('are counted where they are many', async () => {
    expect((await call(topology(), 'lint')).err).toContain('bastion, cache-1, cache-2 and 1 more');
  });
  it('stand in the JSON of `lint` too', async () => {
    const { out } = await call(topology(), 'lint', '--json');
    expect(JSON.parse(out)).toMatchObject({ faults: [], warnings: [{ code: 'host-key-unknown' }] });
  });
  it('are a warning of `plan` where the plan connects to them, its bastions among them', async () => {
    const { code, err, out } = await call(topology({ far: KEY }), ...PLAN);
    expect(err).toContain('No host key is pinned for bastion and cache-1.');
    expect(out).toMatch(/^Plan: /);
    expect(code).toBe(0);
  });
  it.each([['lint'], PLAN])('are none where every key is pinned: %s', async (...argv) => {
    const all = { bastion: KEY, 'cache-1': KEY, 'cache-2': KEY, far: KEY };
    expect((await call(topology(all), ...argv)).err).toBe('');
  });
  it.each([['lint'], PLAN])('are none where known hosts hold them: %s', async (...argv) => {
    const file = join(root, 'known_hosts');
    await writeFile(file, `*.internal ${KEY}\n`);
    expect((await call(topology(), ...argv, '--known-hosts', file)).err).toBe('');
    const missing = await call(topology(), ...argv, '--known-hosts', join(root, 'nowhere'));
    expect(missing.err).toMatch(/error\[file-missing\]/);
    expect(missing.code).toBe(2);
  });
  it.each([['lint'], PLAN])('are refused known hosts that hold no key at all: %s', async (...argv) => {
    const file = join(root, 'config');
    await writeFile(file, 'Host cache-1\n  HostName cache-1.internal\n');
    const { code, err } = await call(topology(), ...argv, '--known-hosts', file);
    expect(err).toMatch(/error\[usage\]: --known-hosts: \S*\/config holds no host key/);
    expect(code).toBe(2);
    await writeFile(file, '\n# none yet\n');
    expect((await call(topology(), ...argv, '--known-hosts', file)).code).toBe(0);
  });
  it('are none where all runs on this machine', async () => {
    const local = topology()
      .replace('tenancy: dedicated', 'tenancy: dedicated\n    hosts: runner')
      .replace(/hosts:\n[\s\S]*?services/, 'services');
    expect((await call(local.replaceAll(/\{ host: [a-z0-9-]+ \}/g, '{}'), 'lint')).err).toBe('');
  });
});
