// The first event of a run: who and what it is, and why it was declined where it was.
import type { Approval, JobRecord } from '../engine/event.ts';
import type { Opening } from '../engine/state.ts';
import type { Incident } from '../incident/incident.ts';
import { freeing } from '../journal/freeing.ts';
import { recovering } from '../journal/recovering.ts';
import type { Claim, DeadRun, Lease } from '../journal/store.ts';
import { digestOf } from '../kernel/canonical.ts';
import type { ChannelSettings } from '../kernel/channel-settings.ts';
import type { Fault } from '../kernel/fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import { unreachable } from '../kernel/unreachable.ts';
import type { Plan } from '../plan/plan.ts';
import { subjectOf } from '../plan/whole.ts';
import type { StoreSettings } from './store.ts';
import { versions } from './versions.ts';

export interface Who {
  /** The execution id. */
  readonly id: string;
  readonly plan: Plan;
  readonly incident: Incident;
  readonly redactor: Pick<Redactor, 'json'>;
  readonly settings: {
    readonly actor: string;
    readonly approvals: readonly Approval[];
    readonly job?: JobRecord;
    readonly channels: ChannelSettings;
  };
  /** The client that reaches the hosts: `OpenSSH_9.2p1 (/usr/bin/ssh)`; absent where none is used. */
  readonly ssh?: string;
}

function header({ id, plan, incident, redactor, settings, ssh }: Who, dry_run: boolean) {
  return {
    execution_id: id,
    plan_digest: plan.digest,
    // Prose is masked where it holds a secret, and is verified as it stands in plan.json.
    ...(plan.origin !== undefined && { origin_digest: digestOf(redactor.json(plan.origin)) }),
    tenant: plan.tenant.id,
    runbook: plan.runbook.id,
    trigger: incident.name,
    incident_starts_at: incident.starts_at,
    actor: settings.actor,
    approvals: settings.approvals,
    ...(settings.job !== undefined && { job: settings.job }),
    dry_run,
    channels: Object.keys(settings.channels).sort(),
    versions: { ...versions(), ...(ssh !== undefined && { ssh }) },
  };
}

export function claimed(who: Who, locks: Lease['locks'], dryRun: boolean): Opening {
  return { type: 'run.claimed', ...header(who, dryRun), locks };
}

export function declined(
  who: Who,
  outcome: Extract<Opening, { type: 'run.declined' }>['outcome'],
  faults: readonly Fault[],
): Opening {
  return { type: 'run.declined', ...header(who, false), outcome, faults };
}

export function refusalOf(
  claim: Exclude<Claim, { kind: 'claimed' }>,
  { plan, store }: { readonly plan: Plan; readonly store: StoreSettings['kind'] },
): { outcome: 'duplicate' | 'refused'; fault: Fault } {
  const refused = (code: Fault['code'], message: string, hint: string) =>
    ({ outcome: 'refused', fault: { code, message, hint } }) as const;
  switch (claim.kind) {
    case 'duplicate':
      return {
        outcome: 'duplicate',
        fault: {
          code: 'lock-busy',
          message: `this occurrence is handled by ${claim.of}, or was`,
          hint: 'Look at that run; a new start of the alert is a new occurrence.',
        },
      };
    case 'busy':
      return refused(
        'lock-busy',
        `${claim.holder} holds ${lockOf(plan, claim)}`,
        claim.elsewhere === undefined
          ? 'Wait for that run to end, or raise the lock timeout.'
          : `Wait for that run to end. Where its machine is gone for good, look at the hosts; when they are in order, free the lock: ${freeing(claim.elsewhere)}`,
      );
    case 'too-many':
      return refused(
        'max-runs-reached',
        `${plan.runbook.id} ran ${claim.runs.length} times for ${subjectOf(plan)} within its window: ${claim.runs.join(', ')}`,
        'A mitigation that has to be repeated is not the cure: look at the incident by hand.',
      );
    case 'dead': {
      const { run, unrecovered } = claim;
      const died = `the run ${run.executionId} died with ${deadLock(plan, run)} and is not finished`;
      return unrecovered === undefined
        ? refused(
            'lock-busy',
            died,
            `Finish it first: ${recovering(run.executionId, store)}; it undoes what that run did.`,
          )
        : refused('lock-busy', `${died}: that was tried, and ${unrecovered.message}`, unrecovered.hint);
    }
    case 'refused':
      return { outcome: 'refused', fault: claim.fault };
    case 'poisoned':
      return refused(
        'lock-busy',
        `${claim.by} left ${whatOf(plan, claim)} in a state that nobody knows: ${claim.because}`,
        `Look at it by hand, and bring it in order; the audit of ${claim.by} says what is known. Then free it: ${freeing(claim.by)}`,
      );
    default:
      return unreachable(claim);
  }
}

/** The tenant's, as a rule; a service's, or those that the run in the way holds, by their names. */
function lockOf({ tenant }: Plan, { lock }: { readonly lock?: string } = {}): string {
  return lock === undefined || lock === `tenant:${tenant.id}` ? `the lock of ${tenant.id}` : `the lock ${lock}`;
}

function whatOf({ tenant }: Plan, { lock }: { readonly lock?: string }): string {
  return lock === undefined || lock === `tenant:${tenant.id}` ? tenant.id : `what the lock ${lock} is for`;
}

function deadLock(plan: Plan, { locks }: DeadRun): string {
  return lockOf(plan, { lock: locks.map(({ name }) => name).join(', ') });
}

/** A person decided, no rule did: whatever the claim came to, the run is cancelled. */
export function cancelledWhileWaiting(plan: Plan): Fault {
  return {
    code: 'lock-busy',
    message: `the run was cancelled while it waited for ${lockOf(plan)}`,
    hint: 'Nothing was changed. Start it again if it is still needed.',
  };
}
