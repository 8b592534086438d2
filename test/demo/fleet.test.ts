import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TENANTS } from '../../src/demo/estate.ts';
import { type Fleet, startFleet } from '../../src/demo/fleet.ts';
import { parseMessage, textIn } from '../../src/demo/message.ts';
import { scenarioNamed } from '../../src/demo/scenario.ts';
import { fleetOptions, NODE_THAT_STRIPS_TYPES } from './support/fleet-options.ts';

const START_MS = 30_000;
const POOL_QUERY = `select json_build_object('active', count(*), 'max', current_setting('max_connections')::int)
  from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid();`;

describe('a fleet whose cache is wedged', () => {
  let fleet: Fleet;
  beforeAll(async () => {
    fleet = await startFleet(fleetOptions(scenario('default')));
  }, START_MS);
  afterAll(async () => {
    await fleet[Symbol.asyncDispose]();
    expect(existsSync(fleet.folder)).toBe(false);
  });

  it('goes from the symptom to recovery by the commands of the runbook, and by those of tenant-006 alone', async () => {
    const first = await fleet.observe();
    expect(first.connections).toEqual({ active: 487, max: 500 });
    expect(first.held['tenant-006']).toBe(382);
    expect(first.messages).toEqual([]);
    expect(await tool('psql', ['--no-psqlrc', '-At', '-d', 't_6', '--file=-'], POOL_QUERY)).toEqual({
      exit: 0,
      out: '{"active" : 487, "max" : 500}\n',
    });
    const wedged = await tool('redis-cli', ['-p', cachePort('tenant-006'), 'ping'], '', 1_000);
    expect(wedged.exit).toBeNull();

    expect((await tool('gatewayctl', ['breaker', 'open', 'tenant-006'])).exit).toBe(0);
    expect(await tool('workersctl', ['scale', 'workers@tenant-006', '6'])).toEqual({ exit: 0, out: '{"count":6}\n' });
    expect((await tool('systemctl', ['restart', 'redis@tenant-006', '--no-block'])).exit).toBe(0);
    await expect.poll(async () => (await fleet.observe()).connections.active, { timeout: 10_000 }).toBe(120);

    await expect
      .poll(async () => (await tool('redis-cli', ['-p', cachePort('tenant-006'), 'info', 'server'])).out, {
        timeout: 10_000,
      })
      .toMatch(/^run_id:[0-9a-f]{40}\r$/m);
    await fetch(fleet.slackWebhook, { method: 'POST', body: '{"text":"recovered"}' });
    const last = await fleet.observe();
    expect(last.messages).toEqual(['{"text":"recovered"}']);
    expect(last.breakers).toEqual({ ...first.breakers, 'tenant-006': 'open' });
    expect(last.workers).toEqual({ ...first.workers, 'tenant-006': 6 });
    expect(last.cacheProcesses['tenant-006']).not.toBe(first.cacheProcesses['tenant-006']);
    expect({ ...last.cacheProcesses, 'tenant-006': 0 }).toEqual({ ...first.cacheProcesses, 'tenant-006': 0 });
  }, 60_000);

  it('tells by systemctl which units really stand there', async () => {
    const listed = await tool('systemctl', ['list-units', 'redis@*', '--all', '--output=json']);
    const units: unknown = JSON.parse(listed.out);
    expect(units).toEqual(
      TENANTS.map((tenant) =>
        expect.objectContaining({ unit: `redis@${tenant}.service`, active: 'active', sub: 'running' }),
      ),
    );
  });

  it.each([
    ['psql', ['-c', 'drop table orders'], 1],
    ['systemctl', ['stop', 'redis@tenant-006'], 1],
    ['systemctl', ['restart', 'redis@tenant-009', '--no-block'], 5],
    ['gatewayctl', ['breaker', 'open', 'tenant-009'], 1],
    ['workersctl', ['scale', 'workers@tenant-006', '65'], 1],
    ['redis-cli', ['-p', '1', 'ping'], 1],
  ] as const)('%s %j fails', async (name, args, exit) => {
    expect((await tool(name, args)).exit).toBe(exit);
  });

  function cachePort(tenant: string): string {
    const topology = readFileSync(join(fleet.folder, 'topology.yml'), 'utf8');
    return new RegExp(`${tenant}:[^]*?port: (\\d+)`).exec(topology)?.[1] ?? '';
  }

  function tool(
    name: string,
    args: readonly string[],
    input = '',
    timeout = 20_000,
  ): Promise<{ readonly exit: number | null; readonly out: string }> {
    const child = spawn(join(fleet.folder, 'bin', name), args, {
      env: fleet.environment,
      timeout,
      killSignal: 'SIGKILL',
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    return new Promise((resolve) => child.once('close', (exit) => resolve({ exit, out })));
  }
});

describe('a fleet whose parent is killed', () => {
  it('leaves no process and no folder', async () => {
    const parent = spawn(NODE_THAT_STRIPS_TYPES, [
      '--no-warnings',
      join(import.meta.dirname, 'support/crashing-parent.ts'),
    ]);
    const said = await new Promise<string>((resolve) =>
      parent.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8'))),
    );
    const message = parseMessage(said) ?? {};
    const [folder, caches] = [textIn(message, 'folder'), message.caches];
    expect(existsSync(folder)).toBe(true);
    expect(caches).toHaveLength(8);
    parent.kill('SIGKILL');
    await expect.poll(() => existsSync(folder), { timeout: 10_000 }).toBe(false);
    for (const pid of Array.isArray(caches) ? caches : []) expect(existsSync(`/proc/${pid}`)).toBe(false);
  }, 60_000);
});

function scenario(name: string) {
  const found = scenarioNamed(name);
  if (found === null) throw new Error(`no scenario ${name}`);
  return found;
}
