// The action's `main`: the mode that the step asks for, from the runner's world to an exit code.
// A cancel stops what runs and leaves the undoing to `post`, because the runner leaves ten seconds.

import type { Mode } from '../../github/input-readers.ts';
import { LEASE_TIMING, type LeaseTiming } from '../../journal/lease-timing.ts';
import { MOST_TENANTS } from '../../plan/shard-bounds.ts';
import { refuse } from './page.ts';
import { prepare } from './prepare.ts';
import { walk } from './walk.ts';
import { isSealed, openWorkflow, tellBug, type Workflow } from './workflow.ts';

export async function workflowMain(cancel: AbortSignal, timing: LeaseTiming = LEASE_TIMING): Promise<number> {
  const opened = openWorkflow(timing);
  if (opened.kind === 'refused') {
    for (const fault of opened.faults) opened.action.annotate('error', fault);
    return 2;
  }
  const { workflow } = opened;
  try {
    const strange = isSealed(workflow) ? await (await import('./seal.ts')).recipientFault(workflow) : null;
    if (strange !== null) return refuse(workflow, [strange]);
    return await MODES[workflow.settings.mode](workflow, cancel);
  } catch (error) {
    tellBug(workflow, error);
    return 1;
  }
}

/** Each is loaded where it is used. */
const MODES: Readonly<Record<Mode, (workflow: Workflow, cancel: AbortSignal) => Promise<number>>> = {
  run,
  recover: async (workflow, cancel) => (await import('./recover.ts')).workflowRecover(workflow, cancel),
  plan: async (workflow, cancel) => (await import('./plan.ts')).workflowPlan(workflow, cancel),
  execute: async (workflow, cancel) => (await import('./execute.ts')).workflowExecute(workflow, cancel),
  publish: async (workflow) => (await import('./publish.ts')).workflowPublish(workflow),
  lint: async (workflow) => (await import('./lint.ts')).workflowLint(workflow),
  doctor: async (workflow) => (await import('./doctor.ts')).workflowDoctor(workflow),
};

/** Plan and execution in one job: no review can be had in the middle of it. */
async function run(workflow: Workflow, cancel: AbortSignal): Promise<number> {
  const { action, settings } = workflow;
  action.remember('started', 'true');
  const prepared = await prepare(workflow, { atMost: settings.shardSize ?? MOST_TENANTS, cancel });
  if (!prepared.ok) return refuse(workflow, prepared.faults);
  const warrant = { approvals: [], approvable: false, planDigest: settings.planDigest, refusals: [] };
  const walked = await walk(workflow, {
    ...prepared.value,
    cancel,
    warrantFor: () => warrant,
    refused: new Map(),
  });
  return walked.exit;
}
