// The action's `main`: event → decisions → respond → summary, outputs, artifacts. Gives the exit code.
// A cancel stops what runs and leaves the undoing to `post`, because the runner leaves ten seconds.
import { OUTCOMES } from '../engine/outcome.ts';
import { triggerOf } from '../github/event.ts';
import type { Mode } from '../github/input-readers.ts';
import { LEASE_TIMING, type LeaseTiming } from '../journal/lease-timing.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { MOST_TENANTS } from '../plan/shard-bounds.ts';
import type { Decision } from './decide.ts';
import { type Decisions, decideAll } from './decide-all.ts';
import { openLedger } from './run-ledger.ts';
import type { ShardMember } from './shard.ts';
import { type RunbookSource, readRunbook, readRunbooks, readTopology, stoppable } from './sources.ts';
import { openWorkflow, tellBug, type Workflow } from './workflow.ts';
import { respondIn } from './workflow-respond.ts';
import { workflowStore } from './workflow-store.ts';
import { tell, tellUnfinished } from './workflow-tell.ts';

interface Prepared {
  readonly members: readonly [ShardMember, ...ShardMember[]];
  readonly others: Pick<Decisions, 'undecided' | 'idle'>;
}

export async function workflowMain(cancel: AbortSignal, timing: LeaseTiming = LEASE_TIMING): Promise<number> {
  const opened = openWorkflow(timing);
  if (opened.kind === 'refused') {
    for (const fault of opened.faults) opened.action.annotate('error', fault);
    return 2;
  }
  const { workflow } = opened;
  try {
    return await MODES[workflow.settings.mode](workflow, cancel);
  } catch (error) {
    tellBug(workflow, error);
    return 1;
  }
}

/** Each is loaded where it is used. */
const MODES: Readonly<Record<Mode, (workflow: Workflow, cancel: AbortSignal) => Promise<number>>> = {
  run: walk,
  recover: async (workflow, cancel) => (await import('./workflow-recover.ts')).workflowRecover(workflow, cancel),
  plan: notYet,
  execute: notYet,
  publish: notYet,
  lint: async (workflow) => (await import('./workflow-lint.ts')).workflowLint(workflow),
  doctor: notYet,
};

async function notYet(workflow: Workflow): Promise<number> {
  const { mode } = workflow.settings;
  return refuse(workflow, [
    { code: 'not-supported-yet', message: `The mode \`${mode}\` is not in this release.`, hint: 'Use `mode: run`.' },
  ]);
}

async function walk(workflow: Workflow, cancel: AbortSignal): Promise<number> {
  const { action } = workflow;
  action.remember('started', 'true');
  const prepared = await prepare({ ...workflow, paths: stoppable(workflow.paths, cancel) });
  if (!prepared.ok) return refuse(workflow, prepared.faults);
  const { members, others } = prepared.value;
  const [only, ...more] = members;
  if (more.length + others.undecided.length === 0) return walkOne(workflow, only, cancel);
  const store = await workflowStore(workflow);
  if (!store.ok) return refuse(workflow, store.faults);
  const { workflowShard } = await import('./workflow-shard.ts');
  return workflowShard(workflow, { members, others, store: store.value, cancel, ledger: openLedger(action) });
}

function refuse({ action }: Workflow, faults: readonly Fault[]): number {
  for (const fault of faults) action.annotate('error', fault);
  return 2;
}

async function walkOne(workflow: Workflow, member: ShardMember, cancel: AbortSignal): Promise<number> {
  const { action } = workflow;
  const ledger = openLedger(action);
  const { plan } = member.decision;
  const log = action.group(`Run ${plan.runbook.id} for ${plan.tenant.id}`);
  const store = () => workflowStore(workflow);
  const responded = await respondIn(workflow, { member, store, cancel, ledger, refusal: null, whose: '' }).finally(
    log.end,
  );
  if (!responded.ok) return refuse(workflow, responded.faults);
  const { closed, outcome, executionId } = responded.value;
  if (closed) await tell(workflow, responded.value, () => ledger.closed(executionId));
  else await tellUnfinished(workflow, responded.value);
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
  const decisions = decideAll(
    {
      runbooks: runbooks.value.map(({ runbook }) => runbook),
      topology: topology.value.topology,
      commit: context.commit,
    },
    {
      payload: trigger.value.kind === 'incident' ? trigger.value.payload : null,
      runbook: asked.runbook,
      tenants: asked.tenant === null ? [] : [asked.tenant],
      inputs: asked.inputs,
      receivedAt: new Date().toISOString(),
      atMost: settings.shardSize ?? MOST_TENANTS,
    },
  );
  if (!decisions.ok) return decisions;
  const memberOf = (decision: Decision): ShardMember => {
    const source = runbooks.value.find(({ runbook }) => runbook.id === decision.runbook.id);
    if (source === undefined) throw new Error('workflowMain: the decision names a runbook that was not read');
    return { decision, sources: { runbook: source, topology: topology.value, inputs: asked.inputs } };
  };
  const [first, ...more] = decisions.value.decided;
  return succeed({ members: [memberOf(first), ...more.map(memberOf)], others: decisions.value });
}

async function one(result: Promise<Result<RunbookSource>>): Promise<Result<readonly RunbookSource[]>> {
  const found = await result;
  return found.ok ? succeed([found.value]) : found;
}
