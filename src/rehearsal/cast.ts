// The cast of a rehearsal: its plan, in which each command can be told from every other one when it comes back ready to run.
// Promises: the plan says what it said before; a command that the plan does not have is a programming error.
import type { Change } from '../engine/event.ts';
import type { IsolationCheck, Ports } from '../engine/ports.ts';
import type { Fault } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { isolatePlan, isolationCheck } from '../plan/isolate.ts';
import type { CommandPlaces } from '../plan/places.ts';
import type {
  Plan,
  PlannedAct,
  PlannedCommand,
  PlannedEnding,
  PlannedGuard,
  PlannedStep,
  SampleOf,
} from '../plan/plan.ts';
import type { ReadyCommand } from '../plan/ready.ts';
import { mapRecord } from '../plan/record.ts';
import type { Isolation } from '../topology/isolation.ts';
import { Readings } from './readings.ts';

export type Role =
  | { readonly kind: 'probe'; readonly of: SampleOf; readonly command: PlannedCommand }
  | { readonly kind: 'change'; readonly change: Change; readonly command: PlannedCommand }
  | { readonly kind: 'discovery'; readonly command: PlannedCommand };

export interface Cast {
  readonly plan: Plan;
  readonly readings: Readings;
  roleOf(command: ReadyCommand): Role;
  /** Walls 1 and 2, which say the same of the same command in every run: each is looked at once. */
  readonly isolate: Ports['isolate'];
  readonly isolated: IsolationCheck;
}

const casts = new WeakMap<Plan, { readonly isolation: Isolation; readonly cast: Cast }>();

/** One cast for a plan, however often it is rehearsed. `places`: where its commands stand, for the faults of wall 2. */
export function castOf(plan: Plan, isolation: Isolation, places: CommandPlaces = new Map()): Cast {
  const known = casts.get(plan);
  if (known?.isolation === isolation) return known.cast;
  const cast = newCast(plan, isolation, places);
  casts.set(plan, { isolation, cast });
  return cast;
}

/** A ready command keeps the declaration of its output: each gets one of its own. */
function newCast(given: Plan, isolation: Isolation, places: CommandPlaces): Cast {
  const roles = new Map<PlannedCommand['output'], Role>();
  const own = (command: PlannedCommand, role: (own: PlannedCommand) => Role): PlannedCommand => {
    const copy = { ...command, output: { ...command.output } };
    roles.set(copy.output, role(copy));
    return copy;
  };
  const changing = (command: PlannedCommand, change: Change) =>
    own(command, (copy) => ({ kind: 'change', change, command: copy }));
  const plan: Plan = {
    ...given,
    probes: mapRecord(given.probes, (probe, name) => ({
      ...probe,
      commands: mapRecord(probe.commands, (command, target) =>
        own(command, (copy) => ({ kind: 'probe', of: { probe: name, target }, command: copy })),
      ),
    })),
    guards: mapRecord(given.guards, (guard, name) => guardWith(guard, name, changing)),
    steps: given.steps.map((step) => stepWith(step, changing)),
    ...(given.discovery !== undefined && {
      discovery: given.discovery.map((question) => ({
        ...question,
        command: own(question.command, (copy) => ({ kind: 'discovery', command: copy })),
      })),
    }),
  };
  const proof = once(() => isolatePlan(isolation, plan, places));
  return {
    plan,
    readings: new Readings(plan),
    isolate: proof,
    isolated: eachOnce(isolationCheck(isolation, plan)),
    roleOf: ({ output }) => {
      const role = roles.get(output);
      if (role === undefined) throw new Error('castOf: a command that is not in the plan');
      return role;
    },
  };
}

function eachOnce(check: IsolationCheck): IsolationCheck {
  const known = new Map<string, readonly Fault[]>();
  const same = new Map<string, WeakMap<ReadyCommand, readonly Fault[]>>();
  return (command, mutates, allowWildcard) => {
    const how = `${mutates} ${allowWildcard}`;
    const judged = same.get(how) ?? new WeakMap<ReadyCommand, readonly Fault[]>();
    same.set(how, judged);
    const before = judged.get(command);
    if (before !== undefined) return before;
    const { output: _, ...said } = command;
    const key = `${how} ${JSON.stringify(said)}`;
    const faults = known.get(key) ?? check(command, mutates, allowWildcard);
    known.set(key, faults);
    judged.set(command, faults);
    return faults;
  };
}

type Changing = (command: PlannedCommand, change: Change) => PlannedCommand;

function guardWith(guard: PlannedGuard, name: string, changing: Changing): PlannedGuard {
  const at = guard.at.map((one) => ({
    ...one,
    engage: changing(one.engage, { action: 'engage', guard: name, target: one.target }),
    release: changing(one.release, { action: 'release', guard: name, target: one.target }),
  }));
  return { ...guard, at };
}

function stepWith(step: PlannedStep, changing: Changing): PlannedStep {
  if (step.kind === 'check') return step;
  return { ...step, acts: step.acts.map((act) => actWith(act, step.id, changing)) };
}

function actWith(act: PlannedAct, step: string, changing: Changing): PlannedAct {
  const { target, ending } = act;
  return {
    ...act,
    do: changing(act.do, { action: 'do', step, target }),
    ending: endingWith(ending, (undo) => changing(undo, { action: 'undo', step, target })),
  };
}

function endingWith(ending: PlannedEnding, own: (undo: PlannedCommand) => PlannedCommand): PlannedEnding {
  return ending.kind === 'undo' ? { ...ending, undo: own(ending.undo) } : ending;
}
