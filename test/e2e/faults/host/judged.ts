// What has to be so at the end of every story: host, audit and lock say the same, and nothing of ours is left running.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { TENANT } from './fixture.ts';
import type { Ended, Story } from './story.ts';

export interface Expected {
  readonly outcome: string;
  readonly exit: number;
  /** Changes that stand on the host. */
  readonly made: readonly string[];
  readonly lock: 'free' | 'poisoned';
  /** The host could not be told of the last holder's token. */
  readonly fenced?: false;
  /** The connection died while the link was down, and nobody told the host: shells that wait for the runner stay until its sshd notices. */
  readonly isCutOff?: true;
  /** Processes that are left on the host, as the test knows of them. */
  readonly running?: readonly string[];
}

export async function judge(story: Story, ended: Ended, expected: Expected): Promise<void> {
  const verified = await story.call('verify', 'audit').ended;
  const lock = await story.lock();
  const running = await runningAtLast(story, expected);
  const truth = story.host.observe();
  const seen = {
    exit: ended.exit,
    verified: verified.said.split('\n')[0],
    made: story.made(),
    lock: lock?.state,
    running,
    records: expected.outcome === 'unknown' || wasResumed(story) ? [] : truth.commands,
    twice: doneTwice(story),
    fenced: truth.fence(TENANT) === (lock?.fence ?? null),
  };
  const said = `${ended.said}\n${verified.said}\n${story.log().join('\n')}`;
  expect(seen, said).toEqual({
    exit: expected.exit,
    verified: expect.stringContaining(`consistent: ${expected.outcome}`),
    made: expected.made,
    lock: expected.lock,
    running: expected.running ?? [],
    records: [],
    twice: [],
    fenced: expected.fenced ?? true,
  });
}

/** Whoever goes on with a run forgets on the hosts what it asked about itself. */
function wasResumed(story: Story): boolean {
  return story.journal().some(({ type }) => type === 'run.resumed');
}

/** What hangs on a connection that has just been closed gets a moment. */
async function runningAtLast(story: Story, { running = [], isCutOff }: Expected): Promise<readonly string[]> {
  // What got away still has its output taken, so that it does not die of writing.
  const isClean = isCutOff !== true && running.length === 0;
  const now = () => {
    const { processes } = story.host.observe();
    return processes.filter((one) => one.isMarked || isClean).map(({ argv }) => argv.join(' ').slice(0, 60));
  };
  for (let tries = 0; tries < 30 && now().length > running.length; tries += 1) await sleep(100);
  return now();
}

/** No change of this fixture may be made a second time. */
function doneTwice(story: Story): readonly string[] {
  const done = story.log().filter((line) => line.startsWith('do '));
  return done.filter((line, index) => done.indexOf(line) !== index);
}
