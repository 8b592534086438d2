// The outcome as a table: the worst thing that is true of any target or guard names it.
import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/engine/conclude.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import {
  type Failure,
  type GuardStatus,
  initialState,
  type State,
  type TargetStatus,
  withGuard,
  withTarget,
} from '../../src/engine/state.ts';
import { openingOf } from './run.ts';
import { planOf } from './world.ts';

const PLAN = planOf([{ id: 'one', guard: true }, { id: 'two' }]);
const GUARD = 'breaker @ gateway/runner/t-one';
const ENGAGE = { action: 'engage', guard: 'breaker', target: 'gateway/runner/t-one' } as const;

interface Row {
  readonly targets?: readonly TargetStatus[];
  readonly guard?: GuardStatus;
  readonly failure?: Failure['kind'];
  readonly dry?: boolean;
  readonly engaging?: boolean;
}

function stateOf({ targets = [], guard = 'idle', failure, dry = false, engaging = false }: Row): State {
  const begun: State = { ...initialState(PLAN), opening: openingOf(PLAN, { dry_run: dry }) };
  const touched = targets.reduce<State>(
    (state, status, index) => withTarget(state, index === 0 ? 'one' : 'two', 'cache/runner/t-one', { status }),
    withGuard(begun, GUARD, { status: guard }),
  );
  const why = failure === undefined ? null : { kind: failure, step: null, because: '' };
  return { ...touched, failure: why, unconfirmed: engaging ? [{ command: 'c', change: ENGAGE }] : [] };
}

const TABLE: readonly (readonly [Outcome, Row])[] = [
  ['incident_resolved', {}],
  ['incident_resolved', { targets: ['applied', 'applied'], guard: 'released' }],
  ['incident_resolved', { targets: ['applied'], guard: 'found_engaged' }],
  ['symptom_absent', { failure: 'absent' }],
  ['refused', { failure: 'condition' }],
  ['refused', { failure: 'guard', guard: 'found_engaged' }],
  ['rolled_back', { failure: 'condition', guard: 'released' }],
  ['rolled_back', { failure: 'command', targets: ['undone', 'kept'] }],
  ['not_recovered', { failure: 'kept', targets: ['applied'] }],
  ['refused', { failure: 'kept' }],
  ['cancelled', { failure: 'cancelled' }],
  ['cancelled', { failure: 'cancelled', targets: ['undone'] }],
  ['rollback_failed', { failure: 'cancelled', targets: ['undo_failed'] }],
  ['rollback_failed', { failure: 'command', targets: ['undone_unverified', 'undone'] }],
  ['rollback_failed', { targets: ['applied'], guard: 'release_failed' }],
  ['rollback_failed', { failure: 'guard', guard: 'engage_failed' }],
  ['unknown', { failure: 'command', targets: ['unknown'] }],
  ['unknown', { failure: 'command', targets: ['undo_failed', 'unknown'] }],
  ['unknown', { failure: 'command', targets: ['started', 'undone_unverified'] }],
  ['unknown', { failure: 'cancelled', targets: ['unknown'], guard: 'release_failed' }],
  ['unknown', { failure: 'guard', guard: 'engage_failed', engaging: true }],
  ['unknown', { failure: 'broken', targets: ['applied'] }],
  ['dry_run', { dry: true }],
  ['dry_run', { dry: true, failure: 'condition' }],
];

describe('the outcome', () => {
  it.each(TABLE)('is %s for %o', (outcome, row) => {
    expect(conclude(stateOf(row))).toBe(outcome);
  });
});
