// What a lock on refs that somebody holds means for who asks for it.
import type { SeenLock } from './ref-locks.ts';
import type { RefSettings } from './ref-settings.ts';
import { isGone } from './ref-watch.ts';
import type { Claim, ClaimRequest } from './store.ts';

/** What needs no waiting: null where the holder has to be watched. */
export async function tell(
  settings: RefSettings,
  request: ClaimRequest,
  held: SeenLock,
  signal: AbortSignal,
): Promise<Claim | null> {
  const { run, state, because, locks } = held.commit.header;
  if (state === 'poisoned')
    return {
      kind: 'poisoned',
      by: run.execution_id,
      because: because ?? 'no reason was given',
      lock: locks.join(', '),
    };
  if (isGone(held.commit, settings.identity)) return dead(held);
  if (request.occurrence === null || run.occurrence !== request.occurrence) return null;
  return (await hasEnded(settings, held, signal)) ? null : { kind: 'duplicate', of: run.execution_id };
}

/** Of a run that nobody carries out any more nothing is a duplicate. One request, and none for a run of this workflow run. */
async function hasEnded(
  { runs, workflowRun }: RefSettings,
  { commit }: SeenLock,
  signal: AbortSignal,
): Promise<boolean> {
  const { workflow_run: holder } = commit.header;
  if (runs === null || holder === workflowRun) return false;
  const { kind } = await runs.standingOf(holder, signal);
  return kind === 'ended' || kind === 'missing';
}

export function dead({ commit: { header } }: SeenLock): Claim {
  const locks = header.locks.map((name) => ({ name, token: header.token }));
  return { kind: 'dead', run: { executionId: header.run.execution_id, locks } };
}

export function busy(held: SeenLock): Claim {
  return { kind: 'busy', holder: holderOf(held), lock: held.commit.header.locks.join(', ') };
}

export function holderOf({ commit: { header } }: SeenLock): string {
  return `${header.run.execution_id} (workflow run ${header.workflow_run})`;
}
