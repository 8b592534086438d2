// Artifacts of this very workflow run, of all its attempts: listed, and read into memory.
// Promises: bounded in number, files and bytes; nothing of an artifact is written anywhere but, packed as it is, into a private
// folder for as long as it is read; what cannot be had is a fault.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import { artifactClient, bounded, missingService, thrownText } from './artifact-client.ts';
import type { Environment } from './inputs.ts';
import { zipEntries } from './zip-entries.ts';

export interface ArtifactPlace {
  readonly environment: Environment;
  /** The runner's. */
  readonly temporaryFolder: string;
  /** For each call here, ms. */
  readonly timeoutMs: number;
  /**
   * How GitHub's API is asked for what the service of artifacts lists and does not give: what an earlier attempt left
   * (actions/download-artifact#486). Null: it is not.
   */
  readonly byApi: RunOfApi | null;
}

/** The token needs `actions: read`. */
export interface RunOfApi {
  readonly token: string;
  readonly workflowRunId: number;
  readonly repositoryOwner: string;
  readonly repositoryName: string;
}

export function runOfApi(of: {
  readonly token: string | null;
  readonly repository: string;
  readonly runId: string;
}): RunOfApi | null {
  const { token, repository, runId } = of;
  const [repositoryOwner = '', repositoryName = ''] = repository.split('/');
  return token === null ? null : { token, workflowRunId: Number(runId), repositoryOwner, repositoryName };
}

export interface FoundArtifact {
  readonly id: number;
  readonly name: string;
  /** Packed, bytes. */
  readonly size: number;
  /** `sha256:…` of what was uploaded; '' where the service does not say. */
  readonly digest: string;
}

/** A run may leave five hundred a job, in 256 jobs: what is beyond that is nobody's run. */
const MOST_ARTIFACTS = 10_000;
const BOUNDS = { entries: 10_000, bytes: 268_435_456 } as const;

/** Those whose name begins so, by name; of several with one name the newest. */
export async function listArtifacts(place: ArtifactPlace, prefix: string): Promise<Result<readonly FoundArtifact[]>> {
  const what = 'The artifacts of this workflow run';
  const found = await asked(place, what, async () => (await artifactClient()).listArtifacts({ latest: true }));
  if (!found.ok) return found;
  const named = found.value.artifacts.filter(({ name }) => name.startsWith(prefix));
  if (named.length > MOST_ARTIFACTS)
    return fail(unreadable(what, `there are ${named.length}, at most ${MOST_ARTIFACTS} are looked at`));
  const artifacts = named.map(({ id, name, size, digest = '' }) => ({ id, name, size, digest }));
  return succeed(artifacts.sort((one, other) => (one.name < other.name ? -1 : 1)));
}

/** Its files by path. */
export async function readArtifact(place: ArtifactPlace, name: string): Promise<Result<ReadonlyMap<string, Buffer>>> {
  const listed = await listArtifacts(place, name);
  if (!listed.ok) return listed;
  const found = listed.value.find((artifact) => artifact.name === name);
  return found === undefined ? fail(missing(name)) : readFound(place, found);
}

export async function readFound(
  place: ArtifactPlace,
  { id, name, size, digest }: FoundArtifact,
): Promise<Result<ReadonlyMap<string, Buffer>>> {
  const what = `The artifact ${shown(name)}`;
  if (size > BOUNDS.bytes) return fail(unreadable(what, `it has ${size} bytes, at most ${BOUNDS.bytes} are read`));
  let folder: string | null = null;
  try {
    const path = await mkdtemp(join(place.temporaryFolder, 'enforced-runbooks-'));
    folder = path;
    const expected = digest === '' ? {} : { expectedHash: digest };
    const download = (to: string, more: { readonly findBy?: RunOfApi }) => {
      const options = { path: to, skipDecompress: true, ...expected, ...more };
      return asked(place, what, async () => (await artifactClient()).downloadArtifact(id, options));
    };
    const { byApi } = place;
    let at = join(path, 'service');
    let done = await download(at, {});
    if (!done.ok && byApi !== null && missingService(place.environment) === null) {
      at = join(path, 'api');
      done = await download(at, { findBy: byApi });
      if (!done.ok) return fail({ ...done.faults[0], hint: READ });
    }
    if (!done.ok) return done;
    if (done.value.digestMismatch === true)
      return fail(unreadable(what, 'what came is not what was uploaded: its digest differs'));
    const [file, ...more] = await readdir(at);
    if (file === undefined || more.length > 0) return fail(unreadable(what, 'it did not come as one archive'));
    const files = zipEntries(await readFile(join(at, file)), BOUNDS);
    return typeof files === 'string' ? fail(unreadable(what, files)) : succeed(files);
  } catch (thrown) {
    return fail(unreadable(what, thrownText(thrown)));
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function asked<T>(
  { environment, timeoutMs }: ArtifactPlace,
  what: string,
  work: () => Promise<T>,
): Promise<Result<T>> {
  const absent = missingService(environment);
  if (absent !== null) return fail(unreadable(what, absent));
  try {
    const done = await bounded(work(), timeoutMs);
    return done === 'timed-out'
      ? fail(unreadable(what, `the service took longer than ${timeoutMs} ms`))
      : succeed(done);
  } catch (thrown) {
    return fail(unreadable(what, thrownText(thrown)));
  }
}

/** Neither the service gave it, which has what this attempt left, nor the API. */
const READ =
  'Give the job `permissions: actions: read`: what an earlier attempt of this workflow run left is read over the API. Where it has that, run this job again; whoever may read the repository can also download artifacts from the page of the workflow run.';

function unreadable(what: string, because: string): Fault {
  return {
    code: 'artifact-unreadable',
    message: `${what} cannot be read: ${because}.`,
    hint: 'Run this job again; whoever may read the repository can also download artifacts from the page of the workflow run.',
  };
}

function missing(name: string): Fault {
  return {
    code: 'artifact-missing',
    message: `This workflow run has no artifact ${shown(name)}.`,
    hint: 'The job that makes it did not get so far, or its upload failed: its log says which. Artifacts also expire.',
  };
}
