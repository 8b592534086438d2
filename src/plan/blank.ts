// A runbook's contents with nothing filled in: what it would do for whoever it is, wherever that is. Values stand as expressions.
// Pure. Promises: whole also where no topology is known; it is for reading, and nothing runs it.
import type { Place } from '../kernel/fault.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { recordOf } from '../topology/reading.ts';
import type { Service } from '../topology/topology.ts';
import { planContents } from './compile.ts';
import type { PlanContents } from './contents.ts';
import type { PlannedTarget } from './plan.ts';

/** Each service has one target, whose key is the service's name, and whose host is `‹host of the service›`. */
export function blankContents(runbook: Runbook): PlanContents {
  const { at } = runbook.symptom;
  const names = servicesOf(runbook);
  const tenant = { id: '‹tenant›', at, aliases: [], attributes: {}, instances: [] };
  const services = recordOf(names.map((name) => [name, blankService(name, at)] as const));
  return planContents({
    runbook,
    view: { tenant, instances: [], services, hosts: {} },
    known: {},
    told: {},
    targets: new Map(names.map((name) => [name, [blankTarget(name)]])),
    services: names,
    did: 'anything',
    begun: false,
    report: () => undefined,
  });
}

/** Every service that it names. */
export function servicesOf({ probes, guards, steps }: Runbook): readonly string[] {
  const ofSteps = steps.flatMap((step) => (step.kind === 'check' ? [] : [step.service]));
  const ofProbes = Object.values(probes).flatMap(({ service }) => service ?? []);
  const ofGuards = Object.values(guards).map(({ service }) => service);
  return [...new Set([...ofProbes, ...ofGuards, ...ofSteps])];
}

function blankTarget(service: string): PlannedTarget {
  return { key: service, service, host: `‹host of ${service}›`, name: service, attributes: {} };
}

function blankService(name: string, at: Place): Service {
  return { name, at, tenancy: 'shared', hosts: [], dependsOn: [], identifies: [] };
}
