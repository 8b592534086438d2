// `queue-backed-up` on a real Redis list and real consumers; the other tenant's list and consumers are left alone.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram, startDaemon, untilTrue } from '../fleet/daemon.ts';
import { writeTool } from '../fleet/ssh-host.ts';
import { blocksOf } from './support/adopted.ts';
import { binOf, type LibraryWorld, startLibraryWorld } from './support/library-world.ts';
import { type SystemdUnits, startSystemdUnits } from './support/systemd-units.ts';

const ID = 'queue-backed-up';
const PASSWORD = 'of-the-runbooks';
const UNITS = ['acme:1', 'acme:help-1', 'acme:help-2', 'globex:1', 'globex:help-1'].map(
  (name) => `consumer@${name}.service`,
);
const [REGULAR = '', FIRST = '', SECOND = '', GLOBEX = '', GLOBEX_HELPER = ''] = UNITS;

let world: LibraryWorld;
let units: SystemdUnits;
let socket: string;

beforeAll(async () => {
  world = await startLibraryWorld({
    id: ID,
    hosts: { 'queue-1': {}, 'worker-1': {} },
    secrets: { REDISCLI_AUTH: PASSWORD },
    adapt: ({ services }) => {
      Object.assign(services.jobs?.instance ?? {}, { socket });
    },
  });
  const folder = join(world.folder, 'redis');
  await mkdir(folder);
  socket = join(folder, 'redis-server.sock');
  const settings = ['--port', '0', '--unixsocket', socket, '--unixsocketperm', '777', '--dir', folder, '--save', ''];
  const redis = startDaemon({ argv: ['redis-server', ...settings] });
  world.defer(() => redis.stop());
  await untilTrue(redis, 'no Redis', async () => (await ask(['ping']).catch(() => '')) === 'PONG');
  const [granted = ''] = await blocksOf(ID, 'redis');
  await ask(granted.replace('PASSWORD', PASSWORD).trim().split(' '));
  units = await startSystemdUnits(
    join(world.folder, 'systemd.sock'),
    Object.fromEntries(UNITS.map((unit) => [unit, consumerUnit(unit)])),
  );
  world.defer(units.close);
  await writeTool(join(binOf(world.folder, 'worker-1'), 'systemctl'), units.systemctl);
  for (const unit of [REGULAR, GLOBEX]) await units.start(unit);
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  units.breaks(SECOND, false);
  await ask(['del', 'jobs:acme', 'done:acme', 'slow']);
});

async function ask(words: readonly string[]): Promise<string> {
  return (await runProgram({ argv: ['redis-cli', '-s', socket, ...words] })).trim();
}

/** Takes a job after the other off its tenant's list; while `slow` is there, it takes none. */
function consumerUnit(unit: string) {
  const [tenant = ''] = unit.slice('consumer@'.length).split(':');
  // Helpers are as quick as the backlog needs, the tenant's own consumer is not.
  const [jobs, pause] = unit.includes('help') ? [200, '0.1'] : [1, '1'];
  const script = `for job = 1, ${jobs} do
  if redis.call('exists', 'slow') == 0 and redis.call('lpop', 'jobs:${tenant}') then redis.call('incr', 'done:${tenant}') end
end`;
  const argv = ['redis-cli', '-s', socket, '-r', '-1', '-i', pause, 'eval', script, '0'] as const;
  return { process: { argv }, restarts: false };
}

async function backUp(tenant: string, count: number): Promise<void> {
  await ask(['eval', `for job = 1, ${count} do redis.call('rpush', 'jobs:${tenant}', job) end`, '0']);
}

const running = () => UNITS.filter((unit) => units.pid(unit) > 0);

describe('a tenant’s list that got too long', () => {
  it('is worked off by two helpers, who are stopped then; the other tenant’s stays as long as it is', async () => {
    await ask(['del', 'jobs:globex']);
    await backUp('acme', 5_000);
    await backUp('globex', 3_000);
    const own = units.pid(REGULAR);
    const run = await world.run({ tenant: 'acme' });
    expect([run.outcome, run.exit], run.said).toEqual(['incident_resolved', 0]);
    expect(running()).toEqual([REGULAR, GLOBEX]);
    expect(units.pid(REGULAR)).toBe(own);
    expect(Number(await ask(['llen', 'jobs:acme']))).toBeLessThanOrEqual(100);
    expect(Number(await ask(['get', 'done:acme']))).toBeGreaterThanOrEqual(4_900);
    expect(Number(await ask(['llen', 'jobs:globex']))).toBeGreaterThan(2_900);
  });

  it('does not get shorter: the helpers are stopped again, and a human is called', async () => {
    await ask(['set', 'slow', 'yes']);
    await backUp('acme', 5_000);
    const run = await world.run({ tenant: 'acme', change: (text) => text.replace('within: 15m', 'within: 2s') });
    expect([run.outcome, run.exit, run.audit.human_intervention_required], run.said).toEqual(['rolled_back', 1, true]);
    expect(running()).toEqual([REGULAR, GLOBEX]);
    expect(await ask(['llen', 'jobs:acme'])).toBe('5000');
  });

  it('gets only one helper, since the other does not come up: that one is stopped again', async () => {
    units.breaks(SECOND, true);
    await backUp('acme', 5_000);
    await ask(['set', 'slow', 'yes']);
    const run = await world.run({ tenant: 'acme' });
    expect([run.outcome, run.exit], run.said).toEqual(['rolled_back', 1]);
    expect(running()).toEqual([REGULAR, GLOBEX]);
    expect([units.pid(FIRST), units.pid(GLOBEX_HELPER)]).toEqual([0, 0]);
  });

  it('gets a helper that takes longer to come up than it may: neither of them stays', async () => {
    units.delays(SECOND, 4_000);
    await backUp('acme', 5_000);
    await ask(['set', 'slow', 'yes']);
    const run = await world.run({ tenant: 'acme', change: (text) => text.replace('timeout: 30s', 'timeout: 1s') });
    expect([run.outcome, run.exit], run.said).toEqual(['rolled_back', 1]);
    expect(running()).toEqual([REGULAR, GLOBEX]);
  });
});
