#!/usr/bin/env node
// The command line's entry. A member of the demo's fleet and a thread of `test` load only themselves; everybody else loads the
// program. `demo-run` is `run`, called by the demo.
// Promises: no stack trace for anything but a bug of ours, and a bug says so; a reader that goes stops nothing.
import { isAllSaid, lostOutput, outliveReaders, standardError } from '../app/outlive-readers.ts';
import { NOT_WRITTEN } from '../app/unaudited.ts';
import { VERSION } from '../app/versions.ts';
import { endWithParent } from '../demo/end-with-parent.ts';
import { relayedLines } from '../kernel/relay.ts';
import { faultText } from './fault-text.ts';

/** As sysexits.h has it. */

const [first, ...rest] = process.argv.slice(2);

try {
  if (first === 'demo-member') {
    outliveReaders();
    const { runMember } = await import('../demo/member.ts');
    await runMember({ kind: rest[0] ?? '' });
  } else if (first === 'test-thread' && (await import('../rehearsal/test-runbooks.ts')).answerTests()) {
    // It answers until whoever started it ends it.
  } else {
    if (first === 'demo-run') endWithParent();
    const { runProgram } = await import('./program.ts');
    process.once('exit', tellLostOutput);
    process.exitCode = await runProgram(first === 'demo-run' ? ['run', ...rest] : process.argv.slice(2));
    // All is done and awaited. An end of itself would take the heap apart first, which takes longer than anything that is left.
    if (isAllSaid()) process.exit();
  }
} catch (error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = [
    `This is a bug in enforced-runbooks ${VERSION}; please report it with what follows.`,
    ...relayedLines(text),
  ];
  standardError().write(`${lines.join('\n')}\n`);
  process.exitCode = 70;
}

/** At the very end, when all was written that ever will be. What a run came to is not hidden by it. */
function tellLostOutput(): void {
  const lost = lostOutput();
  if (lost === null) return;
  standardError().write(`${faultText(lost, { colour: false, debug: false })}\n`);
  process.exitCode ||= NOT_WRITTEN;
}
