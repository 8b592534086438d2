// What a scenario calls its runbook with: the tenant, held against the topology, and the inputs, held to their declarations.
// Promises: each that cannot be is one fault, at the value.
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Fault } from '../kernel/fault.ts';
import { inputFault } from '../plan/inputs.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { Topology } from '../topology/topology.ts';
import { viewOf } from '../topology/view.ts';
import type { ScenarioShape } from './scenario-shape.ts';

export interface Called {
  readonly document: SourceDocument;
  readonly runbook: Runbook;
  /** Null: not known here, and no tenant is looked up. */
  readonly topology: Topology | null;
}

export function callFaults(scenario: ScenarioShape, path: Path, called: Called): readonly Fault[] {
  return [...tenantFaults(scenario, path, called), ...inputFaults(scenario, path, called)];
}

function tenantFaults(
  { tenant, incident }: ScenarioShape,
  path: Path,
  { document, topology }: Called,
): readonly Fault[] {
  const named = tenant ?? incident?.tenant;
  const view = named === undefined || topology === null ? null : viewOf(topology, named);
  if (view === null || view.ok) return [];
  const at = document.placeOf(tenant === undefined ? [...path, 'incident', 'tenant'] : [...path, 'tenant']);
  return view.faults.map((fault) => ({ ...fault, at }));
}

function inputFaults({ inputs = {} }: ScenarioShape, path: Path, { document, runbook }: Called): readonly Fault[] {
  return Object.entries(inputs).flatMap(([name, value]) => {
    const declared = Object.hasOwn(runbook.inputs, name) ? runbook.inputs[name] : undefined;
    const fault = declared === undefined ? null : inputFault(declared, value);
    return fault === null ? [] : [{ ...fault, at: document.placeOf([...path, 'inputs', name]) }];
  });
}
