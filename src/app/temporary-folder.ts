// A private folder for as long as something runs: sockets and keys of ssh, and what is not to be kept.
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { fileFault } from '../kernel/file-fault.ts';

export async function temporaryFolderIn(parent: string): Promise<Result<string>> {
  try {
    return succeed(await mkdtemp(join(parent, 'enforced-runbooks-')));
  } catch (error) {
    return fail(fileFault({ code: 'file-unwritable', path: parent, doing: 'make a temporary folder in', error }));
  }
}
