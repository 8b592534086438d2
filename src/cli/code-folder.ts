// The folder in which V8's compiled code of this program is kept for the next start.
// Promises: only a folder that nobody else can put code into, from the root of the disk down; none where there is no such one.
// Never in a workflow: there other jobs may share the home folder.
import { lstatSync, mkdirSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join, parse } from 'node:path';
import type { Variables } from '../app/env.ts';

/** `NODE_DISABLE_COMPILE_CACHE` is Node's own word for it. */
export function codeFolder({
  GITHUB_ACTIONS,
  NODE_DISABLE_COMPILE_CACHE: disabled = '',
  XDG_CACHE_HOME: given = '',
  HOME: home = '',
}: Variables): string | null {
  if (GITHUB_ACTIONS === 'true' || disabled !== '') return null;
  if (isAbsolute(given)) return join(given, 'enforced-runbooks');
  return isAbsolute(home) ? join(home, '.cache', 'enforced-runbooks') : null;
}

/**
 * Made where it is missing. Everybody who could replace a folder on the way to it could replace what is in it: the way is looked at
 * from `top` down.
 */
export function isOurs(folder: string, top = parse(folder).root): boolean {
  const own = process.geteuid?.();
  if (own === undefined || own !== process.getuid?.()) return false;
  try {
    if (!wayTo(dirname(folder), top).every((at) => isSafe(lstatSync(at, { throwIfNoEntry: false }), own))) return false;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = lstatSync(folder);
    return wayTo(folder, top).every((at) => isSafe(lstatSync(at), own)) && uid === own && (mode & 0o077) === 0;
  } catch {
    return false;
  }
}

/** The folder and all that it lies in. */
function wayTo(folder: string, top: string): readonly string[] {
  return folder === top || dirname(folder) === folder ? [folder] : [folder, ...wayTo(dirname(folder), top)];
}

/** What is not there yet will be ours. A link is no folder. */
function isSafe(found: Stats | undefined, own: number): boolean {
  if (found === undefined) return true;
  return found.isDirectory() && (found.uid === own || found.uid === 0) && (found.mode & 0o022) === 0;
}
