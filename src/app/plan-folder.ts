// The folder of `mode: plan`: the binding, each plan, and the summary, as they were shown.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShownPlan } from '../audit/plan-sections.ts';
import { makeFolder } from '../journal/private-folder.ts';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { fileFault } from '../kernel/file-fault.ts';
import type { Redactor } from '../kernel/redact.ts';

export interface PlanFolder {
  /** The output `plan`; '' where nothing is to be executed. */
  readonly binding: string;
  readonly plans: readonly ShownPlan[];
  /** Redacted. */
  readonly summary: string;
  readonly redactor: Redactor;
}

/** What an earlier job of the same attempt left there is replaced. */
export async function writePlanFolder(
  folder: string,
  { binding, plans, summary, redactor }: PlanFolder,
): Promise<Result<null>> {
  const write = (path: string, text: string) => writeFile(join(folder, path), text, { mode: 0o600 });
  try {
    await makeFolder(folder);
    await rm(join(folder, 'plans'), { recursive: true, force: true });
    await mkdir(join(folder, 'plans'), { mode: 0o700 });
    for (const { plan, file } of plans) await write(file, `${JSON.stringify(redactor.json(plan), null, 2)}\n`);
    await write('binding.json', `${redactor.text(binding)}\n`);
    await write('summary.md', summary);
    return succeed(null);
  } catch (error) {
    return fail(fileFault({ code: 'file-unwritable', path: folder, doing: 'write the plans to', error }));
  }
}
