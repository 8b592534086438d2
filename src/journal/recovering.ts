// How a dead or left run is finished: on the machine that holds its journal by the command, from refs by the action alone.
import { visibleLine } from '../kernel/visible.ts';

/** Completes `finish it with: `. */
export function recovering(executionId: string, store: 'files' | 'refs'): string {
  if (store === 'refs') return 'a workflow with `mode: recover`';
  return `${recoverCommand(executionId)} (in a workflow: \`mode: recover\` on the same runner)`;
}

/** For whoever stands at a terminal of that machine. */
export function recoverCommand(executionId: string): string {
  return `enforced-runbooks recover ${visibleLine(executionId)}`;
}
