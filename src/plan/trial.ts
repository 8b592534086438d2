// A runbook held against the tenants that it could be for, before there is an incident: what no plan of it could be made with.
// Promises: pure; what an incident or an input will bring is left open, so that it is nobody's fault yet.
import type { Fault } from '../kernel/fault.ts';
import { few } from '../kernel/few.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { Isolation } from '../topology/isolation.ts';
import type { Tenant, Topology } from '../topology/topology.ts';
import { viewOf, wholeViewOf } from '../topology/view.ts';
import { planApproval, unapprovedWildcards } from './approval.ts';
import { servicesOf } from './blank.ts';
import { planContents } from './compile.ts';
import { commandsOf, type PlanContents } from './contents.ts';
import { beginDraft } from './draft.ts';
import { isolatePlan } from './isolate.ts';
import { placesOf } from './places.ts';
import { changedServices, planRadius, radiusFaults } from './radius.ts';
import { plannedTenant, tenantNames } from './scope.ts';

/** So many tenants are tried; an estate is looked at whole by nobody's lint. */
const MOST_TRIED = 20;

export interface Trial {
  readonly runbook: Runbook;
  readonly topology: Topology;
  readonly isolation: Isolation;
}

export interface Tried {
  /** What every tenant's plan would have. */
  readonly faults: readonly Fault[];
  /** What only some tenants' would: the runbook is no use to them. */
  readonly warnings: readonly Fault[];
}

/** Nothing where no tenant has all the services that it names. */
export function tryPlans(trial: Trial): Tried {
  const tried = tenantsFor(trial).map((tenant) => ({ tenant, faults: faultsFor(tenant, trial) }));
  const bySubject = new Map<string, { readonly fault: Fault; readonly tenants: Set<string> }>();
  for (const { tenant, faults } of tried)
    for (const fault of faults) {
      const known = bySubject.get(subjectOf(fault)) ?? { fault, tenants: new Set() };
      bySubject.set(subjectOf(fault), known);
      known.tenants.add(tenant.id);
    }
  const found = [...bySubject.values()];
  return {
    faults: found.filter(({ tenants }) => tenants.size === tried.length).map(({ fault }) => fault),
    warnings: found
      .filter(({ tenants }) => tenants.size < tried.length)
      .map(({ fault, tenants }) => forSome(fault, [...tenants], tried.length)),
  };
}

function forSome({ message, hint, at }: Fault, tenants: readonly string[], tried: number): Fault {
  return {
    code: 'plan-impossible',
    message: `There is no plan for ${few(tenants)}, of ${tried} tenants that were tried: ${message}`,
    hint,
    ...(at && { at }),
  };
}

function tenantsFor({ runbook, topology }: Trial): readonly Tenant[] {
  const wanted = servicesOf(runbook);
  const able = Object.values(topology.tenants).filter(({ instances }) => {
    const own = new Set(instances.map(({ service }) => service));
    return wanted.every((service) => own.has(service));
  });
  return able.slice(0, MOST_TRIED);
}

function faultsFor(tenant: Tenant, { runbook, topology, isolation }: Trial): readonly Fault[] {
  const own = viewOf(topology, tenant.id);
  if (!own.ok) return [];
  const view = runbook.scope === 'shared' ? wholeViewOf(topology, own.value) : own.value;
  const faults: Fault[] = [];
  const draft = beginDraft({
    runbook,
    view,
    services: Object.keys(topology.services),
    tenant: tenantNames(plannedTenant(view)),
    inputs: null,
    incident: null,
    begun: false,
    report: (fault) => void faults.push(fault),
  });
  const contents = planContents(draft);
  const approval = planApproval(draft);
  const radius = planRadius(changedServices(contents), { runbook, view, topology: () => topology });
  const targets = Object.fromEntries([...draft.targets.values()].flat().map((target) => [target.key, target]));
  const isolated = isolatePlan(
    isolation,
    { ...contents, targets, tenant: { id: tenant.id }, approval },
    placesOf(runbook),
  );
  return [
    ...faults,
    ...unapprovedWildcards(approval, commandsOf(contents), placesOf(runbook)),
    ...isolated.faults.filter(({ code }) => code !== 'isolation-no-tenant' || !readsInputs(contents)),
    ...radiusFaults({ blast_radius: radius }, runbook),
  ];
}

/** An input can hold the name that a command lacks. */
function readsInputs(contents: PlanContents): boolean {
  return /\binputs\./.test(JSON.stringify(commandsOf(contents).map(({ command }) => command)));
}

/** Tenants say it in other words. */
function subjectOf({ code, at }: Fault): string {
  return JSON.stringify([code, at?.file, at?.line, at?.column]);
}
