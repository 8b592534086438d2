// What a plan contains, flat: every command that could run, and every condition that could be looked at.
// Promises: complete; walls, hosts and budgets are computed from these lists.
import { willAct } from './act.ts';
import type { Plan, PlannedCommand, PlannedCondition, SampleOf } from './plan.ts';

export type PlanContents = Pick<Plan, 'discovery' | 'probes' | 'symptom' | 'recovered' | 'guards' | 'steps'>;

export interface CommandOfPlan {
  /** For people: `step restart-cache, do`. */
  readonly of: string;
  readonly mutates: boolean;
  readonly command: PlannedCommand;
}

/** How messages call a command. */
export const CALLED = {
  probe: (name: string) => `probe ${name}`,
  guard: (name: string, act: 'engage' | 'release') => `guard ${name}, ${act}`,
  discovery: (service: string, host: string) => `discovery of ${service} on ${host}`,
  step: (id: string, act: 'do' | 'undo') => `step ${id}, ${act}`,
} as const;

export function commandsOf(plan: PlanContents): readonly CommandOfPlan[] {
  const probes = Object.entries(plan.probes).flatMap(([name, probe]) =>
    Object.values(probe.commands).map((command) => ({ of: CALLED.probe(name), mutates: false, command })),
  );
  const guards = Object.entries(plan.guards).flatMap(([name, guard]) =>
    guard.at.flatMap(({ engage, release }) => [
      { of: CALLED.guard(name, 'engage'), mutates: true, command: engage },
      { of: CALLED.guard(name, 'release'), mutates: true, command: release },
    ]),
  );
  const steps = plan.steps.flatMap((step) =>
    step.kind === 'check'
      ? []
      : step.acts
          .filter(willAct)
          .flatMap((act) => [
            { of: CALLED.step(step.id, 'do'), mutates: true, command: act.do },
            ...(act.ending.kind === 'undo'
              ? [{ of: CALLED.step(step.id, 'undo'), mutates: true, command: act.ending.undo }]
              : []),
          ]),
  );
  const discovery = (plan.discovery ?? []).map(({ service, host, command }) => ({
    of: CALLED.discovery(service, host),
    mutates: false,
    command,
  }));
  return [...discovery, ...probes, ...guards, ...steps];
}

/** How many changes a run makes at each place where nothing fails: guards engaged and released, and each step's `do`. */
export function changesAt(plan: Pick<PlanContents, 'guards' | 'steps'>): ReadonlyMap<string, number> {
  const guards = Object.values(plan.guards).flatMap(({ at }) => at.flatMap(({ engage, release }) => [engage, release]));
  const steps = plan.steps.flatMap((step) =>
    step.kind === 'check' ? [] : step.acts.filter(willAct).map((act) => act.do),
  );
  const changes = new Map<string, number>();
  for (const { where } of [...guards, ...steps]) changes.set(where, (changes.get(where) ?? 0) + 1);
  return changes;
}

export function samplesIn(plan: Omit<PlanContents, 'probes'>): readonly SampleOf[] {
  const before = plan.steps.flatMap((step) =>
    step.kind === 'check' ? [] : step.acts.filter(willAct).flatMap((act) => act.before),
  );
  return [...conditionsOf(plan).flatMap(({ samples }) => samples), ...before];
}

function conditionsOf(plan: Omit<PlanContents, 'probes'>): readonly PlannedCondition[] {
  const guards = Object.values(plan.guards).flatMap(({ at }) =>
    at.flatMap(({ engaged, released }) => [engaged, released]),
  );
  const steps = plan.steps.flatMap((step) => {
    if (step.kind === 'check') return [step.condition];
    return step.acts
      .filter(willAct)
      .flatMap(({ when, require, verify, ending }) => [
        ...(when !== null && 'that' in when ? [when] : []),
        ...(require === null ? [] : [require]),
        verify,
        ...(ending.kind === 'undo' ? [ending.undone] : []),
      ]);
  });
  return [plan.symptom, plan.recovered, ...guards, ...steps];
}
