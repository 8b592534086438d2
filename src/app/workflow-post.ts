// The action's `post`: finishes a cancelled or dead run from its journal, and says why where it does nothing.
// Compensation has its own connections, agent and deadline; what does not fit is left to `recover`.
import { recall } from '../github/action.ts';
import type { Environment } from '../github/inputs.ts';
import { LEASE_TIMING, type LeaseTiming } from '../journal/lease-timing.ts';
import { finish } from './finish.ts';
import { connect, type Opened, openWorkflow, removeLeftovers, tellBug, type Workflow } from './workflow.ts';
import { workflowStore } from './workflow-store.ts';
import { narrator, tell } from './workflow-tell.ts';

/** The platform's 4:45 for everything after a cancel, less main's ten seconds and the upload. */
const COMPENSATION_MS = 210_000;

export async function workflowPost(timing: LeaseTiming = LEASE_TIMING): Promise<number> {
  const opened = openWorkflow(timing);
  if (opened.kind === 'refused') return tellRefused(opened);
  const { workflow } = opened;
  try {
    return await complete(workflow);
  } catch (error) {
    tellBug(workflow, error);
    return 1;
  }
}

/** Main has named these faults already, unless it did not have them. */
function tellRefused({ action, environment, faults }: Extract<Opened, { kind: 'refused' }>): number {
  const nothing =
    recall(environment, 'started') === ''
      ? "no run began. What is wrong with the inputs or the event stands in main's log."
      : nothingToFinish(environment);
  if (nothing !== null) {
    action.say(`Nothing to finish: ${nothing}`);
    return 0;
  }
  for (const fault of faults) action.annotate('error', fault);
  return 1;
}

/** Why; null where a run may be unfinished. */
function nothingToFinish(environment: Environment): string | null {
  const executionId = recall(environment, 'execution-id');
  if (executionId === '') return 'no run began that could have changed anything.';
  return recall(environment, 'closed') === 'true' ? `${executionId} is closed.` : null;
}

async function complete(workflow: Workflow): Promise<number> {
  const { action, environment } = workflow;
  await removeLeftovers(workflow);
  const nothing = nothingToFinish(environment);
  if (nothing !== null) {
    action.say(`Nothing to finish: ${nothing}`);
    return 0;
  }
  const executionId = recall(environment, 'execution-id');
  const store = await workflowStore(workflow);
  if (!store.ok) {
    for (const fault of store.faults) action.annotate('error', fault);
    return 1;
  }
  await using connected = await connect(workflow);
  const finished = await finish({
    store: store.value,
    locks: recall(environment, 'locks').split(' '),
    folder: recall(environment, 'audit-folder'),
    executionId,
    settingsFor: connected.settingsFor,
    by: 'post',
    because: 'main ended before the run was closed',
    abandon: AbortSignal.timeout(COMPENSATION_MS),
    watch: narrator(workflow),
    warn: (fault) => action.annotate('warning', fault),
  });
  if (!finished.ok) {
    for (const fault of finished.faults) action.annotate('error', fault);
    return 1;
  }
  if (finished.value.kind === 'never-began') {
    action.say(`Nothing to finish: ${executionId} died before its first event.`);
    return 0;
  }
  if (finished.value.kind === 'had-ended') action.say(`${executionId} had ended, and is told here.`);
  const { responded } = finished.value;
  await tell(workflow, responded);
  if (!responded.closed)
    action.annotate('error', {
      message: `The time is over and ${executionId} is not finished.`,
      hint: `Run \`enforced-runbooks recover ${executionId}\` on this machine.`,
    });
  return responded.closed ? 0 : 1;
}
