// The audit as an artifact of the workflow run. Never changes an outcome: what goes wrong is a fault, and the folder stays where it is.
// The client is heavy and loaded only here, when it is needed; it reads the service's address and token from the process itself.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { Environment } from './inputs.ts';

export interface Upload {
  readonly folder: string;
  /** The execution id: artifacts of one workflow run need different names. */
  readonly name: string;
  readonly retentionDays: number | null;
  /** The workflow run's page, or null where there is none. */
  readonly runUrl: string | null;
  /** How long the whole upload may take, ms. */
  readonly timeoutMs: number;
}

export interface Uploaded {
  readonly artifactId: string;
  /** '' where the workflow run has no page. */
  readonly artifactUrl: string;
  readonly digest: string;
}

const MOST_FILES = 10_000;

export async function uploadAudit(environment: Environment, upload: Upload): Promise<Result<Uploaded>> {
  const missing = missingService(environment);
  if (missing !== null) return fail(artifactFault(upload, missing));
  try {
    const files = await filesIn(upload.folder);
    if (files.length === 0) return fail(artifactFault(upload, 'the folder is empty'));
    if (files.length > MOST_FILES) return fail(artifactFault(upload, `the folder has more than ${MOST_FILES} files`));
    const done = await bounded(send(upload, files), upload.timeoutMs);
    if (done === 'timed-out') return fail(artifactFault(upload, `the service took longer than ${upload.timeoutMs} ms`));
    if (done.id === undefined) return fail(artifactFault(upload, 'the service gave no id'));
    const artifactUrl = upload.runUrl === null ? '' : `${upload.runUrl}/artifacts/${done.id}`;
    return succeed({ artifactId: String(done.id), artifactUrl, digest: done.digest ?? '' });
  } catch (thrown) {
    const because = thrown instanceof Error ? thrown.message : 'the upload failed';
    return fail(artifactFault(upload, shown(because.split('\n')[0] ?? '', 300)));
  }
}

async function send({ folder, name, retentionDays }: Upload, files: readonly string[]) {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
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

async function bounded<T>(work: Promise<T>, ms: number): Promise<T | 'timed-out'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'timed-out'>((resolve) => {
    timer = setTimeout(() => resolve('timed-out'), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function missingService(environment: Environment): string | null {
  const server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
  const { hostname } = URL.canParse(server) ? new URL(server) : { hostname: '' };
  if (!/(^github\.com|\.ghe\.com|\.localhost)$/i.test(hostname)) return 'GitHub Enterprise Server has no such service';
  if ((environment.ACTIONS_RUNTIME_TOKEN ?? '') === '') return 'the runner gave no token for artifacts';
  if ((environment.ACTIONS_RESULTS_URL ?? '') === '') return 'the runner gave no address for artifacts';
  return null;
}

function artifactFault({ folder }: Upload, because: string): Fault {
  return {
    code: 'artifact-failed',
    message: `The audit was not uploaded as an artifact: ${because}.`,
    hint: `It is complete in ${shown(folder, 300)}; copy that folder before the job ends, for instance in a step with \`if: always()\`.`,
  };
}
