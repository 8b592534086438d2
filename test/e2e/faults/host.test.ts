// A host that breaks while a change runs on it, in whole runs: what it really holds, what the audit says, and the lock agree.
// Each story has a host of its own, and all run at once: most of their time is spent waiting for a network that is gone.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { judge } from './host/judged.ts';
import { type Story, startStory } from './host/story.ts';

const ROLLED_BACK = { outcome: 'rolled_back', exit: 1, made: [], lock: 'free' } as const;
const BOTH_UNDONE = ['undo second', 'undo first'];

/** Starts a run, and resolves once its last change is under way. */
async function begun(story: Story) {
  const run = story.run();
  await story.until('the change runs', () => story.log().includes('do second'));
  return run;
}

const commands = (story: Story) =>
  story
    .journal()
    .flatMap(({ type, asked, change, act }) =>
      type === 'command.finished' && act !== undefined
        ? [`${asked === true ? 'asked ' : ''}${change?.action} ${change?.step}: ${act.ended}, ${act.stopped}`]
        : [],
    );

/** Asking a host that is gone takes its time, at every step of the way back. */
const LONG_MS = 240_000;

describe.concurrent('while a change runs', () => {
  it(
    'the link is down for good: unknown, nothing undone, a page, and a lock that nobody takes',
    async () => {
      await using story = await startStory({ steps: ['second'], slow: 'sleep 4' });
      const run = await begun(story);
      await story.host.link.cut();
      const ended = await run.ended;
      expect(commands(story)[0]).toBe('do second: disconnected, unconfirmed');
      await judge(story, ended, { outcome: 'unknown', exit: 4, made: ['second'], lock: 'poisoned', isCutOff: true });
      expect(story.log()).toEqual(['do second', 'done second']);
      expect(story.pages).toEqual([expect.stringContaining('unknown')]);
    },
    LONG_MS,
  );

  it(
    'the link and the runner are lost, and the link heals after the recovery: it stays unknown, and a person has to look',
    async () => {
      await using story = await startStory({ steps: ['second'], slow: 'sleep 4' });
      const run = await begun(story);
      await story.host.link.cut();
      run.kill();
      await run.ended;
      const recovered = await story.call('recover').ended;
      const unknown = {
        outcome: 'unknown',
        exit: 4,
        made: ['second'],
        lock: 'poisoned',
        fenced: false,
        isCutOff: true,
      } as const;
      await judge(story, recovered, unknown);
      expect(story.pages).toEqual([expect.stringContaining('unknown')]);
      await story.host.link.heal();
      const again = await story.call('recover').ended;
      await judge(story, again, unknown);
      expect(again.said).not.toContain('nothing was to be undone');
      expect(story.pages).toHaveLength(1);
      const next = await story.call('run', 'story', '--tenant', 'tenant-006', '--out', 'next').ended;
      expect([next.exit, next.said]).toEqual([3, expect.stringMatching(/free it/)]);
      expect(story.log()).toEqual(['do second', 'done second']);
    },
    LONG_MS,
  );

  it('the link and the runner are lost, and the link heals during the recovery: asked, undone', async () => {
    await using story = await startStory({ slow: 'sleep 4' });
    const run = await begun(story);
    await story.host.link.cut();
    run.kill();
    await run.ended;
    const recovery = story.call('recover');
    await story.until('the recovery has asked in vain', () => commands(story).length > 1);
    await story.host.link.heal();
    await judge(story, await recovery.ended, { ...ROLLED_BACK, isCutOff: true });
    expect(story.log()).toEqual(['do first', 'done first', 'do second', 'done second', ...BOTH_UNDONE]);
    expect(commands(story)).toContain('asked do second: exited, ended-by-itself');
  });

  it('the link is down, and heals during the rollback: asked, undone', async () => {
    await using story = await startStory({ slow: 'sleep 4' });
    const run = await begun(story);
    await story.host.link.cut();
    await story.until('the rollback has asked in vain', () => commands(story).some((line) => line.startsWith('asked')));
    await story.host.link.heal();
    await judge(story, await run.ended, { ...ROLLED_BACK, isCutOff: true });
    expect(story.log()).toEqual(['do first', 'done first', 'do second', 'done second', ...BOTH_UNDONE]);
    expect(commands(story)).toContain('asked do second: exited, ended-by-itself');
  });

  it('the link is down until the connection is lost, and heals: its exit code is asked for, and the run goes on', async () => {
    await using story = await startStory({ slow: 'sleep 4' });
    const run = await begun(story);
    await story.host.link.cut();
    await story.until('the connection is lost', () => commands(story).length > 1);
    await story.host.link.heal();
    const resolved = { outcome: 'incident_resolved', exit: 0, made: ['first', 'second'], lock: 'free' } as const;
    await judge(story, await run.ended, { ...resolved, isCutOff: true });
    expect(story.log()).toEqual(['do first', 'done first', 'do second', 'done second']);
    expect(commands(story)).toEqual([
      'do first: exited, ended-by-itself',
      'do second: disconnected, unconfirmed',
      'asked do second: exited, ended-by-itself',
    ]);
  });

  it('the link is down for two seconds: no effect at all', async () => {
    await using story = await startStory({ slow: 'sleep 4' });
    const run = await begun(story);
    await story.host.link.cut();
    await sleep(2_000);
    await story.host.link.heal();
    const resolved = { outcome: 'incident_resolved', exit: 0, made: ['first', 'second'], lock: 'free' } as const;
    await judge(story, await run.ended, resolved);
    expect(story.log()).toEqual(['do first', 'done first', 'do second', 'done second']);
    expect(commands(story)).toEqual(['do first: exited, ended-by-itself', 'do second: exited, ended-by-itself']);
  });

  it.each([
    ['the ssh client is killed', (story: Story) => story.host.killClient()],
    ["sshd's session is killed", (story: Story) => story.host.killSessions()],
  ])('%s: no exit code is made up, the command is ended by a second channel, and undone', async (_what, kill) => {
    await using story = await startStory({ slow: 'sleep 20', doing: 'exit: [0, 255]' });
    const run = await begun(story);
    expect(kill(story)).toBeGreaterThan(0);
    await judge(story, await run.ended, ROLLED_BACK);
    expect(story.log()).toEqual(['do first', 'done first', 'do second', ...BOTH_UNDONE]);
    expect(commands(story).slice(1, 3)).toEqual([
      'do second: disconnected, unconfirmed',
      'asked do second: cancelled, confirmed',
    ]);
  });

  it('the host reboots: the command is gone, what it did is undone', async () => {
    await using story = await startStory({ slow: 'sleep 20' });
    const before = story.host.observe().bootId;
    const run = await begun(story);
    await story.host.reboot();
    await judge(story, await run.ended, ROLLED_BACK);
    expect(story.host.observe().bootId).not.toBe(before);
    expect(story.log()).toEqual(['do first', 'done first', 'do second', ...BOTH_UNDONE]);
    expect(commands(story)).toContain('asked do second: disconnected, confirmed');
  });

  it('its disk is full from then on: all of it is still undone', async () => {
    await using story = await startStory({ slow: 'sleep 2; exit 1' });
    const run = await begun(story);
    story.host.disk.fill();
    await judge(story, await run.ended, ROLLED_BACK);
    expect(story.log()).toEqual(['do first', 'done first', 'do second', ...BOTH_UNDONE]);
  });
});

describe.concurrent('a change that does not want to end', () => {
  const stubborn = (escapes: string) =>
    [`trap '' TERM`, escapes, 'sleep 318 &', 'while :; do sleep 0.2; done'].join('\n');

  it('is ended at its deadline with its session, whatever it ignores and whoever holds its output', async () => {
    await using story = await startStory({ slow: stubborn(':'), doing: 'timeout: 1s' });
    const run = await begun(story);
    await judge(story, await run.ended, ROLLED_BACK);
    expect(commands(story)[1]).toBe('do second: timed-out, confirmed');
    expect(story.journal().find(({ act }) => act?.ended === 'timed-out')?.act?.duration_ms).toBeLessThan(1_000 + 3_000);
  });

  it('and left a process in a session of its own: that is left running and named so, and what became of it is unknown', async () => {
    await using story = await startStory({ slow: stubborn('setsid sleep 317 &'), doing: 'timeout: 1s' });
    const run = await begun(story);
    const running = ['sleep 317'];
    await judge(story, await run.ended, { outcome: 'unknown', exit: 4, made: [], lock: 'poisoned', running });
    expect(commands(story)[1]).toBe('do second: timed-out, left-running');
    expect(story.pages).toEqual([expect.stringContaining('unknown')]);
  });
});
