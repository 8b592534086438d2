// `mode: recover`: finishes every run of the repository whose holder is dead; one that lives is left alone.
// Promises: one run that cannot be finished keeps no other from being finished; each has its own audit and artifact; the outputs are
// of all of them, given once.
import { join } from 'node:path';
import type { FoundLock } from '../../journal/store.ts';
import { createRedactor } from '../../kernel/redact.ts';
import { type Finished, finish } from '../finish.ts';
import { openStore, type StoreSettings } from '../store.ts';
import { exitCodeOf } from '../unaudited.ts';
import { summarize } from './page.ts';
import { workflowStore } from './store.ts';
import { narrator, type ToldBeside, tellFinished, warner } from './tell.ts';
import { type Connected, connect, isSealed, tellBug, type Workflow } from './workflow.ts';

/** Watching whether a holder lives takes a lease: so many are watched at once. */
const TOGETHER = 8;

export async function workflowRecover(workflow: Workflow, cancel: AbortSignal): Promise<number> {
  const { action, settings } = workflow;
  const store = await workflowStore(workflow);
  if (store.ok && settings.free !== null) return free(workflow, { store: store.value, what: settings.free, cancel });
  const held = store.ok ? await (await openStore(store.value, createRedactor({ secrets: [] }))).unfinished() : store;
  if (!store.ok || !held.ok) {
    for (const fault of held.ok ? [] : held.faults) action.annotate('error', fault);
    return 2;
  }
  const { runs, strange } = held.value;
  for (const fault of strange) action.annotate('error', fault);
  if (runs.length === 0 && strange.length === 0) action.say('Nothing to finish: no run holds a lock.');
  await using connected = await connect(workflow);
  const left = [...runs];
  const told: ToldBeside[] = [];
  let worst = strange.length > 0 ? 2 : 0;
  let isLeft = strange.length > 0;
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined && !cancel.aborted; next = left.shift()) {
      const recovery = { store: store.value, found: next, connected, cancel };
      const one = await recoverOne(workflow, recovery).catch((error): Recovered => {
        tellBug(workflow, error);
        return { kind: 'faulty', exit: 1 };
      });
      worst = Math.max(worst, one.exit);
      isLeft ||= one.kind === 'faulty';
      if (one.kind === 'told') told.push(one.told);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  if (told.length > 0 && isSealed(workflow)) await summarize(workflow, `${(await import('./seal.ts')).HOW_TO_OPEN}\n`);
  const { recoveredOutputs } = await import('./recovered-outputs.ts');
  action.output(recoveredOutputs({ told, isLeft, isSealed: isSealed(workflow) }));
  return worst;
}

interface FreeingByHand {
  readonly store: StoreSettings;
  readonly what: string;
  readonly cancel: AbortSignal;
}

/** A person has looked at the hosts, and says that nothing is to be undone. */
async function free({ action, context }: Workflow, { store, what, cancel }: FreeingByHand): Promise<number> {
  const because = `freed by hand by ${context.triggeringActor}`;
  const freed = await (await openStore(store, createRedactor({ secrets: [] }))).free({ what, because }, cancel);
  if (!freed.ok) {
    for (const fault of freed.faults) action.annotate('error', fault);
    return 2;
  }
  const { executionId, locks } = freed.value;
  action.say(`${locks.join(', ')} of ${executionId}: ${because}. Nothing was undone.`);
  return 0;
}

interface Recovery {
  readonly store: StoreSettings;
  readonly found: FoundLock;
  readonly connected: Connected;
  readonly cancel: AbortSignal;
}

type Recovered = { readonly exit: number } & (
  | { readonly kind: 'told'; readonly told: ToldBeside }
  /** Nothing is to be told of it: it lives, or died before it began. */
  | { readonly kind: 'quiet' }
  | { readonly kind: 'faulty' }
);

async function recoverOne(workflow: Workflow, { store, found, connected, cancel }: Recovery): Promise<Recovered> {
  const { action, state } = workflow;
  const { executionId, locks } = found;
  const runs = join(state, 'runs');
  const finished = await finish({
    store,
    executionId,
    locks,
    folder: join(runs, executionId),
    runs,
    settingsFor: connected.settingsFor,
    by: 'recover',
    because: 'its holder was silent for longer than its lease',
    abandon: cancel,
    watch: narrator(workflow),
    warn: warner(workflow, executionId),
  });
  if (finished.ok) return told(workflow, executionId, finished.value);
  const [fault] = finished.faults;
  if (fault.code === 'lock-busy') {
    action.say(`${executionId} is left alone: ${fault.message}`);
    return { kind: 'quiet', exit: 0 };
  }
  for (const each of finished.faults) action.annotate('error', each);
  return { kind: 'faulty', exit: 2 };
}

async function told(workflow: Workflow, executionId: string, finished: Finished): Promise<Recovered> {
  if (finished.kind === 'never-began') {
    workflow.action.say(`${executionId} died before it changed anything: its lock is free.`);
    return { kind: 'quiet', exit: 0 };
  }
  const { responded } = finished;
  const beside = await tellFinished(workflow, finished);
  return { kind: 'told', told: beside, exit: responded.outcome === null ? 1 : exitCodeOf(responded) };
}
