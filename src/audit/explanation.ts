// Why a run ended as it did: the condition that decided it, with what it saw at each look, or what else it was.
// Pure, from plan and events alone. Promises: says nothing that they do not say.
import { apply } from '../engine/apply.ts';
import type { ChainedEvent } from '../engine/event.ts';
import { becauseOf, guardsOf } from '../engine/meaning.ts';
import { next } from '../engine/next.ts';
import { reasonOf } from '../engine/reason.ts';
import { scopeAt } from '../engine/scope.ts';
import { initialState, type State } from '../engine/state.ts';
import type { Plan, PlannedCondition } from '../plan/plan.ts';
import { aboutOf, conditionAction } from './condition-entry.ts';
import { type Curve, curvesOf, type SeenAt } from './curve.ts';
import { decidingEvent, entriesFrom } from './deciding.ts';
import { type FailedProbe, failedProbes } from './failed-probe.ts';
import { heldFor, isSame, type Look, type Looks, looksFrom } from './looks.ts';
import type { AuditRecord, Thought } from './schema.ts';

export interface Explanation {
  readonly execution_id: string;
  readonly outcome: string;
  /** What ended the way forward; '' where nothing did. */
  readonly because: string;
  /** What is wrong, where the run was declined or refused. */
  readonly faults: readonly NonNullable<Thought['fault']>[];
  /** The command that failed and ended the way forward, or the first behind that; null: there is none. */
  readonly command: FailedCommand | null;
  /** In the order in which they were looked at. */
  readonly conditions: readonly ExplainedCondition[];
}

export type FailedCommand = Pick<Thought, 'action' | 'command' | 'host' | 'exit_code' | 'ended' | 'fault'>;

export interface ExplainedCondition {
  readonly action: string;
  readonly about?: NonNullable<Thought['about']>;
  /** `decided`: it did not hold, and ended something. `last`: it did not hold yet when something else ended the run. `held`: it held. */
  readonly role: 'decided' | 'last' | 'held';
  /** As written. */
  readonly that: readonly string[];
  readonly within_ms: number | null;
  readonly for_ms: number;
  readonly looks: readonly ExplainedLook[];
  /** At the last of them. */
  readonly failed_probes?: readonly FailedProbe[];
  /** The numbers that it compares, over time. */
  readonly curves: readonly Curve[];
}

export type ExplainedLook = Pick<Look, 'at' | 'elapsed_ms' | 'verdict' | 'shown' | 'because'>;

export interface Explained {
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
  readonly record: AuditRecord;
}

/** Throws where the events are not those of a run of this plan. */
export function explanationOf({ plan, events, record }: Explained): Explanation {
  const { rows, state } = rowsOf(plan, events);
  const { failure } = state;
  const deciding = decidingEvent(plan, events);
  const entries = deciding === null ? [] : entriesFrom({ plan, events, record }, deciding);
  const command = entries.find((entry) => entry.command !== undefined && BAD.includes(entry.status));
  const refused = entries.find(isRefusal);
  return {
    execution_id: record.execution_id,
    outcome: record.outcome,
    because: failure === null ? (refused?.result ?? '') : becauseOf(failure, guardsOf(state)),
    faults: command === undefined && refused?.fault !== undefined ? [refused.fault] : [],
    command: command === undefined ? null : failedCommand(command),
    conditions: chosenOf(rows, failure).map(({ row, role }) => explainedRow(plan, row, role)),
  };
}

const BAD = ['failed', 'unknown'];

function isRefusal({ fault, command, judged, channel }: Thought): boolean {
  return fault !== undefined && command === undefined && judged === undefined && channel === undefined;
}

function failedCommand({ action, command, host, exit_code, ended, fault }: Thought): FailedCommand {
  return {
    action,
    ...(command !== undefined && { command }),
    ...(host !== undefined && { host }),
    ...(exit_code !== undefined && { exit_code }),
    ...(ended !== undefined && { ended }),
    ...(fault !== undefined && { fault }),
  };
}

interface Row extends Looks {
  readonly last: Look;
  readonly condition: PlannedCondition;
  readonly seen: readonly SeenAt[];
}

interface Rows {
  readonly rows: readonly Row[];
  readonly state: State;
}

/** Every row of looks, with what each look could read: as the run stood then. */
function rowsOf(plan: Plan, events: readonly ChainedEvent[]): Rows {
  const scopes = new Map<ChainedEvent, SeenAt & { readonly condition: PlannedCondition }>();
  let state = initialState(plan);
  for (const event of events) {
    if (event.type === 'condition.looked') {
      const { purpose, samples, at, elapsed_ms } = event;
      const effect = next(state).find((one) => one.kind === 'look' && isSame(one.purpose, purpose));
      const step = 'step' in purpose ? purpose.step : null;
      const target = 'target' in purpose ? purpose.target : null;
      if (effect?.kind === 'look')
        scopes.set(event, {
          elapsed_ms,
          scope: scopeAt(state, { target, step, samples, now: at }),
          condition: effect.condition,
        });
    }
    state = apply(state, event);
  }
  const rows: Row[] = [];
  const told = new Set<ChainedEvent>();
  for (const [index, event] of events.entries()) {
    const condition = scopes.get(event)?.condition;
    if (condition === undefined || told.has(event)) continue;
    const looked = looksFrom(events, index);
    for (const look of looked.looks) told.add(look);
    const seen = looked.looks.flatMap((look) => scopes.get(look) ?? []);
    rows.push({ ...looked, last: looked.looks.at(-1) ?? looked.looks[0], condition, seen });
  }
  return { rows, state };
}

interface Chosen {
  readonly row: Row;
  readonly role: ExplainedCondition['role'];
}

/** Ended from outside, in the middle of whatever it was. */
const STOPPED: readonly NonNullable<State['failure']>['kind'][] = ['cancelled', 'timeout', 'journal', 'died', 'broken'];

/** Undoing goes on after the failure: what did not hold then is told as well. */
function chosenOf(rows: readonly Row[], failure: State['failure']): readonly Chosen[] {
  const judging = rows.filter(({ finding, last }) => !finding && last.purpose.kind !== 'when');
  if (failure === null) {
    const held = judging.findLast(({ last }) => last.purpose.kind === 'recovered') ?? judging.at(0);
    return held === undefined ? [] : [{ row: held, role: held.last.verdict === 'holds' ? 'held' : 'last' }];
  }
  const open = judging.filter(({ last }) => last.verdict !== 'holds');
  const decided =
    open.find(({ condition, last }) => failure.because.includes(reasonOf(condition, last))) ??
    (failure.kind === 'guard' ? open.find(({ last }) => last.purpose.kind === 'engaged') : undefined);
  const undoing = open.filter((row) => row !== decided && isOfUndoing(row));
  const isStopped = decided === undefined && STOPPED.includes(failure.kind);
  const unmet = judging.filter((row) => open.includes(row) || !heldFor(row.looks, row.condition));
  const last = isStopped ? unmet.findLast((row) => !isOfUndoing(row)) : undefined;
  return [
    ...(decided === undefined ? [] : [{ row: decided, role: 'decided' } as const]),
    ...(last === undefined ? [] : [{ row: last, role: 'last' } as const]),
    ...undoing.map((row) => ({ row, role: 'decided' }) as const),
  ];
}

function isOfUndoing({ last: { purpose } }: Row): boolean {
  return purpose.kind === 'undone' || purpose.kind === 'released';
}

function explainedRow(
  plan: Plan,
  { looks, last, finding, condition, seen }: Row,
  role: Chosen['role'],
): ExplainedCondition {
  return {
    action: conditionAction(plan, last.purpose, finding),
    ...aboutOf(last.purpose),
    role,
    that: condition.that,
    within_ms: condition.within_ms,
    for_ms: condition.for_ms,
    looks: looks.map(({ at, elapsed_ms, verdict, shown, because }) => ({
      at,
      elapsed_ms,
      verdict,
      shown,
      ...(because !== undefined && { because }),
    })),
    ...failedProbes(last.samples),
    curves: curvesOf(condition, seen),
  };
}
