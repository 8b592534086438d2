// What a channel is told about a run: neutral, made from the run's events, without any channel's form.
// Pure. Every text in it is foreign until a channel has escaped it. It says what happened and what is asked of people, not how.
import type { ChainedEvent } from '../engine/event.ts';
import { becauseOf, guardsOf, meaningOf } from '../engine/meaning.ts';
import { OUTCOMES, type Outcome } from '../engine/outcome.ts';
import { type Standing, type Stands, standingOf } from '../engine/standing.ts';
import { guardKey, type State } from '../engine/state.ts';
import { formatDuration } from '../kernel/duration.ts';
import type { Fault } from '../kernel/fault.ts';
import { few } from '../kernel/few.ts';
import { shown } from '../kernel/visible.ts';
import type { Plan, PlannedAct } from '../plan/plan.ts';
import { subjectOf } from '../plan/whole.ts';

export interface Message {
  /** `not_finished`: whoever was to end the run could not. */
  readonly on: Outcome | 'started' | 'not_finished';
  readonly human: 'no' | 'yes' | 'now';
  /** One line: outcome, tenant, what was measured, how long. */
  readonly headline: string;
  /** What the outcome means. */
  readonly says: string;
  /** Why, where something went wrong; '' otherwise. */
  readonly because: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** What was changed and where it stands, one line a target or guard. */
  readonly changes: readonly string[];
  readonly executionId: string;
}

const STANDS: Readonly<Record<string, string>> = {
  started: 'fate unknown',
  acted: 'changed, not verified',
  applied: 'changed and verified',
  unknown: 'fate unknown',
  kept: 'changed and kept',
  kept_unverified: 'NOT verified, and cannot be undone',
  left: 'left as it is',
  undone: 'undone and verified',
  undone_unverified: 'undone, NOT verified',
  undo_failed: 'NOT undone',
  undo_begun: 'undo NOT finished',
  to_undo: 'NOT undone yet',
  engaged: 'still engaged',
  engage_failed: 'engaging FAILED',
  released: 'released',
  release_failed: 'release FAILED',
  held: 'held on purpose',
};

export function messageOf(on: Outcome | 'started', plan: Plan, events: readonly ChainedEvent[]): Message {
  const standing = standingOf(plan, events);
  const { state } = standing;
  const { opening, failure } = state;
  const human = on === 'started' ? 'no' : OUTCOMES[on].human;
  const took = formatDuration(events.at(-1)?.elapsed_ms ?? 0);
  const measured = measuredOf(events);
  const parts = [
    on === 'started' ? 'started' : `${on} in ${took}`,
    plan.tenant.id,
    ...(isShared(plan) ? [`${subjectOf(plan)}, ${tenantsOf(plan)}`] : []),
    ...(measured === '' ? [] : [measured]),
  ];
  return {
    on,
    human,
    headline: parts.join(' · '),
    says: on === 'started' ? 'the symptom holds; the first step begins' : meaningOf(on, standing),
    because: failure === null ? declinedBecause(events) : becauseOf(failure, guardsOf(state)),
    facts: factsOf(plan, opening?.actor ?? ''),
    changes: [...targetLines(standing), ...guardLines(state)],
    executionId: opening?.execution_id ?? '',
  };
}

/** The symptom's measure when it was found, and the same when it was last looked at: `487/500 → 120/500`. */
function measuredOf(events: readonly ChainedEvent[]): string {
  const shows: string[] = [];
  for (const event of events) {
    if (event.type !== 'condition.looked') continue;
    if (event.purpose.kind !== 'symptom' && event.purpose.kind !== 'recovered') continue;
    shows.push(...event.samples.flatMap(({ show }) => show ?? []).slice(0, 1));
  }
  const [first, last] = [shows[0], shows.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first} → ${last}`;
}

function factsOf(plan: Plan, actor: string): Message['facts'] {
  const facts = [
    { name: 'Runbook', value: plan.runbook.title === '' ? plan.runbook.id : plan.runbook.title },
    ...(isShared(plan) ? [{ name: 'Changes', value: subjectOf(plan) }] : []),
    ...(isShared(plan) ? [{ name: 'Affects', value: `${tenantsOf(plan)}: ${few(plan.blast_radius.tenants)}` }] : []),
    { name: 'Incident', value: plan.incident.name },
    { name: 'Severity', value: plan.incident.severity },
    { name: 'Started by', value: actor },
    { name: 'Runbook owner', value: plan.runbook.owner ?? '' },
    { name: 'On call', value: plan.tenant.on_call ?? '' },
  ];
  return facts.filter(({ value }) => value !== '');
}

function isShared({ runbook }: Plan): boolean {
  return runbook.scope === 'shared';
}

function tenantsOf({ blast_radius: { tenants } }: Plan): string {
  return `${tenants.length} ${tenants.length === 1 ? 'tenant' : 'tenants'}`;
}

function declinedBecause(events: readonly ChainedEvent[]): string {
  const faults: readonly Fault[] = events.flatMap((event) =>
    event.type === 'run.declined' || event.type === 'isolation.refused' || event.type === 'command.refused'
      ? event.faults
      : [],
  );
  return faults.map(({ message }) => message).join(' ');
}

function targetLines({ targets }: Standing): readonly string[] {
  return targets.map(({ step, act, status, because }) => {
    const why = because === '' ? '' : `: ${because}`;
    return `${step.title} (${act.target}): ${STANDS[status] ?? status}${why}${staysOf(act.ending, status)}`;
  });
}

function staysOf(ending: PlannedAct['ending'], status: Stands): string {
  if (ending.kind !== 'irreversible') return '';
  if (status === 'kept_unverified') return `; may stay: ${ending.stays}`;
  return status === 'kept' || status === 'applied' ? `; stays: ${ending.stays}` : '';
}

function guardLines(state: State): readonly string[] {
  return Object.entries(state.plan.guards).flatMap(([name, guard]) =>
    guard.at.flatMap(({ target }) => {
      const status = state.guards[guardKey(name, target)]?.status ?? 'idle';
      if (status === 'idle' || status === 'found_engaged') return [];
      return [`guard ${shown(name)} (${target}): ${STANDS[status] ?? status}`];
    }),
  );
}
