// A run that is over and was not told to its end: main was killed while it uploaded the audit, which stands in the run's folder.
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SEAL_HEADER } from '../../audit/seal.ts';
import type { BegunRun } from '../shard/run-ledger.ts';
import { summarize, upload } from './page.ts';
import { isSealed, type Workflow } from './workflow.ts';

/** `isAlone`: main has written its summary before it uploaded anything. Gives the exit code. */
export async function tellLate(workflow: Workflow, run: BegunRun, isAlone: boolean): Promise<number> {
  const { id: executionId, folder } = run;
  workflow.action.say(`${executionId} is closed; main ended before its audit was uploaded, and it is uploaded here.`);
  if (isSealed(workflow)) return tellSealedLate(workflow, run);
  const summary = isAlone ? '' : await readFile(join(folder, 'summary.md'), 'utf8').catch(() => '');
  if (summary !== '') await summarize(workflow, summary);
  await upload(workflow, { folder, executionId });
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
