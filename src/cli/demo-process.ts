// The demo's run as a process of its own: `run` as anybody calls it, with the fleet's places and secrets.
// Promises: what it says is passed on as it says it, and its document is kept; it ends with the demo, however that ends.
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { allowed, type Variables } from '../app/env.ts';
import { standardError, standardOutput } from '../app/outlive-readers.ts';
import type { Fleet } from '../demo/fleet.ts';
import { type ProcessEnd, type RunningProcess, startProcess } from '../transport/process.ts';
import { CHANNEL_VARIABLES } from './channels.ts';
import type { TerminalOptions } from './terminal.ts';

export interface DemoProcess {
  readonly pid: number;
  /** With its standard output where that is a document; else ''. Resolves when all that it said was passed on. */
  readonly ended: Promise<{ readonly end: ProcessEnd; readonly document: string }>;
  alive(): boolean;
  kill(signal: NodeJS.Signals): void;
}

export interface DemoProcessRequest {
  readonly fleet: Fleet;
  readonly state: string;
  readonly out: string;
  readonly options: TerminalOptions;
  readonly environment: Variables;
}

/** How long its words may take once it is gone. */
const WORDS_MS = 1_000;

export function startDemoProcess({ fleet, state, out, options, environment }: DemoProcessRequest): DemoProcess {
  const program = [process.execPath, process.argv[1] ?? '', 'demo-run'];
  const call = ['--incident', join(fleet.folder, 'alert.json'), '--root', fleet.folder, '--state', state, '--out', out];
  const words = (['json', 'quiet', 'debug'] as const).flatMap((word) => (options[word] ? [`--${word}`] : []));
  const child = startProcess({
    argv: [...program, ...call, ...words],
    env: {
      ...allowed(environment),
      ...fleet.environment,
      // A run that is killed leaves its temporary files behind.
      TMPDIR: fleet.folder,
      [CHANNEL_VARIABLES.slack]: fleet.slackWebhook,
    },
  });
  let document = '';
  // A character may come in two pieces.
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (options.json) document += text;
    else standardOutput().write(text);
  });
  child.stderr.on('data', (chunk: Buffer) => standardError().write(chunk));
  return {
    pid: child.pid,
    ended: allSaid(child).then((end) => ({ end, document })),
    alive: () => child.alive(),
    kill: (signal) => void child.kill(signal),
  };
}

/** A command that the run has left behind may hold its streams for longer than it lived. */
async function allSaid(child: RunningProcess): Promise<ProcessEnd> {
  const said = Promise.all([child.stdout, child.stderr].map((stream) => finished(stream).catch(() => undefined)));
  const end = await child.ended;
  await Promise.race([said, sleep(WORDS_MS)]);
  child.release();
  return end;
}
