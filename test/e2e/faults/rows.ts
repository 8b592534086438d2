// The cells whose answer is not obvious: what each must come to, beyond what holds in every cell.
import type { Audit } from './audits.ts';
import type { Cell } from './cell.ts';

export interface Row {
  /** What is expected, for people. */
  readonly says: string;
  readonly fault: string;
  readonly moment: string;
  /** What is not so. */
  wrong(cell: Cell, final: Audit | null): readonly string[];
}

const GONE = 'the runner is gone';
const FROZEN = 'the runner stands still past its lease, and goes on while it is recovered';
const CUT_OFF = 'the runner is cut off from GitHub, not from the hosts';
const GITHUB_GONE = 'GitHub is gone from here on';
const CANCELLED = 'the run is cancelled';

export const ROWS: readonly Row[] = [
  row(GONE, 'before the write of guard engage', 'nothing to undo: `refused`, told, the slot is given back', [
    ends('refused'),
    never('guard engage'),
  ]),
  row(GONE, 'after the write of two do', 'the host never started it: it is not undone', [
    ends('rolled_back'),
    never('two do', 'two undo'),
    is('two', 'not_started'),
  ]),
  row(GONE, 'during a command', 'the command is ended, and its undo verified', [
    ends('rolled_back'),
    once('two do'),
    without('two do'),
    is('two', 'undone'),
  ]),
  row(
    GONE,
    'before the write of checkpoint',
    'the host tells the exit code of a command whose result was lost: undone, and done once',
    [ends('rolled_back'), once('one do'), is('one', 'undone')],
  ),
  row(GONE, 'during an undo', 'the undo is made once more, then those before it', [
    ends('rolled_back'),
    is('two', 'undone'),
    is('three', 'undone'),
  ]),
  row(GONE, 'before the write of outcome', 'every step verified and no decision written: undone', [
    ends('rolled_back'),
    is('three', 'undone'),
  ]),
  row(GONE, 'after the write of outcome', 'the decision is written: nothing is undone', [
    ends('incident_resolved'),
    never('three undo', 'two undo'),
  ]),
  row(FROZEN, 'after the write of two do', 'the frozen run starts nothing behind its lease', [
    ends('rolled_back'),
    never('two do'),
  ]),
  row(FROZEN, 'during a verification', 'the frozen run neither rolls back nor frees the lock; whoever took over does', [
    ends('rolled_back'),
    by('recover'),
  ]),
  row(CUT_OFF, 'during a command', 'stopped by the end of its lease; what it could not write, recovery does', [
    ends('rolled_back'),
  ]),
  ...['500', '409'].map((status) =>
    row(
      `GitHub answers ${status}`,
      'after the write of two do',
      'applied without an answer: looked up, and the run goes on',
      [ends('incident_resolved'), once('two do')],
    ),
  ),
  row(
    'the connection is reset',
    'after the write of two do',
    'applied without an answer: looked up, and the run goes on',
    [ends('incident_resolved'), once('two do')],
  ),
  ...['403', '429'].map((status) =>
    row(`GitHub answers ${status} with retry-after`, 'before the write of two do', 'a wait inside the lease', [
      ends('incident_resolved'),
    ]),
  ),
  row(
    'GitHub answers 429 with a retry-after beyond the lease',
    'before the write of guard engage',
    'before the first change: refused',
    [ends('refused'), never('guard engage')],
  ),
  row('GitHub answers 429 with a retry-after beyond the lease', 'before the write of two do', 'behind it: undone', [
    ends('rolled_back'),
    never('two do'),
  ]),
  row(
    GITHUB_GONE,
    'before the write of two undo, on the way back',
    'undone all the same; the lock is left for recovery',
    [ends('rolled_back')],
  ),
  row(
    CANCELLED,
    'during a command',
    "stopped within the runner's ten seconds without a second signal, undone by post",
    [ends('cancelled'), once('two do'), without('two do'), by('post')],
  ),
  row(
    'the run is cancelled, and its post is gone during its undo',
    'during a command',
    'recovery finishes, and the audit says who',
    [ends('cancelled'), by('post'), by('recover')],
  ),
];

type Check = (cell: Cell, final: Audit | null) => readonly string[];

function row(fault: string, moment: string, says: string, checks: readonly Check[]): Row {
  return { says, fault, moment, wrong: (cell, final) => checks.flatMap((check) => check(cell, final)) };
}

function ends(outcome: string): Check {
  return (_, final) => (final?.outcome === outcome ? [] : [`expected ${outcome}, and it ended as ${final?.outcome}`]);
}

/** `two do`: it was never started. */
function never(...commands: readonly string[]): Check {
  return (cell) =>
    commands.filter((command) => timesOf(cell, command, 'start') > 0).map((command) => `${command} was started`);
}

function once(command: string): Check {
  return (cell) =>
    timesOf(cell, command, 'start') === 1 ? [] : [`${command} was started ${timesOf(cell, command, 'start')} times`];
}

/** It was stopped before its end. */
function without(command: string): Check {
  return (cell) => (timesOf(cell, command, 'end') === 0 ? [] : [`${command} ran to its end`]);
}

function is(step: string, status: string): Check {
  return (_, final) => {
    const found = final?.record.state_changes.find((change) => change.step === step)?.status ?? 'not_started';
    return found === status ? [] : [`${step} is ${found}, expected ${status}`];
  };
}

/** Somebody of this name went on with the run. */
function by(who: 'post' | 'recover'): Check {
  return (_, final) =>
    final?.events.some(({ type, by: name }) => type === 'run.resumed' && name === who)
      ? []
      : [`${who} did not go on with it`];
}

function timesOf({ fixture }: Cell, command: string, word: 'start' | 'end'): number {
  return fixture.log().filter((said) => said.word === word && `${said.thing} ${said.action}` === command).length;
}
