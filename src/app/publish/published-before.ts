// What stands readable under the name of a run whose seal was opened: is it what is published of that run?
// Promises: the same, file by file, or a fault that names the first that is not. Any job of a workflow run can give an artifact
// any name: a name proves nothing.
import { type ArtifactPlace, readFound } from '../../github/artifact-download.ts';
import { sha256 } from '../../kernel/canonical.ts';
import type { Fault } from '../../kernel/fault.ts';
import { shown } from '../../kernel/visible.ts';
import type { LeftAudit } from './left-artifacts.ts';
import type { OpenedAudit } from './opened-audit.ts';

/** None: it is. */
export async function strangeBefore(
  place: ArtifactPlace,
  { artifact }: LeftAudit,
  { executionId, files }: OpenedAudit,
): Promise<readonly Fault[]> {
  const read = await readFound(place, artifact);
  if (!read.ok) return read.faults;
  const path = firstDifference(files, read.value);
  return path === null ? [] : [strange(executionId, path)];
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** By path; null: there is none. */
export function firstDifference(published: Files, found: Files): string | null {
  const paths = [...new Set([...published.keys(), ...found.keys()])].sort();
  return paths.find((path) => digestIn(published, path) !== digestIn(found, path)) ?? null;
}

function digestIn(files: Files, path: string): string {
  const content = files.get(path);
  return content === undefined ? '' : sha256(content);
}

function strange(executionId: string, path: string): Fault {
  return {
    code: 'audit-inconsistent',
    message: `The readable artifact ${shown(executionId, 200)} is not what its seal holds: ${shown(path, 200)} differs. It is not linked, and nothing was uploaded in its place.`,
    hint: 'Ask who else could write artifacts of this workflow run, or whether another version published it; delete the readable artifact, and run this job again.',
  };
}
