// How a sealed run is told: one line, for the log and the summary, and the outputs that later steps need to go on; the rest is sealed.
// Promises: nothing here tells more of a run than how it ended and whose it was; no outcome is changed.

import { OUTCOMES } from '../../engine/outcome.ts';
import { inline } from '../../kernel/markdown.ts';
import type { Responded } from '../conclude.ts';
import { needsHuman } from '../unaudited.ts';
import { type Artifact, NO_ARTIFACT, summarize, unaudited, upload } from './page.ts';
import { sealedRunsOutput } from './runs-output.ts';
import { HOW_TO_OPEN, sealedLine, sealRun } from './seal.ts';
import type { Workflow } from './workflow.ts';

export interface SealedRun {
  /** '' where it could not be sealed. */
  readonly folder: string;
  readonly artifact: Artifact;
}

export async function tellSealed(workflow: Workflow, responded: Responded, over: () => void): Promise<void> {
  const { action } = workflow;
  const { outcome, executionId, plan } = responded;
  const human = needsHuman(responded);
  action.output({
    outcome: outcome ?? '',
    'execution-id': executionId,
    'human-intervention-required': String(human),
    'plan-digest': plan.digest,
  });
  if (outcome !== null) over();
  const { folder, artifact } = await tellSealedBeside(workflow, responded, true);
  await summarize(workflow, `${HOW_TO_OPEN}\n`);
  const end = { outcome: outcome ?? 'not_finished', human, executionId, planDigest: plan.digest };
  const runs = sealedRunsOutput([{ ...end, folder, artifact }]);
  action.output({ 'audit-path': folder, runs });
  if (artifact.id !== '') action.output({ 'artifact-id': artifact.id, 'artifact-url': artifact.url });
}

/** A run among others. `calls`: a person is called for this one by itself, where one is needed. */
export async function tellSealedBeside(workflow: Workflow, responded: Responded, calls: boolean): Promise<SealedRun> {
  await sayEnd(workflow, responded, calls);
  return sealAndUpload(workflow, responded);
}

export async function sayEnd(workflow: Workflow, responded: Responded, calls: boolean): Promise<void> {
  workflow.action.say(sealedLine(responded));
  await summarize(workflow, `${sealedLine(responded, (part) => inline(part))}\n\n`);
  if (calls) annotateSealed(workflow, responded);
}

function annotateSealed({ action }: Workflow, responded: Responded): void {
  const { outcome } = responded;
  if (outcome === null || OUTCOMES[outcome].human !== 'no')
    action.annotate('error', { message: sealedLine(responded), hint: HOW_TO_OPEN });
}

async function sealAndUpload(workflow: Workflow, responded: Responded): Promise<SealedRun> {
  const nothing = { folder: '', artifact: NO_ARTIFACT };
  if (responded.unwritten.length > 0) {
    workflow.action.annotate('error', unaudited(responded));
    return nothing;
  }
  const sealed = await sealRun(workflow, responded);
  if (!sealed.ok) {
    workflow.action.annotate('warning', sealed.faults[0]);
    return nothing;
  }
  const { executionId } = responded;
  const name = `sealed-${executionId}`;
  return { folder: sealed.value, artifact: await upload(workflow, { folder: sealed.value, executionId }, name) };
}
