// Every outcome of the design, reached; and what the hosts hold in each.
import { describe, expect, it } from 'vitest';
import { channelsFor } from '../../src/engine/ending.ts';
import { initialState } from '../../src/engine/state.ts';
import { expectTold, openingOf, outcomeOf, type Ran, run, statuses } from './run.ts';
import { questions } from './there.ts';
import { condition, exec, planOf } from './world.ts';

const TWO = [{ id: 'one', guard: true }, { id: 'two' }] as const;

describe('who is told of an end that needs a human', () => {
  const opened = (onCall: string) => {
    const plan = planOf(TWO, { tenant: { id: 't-one', aliases: [], attributes: {}, on_call: onCall } });
    return { ...initialState(plan), opening: openingOf(plan, { channels: ['slack', 'webhook'] }) };
  };

  it('is who is on call for the tenant, and everybody where it is needed now', () => {
    expect(channelsFor(opened('webhook:team'), 'rolled_back')).toEqual(['webhook']);
    expect(channelsFor(opened('webhook:team'), 'unknown')).toEqual(['webhook', 'slack']);
    expect(channelsFor(opened('pagerduty:PXXXX'), 'rolled_back')).toEqual(['slack', 'webhook']);
    expect(channelsFor(opened('webhook:team'), 'started')).toEqual([]);
  });
});

describe('a run that goes well', () => {
  it('resolves the incident, and releases the guard before recovery is judged', async () => {
    const ran = await run(planOf(TWO));
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.world.started).toEqual(['engage breaker', 'do one', 'release breaker', 'do two']);
    expect(ran.world.facts.get('breaker')).toBe(false);
  });
  it('holds a guard while consecutive steps name it', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }, { id: 'two', guard: true }, { id: 'three' }]));
    expect(ran.world.started).toEqual(['engage breaker', 'do one', 'do two', 'release breaker', 'do three']);
  });
  it('neither engages nor releases a guard that was found engaged', async () => {
    const ran = await run(planOf(TWO), { claims: { breaker: true } });
    expect(ran.world.started).toEqual(['do one', 'do two']);
    expect(outcomeOf(ran)).toBe('incident_resolved');
  });
  it('treats a step that `when` skips as though it were absent', async () => {
    const ran = await run(
      planOf([
        { id: 'one', guard: true },
        { id: 'two', when: '!sick.on' },
        { id: 'three', guard: true },
      ]),
    );
    expect(ran.world.started).toEqual(['engage breaker', 'do one', 'do three', 'release breaker']);
    expect(ran.state.steps).toMatchObject({ two: 'skipped' });
  });
  it('judges a verification by what was seen before the change', async () => {
    const plan = planOf([{ id: 'one' }]);
    const steps = plan.steps.map((step) =>
      step.kind === 'check'
        ? step
        : {
            ...step,
            acts: step.acts.map((act) => ({ ...act, verify: condition('one.on && !before.one.on', ['one']) })),
          },
    );
    expect(outcomeOf(await run({ ...plan, steps }))).toBe('incident_resolved');
    expect(outcomeOf(await run({ ...plan, steps }, { claims: { one: true } }))).toBe('rollback_failed');
  });
  it('records a verification that held before', async () => {
    const ran = await run(planOf([{ id: 'one' }]), { claims: { one: true } });
    expect(ran.events.find((event) => event.type === 'before.sampled')).toMatchObject({ held_before: true });
    expect(outcomeOf(ran)).toBe('incident_resolved');
  });
});

describe('a run that changes nothing', () => {
  it.each([
    ['symptom_absent', { claims: { sick: false } }],
    ['refused', { blind: ['sick'] }],
    ['refused', { behaviours: { 'engage breaker': ['does-not-start'] } }],
    ['refused', { refuse: (words: string) => words === 'engage breaker' }],
    ['refused', { breakJournalAt: 1 }],
    ['refused', { breakJournalAt: 4 }],
  ] as const)('ends as %s: %o', async (outcome, options) => {
    const ran = await run(planOf(TWO), options);
    expectTold(ran);
    expect(outcomeOf(ran)).toBe(outcome);
    expect(ran.world.started.filter((words) => words.startsWith('do'))).toEqual([]);
  });
  it('is refused where every step was skipped and the incident is not over', async () => {
    const ran = await run(planOf([{ id: 'one', when: '!sick.on' }]), { well: false, blind: ['well'] });
    expect(outcomeOf(ran)).toBe('refused');
    expect(ran.state.failure?.because).toContain('no step applied');
  });
  it('is a dry run: preconditions are looked at, nothing is judged by them', async () => {
    const ran = await run(planOf([{ id: 'one', require: '!sick.on', guard: true }, { check: '!sick.on' }]), {
      dryRun: true,
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('dry_run');
    expect(ran.world.started).toEqual([]);
    const looked = ran.events.flatMap((event) => (event.type === 'condition.looked' ? [event.purpose.kind] : []));
    expect(looked).toEqual(['symptom', 'require', 'check']);
  });
});

describe('a dry run', () => {
  it('starts nothing, also of a step without a precondition', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two', guard: true }]), { dryRun: true });
    expect(outcomeOf(ran)).toBe('dry_run');
    expect([ran.world.started, ran.world.ids]).toEqual([[], []]);
  });
});

describe('a run that fails', () => {
  it('undoes what it did, last first, behind the guard again', async () => {
    const plan = planOf([{ id: 'one', guard: true }, { id: 'two' }, { id: 'three' }]);
    const ran = await run(plan, { behaviours: { 'do three': ['fails-late'] } });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.world.started.slice(4)).toEqual([
      'do three',
      'undo three',
      'undo two',
      'engage breaker',
      'undo one',
      'release breaker',
    ]);
  });
  it.each([
    ['a check', [{ id: 'one' }, { check: '!sick.on' }], {}],
    ['a precondition', [{ id: 'one' }, { id: 'two', require: '!sick.on' }], {}],
    ['a verification', [{ id: 'one' }, { id: 'two' }], { behaviours: { 'do two': ['does-nothing'] } }],
    ['a command', [{ id: 'one' }, { id: 'two' }], { behaviours: { 'do two': ['fails'] } }],
    [
      'a command that times out and is gone',
      [{ id: 'one' }, { id: 'two' }],
      { behaviours: { 'do two': ['times-out'] } },
    ],
    ['wall 2 at run time', [{ id: 'one' }, { id: 'two' }], { refuse: (words: string) => words === 'do two' }],
    ['recovery', [{ id: 'one' }], { blind: ['well'] }],
    ['the journal', [{ id: 'one' }, { id: 'two' }], { breakJournalAt: 8 }],
  ] as const)('rolls back after %s', async (_what, steps, options) => {
    const ran = await run(planOf(steps), options);
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.world.facts.get('one')).toBe(false);
  });
  it('keeps what stands behind a checkpoint', async () => {
    const plan = planOf([{ id: 'one' }, { id: 'two', ending: 'irreversible', checkpoint: true }, { id: 'three' }]);
    const ran = await run(plan, { behaviours: { 'do three': ['fails'] } });
    expect(statuses(ran)).toEqual({ one: 'kept', two: 'kept', three: 'undone' });
    expect(outcomeOf(ran)).toBe('rolled_back');
  });
  it('names an irreversible step as kept, and takes `undo: none` for undone', async () => {
    const plan = planOf([{ id: 'one', ending: 'irreversible' }, { id: 'two', ending: 'none' }, { id: 'three' }]);
    const ran = await run(plan, { behaviours: { 'do three': ['fails'] } });
    expect(statuses(ran)).toEqual({ one: 'kept', two: 'undone', three: 'undone' });
  });
  it('keeps verified changes where recovery says so', async () => {
    const plan = planOf([{ id: 'one' }]);
    const kept = { ...plan, recovered: { ...plan.recovered, otherwise: 'keep' as const } };
    const ran = await run(kept, { blind: ['well'] });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('not_recovered');
    expect(ran.world.facts.get('one')).toBe(true);
  });
  it('keeps them also where the runbook’s time ends while it waits to see the incident over, and nowhere else', async () => {
    const plan = planOf([{ id: 'one' }, { id: 'two' }], { timeout_ms: 300 });
    const kept = { ...plan, recovered: { ...plan.recovered, otherwise: 'keep' as const } };
    const waiting = await run(kept, { blind: ['well'] });
    expectTold(waiting);
    expect([outcomeOf(waiting), statuses(waiting)]).toEqual(['not_recovered', { one: 'applied', two: 'applied' }]);
    const before = await run(kept, { behaviours: { 'do two': ['does-nothing'] } });
    expect(outcomeOf(before)).toBe('rolled_back');
  });
  it('retries only where the step promises that it may', async () => {
    const behaviours = { 'do one': ['fails', 'works'] } as const;
    expect(outcomeOf(await run(planOf([{ id: 'one', retry: 1 }]), { behaviours }))).toBe('incident_resolved');
    expect(outcomeOf(await run(planOf([{ id: 'one' }]), { behaviours }))).toBe('rolled_back');
  });
  it('rolls back when the runbook takes too long', async () => {
    const plan = planOf([{ id: 'one' }, { id: 'two' }], { timeout_ms: 300 });
    const ran = await run(plan, { behaviours: { 'do two': ['does-nothing'] } });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.state.failure?.kind).toBe('timeout');
  });
});

describe('a rollback that fails', () => {
  it('does not stop the other undos, and is named', async () => {
    const plan = planOf([{ id: 'one' }, { id: 'two' }, { id: 'three' }]);
    const ran = await run(plan, { behaviours: { 'do three': ['fails'], 'undo two': ['does-nothing'] } });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rollback_failed');
    expect(statuses(ran)).toEqual({ one: 'undone', two: 'undo_failed', three: 'undone' });
  });
  it('is judged by `undone` alone, whatever the exit code of the undo', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two' }]), {
      behaviours: { 'do two': ['fails'], 'undo one': ['fails-late'] },
    });
    expect(statuses(ran).one).toBe('undone');
  });
  it('says so where an undo can no longer be made', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two' }]), {
      behaviours: { 'do two': ['fails'] },
      refuse: (words, { started }) => words === 'undo one' && started.includes('do two'),
    });
    expect(statuses(ran).one).toBe('undo_failed');
    expect(outcomeOf(ran)).toBe('rollback_failed');
  });
  it.each(['undo two', 'release breaker'])('does not begin where %s could not be made', async (refused) => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two', guard: true }]), {
      refuse: (words) => words === refused,
    });
    expectTold(ran);
    expect([outcomeOf(ran), statuses(ran)]).toEqual(['rolled_back', { one: 'undone', two: 'not_started' }]);
    expect(ran.world.started).not.toContain('do two');
    expect(ran.world.facts.get('breaker') ?? false).toBe(false);
  });
  it('tells a release that does not hold, even when every step was verified', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }]), {
      behaviours: { 'release breaker': ['does-nothing'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rollback_failed');
    expect(ran.world.notified).toEqual(['rollback_failed']);
  });
  it('runs an undo whose guard cannot be engaged', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }, { id: 'two' }]), {
      behaviours: { 'do two': ['fails'], 'engage breaker': ['works', 'fails'] },
    });
    expect(statuses(ran).one).toBe('undone');
    expect(ran.world.facts.get('breaker')).toBe(false);
  });
});

describe('contact that is lost during a change', () => {
  it('goes on where the host can say that the command ended well', async () => {
    const ran = await run(planOf([{ id: 'one' }]), { behaviours: { 'do one': ['lost-then-known'] } });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.events.filter((event) => event.type === 'command.finished').map((event) => event.asked)).toEqual([
      false,
      true,
    ]);
  });
  it('is undone, and unknown all the same where nobody says whether the command is over', async () => {
    const ran = await run(planOf([{ id: 'one' }]), { behaviours: { 'do one': ['lost'] } });
    expectTold(ran);
    expect(ran.world.facts.get('one')).toBe(false);
    expect(statuses(ran).one).toBe('unknown');
    expect(outcomeOf(ran)).toBe('unknown');
  });
  it('is unknown where nothing can be confirmed, and the guard is held', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true, ending: 'none' }]), { behaviours: { 'do one': ['lost'] } });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('unknown');
    expect(ran.world.facts.get('breaker')).toBe(true);
    expect(Object.values(ran.state.guards)[0]?.status).toBe('held');
  });
});

describe('a cancel', () => {
  it('undoes everything, at every moment before the commit point', async () => {
    const plan = planOf([{ id: 'one', guard: true }, { id: 'two' }, { check: 'sick.on' }]);
    const whole = await run(plan);
    const commit =
      whole.events.findIndex((event) => event.type === 'condition.looked' && event.purpose.kind === 'recovered') + 1;
    for (let cancelAt = 1; cancelAt < commit; cancelAt++) {
      const ran = await run(plan, { cancelAt });
      expectTold(ran);
      expect(outcomeOf(ran), `cancelled at event ${cancelAt}`).toBe('cancelled');
      expect([ran.world.facts.get('one') ?? false, ran.world.facts.get('two') ?? false]).toEqual([false, false]);
    }
    expect(outcomeOf(await run(plan, { cancelAt: commit }))).toBe('incident_resolved');
  });
  it('is why the run ended, whatever the command came to that it stopped', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two' }]), {
      behaviours: { 'do two': ['fails-late'] },
      at: (moment, world) => void (moment === 'go do two' && world.cancel.abort('SIGINT')),
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('cancelled');
    expect(ran.state.failure).toMatchObject({ kind: 'cancelled' });
  });
  it('before anything was changed is told by main itself: there is nothing to leave', async () => {
    const ran = await run(planOf([{ id: 'one' }]), { cancelAt: 2, onCancel: 'leave' });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('cancelled');
    expect(ran.world.notified).toEqual(['cancelled']);
  });
  it('is left to somebody else where main may not compensate', async () => {
    const plan = planOf([{ id: 'one' }, { id: 'two' }]);
    const ran = await run(plan, { cancelAt: 7, onCancel: 'leave' });
    expect(ran.closed).toBe(false);
    expect(ran.world.started).toEqual(['do one']);
    expect(ran.events.at(-1)?.type).toBe('cancel.requested');
  });
});

describe('a condition', () => {
  it('must stay true for as long as it says', async () => {
    const plan = planOf([{ id: 'one' }], { symptom: condition('sick.on', ['sick'], { for_ms: 1_000 }) });
    const ran = await run(plan);
    const looks = ran.events.filter((event) => event.type === 'condition.looked' && event.purpose.kind === 'symptom');
    expect((looks.at(-1)?.elapsed_ms ?? 0) - (looks[0]?.elapsed_ms ?? 0)).toBeGreaterThanOrEqual(1_000);
  });
});

describe('what is not known', () => {
  it('is not taken for the end of the incident', async () => {
    const plan = planOf([{ id: 'one' }], {
      recovered: { ...condition('well.on', ['well'], { within_ms: 300 }), otherwise: 'rollback' },
    });
    const ran = await run(plan, { blind: ['well'] });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.state.failure?.because).toContain('cannot be seen to be over');
  });
  it('does not skip a step whose `when` cannot be decided', async () => {
    const blind: string[] = [];
    const ran = await run(planOf([{ id: 'one' }, { id: 'two', when: 'sick.on' }, { id: 'three' }]), {
      blind,
      at: (moment) => void (moment === 'go do one' && blind.push('sick')),
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.state.failure).toMatchObject({ step: 'two', because: expect.stringContaining('its `when` is unknown') });
    expect(ran.world.started).toEqual(['do one', 'undo one']);
  });
  it('does not engage a guard that somebody else may hold', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two', guard: true }]), { blind: ['breaker'] });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.state.failure).toMatchObject({ kind: 'guard', because: expect.stringContaining('cannot be seen') });
    expect(ran.world.started).toEqual(['do one', 'undo one']);
  });
});

describe('a condition that must hold for a while', () => {
  it('begins anew with every look that does not hold', async () => {
    const plan = planOf([{ id: 'one' }], {
      symptom: condition('sick.on', ['sick'], { within_ms: 10_000, for_ms: 1_000 }),
    });
    let looks = 0;
    const ran = await run(plan, {
      at: (moment, world) => {
        if (moment !== 'observe sick') return;
        looks += 1;
        world.facts.set('sick', looks !== 8);
      },
    });
    const seen = ran.events.filter((event) => event.type === 'condition.looked' && event.purpose.kind === 'symptom');
    const elapsed = (index: number) => seen.at(index)?.elapsed_ms ?? 0;
    expect(elapsed(-1) - elapsed(8)).toBeGreaterThanOrEqual(1_000);
    expect(outcomeOf(ran)).toBe('incident_resolved');
  });
});

describe('a retry', () => {
  it.each([
    [1, ['do one', 'do one']],
    [2, ['do one', 'do one', 'do one']],
  ])('is made %i times and not once more, with its pause before each', async (retry, tries) => {
    const ran = await run(planOf([{ id: 'one', retry, ending: 'none' }]), { behaviours: { 'do one': ['fails'] } });
    expect(ran.world.started).toEqual(tries);
    const times = ran.events.flatMap((event) =>
      event.type === 'command.finished' || event.type === 'command.intended' ? [event.elapsed_ms] : [],
    );
    for (let index = 1; index < times.length - 1; index += 2)
      expect((times[index + 1] ?? 0) - (times[index] ?? 0)).toBeGreaterThanOrEqual(BACKOFF_MS);
    expect(outcomeOf(ran)).toBe('rolled_back');
  });
});
/** What the plans of the tests wait before another try. */
const BACKOFF_MS = 50;

describe('a guard on the way forward', () => {
  it('whose release fails is a failure: everything is undone, and its release is tried again', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }, { id: 'two' }]), {
      behaviours: { 'release breaker': ['does-nothing', 'works'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.state.failure).toMatchObject({ kind: 'guard', because: expect.stringContaining('is not released') });
    expect(ran.world.started).not.toContain('do two');
  });
  it('whose release fails in the end is a failure too', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }]), {
      behaviours: { 'release breaker': ['does-nothing', 'works'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.world.facts.get('one')).toBe(false);
  });
  it('is released before a check, and engaged again behind it', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }, { check: 'sick.on' }, { id: 'two', guard: true }]));
    expect(ran.world.started).toEqual([
      'engage breaker',
      'do one',
      'release breaker',
      'engage breaker',
      'do two',
      'release breaker',
    ]);
  });
  it('is released as often as a release may be tried, and no more', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }]), {
      behaviours: { 'release breaker': ['does-nothing'] },
    });
    expect(ran.world.started.filter((words) => words === 'release breaker')).toHaveLength(2);
  });
});

describe('wall 2', () => {
  it('holds for probes as well: what names another tenant is not even looked at', async () => {
    const ran = await run(planOf([{ id: 'one' }]), { refuse: (words) => words === 'read sick' });
    expect(outcomeOf(ran)).toBe('refused');
    const [look] = ran.events.filter((event) => event.type === 'condition.looked');
    expect(look).toMatchObject({ verdict: 'unknown', samples: [{ ok: false, act: { ended: 'not-started' } }] });
    expect(ran.world.observed).toEqual([]);
  });

  it('is told of each command whether it changes anything, and whether it may name everybody', async () => {
    const plan = planOf([{ id: 'one', guard: true }], { discovery: questions() });
    const { world } = await run(plan, { behaviours: { 'do one': ['fails-late'] } });
    const asked = new Set(
      world.checked.map(({ words, mutates, allowsWildcard }) => `${words}: ${mutates}, ${allowsWildcard}`),
    );
    expect([...asked].sort()).toEqual([
      'discover cache: false, false',
      'do one: true, false',
      'engage breaker: true, false',
      'read breaker: false, false',
      'read one: false, false',
      'read sick: false, false',
      'release breaker: true, false',
      'undo one: true, false',
    ]);
  });

  it('lets a command name everybody where its plan says that it may, and no other', async () => {
    const plan = planOf([{ id: 'one' }]);
    const everybody = { ...exec('do', 'one'), allow_wildcard: 'it counts them' };
    const steps = plan.steps.map((step) =>
      step.kind === 'check' ? step : { ...step, acts: step.acts.map((act) => ({ ...act, do: everybody })) },
    );
    const { world } = await run({ ...plan, steps });
    const allowed = world.checked.filter(({ allowsWildcard }) => allowsWildcard).map(({ words }) => words);
    expect(new Set(allowed)).toEqual(new Set(['do one']));
  });
});

describe('a checkpoint', () => {
  it('that was not reached keeps nothing', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two', checkpoint: true }]), {
      behaviours: { 'do two': ['does-nothing'] },
    });
    expectTold(ran);
    expect(statuses(ran)).toEqual({ one: 'undone', two: 'undone' });
  });
});

describe('`otherwise: keep`', () => {
  it('keeps nothing where nothing was changed: the run is refused', async () => {
    const plan = planOf([{ id: 'one', when: '!sick.on' }]);
    const ran = await run({ ...plan, recovered: { ...plan.recovered, otherwise: 'keep' } }, { blind: ['well'] });
    expect(outcomeOf(ran)).toBe('refused');
  });
});

describe('what a `do` printed', () => {
  const output = {
    format: 'json',
    fields: { id: { type: 'number', list: false, path: ['id'], secret: false } },
  } as const;
  const silent = planOf([{ id: 'one' }]);
  const steps = silent.steps.map((step) =>
    step.kind === 'check' ? step : { ...step, acts: step.acts.map((act) => ({ ...act, do: { ...act.do, output } })) },
  );
  const plan = { ...silent, steps };
  const doneIn = ({ events }: Ran) =>
    events.flatMap((event) => (event.type === 'command.finished' && event.change.action === 'do' ? [event] : []));

  it('and is not what it declares is said at the command, and no field of it is known', async () => {
    const ran = await run(plan, { prints: { 'do one': '{"id": "seven"}' } });
    const [done] = doneIn(ran);
    expect(done).toMatchObject({ accepted: true, did: {}, act: { fault: { code: 'output-invalid' } } });
    expect(done?.act.fault?.message).toContain('`id` is the text "seven", not a number');
  });
  it('and is what it declares leaves no fault', async () => {
    const ran = await run(plan, { prints: { 'do one': '{"id": 7}' } });
    expect(doneIn(ran)[0]).toMatchObject({ did: { id: 7 } });
    expect(doneIn(ran)[0]?.act).not.toHaveProperty('fault');
  });
});
