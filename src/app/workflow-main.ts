// The action's `main`: event → decision → respond → summary, outputs, artifact. Gives the exit code.
// A cancel stops what runs and leaves the undoing to `post`, because the runner leaves ten seconds.
import { OUTCOMES } from '../engine/outcome.ts';
import { triggerOf } from '../github/event.ts';
import { refRefusal } from '../github/ref.ts';
import { LEASE_TIMING, type LeaseTiming } from '../journal/lease-timing.ts';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import type { Responded } from './conclude.ts';
import { decide } from './decide.ts';
import { respond } from './respond.ts';
import type { RespondRequest } from './respond-request.ts';
import {
  type RunbookSource,
  readRunbook,
  readRunbooks,
  readTopology,
  stoppable,
  type TopologySource,
} from './sources.ts';
import { connect, openWorkflow, tellBug, type Workflow } from './workflow.ts';
import { workflowRecover } from './workflow-recover.ts';
import { workflowStore } from './workflow-store.ts';
import { narrator, tell, tellUnfinished } from './workflow-tell.ts';

interface Prepared {
  readonly decision: RespondRequest['decision'];
  readonly sources: RespondRequest['sources'];
}

export async function workflowMain(cancel: AbortSignal, timing: LeaseTiming = LEASE_TIMING): Promise<number> {
  const opened = openWorkflow(timing);
  if (opened.kind === 'refused') {
    for (const fault of opened.faults) opened.action.annotate('error', fault);
    return 2;
  }
  const { workflow } = opened;
  try {
    return await (workflow.settings.mode === 'recover' ? workflowRecover : walk)(workflow, cancel);
  } catch (error) {
    tellBug(workflow, error);
    return 1;
  }
}

async function walk(workflow: Workflow, cancel: AbortSignal): Promise<number> {
  const { action } = workflow;
  action.remember('started', 'true');
  const prepared = await prepare({ ...workflow, paths: stoppable(workflow.paths, cancel) });
  const responded = prepared.ok ? await execute(workflow, prepared.value, cancel) : prepared;
  if (!responded.ok) {
    for (const fault of responded.faults) action.annotate('error', fault);
    return 2;
  }
  await (responded.value.closed ? tell : tellUnfinished)(workflow, responded.value);
  const { outcome } = responded.value;
  return OUTCOMES[outcome ?? 'cancelled'].exit;
}

async function prepare({ context, settings, paths }: Workflow): Promise<Result<Prepared>> {
  const { incident, runbook, tenant, inputs } = settings;
  const trigger = triggerOf(context.event, { incident, runbook, tenant, inputs });
  if (!trigger.ok) return trigger;
  const { asked } = trigger.value;
  const runbooks = asked.runbook === null ? await readRunbooks(paths) : await one(readRunbook(paths, asked.runbook));
  const topology = await readTopology(paths);
  if (!runbooks.ok) return fail(...runbooks.faults, ...(topology.ok ? [] : topology.faults));
  if (!topology.ok) return topology;
  const decision = decide(
    {
      runbooks: runbooks.value.map(({ runbook }) => runbook),
      topology: topology.value.topology,
      commit: context.commit,
    },
    {
      payload: trigger.value.kind === 'incident' ? trigger.value.payload : null,
      runbook: asked.runbook,
      tenant: asked.tenant,
      inputs: asked.inputs,
      receivedAt: new Date().toISOString(),
    },
  );
  if (!decision.ok) return decision;
  const source = runbooks.value.find(({ runbook }) => runbook.id === decision.value.runbook.id);
  if (source === undefined) throw new Error('workflowMain: the decision names a runbook that was not read');
  return succeed({ decision: decision.value, sources: sourcesOf(source, topology.value, asked.inputs) });
}

async function execute(workflow: Workflow, prepared: Prepared, cancel: AbortSignal): Promise<Result<Responded>> {
  const { action, context, settings, state } = workflow;
  await using connected = await connect(workflow);
  const crew = await connected.settingsFor(prepared.decision.plan);
  if (!crew.ok) return crew;
  const store = await workflowStore(workflow);
  if (!store.ok) return store;
  const refusal = refRefusal(context, settings.allowRef);
  const log = action.group(`Run ${prepared.decision.plan.runbook.id} for ${prepared.decision.plan.tenant.id}`);
  try {
    return await respond({
      ...prepared,
      settings: {
        ...crew.value,
        state,
        store: store.value,
        out: null,
        actor: context.triggeringActor,
        approvals: [],
        approvable: false,
        planDigest: settings.planDigest,
        enabled: settings.enabled,
        refusals: refusal === null ? [] : [refusal],
        dryRun: settings.dryRun,
        lockTimeoutMs: settings.lockTimeoutMs,
      },
      cancel,
      onCancel: 'leave',
      abandon: new AbortController().signal,
      watch: narrator(workflow),
      warn: (fault) => action.annotate('warning', fault),
      settingsFor: connected.settingsFor,
      began: ({ executionId, folder, locks }) => {
        action.remember('execution-id', executionId);
        action.remember('state-folder', state);
        action.remember('audit-folder', folder);
        action.remember('locks', locks.join(' '));
      },
    });
  } finally {
    log.end();
  }
}

function sourcesOf(runbook: RunbookSource, topology: TopologySource, inputs: Readonly<Record<string, string>>) {
  return { runbook, topology, inputs };
}

async function one(result: Promise<Result<RunbookSource>>): Promise<Result<readonly RunbookSource[]>> {
  const found = await result;
  return found.ok ? succeed([found.value]) : found;
}
