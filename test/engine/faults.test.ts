// What must hold when things break in an awkward moment: lost contact, cancels, guards, ids, clocks.
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/engine/apply.ts';
import { drive } from '../../src/engine/drive.ts';
import { initialState } from '../../src/engine/state.ts';
import { ASKING_MS } from '../../src/plan/patience.ts';
import { Died } from './disk.ts';
import { expectTold, openingOf, outcomeOf, type Ran, run, runOn, statuses } from './run.ts';
import { createWorld, exec, planOf, type World } from './world.ts';

/** Acts the first time that a moment comes. */
const once = (moment: string, act: (world: World) => void) => {
  let done = false;
  return (heard: string, world: World): void => {
    if (done || heard !== moment) return;
    done = true;
    act(world);
  };
};

/** The guard cannot be seen while the first command with these words is judged. */
const unseenOnce = (words: string) => {
  const blind: string[] = [];
  let looks = 0;
  return {
    blind,
    at: (moment: string): void => {
      if (moment === `go ${words}` && looks === 0) blind.push('breaker');
      if (moment === 'observe breaker' && blind.length > 0) looks += 1;
      if (looks > LOOKS) blind.pop();
    },
  };
};
/** At a guard's condition: within 500 ms, every 100 ms. */
const LOOKS = 6;

describe('contact that is lost', () => {
  it('keeps a guard where the step behind it is unknown, also while earlier steps are undone', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two', guard: true, ending: 'none' }]), {
      behaviours: { 'do two': ['lost'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('unknown');
    expect(statuses(ran).one).toBe('undone');
    expect(ran.world.facts.get('breaker')).toBe(true);
    expect(ran.world.started).not.toContain('release breaker');
  });
  it('asks the host for the command’s fate although the way forward was cancelled', async () => {
    const ran = await run(planOf([{ id: 'one' }]), {
      behaviours: { 'do one': ['lost-then-known'] },
      at: (moment, world) => {
        if (moment === 'go do one') world.cancel.abort('SIGINT');
      },
    });
    expectTold(ran);
    expect(ran.events.filter((event) => event.type === 'command.finished').at(1)).toMatchObject({
      asked: true,
      accepted: true,
    });
    expect(outcomeOf(ran)).toBe('cancelled');
  });
  it('asks also where the runbook’s timeout stopped the command', async () => {
    const ran = await run(planOf([{ id: 'one', ending: 'none' }], { timeout_ms: 50 }), {
      behaviours: { 'do one': ['lost-then-known'] },
      at: (moment, world) => {
        if (moment === 'go do one') world.turnTime(100);
      },
    });
    expect(ran.events.map((event) => event.type)).toContain('timeout.passed');
    expect(outcomeOf(ran)).toBe('rolled_back');
  });
  it('asks also where a command’s own time ended and nobody saw it stop: before anything is undone or tried again', async () => {
    const ran = await run(planOf([{ id: 'one', retry: 1 }]), { behaviours: { 'do one': ['times-out-unconfirmed'] } });
    expectTold(ran);
    expect(ran.events.filter((event) => event.type === 'command.finished')).toMatchObject([
      { asked: false, accepted: false, act: { ended: 'timed-out', stopped: 'unconfirmed' } },
      { asked: true, accepted: true },
    ]);
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.world.started).toEqual(['do one']);
  });
  it('goes on where that answer is good, also in a step that is not tried again', async () => {
    const ran = await run(planOf([{ id: 'one' }]), { behaviours: { 'do one': ['times-out-unconfirmed'] } });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.world.started).toEqual(['do one']);
  });
  it('leaves the question to `post` where main is cancelled', async () => {
    const ran = await run(planOf([{ id: 'one' }]), {
      behaviours: { 'do one': ['lost-then-known'] },
      onCancel: 'leave',
      at: (moment, world) => {
        if (moment === 'go do one') world.cancel.abort('SIGINT');
      },
    });
    expect(ran.closed).toBe(false);
    expect(ran.events.some((event) => event.type === 'command.finished' && event.asked)).toBe(false);
  });
  it('stays unknown when the retry after it does not start', async () => {
    const ran = await run(planOf([{ id: 'one', retry: 1, ending: 'none' }]), {
      behaviours: { 'do one': ['lost', 'does-not-start'] },
    });
    expect(outcomeOf(ran)).toBe('unknown');
  });
  it('waits before an undo of something unknown', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }]), { behaviours: { 'do one': ['lost'] } });
    const undo = ran.events.find((event) => event.type === 'command.intended' && event.change.action === 'undo');
    const finished = ran.events.findLast(
      (event) => event.type === 'command.finished' && event.change.action === 'do' && event.seq < (undo?.seq ?? 0),
    );
    expect((undo?.elapsed_ms ?? 0) - (finished?.elapsed_ms ?? 0)).toBeGreaterThanOrEqual(2_000);
  });
});

describe('a command whose host cannot be asked at once', () => {
  const asks = (ran: Ran) => ran.events.filter((event) => event.type === 'command.finished' && event.asked).length;

  it('is asked for again before its undo, so that nothing of it comes back afterwards', async () => {
    const ran = await run(planOf([{ id: 'one' }]), { behaviours: { 'do one': ['lost-while-down'] } });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(asks(ran)).toBeGreaterThan(1);
  });
  it('is asked for by its own id: an answer about another command is none', async () => {
    const { events, state } = await run(planOf([{ id: 'one' }]), { behaviours: { 'do one': ['lost-while-down'] } });
    const answers = events.flatMap((event, at) => (event.type === 'command.finished' && event.asked ? [at] : []));
    const at = answers[1] ?? -1;
    const before = events.slice(0, at).reduce(apply, initialState(state.plan));
    const answer = events[at];
    if (answer?.type !== 'command.finished') throw new Error('nothing was asked again');
    expect(() => apply(before, answer)).not.toThrow();
    expect(() => apply(before, { ...answer, command: `${answer.command}-other` })).toThrow();
  });
  it('is asked for with pauses, and not for ever', async () => {
    const ran = await run(planOf([{ id: 'one' }]), { behaviours: { 'do one': ['lost'] } });
    const undo = ran.events.findIndex((event) => event.type === 'command.intended' && event.change.action === 'undo');
    const [, first = 0, ...times] = ran.events
      .slice(0, undo)
      .flatMap((event) => (event.type === 'command.finished' && event.asked ? [event.elapsed_ms] : []));
    const pauses = times.map((time, index) => time - (times[index - 1] ?? first));
    expect(pauses.slice(0, -1)).toEqual(pauses.slice(0, -1).sort((one, other) => one - other));
    expect((times.at(-1) ?? 0) - first).toBeGreaterThan(ASKING_MS - 100);
    expect(times.length).toBeLessThan(10);
  });
  it('is not undone where it turns out never to have started', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two' }]), {
      behaviours: { 'do two': ['lost-while-down'] },
      at: once('fate', (world) => world.hosts.forget('do two')),
    });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(statuses(ran).two).toBe('not_started');
    expect(ran.world.started).not.toContain('undo two');
  });
  it.each(['none', 'irreversible'] as const)('is known in the end also where its ending is %s', async (ending) => {
    const ran = await run(planOf([{ id: 'one', ending, guard: true }]), {
      behaviours: { 'do one': ['lost-while-down'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.world.started.at(-1)).toBe('release breaker');
  });
  it('is asked for before it is tried again', async () => {
    const ran = await run(planOf([{ id: 'one', retry: 1 }]), {
      behaviours: { 'do one': ['lost-while-down', 'works'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(asks(ran)).toBeGreaterThan(1);
  });
  it('is not tried again where it turns out to have ended well', async () => {
    const ran = await run(planOf([{ id: 'one', retry: 1 }]), {
      behaviours: { 'do one': ['lost-while-down'] },
      at: (moment, world) => {
        if (moment === 'observe one' || moment !== 'fate' || world.hosts.down) return;
        world.hosts.settle(true);
      },
    });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.world.started).toEqual(['do one']);
  });
  it('is tried again where one of its tries ended well and nobody answers for another', async () => {
    const ran = await run(planOf([{ id: 'one', retry: 2 }]), {
      behaviours: { 'do one': ['lost-for-good', 'lost-while-down', 'works'] },
      at: (moment, world) => {
        if (moment === 'fate' && world.started.length === 2 && !world.hosts.down) world.hosts.settle(true);
      },
    });
    expect(ran.world.started).toEqual(['do one', 'do one', 'do one']);
    expect(statuses(ran)).toEqual({ one: 'applied' });
  });
  it('stays unknown though the try behind it went well and was undone', async () => {
    const ran = await run(planOf([{ id: 'one', retry: 1 }, { id: 'two' }]), {
      behaviours: { 'do one': ['lost-for-good', 'works'], 'do two': ['fails'] },
    });
    expectTold(ran);
    expect(statuses(ran)).toEqual({ one: 'unknown', two: 'undone' });
    expect(outcomeOf(ran)).toBe('unknown');
  });
  it('stays unknown also where its step says that nothing stays', async () => {
    const ran = await run(planOf([{ id: 'one', retry: 1, ending: 'none' }, { id: 'two' }]), {
      behaviours: { 'do one': ['lost-for-good', 'works'], 'do two': ['fails'] },
    });
    expectTold(ran);
    expect(statuses(ran)).toEqual({ one: 'unknown', two: 'undone' });
  });
  it('is told to be unknown where it goes on for good, and is undone all the same', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two', guard: true }]), {
      behaviours: { 'do two': ['lost-for-good'] },
    });
    expectTold(ran);
    expect(ran.world.started).toContain('undo two');
    expect(statuses(ran)).toEqual({ one: 'undone', two: 'unknown' });
    expect(outcomeOf(ran)).toBe('unknown');
  });
  it('is sure where what escaped from it has ended when its undo is seen', async () => {
    const ran = await run(planOf([{ id: 'one' }]), {
      behaviours: { 'do one': ['leaves-running'] },
      at: once('go undo one', (world) => world.hosts.settle(true)),
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    const looks = ran.events.filter((event) => event.type === 'condition.looked' && event.purpose.kind === 'undone');
    expect(looks.filter((event) => 'look' in event && event.look === 1)).toHaveLength(2);
  });
  it('is not asked for where it was a request over HTTP: nobody here can say more', async () => {
    const plan = planOf([{ id: 'one' }]);
    const http = {
      ...exec('do', 'one'),
      kind: 'http',
      method: 'PUT',
      url: 'http://x',
      headers: {},
      expect: [],
    } as const;
    const steps = plan.steps.map((step) =>
      step.kind === 'check' ? step : { ...step, acts: step.acts.map((act) => ({ ...act, do: http })) },
    );
    const ran = await run({ ...plan, steps }, { behaviours: { http: ['lost'] } });
    expect(outcomeOf(ran)).toBe('unknown');
    expect(ran.world.started).toEqual(['http', 'undo one']);
    expect(ran.world.lost).toEqual([{ sensitive: false, url: 'http://x' }]);
    expect(asks(ran)).toBe(1);
  });
  it('of a guard is asked for before the guard is released', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }]), {
      behaviours: { 'engage breaker': ['lost-while-down'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.world.started).toEqual(['engage breaker', 'release breaker']);
  });
  it('of a guard leaves the run unknown where it goes on for good', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }]), {
      behaviours: { 'engage breaker': ['lost-for-good'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('unknown');
    expect(ran.state.guards).toMatchObject({ 'breaker @ gateway/runner/t-one': { status: 'engage_failed' } });
  });
  it('of a release is asked for before the guard is engaged again', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }, { id: 'two' }]), {
      behaviours: { 'release breaker': ['lost-while-down', 'works'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(asks(ran)).toBeGreaterThan(1);
  });
  it('of an undo is ended before the undo is run again', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two' }]), {
      behaviours: { 'do two': ['fails'], 'undo one': ['lost-while-down', 'works'] },
    });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.world.started).toEqual(['do one', 'do two', 'undo two', 'undo one', 'undo one']);
  });
  it('is asked for anew by a successor', async () => {
    const plan = planOf([{ id: 'one' }]);
    const behaviours = { 'do one': ['lost-for-good'] } as const;
    const whole = await run(plan, { behaviours });
    const undo = whole.events.findIndex((event) => event.type === 'command.intended' && event.change.action === 'undo');
    const ran = await runOn(plan, { behaviours, dieAt: [{ event: undo, written: true }] });
    expectTold(ran);
    expect(outcomeOf(ran)).toBe('unknown');
    const resumed = ran.events.findIndex((event) => event.type === 'run.resumed');
    const after = ran.events.slice(resumed).filter((event) => event.type === 'command.finished' && event.asked);
    expect(after.length).toBeGreaterThan(4);
  });
});

describe('a command that never starts', () => {
  it('changes nothing, however often it was tried', async () => {
    const ran = await run(planOf([{ id: 'one', retry: 2, ending: 'irreversible' }]), {
      behaviours: { 'do one': ['does-not-start', 'does-not-start', 'does-not-start'] },
    });
    expect(outcomeOf(ran)).toBe('refused');
    expect(statuses(ran).one).toBe('not_started');
  });
  it('does not give its id to another command', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two' }]), {
      at: once('prepare do two', (world) => world.cancel.abort('SIGINT')),
    });
    expect(ran.world.abandoned).toHaveLength(1);
    expect(outcomeOf(ran)).toBe('cancelled');
    expect(ran.world.started).toEqual(['do one', 'undo one']);
    expect(new Set(ran.world.ids).size, 'every id once').toBe(ran.world.ids.length);
  });
  it('does not give its id to another command of a successor', async () => {
    const plan = planOf([{ id: 'one' }, { id: 'two' }]);
    const world = createWorld({
      at: once('prepare do two', () => {
        throw new Died();
      }),
    });
    const base = {
      plan,
      ports: world.ports,
      cancel: world.cancel.signal,
      onCancel: 'compensate',
      abandon: world.abandon.signal,
    } as const;
    await expect(drive({ ...base, start: { opening: openingOf(plan) } })).rejects.toThrow(Died);
    const locks = [{ name: 'tenant:t-one', token: 2 }];
    const resumed = { type: 'run.resumed', by: 'recover', because: 'gone', locks } as const;
    const ran = await drive({ ...base, start: { events: [...world.events], resumed } });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(new Set(world.ids).size).toBe(world.ids.length);
  });
});

describe('a guard', () => {
  const engages = (ran: Ran) => ran.world.started.filter((words) => words === 'engage breaker').length;

  it('that fails to engage is released before its step is left', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two', guard: true }]), {
      behaviours: { 'engage breaker': ['fails-late'] },
    });
    expectTold(ran);
    expect(ran.world.started).toEqual(['do one', 'engage breaker', 'release breaker', 'undo one']);
    expect(ran.state.failure).toMatchObject({
      kind: 'guard',
      step: 'two',
      because: expect.stringContaining('breaker'),
    });
    expect(outcomeOf(ran)).toBe('rolled_back');
  });
  it('that fails to engage is released before it is engaged again for an undo', async () => {
    const plan = planOf([{ id: 'one', guard: true }, { check: 'sick.on' }, { id: 'two', guard: true }]);
    const ran = await run(plan, { behaviours: { 'engage breaker': ['works', 'fails-late', 'works'] } });
    expectTold(ran);
    expect(ran.world.started.slice(3)).toEqual([
      'engage breaker',
      'release breaker',
      'engage breaker',
      'undo one',
      'release breaker',
    ]);
  });
  it('that is not seen to be engaged is released before its step is left', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two', guard: true }]), {
      behaviours: { 'engage breaker': ['does-nothing'] },
    });
    expect(ran.world.started).toEqual(['do one', 'engage breaker', 'release breaker', 'undo one']);
    expect(ran.state.steps.two).toBe('failed');
  });
  it('whose release could not be seen is engaged again for the undo behind it', async () => {
    const guarded: boolean[] = [];
    const unseen = unseenOnce('release breaker');
    const ran = await run(planOf([{ id: 'one', guard: true }, { id: 'two' }]), {
      ...unseen,
      at: (moment, world) => {
        unseen.at(moment);
        if (moment === 'go undo one') guarded.push(world.facts.get('breaker') === true);
      },
    });
    expectTold(ran);
    expect(guarded).toEqual([true]);
    expect(engages(ran)).toBe(2);
    expect(ran.world.facts.get('breaker')).toBe(false);
  });
  it('whose release failed and that is still engaged stays ours to release', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }, { id: 'two' }]), {
      behaviours: { 'release breaker': ['does-nothing', 'works'] },
    });
    expectTold(ran);
    expect(ran.world.started).toEqual(['engage breaker', 'do one', 'release breaker', 'undo one', 'release breaker']);
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.world.facts.get('breaker')).toBe(false);
  });
  it('whose engaging failed for one undo is engaged again for the next', async () => {
    const plan = planOf([{ id: 'one', guard: true }, { id: 'two', guard: true }, { id: 'three' }]);
    const ran = await run(plan, {
      behaviours: { 'do three': ['fails'], 'engage breaker': ['works', 'fails', 'works'] },
    });
    expectTold(ran);
    expect(ran.world.started.slice(5)).toEqual([
      'undo three',
      'engage breaker',
      'undo two',
      'engage breaker',
      'undo one',
      'release breaker',
    ]);
  });
  it('whose engaging comes late, behind a release that was seen, is ours: it is released again', async () => {
    const plan = planOf([{ id: 'one', guard: true }, { check: 'sick.on' }, { id: 'two', guard: true }]);
    let releases = 0;
    const ran = await run(plan, {
      behaviours: { 'engage breaker': ['works', 'lost-for-good'] },
      at: (moment, world) => {
        if (moment === 'go release breaker') releases += 1;
        if (moment === 'fate' && releases === 2) world.facts.set('breaker', true);
      },
    });
    expect(ran.world.started.slice(-3)).toEqual(['release breaker', 'undo one', 'release breaker']);
    expect(ran.world.facts.get('breaker')).toBe(false);
    expectTold(ran);
  });
  it('that may be engaged is released before the undo of a step that does not name it', async () => {
    const plan = planOf([{ id: 'one' }, { id: 'two', guard: true }, { id: 'three' }]);
    const ran = await run(plan, {
      behaviours: { 'do three': ['fails'], 'engage breaker': ['works', 'fails-late'] },
    });
    expect(ran.world.started.slice(5)).toEqual([
      'undo three',
      'engage breaker',
      'undo two',
      'release breaker',
      'undo one',
    ]);
  });
  it('of ours stays ours to release where engaging it again does not start', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }, { id: 'two' }]), {
      ...unseenOnce('release breaker'),
      behaviours: { 'engage breaker': ['works', 'does-not-start'] },
    });
    expectTold(ran);
    expect(ran.world.started).toEqual(['engage breaker', 'do one', 'release breaker', 'undo one', 'release breaker']);
    expect(outcomeOf(ran)).toBe('rolled_back');
  });
  it('that was found engaged is looked at again for a later step', async () => {
    const plan = planOf([{ id: 'one', guard: true }, { id: 'two' }, { id: 'three', guard: true }]);
    const ran = await run(plan, {
      first: { breaker: true },
      at: (moment, world) => {
        if (moment === 'go do two') world.facts.set('breaker', false);
      },
    });
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.world.started).toEqual(['do one', 'do two', 'engage breaker', 'do three', 'release breaker']);
  });
  it('that was found engaged is looked at again by the next step that names it', async () => {
    const ran = await run(
      planOf([
        { id: 'one', guard: true },
        { id: 'two', guard: true },
      ]),
      {
        first: { breaker: true },
        at: (moment, world) => {
          if (moment === 'go do one') world.facts.set('breaker', false);
        },
      },
    );
    expect(outcomeOf(ran)).toBe('incident_resolved');
    expect(ran.world.started).toEqual(['do one', 'engage breaker', 'do two', 'release breaker']);
  });
  it('that was found engaged is looked at again by the rollback', async () => {
    const ran = await run(planOf([{ id: 'one', guard: true }]), {
      first: { breaker: true },
      behaviours: { 'do one': ['fails'] },
      at: (moment, world) => {
        if (moment === 'go do one') world.facts.set('breaker', false);
      },
    });
    expect(outcomeOf(ran)).toBe('rolled_back');
    expect(ran.world.started).toEqual(['do one', 'engage breaker', 'undo one', 'release breaker']);
  });
});

describe('a cancel', () => {
  it('ends a notice of the start that hangs', async () => {
    const plan = planOf([{ id: 'one' }], { notify: [{ on: ['started'], to: ['slack'] }] });
    const aborted: boolean[] = [];
    const world = createWorld();
    const ports = {
      ...world.ports,
      clock: {
        ...world.ports.clock,
        sleep: (_ms: number, signal: AbortSignal) =>
          new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
      },
      notifier: {
        channels: ['slack'],
        notify: (notification: { on: string }, _events: unknown, signal: AbortSignal) =>
          new Promise<{ sent: boolean; attempts: number }>((resolve) => {
            if (notification.on !== 'started') return resolve({ sent: true, attempts: 1 });
            setImmediate(() => {
              world.cancel.abort('SIGINT');
              aborted.push(signal.aborted);
              resolve({ sent: false, attempts: 1 });
            });
          }),
      },
    };
    const ran = await drive({
      plan,
      ports,
      start: { opening: openingOf(plan) },
      cancel: world.cancel.signal,
      onCancel: 'compensate',
      abandon: world.abandon.signal,
    });
    expect(aborted).toEqual([true]);
    expect(outcomeOf(ran)).toBe('cancelled');
    expect(world.started).toEqual([]);
  });
  it('is in the journal also where a second one follows at once', async () => {
    const ran = await run(planOf([{ id: 'one' }]), {
      at: (moment, world) => {
        if (moment !== 'go do one') return;
        world.cancel.abort('SIGINT');
        world.abandon.abort();
      },
    });
    expect(ran.closed).toBe(false);
    expect(ran.events.map((event) => event.type)).toContain('cancel.requested');
  });
  it('is in the journal where both come while a probe is read', async () => {
    const ran = await run(planOf([{ id: 'one' }, { check: 'sick.on' }]), {
      at: (moment, world) => {
        if (moment !== 'observe sick' || !world.started.includes('do one')) return;
        world.cancel.abort('SIGINT');
        world.abandon.abort();
      },
    });
    expect(ran.closed).toBe(false);
    expect(ran.events.at(-1)).toMatchObject({ type: 'cancel.requested', by: 'SIGINT' });
  });
  it('during the action’s own rollback leaves the rest to `post`', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two' }]), {
      behaviours: { 'do two': ['fails'] },
      onCancel: 'leave',
      at: (moment, world) => {
        if (moment === 'go undo two') world.cancel.abort('SIGINT');
      },
    });
    expect(ran.closed).toBe(false);
    expect(ran.world.started).not.toContain('undo one');
  });
  it('during the action’s own rollback changes nothing on the command line', async () => {
    const ran = await run(planOf([{ id: 'one' }, { id: 'two' }]), {
      behaviours: { 'do two': ['fails'] },
      at: (moment, world) => {
        if (moment === 'go undo two') world.cancel.abort('SIGINT');
      },
    });
    expect(outcomeOf(ran)).toBe('rolled_back');
  });
  it('does not count a message as tried that was broken off', async () => {
    const ran = await run(planOf([{ id: 'one' }]), {
      behaviours: { 'do one': ['fails'] },
      at: (moment, world) => {
        if (moment === 'notify rolled_back') world.abandon.abort();
      },
    });
    expect(ran.closed).toBe(false);
    expect(ran.events.some((event) => event.type === 'notification.finished')).toBe(false);
  });
});

describe('time', () => {
  it('never goes backwards, within an event or between two', async () => {
    const ran = await run(planOf([{ id: 'one' }, { check: 'sick.on' }]), {
      at: (moment, world) => {
        if (moment === 'observe sick') world.turnClock(-3_600_000);
        if (moment === 'observe one') world.turnClock(7_200_000);
      },
    });
    const times = ran.events.flatMap((event) => [
      ...('samples' in event ? event.samples.map((sample) => sample.at) : []),
      event.at,
    ]);
    expect(times).toEqual([...times].sort());
  });
  it('that the machine turned back is marked where it stands', async () => {
    const ran = await run(planOf([{ id: 'one' }]), {
      at: once('go do one', (world) => world.turnClock(-3_600_000)),
    });
    const marked = ran.events.map((event) => event.clamped === true);
    const first = ran.events.findIndex((event) => event.type === 'command.finished');
    expect(marked).toEqual(ran.events.map((_, index) => index >= first));
    expect(ran.events.at(-1)?.at).toBe(ran.events[first - 1]?.at);
    expect(outcomeOf(ran)).toBe('incident_resolved');
  });
});
