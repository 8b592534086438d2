// The moments of a runbook at which something can go wrong, and how its run then has to end.
// Promises: every command, forwards and back, every condition, every probe, and every write of the journal has its own.
import { apply } from '../engine/apply.ts';
import type { ChainedEvent, Change } from '../engine/event.ts';
import { commandOf } from '../engine/next.ts';
import type { Outcome } from '../engine/outcome.ts';
import { initialState, type State } from '../engine/state.ts';
import type { Plan } from '../plan/plan.ts';
import type { Rehearsed } from './rehearse.ts';
import { nameOf } from './scripted-world.ts';
import { ALL_WELL, courseIn, type Twist } from './twist.ts';
import { refusedBy } from './world.ts';

export interface Moment {
  /** `do restart-cache times out`. */
  readonly name: string;
  readonly twist: Twist;
  /** The process dies, or is cancelled, around this event of its journal. */
  readonly blow: { readonly kind: 'dies' | 'is cancelled'; readonly seq: number; readonly written: boolean } | null;
  /** What goes wrong in the run that this one is like until its own twist or blow. */
  readonly like: Twist;
  readonly outcomes: readonly Outcome[];
  /** The step or guard that it is about. */
  readonly about: string | null;
}

const STOPPED: readonly Outcome[] = ['rolled_back', 'refused'];
const OPEN: readonly Outcome[] = ['unknown', 'rollback_failed', 'rolled_back', 'refused'];

/** How commands go wrong. */
const WAYS = [
  { says: 'fails and does nothing', fails: true, course: { works: false } },
  { says: 'fails and has its effect', fails: true, course: {} },
  { says: 'does nothing', fails: false, course: { works: false } },
  { says: 'times out', fails: false, course: { ends: 'timed-out' } },
  { says: 'loses contact for a while', fails: false, course: { ends: 'lost' } },
  { says: 'loses contact for good', fails: false, course: { ends: 'lost', told: false } },
  { says: 'cannot be started', fails: false, course: { ends: 'not-started', works: false } },
] as const;
type Way = (typeof WAYS)[number];

/** Until something fails, such a run is like the one in which nothing goes wrong. */
const BACK = ', on the way back';

/** A run that undoes what it can, and what goes wrong in it. */
export interface Back {
  readonly run: Rehearsed;
  readonly twist: Twist;
}

/** `well` is the run in which nothing goes wrong. */
export function momentsOf(plan: Plan, well: Rehearsed, back: Back | null): readonly Moment[] {
  const began = distinct(well.began);
  const undos = began.flatMap((change) => undoOf(plan, change) ?? []);
  return [
    ...began.flatMap((change) =>
      waysOf(plan, change).map((way) => commandMoment(plan, { change, way, well, base: ALL_WELL })),
    ),
    ...undos.flatMap((change) => {
      const base = failing(plan, { ...change, action: 'do' });
      return waysOf(plan, change).map((way) => commandMoment(plan, { change, way, well, base }));
    }),
    ...Object.keys(plan.probes).flatMap((probe) => blindMoments(probe, well)),
    {
      name: 'the incident goes on whatever is done',
      twist: { ...ALL_WELL, recovers: false },
      blow: null,
      like: ALL_WELL,
      outcomes: plan.recovered.otherwise === 'keep' ? ['not_recovered', ...STOPPED] : STOPPED,
      about: null,
    },
    ...((plan.bystanders?.most ?? 0) > 0 ? [neighbourMoment()] : []),
    ...blowMoments(plan, well, { twist: ALL_WELL, where: '' }),
    ...(back === null ? [] : blowMoments(plan, back.run, { twist: back.twist, where: BACK })),
  ];
}

/** No host can be asked what became of a request: whoever loses its answer has lost it for good. */
function waysOf(plan: Plan, change: Change): readonly Way[] {
  return isRequest(plan, change) ? WAYS.filter(({ says }) => says !== 'loses contact for a while') : WAYS;
}

function isRequest(plan: Plan, change: Change): boolean {
  return commandOf({ plan }, change).kind === 'http';
}

/** The last mitigation has its effect, and fails all the same. Null: there is none. */
export function backwards(plan: Plan, well: Rehearsed): Twist | null {
  const last = well.began.findLast(({ action }) => action === 'do');
  return last === undefined ? null : failing(plan, last);
}

function failing(plan: Plan, change: Change): Twist {
  const course = { exit_code: refusedIn(plan, change) };
  return { ...ALL_WELL, course: (one) => (isSame(one, change) ? course : {}) };
}

function refusedIn(plan: Plan, change: Change): number {
  const command = commandOf({ plan }, change);
  return refusedBy(command.kind === 'http' ? command.expect : command.exit);
}

function undoOf(plan: Plan, change: Change): Extract<Change, { step: string }> | null {
  if (change.action !== 'do') return null;
  const step = plan.steps.find(({ id }) => id === change.step);
  const act = step?.kind === 'mitigation' ? step.acts.find(({ target }) => target === change.target) : undefined;
  return act?.ending.kind === 'undo' ? { ...change, action: 'undo' } : null;
}

function neighbourMoment(): Moment {
  const twist = { ...ALL_WELL, ill: true };
  return { name: 'a neighbour falls ill', twist, blow: null, like: ALL_WELL, outcomes: STOPPED, about: null };
}

function distinct(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

interface Going {
  readonly change: Change;
  readonly way: Way;
  readonly well: Rehearsed;
  readonly base: Twist;
}

function commandMoment(plan: Plan, { change, way, well, base }: Going): Moment {
  const course = { ...way.course, ...(way.fails && { exit_code: refusedIn(plan, change) }) };
  return {
    name: `${words(change)} ${way.says}`,
    twist: { ...base, course: (one) => (isSame(one, change) ? course : courseIn(base, one)) },
    blow: null,
    like: base,
    outcomes: outcomesOf(plan, { change, way, well }),
    about: nameOf(change),
  };
}

function isSame(one: Change, other: Change): boolean {
  return one.action === other.action && nameOf(one) === nameOf(other) && one.target === other.target;
}

function outcomesOf(plan: Plan, { change, way, well }: Omit<Going, 'base'>): readonly Outcome[] {
  const { says, course } = way;
  const works = !('works' in course);
  const ended: Outcome = well.state.phase.name === 'closed' ? well.state.phase.outcome : 'incident_resolved';
  const isLost = says === 'loses contact for good' || (says === 'times out' && isRequest(plan, change));
  switch (change.action) {
    case 'do':
      if (isLost) return ['unknown'];
      return says === 'loses contact for a while' ? [ended, ...STOPPED] : STOPPED;
    case 'engage':
      if (isLost) return ['unknown', ...STOPPED];
      return says === 'loses contact for a while' ? [ended, ...STOPPED] : STOPPED;
    case 'release':
      return works ? [ended] : ['rollback_failed'];
    case 'undo':
      return works ? [...STOPPED, 'unknown'] : ['rollback_failed', 'unknown'];
  }
}

/** Behind each command after which the probe is asked: behind any other it is the same as behind the next. */
function blindMoments(probe: string, { began, events }: Rehearsed): readonly Moment[] {
  return [...askedBehind(probe, events)].map((from) => ({
    name: `the probe ${probe} fails ${from === 0 ? 'from the beginning' : `behind ${words(began[from - 1])}`}`,
    twist: { ...ALL_WELL, blind: { probe, from } },
    blow: null,
    like: ALL_WELL,
    outcomes: [...OPEN, 'incident_resolved', 'symptom_absent', 'not_recovered'],
    about: null,
  }));
}

/** How many commands had begun each time that the probe was asked. */
function askedBehind(probe: string, events: readonly ChainedEvent[]): ReadonlySet<number> {
  const asked = new Set<number>();
  let begun = 0;
  for (const event of events) {
    if (event.type === 'command.intended') begun += 1;
    const samples = 'samples' in event ? event.samples : [];
    if (samples.some((sample) => sample.probe === probe)) asked.add(begun);
  }
  return asked;
}

/** Around each write that moved the run. Between two looks at one condition nothing has changed, here or there. */
function blowMoments(
  plan: Plan,
  run: Rehearsed,
  { twist, where }: { readonly twist: Twist; readonly where: string },
): readonly Moment[] {
  let state = initialState(plan);
  let last = '';
  const moving: ChainedEvent[] = [];
  for (const event of run.events) {
    state = apply(state, event);
    const stands = standing(state);
    const moves = stands !== last || event.type === 'command.intended' || event.type === 'command.finished';
    if (moves && (where !== BACK || state.failure !== null)) moving.push(event);
    last = stands;
  }
  return moving.flatMap((event) => {
    const at = `write ${event.seq} (${told(event)})${where}`;
    const deaths = [true, ...(event.type === 'command.finished' ? [false] : [])].map(
      (written): Moment => ({
        name: `the process dies ${written ? 'behind' : 'before'} ${at}`,
        twist,
        like: twist,
        blow: { kind: 'dies', seq: event.seq, written },
        outcomes: [...STOPPED, 'incident_resolved', 'not_recovered'],
        about: null,
      }),
    );
    const cancel: Moment = {
      name: `a cancel behind ${at}`,
      twist,
      like: twist,
      blow: { kind: 'is cancelled', seq: event.seq, written: true },
      outcomes: ['cancelled', 'incident_resolved', ...STOPPED, 'not_recovered'],
      about: null,
    };
    return [...deaths, cancel];
  });
}

function standing({ phase, guards, targets }: State): string {
  const place = JSON.stringify(phase, (key, value) => (key === 'looking' || key === 'watching' ? undefined : value));
  return `${place} ${JSON.stringify(Object.values(guards).map(({ status }) => status))} ${JSON.stringify(Object.values(targets).map(({ status }) => status))}`;
}

function told(event: ChainedEvent): string {
  switch (event.type) {
    case 'command.intended':
    case 'command.finished':
      return `${event.type}: ${words(event.change)}`;
    case 'condition.looked':
      return `${event.purpose.kind}${'step' in event.purpose ? ` of ${event.purpose.step}` : ''}`;
    default:
      return event.type;
  }
}

function words(change: Change | undefined): string {
  return change === undefined ? '' : `${change.action} ${nameOf(change)}`;
}
