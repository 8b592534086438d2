// Probes in a plan: those that something samples, at the targets where it does.
import type { Probe } from '../runbook/runbook.ts';
import { planCommand } from './command.ts';
import { RUNNER_TARGET } from './condition.ts';
import type { Draft } from './draft.ts';
import { planMessage } from './message.ts';
import type { PlannedProbe, PlannedTarget, SampleOf } from './plan.ts';

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
  const at = keys.map((key) => {
    const isFree = key === RUNNER_TARGET && service === undefined;
    return [key, isFree ? null : (targets.find((target) => target.key === key) ?? null)] as const;
  });
  const command = (target: PlannedTarget | null) => planCommand(probe.command, { target, mutates: false, draft });
  return {
    ...(service !== undefined && { service }),
    commands: Object.fromEntries(at.map(([key, target]) => [key, command(target)])),
    ...(probe.show !== undefined && {
      show: planMessage(
        probe.show,
        draft,
        at.map(([, target]) => target),
      ),
    }),
  };
}
