// The decision: from an incident and the repository's files to one plan. Reads nothing; every fault is the caller's to show.
import type { Incident } from '../incident/incident.ts';
import { receive } from '../incident/receive.ts';
import { tenantClaim } from '../incident/tenant-claim.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { createRedactor } from '../kernel/redact.ts';
import type { Scalar } from '../kernel/scalar.ts';
import { visibleLine } from '../kernel/visible.ts';
import { compile } from '../plan/compile.ts';
import type { Plan } from '../plan/plan.ts';
import { route } from '../plan/route.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { Topology } from '../topology/topology.ts';
import { viewOf } from '../topology/view.ts';

export interface Sources {
  readonly runbooks: readonly Runbook[];
  readonly topology: Topology;
  readonly commit: string;
}

/** What a run is asked for by. A payload may be anything: also `null`, which is no incident. */
export type Trigger =
  | { readonly kind: 'incident'; readonly payload: unknown }
  /** Nobody's alert: a person names the runbook and the tenant. */
  | { readonly kind: 'manual' };

export interface Ask {
  readonly trigger: Trigger;
  /** Overrides routing. */
  readonly runbook: string | null;
  /** Overrides what the incident says. */
  readonly tenant: string | null;
  readonly inputs: Readonly<Record<string, Scalar>>;
  /** RFC 3339. */
  readonly receivedAt: string;
}

export interface Decision {
  readonly incident: Incident;
  readonly runbook: Runbook;
  readonly plan: Plan;
}

/** Of one incident; a payload with several firing ones is for `decide-all.ts`. */
export function decide(sources: Sources, ask: Ask): Result<Decision> {
  const incidents = incidentsOf(ask);
  if (!incidents.ok) return incidents;
  const [incident, ...more] = incidents.value.firing;
  return more.length > 0 ? fail(severalFiring(more.length + 1)) : decideFor(sources, ask, incident);
}

/** For an incident that was received. */
export function decideFor(
  sources: Sources,
  { tenant: named, runbook: id, inputs }: Pick<Ask, 'tenant' | 'runbook' | 'inputs'>,
  incident: Incident,
): Result<Decision> {
  const tenant = named ?? tenantClaim(incident);
  if (tenant === null) return fail(noTenant(incident));
  const view = viewOf(sources.topology, tenant);
  if (!view.ok) return view;
  const runbook = runbookOf(sources.runbooks, incident, id);
  if (!runbook.ok) return runbook;
  const claimed: Incident = { ...withoutCredentials(incident), tenant: view.value.tenant.id };
  const plan = compile({
    runbook: runbook.value,
    view: view.value,
    topology: sources.topology,
    incident: claimed,
    inputs,
    commit: sources.commit,
  });
  return plan.ok ? succeed({ incident: claimed, runbook: runbook.value, plan: plan.value }) : plan;
}

export interface Received {
  /** Where none is firing: one that is not, which ends as `not_firing`. */
  readonly firing: readonly [Incident, ...Incident[]];
  /** Alerts of the payload for which nothing is done. */
  readonly idle: number;
}

export function incidentsOf(ask: Pick<Ask, 'trigger' | 'runbook' | 'tenant' | 'receivedAt'>): Result<Received> {
  const manual = { source: 'manual', name: ask.runbook ?? 'manual', tenant: ask.tenant ?? '' };
  const received = receive(ask.trigger.kind === 'manual' ? manual : ask.trigger.payload, ask.receivedAt);
  if (!received.ok) return received;
  const firing = received.value.filter((one) => one.status === 'firing');
  const [only, ...more] = firing.length > 0 ? firing : received.value.slice(0, 1);
  if (only === undefined)
    return fail({
      code: 'incident-invalid',
      message: 'the payload holds no incident',
      hint: 'Send at least one alert; `incident FILE` shows what becomes of a payload.',
    });
  return succeed({ firing: [only, ...more], idle: received.value.length - 1 - more.length });
}

export function severalFiring(count: number): Fault {
  return {
    code: 'usage',
    message: `the payload holds ${count} firing incidents, and one is asked for here`,
    hint: 'Give a payload with one of them; `run` takes them all.',
  };
}

/** An alert's text may hold a credential; it must not stand in the plan, which is shown and signed. */
function withoutCredentials(incident: Incident): Incident {
  return createRedactor({ secrets: [] }).json(incident);
}

function runbookOf(runbooks: readonly Runbook[], incident: Incident, id: string | null): Result<Runbook> {
  const named = id === null ? undefined : runbooks.find((one) => one.id === id);
  if (named !== undefined) return succeed(named);
  if (id === null) return route(incident, runbooks);
  const ids = runbooks.map((one) => one.id).join(', ');
  return fail({
    code: 'runbook-missing',
    message: `there is no runbook \`${visibleLine(id).slice(0, 100)}\``,
    hint: `There are: ${ids}.`,
  });
}

function noTenant(incident: Incident) {
  return {
    code: 'tenant-unknown',
    message: `the incident \`${visibleLine(incident.name).slice(0, 100)}\` names no tenant`,
    hint: 'Give the alert a label `tenant`, or name the tenant with --tenant (in the action: the input `tenant`).',
  } as const;
}
