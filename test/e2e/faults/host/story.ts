// A whole run of the command line against a breakable host: its repository, its process, what it left, and whom it told.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LockRecord, lockFolder, readLock } from '../../../../src/journal/lock.ts';
import { JOURNAL } from '../../../../src/journal/run-record.ts';
import { openSlackChannel } from '../../main-job/support/slack-channel.ts';
import { type BreakableHost, startBreakableHost } from './breakable-host.ts';
import { type FixtureOptions, fixtureFiles, TENANT } from './fixture.ts';
import type { Truth } from './truth.ts';

export interface Ended {
  readonly exit: number | null;
  readonly said: string;
}

export interface Called {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** SIGKILL for it alone. */
  kill(): void;
}

export interface JournalEvent {
  readonly type: string;
  readonly asked?: boolean;
  readonly change?: { readonly action: string; readonly step?: string };
  readonly act?: { readonly ended: string; readonly stopped: string; readonly duration_ms: number };
}

export interface Story extends AsyncDisposable {
  readonly host: BreakableHost;
  readonly folder: string;
  /** Messages that the on-call channel took. */
  readonly pages: readonly string[];
  /** Starts `run`, whose audit stands in `audit`. */
  run(): Called;
  call(...argv: readonly string[]): Called;
  /** The run's journal as it stands. */
  journal(): readonly JournalEvent[];
  lock(): Promise<LockRecord | null>;
  /** What the commands on the host wrote, line by line. */
  log(): readonly string[];
  /** The changes that are made there now. */
  made(): readonly string[];
  /** Waits until it is so; rejects where the last call ends before. */
  until(what: string, isSo: () => boolean): Promise<void>;
}

const ENTRY = join(import.meta.dirname, '../../../../dist/cli/index.js');
const PATIENCE_MS = 60_000;
const NEVER = new Promise<string>(() => undefined);

export async function startStory(options: Pick<FixtureOptions, 'steps' | 'slow' | 'doing'> = {}): Promise<Story> {
  await using made = new AsyncDisposableStack();
  const host = made.use(await startBreakableHost());
  const folder = await mkdtemp(join(tmpdir(), 'story-'));
  made.defer(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(fixtureFiles({ ...host, ...options }))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const channel = await openSlackChannel();
  made.defer(() => channel.close());
  const state = join(folder, '.enforced-runbooks');
  const children: ChildProcess[] = [];
  let last: Promise<string> = NEVER;
  made.defer(() => {
    for (const child of children) child.kill('SIGKILL');
  });
  const call = (...argv: readonly string[]): Called => {
    const child = spawn(
      process.execPath,
      [ENTRY, ...argv, ...(argv[0] === 'verify' ? [] : ['--ssh-key', host.keyFile])],
      {
        cwd: folder,
        env: { PATH: process.env.PATH ?? '', HOME: folder, ENFORCED_RUNBOOKS_SLACK_WEBHOOK: channel.url },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    children.push(child);
    const ended = endOf(child);
    last = ended.then(({ said }) => said);
    return { pid: child.pid ?? 0, ended, kill: () => child.kill('SIGKILL') };
  };
  const files = (): Truth['files'] => host.observe().files;
  const owned = made.move();
  return {
    host,
    folder,
    pages: channel.messages,
    call,
    run: () => call('run', 'story', '--tenant', TENANT, '--out', 'audit'),
    journal: () => journalIn(join(state, 'journals')),
    lock: async () => (await readLock(lockFolder(join(state, 'locks'), `tenant:${TENANT}`))).record,
    log: () => (files().log ?? '').split('\n').slice(0, -1),
    made: () =>
      Object.keys(files())
        .filter((name) => name === 'first' || name === 'second')
        .sort(),
    until: async (what, isSo) => {
      const deadline = performance.now() + PATIENCE_MS;
      while (!isSo()) {
        const over = await Promise.race([last, sleep(20, null)]);
        if (isSo()) return;
        if (over !== null) throw new Error(`it ended before ${what}: ${over}`);
        if (performance.now() > deadline) throw new Error(`${what}: not after ${PATIENCE_MS} ms`);
      }
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

function endOf(child: ChildProcess): Promise<Ended> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  return new Promise((resolve) => child.once('close', (exit) => resolve({ exit, said })));
}

function journalIn(journals: string): readonly JournalEvent[] {
  if (!existsSync(journals)) return [];
  const file = readdirSync(journals)
    .sort()
    .map((id) => join(journals, id, JOURNAL))
    .at(-1);
  if (file === undefined || !existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line): JournalEvent => JSON.parse(line));
}
