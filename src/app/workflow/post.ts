// The action's `post`: finishes cancelled or dead runs from their journals, and says why where it does nothing.
// Compensation has its own connections, agent and deadline; what does not fit is left to `recover`.
import type { Outcome } from '../../engine/outcome.ts';
import { recall } from '../../github/action.ts';
import type { Environment } from '../../github/inputs.ts';
import { LEASE_TIMING, type LeaseTiming } from '../../journal/lease-timing.ts';
import { type BegunRun, recallRuns } from '../shard/run-ledger.ts';
import type { StoreSettings } from '../store.ts';
import { workflowStore } from './store.ts';
import { narrator, tell, tellBeside, warner } from './tell.ts';
import {
  type Connected,
  connect,
  type Opened,
  openWorkflow,
  removeLeftovers,
  tellBug,
  type Workflow,
} from './workflow.ts';

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
  const runs = recallRuns(environment);
  const [only, ...more] = runs;
  if (only === undefined) return 'no run began that could have changed anything.';
  if (runs.some(({ closed, told }) => !closed || !told)) return null;
  return more.length === 0 ? `${only.id} is closed.` : `all ${runs.length} runs are closed.`;
}

async function complete(workflow: Workflow): Promise<number> {
  const { action, environment } = workflow;
  await removeLeftovers(workflow);
  const nothing = nothingToFinish(environment);
  if (nothing !== null) {
    action.say(`Nothing to finish: ${nothing}`);
    return 0;
  }
  const all = recallRuns(environment);
  const isAlone = all.length === 1;
  const left = all.filter(({ closed }) => !closed);
  const untold = all.filter(({ closed, told }) => closed && !told);
  // Beside what is to be undone: that waits for no upload.
  const telling = untold.map((run) => guarded(workflow, async () => (await late()).tellLate(workflow, run, isAlone)));
  const finished = left.length === 0 ? 0 : await finishAll(workflow, left, isAlone);
  return Math.max(finished, ...(await Promise.all(telling)));
}

const late = () => import('./tell-late.ts');

/** A bug in one is that one's alone. */
async function guarded(workflow: Workflow, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    tellBug(workflow, error);
    return 1;
  }
}

async function finishAll(workflow: Workflow, left: readonly BegunRun[], isAlone: boolean): Promise<number> {
  const { action, environment } = workflow;
  const store = await workflowStore(workflow);
  if (!store.ok) {
    for (const fault of store.faults) action.annotate('error', fault);
    return 1;
  }
  const deadline = AbortSignal.timeout(COMPENSATION_MS);
  await using connected = await connect(workflow);
  // They ran beside each other, and are finished so: none waits for another's undo.
  const ended = new Map<string, Outcome | null>();
  const finishing = left.map((run) =>
    guarded(workflow, () => finishOne(workflow, { run, store: store.value, connected, deadline, isAlone, ended })),
  );
  const exit = Math.max(...(await Promise.all(finishing)));
  if (recall(environment, 'shard') !== '')
    await (await import('../shard/artifact.ts')).leaveFinishedShard(workflow, ended);
  return exit;
}

interface Finishing {
  readonly run: BegunRun;
  readonly store: StoreSettings;
  readonly connected: Connected;
  readonly deadline: AbortSignal;
  readonly isAlone: boolean;
  /** Where it is noted what became of it. */
  readonly ended: Map<string, Outcome | null>;
}

async function finishOne(
  workflow: Workflow,
  { run: { id: executionId, folder, locks, tenant }, store, connected, deadline, isAlone, ended }: Finishing,
): Promise<number> {
  const { action } = workflow;
  const { finish } = await import('../finish.ts');
  const finished = await finish({
    store,
    locks,
    folder,
    executionId,
    settingsFor: connected.settingsFor,
    by: 'post',
    because: 'main ended before the run was closed',
    abandon: AbortSignal.any([deadline]),
    watch: narrator(workflow, isAlone ? '' : tenant),
    warn: warner(workflow, executionId),
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
  ended.set(executionId, responded.outcome);
  await (isAlone ? tell(workflow, responded, () => undefined) : tellBeside(workflow, responded));
  if (!responded.closed)
    action.annotate('error', {
      message: `The time is over and ${executionId} is not finished.`,
      hint: `Run \`enforced-runbooks recover ${executionId}\` on this machine.`,
    });
  return responded.closed && responded.unwritten.length === 0 ? 0 : 1;
}
