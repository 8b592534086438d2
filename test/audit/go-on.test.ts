// The commands to go on with by hand: each undo behind its guard, where the engine's own rollback would engage and release it.
import { describe, expect, it } from 'vitest';
import { handOverOf } from '../../src/audit/hand-over.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { condition, type StepShape } from '../engine/world.ts';
import { ONE, type Options, TWO, told } from './telling.ts';

const KEEP: Partial<Plan> = {
  recovered: { ...condition('well.on', ['well'], { within_ms: 200 }), otherwise: 'keep' },
};
const THREE: StepShape = { id: 'three' };
const guarded = (step: StepShape): StepShape => ({ ...step, guard: true });
const SPREAD: StepShape = { ...ONE, targets: ['a', 'b'], shield: true };

/** As they are to be typed; in parentheses what is to be seen first, or said of whose it is, and what must hold then. */
async function commands(steps: readonly StepShape[], options: Options = {}, change = KEEP) {
  const { plan, events } = await told(steps, { well: false, ...options }, change);
  return handOverOf(plan, events).commands.map(({ command, only, holds }) =>
    [command.text, only === 'always' ? '' : ` (${only})`, ...holds.map((that) => ` → ${that}`)].join(''),
  );
}
const ENGAGE = 'engage breaker (not_yet) → breaker.on';
const RELEASE = 'release breaker (own) → !breaker.on';

describe('the commands to go on with', () => {
  it.each<readonly [string, readonly StepShape[], Options, readonly string[]]>([
    ['no guard', [ONE, TWO], {}, ['undo two', 'undo one']],
    ['one guard of one step', [guarded(ONE)], {}, [ENGAGE, 'undo one', RELEASE]],
    ['one guard of steps in a row', [guarded(ONE), guarded(TWO)], {}, [ENGAGE, 'undo two', 'undo one', RELEASE]],
    [
      'a step without the guard in between',
      [guarded(ONE), TWO, guarded(THREE)],
      {},
      [ENGAGE, 'undo three', RELEASE, 'undo two', ENGAGE, 'undo one', RELEASE],
    ],
    ['a guard whose step has no undo', [guarded({ ...ONE, ending: 'none' }), TWO], {}, ['undo two']],
    [
      'a step without an undo in between',
      [guarded(ONE), { ...TWO, ending: 'none' }, guarded(THREE)],
      {},
      [ENGAGE, 'undo three', 'undo one', RELEASE],
    ],
    [
      'a guard that somebody else had engaged',
      [guarded(ONE)],
      { first: { breaker: true } },
      [ENGAGE, 'undo one', RELEASE],
    ],
    [
      'a guard of each target',
      [SPREAD],
      {},
      ['b', 'a'].flatMap((on) => [
        `engage shield-${on} (not_yet) → shield.on`,
        `undo one-${on}`,
        `release shield-${on} (own) → !shield.on`,
      ]),
    ],
  ])('with %s', async (_, steps, options, expected) => {
    expect(await commands(steps, options)).toEqual(expected);
  });

  it('with a guard that is engaged still, do not engage it, and release it behind the undo', async () => {
    expect(
      await commands([guarded(ONE)], { behaviours: { 'do one': ['lost-for-good'], 'undo one': ['does-nothing'] } }),
    ).toEqual(['undo one', 'release breaker → !breaker.on']);
  });

  it('with a guard whose release failed, look at it before the undo', async () => {
    const options = { behaviours: { 'undo one': ['does-nothing'], 'release breaker': ['does-nothing'] } } as const;
    expect(await commands([guarded(ONE)], options, {})).toEqual([ENGAGE, 'undo one', 'release breaker → !breaker.on']);
  });

  it('with a guard that is held on purpose, release it last', async () => {
    const behaviours = { 'do two': ['lost-for-good'], 'undo one': ['does-nothing'] } as const;
    expect(await commands([ONE, guarded(TWO)], { behaviours, blind: ['two'] }, {})).toEqual([
      'undo two',
      'undo one',
      'release breaker → !breaker.on',
    ]);
  });

  it('are in the summary with what is to be looked at', async () => {
    const { summary } = await told([guarded(ONE)], { well: false }, KEEP);
    const [, section = ''] = summary.split('**To go on with**');
    expect(section.split('\n## ')[0]?.trim().split('\n\n').slice(1)).toEqual([
      'engage of breaker, on `the runner`, where `breaker.on` does not hold yet; then it must:',
      '```sh\nengage breaker\n```',
      'undo of one, on `the runner`:',
      '```sh\nundo one\n```',
      'release of breaker, on `the runner`, where it was engaged for this; then `!breaker.on` must hold:',
      '```sh\nrelease breaker\n```',
    ]);
  });
});
