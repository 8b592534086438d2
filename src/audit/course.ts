// The course of a run, held against its plan: is each event legal where it stands, and does it say what belongs there?
// Promises: pure; only what every run of this program writes so is asked for: declined, dry and resumed ones too.
import { isDeepStrictEqual } from 'node:util';
import { isAccepted } from '../engine/act.ts';
import { apply } from '../engine/apply.ts';
import { needsHuman } from '../engine/conclude.ts';
import type { ChainedEvent, Change } from '../engine/event.ts';
import { commandOf, next } from '../engine/next.ts';
import { initialState, type State } from '../engine/state.ts';
import { canonicalJson } from '../kernel/canonical.ts';
import { shown } from '../kernel/visible.ts';
import type { Plan, SampleOf } from '../plan/plan.ts';
import { isWhole } from '../plan/whole.ts';
import { due } from './due.ts';
import { ownProblem } from './own-record.ts';
import { sampledProblem, timeProblem } from './own-times.ts';
import { isOwnJournal, wordsProblem } from './own-words.ts';

export interface CourseProblem {
  readonly seq: number;
  /** Completes `Event 5 `. */
  readonly says: string;
}

/** The first event that is wrong where it stands, or null: for whoever goes on with the run, who has to undo what was done. */
export function courseProblem(plan: Plan, events: readonly ChainedEvent[]): CourseProblem | null {
  return firstProblem(plan, events, () => null);
}

/** Also where an event does not follow from its own record: for whoever is to believe it. `version`: of this program. */
export function recordedProblem(plan: Plan, events: readonly ChainedEvent[], version?: string): CourseProblem | null {
  const words = isOwnJournal(events, version) ? wordsProblem : () => null;
  return firstProblem(
    plan,
    events,
    (state, event, last) =>
      timeProblem(event, last) ?? sampledProblem(event, events[0]) ?? ownProblem(state, event) ?? words(state, event),
  );
}

/** `last`: the event before it. */
type Asked = (state: State, event: ChainedEvent, last: ChainedEvent | null) => string | null;

function firstProblem(plan: Plan, events: readonly ChainedEvent[], further: Asked): CourseProblem | null {
  let state: State = initialState(plan);
  let last: ChainedEvent | null = null;
  for (const event of events) {
    const { seq } = event;
    try {
      const after = apply(state, event);
      const says = differenceIn(comparedIn(state, event)) ?? further(state, event, last);
      if (says !== null) return { seq, says };
      state = after;
      last = event;
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error);
      return { seq, says: `cannot stand where it stands: ${shown(because, 200)}` };
    }
  }
  return null;
}

/** By member: what the event says, and what belongs there by the plan and what went before. */
type Compared = Readonly<Record<string, readonly [said: unknown, due: unknown]>>;

function comparedIn(state: State, event: ChainedEvent): Compared {
  const { plan } = state;
  switch (event.type) {
    case 'run.claimed':
    case 'run.declined':
      return openingIn(plan, event);
    case 'run.resumed':
      return { locks: [namesOf(event.locks), plan.locks] };
    case 'timeout.passed':
      return { timeout_ms: [event.timeout_ms, plan.timeout_ms] };
    case 'cancel.requested':
    case 'journal.lost':
      return {};
    case 'isolation.proved':
    case 'isolation.refused':
      due(state, 'isolate');
      return {};
    case 'topology.discovered': {
      const { questions } = due(state, 'discover');
      return {
        hosts: [event.hosts.map(placeIn), questions.map(placeIn)],
        unknown: [event.hosts.map(({ instances }) => instances === null), event.hosts.map((one) => 'fault' in one)],
        targets: [unjudged(plan, event), []],
      };
    }
    case 'bystanders.looked':
      return bystandersIn(state, event);
    case 'condition.looked': {
      const { purpose, look, condition } = due(state, 'look', event);
      return {
        purpose: [event.purpose, purpose],
        look: [event.look, look],
        samples: [placesOf(event.samples), condition.samples],
      };
    }
    case 'before.sampled': {
      const { step, target, samples } = due(state, 'sample_before', event);
      return {
        step: [event.step, step],
        target: [event.target, target],
        samples: [placesOf(event.samples), samples],
      };
    }
    case 'command.intended': {
      const { change, attempt, command } = due(state, 'change', event);
      return {
        change: [event.change, change],
        attempt: [event.attempt, attempt],
        host: [event.host, command.where],
        timeout_ms: [event.timeout_ms, command.timeout_ms],
      };
    }
    case 'command.finished': {
      const change = changeIn(state, event);
      const accepted = isAccepted(commandOf(state, change), event.act);
      return { change: [event.change, change], accepted: [event.accepted, accepted] };
    }
    case 'command.refused':
      return { change: [event.change, due(state, 'change', event).change] };
    case 'notification.finished': {
      const { on, channel } = due(state, 'notify');
      return { on: [event.on, on], channel: [event.channel, channel] };
    }
    case 'closed': {
      const { outcome } = due(state, 'close');
      const human = [event.human_intervention_required, needsHuman(outcome)] as const;
      return { outcome: [event.outcome, outcome], human_intervention_required: human };
    }
  }
}

/** The change that is in flight, that is asked about, or that is due and did not start. */
function changeIn(state: State, event: Extract<ChainedEvent, { type: 'command.finished' }>): Change {
  const [only, ...others] = state.running;
  const running = others.length === 0 ? only : state.running.find(({ command }) => command === event.command);
  if (running !== undefined) return running.change;
  const asked = next(state).find((effect) => effect.kind === 'ask' && effect.id === event.command);
  return asked?.kind === 'ask' ? asked.change : due(state, 'change', event).change;
}

type Opening = Extract<ChainedEvent, { type: 'run.claimed' | 'run.declined' }>;

function openingIn(plan: Plan, opening: Opening): Compared {
  const { incident, approval } = plan;
  const common: Compared = {
    plan_digest: [opening.plan_digest, plan.digest],
    tenant: [opening.tenant, plan.tenant.id],
    runbook: [opening.runbook, plan.runbook.id],
    trigger: [opening.trigger, incident.name],
    // A time of receipt is in no plan.
    ...(incident.starts_at !== '' && { incident_starts_at: [opening.incident_starts_at, incident.starts_at] }),
  };
  const firing = incident.status === 'firing';
  if (opening.type === 'run.declined') {
    const { outcome } = opening;
    const fits = firing !== (outcome === 'not_firing');
    return { ...common, ...(!fits && { outcome: [outcome, firing ? 'refused' : 'not_firing'] }) };
  }
  const approved = opening.dry_run || approval === null || opening.approvals.length > 0;
  return {
    ...common,
    ...(!firing && { type: [opening.type, 'run.declined'] }),
    ...(!approved && { approvals: [[], [approval.environment]] }),
    locks: [namesOf(opening.locks), opening.dry_run ? [] : plan.locks],
  };
}

function placeIn({ service, host }: { readonly service: string; readonly host: string }) {
  return { service, host };
}

/** Who lives there, no folder can say; but nobody is asked twice, or too many, or the run's own tenant, or behind it somebody else. */
function bystandersIn(state: State, event: Extract<ChainedEvent, { type: 'bystanders.looked' }>): Compared {
  const { moment, look, of } = due(state, 'watch');
  const seen = event.seen.map(({ tenant, target }) => JSON.stringify([tenant, target]));
  const known = 'watched' in of ? of.watched.map(({ tenant, target }) => JSON.stringify([tenant, target])) : seen;
  const most = state.plan.bystanders?.most ?? 0;
  const unasked = event.unasked?.map(({ tenant, target }) => JSON.stringify([tenant, target]));
  const others = 'watched' in of ? known.filter((one) => !seen.includes(one)) : undefined;
  const own = event.seen.filter(({ tenant }) => tenant === state.plan.tenant.id);
  return {
    moment: [event.moment, moment],
    look: [event.look, look],
    seen: [seen, [...new Set(known.filter((one) => seen.includes(one)))].slice(0, most)],
    own: [own, []],
    not_asked: ['not_asked' in event, 'near' in of],
    ...(unasked !== undefined && { unasked: [unasked, others] }),
  };
}

/** Targets of which a discovery says neither that they are there nor that they are not. */
function unjudged(plan: Plan, { hosts, drift }: Extract<ChainedEvent, { type: 'topology.discovered' }>) {
  const judged = new Set([
    ...hosts.flatMap(({ there }) => there.map(({ target }) => target)),
    ...drift.flatMap(({ kind, target }) => (kind === 'extra' ? [] : (target ?? []))),
  ]);
  const known = hosts.filter(({ fault }) => fault === undefined);
  return Object.values(plan.targets)
    .filter((target) => !isWhole(target))
    .filter(({ service, host }) => known.some((one) => one.service === service && one.host === host))
    .map(({ key }) => key)
    .filter((key) => !judged.has(key));
}

function namesOf(locks: readonly { readonly name: string }[]): readonly string[] {
  return locks.map(({ name }) => name);
}

function placesOf(samples: readonly SampleOf[]): readonly SampleOf[] {
  return samples.map(({ probe, target }) => ({ probe, target }));
}

function differenceIn(compared: Compared): string | null {
  for (const [member, [said, belongs]] of Object.entries(compared)) {
    if (isDeepStrictEqual(said, belongs)) continue;
    const [one, other] = [canonicalJson(said), canonicalJson(belongs)];
    if (one !== other) return `says ${member} ${shown(one, 200)}, and ${shown(other, 200)} belongs there`;
  }
  return null;
}
