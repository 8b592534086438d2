// A shell that is opened before it is needed, and what of a run is removed where it ran.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/kernel/redact.ts';
import { Probes } from '../../src/transport/probe.ts';
import { createRunner } from '../../src/transport/runner.ts';
import { createWorld, NOBODY_STOPS, type World } from './world.ts';

const STATE = '.local/state/enforced-runbooks';
let home = '';
beforeEach(() => {
  home = mkdtempSync('/tmp/er-warm-');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function changed(world: World): Promise<string> {
  const identity = world.identity();
  const prepared = await world.executor.prepare({ ...world.exec(['true']), kind: 'exec' }, identity, NOBODY_STOPS);
  if (!prepared.ready) throw new Error(prepared.result.act.fault?.message);
  expect((await prepared.go(NOBODY_STOPS)).act.exit_code).toBe(0);
  return identity.execution_id;
}

const left = (of: 'commands' | 'executions') => readdirSync(`${home}/${STATE}/${of}`);

describe('a shell that is on its way', () => {
  test('is waited for by the first that asks, who opens no other; who asks beside it has an answer too', async () => {
    const runner = createRunner({ PATH: process.env.PATH ?? '' });
    let opened = 0;
    const counted: typeof runner = {
      ...runner,
      shell: (as, signal) => {
        opened += 1;
        return runner.shell(as, signal);
      },
    };
    await using world = createWorld({ where: 'runner', home });
    const rules = {
      redactor: createRedactor({ secrets: [] }),
      outputsFolder: `${home}/outputs`,
      secrets: () => undefined,
    };
    const probes = new Probes(counted, rules);
    void probes.warm(NOBODY_STOPS);
    expect((await probes.observe(world.exec(['echo', 'one']), NOBODY_STOPS)).text).toBe('one\n');
    expect(opened).toBe(1);
    void probes.warm(NOBODY_STOPS);
    const both = [world.exec(['echo', 'two']), world.exec(['echo', 'three'])];
    const answers = await Promise.all(both.map((command) => probes.observe(command, NOBODY_STOPS)));
    expect(answers.map(({ text }) => text)).toEqual(['two\n', 'three\n']);
    await counted.close();
  });
});

describe('what a closed run has left', () => {
  test.each([
    ['over a shell that is open', true],
    ['over a channel of its own where there is none', false],
  ])('is removed %s, and of that run alone', async (_how, isWarm) => {
    await using other = createWorld({ where: 'runner', home });
    await changed(other);
    await using world = createWorld({ where: 'runner', home });
    const run = await changed(world);
    if (isWarm) await world.executor.observe(world.exec(['true']), NOBODY_STOPS);
    expect([left('commands').length, left('executions').length]).toEqual([2, 2]);
    await world.executor.forget(run);
    expect([left('commands').length, left('executions').length]).toEqual([1, 1]);
  });
});
