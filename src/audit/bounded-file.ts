// A file of a folder that anybody may have filled: opened without waiting for anybody, and read no further than its bound.
// Promises: a pipe, a device, a link and a file that grows cost neither memory nor time; each is a fault that names the file.
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { errorCode, fileFault } from '../kernel/file-fault.ts';
import { visibleLine } from '../kernel/visible.ts';

/** Its text as UTF-8. */
export function boundedText(file: string, mostBytes: number): Promise<Result<string>> {
  return withRegular(file, async (handle) => {
    const { size } = await handle.stat();
    if (size > mostBytes) return fail(tooLong(file, mostBytes));
    const chunks: Buffer[] = [];
    let read = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false, end: mostBytes })) {
      chunks.push(chunk);
      read += chunk.length;
    }
    return read > mostBytes ? fail(tooLong(file, mostBytes)) : succeed(Buffer.concat(chunks).toString('utf8'));
  });
}

/** SHA-256 of a file of any size. */
export function fileDigest(file: string): Promise<Result<string>> {
  return withRegular(file, async (handle) => {
    const hash = createHash('sha256');
    await pipeline(handle.createReadStream({ autoClose: false }), hash);
    return succeed(hash.digest('hex'));
  });
}

/** Null: it is a folder itself, and no link to one. */
export async function folderFault(folder: string): Promise<Fault | null> {
  return (await lstat(folder)).isDirectory() ? null : notOfARun(folder, 'folder');
}

async function withRegular<Read>(
  file: string,
  read: (handle: FileHandle) => Promise<Result<Read>>,
): Promise<Result<Read>> {
  const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;
  try {
    if (!(await lstat(file)).isFile()) return fail(notOfARun(file, 'file'));
    await using handle = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    return (await handle.stat()).isFile() ? await read(handle) : fail(notOfARun(file, 'file'));
  } catch (error) {
    const code = errorCode(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
    return fail(fileFault({ code, path: file, doing: 'read', error }));
  }
}

function notOfARun(path: string, what: 'file' | 'folder'): Fault {
  const others = what === 'file' ? 'a folder, a link, a pipe or a device' : 'a file, a link, a pipe or a device';
  return {
    code: 'file-unreadable',
    message: `${visibleLine(path)} is no ${what} but ${others}, and no run leaves that there.`,
    hint: `${UNCHECKED} Take the folder from the artifact again, as a copy that holds nothing but files and \`outputs/\`.`,
  };
}

function tooLong(file: string, mostBytes: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `${visibleLine(file)} has more than ${mostBytes} bytes, and no run writes more there.`,
    hint: `${UNCHECKED} Take the folder from the artifact again; if it is the same there, ask who else could write it.`,
  };
}

const UNCHECKED = 'Nothing was checked.';
