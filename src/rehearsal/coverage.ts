// Coverage: which steps, undos, guards and branches of a runbook its scenarios have really gone through.
// Pure; it follows from the journals of the scenarios' runs. A failure that the rehearsal made up counts for nothing here.
import type { ChainedEvent } from '../engine/event.ts';
import type { Fault, Place } from '../kernel/fault.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { Trial } from './trial.ts';

export interface Covered {
  /** `undo of restart-cache`. */
  readonly part: string;
  readonly at: Place;
  readonly covered: boolean;
}

export function coverageOf(runbook: Runbook, journals: readonly (readonly ChainedEvent[])[]): readonly Covered[] {
  const seen = new Set(journals.flat().flatMap(partsIn));
  const steps = runbook.steps.flatMap((step): readonly (readonly [string, Place])[] => {
    if (step.kind === 'check') return [[`step ${step.id}`, step.at]];
    const { when, ending } = step;
    return [
      [`step ${step.id}`, step.at],
      ...(ending.kind === 'undo' ? [[`undo of ${step.id}`, ending.undo.at] as const] : []),
      ...(when === undefined ? [] : [[`${step.id} where its when is false`, when.at] as const]),
    ];
  });
  const guards = Object.values(runbook.guards).flatMap(({ name, at }): readonly (readonly [string, Place])[] => [
    [`guard ${name} engaged`, at],
    [`guard ${name} released`, at],
  ]);
  return [...steps, ...guards].map(([part, at]) => ({ part, at, covered: seen.has(part) }));
}

/** What of a runbook an event shows to have been gone through. */
function partsIn(event: ChainedEvent): readonly string[] {
  if (event.type === 'condition.looked') {
    const { purpose, verdict } = event;
    if (purpose.kind === 'check') return [`step ${purpose.step}`];
    if (purpose.kind === 'when' && verdict === 'does_not_hold') return [`${purpose.step} where its when is false`];
    return [];
  }
  if (event.type !== 'command.intended') return [];
  const { change } = event;
  switch (change.action) {
    case 'do':
      return [`step ${change.step}`];
    case 'undo':
      return [`undo of ${change.step}`];
    case 'engage':
      return [`guard ${change.guard} engaged`];
    case 'release':
      return [`guard ${change.guard} released`];
  }
}

/** A failed trial for each part that no scenario goes through. */
export function missingFrom(coverage: readonly Covered[], { id }: Runbook): readonly Trial[] {
  return coverage
    .filter(({ covered }) => !covered)
    .map(({ part, at }) => ({ runbook: id, kind: 'coverage', name: part, faults: [missing(id, part, at)] }));
}

function missing(id: string, part: string, at: Place): Fault {
  return {
    code: 'coverage-missing',
    message: `No scenario of \`${id}\` goes through: ${part}.`,
    hint: `Write one in ${id}.test.yml that does.`,
    at,
  };
}
