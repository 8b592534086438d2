// Whose condition it is: its place in the runbook's file, and its name in a sentence.
import type { Place } from '../kernel/fault.ts';
import type { Condition, Runbook, Step } from '../runbook/runbook.ts';
import type { Owner } from './demands.ts';

/** `` `verify` of restart-cache ``. */
export function nameOfOwner(of: Owner): string {
  return `\`${of.part}\`${'step' in of ? ` of \`${of.step}\`` : 'guard' in of ? ` of \`${of.guard}\`` : ''}`;
}

export function placeOfOwner(of: Owner, runbook: Runbook): Place | undefined {
  return conditionOf(of, runbook)?.at;
}

export function stepPlace(name: string | null, { steps, guards }: Runbook): Place | undefined {
  if (name === null) return undefined;
  return steps.find(({ id }) => id === name)?.at ?? guards[name]?.at;
}

function conditionOf(of: Owner, runbook: Runbook): Condition | undefined {
  if ('guard' in of) return runbook.guards[of.guard]?.[of.part];
  if (!('step' in of)) return runbook[of.part];
  const step = runbook.steps.find(({ id }) => id === of.step);
  return step === undefined ? undefined : conditionIn(step, of.part);
}

function conditionIn(step: Step, part: Extract<Owner, { step: string }>['part']): Condition | undefined {
  if (step.kind === 'check') return part === 'when' ? step.when : step.condition;
  switch (part) {
    case 'verify':
    case 'require':
    case 'when':
      return step[part];
    case 'undone':
      return step.ending.kind === 'undo' ? step.ending.undone : undefined;
    case 'check':
      return undefined;
  }
}
