// A workflow's audits behind a key: what a run left is sealed, and nothing of it that anybody could read stays on the runner.
// Promises: the readable folder goes only once the sealed file stands on the disk; what could not be sealed stays, and is said.
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strangeRecipient } from '../../audit/age.ts';
import { readFiles } from '../../audit/folder.ts';
import { outcomeParts } from '../../audit/outcome-line.ts';
import { SEAL_HEADER, SEALED_FILE, seal, sealHeader } from '../../audit/seal.ts';
import { makeFolder } from '../../journal/private-folder.ts';
import { type Fault, fail, type Result, succeed } from '../../kernel/fault.ts';
import { shown, visibleLine } from '../../kernel/visible.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Responded } from '../conclude.ts';
import { redactorFor } from '../crew.ts';
import { noRecipient } from '../journal-seal.ts';
import { maskedOf, secretsOf, type Workflow } from './workflow.ts';

/** A recipient that none is would be found out when the run is over: it is asked for before one begins. */
export async function recipientFault({ settings }: Workflow): Promise<Fault | null> {
  const strange = await strangeRecipient(settings.audit.recipients);
  return strange === null ? null : noRecipient(strange);
}

/** What everybody may know of a run: how it ended, whose it was, and where to ask for the rest. */
export function sealedLine(
  { record, executionId, outcome }: Pick<Responded, 'record' | 'executionId' | 'outcome'>,
  shownAs: (part: string) => string = visibleLine,
): string {
  const { mark } = outcomeParts(record);
  const parts = [outcome ?? 'not finished', record.tenant, executionId];
  return `${mark} ${parts.map((part) => shownAs(part)).join(' · ')}`;
}

export const HOW_TO_OPEN =
  'The rest is sealed; `mode: publish` shows it once the reviewers of its environment approve.';

export interface Sealing extends Pick<Responded, 'folder' | 'executionId'> {
  readonly plan: Pick<Plan, 'secrets'> & { readonly tenant: Pick<Plan['tenant'], 'id'> };
}

export function sealedFolder({ state }: Pick<Workflow, 'state'>, executionId: string): string {
  return join(state, 'sealed', executionId);
}

/** The folder that the sealed file stands in. */
export async function sealRun(workflow: Workflow, { folder, executionId, plan }: Sealing): Promise<Result<string>> {
  const { settings, withheld, environment } = workflow;
  const { recipients } = settings.audit;
  const to = sealedFolder(workflow, executionId);
  try {
    const files = new Map(await readFiles(folder));
    const warnings = withheld.filter(({ of }) => of === plan.tenant.id || of === executionId);
    const redactor = redactorFor({ secrets: secretsOf(plan, environment), masked: maskedOf(settings) });
    const text = redactor.text(warnings.map((warning) => `${warning.text}\n`).join(''));
    if (text !== '') files.set('warnings.txt', Buffer.from(text));
    const sealed = await seal(files, recipients);
    if (!sealed.ok) return fail(unsealed(folder, 'it is too large'), ...sealed.faults);
    await makeFolder(to);
    await writeWhole(join(to, SEALED_FILE), sealed.value);
    await writeWhole(join(to, SEAL_HEADER), `${JSON.stringify(sealHeader(executionId, recipients, sealed.value))}\n`);
    await rm(folder, { recursive: true, force: true });
    return succeed(to);
  } catch (thrown) {
    return fail(unsealed(folder, thrown instanceof Error ? thrown.message : String(thrown)));
  }
}

/** A shard's document as the one file of its artifact. */
export async function shardFiles(
  { settings }: Workflow,
  document: object,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  if (settings.audit.publish === 'immediate') return new Map([['shard.json', text]]);
  const { encryptFor } = await import('../../audit/age.ts');
  return new Map([['shard.json.age', await encryptFor(settings.audit.recipients, Buffer.from(text))]]);
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const part = `${file}.part`;
  await writeFile(part, content, { mode: 0o600 });
  await rename(part, file);
}

function unsealed(folder: string, because: string): Fault {
  return {
    code: 'seal-failed',
    message: `The audit could not be sealed: ${shown(because, 300)}.`,
    hint: `It is not uploaded, and stands readable in ${shown(folder, 300)}: take it from there, and remove it from the runner.`,
  };
}
