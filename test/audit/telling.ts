// What people are told of a run in the engine's small world, by summary, page, record and explanation.
import { explanationOf } from '../../src/audit/explanation.ts';
import { recordOf } from '../../src/audit/record.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import type { ChainedEvent } from '../../src/engine/event.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import { messageOf } from '../../src/notify/message.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { run } from '../engine/run.ts';
import { planOf, type StepShape, type WorldOptions } from '../engine/world.ts';

export type Options = Parameters<typeof run>[1];

export function toldOf(plan: Plan, events: readonly ChainedEvent[]) {
  const record = recordOf(plan, events);
  const summary = summaryOf({ record, plan, events });
  const message = messageOf(
    record.outcome as Outcome,
    plan,
    events.filter(({ type }) => type !== 'closed'),
  );
  return { record, summary, message, explanation: explanationOf({ plan, events, record }) };
}

export async function told(steps: readonly StepShape[], options: Options = {}, change: Partial<Plan> = {}) {
  const plan = planOf(steps, change);
  const { events } = await run(plan, options);
  return { plan, events, ...toldOf(plan, events) };
}

export const stopAt = (at: string): WorldOptions => ({
  at: (moment, world) => (moment === at ? world.cancel.abort('SIGINT') : undefined),
});
export const ONE: StepShape = { id: 'one' };
export const TWO: StepShape = { id: 'two' };
export const FAILS = { behaviours: { 'do two': ['fails'] } } as const;
