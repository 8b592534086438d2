// How a neighbour is asked whether it is well: its service's `health`, with the values of its own view and of nobody else's.
// Promises: what is asked changes nothing; wall 2 holds it to the neighbour's own names; a neighbour that cannot be asked so is not
// asked at all.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import type { Scope } from '../runbook/expression.ts';
import { type HealthProbe, loadHealth } from '../runbook/health.ts';
import type { Bystander } from '../topology/bystanders.ts';
import { healthDocument } from '../topology/health.ts';
import type { Isolation } from '../topology/isolation.ts';
import type { Service, Topology } from '../topology/topology.ts';
import { viewOf } from '../topology/view.ts';
import { planCommand } from './command.ts';
import type { PlannedCommand } from './plan.ts';
import type { ReadyCommand } from './ready.ts';
import { readyCommand } from './resolve.ts';
import { textsOf } from './says.ts';
import { plannedTenant, tenantNames } from './scope.ts';
import { targetsOf } from './targets.ts';

export interface HealthQuestion {
  readonly command: PlannedCommand;
  readonly ready: ReadyCommand;
  /** CEL over the command's own fields; all must hold. */
  readonly healthy: readonly string[];
  /** What else it may read: the neighbour's `tenant` and `target`. */
  readonly scope: Scope;
}

export type HealthProbes = ReadonlyMap<string, HealthProbe>;

/** Every service's, or all that is wrong with them. */
export function healthProbes(services: Readonly<Record<string, Service>>): Result<HealthProbes> {
  const probes = new Map<string, HealthProbe>();
  const faults: Fault[] = [];
  for (const [name, { health }] of Object.entries(services)) {
    if (health === undefined) continue;
    const probe = loadHealth(healthDocument(health));
    if (probe.ok) probes.set(name, probe.value);
    else faults.push(...probe.faults);
  }
  const [first, ...more] = faults;
  return first === undefined ? succeed(probes) : fail(first, ...more);
}

export interface HealthRequest {
  readonly topology: Topology;
  readonly probes: HealthProbes;
  readonly isolation: Isolation;
  readonly bystander: Bystander;
}

export function healthQuestion({ topology, probes, isolation, bystander }: HealthRequest): Result<HealthQuestion> {
  const view = viewOf(topology, bystander.tenant);
  if (!view.ok) return view;
  const target = [...targetsOf(view.value).values()].flat().find(({ key }) => key === bystander.target);
  const probe = target === undefined ? undefined : probes.get(target.service);
  if (target === undefined || probe === undefined) return fail(unasked(bystander));
  const scope = { tenant: tenantNames(plannedTenant(view.value)), target: target.attributes };
  const faults: Fault[] = [];
  const draft = { known: scope, report: (fault: Fault) => void faults.push(fault) };
  const command = planCommand(probe.command, { target, mutates: false, draft });
  const ready = readyCommand(command, scope, false);
  if (!ready.ok) return ready;
  const texts = textsOf(ready.value);
  const foreign = isolation.check({ tenant: bystander.tenant, texts, mutates: false, allowWildcard: false });
  const [first, ...more] = [...faults, ...foreign];
  if (first !== undefined) return fail(first, ...more);
  return succeed({ command, ready: ready.value, healthy: probe.healthy.map(({ source }) => source), scope });
}

function unasked({ tenant, target }: Bystander): Fault {
  return {
    code: 'reference-unknown',
    message: `${tenant} has no ${target} that can be asked.`,
    hint: 'Give its service a `health`.',
  };
}
