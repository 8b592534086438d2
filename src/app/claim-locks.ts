// The locks of a run: all of its plan's, or none. Dead runs that are in the way are finished first, each once, then they are asked for again.
import { join } from 'node:path';
import type { Claim, DeadRun } from '../journal/store.ts';
import { type Result, succeed } from '../kernel/fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import { occurrenceOf } from '../plan/occurrence.ts';
import { sharesOf } from '../plan/whole.ts';
import { longestMs, pushesAtMost } from '../plan/worst-case.ts';
import { keptText } from './kept.ts';
import type { RespondRequest } from './respond-request.ts';
import { openStore } from './store.ts';

interface Claimant {
  readonly id: string;
  readonly folder: string;
  readonly redactor: Redactor;
}

export async function claimLocks(request: RespondRequest, claimant: Claimant): Promise<Result<Claim>> {
  const tried = new Set<string>();
  for (;;) {
    const claim = await claimOnce(request, claimant);
    if (!claim.ok || claim.value.kind !== 'dead') return claim;
    const { executionId, locks } = claim.value.run;
    if (tried.has(executionId) || request.cancel.aborted) return claim;
    tried.add(executionId);
    const recovered = await recover(request, executionId, locks);
    if (recovered.ok) continue;
    for (const fault of recovered.faults) request.warn(fault);
    return succeed({ ...claim.value, unrecovered: recovered.faults[0] });
  }
}

async function claimOnce(request: RespondRequest, { id, folder, redactor }: Claimant): Promise<Result<Claim>> {
  const { decision, sources, settings } = request;
  const { plan, incident } = decision;
  const { runbook, text } = sources.runbook;
  const { topology, parts } = sources.topology;
  const kept = {
    runbook: { file: runbook.file, id: runbook.id, text },
    topology: { file: topology.file, text: sources.topology.text, ...(parts.length > 0 && { parts }) },
    incident,
    inputs: { ...sources.inputs },
    commit: plan.commit,
    folder,
  };
  const { max_runs: maxRuns } = plan;
  const store = await openStore(settings.store, redactor);
  return store.claim(
    {
      executionId: id,
      locks: plan.locks,
      shares: sharesOf(plan, topology),
      runbook: plan.runbook.id,
      tenant: plan.tenant.id,
      occurrence: occurrenceOf(incident, plan),
      maxRuns:
        maxRuns === null
          ? null
          : { runs: maxRuns.runs, perMs: maxRuns.per_ms, everybody: plan.runbook.scope === 'shared' },
      planDigest: plan.digest,
      kept: keptText(kept, settings.store.kind),
      pushes: pushesAtMost(plan),
      longestMs: longestMs(plan),
      lockTimeoutMs: settings.lockTimeoutMs,
    },
    request.cancel,
  );
}

/** Several runs of one process may find the same dead one in their way: one finishes it, the others wait for that. */
const recoveries = new Map<string, Promise<Result<null>>>();

function recover(request: RespondRequest, executionId: string, locks: DeadRun['locks']): Promise<Result<null>> {
  const going = recoveries.get(executionId) ?? recoverOne(request, executionId, locks);
  recoveries.set(executionId, going);
  return going.finally(() => recoveries.delete(executionId));
}

async function recoverOne(
  request: RespondRequest,
  executionId: string,
  locks: DeadRun['locks'],
): Promise<Result<null>> {
  const { settings } = request;
  const runs = join(settings.state, 'runs');
  const { finish } = await import('./finish.ts');
  const finished = await finish({
    store: settings.store,
    executionId,
    locks: locks.map(({ name }) => name),
    ...(settings.store.kind === 'refs' ? { folder: join(runs, executionId), runs } : { folder: null }),
    settingsFor: request.settingsFor,
    by: 'recover',
    because: 'the process that began this run is gone, and the next run found its lock',
    abandon: AbortSignal.any([request.abandon, request.cancel]),
    watch: request.watch,
    warn: request.warn,
  });
  if (!finished.ok) return finished;
  if (finished.value.kind !== 'never-began') await request.recovered?.(finished.value);
  return succeed(null);
}
