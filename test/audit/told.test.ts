// What people are told of a run that did not go its way: each sentence is true of this very run.
import { describe, expect, it } from 'vitest';
import { outcomeLine } from '../../src/audit/outcome-line.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { hostIdentity } from '../../src/transport/identity.ts';
import type { StepShape, World } from '../engine/world.ts';
import { FAILS, ONE, type Options, stopAt, TWO, told, toldOf } from './telling.ts';

const KEPT: StepShape = { ...ONE, checkpoint: true };
const FINAL: StepShape = { ...ONE, ending: 'irreversible' };
const LEFT: StepShape = { ...ONE, ending: 'none' };

describe('the sentence under the outcome', () => {
  it.each<readonly [string, readonly StepShape[], Options, Partial<Plan>, string]>([
    ['all undone', [ONE, TWO], FAILS, {}, 'a step failed; what this run did was undone and verified undone'],
    [
      'one kept at a checkpoint',
      [KEPT, TWO],
      FAILS,
      {},
      'a step failed; what this run did was undone and verified undone, except what is kept',
    ],
    [
      'nothing but what is kept, and not recovered',
      [KEPT],
      { blind: ['well'] },
      {},
      'the incident was not seen to be over; nothing was undone: what this run did is kept',
    ],
    [
      'a cancel behind a checkpoint',
      [KEPT, TWO],
      stopAt('prepare do two'),
      {},
      'cancelled; nothing was undone: what this run did is kept',
    ],
    ['a cancel before any change', [ONE], stopAt('observe sick'), {}, 'cancelled before any change'],
    [
      'what cannot be undone, and failed',
      [FINAL],
      { behaviours: { 'do one': ['fails'] } },
      {},
      'a step failed; nothing was undone: what this run did cannot be undone',
    ],
    [
      'what cannot be undone, and held',
      [FINAL, TWO],
      FAILS,
      {},
      'a step failed; what this run did was undone and verified undone, except what is kept',
    ],
    [
      'no undo',
      [LEFT, TWO],
      { refuse: (words) => words === 'do two' },
      {},
      'a step failed; nothing was undone: what this run did has no undo',
    ],
    [
      'the timeout',
      [ONE, TWO],
      { takes: (moment) => (moment === 'go do two' ? 500 : 0) },
      { timeout_ms: 300 },
      'the runbook’s timeout passed; what this run did was undone and verified undone',
    ],
    [
      'a guard that did not engage',
      [{ ...ONE, guard: true }],
      { behaviours: { 'engage breaker': ['does-nothing'] } },
      {},
      'a guard failed; no step had changed anything',
    ],
    [
      'no step applied',
      [{ ...ONE, when: '!sick.on' }],
      {},
      {},
      'no step applied, and nothing was changed; the incident is over',
    ],
    [
      'one step skipped',
      [{ ...ONE, when: '!sick.on' }, TWO],
      {},
      {},
      'every step that applied is verified, guards released, the incident is over',
    ],
    ['all steps', [ONE, TWO], {}, {}, 'every step verified, guards released, the incident is over'],
  ])('of %s', async (_, steps, options, change, says) => {
    const { summary, message } = await told(steps, options, change);
    expect(message.says).toBe(says);
    expect(summary.split('\n')[2]?.toLowerCase()).toBe(`${says.toLowerCase()}.`);
  });
});

describe('the hand-over', () => {
  it.each<readonly [string, readonly StepShape[], Options, string]>([
    ['recovered was looked at', [ONE], { blind: ['well'] }, 'The incident is not over: '],
    [
      'recovered was not looked at',
      [ONE, TWO],
      FAILS,
      'Nothing of this run is left to undo. The incident may not be over: ',
    ],
    ['something is kept', [KEPT, TWO], FAILS, 'What is kept stands, as below. The incident may not be over: '],
    [
      'nobody knows what something left',
      [FINAL],
      { behaviours: { 'do one': ['fails'] } },
      '**What a change left is not known**, and it cannot be undone: look at it by hand.',
    ],
    ['nothing was changed', [ONE], stopAt('observe sick'), 'Nothing was changed. The incident may be going on.'],
  ])('opens with how it stands, where %s', async (_, steps, options, says) => {
    const { summary } = await told(steps, options);
    expect(summary).toContain(says);
  });

  it('of a run that has not ended says how to finish it', async () => {
    const { plan, events } = await told([ONE, TWO], FAILS);
    const left = events.slice(0, events.findIndex(({ type }) => type === 'command.finished') + 1);
    const { summary } = toldOf(plan, left);
    expect(summary).toContain('The run has not ended.\n');
    expect(summary).toContain(
      '**The run has not ended.** What it began is below. Nobody was told. Finish it with `enforced-runbooks recover incident-test`',
    );
    expect(summary).not.toContain('Nobody knows');
    const open = toldOf(plan, events.slice(0, -1));
    expect(open.summary).toContain('What it began is below. Finish it with');
  });

  it('says of a guard that somebody else engaged what this run did with it', async () => {
    const steps = [{ ...ONE, guard: true }, TWO];
    const { summary } = await told(steps, { ...FAILS, first: { breaker: true } });
    expect(summary).toContain('was found engaged by somebody else, and was left alone');
  });

  it('names the targets that nothing was begun on', async () => {
    const steps = [{ id: 'one', targets: ['a', 'b', 'c'] }, { ...TWO, when: '!sick.on' }, { id: 'three' }];
    const { summary } = await told(steps, { behaviours: { 'do one-b': ['fails'] } });
    expect(summary).toContain('\n\nNever begun: `one` at `cache/c/t-one`, `two`, `three`.');
    const { summary: whole } = await told(steps.slice(1));
    expect(whole).toContain('\n\nSkipped, as their `when` did not hold: `two`.');
  });
});

describe('what cannot be undone and was never seen to hold', () => {
  it.each([
    ['fails', 'its command failed (exit code 1)'],
    ['does-nothing', 'its command ran, and was never verified'],
    ['times-out', 'its command did not end in time, and was stopped'],
  ] as const)('is not told to be kept, where its command %s', async (behaviour, because) => {
    const { record, summary, message } = await told([FINAL], { behaviours: { 'do one': [behaviour] } });
    expect(record.kept).toEqual([
      { step: 'one', title: 'one', target: 'cache/runner/t-one', status: 'kept_unverified', because, stays: 'it' },
    ]);
    expect(record.state_changes[0]?.status).toBe('kept_unverified');
    expect(summary).toContain('↩️ rolled_back, kept unverified: one after');
    expect(summary).toContain(`: ${because}; what it left is not known, and it cannot be undone: it\n`);
    expect(message.changes).toEqual([
      `one (cache/runner/t-one): NOT verified, and cannot be undone: ${because}; may stay: it`,
    ]);
  });

  it('is kept where it held', async () => {
    const { record, summary } = await told([FINAL, TWO], FAILS);
    expect(record.kept).toMatchObject([{ step: 'one', status: 'kept', stays: 'it' }]);
    expect(summary).toContain('↩️ rolled_back, kept: one after');
    expect(summary).toContain('changed and kept: this stands: it\n');
  });
});

it('what has no undo is told to be left, never to be undone', async () => {
  const { record, summary, message } = await told([LEFT, TWO], FAILS);
  const because = 'it leaves nothing';
  expect(record.rollback?.targets[0]).toMatchObject({ step: 'one', status: 'left', because });
  expect(record.state_changes[0]?.status).toBe('left');
  expect(summary).toContain('| `one` | `cache/runner/t-one` | left |');
  expect(summary).toContain(`left as it is: ${because}`);
  expect(message.changes[0]).toBe(`one (cache/runner/t-one): left as it is: ${because}`);
});

describe('an undo that never started', () => {
  it.each([
    ['does not start', { behaviours: { 'do two': ['fails'], 'undo one': ['does-not-start'] } }, ''],
    [
      'is refused',
      { ...FAILS, refuse: (words: string, { started }: World) => words === 'undo one' && started.includes('do two') },
      ': names another tenant',
    ],
  ] as const)('is told as one, where it %s', async (_, options, fault) => {
    const { summary, message, record } = await told([ONE, TWO], options);
    const because = `the undo could not be started${fault}`;
    expect(record.rollback?.targets[0]).toMatchObject({ status: 'undo_failed', because });
    expect(summary).toContain(`NOT undone: ${because}\n`);
    expect(summary).not.toContain('**Advice:**');
    expect(message.changes[0]).toBe(`one (cache/runner/t-one): NOT undone: ${because}`);
  });

  it('and one that began and did not hold is told as that', async () => {
    const options = { behaviours: { 'do two': ['fails'], 'undo one': ['does-nothing'] } } as const;
    const { summary } = await told([ONE, TWO], options);
    expect(summary).toContain('NOT undone: the undo did not hold');
  });
});

it('a guard that was not released at first, and is at the end, is told so, and by its name', async () => {
  const steps = [{ ...ONE, guard: true }, TWO];
  const options = { behaviours: { 'release breaker': ['does-nothing', 'works'] } } as const;
  const { summary, message, explanation } = await told(steps, options);
  const because = 'guard breaker @ gateway/runner/t-one: it is not released; it is released now';
  expect(summary.split('\n')[0]).toContain(because);
  expect(summary.split('\n')[0]).not.toContain('two: ');
  expect(summary).toContain(`**Why:** \`${because}\``);
  expect([message.because, explanation.because]).toEqual([because, because]);
});

describe('of a run that was left in the middle of its undo', () => {
  const STEPS = [{ ...ONE, checkpoint: true }, { id: 'three' }, TWO];
  const LEFT_THERE: Options = {
    ...FAILS,
    at: (moment, world) => (moment === 'go undo two' ? world.abandon.abort('SIGINT') : undefined),
  };

  it('only what no undo is owed for is kept; what was begun, and what is still to be undone, stand in the rollback', async () => {
    const { record, message } = await told(STEPS, LEFT_THERE);
    expect(record.kept.map(({ step, status }) => [step, status])).toEqual([['one', 'kept']]);
    expect(record.rollback?.targets.map(({ step, status }) => [step, status])).toEqual([
      ['three', 'to_undo'],
      ['two', 'undo_begun'],
    ]);
    expect(record.state_changes.map(({ status }) => status)).toEqual(['kept', 'to_undo', 'undo_begun']);
    expect(message.changes[1]).toContain('NOT undone yet');
  });

  it('the hand-over says so, and that nobody was told', async () => {
    const { summary } = await told(STEPS, LEFT_THERE);
    expect(summary).toContain('unknown, kept: one after');
    expect(summary).toContain('**three**, `cache/runner/t-one`: changed, and still to be undone by recover');
    expect(summary).toContain('**two**, `cache/runner/t-one`: its undo was begun and not finished');
    expect(summary).toContain('What it began is below. Nobody was told. Finish it with');
    expect(summary).toContain('undo of three, on');
  });

  it('what cannot be undone, or has no undo, is not promised to be', async () => {
    const { record } = await told([FINAL, LEFT, { id: 'three' }, TWO].map(named), LEFT_THERE);
    expect(record.state_changes.map(({ step, status }) => [step, status])).toEqual([
      ['final', 'kept'],
      ['left', 'left'],
      ['three', 'to_undo'],
      ['two', 'undo_begun'],
    ]);
  });

  it('an undo that ended and could not be seen is told as that, though it is begun once more', async () => {
    let undos = 0;
    const { record, summary } = await told([{ id: 'one', targets: ['a', 'b'] }], {
      blind: ['one-a'],
      at: (moment, world) => {
        if (moment === 'go undo one-a' && ++undos === 2) world.abandon.abort('SIGINT');
      },
    });
    expect(record.rollback?.targets).toMatchObject([{ target: 'cache/a/t-one', status: 'undone_unverified' }]);
    expect(summary).toContain('undone, but that could not be verified');
  });

  const named = (step: StepShape): StepShape =>
    step.ending === 'irreversible' ? { ...step, id: 'final' } : step.ending === 'none' ? { ...step, id: 'left' } : step;
});

describe('of a command that was stopped, and of which a process still runs', () => {
  const LEAVES: Options = { behaviours: { 'do one': ['leaves-running'] } };

  it('that is said, with where it is and how it is found, and whether the undo held', async () => {
    const { record, summary, message, events } = await told([ONE], LEAVES);
    const command = events.flatMap((event) => (event.type === 'command.intended' ? event.command : []))[0] ?? '';
    const { id } = hostIdentity({ execution_id: record.execution_id, command, lock: '', token: 0 });
    const runs = `its command was stopped, but a process that it started still ran on the runner when that was last asked; it has ENFORCED_RUNBOOKS_COMMAND=${id} in its /proc/PID/environ; its undo held before that`;
    expect(record.outcome).toBe('unknown');
    expect(record.rollback?.targets).toMatchObject([{ step: 'one', status: 'unknown', because: runs }]);
    expect(summary).toContain('A process that a change started still runs.');
    expect(summary.replaceAll('\\', '')).toContain(`unknown: ${runs}. End that process, then look at the target`);
    expect(summary).not.toContain('ontact was lost');
    expect(message.says).toContain('still runs');
    expect(message.changes[0]).toContain(`fate unknown: ${runs}`);
    const entries = record.agent_thought_process.filter(({ stopped }) => stopped === 'left-running');
    expect(entries[0]).toMatchObject({ ended: 'timed-out', about: { step: 'one' } });
  });

  it('and not so where contact with another of its commands was lost', async () => {
    const steps: readonly StepShape[] = [{ ...ONE, retry: 1 }];
    const { record, summary } = await told(steps, { behaviours: { 'do one': ['leaves-running', 'lost-for-good'] } });
    expect(record.rollback?.targets).toMatchObject([{ step: 'one', status: 'unknown' }]);
    expect(record.rollback?.targets[0]).not.toHaveProperty('because');
    expect(summary).toContain('contact was lost');
  });

  it('nor where contact with the undo of another target was', async () => {
    const behaviours = { 'do one-a': ['leaves-running'], 'undo one-b': ['lost-for-good', 'works'] } as const;
    const steps: readonly StepShape[] = [{ id: 'one', targets: ['a', 'b'], waves: [2] }];
    const { record, summary, message } = await told(steps, { behaviours });
    expect(record.rollback?.targets.map(({ status }) => status)).toEqual(['unknown', 'undone']);
    expect(summary).toContain('Nobody knows what became of a change.');
    expect(message.says).toContain('contact was lost');
  });

  it('and contact that was lost is not called so', async () => {
    const { record, summary, message } = await told([ONE], { behaviours: { 'do one': ['lost-for-good'] } });
    expect(record.rollback?.targets).toMatchObject([{ step: 'one', status: 'unknown' }]);
    expect(record.rollback?.targets[0]).not.toHaveProperty('because');
    expect(summary).toContain('contact was lost');
    expect(message.says).toContain('contact was lost');
  });
});

describe('the first line of a run in which targets stay open', () => {
  const BOTH: readonly StepShape[] = [{ id: 'one', targets: ['a', 'b'], waves: [2] }];

  it('names the one that nobody knows of before the one that failed and is undone', async () => {
    const { record } = await told(BOTH, { behaviours: { 'do one-a': ['fails'], 'do one-b': ['lost-for-good'] } });
    expect(record.rollback?.targets.map(({ status }) => status)).toEqual(['undone', 'unknown']);
    expect(outcomeLine(record)).toMatch(/^🚨 unknown after .* · one is unknown of cache\/b\/t-one · one: .*cache\/a/);
  });

  it('names the one whose undo did not hold', async () => {
    const { record } = await told(BOTH, { behaviours: { 'do one-b': ['fails'], 'undo one-a': ['fails'] } });
    expect(record.outcome).toBe('rollback_failed');
    expect(outcomeLine(record)).toContain(' · one is not undone on cache/a/t-one · one: ');
  });

  it('names none beside the cause where there is one alone', async () => {
    const { record } = await told([ONE], { behaviours: { 'do one': ['lost-for-good'] } });
    expect(outcomeLine(record)).not.toContain('is unknown of');
  });
});
