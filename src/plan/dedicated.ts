// Steps and guards of a runbook with `scope: shared` that are about a service which each tenant has for itself.
// Promises: pure; found when the runbook is linted beside its topology, and when a plan is made.
import type { Fault, Place } from '../kernel/fault.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { Service } from '../topology/topology.ts';

export function dedicatedFaults(
  { scope, steps, guards }: Pick<Runbook, 'scope' | 'steps' | 'guards'>,
  services: Readonly<Record<string, Pick<Service, 'tenancy'>>>,
): readonly Fault[] {
  if (scope === 'tenant') return [];
  const changing = steps.flatMap((step) => (step.kind === 'mitigation' ? [step] : []));
  return [...Object.values(guards), ...changing]
    .filter(({ service }) => services[service]?.tenancy === 'dedicated')
    .map(({ service, at }) => dedicated(service, at));
}

function dedicated(service: string, at: Place): Fault {
  return {
    code: 'name-not-allowed',
    message: `${service} is no shared service: each tenant has its own, and a runbook of \`scope: shared\` changes whole shared services alone.`,
    hint: 'Put what is done to one tenant into a runbook of `scope: tenant`; probes may look at it here.',
    at,
  };
}
