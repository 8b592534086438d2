// What comes of an admitted decision: locked, driven to its end, and published; or declined, with an audit all the same.
// Loaded while the connections are made, and whole before anything is changed: what is installed here may be replaced meanwhile.
import { join } from 'node:path';
import { drive } from '../engine/drive.ts';
import type { Journal } from '../engine/ports.ts';
import type { Opening } from '../engine/state.ts';
import { openFileJournal } from '../journal/file-journal.ts';
import { recoverCommand } from '../journal/recovering.ts';
import type { Lease } from '../journal/store.ts';
import { volatileJournal } from '../journal/volatile-journal.ts';
import { startOfChain } from '../kernel/chain.ts';
import { type Fault, type Result, succeed } from '../kernel/fault.ts';
import type { FoundSsh } from '../transport/found-ssh.ts';
import type { Admission } from './admit.ts';
import { claimLocks } from './claim-locks.ts';
import { conclude, loadEnd, type Responded } from './conclude.ts';
import type { Crew } from './crew.ts';
import { prepareFolder } from './folder.ts';
import { cancelledWhileWaiting, claimed, declined, refusalOf, type Who } from './opening.ts';
import { portsOf } from './ports.ts';
import type { RespondRequest } from './respond-request.ts';
import { changing } from './under-change.ts';

export interface Admitted {
  /** The execution id. */
  readonly id: string;
  readonly folder: string;
  /** Its redactor is one for all that a run writes and says: what it learns, it learns everywhere. */
  readonly crew: Crew;
  readonly admission: Admission;
  /** The client that reaches the hosts; null: none is used. */
  readonly ssh: Promise<FoundSsh | null>;
}

export async function carryOut(
  request: RespondRequest,
  { id, folder, crew, admission, ssh }: Admitted,
): Promise<Result<Responded>> {
  const { decision, settings } = request;
  const { plan, incident } = decision;
  const { redactor } = crew;
  const runs = join(settings.state, 'runs');
  const [prepared] = await Promise.all([
    prepareFolder({ folder, executionId: id, runs }),
    crew.executor.load(plan),
    loadEnd(settings),
  ]);
  if (!prepared.ok && settings.out !== null) return prepared;
  const who = { id, plan, incident, settings, redactor };
  const decline = (outcome: Parameters<typeof declined>[1], faults: readonly Fault[]) =>
    unlocked(request, { folder, crew, opening: declined(who, outcome, faults) });
  if (admission.kind === 'decline') return await decline(admission.outcome, admission.faults);
  if (admission.dryRun)
    return await unlocked(request, { folder, crew, opening: claimed({ ...who, ...named(await ssh) }, [], true) });
  if (!prepared.ok) return await decline('refused', prepared.faults);

  const claim = await claimLocks(request, { id, folder, redactor });
  const isWaiting = !claim.ok || claim.value.kind === 'busy' || claim.value.kind === 'dead';
  if (isWaiting && request.cancel.aborted) return await decline('cancelled', [cancelledWhileWaiting(plan)]);
  if (!claim.ok) return await decline('refused', claim.faults);
  if (claim.value.kind !== 'claimed') {
    const { outcome, fault } = refusalOf(claim.value, { plan, store: settings.store.kind });
    return await decline(outcome, [fault]);
  }
  const { lease } = claim.value;
  request.began({ executionId: id, folder, locks: plan.locks });
  const opening = claimed({ ...who, ...named(await ssh) }, lease.locks, false);
  try {
    return succeed(await run(request, { folder, crew, opening, journal: lease.journal, lease }));
  } catch (error) {
    // Other runs of this process may go on: a lock that was still renewed could be taken over by nobody.
    await lease.leave();
    request.warn(endedByBug(id));
    throw error;
  }
}

/** A run that holds no lock: declined, or dry. It has an outcome also where its disk takes no file. */
async function unlocked(
  request: RespondRequest,
  { folder, crew, opening }: Pick<Start, 'folder' | 'crew' | 'opening'>,
): Promise<Result<Responded>> {
  const file = join(folder, 'audit.jsonl');
  const { redactor } = crew;
  const head = startOfChain(request.decision.plan.digest);
  const opened = await openFileJournal({ file, head, size: 0, redactor });
  const journal = opened.ok ? opened.value : volatileJournal(head, redactor);
  try {
    return succeed(await run(request, { folder, crew, opening, journal, lease: null }));
  } finally {
    await journal.close();
  }
}

interface Start {
  readonly folder: string;
  readonly crew: Crew;
  readonly opening: Opening;
  readonly journal: Journal;
  readonly lease: Lease | null;
}

async function run(request: RespondRequest, { folder, crew, opening, journal, lease }: Start): Promise<Responded> {
  const { plan } = request.decision;
  const { topology } = request.sources;
  const { cancel, onCancel, abandon, watch, warn, settings } = request;
  using _ = lease === null ? undefined : changing(plan);
  const driven = await drive({
    plan,
    ports: { ...portsOf(crew, { plan, topology, settings, watch, held: lease?.held }), journal },
    start: { opening },
    cancel,
    onCancel,
    abandon: lease === null ? abandon : AbortSignal.any([abandon, lease.lost]),
  });
  const executionId = opening.execution_id;
  return conclude({
    plan,
    driven,
    folder,
    executionId,
    lease,
    store: settings.store.kind,
    redactor: crew.redactor,
    crew,
    warn,
  });
}

function endedByBug(executionId: string): Fault {
  return {
    code: 'bug',
    message: `a bug of this program ended ${executionId} in the middle; its lock is held and its journal stands`,
    hint: `Undo what it did with: ${recoverCommand(executionId)} (in a workflow the step's \`post\` does it now).`,
  };
}

function named(ssh: FoundSsh | null): Pick<Who, 'ssh'> {
  if (ssh === null) return {};
  return { ssh: ssh.version === '' ? ssh.program : `${ssh.version} (${ssh.program})` };
}
