// What a drill tells: of each run what is not as it has to be, at the condition or the step that it is about.
// Promises: a cause shows itself at many moments, and is told at the first of them.
import { sentence } from '../audit/sentences.ts';
import type { RunEvent } from '../engine/event.ts';
import type { Fault, Place } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { Demand } from './demands.ts';
import type { Facts } from './facts.ts';
import { brokenBy } from './invariants.ts';
import type { Moment } from './moments.ts';
import { nameOfOwner, placeOfOwner, stepPlace } from './owner.ts';
import type { Rehearsed } from './rehearse.ts';
import { nameOf } from './scripted-world.ts';
import { heldBefore, ONLY_ITS_COMMAND, vainSteps } from './vain.ts';

export interface Driven {
  readonly run: Rehearsed;
  readonly facts: Facts;
  /** What the model could not bring about. */
  readonly unmet: readonly Demand[];
}

export class Told {
  readonly #runbook: Runbook;
  readonly #causes = new Set<string>();
  /** Steps and guards with a condition that proves nothing: how a run ends that relies on it says nothing more. */
  readonly #vain: Set<string>;

  constructor(runbook: Runbook, vain: ReadonlySet<string>) {
    this.#runbook = runbook;
    this.#vain = new Set(vain);
  }

  of(driven: Driven, moment: Moment): readonly Fault[] {
    const unmet = driven.unmet.filter(({ kind }) => kind !== 'goes-on');
    for (const { of, kind } of unmet) {
      const name = 'step' in of ? of.step : 'guard' in of ? of.guard : null;
      if (kind !== 'must' && name !== null) this.#vain.add(name);
    }
    const found = unmet.map((demand) => faultOf(demand, this.#runbook));
    const isJudged = wasBroughtAbout(driven) && !this.#vain.has(moment.about ?? '');
    const ended = isJudged ? endings(driven, moment, this.#runbook) : [];
    return [
      ...found.filter(({ message }) => this.#isNew(message)),
      ...ended.flatMap(({ cause, fault }) => (this.#isNew(cause) ? [fault] : [])),
    ];
  }

  /** What the run in which nothing goes wrong has recorded, of steps of which nothing is told yet. */
  recorded({ run }: Driven): readonly Fault[] {
    const steps = [...vainSteps(run)].filter((step) => !this.#vain.has(step));
    for (const step of steps) this.#vain.add(step);
    return steps.map((step) => heldBefore(step, this.#runbook));
  }

  #isNew(cause: string): boolean {
    const isNew = !this.#causes.has(cause);
    this.#causes.add(cause);
    return isNew;
  }
}

/** Did the model bring about all that the run waits for? */
export function wasBroughtAbout({ unmet }: Driven): boolean {
  return unmet.every(({ kind }) => kind !== 'must' && kind !== 'vain');
}

function faultOf({ kind, of, says }: Demand, runbook: Runbook): Fault {
  const at = placeOfOwner(of, runbook);
  const place = at === undefined ? {} : { at };
  if (kind !== 'must')
    return {
      code: 'condition-proves-nothing',
      message: `No values were found with which ${nameOfOwner(of)} ${says}: it holds anyway, and proves nothing.`,
      hint: ONLY_ITS_COMMAND,
      ...place,
    };
  return {
    code: 'rehearsal-impossible',
    message: `Not rehearsed: no values were found with which ${nameOfOwner(of)} ${says}.`,
    hint: 'Where it can be so beside the other conditions, write a scenario that ends as `incident_resolved`: the moments are then driven on that. Else mend the condition.',
    ...place,
  };
}

interface Ending {
  readonly cause: string;
  readonly fault: Fault;
}

function endings({ run, facts }: Driven, moment: Moment, runbook: Runbook): readonly Ending[] {
  const { failure } = run.state;
  const refused = refusedIn(run);
  const at =
    (refused && placeOfRefusal(refused, runbook)) ??
    (failure?.kind === 'timeout' ? runbook.timeout?.at : undefined) ??
    stepPlace(moment.about, runbook) ??
    stepPlace(failure?.step ?? null, runbook) ??
    runbook.symptom.at;
  const refusal = refused?.faults.map(({ message }) => shown(message, 200)).join(' ');
  return brokenBy(run, facts, moment).map((sentence) => ({
    cause: `${sentence} ${refusal ?? failure?.step ?? ''}`,
    fault: {
      code: 'rehearsal-failed',
      message: `When ${moment.name}: ${sentence}.`,
      hint: `${reasonOf(run, refusal)} docs/testing-runbooks.md says how each moment has to end.`,
      at,
    },
  }));
}

function reasonOf({ state: { failure } }: Rehearsed, refusal: string | undefined): string {
  const because =
    failure === null ? 'Nothing failed in the run.' : sentence(`The run says: ${shown(failure.because, 300)}`);
  return refusal === undefined ? because : sentence(`${because} A command could not be made: ${refusal}`);
}

type Refusal = Extract<RunEvent, { type: 'command.refused' | 'isolation.refused' }>;

function refusedIn({ events }: Rehearsed): Refusal | undefined {
  return events.findLast((event) => event.type === 'command.refused' || event.type === 'isolation.refused');
}

function placeOfRefusal(refusal: Refusal, runbook: Runbook): Place | undefined {
  const own = refusal.type === 'command.refused' ? stepPlace(nameOf(refusal.change), runbook) : undefined;
  return own ?? refusal.faults.find(({ at }) => at !== undefined)?.at;
}
