// Standard output and standard error, of which a reader may go at any time: a pipe that is closed, a terminal that is gone.
// Promises: that stops no run; what it would have said is said to nobody, and stands in its audit. Neither is opened before it is used.
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

const opened: NodeJS.WriteStream[] = [];

function outliving(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  opened.push(stream);
  return stream.on('error', () => undefined);
}
