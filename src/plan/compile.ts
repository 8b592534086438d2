// The compiler of plans: runbook, tenant's view, incident and inputs in, one immutable plan out.
// Promises: the same sources give the same plan, byte for byte; every fault is collected; what it cannot resolve it names.
// Never: a clock, a file; another tenant, but by its id in the radius of a whole shared service.
import type { Incident } from '../incident/incident.ts';
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import type { Scalar } from '../kernel/scalar.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { TenantView, Topology } from '../topology/topology.ts';
import { wholeViewOf } from '../topology/view.ts';
import { planApproval, unapprovedWildcards } from './approval.ts';
import { planBystanders } from './bystanders.ts';
import { planCondition } from './condition.ts';
import { commandsOf, type PlanContents, samplesIn } from './contents.ts';
import { dedicatedFaults } from './dedicated.ts';
import { withDigest } from './digest.ts';
import { planDiscovery } from './discovery.ts';
import { beginDraft, type Draft } from './draft.ts';
import { planGuards } from './guard.ts';
import { plannedHosts } from './hosts.ts';
import { plannedIncident } from './incident.ts';
import { resolveInputs } from './inputs.ts';
import { originOf, yamlFileOf } from './origin.ts';
import { placesOf } from './places.ts';
import type { Plan, PlannedTarget } from './plan.ts';
import { planProbes } from './probe.ts';
import { changedServices, planRadius } from './radius.ts';
import { rollbackWorstCase } from './rollback-budget.ts';
import { incidentNames, plannedTenant, tenantNames } from './scope.ts';
import { planStep } from './step.ts';

export interface PlanRequest {
  readonly runbook: Runbook;
  readonly view: TenantView;
  /** To tell a service that nobody has from one that this tenant lacks; for `scope: shared` also who uses a service, and must be there. */
  readonly topology?: Topology;
  readonly incident: Incident;
  /** By name, as given: text becomes the declared type. */
  readonly inputs: Readonly<Record<string, Scalar>>;
  /** The commit that runbook and topology were read from, or `none`. */
  readonly commit: string;
  /** Of a run that has begun, maybe with an earlier release. */
  readonly begun?: boolean;
}

export function compile(request: PlanRequest): Result<Plan> {
  const { runbook, commit } = request;
  const view = runbook.scope === 'shared' ? wholeViewOf(estateOf(request), request.view) : request.view;
  const tenant = plannedTenant(view);
  const incident = plannedIncident(request.incident);
  const names = { tenant: tenantNames(tenant), incident: incidentNames(incident) };
  const inputs = resolveInputs({ declared: runbook.inputs, given: request.inputs, ...names });
  const faults: Fault[] = inputs.ok ? [] : [...inputs.faults];
  const report = (fault: Fault) => void faults.push(fault);
  const draft = beginDraft({
    runbook,
    view,
    services: Object.keys((request.topology ?? view).services),
    ...names,
    inputs: inputs.ok ? inputs.value : null,
    begun: request.begun ?? false,
    report,
  });
  faults.push(...dedicatedFaults(runbook, view.services));
  const looked = planContents(draft);
  const targets = usedTargets(looked, draft);
  const discovery = planDiscovery(Object.values(targets), view);
  const contents: PlanContents = { ...(discovery.length > 0 && { discovery }), ...looked };
  const commands = commandsOf(contents);
  const changed = changedServices(contents);
  const radius = planRadius(changed, { runbook, view, topology: () => estateOf(request) });
  const approval = planApproval(draft);
  faults.push(...unapprovedWildcards(approval, commands, placesOf(runbook)));
  const plan = withDigest({
    schema_version: 1,
    ...originOf(runbook),
    commit,
    runbook: aboutRunbook(runbook),
    incident,
    tenant,
    inputs: inputs.ok ? inputs.value : {},
    secrets: [...runbook.secrets].sort(),
    approval,
    timeout_ms: runbook.timeoutMs,
    rollback_worst_case_ms: rollbackWorstCase(contents),
    max_runs: runbook.maxRuns === undefined ? null : { runs: runbook.maxRuns.runs, per_ms: runbook.maxRuns.perMs },
    blast_radius: radius,
    ...planBystanders({ runbook, services: (request.topology ?? view).services, steps: contents.steps }),
    locks: [...(runbook.scope === 'shared' ? changed.map((name) => `service:${name}`) : []), `tenant:${tenant.id}`],
    hosts: plannedHosts(commands, view),
    targets,
    ...contents,
    notify: runbook.notify?.map(({ on, to }) => ({ on, to })) ?? null,
  });
  return settle(plan, distinct(faults));
}

/** Of any draft; what is wrong goes to whoever it reports to. */
export function planContents(draft: Draft): PlanContents {
  const { symptom, recovered } = draft.runbook;
  const steps = draft.runbook.steps.map((step) => planStep(step, draft));
  const looked = {
    symptom: planCondition(symptom, null, draft),
    recovered: { ...planCondition(recovered, null, draft), otherwise: recovered.otherwise },
    guards: planGuards(steps, draft),
    steps,
  };
  return { probes: planProbes(samplesIn(looked), draft), ...looked };
}

function estateOf({ topology }: PlanRequest): Topology {
  if (topology === undefined) throw new Error('compile: a runbook of `scope: shared` is planned with its topology');
  return topology;
}

/** The targets that something in the plan is about, by key. */
function usedTargets(contents: PlanContents, { targets }: Draft): Readonly<Record<string, PlannedTarget>> {
  const acts = contents.steps.flatMap((step) => (step.kind === 'check' ? [] : step.acts.map(({ target }) => target)));
  const used = new Set([...acts, ...commandsOf(contents).flatMap(({ command }) => command.target ?? [])]);
  const known = [...targets.values()].flat().filter(({ key }) => used.has(key));
  return Object.fromEntries(known.map((target) => [target.key, target]));
}

function aboutRunbook(runbook: Runbook): Plan['runbook'] {
  const { id, title, description, owner, scope } = runbook;
  return { id, file: yamlFileOf(runbook), title, description, ...(owner !== undefined && { owner }), scope };
}

/** Several parts can meet the same fault at the same place; it is told once. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify([fault.code, fault.message, fault.at]), fault])).values()];
}
