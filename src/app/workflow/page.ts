// The page of a workflow run, as far as we write on it: the summary of a job, and folders as artifacts.
// Promises: what does not go through is a warning, and changes no outcome.
import type { Action } from '../../github/action.ts';
import { uploadAudit } from '../../github/artifact.ts';
import type { Fault } from '../../kernel/fault.ts';
import { shown } from '../../kernel/visible.ts';
import type { Responded } from '../conclude.ts';
import { howToWriteAudit } from '../unaudited.ts';
import type { Workflow } from './workflow.ts';

const UPLOAD_MS = 120_000;

/** Where the audit of a run was published; '' where that failed. */
export interface Artifact {
  readonly id: string;
  readonly url: string;
}

export const NO_ARTIFACT: Artifact = { id: '', url: '' };

/** Where no run began: every fault, and the exit code for that. */
export function refuse({ action }: Workflow, faults: readonly Fault[]): number {
  for (const fault of faults) action.annotate('error', fault);
  return 2;
}

export function summarize({ action }: Workflow, markdown: string): Promise<boolean> {
  return summarizeIn(action, markdown);
}

/** Also where there is no more of a workflow than its runner. */
export async function summarizeIn(action: Pick<Action, 'annotate' | 'summarize'>, markdown: string): Promise<boolean> {
  const summarized = await action.summarize(markdown);
  if (!summarized.ok) action.annotate('warning', summarized.faults[0]);
  return summarized.ok;
}

type Left = Pick<Responded, 'folder' | 'executionId'> & Partial<Pick<Responded, 'unwritten'>>;

export async function upload(
  { action, context, environment, settings }: Workflow,
  { folder, executionId, unwritten = [] }: Left,
  name = executionId,
): Promise<Artifact> {
  if (unwritten.length > 0) {
    action.annotate('error', unaudited({ folder, executionId }));
    return NO_ARTIFACT;
  }
  const uploaded = await uploadAudit(environment, {
    folder,
    name,
    retentionDays: settings.retentionDays,
    runUrl: context.runUrl,
    timeoutMs: UPLOAD_MS,
  });
  if (uploaded.ok) return { id: uploaded.value.artifactId, url: uploaded.value.artifactUrl };
  action.annotate('warning', uploaded.faults[0]);
  return NO_ARTIFACT;
}

/** What there is of it would be taken for all of it. */
export function unaudited({ folder, executionId }: Left): Omit<Fault, 'code'> {
  return {
    message: `The audit of ${executionId} could not be written whole, and is not uploaded. What there is of it stands in ${shown(folder, 300)}.`,
    hint: howToWriteAudit(executionId),
  };
}
