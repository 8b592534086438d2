// `serial`: how many targets a wave has, and which.

import { describe, expect, test } from 'vitest';
import type { PlannedAct } from '../../src/plan/plan.ts';
import { waveSizes, wavesOf } from '../../src/plan/waves.ts';
import type { Share } from '../../src/runbook/runbook.ts';
import fc from '../support/properties.ts';
import { plan, SPREAD } from './fixtures.ts';

const n = (targets: number): Share => ({ targets });
const percent = (of: number): Share => ({ percent: of });

describe('the sizes of waves', () => {
  test.each<[string, readonly Share[], number, readonly number[]]>([
    ['1', [n(1)], 3, [1, 1, 1]],
    ['2, of an odd number', [n(2)], 5, [2, 2, 1]],
    ['more than there are', [n(9)], 4, [4]],
    ['25%', [percent(25)], 20, [5, 5, 5, 5]],
    ['25% of 10, rounded up', [percent(25)], 10, [3, 3, 3, 1]],
    ['1% of few: never none', [percent(1)], 3, [1, 1, 1]],
    ['100%', [percent(100)], 7, [7]],
    ['[1, 25%, 100%], of all and not of the rest', [n(1), percent(25), percent(100)], 20, [1, 5, 14]],
    ['[1, 25%]: the last repeats', [n(1), percent(25)], 12, [1, 3, 3, 3, 2]],
    ['[5, 1]', [n(5), n(1)], 8, [5, 1, 1, 1]],
    ['7% of 100: no error of a fraction', [percent(7)], 100, [...Array.from({ length: 14 }, () => 7), 2]],
    ['of one target', [percent(50)], 1, [1]],
    ['of none', [n(1)], 0, []],
  ])('%s', (_what, serial, targets, sizes) => {
    expect(waveSizes(serial, targets)).toEqual(sizes);
  });

  test('hold every target once, whatever `serial` says', () => {
    const act = plan(SPREAD).steps.flatMap((step) => (step.kind === 'mitigation' ? step.acts : []))[0];
    if (act === undefined) throw new Error('no act');
    const share = fc.oneof(fc.integer({ min: 1, max: 50 }).map(n), fc.integer({ min: 1, max: 100 }).map(percent));
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 1, maxLength: 4 }),
        fc.array(fc.boolean(), { maxLength: 60 }),
        (serial, runs) => {
          const acts: PlannedAct[] = runs.map((decided) => ({ ...act, when: { decided, shown: '' } }));
          const waves = waveSizes(serial, runs.filter((one) => one).length);
          const all = wavesOf({ acts, waves });
          expect(all.flat()).toEqual(runs.flatMap((one, index) => (one ? [index] : [])));
          expect(all.every((wave) => wave.length > 0)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a plan with several targets', () => {
  const spread = (change: (text: string) => string) =>
    plan({ ...SPREAD, runbook: change(SPREAD.runbook) }).steps.find(({ id }) => id === 'two-more-workers');

  test('leaves what the step does not apply to out of its waves', () => {
    const step = spread((text) =>
      text.replace('serial: [1, 100%]', 'serial: [1, 100%]\n    when: target.host != "app-1"'),
    );
    if (step?.kind !== 'mitigation') throw new Error('no step');
    expect(step.acts.map(({ when }) => when !== null && 'decided' in when && when.decided)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect([step.waves, wavesOf(step)]).toEqual([
      [1, 2],
      [[1], [2, 3]],
    ]);
  });
  test('looks at each target by itself, and at all where the runbook says so', () => {
    const step = spread((text) =>
      text.replace(
        '    verify: workers.count == before.workers.count + 2',
        '    verify: "workers.count == before.workers.count + 2 && all.workers.filter(w, w.ok).size() >= 3"',
      ),
    );
    if (step?.kind !== 'mitigation') throw new Error('no step');
    const [first] = step.acts;
    expect(first?.before).toContainEqual({ probe: 'workers', target: first?.target });
    expect(first?.verify.samples.map(({ target }) => target).sort()).toEqual(
      step.acts.map(({ target }) => target).sort(),
    );
  });
});
