// Any plan, any behaviour of the world, any moment of a cancel or a death: no illegal state; everything applied is undone or named.

import { describe, expect, it } from 'vitest';
import { pushesAtMost } from '../../src/plan/worst-case.ts';
import fc, { often } from '../support/properties.ts';
import { rulesFor } from './rules.ts';
import { expectTold, outcomeOf } from './run.ts';
import { STORY, tell } from './story.ts';

describe('every interleaving', () => {
  it('keeps the rules at every moment, ends in a state that is told truly, and replays', {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(STORY, async (story) => {
        const rules = rulesFor(story);
        const ran = await tell(story, rules.at);
        expectTold(ran);
        rules.end(ran);
        expect(rules.broken).toEqual([]);
        const takeovers = ran.events.filter(({ type }) => type === 'run.resumed').length;
        expect(ran.world.disk.flushed.length).toBeLessThanOrEqual(
          pushesAtMost(ran.state.plan) + Math.max(0, takeovers - 1),
        );
      }),
      { numRuns: Number(process.env.ENGINE_STORIES ?? often(1_000)) },
    );
  });

  it('gives the same journal for the same plan and the same results', async () => {
    await fc.assert(
      fc.asyncProperty(STORY, async (story) => {
        const [first, second] = [await tell(story, () => undefined), await tell(story, () => undefined)];
        expect(JSON.stringify(second.events)).toBe(JSON.stringify(first.events));
        expect(outcomeOf(second)).toBe(outcomeOf(first));
      }),
      { numRuns: often(100) },
    );
  });
});
