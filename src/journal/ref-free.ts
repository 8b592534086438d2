// Freeing a lock on refs by hand: a person has looked at the hosts, and says that nothing is to be undone.
// Promises: the ref is moved on with its token, never deleted; a holder that still renews keeps its lock.
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { nothingToFree } from './freeing.ts';
import { keptHistory } from './history.ts';
import { type LockHeader, lockMessage } from './lock-commit.ts';
import { listLocks } from './ref-locks.ts';
import { commitTime, push } from './ref-push.ts';
import { REQUEST_MS, type RefSettings } from './ref-settings.ts';
import { notTakenOver } from './ref-takeover.ts';
import { isGone, watchHead } from './ref-watch.ts';
import type { FoundLock, Freeing } from './store.ts';

export async function freeRefs(
  settings: RefSettings,
  { what, because }: Freeing,
  signal: AbortSignal,
): Promise<Result<FoundLock>> {
  const { clock, identity: holder, workflowRun: workflow_run } = settings;
  const found = await listLocks(settings, signal);
  if (!found.ok) return found;
  const run = found.value.locks.find(
    ({ commit: { header } }) => header.run.execution_id === what || header.locks.includes(what),
  );
  if (run === undefined) {
    const sealed = found.value.strange.filter(({ code }) => code === 'seal-unopened');
    return fail(sealed[0] ?? nothingToFree(what), ...sealed.slice(1));
  }
  const { header } = run.commit;
  const executionId = header.run.execution_id;
  const locks = found.value.locks.filter(({ commit }) => commit.header.run.execution_id === executionId);
  const leaseMs = header.lease_ms;
  if (header.state === 'held' && !isGone(run.commit, settings.identity)) {
    const deadline = clock.monotonic() + leaseMs + 2 * settings.timing.marginMs;
    const watched = await watchHead({ ...settings, head: run.head, leaseMs, since: run.since, deadline, signal });
    if (watched.kind !== 'dead') return fail(notTakenOver(executionId, `workflow run ${header.workflow_run} is at it`));
  }
  const { execution_id, runbook, tenant, occurrence, started_at } = header.run;
  const isWritten = header.history.some((entry) => entry.execution_id === execution_id);
  const facts = { execution_id, runbook, tenant, occurrence, started_at };
  const history = isWritten ? header.history : [...header.history, { ...facts, outcome: 'unknown', changed: true }];
  // Whoever frees a lock did not end its run: the commit that did says so, and in which workflow run.
  const { kept: _, chain: __, ...before } = header;
  const token = Math.max(...locks.map(({ commit }) => commit.header.token));
  const freed: LockHeader = {
    ...before,
    state: 'free',
    token,
    beat: header.beat + 1,
    holder,
    workflow_run,
    because,
    history: [...keptHistory(history)],
  };
  const heads = locks.map(({ head }) => head);
  const since = clock.monotonic();
  const pushed = await push(settings, {
    refs: heads.map(({ ref }) => ref),
    before: heads.map(({ oid }) => oid),
    commit: {
      tree: run.head.tree,
      parents: [...new Set(heads.map(({ oid }) => oid))],
      message: lockMessage({ header: freed, lines: [] }),
      at: commitTime(clock),
    },
    deadline: since + REQUEST_MS,
    signal,
  });
  if (pushed.kind === 'failed') return fail(pushed.fault);
  if (pushed.kind === 'overtaken') return fail(notTakenOver(executionId, 'somebody else was faster'));
  return succeed({ executionId, locks: header.locks });
}
