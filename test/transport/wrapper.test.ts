// What the wrapper does where a machine is in trouble.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { SHELL_COMMAND } from '../../src/transport/probe-shell.ts';
import { WRAPPER_COMMAND } from '../../src/transport/wrapper.ts';
import { changed, observed, runs } from './contract.ts';
import { ANYBODY, createWorld, NOBODY_STOPS, type World } from './world.ts';

const folder = mkdtempSync('/tmp/er-wrapper-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const STATE = '.local/state/enforced-runbooks';

async function startedIn(world: World, script: string) {
  const identity = world.identity();
  const prepared = await world.executor.prepare(world.run(script, { timeout_ms: 60_000 }), identity, NOBODY_STOPS);
  if (!prepared.ready) throw new Error(JSON.stringify(prepared.result));
  return { identity, going: prepared.go(NOBODY_STOPS) };
}

function commandFolder(home: string): string {
  const [name = ''] = readdirSync(`${home}/${STATE}/commands`);
  return `${home}/${STATE}/commands/${name}`;
}

describe('the record of a command', () => {
  test.each(['', '/commands', '/fences'])(
    'has a place where another is just making it, and has come to: %j',
    async (made) => {
      const home = mkdtempSync(`${folder}/home-`);
      mkdirSync(`${home}/${STATE}${made}`, { recursive: true, mode: 0o700 });
      await using world = createWorld({ where: 'runner', home });
      expect((await changed(world, world.run('exit 0'))).act).toMatchObject({ exit_code: 0 });
    },
  );

  test('survives the process that started it: its exit code is asked for by another', async () => {
    const home = mkdtempSync(`${folder}/home-`);
    const world = createWorld({ where: 'runner', home });
    const { identity } = await startedIn(world, 'sleep 0.7; echo over; exit 9');
    await world.executor[Symbol.asyncDispose]();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await using second = createWorld({ where: 'runner', home });
    const { act } = await second.executor.fate('runner', { ...identity, token: 2 }, ANYBODY, NOBODY_STOPS);
    expect(act).toMatchObject({ ended: 'exited', exit_code: 9, stdout: { head: 'over\n' } });
  });

  test('keeps nothing of the outputs of one that is sensitive', async () => {
    const home = mkdtempSync(`${folder}/home-`);
    const world = createWorld({ where: 'runner', home });
    const { identity } = await startedIn(world, 'sleep 0.3; echo over; exit 9');
    await world.executor[Symbol.asyncDispose]();
    await new Promise((resolve) => setTimeout(resolve, 800));
    await using second = createWorld({ where: 'runner', home });
    const { act } = await second.executor.fate('runner', { ...identity, token: 2 }, { sensitive: true }, NOBODY_STOPS);
    expect(act).toMatchObject({ ended: 'exited', exit_code: 9, stdout: { bytes: 5, head: '', tail: '' } });
    expect(act.stdout).not.toHaveProperty('sha256');
  });

  test('of before a reboot is of a command that is gone', async () => {
    const home = mkdtempSync(`${folder}/home-`);
    await using world = createWorld({ where: 'runner', home });
    const { identity, going } = await startedIn(world, 'echo begun; sleep 30');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const file = `${commandFolder(home)}/process`;
    const [pid = '', started = ''] = readFileSync(file, 'utf8').trim().split(' ');
    writeFileSync(file, `${pid} ${started} another-boot\n`);
    const { act } = await world.executor.fate('runner', identity, ANYBODY, NOBODY_STOPS);
    expect(act).toMatchObject({ ended: 'disconnected', exit_code: null, stdout: { head: 'begun\n' } });
    expect(runs(pid)).toBe(true);
    process.kill(-Number(pid), 'SIGKILL');
    await going;
  });

  test('whose process id is used again is left alone', async () => {
    const home = mkdtempSync(`${folder}/home-`);
    await using world = createWorld({ where: 'runner', home });
    const { identity, going } = await startedIn(world, 'sleep 30');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const file = `${commandFolder(home)}/process`;
    const [pid = '', started = '', boot = ''] = readFileSync(file, 'utf8').trim().split(' ');
    writeFileSync(file, `${pid} ${Number(started) - 1} ${boot}\n`);
    const { act } = await world.executor.fate('runner', identity, ANYBODY, NOBODY_STOPS);
    expect(act.ended).toBe('disconnected');
    expect(runs(pid)).toBe(true);
    process.kill(-Number(pid), 'SIGKILL');
    await going;
  });

  test('is readable by its owner alone, and holds no value of the command', async () => {
    const home = mkdtempSync(`${folder}/home-`);
    const world = createWorld({ where: 'runner', home, secrets: { S: 'swordfish-1' } });
    await changed(world, world.exec(['true'], { env: { S: { parts: [{ secret: 'S' }] } } }));
    expect(execFileSync('find', [`${home}/${STATE}`, '-perm', '/077'], { encoding: 'utf8' })).toBe('');
    expect(() => execFileSync('grep', ['-r', 'swordfish-1', home])).toThrow();
    await world[Symbol.asyncDispose]();
    expect(readdirSync(`${home}/${STATE}/commands`)).toEqual([]);
  });
});

describe('an old record', () => {
  /** As a clock that jumped makes it. */
  const age = (record: string) => utimesSync(record, new Date(0), new Date(0));
  const prune = async (home: string) => {
    const last = `${home}/${STATE}/executions/old`;
    writeFileSync(last, '');
    age(last);
    await using other = createWorld({ where: 'runner', home });
    await changed(other, other.run('true'));
    await expect.poll(() => existsSync(last), { timeout: 10_000 }).toBe(false);
  };

  test('is kept while its command runs', async () => {
    const home = mkdtempSync(`${folder}/home-`);
    await using world = createWorld({ where: 'runner', home });
    const { identity, going } = await startedIn(world, 'sleep 300');
    await expect.poll(() => readFileSync(`${commandFolder(home)}/process`, 'utf8').trim()).not.toBe('');
    const record = commandFolder(home);
    age(record);
    await prune(home);
    expect(existsSync(record)).toBe(true);
    const { act } = await world.executor.fate('runner', { ...identity, token: 2 }, ANYBODY, NOBODY_STOPS);
    expect(act).toMatchObject({ ended: 'cancelled', stopped: 'confirmed' });
    await going;
    age(record);
    await prune(home);
    expect(existsSync(record)).toBe(false);
  });

  test.each([
    ['of an earlier boot', '1 1 another-boot'],
    ['of a process that is gone', null],
  ])('%s is removed, also where it has no end', async (_of, process) => {
    const home = mkdtempSync(`${folder}/home-`);
    await using world = createWorld({ where: 'runner', home });
    await changed(world, world.run('true'));
    const record = commandFolder(home);
    writeFileSync(`${record}/rc`, '\n');
    if (process !== null) writeFileSync(`${record}/process`, `${process}\n`);
    age(record);
    await prune(home);
    expect(existsSync(record)).toBe(false);
  });
});

test.each([SHELL_COMMAND, WRAPPER_COMMAND])(
  'what a login shell has to read means the same to each of them: %s',
  (line) => {
    expect(line).not.toMatch(/[\n!\\]/);
  },
);

describe('on a host that lacks a tool', () => {
  test.each(['grep', 'flock', 'sleep', 'wc'])('such as %s no change is started', async (lacking) => {
    const home = mkdtempSync(`${folder}/home-`);
    const bin = mkdtempSync(`${folder}/bin-`);
    for (const at of ['/usr/bin', '/bin'])
      for (const tool of readdirSync(at))
        if (tool !== lacking && !existsSync(`${bin}/${tool}`)) symlinkSync(`${at}/${tool}`, `${bin}/${tool}`);
    await using world = createWorld({ where: 'runner', home, environment: { PATH: bin } });
    expect((await changed(world, world.run(`touch ${home}/mark`))).act).toMatchObject({
      ended: 'not-started',
      fault: { code: 'command-refused', message: `runner lacks ${lacking}, which a change needs.` },
    });
    expect(existsSync(`${home}/mark`)).toBe(false);
  });
});

test('what a command leaves running may go on to print, and nothing of it is kept any more', async () => {
  const home = mkdtempSync(`${folder}/home-`);
  await using world = createWorld({ where: 'runner', home });
  const script = `setsid sh -c 'while echo noise && echo noise >&2; do sleep 0.01; done; : >${home}/broken' & echo $!`;
  const { act } = await changed(world, world.run(script));
  expect(act).toMatchObject({ ended: 'exited', exit_code: 0 });
  const [pid = ''] = act.stdout.head.split('\n');
  try {
    const sizes = () => ['out', 'err'].map((name) => statSync(`${commandFolder(home)}/${name}`).size);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = sizes();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(sizes()).toEqual(before);
    expect(runs(pid)).toBe(true);
    expect(existsSync(`${home}/broken`)).toBe(false);
  } finally {
    process.kill(-Number(pid), 'SIGKILL');
  }
});

describe('on a host that is held up', () => {
  /** A tool of the host that takes so long before it does what it does. */
  const slow = (tool: string, seconds: number): Readonly<Record<string, string>> => {
    const bin = mkdtempSync(`${folder}/bin-`);
    const real = execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
    execFileSync('mkfifo', [`${bin}/nobody`]);
    const wait = `read -rt ${seconds} <>${bin}/nobody`;
    writeFileSync(`${bin}/${tool}`, `#!/bin/bash\n${wait}\nexec ${real} "$@"\n`, { mode: 0o755 });
    return { PATH: `${bin}:${process.env.PATH}` };
  };
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('a command that was let through and has not begun when its fate is asked for never begins', async () => {
    const home = mkdtempSync(`${folder}/home-`);
    await using world = createWorld({ where: 'runner', home, environment: slow('setsid', 3) });
    const mark = `${home}/begun`;
    const { identity, going } = await startedIn(world, `touch ${mark}`);
    await pause(700);
    const { act } = await world.executor.fate('runner', { ...identity, token: 2 }, ANYBODY, NOBODY_STOPS);
    expect(act).toMatchObject({ ended: 'cancelled', stopped: 'confirmed' });
    await going;
    await pause(3_500);
    expect(existsSync(mark)).toBe(false);
  }, 20_000);

  test('what does not heed TERM is killed, however long a look at the processes takes', async () => {
    const home = mkdtempSync(`${folder}/home-`);
    await using world = createWorld({ where: 'runner', home });
    const { identity, going } = await startedIn(world, 'trap "" TERM; echo $$; while :; do sleep 1; done');
    await pause(500);
    await using other = createWorld({ where: 'runner', home, environment: slow('grep', 1.6) });
    const { act } = await other.executor.fate('runner', { ...identity, token: 2 }, ANYBODY, NOBODY_STOPS);
    expect(act).toMatchObject({ ended: 'cancelled', stopped: 'confirmed' });
    expect(runs(act.stdout.head.trim())).toBe(false);
    await going;
  }, 30_000);

  test('a command whose time is over before it can start is not started', async () => {
    const home = mkdtempSync(`${folder}/home-`);
    await using world = createWorld({ where: 'runner', home });
    await changed(world, world.run('true'));
    const mark = `${home}/begun`;
    const prepared = await world.executor.prepare(
      world.run(`touch ${mark}`, { timeout_ms: 700 }),
      world.identity(),
      NOBODY_STOPS,
    );
    if (!prepared.ready) throw new Error(JSON.stringify(prepared.result));
    const released = once(spawn('flock', [`${home}/${STATE}/lock`, 'sleep', '2']), 'exit');
    await pause(300);
    const { act } = await prepared.go(NOBODY_STOPS);
    await released;
    expect(act).toMatchObject({
      ended: 'not-started',
      fault: { code: 'command-refused', message: expect.stringContaining('was over before') },
    });
    expect(existsSync(mark)).toBe(false);
  });

  test('the death of the wrapper alone is known at once', async () => {
    const home = mkdtempSync(`${folder}/home-`);
    await using world = createWorld({ where: 'runner', home });
    const { going } = await startedIn(world, 'sleep 30');
    await pause(500);
    const [pid = ''] = readFileSync(`${commandFolder(home)}/process`, 'utf8').split(' ');
    const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
    const began = performance.now();
    process.kill(Number(parent), 'SIGKILL');
    expect((await going).act).toMatchObject({ ended: 'disconnected', stopped: 'unconfirmed' });
    expect(performance.now() - began).toBeLessThan(10_000);
    process.kill(-Number(pid), 'SIGKILL');
  });
});

describe.each([
  ['a probe', observed],
  ['a change', changed],
] as const)('%s', (_name, way) => {
  test('is not spoken into by what bash reads at its start', async () => {
    const home = mkdtempSync(`${folder}/home-`);
    for (const name of ['.bashrc', '.bash_profile', '.profile']) writeFileSync(`${home}/${name}`, 'echo noise\n');
    const environment = {
      SSH_CLIENT: '192.0.2.1 50000 22',
      BASH_ENV: `${home}/.bashrc`,
      ENV: `${home}/.bashrc`,
      'BASH_FUNC_echo%%': '() { printf noise; }',
      CDPATH: '/',
      SHELLOPTS: 'noexec',
    };
    await using world = createWorld({ where: 'runner', home, environment });
    expect((await way(world, world.run('cd usr 2>/dev/null || echo own'))).text).toBe('own\n');
  });
});

describe('a place for the record', () => {
  test('is found elsewhere where the home is not writable, and asked for there', async () => {
    const home = `${folder}/no-home`;
    writeFileSync(home, 'a file');
    await using world = createWorld({ where: 'runner', home });
    const { identity, going } = await startedIn(world, 'exit 5');
    expect((await going).act.exit_code).toBe(5);
    expect((await world.executor.fate('runner', identity, ANYBODY, NOBODY_STOPS)).act.exit_code).toBe(5);
  });

  test.runIf(userInfo().uid === 0)('is found elsewhere where the disk is full', async (context) => {
    const home = mkdtempSync(`${folder}/full-`);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', home], { stdio: 'ignore' });
    } catch {
      context.skip();
    }
    try {
      execFileSync('sh', ['-c', `head -c 1000000 /dev/zero > ${home}/full || true`], { stdio: 'ignore' });
      await using world = createWorld({ where: 'runner', home });
      const { act } = await changed(world, world.run('echo fine; exit 5'));
      expect(act).toMatchObject({ ended: 'exited', exit_code: 5, stdout: { head: 'fine\n' } });
      expect(existsSync(`${home}/${STATE}/commands`) ? readdirSync(`${home}/${STATE}/commands`) : []).toEqual([]);
    } finally {
      execFileSync('umount', [home]);
    }
  });
});
