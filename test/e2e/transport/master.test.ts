// The client that holds the connection: it has no end of its own, so it must have ours.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { WRAPPER_ARGV } from '../../../src/transport/wrapper.ts';
import { createWorld, NOBODY_STOPS } from '../../transport/world.ts';
import { argvOf, descendantsOf } from '../faults/host/processes.ts';
import { createSshWorld, type Sshd } from './sshd.ts';

const ssh = await createSshWorld();
afterAll(() => ssh[Symbol.asyncDispose]());

const worldModule = join(import.meta.dirname, '../../transport/world.ts');

/** A process of its own that has reached the host, and waits. It says which folder is its own. */
async function reaching(settings: object): Promise<{ child: ChildProcess; folder: string }> {
  const script = `
    const { createWorld, NOBODY_STOPS } = await import(${JSON.stringify(worldModule)});
    const world = createWorld(${JSON.stringify(settings)});
    await world.executor.observe(world.exec(['true']), NOBODY_STOPS);
    console.log(world.folder);
    setInterval(() => {}, 1_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [folder] = await once(child.stdout, 'data');
  return { child, folder: String(folder).trim() };
}

interface Living {
  readonly pid: number;
  readonly argv: readonly string[];
}

/** Living processes whose command lines name the folder. */
function naming(folder: string): readonly Living[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const argv = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return argv.some((word) => word.includes(`${folder}/`)) ? [{ pid: Number(pid), argv }] : [];
    } catch {
      return [];
    }
  });
}

function masters(folder: string): readonly number[] {
  const all = naming(folder).filter(
    ({ argv: [program = '', ...rest] }) => program.endsWith('/ssh') && rest.includes('-M'),
  );
  return all.map(({ pid }) => pid);
}

describe('the connection to a host', () => {
  it('ends with the process that made it, also when that is killed', async () => {
    const sshd = await ssh.start('killed');
    const settings = { where: 'killed', hosts: { killed: sshd.host }, ssh: { keyFiles: [ssh.keyFile] } };
    const { child, folder } = await reaching(settings);
    expect(naming(folder).length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await expect.poll(() => naming(folder), { timeout: 5_000 }).toEqual([]);
  });
  it('may be given up at any moment while it is made', async () => {
    const sshd = await ssh.start('given-up');
    for (let waited = 0; waited <= 240; waited += 15) {
      const world = createWorld({
        where: 'given-up',
        hosts: { 'given-up': sshd.host },
        ssh: { keyFiles: [ssh.keyFile] },
      });
      const asked = world.executor.observe(world.exec(['echo', 'here']), NOBODY_STOPS);
      await new Promise((resolve) => setTimeout(resolve, waited));
      await world[Symbol.asyncDispose]();
      await asked;
      await expect.poll(() => naming(world.folder), { timeout: 5_000 }).toEqual([]);
    }
  });
  it('is made anew where it died, and nothing is left of either', async () => {
    const sshd = await ssh.start('renewed');
    const world = createWorld({
      where: 'renewed',
      hosts: { renewed: sshd.host },
      ssh: { keyFiles: [ssh.keyFile] },
    });
    const ask = async () => (await world.executor.observe(world.exec(['echo', 'here']), NOBODY_STOPS)).text;
    expect(await ask()).toBe('here\n');
    const [pid = 0, ...more] = masters(world.folder);
    expect(more).toEqual([]);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => masters(world.folder), { timeout: 5_000 }).toEqual([]);
    // A look that meets the dead connection is lost; the next one has another.
    await expect.poll(ask, { timeout: 5_000 }).toBe('here\n');
    expect(masters(world.folder).length).toBe(1);
    await world[Symbol.asyncDispose]();
    expect(naming(world.folder)).toEqual([]);
  });
});

describe('a channel for the next change', () => {
  /** On the host: those that nobody has said anything to yet. */
  const waitingOn = (sshd: Sshd): number =>
    descendantsOf(sshd.pid).filter((pid) => argvOf(pid).join() === WRAPPER_ARGV.join()).length;
  /** `waiting`: how many channels wait a while after each change. */
  async function waits(
    host: string,
    waiting: readonly number[],
    settings: { readonly changes?: number },
  ): Promise<void> {
    const sshd = await ssh.start(host);
    const changes = settings.changes === undefined ? {} : { changes: new Map([[host, settings.changes]]) };
    const where = { where: host, hosts: { [host]: sshd.host }, ssh: { keyFiles: [ssh.keyFile] } };
    await using world = createWorld({ ...where, ...changes });
    for (const expected of waiting) {
      const prepared = await world.executor.prepare(world.exec(['true']), world.identity(), NOBODY_STOPS);
      if (!prepared.ready) throw new Error(prepared.result.act.fault?.message);
      expect((await prepared.go(NOBODY_STOPS)).act.exit_code).toBe(0);
      await new Promise((resolve) => setTimeout(resolve, 400));
      await expect.poll(() => waitingOn(sshd), { timeout: 5_000 }).toBe(expected);
    }
  }

  it('waits behind every change where nobody knows how many come', async () => {
    await waits('unknown', [1, 1, 1], {});
  });

  it('does not wait behind the last one that the plan has; one that comes all the same has its own, and may have a next', async () => {
    await waits('counted', [1, 0, 1], { changes: 2 });
  });
});
