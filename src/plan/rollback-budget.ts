// The longest that a rollback of everything can take: what `post` on the platform must have time for.
// Every command to its timeout and lost at its end, every question to its last answer, every look to its end.
import { willAct } from './act.ts';
import { ANSWER_MS, ASKING_MS, RELEASE_ATTEMPTS, SETTLE_MS, UNDO_ATTEMPTS } from './patience.ts';
import type {
  PlannedAct,
  PlannedCommand,
  PlannedCondition,
  PlannedEnding,
  PlannedGuard,
  PlannedGuardAt,
  PlannedMitigation,
  PlannedProbe,
  PlannedStep,
} from './plan.ts';

export interface RollbackParts {
  readonly steps: readonly PlannedStep[];
  readonly guards: Readonly<Record<string, PlannedGuard>>;
  readonly probes: Readonly<Record<string, PlannedProbe>>;
}

/** Milliseconds, as the machine waits; what a connection takes to open comes on top. */
export function rollbackWorstCase(parts: RollbackParts): number {
  const { steps, guards } = parts;
  const ways = new Map(
    Object.values(guards)
      .flatMap(({ at }) => at)
      .map((at) => [at, guardWay(at, parts.probes)] as const),
  );
  const release = (at: PlannedGuardAt | null): number => (at === null ? 0 : (ways.get(at)?.release ?? 0));
  const undos = undosOf(steps);
  const looks = undos.map(({ ending }) => lookingTime(ending.undone, parts.probes));
  // What was in flight is asked for first; then one guard is held, and one change without a retry was lost.
  let sum = ANSWER_MS + longest([...ways.values()].map((way) => way.release));
  sum += questions(1) + SETTLE_MS + 2 * ANSWER_MS + longest(looks);
  let held: PlannedGuardAt | null = null;
  for (const { step, act, ending } of undos) {
    const own = guardAt(guards, step, act);
    if (own !== held) sum += release(held);
    held = own;
    sum += own === null ? 0 : (ways.get(own)?.engage ?? 0);
    sum += undoTime(ending, step.retry === null ? 0 : 1 + step.retry.times, parts.probes);
  }
  return sum + release(held);
}

interface Undo {
  readonly step: PlannedMitigation;
  readonly act: PlannedAct;
  readonly ending: Extract<PlannedEnding, { kind: 'undo' }>;
}

/** Last first. */
function undosOf(steps: readonly PlannedStep[]): readonly Undo[] {
  return steps
    .flatMap((step) => (step.kind === 'check' ? [] : step.acts.filter(willAct).map((act) => ({ step, act }))))
    .flatMap(({ step, act }) => (act.ending.kind === 'undo' ? [{ step, act, ending: act.ending }] : []))
    .reverse();
}

/** `lost`: tries of its `do` that may have been lost on a way forward that went on all the same. */
function undoTime({ undo, undone }: Undo['ending'], lost: number, probes: RollbackParts['probes']): number {
  const look = lookingTime(undone, probes);
  const before = lost === 0 ? 0 : questions(lost) + SETTLE_MS;
  const again = (UNDO_ATTEMPTS - 1) * (questions(lost + 1) + SETTLE_MS);
  const confirmed = lost === 0 ? 0 : lost * ANSWER_MS + look;
  return before + UNDO_ATTEMPTS * lostCommand(undo) + again + look + confirmed;
}

function guardWay({ engage, engaged, release, released }: PlannedGuardAt, probes: RollbackParts['probes']) {
  const find = probeTime(engaged, probes);
  return {
    engage: questions(2) + find + lostCommand(engage) + lookingTime(engaged, probes),
    release: RELEASE_ATTEMPTS * (questions(2) + lostCommand(release) + lookingTime(released, probes)),
  };
}

function guardAt(guards: RollbackParts['guards'], step: PlannedMitigation, act: PlannedAct): PlannedGuardAt | null {
  const at = step.guard === undefined ? [] : (guards[step.guard]?.at ?? []);
  return at.find(({ target }) => target === act.target) ?? at[0] ?? null;
}

/** To its timeout; then its host is asked once what became of it. */
function lostCommand({ timeout_ms }: PlannedCommand): number {
  return timeout_ms + ANSWER_MS;
}

/** So many commands that nobody answers for. */
function questions(commands: number): number {
  return ASKING_MS + commands * ANSWER_MS;
}

/** It begins to hold at the last look of its window, and has to hold on from there. */
function lookingTime(condition: PlannedCondition, probes: RollbackParts['probes']): number {
  const { within_ms, for_ms } = condition;
  const look = probeTime(condition, probes);
  return (within_ms ?? 0) + look + (for_ms > 0 ? for_ms + look : 0);
}

function longest(times: readonly number[]): number {
  return Math.max(0, ...times);
}

function probeTime({ samples }: PlannedCondition, probes: RollbackParts['probes']): number {
  return longest(samples.map(({ probe, target }) => probes[probe]?.commands[target]?.timeout_ms ?? 0));
}
