// A process that dies at any event, before or after it is written: another one ends the run truly from the journal.
import { describe, expect, it } from 'vitest';
import { drive } from '../../src/engine/drive.ts';
import { replay } from '../../src/engine/replay.ts';
import { expectTold, outcomeOf, run, runOn } from './run.ts';
import { createWorld, planOf } from './world.ts';

const PLAN = planOf([
  { id: 'one', guard: true },
  { id: 'two', checkpoint: true },
  { id: 'three', guard: true },
]);

const RESUMED = {
  type: 'run.resumed',
  by: 'recover',
  because: 'the process is gone',
  locks: [{ name: 'tenant:t-one', token: 2 }],
} as const;

describe.each([true, false])('a process that dies with its last event written: %s', (written) => {
  it('is finished by another, at every event', async () => {
    const whole = await run(PLAN);
    const last = whole.events.length;
    for (let event = written ? 1 : 2; event <= last; event++) {
      const ran = await runOn(PLAN, { dieAt: [{ event, written }] });
      expectTold(ran);
      const outcome = outcomeOf(ran);
      expect(['refused', 'rolled_back', 'incident_resolved'], `died at event ${event}`).toContain(outcome);
      const starts = ran.world.started.filter((words) => words.startsWith('do'));
      expect(new Set(starts).size, 'no command ran twice').toBe(starts.length);
    }
  });

  it('is finished also in the middle of a rollback', async () => {
    const behaviours = { 'do three': ['fails-late'] } as const;
    const whole = await run(PLAN, { behaviours });
    for (let event = 2; event <= whole.events.length; event++) {
      const ran = await runOn(PLAN, { behaviours, dieAt: [{ event, written }] });
      expectTold(ran);
      expect(outcomeOf(ran), `died at event ${event}`).toBe(ran.world.started.length === 0 ? 'refused' : 'rolled_back');
    }
  });
});

describe('a process that dies behind the intent of a change, on a host that is gone for good', () => {
  it('leaves the guard of that step where it is: nobody knows what stands behind it', async () => {
    const plan = planOf([{ id: 'one', guard: true }]);
    const whole = await run(plan);
    const isIntended = ({ type, ...event }: (typeof whole.events)[number]) =>
      type === 'command.intended' && 'change' in event && event.change.action === 'do';
    const event = whole.events.findIndex(isIntended) + 1;
    let isGone = false;
    const ran = await runOn(plan, {
      dieAt: [{ event, written: true }],
      at: (moment) => {
        isGone ||= moment === 'fate';
      },
      away: (fact) => isGone && fact !== 'breaker',
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('unknown');
    expect(Object.values(ran.state.guards).map(({ status }) => status)).toEqual(['held']);
    expect(ran.world.started).toEqual(['engage breaker']);
  });
});

describe('a recovery that dies itself', () => {
  it('reaches the same end, at every event', async () => {
    const whole = await run(PLAN, { behaviours: { 'do three': ['fails-late'] } });
    for (let first = 5; first <= whole.events.length; first += 4) {
      for (let second = first + 1; second <= first + 12; second++) {
        const dieAt = [
          { event: first, written: true },
          { event: second, written: second % 2 === 0 },
        ];
        const ran = await runOn(PLAN, { behaviours: { 'do three': ['fails-late'] }, dieAt });
        expectTold(ran);
        const outcome = ran.world.started.length === 0 ? 'refused' : 'rolled_back';
        expect(outcomeOf(ran), `died at events ${first} and ${second}`).toBe(outcome);
        const starts = ran.world.started.filter((words) => words.startsWith('do'));
        expect(new Set(starts).size, 'no `do` ran twice').toBe(starts.length);
      }
    }
  });
});

describe('a run whose journal is broken', () => {
  const broken = { code: 'journal-broken', message: 'line 7 is no JSON', hint: 'look by hand' } as const;

  it('ends as unknown wherever it stood: everybody is told, and nothing is changed any more', async () => {
    const whole = await run(PLAN, { behaviours: { 'do three': ['fails-late'] } });
    for (let stands = 1; stands < whole.events.length; stands++) {
      const world = createWorld();
      const ran = await drive({
        plan: PLAN,
        ports: world.ports,
        start: { events: whole.events.slice(0, stands), resumed: { ...RESUMED, broken } },
        cancel: world.cancel.signal,
        onCancel: 'compensate',
        abandon: world.abandon.signal,
      });
      expect(outcomeOf(ran), `broken behind event ${stands}`).toBe('unknown');
      expect(ran.state.failure).toMatchObject({ kind: 'broken', because: broken.message });
      expect([world.started, world.ids, world.notified]).toEqual([[], [], ['unknown']]);
      expect(replay(PLAN, ran.events).phase).toEqual(ran.state.phase);
    }
  });
});
