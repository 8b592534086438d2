// Several targets: wave by wave, the targets of a wave beside each other, and all of them back where one fails.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { AT_ONCE } from '../../src/plan/waves.ts';
import { expectTold, outcomeOf, type Ran, run, runOn, statuses } from './run.ts';
import { keyOf, planOf, type StepShape, type WorldOptions } from './world.ts';

const FOUR = { id: 'one', targets: ['a', 'b', 'c', 'd'], waves: [1, 3] } as const;
const SLOW = (moment: string) => (moment.startsWith('go do') ? 100 : 0);

function started({ world }: Ran, verb: string): readonly string[] {
  return world.started.filter((words) => words.startsWith(`${verb} `)).map((words) => words.slice(verb.length + 1));
}

/** The most commands of this kind that ran at once. */
async function most(plan: Plan, verb: string, options: WorldOptions = {}): Promise<{ ran: Ran; most: number }> {
  let most = 0;
  const ran = await run(plan, {
    takes: () => 50,
    ...options,
    at: (moment, world) => {
      if (moment.startsWith(`go ${verb}`))
        most = Math.max(most, 1 + [...world.atWork].filter((words) => words.startsWith(verb)).length);
    },
  });
  return { ran, most };
}

describe('the waves of a step', () => {
  it('are changed one after the other, and the targets of one at once', async () => {
    const { ran, most: atOnce } = await most(planOf([FOUR]), 'do');
    expectTold(ran);
    expect([outcomeOf(ran), atOnce]).toEqual(['incident_resolved', 3]);
    const kinds = ran.events.flatMap((event) => {
      if (event.type === 'command.intended') return event.shown;
      return event.type === 'condition.looked' && event.purpose.kind === 'verify'
        ? `verified ${event.purpose.target}`
        : [];
    });
    expect(kinds.slice(0, 2)).toEqual(['do one-a', 'verified cache/a/t-one']);
    expect(kinds.slice(2, 5)).toEqual(['do one-b', 'do one-c', 'do one-d']);
  });
  it('cost one or two flushes each, and not one a target', async () => {
    const ran = await run(planOf([{ id: 'one', targets: 'abcdefgh'.split(''), waves: [8] }]));
    expect(started(ran, 'do')).toHaveLength(8);
    // The claim, the intents, the outcome, the end.
    expect(ran.world.disk.flushes).toBeLessThanOrEqual(3 + 2);
  });
  it('never work on more targets at once than there is room for', async () => {
    const targets = Array.from({ length: AT_ONCE + 9 }, (_, index) => `t${index}`);
    const { ran, most: atOnce } = await most(planOf([{ id: 'one', targets, waves: [targets.length] }]), 'do');
    expect([outcomeOf(ran), atOnce]).toEqual(['incident_resolved', AT_ONCE]);
    expect(started(ran, 'do')).toHaveLength(targets.length);
  });
  it('are looked at no more at once either, where a condition reads all of them', async () => {
    const targets = Array.from({ length: AT_ONCE + 9 }, (_, index) => `t${index}`);
    const plan = planOf([{ id: 'one', targets, waves: [targets.length] }]);
    const samples = targets.map((target) => ({ probe: 'one', target: keyOf(target) }));
    const symptom = { ...plan.symptom, that: ['all.one.all(o, !o.on)'], samples };
    let most = 0;
    const ran = await run(
      { ...plan, symptom },
      {
        takes: (moment) => (moment.startsWith('observe one') ? 10 : 0),
        at: (moment, { inUse }) => {
          if (moment.startsWith('observe one')) most = Math.max(most, 1 + inUse.length);
        },
      },
    );
    expect([outcomeOf(ran), most]).toEqual(['incident_resolved', AT_ONCE]);
    const first = ran.events.find(({ type }) => type === 'condition.looked');
    expect(first?.type === 'condition.looked' && first.samples.map(({ target }) => target)).toEqual(targets.map(keyOf));
  });
  it('leave out the targets that the step does not apply to, and a wave of none of them', async () => {
    const ran = await run(planOf([{ ...FOUR, when: '!sick.on' }, { id: 'two' }]));
    expect(ran.state.steps).toMatchObject({ one: 'skipped', two: 'passed' });
    expect(started(ran, 'do')).toEqual(['two']);
  });
  it('go first in the number of a wave that was skipped, so that a canary is one of those that are changed', async () => {
    const six = { id: 'one', targets: ['a', 'b', 'c', 'd', 'e', 'f'], waves: [1, 5], whenOff: true } as const;
    const first = { 'one-a': true, 'one-b': true };
    const failing = await run(planOf([six]), { first, behaviours: { 'do one-c': ['fails'] } });
    expect([outcomeOf(failing), started(failing, 'do')]).toEqual(['rolled_back', ['one-c']]);
    const { ran, most: atOnce } = await most(planOf([six]), 'do', { first });
    expect([outcomeOf(ran), started(ran, 'do'), atOnce]).toEqual([
      'incident_resolved',
      ['one-c', 'one-d', 'one-e', 'one-f'],
      3,
    ]);
  });
  it('look at everything on a dry run, and change nothing', async () => {
    const ran = await run(planOf([{ ...FOUR, require: 'sick.on', guard: true }]), { dryRun: true });
    expect(outcomeOf(ran)).toBe('dry_run');
    expect(ran.world.started).toEqual([]);
    const looked = ran.events.flatMap((event) =>
      event.type === 'condition.looked' && event.purpose.kind === 'require' ? event.purpose.target : [],
    );
    expect(looked).toHaveLength(4);
  });
});

describe('a target that fails', () => {
  it('ends its wave: what runs beside it comes to its end, nothing is begun, and everything is undone', async () => {
    const ran = await run(planOf([FOUR]), {
      takes: (moment) => (moment === 'go do one-d' ? 500 : SLOW(moment)),
      behaviours: { 'do one-c': ['fails'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.state.failure).toMatchObject({
      step: 'one',
      because: 'the command ended with exit code 1 (cache/c/t-one)',
    });
    expect(statuses(ran)).toEqual({ 'one-a': 'undone', 'one-b': 'undone', 'one-c': 'undone', 'one-d': 'undone' });
    const order = ran.events.flatMap((event) =>
      event.type === 'command.intended' || event.type === 'command.finished'
        ? `${event.type.slice(8)} ${event.change.action} ${event.change.target.split('/')[1]}`
        : [],
    );
    expect(order.indexOf('finished do d')).toBeLessThan(order.findIndex((words) => words.startsWith('intended undo')));
  });
  it('undoes the last wave before the first, and the targets of a wave at once', async () => {
    const { ran, most: atOnce } = await most(planOf([FOUR]), 'undo', { behaviours: { 'do one-c': ['fails'] } });
    expect([outcomeOf(ran), atOnce]).toEqual(['rolled_back', 3]);
    expect(started(ran, 'undo').at(-1)).toBe('one-a');
  });
  it('keeps the next wave from its beginning, and so the steps behind', async () => {
    const ran = await run(planOf([{ ...FOUR, waves: [2, 2] }, { id: 'two' }]), {
      behaviours: { 'do one-b': ['does-nothing'] },
    });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(started(ran, 'do')).toEqual(['one-a', 'one-b']);
    expect(statuses(ran)).toMatchObject({ 'one-c': 'not_started', two: 'not_started' });
  });
  it('is one whose host cannot be reached: nothing was started there, and nothing is undone', async () => {
    const ran = await run(planOf([FOUR]), { behaviours: { 'do one-c': ['does-not-start'] } });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(statuses(ran)).toMatchObject({ 'one-a': 'undone', 'one-c': 'not_started' });
    expect(started(ran, 'undo')).not.toContain('one-c');
  });
  it.each([
    ['as it is prepared', 'prepare do one-d'],
    ['as it is looked at', 'observe one-d'],
  ])('stops what was about to start beside it, %s, while others still run', async (_when, moment) => {
    const slow: Readonly<Record<string, number>> = { 'go do one-b': 3_000, 'go do one-c': 100, [moment]: 1_000 };
    const ran = await run(planOf([FOUR]), {
      takes: (one) => slow[one] ?? 0,
      behaviours: { 'do one-c': ['fails'] },
    });
    expectTold(ran);
    expect(statuses(ran)).toMatchObject({ 'one-b': 'undone', 'one-c': 'undone', 'one-d': 'not_started' });
    expect(started(ran, 'do')).not.toContain('one-d');
    const dos = ran.events.filter((event) => event.type === 'command.finished' && event.change.action === 'do');
    expect(dos.at(-1), 'what ran came to its end').toMatchObject({ change: { target: 'cache/b/t-one' } });
  });
});

describe('a cancel in the middle of a wave', () => {
  it('stops all its commands at once, is told once, and undoes them', async () => {
    const ran = await run(planOf([{ ...FOUR, waves: [4] }]), {
      takes: (moment) => (moment.startsWith('go do') ? 10_000 : 0),
      at: (moment, world) => {
        if (moment === 'go do one-d') world.cancel.abort('SIGTERM');
      },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('cancelled');
    expect(ran.events.filter(({ type }) => type === 'cancel.requested')).toHaveLength(1);
    expect(ran.events.at(-1)?.elapsed_ms).toBeLessThan(10_000);
    expect([...started(ran, 'undo')].sort()).toEqual(['one-a', 'one-b', 'one-c', 'one-d']);
  });
});

describe('a guard', () => {
  it('of another service is engaged once for all waves', async () => {
    const ran = await run(planOf([{ ...FOUR, guard: true }]));
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.world.started.filter((words) => words.endsWith('breaker'))).toEqual([
      'engage breaker',
      'release breaker',
    ]);
  });
  it('of the same service is engaged and released around each target', async () => {
    const ran = await run(planOf([{ ...FOUR, waves: [2, 2], shield: true }]));
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('incident_resolved');
    for (const target of FOUR.targets) {
      const own = ran.world.started.filter((words) => words.endsWith(`-${target}`));
      expect(own).toEqual([`engage shield-${target}`, `do one-${target}`, `release shield-${target}`]);
    }
    const second = ran.world.started.indexOf('engage shield-c');
    expect(ran.world.started.indexOf('release shield-a')).toBeLessThan(second);
    expect(ran.world.started.indexOf('release shield-b')).toBeLessThan(second);
  });
  it('of the same service is released as soon as its own target is verified', async () => {
    const ran = await run(planOf([{ ...FOUR, waves: [4], shield: true }]), {
      takes: (moment) => (moment === 'go do one-b' ? 5_000 : 0),
    });
    const finished = ran.events.flatMap((event) =>
      event.type === 'command.finished' ? `${event.change.action} ${event.change.target.split('/')[1]}` : [],
    );
    expect(finished.indexOf('release a')).toBeLessThan(finished.indexOf('do b'));
  });
  it('of the same service protects each undo again', async () => {
    const ran = await run(planOf([{ ...FOUR, shield: true }]), { behaviours: { 'do one-c': ['fails'] } });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    const ofA = ran.world.started.filter((words) => words.endsWith('-a'));
    expect(ofA).toEqual([
      'engage shield-a',
      'do one-a',
      'release shield-a',
      'engage shield-a',
      'undo one-a',
      'release shield-a',
    ]);
    const statuses = Object.values(ran.state.guards).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['released']));
  });
  it('that cannot be engaged fails its target alone, and with it the step', async () => {
    const ran = await run(planOf([{ ...FOUR, waves: [4], shield: true }]), {
      behaviours: { 'engage shield-b': ['fails'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(started(ran, 'do')).not.toContain('one-b');
    for (const target of FOUR.targets) expect(ran.world.facts.get(`shield-${target}`) ?? false).toBe(false);
  });
});

describe('a target whose fate is unknown', () => {
  /** Contact to one-c is lost as its command starts, for so long. */
  const away = (ms: number, change: WorldOptions = {}): WorldOptions => {
    let since: number | null = null;
    return {
      behaviours: { 'do one-c': ['works'] },
      at: (moment, world) => {
        if (moment === 'go do one-c') since ??= world.time();
      },
      away: (fact, now) => fact === 'one-c' && since !== null && now < since + ms,
      ...change,
    };
  };
  const ALL = planOf([{ ...FOUR, waves: [4] }]);

  it('is asked once more when all others are undone, and undone when its host is back', async () => {
    const slow = { takes: (moment: string) => (/^go undo one-[abd]/.test(moment) ? 60_000 : 0) };
    const ran = await run(ALL, away(40_000, slow));
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(statuses(ran)).toMatchObject({ 'one-a': 'undone', 'one-c': 'undone' });
    expect(started(ran, 'undo').at(-1)).toBe('one-c');
  });
  it('is named where its host does not come back, and the others are undone all the same', async () => {
    const ran = await run(ALL, away(600_000));
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('unknown');
    expect(statuses(ran)).toEqual({ 'one-a': 'undone', 'one-b': 'undone', 'one-c': 'unknown', 'one-d': 'undone' });
  });
  it('keeps its guard until it is known, and then lets go of it', async () => {
    const slow = { takes: (moment: string) => (/^go undo one-[abd]/.test(moment) ? 60_000 : 0) };
    const shielded = planOf([{ ...FOUR, waves: [4], shield: true }]);
    const back = await run(shielded, away(40_000, slow));
    expectTold(back);
    expect([outcomeOf(back), back.state.guards['shield @ cache/c/t-one']?.status]).toEqual(['rolled_back', 'released']);
    const gone = await run(shielded, away(600_000, slow));
    expectTold(gone);
    expect([outcomeOf(gone), gone.state.guards['shield @ cache/c/t-one']?.status]).toEqual(['unknown', 'held']);
  });
});

describe('a process that dies in the middle of a wave', () => {
  const PLAN = planOf([{ ...FOUR, waves: [1, 3], guard: true }, { id: 'two' }]);
  const shapes: readonly StepShape[] = [{ ...FOUR, waves: [2, 2], shield: true }, { id: 'two' }];

  it.each([
    ['with its last event written', true, PLAN],
    ['with its last event not written', false, PLAN],
    ['with a guard a target', true, planOf(shapes)],
  ])('is finished by another, at every event: %s', async (_what, written, plan) => {
    const takes = (moment: string) => (moment.startsWith('go') ? 20 + (moment.charCodeAt(moment.length - 1) % 7) : 3);
    const whole = await run(plan, { takes });
    for (let event = 2; event <= whole.events.length; event++) {
      const ran = await runOn(plan, { takes, dieAt: [{ event, written, power: event % 2 === 0 }] });
      expectTold(ran);
      expect(['refused', 'rolled_back', 'incident_resolved'], `died at event ${event}`).toContain(outcomeOf(ran));
      const dos = started(ran, 'do');
      expect(new Set(dos).size, 'no `do` ran twice').toBe(dos.length);
    }
  });
});
