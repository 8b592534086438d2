// A file's text, or a stream's. Promises: UTF-8 or a fault; bounded by what is read, whatever size is said; what the file system
// says becomes advice. A file of the repository is never waited for: a pipe, a device or a socket in its place is a fault.
import { constants, createReadStream, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { type Fault, fail, type Result, succeed } from '../../kernel/fault.ts';
import { visibleLine } from '../../kernel/visible.ts';

const MAX_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the call itself was handed, as by a shell's `<(…)`, is read whatever it is; else a file, or a link to one. */
export async function readText(file: string, mostBytes = MAX_BYTES): Promise<Result<string>> {
  if (HANDED.test(file)) return readGiven(file, mostBytes);
  try {
    const found = await stat(file);
    // To open some devices is to do something with them.
    if (!found.isFile()) return fail(noFile(file, found));
    await using handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const opened = await handle.stat();
    if (!opened.isFile()) return fail(noFile(file, opened));
    const stream = handle.createReadStream({ autoClose: false, highWaterMark: CHUNK_BYTES });
    return await boundedText(stream, { name: file, mostBytes });
  } catch (error) {
    return fail(unreadable(file, error));
  }
}

/** A descriptor of this process. */
const HANDED = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/self\/fd\/\d+)$/;

/** A file that only a call can name, and nothing in a repository: it may as well be a pipe. */
export async function readGiven(file: string, mostBytes = MAX_BYTES): Promise<Result<string>> {
  return boundedText(createReadStream(file, { highWaterMark: CHUNK_BYTES }), { name: file, mostBytes });
}

/** `name` is what a fault calls the stream. */
export function textIn(stream: AsyncIterable<Uint8Array>, name: string): Promise<Result<string>> {
  return boundedText(stream, { name, mostBytes: MAX_BYTES });
}

async function boundedText(
  stream: AsyncIterable<Uint8Array>,
  { name, mostBytes }: { readonly name: string; readonly mostBytes: number },
): Promise<Result<string>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > mostBytes) return fail(tooLarge(name, mostBytes));
      chunks.push(chunk);
    }
    return succeed(utf8.decode(Buffer.concat(chunks)));
  } catch (error) {
    return fail(unreadable(name, error));
  }
}

function noFile(file: string, found: Stats): Fault {
  return {
    code: 'file-unreadable',
    message: `${visibleLine(file)} is ${kindOf(found)}, not a file`,
    hint: 'Put a file there, or move that away.',
  };
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a named pipe';
  return found.isSocket() ? 'a socket' : 'a device';
}

function tooLarge(name: string, mostBytes: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `${visibleLine(name)} has more than ${mostBytes} bytes, and no more are read`,
    hint: 'Split the file, or look whether it is the right one.',
  };
}

export function unreadable(file: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return {
      code: 'file-missing',
      message: `there is no file ${visibleLine(file)}`,
      hint: 'Look at the path.',
    };
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return {
      code: 'file-unreadable',
      message: `${visibleLine(file)} is no text in UTF-8`,
      hint: 'Save it as UTF-8; a folder, an archive or a program is no text at all.',
    };
  return {
    code: 'file-unreadable',
    message: `${visibleLine(file)} cannot be read (${code})`,
    hint: 'Look at its permissions, and that it is a file.',
  };
}
