// What expressions can name before anything has run: tenant, inputs, incident, target.
// Promises: the same names with the same values when the plan is made and when it runs.
import type { Scope } from '../runbook/expression.ts';
import type { TenantView } from '../topology/topology.ts';
import type { Plan, PlannedIncident } from './plan.ts';

/** The scope of a plan's conditions and messages; for a command leave `incident` out, it may never stand in one. */
export function planScope(plan: Plan, target: string | null): Scope {
  const made = scopes.get(plan) ?? new Map<string | null, Scope>();
  scopes.set(plan, made);
  const scope = made.get(target) ?? scopeOf(plan, target);
  made.set(target, scope);
  return scope;
}

/** A run asks for them at every look. */
const scopes = new WeakMap<Plan, Map<string | null, Scope>>();

function scopeOf(plan: Plan, target: string | null): Scope {
  const at = target === null ? undefined : plan.targets[target];
  return {
    tenant: tenantNames(plan.tenant),
    inputs: plan.inputs,
    incident: incidentNames(plan.incident),
    ...(at && { target: at.attributes }),
  };
}

export function tenantNames(tenant: Plan['tenant']): Scope {
  return {
    ...tenant.attributes,
    id: tenant.id,
    aliases: tenant.aliases,
    ...(tenant.on_call !== undefined && { on_call: tenant.on_call }),
  };
}

/** Without a start the name is absent: a condition over it is unknown, where an empty text would be before every time. */
export function incidentNames({ starts_at, ...incident }: PlannedIncident): Scope {
  return { ...incident, ...(starts_at !== '' && { starts_at }) };
}

/** The tenant as it stands in a plan. */
export function plannedTenant({ tenant }: TenantView): Plan['tenant'] {
  return {
    id: tenant.id,
    aliases: tenant.aliases,
    ...(tenant.onCall !== undefined && { on_call: tenant.onCall }),
    attributes: tenant.attributes,
  };
}
