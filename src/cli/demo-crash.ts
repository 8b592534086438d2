// The demo's run dies: the process that it is gets SIGKILL in the middle of a change. Then `recover`, and `verify` of what it leaves.
// Promises: nothing is played. The process has no handler for its death, the fleet lives on, and the recovery is that of `recover`.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CrewSettings } from '../app/crew.ts';
import { readEvents } from '../audit/event-lines.ts';
import { readAuditFolder } from '../audit/folder.ts';
import { verify } from '../audit/verify.ts';
import { changesOfFleet } from '../demo/changes.ts';
import { WEDGED_TENANT } from '../demo/estate.ts';
import type { FleetState } from '../demo/observation.ts';
import type { Interruption } from '../demo/scenario.ts';
import type { ChainedEvent } from '../engine/event.ts';
import { OUTCOMES } from '../engine/outcome.ts';
import { recoverCommand } from '../journal/recovering.ts';
import { JOURNAL, runFolderIn } from '../journal/run-record.ts';
import { unfinishedRuns } from '../journal/unfinished.ts';
import type { Fault } from '../kernel/fault.ts';
import { type DemoProcess, type DemoProcessRequest, startDemoProcess } from './demo-process.ts';
import { recoverOne } from './recover.ts';
import type { Signals } from './signals.ts';
import type { Terminal } from './terminal.ts';
import { wordLine } from './verify.ts';

export interface Crash extends Omit<DemoProcessRequest, 'options'> {
  readonly interruption: Interruption;
  readonly terminal: Terminal;
  readonly settings: CrewSettings;
  readonly signals: Signals;
  /** What is said of a run that is not finished when the demo ends. */
  readonly unfinished: () => string;
}

const LOOK_MS = 25;
/** Between the intent and the kill: the command has started by then, and takes seconds. */
const STARTED_MS = 400;

export async function playCrash(crash: Crash): Promise<number> {
  const { fleet, terminal, state, signals } = crash;
  if (signals.cancel.aborted) return neverBegan(crash);
  const before = await fleet.observe();
  const run = startDemoProcess({ ...crash, options: terminal.options });
  terminal.say(`The run is a process of its own: ${run.pid}`);
  const unheard = passOn(signals, run);
  try {
    await killInTheMiddle(crash, run);
    const { end, document } = await run.ended;
    if (end.kind === 'exited') return endedByItself(crash, end.exitCode, document);
    const [id] = await unfinishedRuns(state);
    if (id === undefined) return neverBegan(crash);
    terminal.say(await leftBehind(crash, { by: end.kind === 'signalled' ? end.signal : end.code, run, id, before }));
    const [{ record }, code] = await recoverOne(id, {
      out: null,
      common: { state, terminal },
      settings: () => crash.settings,
      abandon: signals.stop,
      unfinished: crash.unfinished,
    });
    if (record === null) return code;
    if (terminal.options.json) terminal.document(record);
    if ((await unfinishedRuns(state)).includes(id)) return code;
    terminal.say(`verify   ${await verified(crash.out)}\nfleet    ${compared(before, await fleet.observe())}`);
    return code;
  } finally {
    run.kill('SIGKILL');
    unheard();
  }
}

/** A Ctrl-C is the run's to hear, as long as it lives: it has a process group of its own. */
function passOn({ cancel, abandon }: Signals, run: DemoProcess): () => void {
  const heard = () => run.kill('SIGINT');
  for (const signal of [cancel, abandon]) signal.addEventListener('abort', heard);
  return () => {
    for (const signal of [cancel, abandon]) signal.removeEventListener('abort', heard);
  };
}

/** Returns when it is gone, by this or by anybody else's hand. */
async function killInTheMiddle({ state, interruption, signals }: Crash, run: DemoProcess): Promise<void> {
  while (run.alive()) {
    const [id] = await unfinishedRuns(state);
    if (id !== undefined && (await journalOf(state, id)).some((event) => interruption.at(event))) break;
    await sleep(LOOK_MS);
  }
  await Promise.race([sleep(STARTED_MS), run.ended]);
  if (!signals.cancel.aborted) run.kill('SIGKILL');
}

async function journalOf(state: string, id: string): Promise<readonly ChainedEvent[]> {
  const text = await readFile(join(runFolderIn(join(state, 'journals'), id), JOURNAL), 'utf8').catch(() => '');
  return readEvents(text.slice(0, text.lastIndexOf('\n') + 1), null).events;
}

function endedByItself({ terminal, signals, unfinished }: Crash, code: number, document: string): number {
  if (document !== '') process.stdout.write(document);
  if (!signals.cancel.aborted) terminal.say('The run came to its end before it could be killed.');
  else if (signals.abandon.aborted) terminal.say(unfinished());
  return code;
}

function neverBegan({ terminal, signals }: Crash): number {
  terminal.refuse([signals.cancel.aborted ? stopped : died]);
  return signals.cancel.aborted ? OUTCOMES.cancelled.exit : 2;
}

const stopped: Fault = {
  code: 'demo-failed',
  message: "the demo's run was stopped before it had begun",
  hint: 'Nothing was changed, and nothing is left of it.',
};

const died: Fault = {
  code: 'demo-failed',
  message: "the demo's run died before it had claimed its lock",
  hint: 'Nothing was changed, and nothing is left of it. Try again.',
};

interface Death {
  readonly by: string;
  readonly run: DemoProcess;
  readonly id: string;
  readonly before: FleetState;
}

async function leftBehind({ fleet, state }: Crash, { by, run, id, before }: Death): Promise<string> {
  const last = (await journalOf(state, id)).at(-1);
  const changed = changesOfFleet(before, await fleet.observe());
  const intent =
    last?.type === 'command.intended'
      ? `an intent, \`${last.shown}\`: nobody has noted how it ended`
      : `\`${last?.type ?? 'nothing'}\``;
  return [
    '',
    `${by === 'SIGKILL' ? 'kill -9' : by} ${run.pid}: the process of the run is gone, and had no chance to clean up. What it leaves:`,
    `  lock     of ${WEDGED_TENANT}, held by a process that does not live`,
    `  journal  its last line is ${intent}`,
    `  fleet    ${changed.length === 0 ? 'as before' : changed.join('; ')}`,
    '',
    `Now, as anybody would: ${recoverCommand(id)}`,
    'It replays the journal, stops what still runs, asks what became of it, and undoes what the run did.',
  ].join('\n');
}

async function verified(folder: string): Promise<string> {
  const files = await readAuditFolder(folder);
  return files.ok ? wordLine(verify(files.value, {})) : files.faults[0].message;
}

function compared(before: FleetState, after: FleetState): string {
  const changed = changesOfFleet(before, after);
  return changed.length === 0 ? "as before: breakers, workers, and every other tenant's cache" : changed.join('; ');
}
