// The longest that a rollback of everything can take: what `post` on the platform must have time for.
// Every command to its timeout and lost at its end, every question to its last answer, every look to its end.
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
import { AT_ONCE, isGuardedEach, isSpread, wavesOf } from './waves.ts';

export interface RollbackParts {
  readonly steps: readonly PlannedStep[];
  readonly guards: Readonly<Record<string, PlannedGuard>>;
  readonly probes: Readonly<Record<string, PlannedProbe>>;
}

/** Milliseconds, as the machine waits; what a connection takes to open comes on top. */
export function rollbackWorstCase(parts: RollbackParts): number {
  const { steps, guards, probes } = parts;
  const waves = wavesBack(steps);
  const undos = waves
    .flatMap(({ acts }) => acts)
    .flatMap(({ ending }) => (ending.kind === 'undo' ? ending.undone : []));
  const rounds = longest(waves.map(({ acts }) => roundsOf(acts.length)));
  const allGuards = Object.values(guards).flatMap(({ at }) => at);
  // What was in flight is asked for first; then one guard is held, and one change of each target without a retry was lost.
  let sum = ANSWER_MS + longest(allGuards.map((at) => guardWay(at, probes).release));
  const looks = longest(undos.map((undone) => lookingTime(undone, probes)));
  sum += Math.max(1, rounds) * (questions(1) + SETTLE_MS + 2 * ANSWER_MS + looks);
  const again = waves.filter(({ step }) => isSpread(step));
  return sum + passTime(waves, parts, false) + passTime(again, parts, true) + ownReleases(again, parts);
}

type Undoing = Extract<PlannedEnding, { kind: 'undo' }>;

interface Wave {
  readonly step: PlannedMitigation;
  readonly acts: readonly PlannedAct[];
}

/** Last first. */
function wavesBack(steps: readonly PlannedStep[]): readonly Wave[] {
  return steps
    .flatMap((step) =>
      step.kind === 'check'
        ? []
        : wavesOf(step).map((wave) => ({ step, acts: wave.flatMap((act) => step.acts[act] ?? []) })),
    )
    .filter(({ step, acts }) => isSpread(step) || acts.some(({ ending }) => ending.kind === 'undo'))
    .reverse();
}

/** `again`: the targets whose fate is unknown are asked once more, and each of their tries was lost. */
function passTime(waves: readonly Wave[], { guards, probes }: RollbackParts, again: boolean): number {
  const ways = (at: readonly PlannedGuardAt[], which: 'engage' | 'release') =>
    at.reduce((sum, one) => sum + guardWay(one, probes)[which], 0);
  let sum = 0;
  let held: readonly PlannedGuardAt[] = [];
  for (const { step, acts } of waves) {
    const at = step.guard === undefined ? [] : (guards[step.guard]?.at ?? []);
    const isEach = isGuardedEach({ guards }, step);
    const undone = acts.find(({ ending }) => ending.kind === 'undo');
    if (undone !== undefined) {
      const own = isEach ? [] : guardsAt(at, undone);
      const others = held.filter((one) => !own.includes(one));
      sum += ways(others, 'release') + ways(own, 'engage');
      held = own;
    }
    const lost = again ? 1 + (step.retry?.times ?? 0) : step.retry === null ? 0 : 1 + step.retry.times;
    const lanes = acts.map((one) => {
      if (one.ending.kind !== 'undo') return lost === 0 ? 0 : questions(lost);
      const each = isEach ? guardsAt(at, one) : [];
      return ways(each, 'engage') + undoTime(one.ending, lost, probes) + ways(each, 'release');
    });
    sum += roundsOf(acts.length) * longest(lanes);
  }
  return sum + ways(held, 'release');
}

/** A release that did not hold beside its target is tried again at the end, one after the other. */
function ownReleases(waves: readonly Wave[], { guards, probes }: RollbackParts): number {
  const names = new Set(waves.flatMap(({ step }) => (isGuardedEach({ guards }, step) ? (step.guard ?? []) : [])));
  const all = [...names].flatMap((name) => guards[name]?.at ?? []);
  return all.reduce((sum, at) => sum + guardWay(at, probes).release, 0);
}

function roundsOf(targets: number): number {
  return Math.ceil(targets / AT_ONCE);
}

/** `lost`: tries of its `do` that may have been lost on a way forward that went on all the same. */
function undoTime({ undo, undone }: Undoing, lost: number, probes: RollbackParts['probes']): number {
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

function guardsAt(at: readonly PlannedGuardAt[], act: PlannedAct): readonly PlannedGuardAt[] {
  const own = at.filter(({ target }) => target === act.target);
  return own.length > 0 ? own : at;
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
