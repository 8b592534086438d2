// `audit.json` as a fold of plan and events: whoever has both can make it again, byte for byte.
// Promises: pure; says nothing that the events do not say.
import type { ChainedEvent, Sample } from '../engine/event.ts';
import { guardsOf } from '../engine/meaning.ts';
import { type Standing, type Stands, standingOf } from '../engine/standing.ts';
import { targetKey } from '../engine/state.ts';
import { isAbout } from '../engine/subject.ts';
import type { Plan } from '../plan/plan.ts';
import { bystandersOf } from './bystander-entry.ts';
import { faultOf } from './condition-entry.ts';
import { discoveryOf } from './discovery-entry.ts';
import { recoveryOf } from './recovery.ts';
import type { AuditRecord, StateChange } from './schema.ts';
import { thoughtsOf } from './thoughts.ts';

/** Throws where the events are not those of a run of this plan: that is a bug, or a forgery (which `verify` tells). */
export function recordOf(plan: Plan, events: readonly ChainedEvent[]): AuditRecord {
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined || (first.type !== 'run.claimed' && first.type !== 'run.declined')) {
    throw new Error('recordOf: a run begins with run.claimed or run.declined');
  }
  const standing = standingOf(plan, events);
  const { state } = standing;
  const recovery = recoveryOf(events);
  const closed = last.type === 'closed' ? last : null;
  return {
    execution_id: first.execution_id,
    trigger: first.trigger,
    timestamp: first.at.replace(/\.\d+Z$/, 'Z'),
    agent_thought_process: thoughtsOf({ plan, events, recovery }),
    outcome: closed?.outcome ?? 'unknown',
    human_intervention_required: closed?.human_intervention_required ?? true,
    schema_version: 1,
    tenant: first.tenant,
    runbook: first.runbook,
    commit: plan.commit,
    actor: first.actor,
    dry_run: first.dry_run,
    approvals: first.approvals,
    ...(first.job !== undefined && { job: first.job }),
    plan_digest: first.plan_digest,
    chain_head: last.hash,
    event_count: events.length,
    incident_starts_at: first.incident_starts_at,
    duration_ms: last.elapsed_ms,
    recovery: recovery && {
      at: recovery.at,
      since_incident_ms: recovery.sinceIncidentMs,
      since_run_start_ms: recovery.sinceRunStartMs,
    },
    failure: state.failure && { kind: state.failure.kind, step: state.failure.step, because: state.failure.because },
    blast_radius: plan.blast_radius,
    ...discoveryOf(events),
    ...bystandersOf(state, events),
    state_changes: stateChanges(standing, events),
    kept: keptOf(standing),
    rollback: rollbackOf(standing, events),
    guards: guardsOf(state),
    locks: locksOf(events),
    notifications: events.flatMap((event) => {
      if (event.type !== 'notification.finished') return [];
      const { on, channel, sent, attempts, duration_ms, fault } = event;
      return { on, channel, sent, attempts, duration_ms, ...(fault !== undefined && { fault: faultOf(fault) }) };
    }),
    versions: first.versions,
  };
}

/** With the tokens of whoever went on with the run last. */
function locksOf(events: readonly ChainedEvent[]): AuditRecord['locks'] {
  const last = events.findLast((event) => event.type === 'run.claimed' || event.type === 'run.resumed');
  return last?.type === 'run.claimed' || last?.type === 'run.resumed' ? last.locks : [];
}

function stateChanges({ state, targets }: Standing, events: readonly ChainedEvent[]): readonly StateChange[] {
  return targets.map(({ step, act, status }) => {
    const known = state.targets[targetKey(step.id, act.target)];
    const before = known?.before ?? [];
    return {
      step: step.id,
      title: step.title,
      target: act.target,
      host: act.do.where,
      status,
      held_before: known?.held_before ?? false,
      probes: before.map((sample) => ({
        probe: sample.probe,
        target: sample.target,
        before: sample.ok ? sample.fields : null,
        after: lastFields(events, { step: step.id, target: act.target }, sample),
      })),
    };
  });
}

/** What the same probe said last: when the step was verified, or its undo. */
function lastFields(
  events: readonly ChainedEvent[],
  at: { readonly step: string; readonly target: string },
  before: Sample,
): Sample['fields'] | null {
  const found = events.findLast((event) => {
    if (event.type !== 'condition.looked') return false;
    const { purpose } = event;
    const proves = purpose.kind === 'verify' || purpose.kind === 'undone';
    return proves && isAbout(purpose, at) && event.samples.some((sample) => isSameProbe(sample, before));
  });
  if (found?.type !== 'condition.looked') return null;
  const after = found.samples.find((sample) => isSameProbe(sample, before));
  return after?.ok === true ? after.fields : null;
}

function isSameProbe(one: Sample, other: Sample): boolean {
  return one.probe === other.probe && one.target === other.target;
}

function keptOf({ state, targets }: Standing): AuditRecord['kept'] {
  const stands: readonly Stands[] = [
    'kept',
    'kept_unverified',
    ...(state.failure === null ? [] : ['applied' as const]),
  ];
  return targets
    .filter(({ status }) => stands.includes(status))
    .map((target) => ({
      ...settledOf(target),
      stays: target.act.ending.kind === 'irreversible' ? target.act.ending.stays : '',
    }));
}

const AFTER: readonly Stands[] = [
  'undone',
  'left',
  'undone_unverified',
  'undo_failed',
  'unknown',
  'started',
  'undo_begun',
  'to_undo',
];

function rollbackOf({ state, targets }: Standing, events: readonly ChainedEvent[]): AuditRecord['rollback'] {
  const after = targets.filter(({ status }) => AFTER.includes(status));
  const tried = events.some((event) => event.type === 'command.intended' && event.change.action === 'undo');
  if (state.failure === null || (after.length === 0 && !tried)) return null;
  return { because: state.failure.because, targets: after.map(settledOf) };
}

function settledOf({ step, act, status, because }: Standing['targets'][number]) {
  return { step: step.id, title: step.title, target: act.target, status, ...(because !== '' && { because }) };
}
