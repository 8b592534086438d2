// A run that is over and was not told to its end, as main was killed: its audit, which stands in the run's folder, was not uploaded,
// or it is in no summary yet, as main writes that of several runs once all of them are over.
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SEAL_HEADER } from '../../audit/seal.ts';
import type { BegunRun } from '../shard/run-ledger.ts';
import { summarize, upload } from './page.ts';
import { isSealed, type Workflow } from './workflow.ts';

/** Gives the exit code. */
export async function tellLate(workflow: Workflow, run: BegunRun): Promise<number> {
  const { id: executionId, folder, summarized, told } = run;
  const late = told ? 'was summarized: its summary follows' : 'was uploaded, and it is uploaded here';
  workflow.action.say(`${executionId} is closed; main ended before its audit ${late}.`);
  if (isSealed(workflow)) return tellSealedLate(workflow, run);
  const summary = summarized ? '' : await readFile(join(folder, 'summary.md'), 'utf8').catch(() => '');
  if (summary !== '') await summarize(workflow, summary);
  if (!told) await upload(workflow, { folder, executionId });
  return 0;
}

async function tellSealedLate(workflow: Workflow, { id: executionId, folder, tenant }: BegunRun): Promise<number> {
  const { sealRun, sealedFolder } = await import('./seal.ts');
  const there = sealedFolder(workflow, executionId);
  // Written last: by then the seal is whole, and the folder may not be.
  if (existsSync(join(there, SEAL_HEADER))) await rm(folder, { recursive: true, force: true });
  else {
    const plan = { tenant: { id: tenant }, secrets: [] };
    const sealed = await sealRun(workflow, { folder, executionId, plan });
    if (!sealed.ok) {
      workflow.action.annotate('warning', sealed.faults[0]);
      return 0;
    }
  }
  await upload(workflow, { folder: there, executionId }, `sealed-${executionId}`);
  return 0;
}
