// Files as an artifact of the workflow run. Never changes an outcome: what goes wrong is a fault, and what was to be uploaded stays.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import { artifactClient, bounded, missingService, thrownText } from './artifact-client.ts';
import type { Environment } from './inputs.ts';

interface Naming {
  /** Artifacts of one workflow run need different names. */
  readonly name: string;
  readonly retentionDays: number | null;
  /** The workflow run's page, or null where there is none. */
  readonly runUrl: string | null;
  /** How long the whole upload may take, ms. */
  readonly timeoutMs: number;
}

export interface Upload extends Naming {
  readonly folder: string;
}

export interface FilesUpload extends Naming {
  /** By path inside the artifact: names of our own, with `/`, never one that somebody else chose. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** They stand in a folder of their own in it for as long as the upload takes. */
  readonly temporaryFolder: string;
  /** `The plan`. */
  readonly what: string;
  /** What to do where the upload fails. */
  readonly hint: string;
}

export interface Uploaded {
  readonly artifactId: string;
  /** '' where the workflow run has no page. */
  readonly artifactUrl: string;
  readonly digest: string;
}

const MOST_FILES = 10_000;

export async function uploadAudit(environment: Environment, upload: Upload): Promise<Result<Uploaded>> {
  const because = await uploadFolder(environment, upload);
  return typeof because === 'string' ? fail(auditFault(upload, because)) : succeed(because);
}

/** What is in memory. */
export async function uploadFiles(environment: Environment, upload: FilesUpload): Promise<Result<Uploaded>> {
  const { what, hint, files, temporaryFolder } = upload;
  let folder: string | null = null;
  try {
    folder = await mkdtemp(join(temporaryFolder, 'enforced-runbooks-'));
    for (const [path, content] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
      await writeFile(join(folder, path), content, { mode: 0o600 });
    }
    const done = await uploadFolder(environment, { ...upload, folder });
    return typeof done === 'string' ? fail(artifactFault(what, done, hint)) : succeed(done);
  } catch (thrown) {
    return fail(artifactFault(what, thrownText(thrown), hint));
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** A text: why not. */
async function uploadFolder(environment: Environment, upload: Upload): Promise<Uploaded | string> {
  const missing = missingService(environment);
  if (missing !== null) return missing;
  try {
    const files = await filesIn(upload.folder);
    if (files.length === 0) return 'the folder is empty';
    if (files.length > MOST_FILES) return `the folder has more than ${MOST_FILES} files`;
    const done = await bounded(send(upload, files), upload.timeoutMs);
    if (done === 'timed-out') return `the service took longer than ${upload.timeoutMs} ms`;
    if (done.id === undefined) return 'the service gave no id';
    const artifactUrl = upload.runUrl === null ? '' : `${upload.runUrl}/artifacts/${done.id}`;
    return { artifactId: String(done.id), artifactUrl, digest: done.digest ?? '' };
  } catch (thrown) {
    return thrownText(thrown);
  }
}

async function send({ folder, name, retentionDays }: Upload, files: readonly string[]) {
  const client = await artifactClient();
  return client.uploadArtifact(name, [...files], folder, retentionDays === null ? {} : { retentionDays });
}

/** Regular files only, and no link is followed: neither by this walk nor by the client, which would read what a link points to. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return files.flat().sort();
}

function auditFault({ folder }: Upload, because: string): Fault {
  const hint = `It is complete in ${shown(folder, 300)}; copy that folder before the job ends, for instance in a step with \`if: always()\`.`;
  return artifactFault('The audit', because, hint);
}

function artifactFault(what: string, because: string, hint: string): Fault {
  return { code: 'artifact-failed', message: `${what} was not uploaded as an artifact: ${because}.`, hint };
}
