// The world of a scenario: probes give what the scenario says, when it says so; commands go as it says, and else well.
// Promises: the latest answer counts; what nobody said is told, never made up.
import type { Change } from '../engine/event.ts';
import { commandOf } from '../engine/next.ts';
import type { Clock } from '../engine/ports.ts';
import type { Fields } from '../kernel/scalar.ts';
import type { Plan, SampleOf } from '../plan/plan.ts';
import type { Cast } from './cast.ts';
import { acceptedBy } from './executor.ts';
import { printed } from './printed.ts';
import type { Entry, Happening, Moment, Scenario, Told } from './scenario.ts';
import { type Answer, type Course, type GroundWorld, WELL } from './world.ts';

interface Happened {
  readonly what: Happening;
  readonly name: string;
  readonly target: string;
  readonly at: number;
}

/** Where it is kept, a cancel that the scenario has begun to wait for is not. */
export interface ScriptedWorld extends GroundWorld {
  /** Probes that were asked, and of which the scenario says nothing. */
  readonly unsaid: ReadonlySet<string>;
  /** Is it so far? */
  isPast(moment: Moment): boolean;
}

const BEGINS = { do: 'doing', undo: 'undoing', engage: null, release: null } as const;
const ENDS = { do: 'did', undo: 'undid', engage: 'engaged', release: 'released' } as const;

export interface Script {
  readonly scenario: Scenario;
  readonly cast: Cast;
  readonly clock: Clock;
  /** Somebody cancels the run. */
  readonly cancel: () => void;
}

export function scriptedWorld(script: Script): ScriptedWorld {
  return worldFrom(script, { happened: [], tries: new Map(), unsaid: new Set() });
}

interface Past {
  readonly happened: readonly Happened[];
  readonly tries: ReadonlyMap<string, number>;
  readonly unsaid: ReadonlySet<string>;
}

function worldFrom(script: Script, past: Past): ScriptedWorld {
  const {
    scenario,
    cast: { plan },
    clock,
    cancel,
  } = script;
  const happened = [...past.happened];
  const tries = new Map(past.tries);
  const unsaid = new Set(past.unsaid);
  const { faults } = scenario;
  const cancelIn = (ms: number) => void clock.sleep(ms, new AbortController().signal).then(cancel);
  if (faults.cancel !== undefined && faults.cancel.when === undefined) cancelIn(faults.cancel.after_ms);
  const happens = (what: Happening, change: Change) => {
    const name = nameOf(change);
    happened.push({ what, name, target: change.target, at: clock.monotonic() });
    const when = faults.cancel?.when;
    if (when?.what === what && when.name === name) cancelIn(faults.cancel?.after_ms ?? 0);
  };

  const since: Looking['since'] = ({ when, after_ms }, target) => {
    if (when === undefined) return after_ms <= clock.monotonic() ? { happened: after_ms, from: after_ms } : null;
    const last = happened.findLast(
      (one) => one.what === when.what && one.name === when.name && concerns(plan, one.target, target),
    );
    if (last === undefined) return null;
    const from = last.at + after_ms;
    return from <= clock.monotonic() ? { happened: last.at, from } : null;
  };

  return {
    unsaid,
    unmet: [],
    kept() {
      const now = { happened: [...happened], tries: new Map(tries), unsaid: new Set(unsaid) };
      return (clock, cancel) => worldFrom({ ...script, clock, cancel }, now);
    },
    isPast: (moment) => since(moment, null) !== null,
    see(of) {
      const entries = scenario.probes[of.probe];
      if (entries === undefined) unsaid.add(of.probe);
      return answerOf(entries ?? [], of, { plan, since });
    },
    course(change) {
      const key = `${change.action} ${nameOf(change)} ${change.target}`;
      const attempt = (tries.get(key) ?? 0) + 1;
      tries.set(key, attempt);
      const told = scenario.commands.findLast((one) => isAbout(one, { change, attempt, plan }));
      return told === undefined ? WELL : courseOf(told, change, plan);
    },
    start(change) {
      const begins = BEGINS[change.action];
      if (begins !== null) happens(begins, change);
    },
    work: (change) => happens(ENDS[change.action], change),
    neighbour: () => {
      const { bystander } = faults;
      return bystander !== undefined && since(bystander, null) !== null ? 'ill' : 'healthy';
    },
  };
}

export function nameOf(change: Change): string {
  return 'guard' in change ? change.guard : change.step;
}

/** What happens at one target of a service is not seen at another one of it; all else is seen everywhere. */
function concerns({ targets }: Plan, happenedAt: string, seenAt: string | null): boolean {
  if (seenAt === null || happenedAt === seenAt) return true;
  const [there, here] = [targets[happenedAt], targets[seenAt]];
  return there === undefined || here === undefined || there.service !== here.service;
}

/** A target is named by its key, its host or its name. */
export function isAt(plan: Plan, target: string, on: string | undefined): boolean {
  const { host, name } = plan.targets[target] ?? {};
  return on === undefined || on === target || on === host || on === name;
}

function isAbout(
  told: Told,
  { change, attempt, plan }: { readonly change: Change; readonly attempt: number; readonly plan: Plan },
): boolean {
  if (told.action !== change.action || told.name !== nameOf(change)) return false;
  return (told.try === undefined || told.try === attempt) && isAt(plan, change.target, told.on);
}

function courseOf({ exit, output, ends, takes_ms, works, told }: Told, change: Change, plan: Plan): Course {
  const command = commandOf({ plan }, change);
  const isWell = ends === 'exited' && (exit === undefined || exit === acceptedBy(command));
  return {
    ends,
    exit_code: exit ?? null,
    output: typeof output === 'object' ? printed(command.output, output) : (output ?? ''),
    works: works ?? isWell,
    takes_ms: takes_ms ?? WELL.takes_ms,
    told,
  };
}

interface Since {
  /** Milliseconds of the run: when it happened, and from when on something follows. */
  readonly happened: number;
  readonly from: number;
}

interface Looking {
  readonly plan: Plan;
  /** Null: it is not so yet. */
  readonly since: (moment: Moment, target: string | null) => Since | null;
}

/** What follows the latest happening counts: it adds to what was there, and ends a failure. */
function answerOf(entries: readonly Entry[], { target }: SampleOf, { plan, since }: Looking): Answer {
  const begun = entries
    .filter(({ on }) => isAt(plan, target, on))
    .flatMap((entry) => {
      const begun = since(entry.from, target);
      return begun === null ? [] : [{ entry, ...begun }];
    })
    .sort((a, b) => a.happened - b.happened || a.from - b.from);
  let fields: Fields = {};
  let last: Entry | null = null;
  for (const { entry } of begun) {
    fields = { ...fields, ...entry.gives };
    last = entry;
  }
  if (last?.fails === 'timeout') return { kind: 'timed-out' };
  if (last === null || last.fails === 'unreachable') return { kind: 'unreachable' };
  if (last.fails !== undefined) return { kind: 'failed', exit_code: last.fails };
  return { kind: 'seen', fields, ...(last.exit !== undefined && { exit_code: last.exit }) };
}
