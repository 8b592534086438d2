// `cache-wedged` on real Redis, made ill in each way that its README names; the neighbour on the same host is left alone.
import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Daemon, runProgram, startDaemon, untilTrue } from '../fleet/daemon.ts';
import { writeTool } from '../fleet/ssh-host.ts';
import { blocksOf } from './support/adopted.ts';
import { LIBRARY_ACCOUNT } from './support/library-account.ts';
import { type LibraryWorld, startLibraryWorld } from './support/library-world.ts';
import { PATIENT } from './support/patient.ts';
import { type SystemdUnits, startSystemdUnits } from './support/systemd-units.ts';

const ID = 'cache-wedged';
const PASSWORD = 'of-the-runbooks';
const [ACME, GLOBEX] = ['redis-server@acme.service', 'redis-server@globex.service'];

let world: LibraryWorld;
let units: SystemdUnits;
let acl: readonly string[];
const scripts: Daemon[] = [];
const socketOf = (tenant: string) => join(world.folder, `redis-${tenant}`, 'redis-server.sock');

beforeAll(async () => {
  world = await startLibraryWorld({
    id: ID,
    hosts: { 'cache-1': {} },
    secrets: { REDISCLI_AUTH: PASSWORD },
    adapt: ({ services }) => {
      Object.assign(services.cache?.instance ?? {}, {
        socket: `${world.folder}/redis-\${{ tenant.id }}/redis-server.sock`,
      });
    },
  });
  const [granted = ''] = await blocksOf(ID, 'redis');
  acl = granted.replace('PASSWORD', PASSWORD).trim().split(' ');
  for (const tenant of ['acme', 'globex']) await mkdir(join(world.folder, `redis-${tenant}`));
  units = await startSystemdUnits(join(world.folder, 'systemd.sock'), {
    [ACME]: redis('acme'),
    [GLOBEX]: redis('globex'),
  });
  world.defer(units.close);
  await writeTool(join(world.folder, 'hosts/cache-1/bin/systemctl'), units.systemctl);
  for (const unit of [ACME, GLOBEX]) await units.start(unit);
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  units.breaks(ACME, false);
  for (const script of scripts.splice(0)) await script.stop();
  await units.renew(ACME);
});

/** As Debian's unit starts it; a script is one that blocks after a tenth of a second, so that nobody waits for five. */
function redis(tenant: string) {
  const folder = join(world.folder, `redis-${tenant}`);
  const settings = { port: '0', unixsocket: socketOf(tenant), unixsocketperm: '777', dir: folder, save: '' };
  const words = Object.entries({ ...settings, 'busy-reply-threshold': '100' }).flatMap(([key, value]) => [
    `--${key}`,
    value,
  ]);
  return {
    process: { argv: ['redis-server', ...words] as const satisfies readonly [string, ...string[]] },
    restarts: true,
    ready: async (daemon: Daemon) => {
      await untilTrue(daemon, `no Redis of ${tenant}`, async () => (await ask(tenant, ['ping'])) === 'PONG');
      await ask(tenant, acl);
    },
  };
}

async function ask(tenant: string, words: readonly string[]): Promise<string> {
  const answer = await runProgram({ argv: ['redis-cli', '-s', socketOf(tenant), ...words] }).catch(String);
  return answer.trim();
}

/** Somebody's script, which does not end. */
function block(script: string): void {
  scripts.push(startDaemon({ argv: ['redis-cli', '-s', socketOf('acme'), 'eval', script, '1', 'stock'] }));
}

async function untilAnswers(pattern: RegExp): Promise<void> {
  await expect.poll(() => ask('acme', ['ping']), PATIENT).toMatch(pattern);
}

describe('a tenant’s cache that runs and does not answer', () => {
  it('a script that has written nothing is killed, and the process stays', async () => {
    const [acme, globex] = [units.pid(ACME), units.pid(GLOBEX)];
    block('while true do end');
    await untilAnswers(/^BUSY/);
    const run = await world.run({ tenant: 'acme' });
    expect([run.outcome, run.exit], run.said).toEqual(['incident_resolved', 0]);
    expect([units.pid(ACME), units.pid(GLOBEX)]).toEqual([acme, globex]);
    expect(await ask('acme', ['ping'])).toBe('PONG');
  });

  it('a script that has written cannot be killed: the process is ended, and comes up anew', async () => {
    const [acme, globex] = [units.pid(ACME), units.pid(GLOBEX)];
    block("redis.call('set', KEYS[1], 'x') while true do end");
    await untilAnswers(/^BUSY/);
    const run = await world.run({ tenant: 'acme' });
    expect([run.outcome, run.exit], run.said).toEqual(['incident_resolved', 0]);
    expect(units.pid(ACME)).not.toBe(acme);
    expect(units.pid(GLOBEX)).toBe(globex);
    expect(await ask('acme', ['ping'])).toBe('PONG');
  });

  it('one that takes no more clients is ended, too', async () => {
    const acme = units.pid(ACME);
    // Before nobody else comes in: it could be the one that is turned away.
    scripts.push(startDaemon({ argv: ['redis-cli', '-s', socketOf('acme'), 'blpop', 'nothing', '0'] }));
    await expect.poll(() => ask('acme', ['info', 'clients']), PATIENT).toContain('blocked_clients:1');
    await ask('acme', ['config', 'set', 'maxclients', '1']);
    await untilAnswers(/max number of clients/);
    const run = await world.run({ tenant: 'acme' });
    expect([run.outcome, run.exit], run.said).toEqual(['incident_resolved', 0]);
    expect(units.pid(ACME)).not.toBe(acme);
  });

  it('what does not come up again is told to a human, and nothing else was touched', async () => {
    const globex = units.pid(GLOBEX);
    units.signal(ACME, 'SIGSTOP');
    units.breaks(ACME, true);
    const run = await world.run({
      tenant: 'acme',
      change: (text) => text.replace('within: 45s', 'within: 4s').replace('--kill-after=1 2 ', '--kill-after=1 0.5 '),
    });
    expect([run.outcome, run.exit, run.audit.human_intervention_required], run.said).toEqual(['rolled_back', 1, true]);
    expect([units.pid(ACME), units.pid(GLOBEX)]).toEqual([0, globex]);
  });

  it('one that answers and refuses, of a password or a failed save, lives on, and a human is called', async () => {
    const acme = units.pid(ACME);
    const folder = join(world.folder, 'redis-acme', 'dump.rdb');
    // What is to be saved cannot take the place of a folder.
    await mkdir(folder);
    await ask('acme', ['config', 'set', 'save', '3600 1']);
    await ask('acme', ['bgsave']);
    await untilAnswers(/^MISCONF/);
    const unsaved = await world.run({ tenant: 'acme' });
    await rmdir(folder);
    expect([unsaved.outcome, unsaved.exit], unsaved.said).toEqual(['refused', 3]);
    expect(unsaved.said).toContain('MISCONF');
    await ask('acme', ['config', 'set', 'save', '']);
    await ask('acme', ['acl', 'setuser', 'runbooks', 'resetpass', '>rotated']);
    await ask('acme', ['config', 'set', 'requirepass', 'of-the-application']);
    await untilAnswers(/^NOAUTH/);
    const strange = await world.run({ tenant: 'acme' });
    expect([strange.outcome, strange.exit, strange.audit.human_intervention_required], strange.said).toEqual([
      'refused',
      3,
      true,
    ]);
    expect(strange.said).toContain('WRONGPASS');
    expect(units.pid(ACME)).toBe(acme);
  });

  it('nobody may do more there than the README grants', async () => {
    const flush = [
      'redis-cli',
      '-s',
      socketOf('globex'),
      '--user',
      'runbooks',
      '--no-auth-warning',
      'flushall',
    ] as const;
    const said = await runProgram({ argv: flush, env: { REDISCLI_AUTH: PASSWORD } });
    expect(said).toContain('NOPERM');
    const sudo = ['sudo', '-n', join(world.folder, 'hosts/cache-1/bin/systemctl'), 'kill', '--signal=SIGKILL'] as const;
    const more = [...sudo, 'redis-server@acme.service', 'ssh.service'] as const;
    await expect(runProgram({ argv: more, user: LIBRARY_ACCOUNT })).rejects.toThrow('sudo');
  });
});
