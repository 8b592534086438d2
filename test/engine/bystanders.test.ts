// Wall 4, alone: what a change does to those who live beside its target. The other walls find nothing here.
import { describe, expect, test } from 'vitest';
import type { RunEvent } from '../../src/engine/event.ts';
import { expectTold, outcomeOf, run, runOn, statuses } from './run.ts';
import { planOf, type StepShape, type World, type WorldOptions } from './world.ts';

const watching = { bystanders: { most: 50, settle_ms: 2_000 } };
const blindWalls: WorldOptions = { isolation: [], refuse: () => false };
const plan = (...steps: readonly StepShape[]) => planOf(steps.length === 0 ? [{ id: 'one' }] : steps, watching);

const looksIn = (events: readonly RunEvent[]) =>
  events.flatMap((event) =>
    event.type === 'bystanders.looked'
      ? [`${event.moment.kind} ${event.look}: ${event.seen.map(({ health }) => health)}`]
      : [],
  );

describe('whoever lives beside a target', () => {
  test('is asked before the change, after it, and when the incident is over', async () => {
    const ran = await run(plan(), { ...blindWalls, bystanders: { 't-two': ['healthy'] } });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(looksIn(ran.events)).toEqual(['before 1: healthy', 'after 1: healthy', 'end 1: healthy']);
  });

  test('and falls ill because of it makes the step fail, which is undone, and is named', async () => {
    const ran = await run(plan(), {
      ...blindWalls,
      bystanders: { 't-three': ['healthy'], 't-two': ['healthy', 'ill'] },
    });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(statuses(ran)).toEqual({ one: 'undone' });
    expect(ran.state.failure).toEqual({
      kind: 'bystander',
      step: 'one',
      because: 'a bystander fell ill: t-two (cache/runner/t-two: no PONG)',
    });
    expect(ran.state.steps.one).toBe('failed');
  });

  test('and no longer answers has fallen ill', async () => {
    const ran = await run(plan(), { ...blindWalls, bystanders: { 't-two': ['healthy', 'silent'] } });
    expect(outcomeOf(ran)).toBe('rolled_back');
  });

  test('and was ill before is not counted, and not asked again', async () => {
    const ran = await run(plan(), { ...blindWalls, bystanders: { 't-three': ['ill'], 't-two': ['healthy'] } });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(looksIn(ran.events)).toEqual(['before 1: ill,healthy', 'after 1: healthy', 'end 1: healthy']);
  });

  test('and flaps is not counted', async () => {
    const ran = await run(plan(), {
      ...blindWalls,
      bystanders: { 't-two': ['healthy', 'ill', 'healthy', 'healthy'] },
    });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(looksIn(ran.events).slice(1, 4)).toEqual(['after 1: ill', 'after 2: healthy', 'after 3: healthy']);
  });

  test('and gave no answer before counts as not asked', async () => {
    const ran = await run(plan(), { ...blindWalls, bystanders: { 't-two': ['silent'] } });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(looksIn(ran.events)).toEqual(['before 1: silent']);
  });

  test('and falls ill slowly is found before the run is told to be over', async () => {
    const ran = await run(plan(), { ...blindWalls, bystanders: { 't-two': ['healthy', 'healthy', 'ill'] } });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.state.failure).toMatchObject({ kind: 'bystander', step: null });
    expect(ran.world.notified).not.toContain('incident_resolved');
  });

  test('and was made ill by an earlier step is held against how they were before the run', async () => {
    const ran = await run(plan({ id: 'one' }, { id: 'two' }), {
      ...blindWalls,
      bystanders: { 't-two': ['healthy', 'healthy', 'ill'] },
    });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.state.failure).toMatchObject({ kind: 'bystander', step: 'two' });
    expect(statuses(ran)).toEqual({ one: 'undone', two: 'undone' });
  });
});

describe('whoever could not be asked', () => {
  const leftIn = (events: readonly RunEvent[]) =>
    events.flatMap((event) => (event.type === 'bystanders.looked' ? [event.not_asked ?? event.unasked] : []));

  test('before the change, for want of time or for a run of their own, is counted, and not watched', async () => {
    const ran = await run(plan(), {
      ...blindWalls,
      bystanders: { 't-four': ['healthy'], 't-three': ['no_time', 'ill'], 't-two': ['under_change', 'ill'] },
    });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(leftIn(ran.events)).toEqual([
      { over_limit: 0, without_health: 0, undeclared: 0, under_change: 1, no_time: 1 },
      [],
      [],
    ]);
    expect(looksIn(ran.events)).toEqual(['before 1: healthy', 'after 1: healthy', 'end 1: healthy']);
  });

  test('after it, in any look, takes it back', async () => {
    const ran = await run(plan(), {
      ...blindWalls,
      bystanders: { 't-three': ['healthy'], 't-two': ['healthy', 'no_time'] },
    });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(looksIn(ran.events)).toEqual([
      'before 1: healthy,healthy',
      'after 1: healthy',
      'after 2: healthy',
      'after 3: healthy',
    ]);
    expect(ran.state.failure).toMatchObject({
      because: 'a bystander fell ill: t-two (cache/runner/t-two: it could not be asked in time)',
    });
  });

  test('in the first look after it is asked first in the second', async () => {
    const ran = await run(plan(), {
      ...blindWalls,
      bystanders: { 't-one': ['healthy'], 't-two': ['healthy', 'no_time', 'healthy'] },
    });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    const second = ran.events.find(
      (event) => event.type === 'bystanders.looked' && event.moment.kind === 'after' && event.look === 2,
    );
    expect(second).toMatchObject({ seen: [{ tenant: 't-two' }, { tenant: 't-one' }], unasked: [] });
  });

  test('after it, as a run of their own began, takes nothing back', async () => {
    const ran = await run(plan(), {
      ...blindWalls,
      bystanders: { 't-three': ['healthy'], 't-two': ['healthy', 'under_change'] },
    });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    const excused = [{ tenant: 't-two', target: 'cache/runner/t-two', why: 'under_change' }];
    expect(leftIn(ran.events).slice(1)).toEqual([excused, excused]);
  });
});

describe('where a step goes in waves', () => {
  const spread = { id: 'one', targets: ['a', 'b', 'c'], waves: [1, 2] } as const;
  const started = (ran: { readonly world: { readonly started: readonly string[] } }) =>
    ran.world.started.filter((words) => words.startsWith('do '));

  test('each wave is watched by itself, before its lanes begin and after all of them are over', async () => {
    const ran = await run(plan(spread), { ...blindWalls, bystanders: { 't-two': ['healthy'] } });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    const course = ran.events.flatMap((event) => {
      if (event.type === 'bystanders.looked')
        return 'wave' in event.moment ? [`${event.moment.kind} ${event.moment.wave}`] : ['end'];
      return event.type === 'command.finished' ? ['acted'] : [];
    });
    expect(course).toEqual(['before 1', 'acted', 'after 1', 'before 2', 'acted', 'acted', 'after 2', 'end']);
  });

  test('the next does not begin where somebody fell ill by the one before', async () => {
    const ran = await run(plan(spread), { ...blindWalls, bystanders: { 't-two': ['healthy', 'ill'] } });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(started(ran)).toHaveLength(1);
  });

  test('what a wave does to somebody takes back those before it, too', async () => {
    const ran = await run(plan(spread), {
      ...blindWalls,
      bystanders: { 't-two': ['healthy', 'healthy', 'healthy', 'ill'] },
    });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(started(ran)).toHaveLength(3);
    expect(ran.world.started.filter((words) => words.startsWith('undo '))).toHaveLength(3);
  });

  test('nobody is watched behind a wave in which a target failed', async () => {
    const ran = await run(plan(spread), {
      ...blindWalls,
      bystanders: { 't-two': ['healthy'] },
      behaviours: { 'do one-b': ['fails-late'] },
    });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(looksIn(ran.events)).toEqual(['before 1: healthy', 'after 1: healthy', 'before 1: healthy']);
  });
});

describe('the time that a change gets to show itself', () => {
  test('runs from the end of the change, beside its verification', async () => {
    const ran = await run(plan(), { ...blindWalls, bystanders: { 't-two': ['healthy'] } });
    const done = ran.events.find(({ type }) => type === 'command.finished')?.elapsed_ms ?? 0;
    const after = ran.events.find((event) => event.type === 'bystanders.looked' && event.moment.kind === 'after');
    expect((after?.elapsed_ms ?? 0) - done).toBeGreaterThanOrEqual(2_000);
    expect((after?.elapsed_ms ?? 0) - done).toBeLessThan(2_100);
  });
});

describe('nobody is asked, and nothing waits', () => {
  test('where the plan has nobody to ask', async () => {
    const ran = await run(planOf([{ id: 'one' }]), { ...blindWalls, bystanders: { 't-two': ['healthy', 'ill'] } });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(looksIn(ran.events)).toEqual([]);
  });

  test('where the runbook says so', async () => {
    const off = planOf([{ id: 'one' }], { bystanders: { most: 0, settle_ms: 2_000 } });
    const ran = await run(off, { ...blindWalls, bystanders: { 't-two': ['healthy', 'ill'] } });
    expect(looksIn(ran.events)).toEqual([]);
  });

  test('where nobody lives beside the target', async () => {
    const ran = await run(plan(), blindWalls);
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(looksIn(ran.events)).toEqual(['before 1: ']);
    expect(ran.world.time() - 1_000).toBeLessThan(2_000);
  });

  test('in a dry run', async () => {
    const ran = await run(plan(), { ...blindWalls, dryRun: true, bystanders: { 't-two': ['healthy'] } });
    expect(looksIn(ran.events)).toEqual([]);
  });

  test('once the way back has begun', async () => {
    const ran = await run(plan(), {
      ...blindWalls,
      bystanders: { 't-two': ['healthy'] },
      behaviours: { 'do one': ['fails-late'] },
    });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(looksIn(ran.events)).toEqual(['before 1: healthy']);
  });
});

describe('a look', () => {
  test.each(['before', 'after'])('%s ends at once with a cancel, and leaves nothing behind', async (moment) => {
    const turn = ['before', 'after'].indexOf(moment);
    let asked = 0;
    const ran = await run(plan(), {
      ...blindWalls,
      bystanders: { 't-two': ['healthy'] },
      at: (what, world) => {
        if (what === 'ask bystanders' && asked++ === turn) world.cancel.abort('SIGTERM');
      },
    });
    expect(outcomeOf(ran)).toBe('cancelled');
    expect(ran.world.facts.get('one') ?? false).toBe(false);
    expect(looksIn(ran.events).some((look) => look.startsWith(moment))).toBe(false);
  });

  test('that a process dies in, or anywhere else, ends undone or told, and nobody is asked on the way back', async () => {
    const options: WorldOptions = { ...blindWalls, bystanders: { 't-two': ['healthy', 'ill', 'healthy', 'healthy'] } };
    const { events } = await run(plan(), options);
    let resumptions = 0;
    for (const [event, { type }] of events.entries()) {
      for (const written of [false, true]) {
        const ran = await runOn(plan(), { ...options, dieAt: [{ event, written }] });
        expectTold(ran);
        const resumed = ran.events.findIndex((one) => one.type === 'run.resumed');
        if (resumed < 0) continue;
        resumptions += 1;
        expect(looksIn(ran.events.slice(resumed)), `${type} ${event}`).toEqual([]);
      }
    }
    expect(resumptions).toBeGreaterThan(events.length);
  });
});

describe('once the incident is seen to be over', () => {
  const inTheEnd = (act: (world: World) => void): Pick<WorldOptions, 'at'> => {
    let asked = 0;
    return {
      at: (what, world) => {
        if (what === 'ask bystanders' && asked++ === 2) act(world);
      },
    };
  };
  const well: WorldOptions = { ...blindWalls, bystanders: { 't-two': ['healthy'] } };

  test('a cancel in the last look takes nothing back', async () => {
    const ran = await run(plan(), { ...well, ...inTheEnd((world) => world.cancel.abort('SIGTERM')) });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.state.parted).toBe('cancelled by SIGTERM');
    expect(ran.world.started).toEqual(['do one']);
  });

  test.each(['rollback', 'keep'] as const)('nor does the timeout, with `otherwise: %s`', async (otherwise) => {
    const usual = plan();
    const hurried = { ...usual, recovered: { ...usual.recovered, otherwise }, timeout_ms: 4_000 };
    let asked = 0;
    const takes = (what: string) => (what === 'ask bystanders' && asked++ === 2 ? 10_000 : 0);
    const ran = await run(hurried, { ...well, takes });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.state.parted).toBe("the runbook's timeout of 4000 ms passed");
    expect(statuses(ran)).toEqual({ one: 'applied' });
    expect(ran.state.failure).toBeNull();
  });

  test('a neighbour that was ill in one look is not counted where no second can be made', async () => {
    const ran = await run(plan(), {
      ...blindWalls,
      bystanders: { 't-two': ['healthy', 'healthy', 'ill'] },
      at: (what, world) => {
        if (what === 'ask bystanders' && looksIn(world.events).includes('end 1: ill')) world.cancel.abort('SIGTERM');
      },
    });
    expect(outcomeOf(ran)).toBe('incident_resolved');
  });

  test('what a dead process leaves, or another job, is told as over, and nobody is asked again', async () => {
    const { events } = await run(plan(), well);
    const over = events.findIndex((event) => event.type === 'condition.looked' && event.purpose.kind === 'recovered');
    for (const power of [false, true]) {
      const ran = await runOn(plan(), { ...well, dieAt: [{ event: over + 2, written: false, power }] });
      expect(outcomeOf(ran)).toBe('incident_resolved');
      expect(ran.state.parted).toBe('the process is gone');
      expect(looksIn(ran.events)).toEqual(['before 1: healthy', 'after 1: healthy']);
    }
    const left = await runOn(plan(), {
      ...well,
      onCancel: 'leave',
      ...inTheEnd(({ cancel }) => cancel.abort('SIGINT')),
    });
    expect(outcomeOf(left)).toBe('incident_resolved');
    expectTold(left);
  });

  test('a journal that is lost in the last look takes nothing back: a recovery would read that it is over', async () => {
    const { events } = await run(plan(), well);
    const over = events.findIndex((event) => event.type === 'condition.looked' && event.purpose.kind === 'recovered');
    const ran = await run(plan(), { ...well, breakJournalAt: over + 2 });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    const illNow = { ...blindWalls, bystanders: { 't-two': ['healthy', 'healthy', 'ill'] } as const };
    const unwritten = await run(plan(), { ...illNow, breakJournalAt: over + 3 });
    expect(unwritten.world.started).toEqual(['do one']);
    expect(unwritten.state.parted).not.toBeNull();
  });
});
