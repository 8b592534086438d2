// What every part of a plan in the making shares: the sources, the names known so far, and where faults go.
import type { Fault, Place } from '../kernel/fault.ts';
import type { Scope } from '../runbook/expression.ts';
import type { Did } from '../runbook/position.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { TenantView } from '../topology/topology.ts';
import type { PlannedTarget } from './plan.ts';
import { targetsOf, wholeTargetsOf, withoutTarget } from './targets.ts';

export interface Draft {
  readonly runbook: Runbook;
  readonly view: TenantView;
  /** `tenant` and `inputs`: what a command may read. */
  readonly known: Scope;
  /** `known` and `incident`: what a condition or a message may read. */
  readonly told: Scope;
  readonly targets: ReadonlyMap<string, readonly PlannedTarget[]>;
  /** Every service of the topology. */
  readonly services: readonly string[];
  /** The fields of the `do` of the step at hand. */
  readonly did: Did;
  /** For a run that an earlier release began: what that took is no fault, since its changes may have to be undone. */
  readonly begun: boolean;
  readonly report: (fault: Fault) => void;
}

export interface Drafting {
  readonly runbook: Runbook;
  readonly view: TenantView;
  readonly services: readonly string[];
  readonly tenant: Scope;
  /** Null where one of them is faulty: what reads inputs is then left open. */
  readonly inputs: Scope | null;
  /** Null where none is at hand: what reads it is then left open. */
  readonly incident: Scope | null;
  readonly begun: boolean;
  readonly report: (fault: Fault) => void;
}

export function beginDraft({ tenant, inputs, incident, view, ...sources }: Drafting): Draft {
  const targets = sources.runbook.scope === 'shared' ? wholeTargetsOf(view) : targetsOf(view);
  const known = { tenant, ...(inputs !== null && { inputs }) };
  return {
    ...sources,
    view,
    known,
    told: { ...known, ...(incident !== null && { incident }) },
    targets,
    did: 'anything',
  };
}

/** The same draft for what will not run: its faults are of no interest. */
export function muted(draft: Draft): Draft {
  return { ...draft, report: () => undefined };
}

/** The tenant's targets of a service; none is a fault. */
export function targetsFor(service: string, at: Place, draft: Draft): readonly PlannedTarget[] {
  const targets = draft.targets.get(service) ?? [];
  if (targets.length === 0) draft.report(withoutTarget(service, at, draft.view, draft.services));
  return targets;
}

/** The targets of a step or a guard: in a plan of `scope: shared` whole services, and nobody's own; that is a fault of its own. */
export function changeableTargets(service: string, at: Place, draft: Draft): readonly PlannedTarget[] {
  const targets = targetsFor(service, at, draft);
  return draft.runbook.scope === 'tenant' || draft.view.services[service]?.tenancy === 'shared' ? targets : [];
}

export function withTarget(scope: Scope, target: PlannedTarget | null): Scope {
  return target === null ? scope : { ...scope, target: target.attributes };
}
