// What a plan says of its worst case, held against runs in which everything takes as long as it may.

import { describe, expect, it } from 'vitest';
import { rollbackWorstCase } from '../../src/plan/rollback-budget.ts';
import fc, { often } from '../support/properties.ts';
import { rollbackTime } from './rollback-time.ts';
import { run } from './run.ts';
import { STORY, tell } from './story.ts';
import { planOf } from './world.ts';

describe('the worst case of a rollback', () => {
  it('is never less than what a rollback takes', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(STORY, async (story) => {
        const ran = await tell({ ...story, die: [], dieDuring: undefined, leave: false }, () => undefined, {
          slow: true,
        });
        const ticks = 10 * ran.events.length;
        const lastLook = 1_000;
        expect(rollbackTime(ran)).toBeLessThanOrEqual(rollbackWorstCase(ran.state.plan) + ticks + lastLook);
      }),
      { numRuns: Number(process.env.ENGINE_STORIES ?? often(400)) },
    );
  });
  it('counts a look that begins to hold at the end of its window, and the time from there', async () => {
    const [step] = planOf([{ id: 'one' }]).steps;
    if (step?.kind !== 'mitigation') throw new Error('no step');
    const acts = step.acts.map((act) =>
      act.ending.kind !== 'undo'
        ? act
        : { ...act, ending: { ...act.ending, undone: { ...act.ending.undone, within_ms: 30_000, for_ms: 2_000 } } },
    );
    const plan = { ...planOf([{ id: 'one' }, { id: 'two' }]) };
    const slow = { ...plan, steps: plan.steps.map((one) => (one.id === 'one' ? { ...step, acts } : one)) };
    let since: number | null = null;
    const ran = await run(slow, {
      behaviours: { 'do two': ['fails'], 'undo one': ['times-out'] },
      at: (moment, world) => {
        if (moment !== 'observe one' || !world.started.includes('undo one')) return;
        since ??= world.time();
        world.facts.set('one', world.time() - since < 29_900);
      },
    });
    expect(ran.state.phase).toMatchObject({ outcome: 'rolled_back' });
    expect(rollbackTime(ran)).toBeGreaterThan(32_000);
    expect(rollbackTime(ran)).toBeLessThan(rollbackWorstCase(slow));
  });
});
