// The only place that starts processes.
// Promises: no inherited standard stream, a process group of its own, exactly the environment that is given.
// Never: a shell of its own accord, or a value that was not in the request.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import type { Running } from './running.ts';

export interface ProcessRequest {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Handed over, as its descriptor 3. */
  readonly connection?: Socket;
}

export type ProcessEnd =
  | { readonly kind: 'exited'; readonly exitCode: number }
  | { readonly kind: 'signalled'; readonly signal: NodeJS.Signals }
  /** It never ran: the operating system's code, `ENOENT` or `EACCES`. */
  | { readonly kind: 'failed'; readonly code: string };

export interface RunningProcess extends Running {
  /** Also the id of its process group; 0 where it never ran. */
  readonly pid: number;
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Resolves when the process itself is gone; its descendants may hold the streams for longer. Never rejects. */
  readonly ended: Promise<ProcessEnd>;
  alive(): boolean;
  /** Closes the streams and no longer keeps this process alive for it. */
  release(): void;
  /** To the whole group. False where there is nobody left. */
  kill(signal: NodeJS.Signals): boolean;
}

export function startProcess(request: ProcessRequest): RunningProcess {
  const [program, parameters] = command(request);
  const { connection } = request;
  const child = spawn(program, parameters, {
    ...settings(request),
    stdio: ['pipe', 'pipe', 'pipe', ...(connection === undefined ? [] : [connection])],
  });
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null || stderr === null) throw new Error('startProcess: no pipes');
  stdout.on('error', () => undefined);
  return running(child, { stdin, stdout, stderr });
}

function command({ argv }: ProcessRequest): readonly [string, readonly string[]] {
  const [program, ...parameters] = argv;
  if (program === undefined || program === '') throw new Error('startProcess: no program');
  return [program, parameters];
}

function settings({ env, cwd }: ProcessRequest) {
  return { env: { ...env }, cwd, detached: true, windowsHide: true } as const;
}

function running(
  child: ChildProcess,
  { stdin, stdout, stderr }: { readonly stdin: Writable; readonly stdout: Readable; readonly stderr: Readable },
): RunningProcess {
  // A program that does not read its input closes the pipe: that is its right, and no error of ours.
  stdin.on('error', () => undefined);
  stderr.on('error', () => undefined);
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => resolve({ kind: 'failed', code: error.code ?? 'unknown' }));
    child.once('exit', (exitCode, signal) => {
      resolve(signal === null ? { kind: 'exited', exitCode: exitCode ?? 0 } : { kind: 'signalled', signal });
    });
  });
  return {
    pid: child.pid ?? 0,
    stdin,
    stdout,
    stderr,
    ended,
    alive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
    release: () => {
      stdin.end();
      stdout.destroy();
      stderr.destroy();
      child.unref();
    },
    kill: (signal) => killGroup(child.pid, signal),
  };
}

export function killGroup(pid: number | undefined, signal: NodeJS.Signals): boolean {
  if (pid === undefined || pid <= 1) return false;
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}
