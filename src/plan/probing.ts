// One look at a runbook's probes at all their targets, and which of its conditions can be judged by that look alone.
// Pure. Promises: nothing in it changes anything; a condition that cannot be judged says why.
import { type Fault, fail, type Result, settle } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { shown } from '../kernel/visible.ts';
import type { Condition, Runbook, Step } from '../runbook/runbook.ts';
import type { TenantView, Topology } from '../topology/topology.ts';
import { wholeViewOf } from '../topology/view.ts';
import { planCondition, samplesOf } from './condition.ts';
import { beginDraft, type Draft } from './draft.ts';
import { hostsNamed } from './hosts.ts';
import type { Plan, PlannedCondition, PlannedProbe, PlannedTarget, SampleOf } from './plan.ts';
import { planProbes } from './probe.ts';
import { incidentNames, tenantNames } from './scope.ts';
import { planCheckCondition } from './step.ts';

export interface ProbingRequest {
  readonly runbook: Runbook;
  readonly topology: Topology;
  readonly view: TenantView;
  /** What a run of the runbook would do. */
  readonly plan: Plan;
  /** One probe; null: all of them. */
  readonly only: string | null;
}

export interface Probing {
  /**
   * The same plan with these probes, at all their targets, whether a condition reads them or not, and with the secrets that they
   * take. It is looked with and never run: its digest is still that of the other.
   */
  readonly plan: Plan;
  readonly samples: readonly SampleOf[];
  readonly conditions: readonly PosedCondition[];
}

/** Which condition of the runbook it is; `target` is an instance's key. */
export type Posed =
  | { readonly kind: 'symptom' | 'recovered' }
  | { readonly kind: 'check'; readonly step: string }
  | { readonly kind: 'when' | 'require' | 'verify' | 'undone'; readonly step: string; readonly target: string }
  | { readonly kind: 'engaged' | 'released'; readonly guard: string; readonly target: string };

export interface PosedCondition {
  readonly posed: Posed;
  /** As written. */
  readonly that: readonly string[];
  readonly judged: { readonly by: PlannedCondition } | { readonly not: string };
}

export function planProbing(request: ProbingRequest): Result<Probing> {
  const { runbook, plan, only } = request;
  const names = Object.keys(runbook.probes);
  if (only !== null && !names.includes(only)) return fail(unknownProbe(only, names));
  const faults: Fault[] = [];
  const draft = draftOf(request, (fault) => void faults.push(fault));
  const wanted = only === null ? names : [only];
  const samples = wanted.flatMap((name) => {
    const at = runbook.probes[name]?.at ?? runbook.symptom.at;
    return samplesOf({ probes: [], all: [name] }, { at, here: null, draft });
  });
  const probes = planProbes(samples, draft);
  const places = Object.values(probes).flatMap(({ commands }) => Object.values(commands).map(({ where }) => where));
  const targets = [...draft.targets.values()].flat().filter(({ key }) => samples.some(({ target }) => target === key));
  const probing: Plan = {
    ...plan,
    probes,
    secrets: plan.secrets.filter((name) => takesSecret(probes, name)),
    hosts: hostsNamed(places, draft.view),
    targets: { ...plan.targets, ...Object.fromEntries(targets.map((target) => [target.key, target])) },
  };
  const conditions = posedIn(draft).flatMap((one) => conditionOf(one, { draft, samples, only }));
  return settle({ plan: probing, samples, conditions }, faults);
}

function draftOf({ runbook, topology, view, plan }: ProbingRequest, report: Draft['report']): Draft {
  return beginDraft({
    runbook,
    view: runbook.scope === 'shared' ? wholeViewOf(topology, view) : view,
    services: Object.keys(topology.services),
    tenant: tenantNames(plan.tenant),
    inputs: plan.inputs,
    incident: incidentNames(plan.incident),
    begun: false,
    report,
  });
}

/** A part that is a secret is an object of its own, and no text can look like one: a quote inside a text is escaped. */
function takesSecret(probes: Readonly<Record<string, PlannedProbe>>, name: string): boolean {
  return JSON.stringify(probes).includes(JSON.stringify({ secret: name }));
}

interface Placed {
  readonly posed: Posed;
  readonly condition: Condition;
  /** Of a check. */
  readonly when?: Condition;
  readonly here: PlannedTarget | null;
}

/** In the order of a run, as far as it has one; what several targets have stands once for each. */
function posedIn({ runbook, targets }: Draft): readonly Placed[] {
  const at = (service: string) => targets.get(service) ?? [];
  const guards = Object.values(runbook.guards).flatMap(({ name: guard, service, engaged, released }) =>
    at(service).flatMap((here): readonly Placed[] => [
      { posed: { kind: 'engaged', guard, target: here.key }, condition: engaged, here },
      { posed: { kind: 'released', guard, target: here.key }, condition: released, here },
    ]),
  );
  return [
    { posed: { kind: 'symptom' }, condition: runbook.symptom, here: null },
    ...guards,
    ...runbook.steps.flatMap((step) => posedInStep(step, at)),
    { posed: { kind: 'recovered' }, condition: runbook.recovered, here: null },
  ];
}

function posedInStep(step: Step, at: (service: string) => readonly PlannedTarget[]): readonly Placed[] {
  if (step.kind === 'check') {
    const { id, condition } = step;
    const when = step.when === undefined ? {} : { when: step.when };
    return [{ posed: { kind: 'check', step: id }, condition, ...when, here: null }];
  }
  const { when, require, verify, ending } = step;
  const undone = ending.kind === 'undo' ? ending.undone : undefined;
  return at(step.service).flatMap((here) =>
    Object.entries({ when, require, verify, undone }).flatMap(([name, condition]): readonly Placed[] => {
      const kind = (['when', 'require', 'verify', 'undone'] as const).find((one) => one === name);
      if (kind === undefined || condition === undefined) return [];
      return [{ posed: { kind, step: step.id, target: here.key }, condition, here }];
    }),
  );
}

const PAST = ['first', 'before', 'did'] as const;

interface Looking {
  readonly draft: Draft;
  readonly samples: readonly SampleOf[];
  readonly only: string | null;
}

/** Where one probe is asked for, what does not read it is of no interest. */
function conditionOf(
  { posed, condition, when, here }: Placed,
  { draft, samples, only }: Looking,
): readonly PosedCondition[] {
  const reads = [...(when?.that ?? []), ...condition.that].map((expression) => expression.reads);
  const isRead = (name: string) =>
    reads.some(({ probes, all, before, first }) => [probes, all, before, first].some((names) => names.includes(name)));
  if (only !== null && !isRead(only)) return [];
  const faults: Fault[] = [];
  const judging: Draft = { ...draft, report: (fault) => void faults.push(fault) };
  const by =
    when === undefined ? planCondition(condition, here, judging) : planCheckCondition(when, condition, judging);
  const past = PAST.filter((name) => reads.some(({ roots }) => roots.includes(name)));
  const others = by.samples.filter((one) => !samples.some((own) => isSame(own, one))).map(({ probe }) => probe);
  const not = whyNot(past, faults, others);
  return [{ posed, that: by.that, judged: not === null ? { by } : { not } }];
}

function whyNot(past: readonly string[], [fault]: readonly Fault[], others: readonly string[]): string | null {
  if (past.length > 0) return `it reads ${listed(past.map((name) => `\`${name}\``))}, which only a run has`;
  if (fault !== undefined) return fault.message;
  if (others.length > 0) return `it also reads ${listed([...new Set(others)])}, and only one probe is asked`;
  return null;
}

function isSame(one: SampleOf, other: SampleOf): boolean {
  return one.probe === other.probe && one.target === other.target;
}

function listed(names: readonly string[]): string {
  return names.join(', ').replace(/, ([^,]+)$/, ' and $1');
}

function unknownProbe(name: string, known: readonly string[]): Fault {
  const near = nearest(name, known);
  return {
    code: 'reference-unknown',
    message: `The runbook has no probe \`${shown(name)}\`.`,
    hint: near === null ? `It has: ${known.join(', ')}.` : `Did you mean \`${near}\`?`,
  };
}
