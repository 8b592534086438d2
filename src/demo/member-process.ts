// A member of the demo's fleet as its parent sees it: a real process, told things over its standard input.
// Promises: the member ends when that input closes, so that it cannot outlive its parent, however the parent ends.
import type { Writable } from 'node:stream';
import { type RunningProcess, startProcess } from '../transport/process.ts';
import { onMessages } from './lines.ts';
import type { Message } from './message.ts';

/** Argv that runs a member; the kind and what is particular come behind it. */
export type MemberCommand = readonly [string, ...string[]];

export interface MemberProcess {
  readonly pid: number;
  /** What it said when it was ready. */
  readonly ready: Message;
  readonly port: number;
  tell(message: Message): void;
  /** Resolves when the process is gone. */
  stop(): Promise<void>;
}

export interface MemberStart {
  readonly command: MemberCommand;
  readonly kind: string;
  /** Sent over standard input: nothing of it stands in a process list. */
  readonly options: Message;
}

const START_MS = 45_000;
const STOP_MS = 2_000;

/** Starts a member and waits until it says that it is ready. */
export async function startMember({ command, kind, options }: MemberStart): Promise<MemberProcess> {
  const child = startProcess({ argv: [...command, kind], env: {} });
  const stop = async (): Promise<void> => {
    child.stdin.end();
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await child.ended;
    clearTimeout(killer);
  };
  tell(child.stdin, options);
  try {
    const ready = await readiness(child, kind);
    return {
      pid: child.pid,
      ready,
      port: Number(ready.port),
      tell: (message) => tell(child.stdin, message),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function tell(stdin: Writable, message: Message): void {
  stdin.write(`${JSON.stringify(message)}\n`);
}

function readiness(child: RunningProcess, kind: string): Promise<Message> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    const refuse = (why: string): void => reject(new Error(`the demo's ${kind} ${why} ${complaint}`.trim()));
    const timer = setTimeout(() => refuse('was not ready in time.'), START_MS);
    void child.ended.then((end) => {
      clearTimeout(timer);
      refuse(end.kind === 'failed' ? `did not start: ${end.code}.` : 'ended at its start.');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-2_000);
    });
    onMessages(
      child.stdout,
      (message) => {
        clearTimeout(timer);
        resolve(message);
      },
      () => refuse('said something else than that it is ready.'),
    );
  });
}
