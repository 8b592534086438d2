// Standard output and standard error, of which a reader may go at any time: a pipe that is closed, a terminal that is gone.
// Promises: that stops no run; what it would have said is said to nobody, and stands in its audit. Neither is opened before it is used.
// What a disk did not take is another matter: somebody is to read it, and it is not there.
import type { Fault } from '../kernel/fault.ts';
import { errorCode, fileFault } from '../kernel/file-fault.ts';
import { once } from '../kernel/once.ts';

export const standardOutput = once(() => outliving(process.stdout));
export const standardError = once(() => outliving(process.stderr));

/** For what others write to them: from now on no reader that goes stops this process. */
export function outliveReaders(): void {
  standardOutput();
  standardError();
}

/** Nothing that was said waits for its reader: the process may end. */
export function isAllSaid(): boolean {
  return opened.every(({ writableLength }) => writableLength === 0);
}

/** Why standard output is not whole; null where it is, or where its reader went. */
export function lostOutput(): Fault | null {
  // Its own word: the event comes only after what was awaited.
  const error = opened.includes(process.stdout) ? process.stdout.errored : null;
  if (error === null || GONE.includes(errorCode(error))) return null;
  if (process.stdout.isTTY === true) return null;
  return fileFault({ code: 'file-unwritable', path: 'standard output', doing: 'write', error });
}

const GONE: readonly string[] = ['EPIPE', 'ECONNRESET'];

const opened: NodeJS.WriteStream[] = [];

function outliving(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  opened.push(stream);
  return stream.on('error', () => undefined);
}
