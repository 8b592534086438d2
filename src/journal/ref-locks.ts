// Locks on refs as they are seen: heads, what stands in them, and when they were seen first.
// Promises: a head that this program did not write for this repository is a fault, and is never touched.
import { type Fault, fail, type Result, settle, succeed } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { asked, attemptsUntil } from './attempts.ts';
import { type Envelope, type LockCommit, type ReadLock, readLockMessage } from './lock-commit.ts';
import type { RefHead } from './ref-api.ts';
import { firstSight, locksPrefix, REQUEST_MS, type RefSettings, refOf } from './ref-settings.ts';

export interface SeenLock {
  readonly head: RefHead;
  readonly commit: LockCommit;
  /** Monotonic milliseconds: since when this process knows this very head. */
  readonly since: number;
}

export interface SeenLocks {
  readonly refs: readonly string[];
  /** In the order of the refs; null: never held. */
  readonly locks: readonly (SeenLock | null)[];
  readonly tree: string;
  /** Monotonic milliseconds before they were asked for. */
  readonly at: number;
}

export async function readLocks(
  settings: RefSettings,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Result<SeenLocks>> {
  const { api, clock, namespace } = settings;
  const refs = names.map((name) => refOf(namespace, name));
  const at = clock.monotonic();
  const attempts = attemptsUntil(clock, at + REQUEST_MS, signal);
  const answer = await asked(attempts, (until) => api.heads(refs, until));
  attempts.end();
  if (!answer.ok) return fail(answer.problem.fault);
  const { heads, tree } = answer.value;
  const seen = heads.map((head) => (head === null ? null : seenLock(settings, head, at)));
  const faults = seen.flatMap((lock) => (lock !== null && 'code' in lock ? [lock] : []));
  const locks = seen.map((lock) => (lock === null || 'code' in lock ? null : lock));
  return settle({ refs, locks, tree, at }, faults);
}

/** Every lock of the repository that is not free, and what stands where locks ought to be and is none. */
export async function listLocks(
  settings: RefSettings,
  signal: AbortSignal,
): Promise<Result<{ readonly locks: readonly SeenLock[]; readonly strange: readonly Fault[] }>> {
  const { api, clock, namespace } = settings;
  const at = clock.monotonic();
  const attempts = attemptsUntil(clock, at + REQUEST_MS, signal);
  const answer = await asked(attempts, (until) => api.list(locksPrefix(namespace), until));
  attempts.end();
  if (!answer.ok) return fail(answer.problem.fault);
  const seen = answer.value.map((head) => seenLock(settings, head, at));
  return succeed({
    locks: seen.flatMap((lock) => ('code' in lock || lock.commit.header.state === 'free' ? [] : [lock])),
    strange: seen.flatMap((lock) => ('code' in lock ? [lock] : [])),
  });
}

function seenLock({ repository, sightings }: RefSettings, head: RefHead, at: number): SeenLock | Fault {
  const read = readLockMessage(head.message, repository);
  if (read.kind === 'lock') return { head, commit: read.commit, since: firstSight(sightings, head, at) };
  return strange(head, read);
}

function strange({ ref, oid }: RefHead, read: Exclude<ReadLock, { kind: 'lock' }>): Fault {
  const stands = `what stands at ${visibleLine(ref)} (${visibleLine(oid.slice(0, 12))})`;
  switch (read.kind) {
    case 'of-another-version':
      return {
        code: 'lock-foreign',
        message: `${stands} was written by another version of this program (format ${read.format})`,
        hint: 'Use that version, or a newer one. Nothing is changed meanwhile; do not delete the ref: it tells what a run did.',
      };
    case 'of-another-repository':
      return {
        code: 'lock-foreign',
        message: `${stands} is a lock of ${visibleLine(read.repository).slice(0, 140)}, not of this repository`,
        hint: 'Nothing is changed while it stands there. Where this is a copy, or was renamed, look whether a run was left unfinished there; then delete that ref.',
      };
    case 'sealed':
      return unopened(stands, read.envelope);
    case 'none':
      return {
        code: 'lock-foreign',
        message: `${stands} is no lock of this program`,
        hint: 'Nothing is changed while it stands there. Look who made it; then delete that ref, or name another namespace for locks.',
      };
  }
}

function unopened(stands: string, { execution_id: id, recipients }: Envelope): Fault {
  const named = recipients.slice(0, 8).map((recipient) => visibleLine(recipient).slice(0, 80));
  return {
    code: 'seal-unopened',
    message: `${stands}, of ${visibleLine(id).slice(0, 200)}, is sealed, and no identity that was given opens it: it is sealed for ${named.join(', ')}`,
    hint: 'Give the identity of one of these recipients as `journal-identity`: the lock stays as it is, and nothing is lost.',
  };
}
