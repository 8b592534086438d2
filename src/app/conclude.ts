// The end of a run outside its journal: what it leaves is published, and its locks are given back or left.
// Promises: nothing that goes wrong here changes the outcome; a run that is not closed keeps its locks.
import type { Driven } from '../engine/drive.ts';
import type { Outcome } from '../engine/outcome.ts';
import { changedAnything } from '../engine/state.ts';
import { recovering } from '../journal/recovering.ts';
import type { Lease } from '../journal/store.ts';
import { type Fault, succeed } from '../kernel/fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import { loadForms } from '../notify/courier.ts';
import type { Plan } from '../plan/plan.ts';
import type { Crew, CrewSettings } from './crew.ts';
import { unmarkFolder } from './folder-mark.ts';
import type { Published } from './publish/publish.ts';
import type { StoreSettings } from './store.ts';
import { howToWriteAudit } from './unaudited.ts';
import { loadWeb } from './web.ts';

export interface Responded extends Published {
  readonly executionId: string;
  readonly outcome: Outcome | null;
  readonly plan: Plan;
  /** False: the run was left to `post` or `recover`. */
  readonly closed: boolean;
}

export interface Conclusion {
  readonly plan: Plan;
  readonly driven: Driven;
  readonly folder: string;
  readonly executionId: string;
  readonly lease: Lease | null;
  readonly store: StoreSettings['kind'];
  readonly redactor: Redactor;
  /** What reached the hosts; absent where nothing did. */
  readonly crew?: Crew;
  /** Its audit stands elsewhere, whole: none is written here. */
  readonly isToldBefore?: boolean;
  readonly warn: (fault: Fault) => void;
}

const publishing = () => import('./publish/publish.ts');

/** All that the end of a run needs is in memory afterwards: what is installed may be replaced while a run goes on. */
export async function loadEnd(settings: Pick<CrewSettings, 'channels' | 'issues'>): Promise<void> {
  const tells = Object.keys(settings.channels).length > 0;
  await Promise.all([publishing(), loadForms(settings), tells ? loadWeb() : undefined]);
}

/**
 * Publishes what a run leaves; then a run that is closed gives its locks back, but for one whose fate nobody knows.
 * Nothing that goes wrong here changes the outcome.
 */
export async function conclude({
  plan,
  driven,
  folder,
  executionId,
  lease,
  store,
  redactor,
  crew,
  isToldBefore = false,
  warn,
}: Conclusion): Promise<Responded> {
  const { state, closed } = driven;
  const outcome = state.phase.name === 'closed' ? state.phase.outcome : null;
  const left = leave(crew, mayBeForgotten(driven) ? executionId : null);
  const { publish } = await publishing();
  const published = await publish({ plan, events: driven.events, folder, redactor, writes: !isToldBefore });
  const hint = lease === null ? {} : { hint: howToWriteAudit(executionId) };
  for (const fault of published.unwritten) warn({ ...fault, ...hint });
  if (outcome === null) await lease?.leave();
  else {
    const changed = outcome === 'unknown' || changedAnything(state);
    const end = { outcome, changed, ...poisonOf(outcome, driven) };
    const given = (await lease?.close(end)) ?? succeed(null);
    if (!given.ok) warn(notGivenBack(given.faults[0], { executionId, store }));
    if (!isToldBefore && published.unwritten.length === 0) await unmarkFolder(folder);
  }
  await left;
  return { ...published, executionId, outcome, plan, closed };
}

/** What is removed from the hosts, and the end of the connections, is waited for while the audit is written. */
async function leave(crew: Crew | undefined, forgotten: string | null): Promise<void> {
  if (crew === undefined) return;
  if (forgotten !== null) await crew.executor.forget(forgotten);
  // Whoever made the crew closes it too, and is told what goes wrong.
  await Promise.allSettled([crew[Symbol.asyncDispose]()]);
}

/** A run that lost its journal may be finished once more, by somebody who has to ask the hosts what became of its commands. */
function mayBeForgotten({ closed, events }: Driven): boolean {
  return closed && !events.some(({ type }) => type === 'journal.lost');
}

function poisonOf(outcome: Outcome, { state, events }: Driven): { poison?: string } {
  if (outcome !== 'unknown') return {};
  if (state.failure?.kind === 'broken') return { poison: state.failure.because };
  return { poison: `the fate of a change is unknown since ${events.at(-1)?.at ?? 'then'}` };
}

function notGivenBack(
  { code, message, hint }: Fault,
  { executionId, store }: Pick<Conclusion, 'executionId' | 'store'>,
): Fault {
  return {
    code,
    message: `the lock of ${executionId} could not be given back: ${message}`,
    hint: `${hint} Then free it with: ${recovering(executionId, store)}`,
  };
}
