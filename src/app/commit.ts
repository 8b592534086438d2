// The commit that runbook and topology are read from: part of the plan, so that what was approved is what runs.
// Reads the repository's own files; `none` where there is no repository.
import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

export async function commitOf(root: string): Promise<string> {
  const folder = await gitFolder(resolve(root));
  if (folder === null) return 'none';
  const head = (await read(join(folder, 'HEAD'))).trim();
  if (COMMIT.test(head)) return head;
  const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
  if (ref === undefined || ref.includes('..')) return 'none';
  const shared = (await read(join(folder, 'commondir'))).trim();
  const common = shared === '' ? folder : isAbsolute(shared) ? shared : join(folder, shared);
  const loose = (await read(join(common, ref))).trim();
  if (COMMIT.test(loose)) return loose;
  const packed = (await read(join(common, 'packed-refs'))).split('\n').find((line) => line.endsWith(` ${ref}`));
  const commit = packed?.split(' ')[0] ?? '';
  return COMMIT.test(commit) ? commit : 'none';
}

/** Of the repository that a folder lies in; null: it lies in none. */
export async function gitFolder(from: string): Promise<string | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, '.git');
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() === true) return path;
    const link = found?.isFile() === true ? /^gitdir: (.+)$/m.exec(await read(path))?.[1] : undefined;
    if (link !== undefined) return resolve(folder, link.trim());
    if (dirname(folder) === folder) return null;
  }
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
