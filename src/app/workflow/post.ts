// The action's `post`: finishes cancelled or dead runs from their journals, and says why where it does nothing.
// Compensation has its own connections, agent and deadline; what cannot be finished is left to `recover`, and told.
import type { Outcome } from '../../engine/outcome.ts';
import { recall } from '../../github/action.ts';
import type { Environment } from '../../github/inputs.ts';
import { LEASE_TIMING, type LeaseTiming } from '../../journal/lease-timing.ts';
import { type BegunRun, recallRuns } from '../shard/run-ledger.ts';
import type { StoreSettings } from '../store.ts';
import type { LeftRun } from './left-run.ts';
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
  if (opened.kind === 'refused') return await tellRefused(opened);
  const { workflow } = opened;
  try {
    return await complete(workflow);
  } catch (error) {
    tellBug(workflow, error);
    return 1;
  }
}

/** Main has named these faults already, unless it did not have them. */
async function tellRefused({ action, environment, faults }: Extract<Opened, { kind: 'refused' }>): Promise<number> {
  const nothing =
    recall(environment, 'started') === ''
      ? "no run began. What is wrong with the inputs or the event stands in main's log."
      : nothingToFinish(environment);
  if (nothing !== null) {
    action.say(`Nothing to finish: ${nothing}`);
    return 0;
  }
  for (const fault of faults) action.annotate('error', fault);
  const [because = BUG] = faults;
  const { sayLeft } = await import('./left-run.ts');
  for (const run of recallRuns(environment).filter(({ closed }) => !closed))
    await sayLeft(action, { run, because }, 'refs');
  return 1;
}

/** Why; null where a run may be unfinished. */
function nothingToFinish(environment: Environment): string | null {
  const runs = recallRuns(environment);
  const [only, ...more] = runs;
  if (only === undefined) return 'no run began that could have changed anything.';
  if (runs.some((run) => !isDone(run))) return null;
  return more.length === 0 ? `${only.id} is closed.` : `all ${runs.length} runs are closed.`;
}

function isDone({ closed, summarized, told }: BegunRun): boolean {
  return closed && summarized && told;
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
  const untold = all.filter((run) => run.closed && !isDone(run));
  // Beside what is to be undone: that waits for no upload.
  const telling = untold.map((run) => tellLate(workflow, run));
  const finished = left.length === 0 ? 0 : await finishAll(workflow, { left, isAlone, ended: new Map() });
  return Math.max(finished, ...(await Promise.all(telling)));
}

/** A bug in one is that one's alone. */
async function tellLate(workflow: Workflow, run: BegunRun): Promise<number> {
  try {
    return await (await import('./tell-late.ts')).tellLate(workflow, run);
  } catch (error) {
    tellBug(workflow, error);
    return 1;
  }
}

interface Finishing {
  readonly left: readonly BegunRun[];
  readonly isAlone: boolean;
  /** Where it is noted what became of each. */
  readonly ended: Map<string, Outcome | null>;
}

async function finishAll(workflow: Workflow, finishing: Finishing): Promise<number> {
  const exit = await orLeft(workflow, finishing, () => finishTogether(workflow, finishing));
  if (recall(workflow.environment, 'shard') !== '')
    await (await import('../shard/artifact.ts')).leaveFinishedShard(workflow, finishing.ended);
  return exit;
}

/** A bug leaves no run without a last word. */
async function orLeft(
  workflow: Workflow,
  { left, isAlone, ended }: Finishing,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    tellBug(workflow, error);
    const open = left.filter(({ id }) => (ended.get(id) ?? null) === null);
    await Promise.all(open.map((run) => leave(workflow, { run, isAlone, because: BUG })));
    return 1;
  }
}

async function leave(workflow: Workflow, left: LeftRun): Promise<number> {
  return (await import('./left-run.ts')).tellLeft(workflow, left);
}

async function finishTogether(workflow: Workflow, { left, isAlone, ended }: Finishing): Promise<number> {
  const store = await workflowStore(workflow);
  if (!store.ok) {
    const [because] = store.faults;
    return Math.max(...(await Promise.all(left.map((run) => leave(workflow, { run, isAlone, because })))));
  }
  const deadline = AbortSignal.timeout(COMPENSATION_MS);
  await using connected = await connect(workflow);
  const around = { store: store.value, connected, deadline, isAlone, ended };
  // They ran beside each other, and are finished so: none waits for another's undo.
  const finishing = left.map((run) =>
    orLeft(workflow, { left: [run], isAlone, ended }, () => finishOne(workflow, run, around)),
  );
  return Math.max(...(await Promise.all(finishing)));
}

interface Around extends Omit<Finishing, 'left'> {
  readonly store: StoreSettings;
  readonly connected: Connected;
  readonly deadline: AbortSignal;
}

async function finishOne(
  workflow: Workflow,
  run: BegunRun,
  { store, connected, deadline, isAlone, ended }: Around,
): Promise<number> {
  const { action } = workflow;
  const { id: executionId, folder, locks, tenant } = run;
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
    const [because, ...more] = finished.faults;
    for (const fault of more) action.annotate('error', fault);
    return leave(workflow, { run, isAlone, because });
  }
  // Before it is told: that takes time too.
  const isOver = deadline.aborted;
  const { value } = finished;
  if (value.kind === 'never-began') {
    action.say(`Nothing to finish: ${executionId} died before its first event.`);
    return 0;
  }
  if (value.kind === 'had-ended') action.say(`${executionId} had ended, and is told here.`);
  const { responded } = value;
  ended.set(executionId, responded.outcome);
  await (isAlone ? tell(workflow, responded, () => undefined) : tellBeside(workflow, responded));
  if (responded.closed) return responded.unwritten.length === 0 ? 0 : 1;
  const lost = value.kind === 'finished' ? value.lost : null;
  return leave(workflow, { run, isAlone, because: lost ?? (isOver ? OVER : UNWRITTEN), isTold: true });
}

const BUG = {
  message: 'A bug of this program kept post from it.',
  hint: 'Please report it, with what stands in the log.',
};
const OVER = { message: 'The time that a cancelled job has was over.', hint: 'What was undone by then stands above.' };
const UNWRITTEN = {
  message: 'Whether its journal holds what was decided last is not known.',
  hint: 'What was undone by then stands above.',
};
