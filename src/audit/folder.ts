// A run's folder: what a run leaves for people and machines, and the same read back for `verify`.
// Promises: owner-only; all text redacted once more on its way out; a folder that cannot be written is a fault, not a crash, and
// holds no half of a file; who reads one that somebody else filled needs no more memory or time than a run's.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ChainedEvent } from '../engine/event.ts';
import { canonicalJson, sha256 } from '../kernel/canonical.ts';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { errorCode, fileFault } from '../kernel/file-fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import type { Plan } from '../plan/plan.ts';
import { boundedText, fileDigest, folderFault } from './bounded-file.ts';
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

const FILES = ['audit.jsonl', 'plan.json', 'audit.json', 'summary.md', 'README.md'] as const;

/** What the folder stands in is there, and `outputs/` in it: the executor writes each output while it arrives. */
export async function writeAuditFolder(request: AuditFolder): Promise<Result<WrittenFolder>> {
  const { folder, plan, events, record, summary, redactor } = request;
  const contents: Readonly<Record<(typeof FILES)[number], string>> = {
    'audit.jsonl': events.map((event) => `${canonicalJson(event)}\n`).join(''),
    'plan.json': `${JSON.stringify(redactor.json(plan), null, 2)}\n`,
    'audit.json': `${JSON.stringify(redactor.json(record), null, 2)}\n`,
    'summary.md': redactor.text(summary),
    'README.md': AUDIT_README,
  };
  try {
    // Not `recursive`: on some file systems that never comes back.
    await mkdir(folder, { mode: 0o700 }).catch(unlessThere);
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

function unlessThere(error: unknown): void {
  if (errorCode(error) !== 'EEXIST') throw error;
}

/** Whether one of a written audit's files is missing; of the events the first moment of a run makes an empty one. */
export async function lacksFiles(folder: string): Promise<boolean> {
  const found = await Promise.all(FILES.map((name) => stat(join(folder, name)).catch(() => null)));
  return found.some((file) => file === null || !file.isFile() || file.size === 0);
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

/** Bytes. A journal ends at 64 MiB; what a run that lost it so has still to say follows it. The others are read as JSON up to there. */
export const LONGEST = {
  'audit.jsonl': 134_217_728,
  'audit.json': 67_108_864,
  'plan.json': 67_108_864,
  'summary.md': 16_777_216,
} as const;

export async function readAuditFolder(folder: string): Promise<Result<AuditFiles>> {
  try {
    const names = new Set(await readdir(folder));
    const text = async (name: keyof typeof LONGEST): Promise<Result<string | null>> =>
      names.has(name) ? await boundedText(join(folder, name), LONGEST[name]) : succeed(null);
    const events = await text('audit.jsonl');
    if (!events.ok) return events;
    const record = await text('audit.json');
    if (!record.ok) return record;
    const plan = await text('plan.json');
    if (!plan.ok) return plan;
    const summary = await text('summary.md');
    if (!summary.ok) return summary;
    const outputs = names.has('outputs') ? await digestsIn(join(folder, 'outputs')) : succeed(new Map());
    if (!outputs.ok) return outputs;
    const texts = { events: events.value, record: record.value, plan: plan.value, summary: summary.value };
    return succeed({ ...texts, outputs: outputs.value });
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
    ...{
      events: text('audit.jsonl'),
      record: text('audit.json'),
      plan: text('plan.json'),
      summary: text('summary.md'),
    },
    outputs: new Map(outputs.map(([path, bytes]) => [path.slice('outputs/'.length), sha256(bytes)])),
  };
}

/** Folders in it are nobody's outputs. */
async function digestsIn(folder: string): Promise<Result<ReadonlyMap<string, string>>> {
  const digests = new Map<string, string>();
  const fault = await folderFault(folder);
  if (fault !== null) return fail(fault);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const digest = await fileDigest(join(folder, entry.name));
    if (!digest.ok) return digest;
    digests.set(entry.name, digest.value);
  }
  return succeed(digests);
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
