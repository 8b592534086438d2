// Wall 3, alone: walls 1 and 2 find nothing here whatever is asked of them, and still nothing is changed where it must not be.
import { describe, expect, test } from 'vitest';
import { outcomeOf, run, runOn } from './run.ts';
import { AGREEING, DISAGREEING, questions } from './there.ts';
import { planOf, type WorldOptions } from './world.ts';

const plan = planOf([{ id: 'one', guard: true }], { discovery: questions() });
const blindWalls: WorldOptions = { isolation: [], refuse: () => false };

describe('what a host says of itself', () => {
  test.each(AGREEING)('lets the run go on: it %s', async (discovery) => {
    const ran = await run(plan, { ...blindWalls, discovery });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.state.discovered).toMatchObject([{ there: [{ target: 'cache/runner/t-one', found: 'redis@t-one' }] }]);
  });

  test.each(DISAGREEING)('refuses the run, and nothing is changed: it %s', async (discovery) => {
    const ran = await run(plan, { ...blindWalls, discovery });
    expect(outcomeOf(ran)).toBe('refused');
    expect(ran.world.started).toEqual([]);
    expect(ran.world.notified).not.toContain('started');
    expect(ran.state.failure).toMatchObject({ kind: 'isolation' });
  });

  test('is no part of a dry run’s outcome, and is told in it', async () => {
    const ran = await run(plan, { ...blindWalls, discovery: 'lacks it', dryRun: true });
    expect(outcomeOf(ran)).toBe('dry_run');
    expect(ran.events.find(({ type }) => type === 'topology.discovered')).toMatchObject({
      drift: [{ kind: 'missing' }],
    });
  });

  test('keeps for every host who else lives there: what bystanders are chosen from', async () => {
    const ran = await run(plan, { ...blindWalls, discovery: 'has others besides' });
    const others = [
      { tenant: 't-three', found: 'redis@t-three' },
      { tenant: 't-two', found: 'redis@t-two' },
    ];
    expect(ran.state.discovered).toMatchObject([
      { service: 'cache', host: 'runner', instances: 4, others, others_count: 2 },
    ]);
  });

  test('is not asked where the tenant’s commands are refused already', async () => {
    const moments: string[] = [];
    const isolation = [{ code: 'isolation-wildcard', message: 'names everybody', hint: 'do not' }] as const;
    await run(plan, { isolation, at: (moment) => void moments.push(moment) });
    expect(moments).not.toContain('discover');
  });

  test('is not asked for by a command that names another tenant: that is not known then, and nothing is changed', async () => {
    const moments: string[] = [];
    const ran = await run(plan, {
      refuse: (words) => words === 'discover cache',
      at: (moment) => void moments.push(moment),
    });
    expect(outcomeOf(ran)).toBe('refused');
    expect(ran.world.started).toEqual([]);
    expect(ran.state.failure?.because).toContain('names another tenant');
    expect(moments).not.toContain('discover');
  });

  test('is not waited for by a cancel', async () => {
    const ran = await run(plan, {
      at: (moment, world) => void (moment === 'discover' && world.cancel.abort('SIGINT')),
    });
    expect(outcomeOf(ran)).toBe('cancelled');
    expect(ran.events.map(({ type }) => type)).not.toContain('topology.discovered');
  });

  test('is not asked again by whoever takes the run over', async () => {
    const moments: string[] = [];
    const ran = await runOn(plan, {
      dieAt: [{ event: 6, written: true, power: false }],
      at: (moment) => void moments.push(moment),
    });
    expect(ran.events.map(({ type }) => type)).toContain('run.resumed');
    expect(moments.filter((moment) => moment === 'discover').length).toBeLessThanOrEqual(1);
  });
});
