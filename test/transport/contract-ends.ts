// The part of the contract that takes longer: any texts at all, commands that somebody has to end, and what they leave behind.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from '../support/properties.ts';
import { AWKWARD, changed, observed, runs, WITNESS } from './contract.ts';
import { ANYBODY, NOBODY_STOPS, type World } from './world.ts';

export function contractOfEnds(name: string, open: () => Promise<World>): void {
  describe(name, () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world[Symbol.asyncDispose]());

    test('ends what is only to be read as soon as it is too large for that, and keeps nothing of it', async () => {
      const endless = world.run('printf "why\\n" >&2; while :; do printf "%65536s" x; done', { timeout_ms: 20_000 });
      const { act, text } = await observed(world, { ...endless, unkept: true });
      expect(text).toBeNull();
      expect(act).toMatchObject({ ended: 'cancelled', stopped: 'confirmed', fault: { code: 'limit-exceeded' } });
      expect(act.stdout).toMatchObject({ head: '', tail: '' });
      expect(act.stderr.head).toBe('why\n');
      expect(act.duration_ms).toBeLessThan(15_000);
    });

    describe.each([
      ['a probe', observed],
      ['a change', changed],
    ] as const)('%s', (_name, act) => {
      test('passes any arguments, environment and standard input as they are', async () => {
        const text = fc.string({ unit: 'binary', maxLength: 40 }).filter((value) => !value.includes('\0'));
        const hostile = fc.oneof(text, fc.constantFrom(...AWKWARD));
        await fc.assert(
          fc.asyncProperty(
            fc.array(hostile, { minLength: 1, maxLength: 4 }),
            hostile,
            hostile,
            async (words, value, stdin) => {
              const command = world.exec(['sh', '-c', WITNESS, 'sh', ...words], { env: { VALUE: value }, stdin });
              expect((await act(world, { ...command, output: { format: 'none', fields: {} } })).act.stdout.head).toBe(
                [value, ...words, stdin].join('\0'),
              );
            },
          ),
          { numRuns: 40 },
        );
      });

      test('ends at a cancel, also what ignores TERM, in less than seven seconds', async () => {
        const mark = `${world.folder}/deaf`;
        const stop = new AbortController();
        const script = `trap "" TERM; : >${mark}; sleep 300; sleep 300`;
        const going = act(world, world.run(script, { timeout_ms: 60_000 }), stop.signal);
        await expect.poll(() => existsSync(mark), { timeout: 10_000 }).toBe(true);
        const before = performance.now();
        stop.abort();
        const { act: record } = await going;
        expect(record).toMatchObject({ ended: 'cancelled', stopped: 'confirmed' });
        expect(performance.now() - before).toBeLessThan(7_000);
        rmSync(mark);
      });

      test('ends at a cancel in less than seven seconds, also in the middle of a flood of output', async () => {
        const mark = `${world.folder}/flood`;
        const stop = new AbortController();
        const going = act(world, world.run(`: >${mark}; yes`, { timeout_ms: 60_000 }), stop.signal);
        await expect.poll(() => existsSync(mark), { timeout: 10_000 }).toBe(true);
        await new Promise((resolve) => setTimeout(resolve, 100));
        const before = performance.now();
        stop.abort();
        const { act: record } = await going;
        expect(record).toMatchObject({ ended: 'cancelled', stopped: 'confirmed' });
        expect(record.stdout.head).toMatch(/^y\ny\n/);
        expect(performance.now() - before).toBeLessThan(7_000);
        rmSync(mark);
      });

      test('does not wait for a process in the background that holds the output', async () => {
        const before = performance.now();
        const { act: record } = await act(world, world.run('sleep 5 & echo started'));
        expect(record).toMatchObject({ ended: 'exited', exit_code: 0 });
        expect(record.stdout.head).toBe('started\n');
        expect(performance.now() - before).toBeLessThan(4_000);
      });
    });

    test.each([
      ['a program', (script: string) => world.exec(['sh', '-c', script])],
      ['a script', (script: string) => world.run(script)],
    ] as const)('what a probe leaves in the background ends with it: %s', async (_what, command) => {
      const { text } = await observed(world, command('(sleep 0.5; echo LATE; echo LATE >&2) & echo $!'));
      expect(runs(text?.trim() ?? '')).toBe(false);
      const next = await observed(world, command('sleep 0.8; echo next; exit 3'));
      expect(next).toMatchObject({ text: 'next\n', act: { exit_code: 3, stderr: { bytes: 0 } } });
    });

    test('many probes run at once', async () => {
      const before = performance.now();
      const all = await Promise.all([1, 2, 3, 4].map((at) => observed(world, world.run(`sleep 0.5; echo ${at}`))));
      expect(all.map((each) => each.text)).toEqual(['1\n', '2\n', '3\n', '4\n']);
      expect(performance.now() - before).toBeLessThan(8_000);
    });

    describe('a change', () => {
      test('is killed by who asks for it while it runs', async () => {
        const identity = world.identity({ lock: `killed-${Date.now()}` });
        const prepared = await world.executor.prepare(
          world.run('echo $$; sleep 300', { timeout_ms: 60_000 }),
          identity,
          NOBODY_STOPS,
        );
        if (!prepared.ready) throw new Error(JSON.stringify(prepared.result));
        const going = prepared.go(NOBODY_STOPS);
        await new Promise((resolve) => setTimeout(resolve, 300));
        const fate = await world.executor.fate(world.exec([]).where, { ...identity, token: 2 }, ANYBODY, NOBODY_STOPS);
        expect(fate.act).toMatchObject({ ended: 'cancelled', stopped: 'confirmed' });
        expect(runs(fate.act.stdout.head.trim())).toBe(false);
        expect((await going).act.ended).toBe('cancelled');
      });

      test('names a grandchild that got away as left running', async () => {
        const mark = `${world.folder}/away`;
        const script = `setsid sh -c 'echo $$ > ${mark}; exec sleep 20' & sleep 300`;
        const { act: record } = await changed(world, world.run(script, { timeout_ms: 500 }));
        const away = readFileSync(mark, 'utf8').trim();
        expect(runs(away)).toBe(true);
        process.kill(Number(away), 'SIGKILL');
        expect(record).toMatchObject({ ended: 'timed-out', stopped: 'left-running' });
      });
    });
  });
}
