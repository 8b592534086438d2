// What has to be on disk, and when; and a disk or a machine that fails at that very moment.
import { describe, expect, it } from 'vitest';
import type { ChainedEvent } from '../../src/engine/event.ts';
import { expectTold, outcomeOf, type Ran, run, runOn, statuses } from './run.ts';
import { planOf } from './world.ts';

const GUARDED = planOf([{ id: 'one', guard: true }, { id: 'two' }]);
const KEPT = planOf([{ id: 'one' }, { id: 'two', checkpoint: true }, { id: 'three' }]);

const held = (kind: 'recovered' | 'verify', step?: string) => (event: ChainedEvent) =>
  event.type === 'condition.looked' &&
  event.purpose.kind === kind &&
  event.verdict === 'holds' &&
  (step === undefined || ('step' in event.purpose && event.purpose.step === step));

/** The number of the first event like this in a run that nothing disturbs. */
async function numberOf(plan: Ran['state']['plan'], isIt: (event: ChainedEvent) => boolean): Promise<number> {
  return (await run(plan)).events.findIndex(isIt) + 1;
}

describe('the look that decides the outcome', () => {
  it('does not count where it cannot be made durable: a recovery would undo what the run calls resolved', async () => {
    const ran = await run(GUARDED, { breakJournalAt: await numberOf(GUARDED, held('recovered')) });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.state.failure).toMatchObject({ kind: 'journal' });
    expect(ran.events.some(held('recovered'))).toBe(false);
    expect(ran.world.watched.some((event) => 'seq' in event && held('recovered')(event as ChainedEvent))).toBe(false);
    expect([ran.world.facts.get('one'), ran.world.facts.get('two')]).toEqual([false, false]);
  });
  it('leaves the run to whoever can read the journal where nobody can say whether it stands there', async () => {
    const ran = await run(GUARDED, { breakJournalAt: await numberOf(GUARDED, held('recovered')), unsure: true });
    expect(ran.closed).toBe(false);
    expect([ran.world.facts.get('one'), ran.world.facts.get('two')]).toEqual([true, true]);
    expect(ran.world.started.filter((command) => command.startsWith('undo'))).toEqual([]);
    expect(ran.events.some(held('recovered'))).toBe(false);
  });
  it('is not waited for where what is unsure decides nothing: an intent is not started, and all is undone', async () => {
    const at = await numberOf(GUARDED, (event) => event.type === 'command.intended' && event.change.action === 'do');
    const ran = await run(GUARDED, { breakJournalAt: at, unsure: true });
    expectTold(ran);
    expect(ran.world.started.filter((command) => command.startsWith('do'))).toEqual([]);
  });
  it('does not count either where verified changes would be kept', async () => {
    const plan = { ...GUARDED, recovered: { ...GUARDED.recovered, within_ms: null, otherwise: 'keep' as const } };
    const options = { blind: ['well'] };
    const whole = await run(plan, options);
    expect(outcomeOf(whole)).toBe('not_recovered');
    const decides = whole.events.findIndex((event) => event.type === 'notification.finished');
    const ran = await run(plan, { ...options, breakJournalAt: decides });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
  });
  it.each([
    [true, 'incident_resolved'],
    [false, 'rolled_back'],
  ])('is left to whoever can read the journal where nobody says whether it was taken: %s', async (taken, outcome) => {
    const event = await numberOf(GUARDED, held('recovered'));
    const ran = await runOn(GUARDED, { doubtJournalAt: { event, taken } });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe(outcome);
    const changes = ran.world.started.filter((words) => /^(?:undo|engage)/.test(words));
    expect(changes.length, 'nothing is undone on a guess').toBe(taken ? 1 : 4);
  });
  it.each([true, false])('stands when the power fails behind it, its notification written: %s', async (written) => {
    const event = (await numberOf(GUARDED, held('recovered'))) + 1;
    const ran = await runOn(GUARDED, { dieAt: [{ event, written, power: true }] });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('incident_resolved');
  });
});

describe('a cancel', () => {
  it('is not left to somebody else where the journal is lost: nobody could read what was done since', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }, { id: 'two' }]), {
      behaviours: { 'do two': ['fails'] },
      breakJournalAt: 17,
      onCancel: 'leave',
      at: (moment, world) => {
        if (moment === 'go undo one') world.cancel.abort('SIGINT');
      },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.world.started.at(-1)).toBe('release breaker');
  });
});

describe('what is made durable', () => {
  const flushed = (ran: Ran) =>
    ran.world.disk.flushed.map((seq) => {
      const event = ran.events[seq - 1];
      return event?.type === 'condition.looked' ? event.purpose.kind : event?.type;
    });

  it('is the claim, every intent, a checkpoint, what decides the outcome, and the end', async () => {
    const ran = await run(KEPT);
    const intents = ['command.intended', 'command.intended', 'verify', 'command.intended'];
    expect(flushed(ran)).toEqual(['run.claimed', ...intents, 'recovered', 'closed']);
  });
  it('is a cancel, and that somebody else goes on', async () => {
    const ran = await runOn(planOf([{ id: 'one' }, { id: 'two' }]), {
      onCancel: 'leave',
      at: (moment, world) => {
        if (moment === 'observe two') world.cancel.abort('SIGINT');
      },
    });
    expect(flushed(ran)).toEqual([
      'run.claimed',
      'command.intended',
      'cancel.requested',
      'run.resumed',
      'command.intended',
      'undone',
      'closed',
    ]);
  });
});

describe('a checkpoint', () => {
  it('does not count where its verification cannot be made durable', async () => {
    const ran = await run(KEPT, { breakJournalAt: await numberOf(KEPT, held('verify', 'two')) });
    expectTold(ran);
    expect(statuses(ran)).toEqual({ one: 'undone', two: 'undone', three: 'not_started' });
    expect(outcomeOf(ran)).toBe('rolled_back');
  });
  it('stands when the power fails behind it', async () => {
    const event = (await numberOf(KEPT, held('verify', 'two'))) + 1;
    const ran = await runOn(KEPT, { dieAt: [{ event, written: true, power: true }] });
    expectTold(ran);
    expect(statuses(ran)).toMatchObject({ one: 'kept', two: 'kept' });
    expect(ran.world.started).not.toContain('undo two');
  });
});

describe('a checkpoint of which nobody says whether it was taken', () => {
  it.each([
    [true, ['kept', 'kept', 'not_started']],
    [false, ['undone', 'undone', 'not_started']],
  ] as const)('is left to whoever can read the journal: %s', async (taken, expected) => {
    const event = await numberOf(KEPT, held('verify', 'two'));
    const ran = await runOn(KEPT, { doubtJournalAt: { event, taken } });
    expectTold(ran);
    expect(Object.values(statuses(ran))).toEqual(expected);
  });
});

describe('the power that fails', () => {
  it('is survived at every event: what was started is undone, and nothing starts twice', async () => {
    const whole = await run(GUARDED);
    for (let event = 2; event <= whole.events.length; event++) {
      const ran = await runOn(GUARDED, { dieAt: [{ event, written: true, power: true }] });
      expectTold(ran);
      expect(['refused', 'rolled_back', 'incident_resolved'], `at event ${event}`).toContain(outcomeOf(ran));
      const dos = ran.world.started.filter((words) => words.startsWith('do'));
      expect(new Set(dos).size, 'no `do` ran twice').toBe(dos.length);
    }
  });
});
