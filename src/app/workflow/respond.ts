// One run of a workflow: the walk with the settings of the action, noted for `post` before it changes anything.
import { refRefusal } from '../../github/ref.ts';
import type { Fault, Result } from '../../kernel/fault.ts';
import { incidentKey } from '../../notify/incident-key.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Responded } from '../conclude.ts';
import { respond } from '../respond.ts';
import type { RunSettings } from '../respond-request.ts';
import type { BegunRun, RunLedger } from '../shard/run-ledger.ts';
import type { ShardMember } from '../shard/shard.ts';
import type { StoreSettings } from '../store.ts';
import { narrator, tellFinished, warner } from './tell.ts';
import { type Connected, connect, type Workflow } from './workflow.ts';

/** What allows a run, beside its own plan: who approved it, as what, and what is known against it. */
export interface Warrant extends Pick<RunSettings, 'approvals' | 'approvable' | 'planDigest' | 'job'> {
  readonly refusals: readonly Fault[];
}

export interface WorkflowRun {
  readonly member: ShardMember;
  readonly warrant: Warrant;
  readonly store: () => Promise<Result<StoreSettings>>;
  readonly cancel: AbortSignal;
  readonly ledger: RunLedger;
  /** Why it is refused with others, who are told together; null: it is not. */
  readonly refusal: Fault | null;
  /** Its tenant, where other runs stand in the same log. */
  readonly whose: string;
}

/** Its agent and its connections end with it. */
export async function respondIn(workflow: Workflow, run: WorkflowRun): Promise<Result<Responded>> {
  const { context, settings, state } = workflow;
  const { member, refusal, warrant, cancel, ledger, whose } = run;
  await using connected: Connected = await connect(workflow);
  const crew = await connected.settingsFor(member.decision.plan);
  if (!crew.ok) return crew;
  const store = await run.store();
  if (!store.ok) return store;
  const tenant = member.decision.plan.tenant.id;
  const ofRef = refRefusal(context, settings.allowRef);
  return await respond({
    ...member,
    settings: {
      ...crew.value,
      ...(refusal !== null && { channels: {} }),
      state,
      store: store.value,
      out: null,
      actor: context.triggeringActor,
      approvals: warrant.approvals,
      ...(warrant.job !== undefined && { job: warrant.job }),
      approvable: warrant.approvable,
      planDigest: warrant.planDigest,
      // What is said of all of them is not said once more.
      enabled: refusal !== null || settings.enabled,
      refusals: distinct([...[refusal ?? ofRef].flatMap((fault) => fault ?? []), ...warrant.refusals]),
      dryRun: settings.dryRun,
      lockTimeoutMs: settings.lockTimeoutMs,
    },
    cancel: AbortSignal.any([cancel]),
    onCancel: 'leave',
    abandon: new AbortController().signal,
    watch: narrator(workflow, whose),
    warn: warner(workflow, tenant, whose),
    settingsFor: connected.settingsFor,
    recovered: async (finished) => void (await tellFinished(workflow, finished)),
    began: ({ executionId: id, folder, locks }) =>
      ledger.began({ id, folder, locks, tenant, about: aboutOf(member.decision.plan) }),
  });
}

function aboutOf(plan: Plan): BegunRun['about'] {
  const { runbook, incident, digest } = plan;
  return { runbook: runbook.id, trigger: incident.name, incident: incidentKey(plan), planDigest: digest };
}

/** What two places find is said once. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.message}`, fault])).values()];
}
