// What a runbook is rehearsed on: a plan for a tenant that has all its services.
import type { Incident } from '../incident/incident.ts';
import { receive } from '../incident/receive.ts';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import type { Scalar } from '../kernel/scalar.ts';
import { compile } from '../plan/compile.ts';
import type { Plan } from '../plan/plan.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { Isolation } from '../topology/isolation.ts';
import type { Topology } from '../topology/topology.ts';
import { viewOf } from '../topology/view.ts';

/** What all rehearsals of an estate share. */
export interface Estate {
  readonly topology: Topology;
  readonly isolation: Isolation;
}

export interface Casting {
  readonly runbook: Runbook;
  /** Null: the first that the runbook can be planned for. */
  readonly tenant: string | null;
  readonly incident: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, Scalar>>;
  /** RFC 3339. */
  readonly now: string;
}

/** Made once for the same casting: scenarios of a runbook have most of theirs in common. */
export function planFor(estate: Estate, casting: Casting): Result<Plan> {
  const { runbook, tenant, incident, inputs, now } = casting;
  const key = JSON.stringify([tenant, incident, inputs, now]);
  const known = plans.get(runbook);
  const made = known?.estate === estate ? known : { estate, byCasting: new Map<string, Result<Plan>>() };
  plans.set(runbook, made);
  const plan = made.byCasting.get(key) ?? firstPlan(estate, casting);
  made.byCasting.set(key, plan);
  return plan;
}

interface Plans {
  readonly estate: Estate;
  readonly byCasting: Map<string, Result<Plan>>;
}
const plans = new WeakMap<Runbook, Plans>();

function firstPlan(estate: Estate, casting: Casting): Result<Plan> {
  const { tenant } = casting;
  if (tenant !== null) return planOf(estate, casting, tenant);
  const ids = Object.keys(estate.topology.tenants);
  let first: Result<Plan> | null = null;
  for (const id of ids) {
    const plan = planOf(estate, casting, id);
    if (plan.ok) return plan;
    first ??= plan;
  }
  return (
    first ??
    fail({
      code: 'tenant-unknown',
      message: 'The topology has no tenant, so that nothing can be rehearsed.',
      hint: 'Add a tenant with the services that the runbook names.',
    })
  );
}

function planOf({ topology }: Estate, casting: Casting, tenant: string): Result<Plan> {
  const view = viewOf(topology, tenant);
  if (!view.ok) return view;
  const { runbook, inputs } = casting;
  const incident = incidentOf(casting, view.value.tenant.id);
  if (!incident.ok) return incident;
  return compile({ runbook, view: view.value, topology, incident: incident.value, inputs, commit: 'none' });
}

/** As the runbook's first alert would be, where nothing else is said. */
function incidentOf({ runbook, incident, now }: Casting, tenant: string): Result<Incident> {
  const [alert] = runbook.on;
  const labels = Object.fromEntries(
    Object.entries(alert?.labels ?? {}).map(([name, pattern]) => [name, pattern.replaceAll(/[*?]/g, 'x')]),
  );
  const payload = {
    source: 'manual',
    name: alert?.name.replaceAll(/[*?]/g, 'x') ?? runbook.id,
    severity: alert?.severity[0] ?? 'critical',
    status: 'firing',
    starts_at: now,
    labels,
    ...incident,
    tenant,
  };
  const received = receive(payload, now);
  if (!received.ok) return received;
  const [first] = received.value;
  if (first === undefined) throw new Error('incidentOf: a payload of one incident gave none');
  return succeed(first);
}
