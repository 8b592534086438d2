// A server process of the real fleet. It dies with the process that started it, however that one ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';

export interface Daemon {
  readonly pid: number;
  /** All that it wrote, for a failed test. */
  log(): string;
  signal(signal: NodeJS.Signals): void;
  /** Resolves when it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  readonly gone: Promise<void>;
}

export interface DaemonStart {
  readonly argv: readonly [string, ...string[]];
  /** Runs as this account. */
  readonly user?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export function startDaemon({ argv, user, env = {} }: DaemonStart): Daemon {
  const child = spawn('setpriv', [...identityOf(user), '--pdeathsig', 'KILL', '--', ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, LANG: 'C.UTF-8', ...env },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString('utf8')).slice(-64_000);
    });
  }
  const gone = goneOf(child);
  return {
    pid: child.pid ?? 0,
    log: () => log,
    signal: (signal) => child.kill(signal),
    async stop(signal = 'SIGKILL') {
      child.kill(signal);
      await gone;
    },
    gone,
  };
}

/** Runs a short program to its end; rejects with its output where it fails. */
export async function runProgram(start: DaemonStart & { readonly input?: string }): Promise<string> {
  const argv = runBy(start);
  const [program, ...rest] = argv;
  const child = spawn(program, rest, { stdio: 'pipe', env: { PATH, LANG: 'C.UTF-8', ...start.env } });
  let [out, complaint] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  child.stdin.on('error', () => {});
  child.stdin.end(start.input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}: ${complaint}${out}`);
  return out;
}

/** The command, as its account runs it. */
export function runBy({ argv, user }: DaemonStart): readonly [string, ...string[]] {
  return user === undefined ? argv : ['setpriv', ...identityOf(user), '--', ...argv];
}

/** Resolves when somebody listens there; rejects when the daemon is gone, or after a while. */
export async function untilListening(daemon: Daemon, host: string, port: number): Promise<void> {
  await untilTrue(daemon, `nobody listens at ${host}:${port}`, () => listens(host, port));
}

/** Resolves when it is so; rejects with what the daemon wrote when that is gone, or after a while. */
export async function untilTrue(
  daemon: Daemon,
  otherwise: string,
  isSo: () => boolean | Promise<boolean>,
): Promise<void> {
  let ended = false;
  void daemon.gone.then(() => {
    ended = true;
  });
  const deadline = performance.now() + 30_000;
  while (!(await isSo())) {
    if (ended || performance.now() > deadline) throw new Error(`${otherwise}: ${daemon.log()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function identityOf(user: string | undefined): readonly string[] {
  return user === undefined ? [] : ['--reuid', user, '--regid', user, '--clear-groups'];
}

function goneOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}
