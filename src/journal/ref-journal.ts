// A run's journal as it stands in the commits of its lock, from its claim on.
// Promises: bounded; commits of another run are none of it; a claim that cannot be reached is a fault.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import { asked, attemptsUntil } from './attempts.ts';
import { freeing } from './freeing.ts';
import { type Salvaged, salvageText } from './journal-reader.ts';
import { type LockHeader, parseLockMessage } from './lock-commit.ts';
import type { RefCommit } from './ref-api.ts';
import type { HeldRefs } from './ref-lease.ts';
import { REQUEST_MS, type RefSettings } from './ref-settings.ts';
import type { RunRecord } from './run-record.ts';

const NEVER = new AbortController().signal;

/** The commit that the run was claimed with: it keeps what its plan was made from. */
export async function claimOf(
  settings: RefSettings,
  head: RefCommit & { readonly ref: string },
  { claim, run }: LockHeader,
): Promise<Result<RefCommit>> {
  if (claim === null || claim === head.oid) return succeed(head);
  const commits = await commitsSince(settings, head, { until: claim, run });
  if (!commits.ok) return commits;
  const last = commits.value.at(-1);
  return last === undefined ? fail(brokenRef(head.ref, run.execution_id, 'it has no claim')) : succeed(last);
}

export async function journalOf(
  settings: RefSettings,
  run: RunRecord,
  held: Pick<HeldRefs, 'refs' | 'oid' | 'header'>,
): Promise<Result<Salvaged>> {
  const [ref = ''] = held.refs;
  const { oid: head, header } = held;
  const commits = await commitsSince(settings, { ref, oid: head }, { until: header.claim ?? head, run });
  if (!commits.ok) return commits;
  const lines: string[] = [];
  let foreign: Fault | null = null;
  for (const { message, oid } of [...commits.value].reverse()) {
    const commit = parseLockMessage(message, settings.repository);
    if (commit === null || commit.header.run.execution_id !== run.execution_id) {
      foreign = brokenRef(ref, run.execution_id, `${oid.slice(0, 12)} is not a commit of ${run.execution_id}`);
      break;
    }
    lines.push(...commit.lines);
  }
  const read = salvageText(ref, lines.map((line) => `${line}\n`).join(''), run.plan_digest);
  return succeed({ ...read, broken: read.broken ?? foreign });
}

async function commitsSince(
  { api, clock }: RefSettings,
  { ref, oid }: { readonly ref: string; readonly oid: string },
  { until, run }: { readonly until: string; readonly run: RunRecord },
): Promise<Result<readonly RefCommit[]>> {
  const attempts = attemptsUntil(clock, clock.monotonic() + REQUEST_MS, NEVER);
  const answer = await asked(attempts, (signal) => api.history(oid, until, signal));
  attempts.end();
  if (!answer.ok) return fail(answer.problem.fault);
  if (answer.value.at(-1)?.oid === until) return succeed(answer.value);
  return fail(brokenRef(ref, run.execution_id, `its claim is not among its last ${answer.value.length} commits`));
}

export function brokenRef(ref: string, executionId: string, says: string): Fault {
  return {
    code: 'journal-broken',
    message: `the journal at ${visibleLine(ref)} is broken: ${says}`,
    hint: `Nothing is executed from it. Look at the hosts by hand; when they are in order, free the lock: ${freeing(executionId)}`,
  };
}
