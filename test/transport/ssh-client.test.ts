import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { PlannedHost } from '../../src/plan/plan.ts';
import { createSshClient, type SshSettings } from '../../src/transport/ssh-client.ts';
import { createWorld } from './world.ts';

const folder = mkdtempSync('/tmp/er-ssh-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const PROGRAM = `${folder}/bin/ssh`;
mkdirSync(`${folder}/bin`);
writeFileSync(PROGRAM, '#!/bin/sh\necho "OpenSSH_9.9p1, OpenSSL 3.0" >&2\n', { mode: 0o755 });

const DB: PlannedHost = { name: 'db-1', address: 'db-1.internal', port: 22, host_keys: [], via: 'gate' };
const GATE: PlannedHost = { name: 'gate', address: 'gate.internal', port: 22, host_keys: ['ssh-ed25519 AAAA'] };

async function client(settings: SshSettings = {}, program: string | null = PROGRAM) {
  const own = mkdtempSync(`${folder}/run-`);
  const hosts = { 'db-1': DB, gate: GATE };
  const made = await createSshClient({ program, hosts, settings, environment: { PATH: '/usr/bin' }, folder: own });
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return { ssh: made.value, own };
}

function fileOf(argv: readonly string[]): string {
  return argv[argv.indexOf('-F') + 1] ?? '';
}

describe('the ssh client of a run', () => {
  test('is called by its full path, with its own configuration; a host never stands where an option could', async () => {
    const { ssh, own } = await client();
    const argv = ssh.argv(['-S', '/run/socket'], 'db-1', 'exec true');
    expect(argv[0]).toBe(PROGRAM);
    expect(argv.slice(-3)).toEqual(['--', 'db-1', 'exec true']);
    expect(fileOf(argv).startsWith(own)).toBe(true);
    await ssh[Symbol.asyncDispose]();
  });

  test('has files for its owner alone, which go with the run', async () => {
    const { ssh, own } = await client();
    const paths = readdirSync(own, { recursive: true, encoding: 'utf8' }).map((name) => `${own}/${name}`);
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) expect(statSync(path).mode & 0o077).toBe(0);
    await ssh[Symbol.asyncDispose]();
    expect(readdirSync(own)).toEqual([]);
  });

  test('takes an agent whose socket is empty as none', async () => {
    const { ssh } = await client({ agentSocket: '' });
    const config = readFileSync(fileOf(ssh.argv([], 'db-1', 'true')), 'utf8');
    expect(config).toContain('IdentityAgent none');
    await ssh[Symbol.asyncDispose]();
  });

  test('knows the way to a host, and which host on it has no key', async () => {
    const { ssh } = await client();
    expect(ssh.hops('db-1').map(({ name }) => name)).toEqual(['db-1', 'gate']);
    expect(ssh.unpinned('db-1')).toMatchObject({ code: 'host-key-unknown', message: expect.stringContaining('db-1') });
    expect(ssh.unpinned('gate')).toBeNull();
    expect(ssh.unpinned('constructor')).toMatchObject({ code: 'host-unresolved' });
    await ssh[Symbol.asyncDispose]();
  });

  test('is missing where there is none', async () => {
    await expect(client({}, null)).rejects.toThrow('ssh-unavailable');
  });
});

test('an executor says by which client it reaches its hosts', async () => {
  await using world = createWorld({ where: 'runner', environment: { PATH: `${folder}/bin:/usr/bin:/bin` } });
  expect(await world.executor.ssh()).toEqual({ program: PROGRAM, version: 'OpenSSH_9.9p1, OpenSSL 3.0' });
  await using bare = createWorld({ where: 'runner', environment: { PATH: '/nowhere' } });
  expect(await bare.executor.ssh()).toBeNull();
});
