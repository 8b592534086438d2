// One program of a step under the runner's eyes: its streams, its end, and the cancel sequence.
import { spawn } from 'node:child_process';

export interface CancelTiming {
  /** From SIGINT to SIGTERM, ms. */
  readonly interrupt: number;
  /** From SIGTERM to SIGKILL, ms. */
  readonly terminate: number;
}
export const RUNNER_TIMING: CancelTiming = { interrupt: 7_500, terminate: 2_500 };

export interface ProgramRequest {
  /** Words that stand before node and become it: `exec` at their end. */
  readonly launcher?: readonly string[];
  readonly node: string;
  readonly file: string;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Asked after every piece of output: true presses the cancel button, once. */
  readonly cancelWhen?: (log: string) => boolean;
  readonly timing?: CancelTiming;
  /** Asked likewise: true kills it without a word, as a machine that is gone does. */
  readonly killWhen?: (log: string) => boolean;
  /** The end of the worker, ms: SIGKILL without a word. */
  readonly limit: number;
  /** Told when it runs, by whoever wants to do something to it. */
  readonly began?: (program: RunningProgram) => void;
}

export interface RunningProgram {
  readonly pid: number;
  signal(name: NodeJS.Signals): void;
  /** Presses the cancel button. */
  cancel(): void;
  log(): string;
}

export interface ProgramEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
  readonly cancelled: boolean;
  /** Signals that the runner sent, in order. */
  readonly sent: readonly NodeJS.Signals[];
}

export function runProgram(request: ProgramRequest): Promise<ProgramEnd> {
  const { timing = RUNNER_TIMING } = request;
  const began = performance.now();
  const [program = '', ...words] = [...(request.launcher ?? []), request.node, request.file];
  const child = spawn(program, words, { cwd: request.cwd, env: request.environment, stdio: 'pipe' });
  child.stdin.end();
  const [stdout, stderr, sent]: [Buffer[], Buffer[], NodeJS.Signals[]] = [[], [], []];
  const timers: NodeJS.Timeout[] = [];
  const send = (signal: NodeJS.Signals): void => {
    sent.push(signal);
    child.kill(signal);
  };
  const cancel = (): void => {
    send('SIGINT');
    timers.push(setTimeout(() => send('SIGTERM'), timing.interrupt));
    timers.push(setTimeout(() => send('SIGKILL'), timing.interrupt + timing.terminate));
  };
  const textOf = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
  const logged = (): string => `${textOf(stdout)}\n${textOf(stderr)}`;
  const look = (): void => {
    const log = logged();
    if (sent.length === 0 && request.killWhen?.(log) === true) send('SIGKILL');
    if (sent.length === 0 && request.cancelWhen?.(log) === true) cancel();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.push(chunk);
    look();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr.push(chunk);
    look();
  });
  timers.push(setTimeout(() => send('SIGKILL'), request.limit));
  request.began?.({ pid: child.pid ?? 0, signal: send, cancel, log: logged });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // The runner waits for the process, and then 5 s at most for whoever still holds its pipes.
    let ended: { exitCode: number | null; signal: NodeJS.Signals | null } | null = null;
    const finish = (): void => {
      if (ended === null) return;
      for (const timer of timers) clearTimeout(timer);
      const durationMs = performance.now() - began;
      resolve({
        ...ended,
        stdout: textOf(stdout),
        stderr: textOf(stderr),
        durationMs,
        cancelled: sent.includes('SIGINT'),
        sent,
      });
      ended = null;
    };
    child.on('exit', (exitCode, signal) => {
      ended = { exitCode, signal };
      timers.push(setTimeout(finish, 5_000));
    });
    child.on('close', finish);
  });
}
