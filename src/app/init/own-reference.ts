// What the program knows of itself: the repository and the commit of the clone that it runs from.
// Promises: read from the clone's own files, and nothing is guessed; null where it is no clone, or one of a folder.
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type ActionReference, repositoryAt } from '../../kernel/action-reference.ts';
import { commitOf, gitFolder } from '../commit.ts';

/** `project`: the folder that holds dist/. */
export async function ownReference(project: string): Promise<ActionReference | null> {
  const folder = await gitFolder(project);
  // A repository around it is somebody else's, which has it as a dependency.
  if (folder === null || dirname(folder) !== resolve(project)) return null;
  const config = await readFile(join(folder, 'config'), 'utf8').catch(() => '');
  const [, origin = ''] = /^\[remote "origin"\]\n((?:[ \t].*\n?)*)/m.exec(config) ?? [];
  const [, address = ''] = /^\s*url\s*=\s*(\S+)\s*$/m.exec(origin) ?? [];
  const [repository, commit] = [repositoryAt(address), await commitOf(project)];
  return repository === null || commit.length !== 40 ? null : { repository, commit };
}
