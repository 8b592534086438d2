// A whole number that loses digits: harmful where it fills a command, and compared like any other elsewhere.
import { describe, expect, it, test } from 'vitest';
import { ownProblem } from '../../src/audit/own-record.ts';
import { apply } from '../../src/engine/apply.ts';
import { filledFields } from '../../src/engine/filled.ts';
import { initialState } from '../../src/engine/state.ts';
import type { Plan, PlannedCommand, PlannedMitigation } from '../../src/plan/plan.ts';
import { outcomeOf, type Ran, run } from './run.ts';
import { condition, exec, planOf } from './world.ts';

const LIMIT = '18446744073709551615';
const prints = { 'read pool': `{"id":7,"limit":${LIMIT}}`, 'do one': `{"id":7,"limit":${LIMIT}}` };
const output: PlannedCommand['output'] = {
  format: 'json',
  fields: Object.fromEntries(
    ['id', 'limit'].map((name) => [name, { type: 'number', list: false, path: [name], secret: false }]),
  ),
};
const text = (expression: string) => ({ parts: ['--to=', { expression, encode: 'none' }] }) as const;

/** A step whose undo is filled with an expression, beside a probe `pool` of numbers. */
function planWith(undo: Partial<PlannedCommand>, verify = 'one.on && pool.id < 0.9 * pool.limit'): Plan {
  const plan = planOf([{ id: 'one' }]);
  const [step] = plan.steps as readonly [PlannedMitigation];
  const [act] = step.acts as readonly [PlannedMitigation['acts'][number]];
  const changed = {
    ...act,
    before: ['pool', 'one'].map((probe) => ({ probe, target: 'runner' })),
    do: { ...act.do, output },
    verify: condition(verify, ['one', 'pool']),
    ending: {
      kind: 'undo',
      undo: { ...exec('undo', 'one'), ...undo } as PlannedCommand,
      undone: condition('!one.on', ['one']),
    },
  } as const;
  const pool = { commands: { runner: { ...exec('read', 'pool'), output } } };
  return { ...plan, probes: { ...plan.probes, pool }, steps: [{ ...step, acts: [changed] }] };
}

const filledWith = (expression: string) => planWith({ env: { TO: text(expression) } });

/** What a verifier says of each event. */
function problemsOf({ state: { plan }, events }: Ran): readonly (string | null)[] {
  let state = initialState(plan);
  return events.map((event) => {
    const problem = ownProblem(state, event);
    state = apply(state, event);
    return problem;
  });
}

describe('a whole number beyond 2^53', () => {
  it.each([
    ['is compared where no command is filled with it', 'before.pool.id', 'incident_resolved', ['do one']],
    ['is a fault of its probe where one is, and nothing is changed', 'before.pool.limit', 'refused', []],
    ['is a fault of a `do` where its undo is', 'did.limit', 'incident_resolved', ['do one']],
  ])('%s', async (_, expression, outcome, started) => {
    const ran = await run(filledWith(expression), { prints });
    expect(outcomeOf(ran)).toBe(outcome);
    expect(ran.world.started).toEqual(started);
    expect(problemsOf(ran).filter((problem) => problem !== null)).toEqual([]);
    const finished = ran.events.find((event) => event.type === 'command.finished');
    if (started.length > 0)
      expect(finished).toMatchObject({ did: expression === 'did.limit' ? {} : { limit: 2 ** 64 } });
  });
});

const BODY = { kind: 'http', method: 'PUT', url: 'http://h/', headers: {}, expect: [] } as const;
test.each<[string, Partial<PlannedCommand>, readonly string[]]>([
  ['an argument', { argv: ['undo', text('before.pool.limit')] }, ['limit']],
  ['an environment', { env: { TO: text('first.pool.id + 1') } }, ['id']],
  ['an input', { stdin: text('pool.limit') }, ['limit']],
  ['a URL', { ...BODY, url: text('before.pool.limit') }, ['limit']],
  ['a header', { ...BODY, headers: { To: text('before.pool.limit') } }, ['limit']],
  ['a body', { ...BODY, body: { object: { to: [{ value: 'before.pool.limit' }, 7, null] } } }, ['limit']],
  ['a text in a body', { ...BODY, body: { object: { to: text('before.pool.limit') } } }, ['limit']],
  ['an index that is computed', { stdin: text('before.pool["li" + "mit"]') }, ['id', 'limit']],
  ['a name that is written as an index', { stdin: text('before["pool"]["limit"]') }, ['limit']],
  ['one of all samples', { stdin: text('all.pool[0].id') }, ['id', 'limit']],
  ['another probe', { stdin: text('before.one.limit') }, []],
  ['a `do`', { stdin: text('did.limit') }, []],
  ['no command', {}, []],
])('the fields of a probe that fill %s', (_, undo, fields) => {
  const isFilled = filledFields(planWith(undo), { probe: 'pool', target: 'runner' });
  expect(Object.keys(output.fields).filter(isFilled)).toEqual(fields);
});

test('the fields of a `do` are read by its own undo, and those of an undo by nobody', () => {
  const plan = filledWith('did.limit + before.pool.id');
  const target = plan.steps[0]?.kind === 'mitigation' ? (plan.steps[0].acts[0]?.target ?? '') : '';
  const of = (action: 'do' | 'undo', step: string) =>
    Object.keys(output.fields).filter(filledFields(plan, { action, step, target }));
  expect([of('do', 'one'), of('undo', 'one'), of('do', 'two')]).toEqual([['limit'], [], []]);
  expect(filledFields(plan, { action: 'engage', guard: 'breaker', target })('limit')).toBe(false);
});
