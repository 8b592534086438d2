// Probes in a plan: those that something samples, at the targets where it does.
import type { Probe } from '../runbook/runbook.ts';
import { planCommand } from './command.ts';
import { RUNNER_TARGET } from './condition.ts';
import type { Draft } from './draft.ts';
import type { PlannedProbe, SampleOf } from './plan.ts';
import { fillText, openText } from './text.ts';

export function planProbes(samples: readonly SampleOf[], draft: Draft): Readonly<Record<string, PlannedProbe>> {
  const keys = new Map<string, Set<string>>();
  for (const { probe, target } of samples) keys.set(probe, (keys.get(probe) ?? new Set()).add(target));
  const used = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    used.flatMap(([name, targets]) => {
      const probe = draft.runbook.probes[name];
      return probe === undefined ? [] : [[name, planProbe(probe, [...targets].sort(), draft)]];
    }),
  );
}

function planProbe(probe: Probe, keys: readonly string[], draft: Draft): PlannedProbe {
  const { service } = probe;
  const targets = service === undefined ? [] : (draft.targets.get(service) ?? []);
  const command = (key: string) => {
    const target =
      key === RUNNER_TARGET && service === undefined ? null : (targets.find((at) => at.key === key) ?? null);
    return planCommand(probe.command, { target, mutates: false, draft });
  };
  const filling = { scope: draft.told, slot: 'message', refuseWildcards: false, report: draft.report } as const;
  return {
    ...(service !== undefined && { service }),
    commands: Object.fromEntries(keys.map((key) => [key, command(key)])),
    ...(probe.show !== undefined && { show: fillText(openText(probe.show, draft.told), filling) }),
  };
}
