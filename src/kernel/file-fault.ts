// An error of the file system as a fault: which file, what the system said, and what to do about it.
// Pure: it reads an error, never a file.
import type { Fault } from './fault.ts';
import type { FaultCode } from './fault-codes.ts';
import { visibleLine } from './visible.ts';

const SAYS: Readonly<Record<string, readonly [says: string, hint: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space on that disk and start again.'],
  EDQUOT: ['the disk quota is used up', 'Free some space within the quota and start again.'],
  EROFS: ['the file system is read-only', 'Name a folder on a disk that can be written.'],
  EACCES: [
    'permission is denied',
    "Give this user the right to it, or name another folder; it must be this user's own.",
  ],
  EPERM: ['the operation is not permitted', 'Name a folder that this user owns, on a file system with hard links.'],
  ENOENT: ['it does not exist', 'Check the path.'],
  ENOTDIR: ['a part of its path is not a folder', 'Name another path, or move that file away.'],
  EISDIR: ['it is a folder', 'Name a file, or move the folder away.'],
  ELOOP: ['it is a symbolic link', 'Name the real path.'],
  EMFILE: ['too many files are open', 'Raise the limit of open files (ulimit -n).'],
  ENAMETOOLONG: ['its name is too long', 'Name a shorter path.'],
  EIO: ['the disk reports an error', 'Check the disk; nothing on it can be relied on now.'],
};

export interface FileTrouble {
  readonly code: FaultCode;
  readonly path: string;
  /** As in `cannot write <path>`. */
  readonly doing: string;
  readonly error: unknown;
}

export function fileFault({ code, path, doing, error }: FileTrouble): Fault {
  const [says, hint] = SAYS[errorCode(error)] ?? [errorCode(error), 'Check the path and its permissions.'];
  return { code, message: `Cannot ${doing} ${visibleLine(path)}: ${says}.`, hint, cause: String(error) };
}

/** `ENOENT` and the like; `an unknown error` where the error has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an unknown error';
}
