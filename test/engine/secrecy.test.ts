// What a sensitive command gave, or a field that is declared secret, is in nothing that a run writes down or shows.
import { describe, expect, it } from 'vitest';
import { drive } from '../../src/engine/drive.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Plan, PlannedCommand, PlannedField, PlannedMitigation } from '../../src/plan/plan.ts';
import { openingOf, outcomeOf, type Ran, run, statuses } from './run.ts';
import { condition, createWorld, exec, planOf } from './world.ts';

const CODE = 'hunter2-hunter2';

const outputOf = (name: string, secret: boolean, change: Partial<PlannedField> = {}): PlannedCommand['output'] => ({
  format: 'json',
  fields: { [name]: { type: 'string', list: false, path: [name], secret, ...change } },
});
/** All that is written down and shown, and what whoever reads the journal makes of it. */
const noted = ({ events, world, state: { plan } }: Ran): string =>
  JSON.stringify([events, world.watched, replay(plan, events).failure]);

/** A plan with a probe `vault` that gives a code, and one step as it is described. */
function secretPlan(
  vault: Partial<PlannedCommand>,
  act: Partial<PlannedMitigation['acts'][number]> = {},
  change: Partial<Plan> = {},
): Plan {
  const plan = planOf([{ id: 'one' }], change);
  const command = { ...exec('read', 'vault'), output: outputOf('code', false), ...vault } as PlannedCommand;
  const [step] = plan.steps;
  if (step?.kind !== 'mitigation') throw new Error('no mitigation');
  return {
    ...plan,
    probes: {
      ...plan.probes,
      vault: {
        commands: { runner: command },
        show: { parts: ['code ', { expression: 'vault.code', encode: 'none' }] },
      },
    },
    steps: [{ ...step, acts: step.acts.map((one) => ({ ...one, ...act })) }],
  };
}

const prints = { 'read vault': JSON.stringify({ code: CODE }) };
const both = (names: readonly string[]) => names.map((probe) => ({ probe, target: 'runner' }));

describe('what a sensitive probe saw', () => {
  const plan = secretPlan(
    { sensitive: true },
    { require: { ...condition(`first.vault.code == "${'x'}" || sick.on`, ['sick']) }, before: both(['vault', 'one']) },
    {
      symptom: { ...condition('sick.on && vault.code != ""', ['sick', 'vault']) },
      recovered: { ...condition('well.ok && first.vault.code != ""', ['well']), otherwise: 'rollback' },
    },
  );
  it('decides, and is in no event and no line of a log', async () => {
    const ran = await run(plan, { prints });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(JSON.stringify(ran.events)).not.toContain(CODE);
    expect(JSON.stringify(ran.world.watched)).not.toContain(CODE);
  });
  it('is not in a fault either, where it cannot be read', async () => {
    const ran = await run(plan, { prints: { 'read vault': CODE } });
    expect(outcomeOf(ran)).toBe('refused');
    expect(noted(ran)).not.toContain(CODE);
  });
  it('is not in the reason why a condition is unknown', async () => {
    const unknown = { require: condition('int(vault.code) > 3', ['vault']) };
    const ran = await run(secretPlan({ sensitive: true }, unknown), { prints });
    expect(noted(ran)).toContain('its values may not be shown');
    expect(noted(ran)).not.toContain(CODE);
  });
  it('is not in what a check says of itself', async () => {
    const sound = secretPlan({ sensitive: true });
    const check = {
      kind: 'check',
      id: 'check',
      title: 'Check',
      condition: condition('vault.code == ""', ['vault']),
      message: { parts: ['the code is ', { expression: 'vault.code', encode: 'none' }] },
    } as const;
    const ran = await run({ ...sound, steps: [check, ...sound.steps] }, { prints });
    expect(replay(ran.state.plan, ran.events).failure?.because).toContain('vault.code == ""');
    expect(noted(ran)).not.toContain(CODE);
  });
  it.each([
    ['is not known', 'int(before.vault.code)'],
    ['may not stand there', 'before.vault.code + " "'],
  ])('is not in the fault of a command that it is put into, where it %s', async (_why, expression) => {
    const env = { CODE: { parts: ['x', { expression, encode: 'none' }] } } as const;
    const plan = secretPlan({ sensitive: true }, { before: both(['vault', 'one']), do: { ...exec('do', 'one'), env } });
    const ran = await run(plan, { prints });
    expect(ran.events.map(({ type }) => type)).toContain('command.refused');
    expect(noted(ran)).not.toContain(CODE);
  });
  it('is hidden however its name is written', async () => {
    const own = secretPlan({ sensitive: true }, { before: both(['vault', 'one']) });
    const ran = await run(withVerify(own, String.raw`one.on && before["\x76ault"].code != ""`), { prints });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(noted(ran)).not.toContain(CODE);
  });
});

function withVerify(plan: Plan, that: string): Plan {
  const steps = plan.steps.map((step) =>
    step.kind === 'check'
      ? step
      : { ...step, acts: step.acts.map((act) => ({ ...act, verify: condition(that, ['one']) })) },
  );
  return { ...plan, steps };
}

describe('a field that is declared secret', () => {
  it('is learned item by item where it is a list', async () => {
    const list = { output: outputOf('codes', true, { list: true }) };
    const plan = secretPlan(list, { before: both(['vault', 'one']) });
    const ran = await run(plan, { prints: { 'read vault': JSON.stringify({ codes: ['first-code', 'other-code'] }) } });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect([...new Set(ran.world.learned)]).toEqual(['first-code', 'other-code']);
  });
  it('is no word that stands everywhere: a truth is kept out of the records, and not masked', async () => {
    const truth = { output: outputOf('code', true, { type: 'boolean' }) };
    const plan = secretPlan(truth, { before: both(['vault', 'one']) });
    const ran = await run(plan, { prints: { 'read vault': '{"code":true}' } });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.world.learned).toEqual([]);
  });
  it.each([
    ['of a probe', { output: outputOf('code', true) }, {}, 'vault.code.size() == 2 && one.on', ['vault', 'one']],
    [
      'of a `do`',
      {},
      { do: { ...exec('do', 'one'), output: outputOf('code', true) } },
      'did.code.size() == 2 && one.on',
      ['one'],
    ],
  ] as const)('%s is in no record, however short', async (_whose, vault, act, verify, samples) => {
    const read = { before: both(samples), verify: condition(verify, samples) };
    const given = JSON.stringify({ code: 'k7' });
    const ran = await run(secretPlan(vault, { ...read, ...act }), { prints: { 'read vault': given, 'do one': given } });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.world.learned).toContain('k7');
    expect(noted(ran)).not.toContain('k7');
    expect(noted(ran)).toContain(`${verify} → true`);
  });
  it('leaves the other fields of its output in the journal', async () => {
    const { fields } = outputOf('run', false);
    const output = { ...outputOf('code', true), fields: { ...outputOf('code', true).fields, ...fields } };
    const plan = secretPlan({ output }, { before: both(['vault', 'one']) });
    const ran = await run(plan, { prints: { 'read vault': JSON.stringify({ code: CODE, run: 'run-4711' }) } });
    expect(noted(ran)).toContain('"fields":{"run":"run-4711"}');
    expect(noted(ran)).not.toContain(CODE);
  });
  const given = { ...exec('do', 'one'), output: outputOf('code', true) };
  it('is learned, and its output is not kept', async () => {
    let kept: boolean | null = null;
    const world = createWorld({ prints: { 'do one': JSON.stringify({ code: CODE }) } });
    world.facts.set('well', true);
    const { executor } = world.ports;
    const plan = secretPlan({}, { do: given });
    const ports = {
      ...world.ports,
      executor: {
        ...executor,
        prepare: (...[command, ...rest]: Parameters<typeof executor.prepare>) => {
          kept = !command.sensitive;
          return executor.prepare(command, ...rest);
        },
      },
    };
    await drive({
      plan,
      ports,
      start: { opening: openingOf(plan) },
      cancel: world.cancel.signal,
      onCancel: 'compensate',
      abandon: world.abandon.signal,
    });
    expect(world.learned).toEqual([CODE]);
    expect(kept).toBe(false);
  });
  it('of a probe is given to a transport that keeps nothing of that output, and of no other', async () => {
    const world = createWorld({ prints });
    world.facts.set('well', true);
    const { executor } = world.ports;
    const kept = new Map<string, boolean>();
    const plan = secretPlan({ output: outputOf('code', true) }, { before: both(['vault', 'one']) });
    await drive({
      plan,
      ports: {
        ...world.ports,
        executor: {
          ...executor,
          observe: (command, signal) => {
            if (command.kind === 'exec') kept.set(command.argv.join(' '), !command.sensitive);
            return executor.observe(command, signal);
          },
        },
      },
      start: { opening: openingOf(plan) },
      cancel: world.cancel.signal,
      onCancel: 'compensate',
      abandon: world.abandon.signal,
    });
    expect(world.learned).toContain(CODE);
    expect(Object.fromEntries(kept)).toEqual({
      'read vault': false,
      'read one': true,
      'read sick': true,
      'read well': true,
    });
  });
  it('is not quoted where the output cannot be read', async () => {
    const plan = secretPlan({ output: outputOf('code', true) }, { before: both(['vault', 'one']) });
    const ran = await run(plan, { prints: { 'read vault': CODE } });
    expect(JSON.stringify(ran.events)).not.toContain(CODE);
  });
});

describe('what a sensitive `do` gave', () => {
  it('serves its verification and its undo, and is in no event', async () => {
    const ending = {
      kind: 'undo',
      undo: { ...exec('undo', 'one'), stdin: { parts: [{ expression: 'did.code', encode: 'none' }] } },
      undone: condition('!one.on', ['one']),
    } as const;
    const plan = secretPlan(
      {},
      {
        do: { ...exec('do', 'one'), sensitive: true, output: outputOf('code', false) },
        verify: condition('one.on && did.code != ""', ['one']),
        ending,
      },
    );
    const ran = await run(plan, { prints: { 'do one': JSON.stringify({ code: CODE }) }, blind: ['well'] });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.world.started).toEqual(['do one', 'undo one']);
    expect(JSON.stringify([ran.events, ran.world.watched])).not.toContain(CODE);
  });
});

describe('a value that the journal masked', () => {
  it('is never given to an undo: that undo is refused', async () => {
    const plan = secretPlan(
      {},
      {
        before: both(['vault', 'one']),
        ending: {
          kind: 'undo',
          undo: { ...exec('undo', 'one'), stdin: { parts: [{ expression: 'before.vault.code', encode: 'none' }] } },
          undone: condition('!one.on', ['one']),
        },
      },
    );
    const whole = await run(plan, { prints });
    const until = whole.events.findIndex((event) => event.type === 'command.finished') + 1;
    const masked = whole.events
      .slice(0, until)
      .map((event) => JSON.parse(JSON.stringify(event).replaceAll(CODE, '***')) as typeof event);
    const world = createWorld({ prints, first: { one: true } });
    const locks = [{ name: 'tenant:t-one', token: 2 }];
    const ran = await drive({
      plan,
      ports: world.ports,
      start: { events: masked, resumed: { type: 'run.resumed', by: 'recover', because: 'gone', locks } },
      cancel: world.cancel.signal,
      onCancel: 'compensate',
      abandon: world.abandon.signal,
    });
    expect(world.started).toEqual([]);
    expect(statuses(ran).one).toBe('undo_failed');
    expect(outcomeOf(ran)).toBe('rollback_failed');
  });
});
