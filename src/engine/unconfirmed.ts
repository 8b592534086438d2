// Commands that may still be at work: contact was lost, and nobody has said yet what became of them.
// Promises: a target with such a `do` is not told to be undone, and a guard with such an engaging not to be released.
import { type Asking, askAgain, startAsking } from './asking.ts';
import type { ActRecord, Change, RunEvent } from './event.ts';
import { commandOf } from './next.ts';
import { guardKey, guardOf, type State, targetOf, type Unconfirmed, withGuard, withTarget } from './state.ts';

type Finished = Extract<RunEvent, { type: 'command.finished' }>;
type Subject = { readonly step: string; readonly target: string } | { readonly guard: string; readonly target: string };

/** It was started, and neither ended by itself nor is all of it confirmed gone. */
export function isUnconfirmed({ ended, stopped }: ActRecord): boolean {
  return ended !== 'not-started' && ended !== 'exited' && (stopped === 'unconfirmed' || stopped === 'left-running');
}

/** The commands of a step's target, or of a guard, that may still be at work. */
export function unconfirmedOf(state: State, subject: Subject, action?: Change['action']): readonly Unconfirmed[] {
  return state.unconfirmed.filter(
    ({ change }) =>
      change.target === subject.target &&
      ('step' in subject
        ? 'step' in change && change.step === subject.step
        : 'guard' in change && change.guard === subject.guard) &&
      (action === undefined || change.action === action),
  );
}

/** Null: there is nobody to ask. What a service does about a request over HTTP, no host of ours can say. */
export function firstQuestion(state: State, open: readonly Unconfirmed[], elapsed_ms: number): Asking | null {
  const [first] = askable(state, open);
  return first === undefined ? null : startAsking(first.command, elapsed_ms);
}

/** After an answer. Null: all is known, or the time for questions is over. */
export function nextQuestion(
  state: State,
  open: readonly Unconfirmed[],
  { asking, elapsed_ms }: { readonly asking: Asking; readonly elapsed_ms: number },
): Asking | null {
  const left = askable(state, open);
  const at = left.findIndex(({ command }) => command === asking.command);
  const following = left[(at + 1) % left.length];
  if (following === undefined) return null;
  const again = at === -1 ? { ...asking, not_before_ms: elapsed_ms } : askAgain(asking, elapsed_ms);
  return again && { ...again, command: following.command };
}

/** What a later answer tells: of a command that is over now, and what it left. */
export function learn(state: State, event: Finished): State {
  if (isUnconfirmed(event.act)) return state;
  const rest = state.unconfirmed.filter(({ command }) => command !== event.command);
  const known = { ...state, unconfirmed: rest };
  const { change } = event;
  if (change.action === 'engage') return afterEngaging(known, change, event);
  if (change.action !== 'do') return known;
  const { status } = targetOf(state, change.step, change.target);
  return status === 'unknown' || status === 'started' ? afterDo(known, change, event) : known;
}

/** A target after a try of its `do`: unknown as long as one of its tries may still be at work. */
export function afterDo(
  state: State,
  subject: { step: string; target: string },
  { act, accepted, did }: Finished,
): State {
  const { step, target } = subject;
  const acted = targetOf(state, step, target).acted || (act.ended !== 'not-started' && !isUnconfirmed(act));
  const open = unconfirmedOf(state, subject, 'do').length > 0;
  const status = open ? 'unknown' : acted ? 'acted' : 'not_started';
  return withTarget(state, step, target, { status, acted, ...(accepted && { did }) });
}

function afterEngaging(state: State, change: { guard: string; target: string }, { act }: Finished): State {
  const key = guardKey(change.guard, change.target);
  const { status, before } = guardOf(state, key);
  const never = act.ended === 'not-started' && unconfirmedOf(state, change, 'engage').length === 0;
  return never && status === 'engage_failed' ? withGuard(state, key, { status: before }) : state;
}

function askable(state: State, open: readonly Unconfirmed[]): readonly Unconfirmed[] {
  return open.filter(({ change }) => commandOf(state, change).kind !== 'http');
}
