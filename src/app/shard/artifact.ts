// What a job of `execute` leaves of its shard: one document with the outcome of each run, for the last job of the workflow run.
// Promises: no more of a run than its outcome, sealed where its audit is; named by workflow run, attempt and shard, so that no other job's is in its way; where
// something is left to `post`, it is `post` that leaves it, with what became of that.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { OUTCOMES, type Outcome } from '../../engine/outcome.ts';
import { recall } from '../../github/action.ts';
import { uploadFiles } from '../../github/artifact.ts';
import { makeFolder } from '../../journal/private-folder.ts';
import { redactorFor } from '../crew.ts';
import type { Walked } from '../workflow/shard.ts';
import { maskedOf, type Workflow } from '../workflow/workflow.ts';
import { documentOf } from './folder.ts';
import { worstOf } from './report.ts';

const UPLOAD_MS = 60_000;

export async function leaveShard(
  workflow: Workflow,
  { report, notices }: Pick<Walked, 'report' | 'notices'>,
): Promise<void> {
  const { action, settings, state } = workflow;
  const redactor = redactorFor({ secrets: {}, masked: maskedOf(settings) });
  const document = redactor.json(documentOf(report, notices, false));
  if (!report.entries.some(({ word }) => word === 'not_finished')) return upload(workflow, document);
  const file = join(state, 'shards', `${report.id}.json`);
  await makeFolder(join(state, 'shards'));
  await writeFile(file, JSON.stringify(document), { mode: 0o600 });
  action.remember('shard', file);
}

/** By `post`. `ended`: what became of the runs that were left to it, by execution id; null: it is not over. */
export async function leaveFinishedShard(
  workflow: Workflow,
  ended: ReadonlyMap<string, Outcome | null>,
): Promise<void> {
  const file = recall(workflow.environment, 'shard');
  if (file === '') return;
  const text = await readFile(file, 'utf8').catch(() => '');
  await rm(file, { force: true });
  const read = documentShape.safeParse(text === '' ? null : JSON.parse(text));
  if (!read.success) return;
  const runs = read.data.runs.map((run) => {
    const outcome = ended.get(run.execution_id ?? '') ?? null;
    return outcome === null ? run : { ...run, outcome, human_intervention_required: OUTCOMES[outcome].human !== 'no' };
  });
  const human_intervention_required = runs.some((run) => run.human_intervention_required);
  await upload(workflow, {
    ...read.data,
    worst: worstOf(runs.map(({ outcome }) => outcome)),
    human_intervention_required,
    runs,
  });
}

const documentShape = z.looseObject({
  runs: z.array(
    z.looseObject({
      execution_id: z.string().nullable(),
      outcome: z.string(),
      human_intervention_required: z.boolean(),
    }),
  ),
});

async function upload(workflow: Workflow, document: object): Promise<void> {
  const { action, context, environment, settings } = workflow;
  const { shardFiles } = await import('../workflow/seal.ts');
  const uploaded = await uploadFiles(environment, {
    files: await shardFiles(workflow, document),
    name: `shard-${context.runId}-${context.runAttempt}-${settings.shard}`,
    retentionDays: settings.retentionDays,
    runUrl: context.runUrl,
    timeoutMs: UPLOAD_MS,
    temporaryFolder: context.temporaryFolder,
    what: 'What this job did, in short,',
    hint: 'Each run has an artifact of its own; the summary over all jobs will not have this one.',
  });
  if (!uploaded.ok) action.annotate('warning', uploaded.faults[0]);
}
