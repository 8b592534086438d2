// A run's folder: what a run leaves for people and machines, and the same read back for `verify`.
// Promises: owner-only; all text redacted once more on its way out; a folder that cannot be written is a fault, not a crash, and
// holds no half of a file.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ChainedEvent } from '../engine/event.ts';
import { canonicalJson, sha256 } from '../kernel/canonical.ts';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { errorCode, fileFault } from '../kernel/file-fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import type { Plan } from '../plan/plan.ts';
import type { AuditRecord } from './schema.ts';
import type { AuditFiles } from './verify.ts';

export interface AuditFolder {
  readonly folder: string;
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
  readonly record: AuditRecord;
  readonly summary: string;
  readonly redactor: Redactor;
}

export interface WrittenFolder {
  readonly folder: string;
  readonly auditJson: string;
  readonly summary: string;
  /** All files but the outputs. */
  readonly files: readonly string[];
}

/** `outputs/` stands there already: the executor writes each output while it arrives. */
export async function writeAuditFolder(request: AuditFolder): Promise<Result<WrittenFolder>> {
  const { folder, plan, events, record, summary, redactor } = request;
  const contents: Readonly<Record<string, string>> = {
    'audit.jsonl': events.map((event) => `${canonicalJson(event)}\n`).join(''),
    'plan.json': `${JSON.stringify(redactor.json(plan), null, 2)}\n`,
    'audit.json': `${JSON.stringify(redactor.json(record), null, 2)}\n`,
    'summary.md': redactor.text(summary),
    'README.md': AUDIT_README,
  };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const writing = Object.entries(contents).map(([name, content]) => writeWhole(join(folder, name), content));
    // All have ended, also where one of them could not be written: nothing is still written when the caller goes on.
    await Promise.allSettled(writing);
    await Promise.all(writing);
  } catch (error) {
    return fail(fileFault({ code: 'file-unwritable', path: folder, doing: "write the run's folder", error }));
  }
  const files = Object.keys(contents).map((name) => join(folder, name));
  return succeed({ folder, auditJson: join(folder, 'audit.json'), summary: join(folder, 'summary.md'), files });
}

/** Whole, or what stood there before: half a document would be taken for one. */
async function writeWhole(file: string, content: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, content, { mode: 0o600 });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}

export async function readAuditFolder(folder: string): Promise<Result<AuditFiles>> {
  try {
    const names = await readdir(folder);
    const text = async (name: string) => (names.includes(name) ? await readFile(join(folder, name), 'utf8') : null);
    const outputs = names.includes('outputs') ? await digestsIn(join(folder, 'outputs')) : new Map<string, string>();
    const [events, record, plan] = [await text('audit.jsonl'), await text('audit.json'), await text('plan.json')];
    return succeed({ events, record, plan, outputs });
  } catch (error) {
    const code = errorCode(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
    return fail(fileFault({ code, path: folder, doing: 'read the audit in', error }));
  }
}

/** Every regular file of the folder by its path in it, with `/`; no link is followed. */
export async function readFiles(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll(sep, '/'), await readFile(path));
  }
  return files;
}

/** The same of a folder that was read into memory. */
export function auditFilesOf(files: ReadonlyMap<string, Uint8Array>): AuditFiles {
  const text = (name: string): string | null => {
    const bytes = files.get(name);
    return bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
  };
  const outputs = [...files].filter(([path]) => /^outputs\/[^/]+$/.test(path));
  return {
    ...{ events: text('audit.jsonl'), record: text('audit.json'), plan: text('plan.json') },
    outputs: new Map(outputs.map(([path, bytes]) => [path.slice('outputs/'.length), sha256(bytes)])),
  };
}

async function digestsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, entry.name)), hash);
    digests.set(entry.name, hash.digest('hex'));
  }
  return digests;
}

export const AUDIT_README = `# The audit of one run

| file | for |
| --- | --- |
| \`summary.md\` | people: the outcome, what a human must do, the steps |
| \`audit.json\` | machines: the run as one document |
| \`audit.jsonl\` | the events, chained by SHA-256; the first \`prev\` is the plan's digest |
| \`plan.json\` | what was to run; its digest opens the chain |
| \`outputs/\` | outputs of commands that are too long for the events, by digest |

\`enforced-runbooks verify DIR\` checks the folder against itself; with \`--head\` and \`--count\` from the run's own
summary, also against that. \`report.html\` (one readable page) and \`trace.json\` (OpenTelemetry) come with a later release.
`;
