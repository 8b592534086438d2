import { describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { planOf } from './world.ts';

const MESSAGE = {
  parts: ['sick is ', { expression: 'sick.on', encode: 'none' }, ' for ', { expression: 'run.id', encode: 'none' }],
} as const;

function planThatSays(message: typeof MESSAGE | 'plainly') {
  const plan = planOf([{ check: '!sick.on' }]);
  return { ...plan, steps: plan.steps.map((step) => ({ ...step, message })) };
}

describe('the message of a check that fails', () => {
  it("is the first of its reasons, with this moment's values", async () => {
    const ran = await run(planThatSays(MESSAGE));
    expect(ran.state.failure?.because).toMatch(
      /^the check does not hold \(sick is true for \S+\): !sick\.on \(!true → false\)$/,
    );
  });
  it('stands as it is written where it has no values', async () => {
    const ran = await run(planThatSays('plainly'));
    expect(ran.state.failure?.because).toMatch(/^the check does not hold \(plainly\): /);
  });
});
