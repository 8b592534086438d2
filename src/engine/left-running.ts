// Commands that are over, and of which a process still runs: it left their session, and only its environment names it.
// Pure. Promises: a command with which contact was lost is not among them.
import { commandMark } from '../kernel/command-mark.ts';
import type { Change, RunEvent } from './event.ts';
import { commandOf } from './next.ts';
import type { State } from './state.ts';
import { isAbout, subjectOf } from './subject.ts';

export interface LeftRunning {
  /** What its host calls it. */
  readonly mark: string;
  readonly change: Change;
  /** A host's name, or `the runner`. */
  readonly where: string;
}

/** As its host last said. */
export function leftRunningIn(state: State, events: readonly RunEvent[]): readonly LeftRunning[] {
  const [opening] = events;
  const id = opening?.type === 'run.claimed' ? opening.execution_id : '';
  return state.unconfirmed.flatMap(({ command, change }) => {
    const last = events.findLast((event) => event.type === 'command.finished' && event.command === command);
    if (last?.type !== 'command.finished' || last.act.stopped !== 'left-running') return [];
    const { where } = commandOf(state, change);
    return [{ mark: commandMark(id, command), change, where: where === 'runner' ? 'the runner' : where }];
  });
}

/** Why the fate of a target is not known, where nothing else is open there; '' otherwise. */
export function stillRunsAt(
  state: State,
  left: readonly LeftRunning[],
  at: { readonly step: string; readonly target: string },
): string {
  const own = left.filter(({ change }) => isAbout(subjectOf(change), at));
  const open = state.unconfirmed.filter(({ change }) => isAbout(subjectOf(change), at));
  const [first] = own;
  if (first === undefined || own.length < open.length) return '';
  const marks = own.map(({ mark }) => `ENFORCED_RUNBOOKS_COMMAND=${mark}`).join(' or ');
  return `its command was stopped, but a process that it started still ran on ${first.where} when that was last asked; it has ${marks} in its /proc/PID/environ`;
}
