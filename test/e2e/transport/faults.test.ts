// Every way in which a connection fails has its own fault; and what became of a command is known when it comes back.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/kernel/fault.ts';
import type { PlannedHost } from '../../../src/plan/plan.ts';
import { startAgent } from '../../../src/transport/agent.ts';
import type { SshSettings } from '../../../src/transport/ssh-client.ts';
import { changed, observed, runs } from '../../transport/contract.ts';
import { ANYBODY, createWorld, NOBODY_STOPS, type World } from '../../transport/world.ts';
import { descendantsOf } from '../faults/host/processes.ts';
import { createSshWorld, type Sshd } from './sshd.ts';

const ssh = await createSshWorld();
afterAll(() => ssh[Symbol.asyncDispose]());
const sshd = await ssh.start('db-1');
const OTHER_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGkAkQk6cLAUzvM3Y7T8j7pAFBnq6gbhXbJtVSJX8x0x';

function worldOf(host: PlannedHost, settings: SshSettings = { keyFiles: [ssh.keyFile] }): World {
  return createWorld({ where: host.name, hosts: { [host.name]: host }, ssh: settings });
}

describe('a connection that cannot be made', () => {
  const cases: readonly {
    readonly code: string;
    readonly part: Partial<PlannedHost>;
    readonly keyFiles?: readonly string[];
  }[] = [
    { code: 'host-unresolved', part: { address: 'no-such-host.invalid' } },
    { code: 'connection-refused', part: { port: 1 } },
    { code: 'host-key-unknown', part: { host_keys: [] } },
    { code: 'host-key-changed', part: { host_keys: [OTHER_KEY] } },
    { code: 'permission-denied', part: {}, keyFiles: [] },
    { code: 'permission-denied', part: { user: 'no-such-user' } },
  ];
  test.each(cases)('$code', async ({ code, part, keyFiles = [ssh.keyFile] }) => {
    await using world = worldOf({ ...sshd.host, ...part }, { keyFiles });
    for (const way of [observed, changed]) {
      const { act } = await way(world, world.exec(['true']));
      expect(act).toMatchObject({ ended: 'not-started', exit_code: null, fault: { code } });
      expect(act.fault?.hint).not.toBe('');
    }
  });

  test('connection-timed-out: a host that takes the connection and says nothing', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    await using world = worldOf({ ...sshd.host, port });
    const { act } = await observed(world, world.exec(['true']));
    expect(act).toMatchObject({ ended: 'not-started', fault: { code: 'connection-timed-out' } });
    silent.close();
  });

  test('is stopped by a cancel', async () => {
    await using world = worldOf({ ...sshd.host, address: '192.0.2.1' });
    const { act } = await observed(world, world.exec(['true']), AbortSignal.timeout(200));
    expect(act.ended).toBe('not-started');
  });
});

describe('pinned keys', () => {
  test('are taken from known hosts where the topology has none', async () => {
    for (const names of [`[127.0.0.1]:${sshd.port}`, 'db-1', `other,[127.0.0.1]:${sshd.port}`]) {
      await using world = worldOf(
        { ...sshd.host, host_keys: [] },
        { keyFiles: [ssh.keyFile], knownHosts: `# mine\n${names} ${sshd.hostKey}\n` },
      );
      expect((await observed(world, world.exec(['true']))).act.exit_code).toBe(0);
    }
  });

  test('hold for the bastion as well', async () => {
    const bastion = await ssh.start('bastion');
    const inner = await ssh.start('inner', { via: 'bastion' });
    const hosts = { bastion: bastion.host, inner: inner.host };
    await using world = createWorld({ where: 'inner', hosts, ssh: { keyFiles: [ssh.keyFile] } });
    expect((await observed(world, world.exec(['true']))).act.exit_code).toBe(0);
    expect(readFileSync(bastion.log, 'utf8')).toContain('Accepted publickey');
    const wrong = { ...hosts, bastion: { ...bastion.host, host_keys: [OTHER_KEY] } };
    await using other = createWorld({ where: 'inner', hosts: wrong, ssh: { keyFiles: [ssh.keyFile] } });
    expect((await observed(other, other.exec(['true']))).act.fault?.code).toBe('host-key-changed');
  });

  test('a fault on the way names the host that it is about', async () => {
    const gate = await ssh.start('gate');
    const behind = await ssh.start('behind', { via: 'gate' });
    const cases: readonly (readonly [Partial<PlannedHost>, Partial<PlannedHost>, string, RegExp])[] = [
      [{ host_keys: [OTHER_KEY] }, {}, 'host-key-changed', /^gate shows/],
      [{}, { host_keys: [OTHER_KEY] }, 'host-key-changed', /^behind shows/],
      [{ user: 'no-such-user' }, {}, 'permission-denied', /^gate refused/],
      [{}, { user: 'no-such-user' }, 'permission-denied', /^behind refused/],
      [{ port: 1 }, {}, 'connection-refused', /^gate refused/],
      [{}, { port: 1 }, 'connection-refused', /^behind refused/],
      [{ address: 'no-such-host.invalid' }, {}, 'host-unresolved', /address of gate/],
      [{}, { address: 'no-such-host.invalid' }, 'host-unresolved', /address of behind/],
    ];
    for (const [first, second, code, message] of cases) {
      const hosts = { gate: { ...gate.host, ...first }, behind: { ...behind.host, ...second } };
      await using world = createWorld({ where: 'behind', hosts, ssh: { keyFiles: [ssh.keyFile] } });
      const { fault } = (await observed(world, world.exec(['true']))).act;
      expect(fault).toMatchObject({ code, message: expect.stringMatching(message) });
    }
  });

  test('that are revoked by the known hosts are refused, also where the topology pins them', async () => {
    const knownHosts = `@revoked * ${sshd.hostKey}\n`;
    await using world = worldOf(sshd.host, { keyFiles: [ssh.keyFile], knownHosts });
    const { act } = await observed(world, world.exec(['true']));
    expect(act).toMatchObject({ ended: 'not-started', fault: { code: 'host-key-changed' } });
  });
});

describe('an agent of the run', () => {
  test('holds the key for the pinned hosts alone, and is gone afterwards', async () => {
    const folder = ssh.folder;
    const destinations = { hosts: { 'db-1': sshd.host }, knownHosts: '' };
    const environment = { PATH: process.env.PATH ?? '' };
    const key = ssh.key.trimEnd().replaceAll('\n', '\r\n');
    const agent = await startAgent({ key, lifetimeSeconds: 60, environment, folder, destinations });
    if (!agent.ok) throw new Error(JSON.stringify(agent.faults));
    const { socket } = agent.value;
    {
      await using world = worldOf(sshd.host, { agentSocket: socket });
      expect((await observed(world, world.exec(['sh', '-c', 'echo ${SSH_AUTH_SOCK-none}']))).text).toBe('none\n');
      const other = await ssh.start('elsewhere');
      await using stranger = worldOf(other.host, { agentSocket: socket });
      expect((await observed(stranger, stranger.exec(['true']))).act.fault?.code).toBe('permission-denied');
    }
    await agent.value[Symbol.asyncDispose]();
    expect(existsSync(socket)).toBe(false);
    expect(processesWith(socket)).toEqual([]);
  });
});

describe('one connection', () => {
  test('serves a whole run', async () => {
    const quiet = await ssh.start('quiet');
    await using world = worldOf(quiet.host);
    world.executor.warm('quiet');
    await Promise.all([1, 2, 3].map(() => observed(world, world.run('sleep 0.2'))));
    for (let times = 0; times < 3; times += 1) await changed(world, world.exec(['true']));
    expect(readFileSync(quiet.log, 'utf8').match(/Accepted publickey/g)).toHaveLength(1);
  });

  test('is not confused by what profile files print', async () => {
    const noisy = await ssh.start('noisy', {
      config: [`ForceCommand echo noise; printf more; echo noise >&2; eval "$SSH_ORIGINAL_COMMAND"`],
    });
    await using world = worldOf(noisy.host);
    for (const way of [observed, changed]) {
      const { act } = await way(world, world.run('printf out; printf err >&2'));
      expect([act.stdout.head, act.stderr.head]).toEqual(['out', 'err']);
    }
  });

  test('need not allow more than one session', async () => {
    const narrow = await ssh.start('narrow', { config: ['MaxSessions 1'] });
    await using world = worldOf(narrow.host);
    expect((await observed(world, world.exec(['true']))).act.exit_code).toBe(0);
    expect((await changed(world, world.exec(['true']))).act.exit_code).toBe(0);
  });

  test('does not keep a cancel or a timeout waiting for a second one, where only that is silent', async () => {
    const narrow = await ssh.start('narrow-and-silent', { config: ['MaxSessions 1'] });
    let connections = 0;
    const gate = createServer((socket) => {
      connections += 1;
      if (connections > 1) return;
      const through = createConnection(narrow.port, '127.0.0.1');
      socket.pipe(through).pipe(socket);
      for (const each of [socket, through]) each.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
    const address = gate.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    await using world = worldOf({ ...narrow.host, port });
    await observed(world, world.exec(['true']));
    const began = performance.now();
    const given = AbortSignal.timeout(300);
    const prepared = await world.executor.prepare(world.exec(['true']), world.identity(), given);
    expect(prepared.ready).toBe(false);
    expect(performance.now() - began).toBeLessThan(5_000);
    gate.close();
  });

  test('carries its own exit code 255 of a command, and a lost connection is none', async () => {
    await using world = worldOf(sshd.host);
    expect((await changed(world, world.exec(['sh', '-c', 'exit 255']))).act).toMatchObject({
      ended: 'exited',
      exit_code: 255,
    });
  });
});

describe('an account that runs nothing', () => {
  test.each([
    ['nologin', '/usr/sbin/nologin', /may not run commands/, 'This account is currently not available.'],
    ['sftp', 'internal-sftp', /may not run commands/, 'This service allows sftp connections only.'],
    ['silent', 'exit 0', /ended before anything was run/, undefined],
  ])('is told as one, and not as a host that is gone: %s', async (name, command, message, cause) => {
    const host = await ssh.start(name, { config: [`ForceCommand ${command}`] });
    await using world = worldOf(host.host);
    for (const way of [observed, changed]) {
      const { fault } = (await way(world, world.exec(['true']))).act;
      expect(fault).toMatchObject({ code: 'command-refused', message: expect.stringMatching(message) });
      expect(fault?.cause).toBe(cause);
    }
  });
});

describe('a host certificate', () => {
  test('counts where it names the address of the host, and is blamed where it does not', async () => {
    const authority = `${ssh.folder}/authority`;
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', authority]);
    const signed = await ssh.start('signed', { config: [`HostCertificate ${ssh.folder}/signed/host-cert.pub`] });
    const knownHosts = `@cert-authority * ${readFileSync(`${authority}.pub`, 'utf8')}`;
    const ask = async (principals: string): Promise<Fault | undefined> => {
      const certificate = ['-I', 'signed', '-h', '-n', principals, `${ssh.folder}/signed/host.pub`];
      execFileSync('ssh-keygen', ['-q', '-s', authority, ...certificate]);
      await using world = worldOf({ ...signed.host, host_keys: [] }, { keyFiles: [ssh.keyFile], knownHosts });
      process.kill(signed.pid, 'SIGHUP');
      let fault: Fault | undefined;
      const isBack = async (): Promise<boolean> => {
        fault = (await observed(world, world.exec(['true']))).act.fault;
        return fault?.code !== 'connection-refused';
      };
      await expect.poll(isBack, { timeout: 10_000 }).toBe(true);
      return fault;
    };
    expect(await ask('db-1.internal,127.0.0.1')).toBeUndefined();
    expect(await ask('db-1.internal')).toMatchObject({
      code: 'host-key-unknown',
      message: 'The certificate that signed shows does not name it.',
    });
  });
});

describe('a bastion', () => {
  test('lets in all hosts behind it, though it drops at random what comes at once', async () => {
    const crowded = await ssh.start('crowded', { config: ['MaxStartups 10:30:100'] });
    const behind = await ssh.start('behind-crowded', { via: 'crowded' });
    const names = Array.from({ length: 24 }, (_, host) => `behind-${host}`);
    const hosts = Object.fromEntries(names.map((name) => [name, { ...behind.host, name }]));
    await using world = createWorld({
      where: 'crowded',
      hosts: { ...hosts, crowded: crowded.host },
      ssh: { keyFiles: [ssh.keyFile] },
    });
    const asked = names.map((where) => observed(world, world.exec(['true'], { where })));
    const faults = (await Promise.all(asked)).flatMap(({ act }) => act.fault ?? []);
    expect(faults).toEqual([]);
  }, 60_000);

  test('is dialled again where it hangs up without a word', async () => {
    let connections = 0;
    const full = createServer((socket) => {
      connections += 1;
      if (connections <= 2) {
        socket.destroy();
        return;
      }
      const through = createConnection(sshd.port, '127.0.0.1');
      socket.pipe(through).pipe(socket);
      for (const each of [socket, through]) each.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => full.listen(0, '127.0.0.1', resolve));
    const address = full.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    await using world = worldOf({ ...sshd.host, port });
    expect((await observed(world, world.exec(['true']))).act.exit_code).toBe(0);
    expect(connections).toBe(3);
    full.close();
  });

  test('that passes no connections on is named', async () => {
    const shut = await ssh.start('shut', { config: ['AllowTcpForwarding no'] });
    const inner = await ssh.start('inner-of-shut', { via: 'shut' });
    const hosts = { 'inner-of-shut': inner.host, shut: shut.host };
    await using world = createWorld({ where: 'inner-of-shut', hosts, ssh: { keyFiles: [ssh.keyFile] } });
    expect((await observed(world, world.exec(['true']))).act.fault).toMatchObject({
      code: 'connection-refused',
      message: 'shut passes no connections on.',
    });
  });
});

describe('the channels of a connection', () => {
  test('answer a host that asks whether anybody is there, and would hang up', async () => {
    const asking = await ssh.start('asking', { config: ['ClientAliveInterval 1', 'ClientAliveCountMax 2'] });
    await using world = worldOf(asking.host);
    expect((await observed(world, world.run('sleep 5; echo still here'))).text).toBe('still here\n');
    expect((await changed(world, world.run('sleep 5; echo and here'))).act.stdout.head).toBe('and here\n');
    expect(readFileSync(asking.log, 'utf8').match(/Accepted publickey/g)).toHaveLength(1);
  });

  test('take an input that is longer than the host has room for at once', async () => {
    await using world = worldOf(sshd.host);
    const line = 'a line of input, as long as lines of input are\n';
    const stdin = line.repeat(Math.ceil(6_000_000 / line.length));
    const act = (await changed(world, { ...world.exec(['sh', '-c', 'wc -c']), stdin })).act;
    expect(act.stdout.head.trim()).toBe(String(stdin.length));
  });

  test('have the variables that a configuration file of the user sets', async () => {
    const accepting = await ssh.start('accepting', { config: ['AcceptEnv TEAM LC_*'] });
    const configFile = `${ssh.folder}/own-config`;
    writeFileSync(configFile, 'Host *\n  SetEnv TEAM=storage\n  SendEnv LC_AL?\n');
    await using world = worldOf(accepting.host, { keyFiles: [ssh.keyFile], configFile });
    for (const way of [observed, changed])
      expect((await way(world, world.run('echo "$TEAM $LC_ALL"'))).act.stdout.head).toBe('storage C\n');
  });

  test('are closed on the host when they are given up here', async () => {
    const left = await ssh.start('left-open');
    await using world = worldOf(left.host);
    await observed(world, world.exec(['true']));
    const before = await settled(() => descendantsOf(left.pid).length);
    for (let times = 0; times < 3; times += 1) {
      // While it is being opened: a shell that has opened is kept for the next one.
      const given = AbortSignal.timeout(5 + 10 * times);
      const { act } = await world.executor.observe({ ...world.exec(['sleep', '5']), as: 'nobody' }, given);
      expect(act.ended).toBe('not-started');
    }
    await expect.poll(() => descendantsOf(left.pid).length, { timeout: 8_000 }).toBe(before);
  });
});

/** The number, once it has been the same for a second: what opens beside takes its time on a busy machine. */
async function settled(count: () => number): Promise<number> {
  for (let last = count(); ; ) {
    await pause(1_000);
    const now = count();
    if (now === last) return now;
    last = now;
  }
}

describe('a connection that is lost while a change runs', () => {
  const cuts: readonly (readonly [string, (world: World, server: Sshd) => void])[] = [
    ['by the death of the client', (world) => kill(processesWith(world.folder).filter(isSsh))],
    ['by the death of the server', (_world, server) => kill(childrenOf(server.pid))],
  ];
  test.each(cuts)('%s: it runs to its end, and its exit code is asked for', async (_name, cut) => {
    const server = await ssh.start(`cut-${Math.random().toString(36).slice(2, 8)}`);
    await using world = worldOf(server.host);
    const identity = world.identity();
    const prepared = await world.executor.prepare(
      world.run('sleep 1; echo loud; echo loud >&2; exit 255'),
      identity,
      NOBODY_STOPS,
    );
    if (!prepared.ready) throw new Error(JSON.stringify(prepared.result));
    const going = prepared.go(NOBODY_STOPS);
    await pause(300);
    cut(world, server);
    expect((await going).act).toMatchObject({
      ended: 'disconnected',
      exit_code: null,
      stopped: 'unconfirmed',
      fault: { code: 'connection-lost' },
    });
    await pause(1_300);
    const fate = await world.executor.fate(server.host.name, identity, ANYBODY, NOBODY_STOPS);
    expect(fate.act).toMatchObject({ ended: 'exited', exit_code: 255, stopped: 'ended-by-itself' });
    expect(fate.act.stdout.head).toBe('loud\n');
  });

  test('by the death of the wrapper alone: it is known at once, and the command is found and ended', async () => {
    const server = await ssh.start('without-wrapper');
    await using world = worldOf(server.host);
    const mark = `${world.folder}/pid`;
    const identity = world.identity();
    const command = world.run(`echo $$ > ${mark}; sleep 300`, { timeout_ms: 300_000 });
    const prepared = await world.executor.prepare(command, identity, NOBODY_STOPS);
    if (!prepared.ready) throw new Error(JSON.stringify(prepared.result));
    const going = prepared.go(NOBODY_STOPS);
    await expect.poll(() => existsSync(mark)).toBe(true);
    const pid = readFileSync(mark, 'utf8').trim();
    const began = performance.now();
    kill(shellsAbove(Number(pid)));
    expect((await going).act).toMatchObject({
      ended: 'disconnected',
      stopped: 'unconfirmed',
      fault: { code: 'connection-lost' },
    });
    expect(performance.now() - began).toBeLessThan(25_000);
    expect(runs(pid)).toBe(true);
    const fate = await world.executor.fate(server.host.name, identity, ANYBODY, NOBODY_STOPS);
    expect(fate.act).toMatchObject({ ended: 'cancelled', stopped: 'confirmed' });
    expect(runs(pid)).toBe(false);
  });

  test('a look whose shell dies alone is lost long before its deadline, although its program still holds the streams', async () => {
    const server = await ssh.start('without-shell');
    await using world = worldOf(server.host);
    const mark = `${world.folder}/pid`;
    const looking = observed(world, world.run(`echo $$ > ${mark}; exec sleep 60`, { timeout_ms: 50_000 }));
    await expect
      .poll(() => existsSync(mark) && readFileSync(mark, 'utf8').endsWith('\n'), { timeout: 10_000 })
      .toBe(true);
    const pid = Number(readFileSync(mark, 'utf8'));
    const shells = shellsAbove(pid);
    expect(shells).not.toEqual([]);
    const began = performance.now();
    kill(shells);
    expect((await looking).act).toMatchObject({ ended: 'disconnected', fault: { code: 'connection-lost' } });
    expect(performance.now() - began).toBeLessThan(30_000);
    process.kill(pid, 'SIGKILL');
  });

  test('a second process with a newer token kills it, and the first can start nothing more', async () => {
    await using first = worldOf(sshd.host);
    await using second = worldOf(sshd.host);
    const mark = `${first.folder}/pid`;
    const identity = first.identity();
    const prepared = await first.executor.prepare(
      first.run(`echo $$ > ${mark}; sleep 300`, { timeout_ms: 300_000 }),
      identity,
      NOBODY_STOPS,
    );
    if (prepared.ready) void prepared.go(NOBODY_STOPS);
    await pause(500);
    kill(processesWith(first.folder).filter(isSsh));
    const fate = await second.executor.fate('db-1', { ...identity, token: identity.token + 1 }, ANYBODY, NOBODY_STOPS);
    expect(fate.act).toMatchObject({ ended: 'cancelled', stopped: 'confirmed' });
    expect(runs(readFileSync(mark, 'utf8').trim())).toBe(false);
    const late = await first.executor.prepare(first.exec(['true']), first.identity(), NOBODY_STOPS);
    expect(late).toMatchObject({ ready: false, result: { act: { fault: { code: 'command-refused' } } } });
  });

  test('before GO it was not started, provably', async () => {
    await using world = worldOf(sshd.host);
    const mark = `${world.folder}/started`;
    const identity = world.identity();
    const prepared = await world.executor.prepare(world.exec(['touch', mark]), identity, NOBODY_STOPS);
    kill(processesWith(world.folder).filter(isSsh));
    await pause(200);
    if (!prepared.ready) throw new Error(JSON.stringify(prepared.result.act));
    expect((await prepared.go(NOBODY_STOPS)).act.ended).toBe('disconnected');
    const fate = await world.executor.fate('db-1', identity, ANYBODY, NOBODY_STOPS);
    expect(fate.act.ended).toBe('not-started');
    expect(existsSync(mark)).toBe(false);
  });

  test('a host that is down leaves the fate unknown', async () => {
    const server = await ssh.start('down');
    await using world = worldOf(server.host);
    const identity = world.identity();
    const prepared = await world.executor.prepare(world.run('sleep 2'), identity, NOBODY_STOPS);
    if (!prepared.ready) throw new Error(JSON.stringify(prepared.result.act));
    const going = prepared.go(NOBODY_STOPS);
    await pause(300);
    kill(childrenOf(server.pid));
    await server[Symbol.asyncDispose]();
    expect((await going).act.ended).toBe('disconnected');
    const fate = await world.executor.fate('down', identity, ANYBODY, NOBODY_STOPS);
    expect(fate.act).toMatchObject({
      ended: 'disconnected',
      stopped: 'unconfirmed',
      fault: { code: 'connection-refused' },
    });
  });
});

describe('a closed executor', () => {
  test('leaves no process here, and nothing of the run on the host', async () => {
    const kept = '/root/.local/state/enforced-runbooks/commands';
    const before = existsSync(kept) ? readdirSync(kept) : [];
    const world = worldOf(sshd.host);
    await changed(world, world.exec(['true']));
    await observed(world, world.exec(['true']));
    expect(processesWith(world.folder).length).toBeGreaterThan(0);
    await world[Symbol.asyncDispose]();
    expect(processesWith(world.folder)).toEqual([]);
    expect(existsSync(world.folder)).toBe(false);
    expect(readdirSync(kept).filter((each) => !before.includes(each))).toEqual([]);
  });
});

interface Seen {
  readonly pid: number;
  readonly args: string;
}

function processes(): readonly (Seen & { readonly parent: number })[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args=', '-ww'], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, state, args] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined || state?.startsWith('Z') === true
      ? []
      : [{ pid: Number(pid), parent: Number(parent), args: args ?? '' }];
  });
}

function processesWith(text: string): readonly Seen[] {
  return processes().filter(({ args, pid }) => args.includes(text) && pid !== process.pid);
}

function isSsh({ args }: Seen): boolean {
  return /^\S*ssh /.test(args);
}

function childrenOf(parent: number): readonly Seen[] {
  return processes().filter((each) => each.parent === parent);
}

/** The shells of ours above a command, up to sshd. */
function shellsAbove(pid: number): readonly Seen[] {
  const all = processes();
  const above = (of: number): readonly Seen[] => {
    const parent = all.find((each) => each.pid === all.find((one) => one.pid === of)?.parent);
    return parent === undefined || parent.args.startsWith('sshd') ? [] : [parent, ...above(parent.pid)];
  };
  return above(pid).filter(({ args }) => args.startsWith('/bin/sh'));
}

function kill(seen: readonly Seen[]): void {
  for (const { pid } of seen) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone already, with its master.
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
