// The time of a rollback, in its parts: what is counted for an undo, a guard, a retry, and for what is lost.
import { describe, expect, it } from 'vitest';
import { ANSWER_MS, ASKING_MS, SETTLE_MS } from '../../src/plan/patience.ts';
import type { PlannedCommand, PlannedCondition, PlannedStep } from '../../src/plan/plan.ts';
import { rollbackWorstCase } from '../../src/plan/rollback-budget.ts';
import { FATE_MS } from '../../src/transport/fate.ts';

const command = (timeout_ms: number): PlannedCommand => ({
  kind: 'exec',
  argv: ['true'],
  where: 'runner',
  env: {},
  timeout_ms,
  exit: [0],
  output: { format: 'none', fields: {} },
  sensitive: false,
});
const looking = (change: Partial<PlannedCondition>): PlannedCondition => ({
  that: ['p.on'],
  within_ms: null,
  every_ms: 100,
  for_ms: 0,
  samples: [{ probe: 'p', target: 'runner' }],
  ...change,
});
const PROBES = { p: { commands: { runner: command(1_000) } } };
const UNDONE = looking({ within_ms: 30_000, for_ms: 2_000 });
/** Its window and one look, and what it must hold on for with one look more. */
const UNDONE_MS = 30_000 + 1_000 + 2_000 + 1_000;

function step(change: Partial<Extract<PlannedStep, { kind: 'mitigation' }>> = {}): PlannedStep {
  const ending = { kind: 'undo', undo: command(60_000), undone: UNDONE } as const;
  const act = { target: 't', when: null, require: null, before: [], do: command(5_000), verify: UNDONE, ending };
  const common = { kind: 'mitigation', id: 's', title: 's', service: 'c', retry: null, checkpoint: false } as const;
  return { ...common, acts: [act], ...change };
}

const worst = (steps: readonly PlannedStep[], guards = {}) => rollbackWorstCase({ steps, guards, probes: PROBES });
/** What was in flight is asked for; one change is lost, and its undo is looked at anew. */
const LOST = ANSWER_MS + (ASKING_MS + ANSWER_MS) + SETTLE_MS + 2 * ANSWER_MS;
/** Twice to its timeout and lost; between them it is asked for, and settles. */
const UNDO = 2 * (60_000 + ANSWER_MS) + (ASKING_MS + ANSWER_MS) + SETTLE_MS;

describe('the worst case of a rollback', () => {
  it('counts both tries of an undo, its look with `for` behind `within`, and the questions', () => {
    expect(worst([step()])).toBe(LOST + UNDONE_MS + (UNDO + UNDONE_MS));
  });
  it('counts every try of a step that may be tried again: each can be lost', () => {
    const retried = worst([step({ retry: { times: 2, backoff_ms: 1 } })]);
    expect(retried - worst([step()])).toBe(
      ASKING_MS + 3 * ANSWER_MS + SETTLE_MS + 3 * ANSWER_MS + (3 * ANSWER_MS + UNDONE_MS),
    );
  });
  it('counts a guard that is engaged for each undo, and released twice where the first release does not hold', () => {
    const seen = looking({ within_ms: 10_000 });
    const at = { target: 'g', engage: command(7_000), engaged: seen, release: command(8_000), released: seen };
    const guards = { g: { service: 'g', on_unknown: 'hold', at: [at] } };
    const engage = ASKING_MS + 2 * ANSWER_MS + 1_000 + (7_000 + ANSWER_MS) + (10_000 + 1_000);
    const release = 2 * (ASKING_MS + 2 * ANSWER_MS + (8_000 + ANSWER_MS) + (10_000 + 1_000));
    const [one, two] = [
      worst([step({ guard: 'g' })], guards),
      worst([step({ guard: 'g' }), step({ guard: 'g' })], guards),
    ];
    expect(one - worst([step()])).toBe(release + engage + release);
    expect(two - one).toBe(engage + UNDO + UNDONE_MS);
  });
  it('counts nothing for a step that will not run, and none for one that has no undo', () => {
    const [act] = step().kind === 'mitigation' ? (step() as Extract<PlannedStep, { kind: 'mitigation' }>).acts : [];
    if (act === undefined) throw new Error('no act');
    const skipped = { ...act, when: { decided: false, shown: '' } };
    const none = { ...act, ending: { kind: 'none', because: 'nothing stays' } } as const;
    expect(worst([step({ acts: [skipped] }), step({ acts: [none] })])).toBe(LOST);
  });
  it('gives an answer the time that the transport gives it', () => {
    expect(ANSWER_MS).toBe(FATE_MS);
  });
});
