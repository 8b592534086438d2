// The store that a workflow's runs use: refs of the repository over GitHub's API, or files of the runner.
import { dirname, resolve } from 'node:path';
import type { AuditSettings } from '../../github/audit-settings.ts';
import { repositoryFiles } from '../../github/repository-files.ts';
import { repositoryRefs } from '../../github/repository-refs.ts';
import { workflowRuns } from '../../github/workflow-runs.ts';
import { type JournalSeal, sealedRefs } from '../../journal/sealed-refs.ts';
import { type Result, succeed } from '../../kernel/fault.ts';
import { askProgram } from '../sources/inventory-answer.ts';
import type { StoreSettings } from '../store.ts';
import { workflowApi } from './api.ts';
import type { Workflow } from './workflow.ts';

export async function workflowStore(workflow: Workflow): Promise<Result<StoreSettings>> {
  const { context, settings, paths, state, timing } = workflow;
  if (settings.store === 'file') return succeed({ kind: 'files', state });
  const { root, inventory } = paths;
  const { repository, runId, runAttempt } = context;
  const api = await workflowApi(workflow);
  if (!api.ok) return api;
  const seal = await sealOf(settings.audit);
  if (!seal.ok) return seal;
  const refs = repositoryRefs(api.value, repository);
  const workflowRun = `${runId}/${runAttempt}`;
  return succeed({
    kind: 'refs',
    api: seal.value === null ? refs : sealedRefs(refs, { seal: seal.value, repository }),
    namespace: settings.lockNamespace,
    repository,
    workflowRun,
    runs: workflowRuns(api.value, repository, workflowRun),
    sightings: new Map(),
    timing,
    textAt: repositoryFiles(api.value, repository),
    // As it stands in the job's workspace: the plan's digest proves that it says the same.
    ...(inventory !== undefined && {
      askInventory: (program, topology) =>
        askProgram(program, { cwd: dirname(resolve(root, topology)), access: inventory }),
    }),
  });
}

/** Where nothing is sealed and nobody gave a key, what seals is not loaded. */
async function sealOf(audit: AuditSettings): Promise<Result<JournalSeal | null>> {
  const { publish, identities, journalIdentities } = audit;
  if (publish === 'immediate' && identities.length + journalIdentities.length === 0) return succeed(null);
  const { journalSealOf } = await import('../journal-seal.ts');
  return journalSealOf(audit);
}
