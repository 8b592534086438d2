// Which repository of GitHub's a folder is a clone of, as its own configuration says.
// Promises: reads files and starts nothing: a repository's configuration can name programs, and none of them runs here.

import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { gitFolder } from '../commit.ts';

/** `owner/name` of the remote `origin`; null where it names none. */
export async function remoteOf(root: string): Promise<string | null> {
  const folder = await gitFolder(root);
  if (folder === null) return null;
  const shared = (await read(join(folder, 'commondir'))).trim();
  const common = shared === '' ? folder : isAbsolute(shared) ? shared : join(folder, shared);
  return repositoryIn(originIn(await read(join(common, 'config'))));
}

/** The address of `origin`; '' where there is none. */
function originIn(config: string): string {
  let isOrigin = false;
  for (const line of config.split(/\r?\n/)) {
    const section = /^\s*\[(.*)\]\s*$/.exec(line)?.[1];
    if (section !== undefined) isOrigin = /^remote\s+"origin"$/i.test(section.trim());
    const url = isOrigin ? /^\s*url\s*=\s*(\S+)\s*$/i.exec(line)?.[1] : undefined;
    if (url !== undefined) return url;
  }
  return '';
}

/** Of `git@github.com:owner/name.git`, `ssh://git@…/owner/name`, `https://…/owner/name.git`. */
export function repositoryIn(url: string): string | null {
  const [, owner, name] = /^(?:[a-z+]+:\/\/)?[^\s:/]+(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url) ?? [];
  return owner === undefined || name === undefined || owner === '..' || name === '..' ? null : `${owner}/${name}`;
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
