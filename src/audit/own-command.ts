// A command as it is said to have been, held against what the plan and what was seen make of it.
// Promises: pure; nothing is judged of what was masked.
import { shown } from '../kernel/visible.ts';
import type { PlannedCommand } from '../plan/plan.ts';
import { readyCommand } from '../plan/resolve.ts';
import { shownCommand } from '../plan/shown.ts';
import type { Scope } from '../runbook/expression.ts';
import { isAltered } from './own-output.ts';

interface Made {
  readonly command: PlannedCommand;
  readonly mutates: boolean;
  readonly said: string;
  /** It ran, so that it was made. */
  readonly isMade: boolean;
}

/** Completes `says that it ran `. `scopeFor`: null where what the command names is not known. */
export function commandProblem(
  { command, mutates, said, isMade }: Made,
  scopeFor: (names: string) => Scope | null,
): string | null {
  const scope = isAltered(said) ? null : scopeFor(JSON.stringify(command));
  if (scope === null) return null;
  const made = readyCommand(command, scope, mutates);
  if (!made.ok) return isMade ? `${quoted(said)}, and none can be made: ${made.faults[0].message}` : null;
  const belongs = shownCommand(made.value);
  if (said === belongs || (!isMade && said === '')) return null;
  return `${quoted(said)}, and plan and samples give ${quoted(belongs)}`;
}

export function quoted(text: string): string {
  return `\`${shown(text, 200)}\``;
}
