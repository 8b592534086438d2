// Finishing a run that somebody else began: the action's `post` after a cancel, `recover` or the next run after a death.
// Promises: never a command that was read in a journal; a run that is closed, or past its commit point, is not undone.
import { join } from 'node:path';
import { drive } from '../engine/drive.ts';
import type { ChainedEvent, RunFact } from '../engine/event.ts';
import { faultOf } from '../engine/interruption.ts';
import { replay } from '../engine/replay.ts';
import { freeing } from '../journal/freeing.ts';
import type { Lease, TakenOver } from '../journal/store.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { createRedactor } from '../kernel/redact.ts';
import type { Plan } from '../plan/plan.ts';
import { conclude, loadEnd, type Responded } from './conclude.ts';
import { type CrewSettings, createCrew, redactorFor } from './crew.ts';
import { bringOutputs, canPrepare, folderOfBegun, prepareFolder } from './folder.ts';
import { restore } from './kept.ts';
import { lacksOutputs } from './lacks-outputs.ts';
import { missingSecrets } from './missing-secrets.ts';
import { claimed, type Who } from './opening.ts';
import { owedAudit } from './owed-audit.ts';
import { portsOf, type Watch } from './ports.ts';
import { standingOf } from './standing.ts';
import { openStore, type StoreSettings } from './store.ts';
import { changing } from './under-change.ts';

export interface FinishRequest {
  readonly store: StoreSettings;
  readonly executionId: string;
  /** The run's locks, where they are known. */
  readonly locks?: readonly string[];
  /** Where its audit is written; null: where the run began it, on this machine. */
  readonly folder: string | null;
  /** Given where `folder` is yet to be taken for the run: where runs leave their files where nothing else is named. */
  readonly runs?: string;
  /** With the values of the secrets that the plan declares. */
  readonly settingsFor: (plan: Plan) => Promise<Result<CrewSettings>>;
  readonly by: 'post' | 'recover';
  readonly because: string;
  /** Aborted when the time is over: what is left then is left to `recover`. */
  readonly abandon: AbortSignal;
  readonly watch: Watch;
  readonly warn: (fault: Fault) => void;
}

export type Finished =
  | {
      readonly kind: 'finished';
      readonly responded: Responded;
      /** Why its lease was lost. */
      readonly lost: Fault | null;
    }
  /** Its process died behind its last event, or could not write its audit: that is written and its lock given back, nothing else is done. */
  | {
      readonly kind: 'had-ended';
      readonly responded: Responded;
      /** Its audit stands where it ended; here files of it are missing, and none is written again. */
      readonly isToldBefore: boolean;
    }
  /** It died before its first event: there is nothing to tell. */
  | { readonly kind: 'never-began' };
export type FinishedRun = Exclude<Finished, { readonly kind: 'never-began' }>;

export async function finish(request: FinishRequest): Promise<Result<Finished>> {
  const { store, executionId, by, because, abandon, watch, warn } = request;
  const found = await (await openStore(store, createRedactor({ secrets: [] }))).find(executionId, request.locks);
  if (!found.ok) return found;
  const { record, kept } = found.value;
  const restored = await restore(kept, record.plan_digest, store);
  if (!restored.ok) return fail(...withFreeing(restored.faults, executionId));
  const { plan, topology, incident } = restored.value;
  const began = await begunIn(restored.value.folder, request);
  const folder = request.folder ?? began;
  const taking = { folder, executionId, runs: request.runs ?? '' };
  // Before anything is undone, and before the lock is another's.
  const usable = request.runs === undefined ? succeed(folder) : await canPrepare(taking);
  if (!usable.ok) return usable;
  const connected = await request.settingsFor(plan);
  if (!connected.ok) return connected;
  const settings = connected.value;
  const [missing, ...more] = missingSecrets(plan, settings.secrets);
  if (missing !== undefined) return fail(missing, ...more);
  const redactor = redactorFor(settings);
  const taken = await (await openStore(store, redactor)).takeOver(record, abandon);
  if (!taken.ok) {
    const ended = { plan, executionId, folder: began };
    const events = store.kind === 'files' ? await owedAudit({ ...ended, state: store.state }) : null;
    if (events === null) return taken;
    const prepared = request.runs === undefined ? usable : await prepareFolder(taking);
    if (!prepared.ok) return prepared;
    await bringOutputs(began, folder);
    const driven = { state: replay(plan, events), events, closed: true };
    const responded = await conclude({
      plan,
      driven,
      folder,
      executionId,
      lease: null,
      store: store.kind,
      redactor,
      warn,
    });
    return succeed({ kind: 'had-ended', responded, isToldBefore: false });
  }
  const { lease, evidence, torn, poisoned } = taken.value;
  // However this ends. Other runs of this process may go on: a lock that was still renewed could be taken over by nobody.
  await using _left = { [Symbol.asyncDispose]: () => lease.leave() };
  if (evidence?.fault !== undefined) warn(evidence.fault);
  const standing = await standingOf(taken.value, { plan, executionId, redactor, settings, folder, abandon });
  if (!standing.ok) return standing;
  const { journal, broken } = standing.value;
  const conclusion = { plan, folder, executionId, lease, store: store.kind, redactor, warn };
  const about = { actor: '', approvals: [], channels: settings.channels };
  const who = { id: executionId, plan, incident, settings: about, redactor };
  // On refs the first event travels with the first change: a run without one had begun all the same.
  const mayLackOpening = broken !== undefined || store.kind === 'refs';
  const opened = { locks: lease.locks, journal };
  const events = mayLackOpening ? await withOpening(standing.value.events, who, opened) : standing.value.events;
  if (events[0]?.type !== 'run.claimed') {
    const given = await lease.close({ outcome: 'refused', changed: false });
    return given.ok ? succeed({ kind: 'never-began' }) : given;
  }
  const hasEnded = events.at(-1)?.type === 'closed';
  // A fate that nobody knows is told by each recovery. What it printed and no other runner has, only its first audit can hold.
  const isToldBefore =
    hasEnded && store.kind === 'refs' && poisoned !== undefined && (await lacksOutputs(folder, events));
  const prepared = request.runs === undefined || isToldBefore ? usable : await prepareFolder(taking);
  if (!prepared.ok) return prepared;
  if (!isToldBefore) await bringOutputs(began, folder);
  if (hasEnded) {
    const driven = { state: replay(plan, events), events, closed: true };
    const responded = await conclude({ ...conclusion, driven, isToldBefore });
    return succeed({ kind: 'had-ended', responded, isToldBefore });
  }
  const outputsFolder = join(folder, 'outputs');
  const made = await createCrew({ plan, redactor, settings, outputsFolder });
  if (!made.ok) return made;
  await using crew = made.value;
  await Promise.all([crew.executor.load(plan), loadEnd(settings)]);
  using _ = changing(plan);
  const driven = await drive({
    plan,
    ports: { ...portsOf(crew, { plan, topology, settings, watch, begun: true }), journal },
    start: { events, resumed: resumedBy({ by, because, locks: lease.locks }, { torn, evidence, broken }) },
    cancel: new AbortController().signal,
    onCancel: 'compensate',
    abandon: AbortSignal.any([abandon, lease.lost]),
  });
  const lost = lease.lost.aborted ? faultOf(lease.lost.reason) : null;
  return succeed({ kind: 'finished', responded: await conclude({ ...conclusion, driven, crew }), lost });
}

/** A person's work, where the plan cannot be made again; the lock is theirs to free. */
function withFreeing([first, ...more]: readonly [Fault, ...Fault[]], executionId: string): [Fault, ...Fault[]] {
  if (first.code !== 'plan-digest-differs') return [first, ...more];
  return [
    { ...first, hint: `${first.hint} When the hosts are in order, free its lock: ${freeing(executionId)}.` },
    ...more,
  ];
}

/** On refs a run that began on this machine is finished in the folder that its caller knows. */
function begunIn(folder: string, { store, executionId, ...request }: FinishRequest): Promise<string> {
  if (store.kind !== 'files') return Promise.resolve(request.folder ?? folder);
  return folderOfBegun({ folder, executionId, runs: join(store.state, 'runs') });
}

interface Told {
  readonly torn: boolean;
  readonly evidence: TakenOver['evidence'];
  readonly broken: Fault | undefined;
}
type Resumed = Extract<RunFact, { type: 'run.resumed' }>;

function resumedBy(
  { because, ...facts }: Pick<Resumed, 'by' | 'because' | 'locks'>,
  { torn, broken, evidence }: Told,
): Resumed {
  const known = evidence === undefined ? '' : `; ${evidence.says}`;
  const cut = torn ? '; the last line of its journal was cut off, and is dropped' : '';
  const told = broken === undefined ? cut : `; ${broken.message} ${broken.hint}`;
  return {
    type: 'run.resumed',
    ...facts,
    because: `${because}${known}${told}`,
    ...(broken !== undefined && { broken }),
  };
}

/** Where nothing of its journal stands, the audit begins with what is known of the run without it. */
async function withOpening(
  events: readonly ChainedEvent[],
  who: Who,
  { locks, journal }: Pick<Lease, 'locks' | 'journal'>,
): Promise<readonly ChainedEvent[]> {
  if (events.length > 0) return events;
  const stamp = { at: new Date().toISOString(), elapsed_ms: 0 };
  const first = await journal.append([{ ...claimed(who, locks, false), ...stamp }], false);
  return first.ok ? first.value : [];
}
