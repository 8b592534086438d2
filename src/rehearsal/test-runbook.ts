// One runbook, tested: its scenarios, and a failure at every moment.
import type { Runbook } from '../runbook/runbook.ts';
import { type Covered, coverageOf } from './coverage.ts';
import { drill } from './drill.ts';
import { play } from './play.ts';
import type { Scenario } from './scenario.ts';
import type { Estate } from './stage.ts';
import type { Trial } from './trial.ts';
import { heldBefore, vainSteps } from './vain.ts';

export interface Tested {
  readonly runbook: Runbook;
  readonly trials: readonly Trial[];
  readonly coverage: readonly Covered[];
}

export interface Subject {
  readonly runbook: Runbook;
  readonly scenarios: readonly Scenario[];
}

/** `only`: of the moments, those with this in their names; null: all. */
export async function testRunbook(
  estate: Estate,
  { runbook, scenarios }: Subject,
  only: string | null = null,
): Promise<Tested> {
  const trials: Trial[] = [];
  const vain = new Set<string>();
  let resolved: Scenario | null = null;
  const journals: Parameters<typeof coverageOf>[1][number][] = [];
  for (const scenario of scenarios) {
    const { faults, run } = await play(estate, runbook, scenario);
    const held = run === null ? [] : [...vainSteps(run)].filter((step) => !vain.has(step));
    for (const step of held) vain.add(step);
    const proven = held.map((step) => heldBefore(step, runbook));
    trials.push({ runbook: runbook.id, kind: 'scenario', name: scenario.name, faults: [...faults, ...proven] });
    if (run !== null) journals.push(run.events);
    if (faults.length === 0 && goesWell(scenario)) resolved ??= scenario;
  }
  const drilled = await drill(estate, runbook, { like: resolved ?? scenarios[0] ?? null, resolved, only, vain });
  return { runbook, trials: [...trials, ...drilled], coverage: coverageOf(runbook, journals) };
}

function goesWell({ expect, commands, faults }: Scenario): boolean {
  return expect.outcome.value === 'incident_resolved' && commands.length === 0 && Object.keys(faults).length === 0;
}
