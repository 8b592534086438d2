// Who else knows how a run's journal ended: the commit that gave its lock back, in the repository.
// Promises: reads alone, with no key; that it cannot be asked is a reason, and never an end.
import { repositoryRefs } from '../../github/repository-refs.ts';
import { chainEndOf } from '../../journal/ref-chain.ts';
import { systemClock } from '../clock.ts';
import { workflowApi } from '../workflow/api.ts';
import type { Workflow } from '../workflow/workflow.ts';
import type { ChainWitness } from './opened-audit.ts';

export async function chainWitness(workflow: Workflow): Promise<ChainWitness> {
  const { context, settings } = workflow;
  if (settings.store === 'file') return async () => 'its lock stood on the disk of a runner';
  const { repository, runId } = context;
  const opened = await workflowApi(workflow);
  if (!opened.ok) return async () => `its lock cannot be asked for: ${opened.faults[0].message}`;
  const api = repositoryRefs(opened.value, repository);
  const never = new AbortController().signal;
  return async (executionId, lock) => {
    const whose = { repository, executionId, lock, runId };
    const question = { api, clock: systemClock, namespace: settings.lockNamespace, ...whose };
    const end = await chainEndOf(question, never);
    if (!end.ok) return `its lock cannot be asked for: ${end.faults[0].message}`;
    return end.value ?? 'no commit of its lock says how its journal ended';
  };
}
