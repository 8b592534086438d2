// Several targets, any sizes of waves, any order of results, any moment of a cancel or a death: no illegal state; no wave
// before the one before it is verified; everything that was applied is undone or named.

import { describe, expect, it } from 'vitest';
import { rollbackWorstCase } from '../../src/plan/rollback-budget.ts';
import { pushesAtMost } from '../../src/plan/worst-case.ts';
import fc, { often } from '../support/properties.ts';
import { rollbackTime } from './rollback-time.ts';
import { expectTold, outcomeOf } from './run.ts';
import { tellWaves, WAVE_STORY, wavePlanFor, waveRules } from './wave-story.ts';

const STORIES = Number(process.env.ENGINE_STORIES ?? often(400));

describe('every interleaving of waves', () => {
  it('keeps the rules at every moment, ends in a state that is told truly, and replays', {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(WAVE_STORY, async (story) => {
        const rules = waveRules(wavePlanFor(story));
        const ran = await tellWaves(story, rules.at);
        expectTold(ran);
        expect(rules.broken).toEqual([]);
        const takeovers = ran.events.filter(({ type }) => type === 'run.resumed').length;
        expect(ran.world.disk.flushes).toBeLessThanOrEqual(pushesAtMost(ran.state.plan) + Math.max(0, takeovers - 1));
      }),
      { numRuns: STORIES },
    );
  });

  it('gives the same journal for the same plan and the same results', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(WAVE_STORY, async (story) => {
        const [first, second] = [await tellWaves(story, () => undefined), await tellWaves(story, () => undefined)];
        expect(JSON.stringify(second.events)).toBe(JSON.stringify(first.events));
        expect(outcomeOf(second)).toBe(outcomeOf(first));
      }),
      { numRuns: often(100) },
    );
  });

  it('takes no longer for its way back than the plan says', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(WAVE_STORY, async (story) => {
        const ran = await tellWaves({ ...story, die: [], leave: false, pace: [0] }, () => undefined, { slow: true });
        const ticks = 10 * ran.events.length;
        expect(rollbackTime(ran)).toBeLessThanOrEqual(rollbackWorstCase(ran.state.plan) + ticks + 1_000);
      }),
      { numRuns: Math.ceil(STORIES / 2) },
    );
  });
});
