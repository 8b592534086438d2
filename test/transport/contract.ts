// The contract of an executor, for every place that has a shell: the runner's and the hosts' behaviour is one.
// What takes longer, such as commands that somebody has to end, is in contract-ends.ts.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActResult } from '../../src/engine/ports.ts';
import type { ReadyCommand } from '../../src/plan/ready.ts';
import { ANYBODY, NOBODY_STOPS, type World } from './world.ts';

type Way = (world: World, command: ReadyCommand, signal?: AbortSignal) => Promise<ActResult>;

export const observed: Way = (world, command, signal = NOBODY_STOPS) => world.executor.observe(command, signal);
export const changed: Way = async (world, command, signal = NOBODY_STOPS) => {
  const prepared = await world.executor.prepare(command, world.identity(), NOBODY_STOPS);
  return prepared.ready ? prepared.go(signal) : prepared.result;
};

export const AWKWARD = [
  '',
  "'",
  '"',
  '\\',
  '$(id)',
  '`id`',
  '\n',
  'a\r\nb',
  '*',
  '~',
  '!',
  '-n',
  '\u0081\u0088',
  '\u202e',
] as const;
/** Says what it was given: a variable, its arguments, its standard input. */
export const WITNESS = 'printf "%s\\0" "$VALUE" "$@"; cat';
const SECRET = 'pa\'ss"w`ord\\ $(id) ü';

export function contract(name: string, open: () => Promise<World>): void {
  describe(name, () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world[Symbol.asyncDispose]());

    describe.each([
      ['a probe', observed],
      ['a change', changed],
    ] as const)('%s', (_name, act) => {
      test.each([0, 1, 3, 124, 137, 143, 253, 254, 255])('keeps exit code %i', async (code) => {
        const { act: record } = await act(world, world.exec(['sh', '-c', `exit ${code}`]));
        expect(record).toMatchObject({ ended: 'exited', exit_code: code, stopped: 'ended-by-itself' });
      });

      test('gives both streams apart, as they were', async () => {
        const result = await act(world, world.run('printf "a\\n\\n"; printf "b" >&2'));
        expect(result.text).toBe('a\n\n');
        expect(result.act.stdout).toMatchObject({ bytes: 3, head: 'a\n\n', tail: '', omitted_bytes: 0 });
        expect(result.act.stderr).toMatchObject({ bytes: 1, head: 'b' });
      });

      test('passes awkward arguments, environment and standard input as they are', async () => {
        const [value, stdin] = [AWKWARD.join(''), AWKWARD.join('\n')];
        const command = world.exec(['sh', '-c', WITNESS, 'sh', ...AWKWARD], { env: { VALUE: value }, stdin });
        expect((await act(world, { ...command, output: { format: 'none', fields: {} } })).act.stdout.head).toBe(
          [value, ...AWKWARD, stdin].join('\0'),
        );
      });

      test('passes a large standard input byte for byte, and does not mind when nobody reads it', async () => {
        const stdin = 'äöü\\n\n'.repeat(40_000);
        const digest = createHash('sha256').update(stdin).digest('hex');
        expect((await act(world, world.exec(['sha256sum'], { stdin }))).text).toBe(`${digest}  -\n`);
        expect((await act(world, world.exec(['true'], { stdin }))).act.exit_code).toBe(0);
      });

      test('runs a script in bash, strict, with its standard input free', async () => {
        const result = await act(
          world,
          world.run('read -r line; echo "$line"; echo "${BASH_VERSION:+bash}"; [[ a == a ]]; false | true; echo no', {
            stdin: 'in\n',
          }),
        );
        expect(result.text).toBe('in\nbash\n');
        expect(result.act.exit_code).toBe(1);
        expect((await act(world, world.run('echo "$NOT_SET_ANYWHERE"'))).act.exit_code).not.toBe(0);
      });

      test('runs a script of 200 KiB', async () => {
        const script = `${`: ${'x'.repeat(1_020)}\n`.repeat(200)}echo done`;
        expect((await act(world, world.run(script))).text).toBe('done\n');
      });

      test('keeps a secret out of records, files and process lists', async () => {
        const env = { PASSWORD: { parts: ['<', { secret: 'S' }, '>'] } };
        const result = await act(world, world.run('printf "%s" "$PASSWORD"; ps -eo args >&2 || true', { env }));
        expect(result.text).toBe(`<${SECRET}>`);
        expect(result.act.stdout.head).toBe('<***>');
        expect(result.act.stderr.head).not.toContain("pa'ss");
        expect(result.act.stderr.head).not.toContain("pa'\\''ss");
        expect(JSON.stringify(result.act)).not.toContain('w`ord');
      });

      test('says which secret is missing, and starts nothing', async () => {
        const { act: record } = await act(world, world.exec(['true'], { env: { A: { parts: [{ secret: 'NONE' }] } } }));
        expect(record).toMatchObject({ ended: 'not-started', fault: { code: 'secret-missing' } });
      });

      test('keeps a large output on disk by its digest, with head and tail in the record', async () => {
        const { act: record, text } = await act(world, world.run('seq 1 300000'));
        const expected = Array.from({ length: 300_000 }, (_, at) => `${at + 1}\n`).join('');
        expect(text).toBeNull();
        expect(record.stdout.bytes).toBe(expected.length);
        expect(record.stdout.head).toBe(expected.slice(0, 16_384));
        expect(record.stdout.tail).toBe(expected.slice(-16_384));
        expect(record.stdout.omitted_bytes).toBe(expected.length - 32_768);
        expect(record.stdout.file).toBe(record.stdout.sha256);
        expect(readFileSync(`${world.folder}/outputs/${record.stdout.file}`, 'utf8')).toBe(expected);
      });

      test('keeps bytes that are no text as bytes', async () => {
        const { act: record, text } = await act(world, world.run("printf '\\000\\377\\376a'"));
        expect(text).toBeNull();
        expect(readFileSync(`${world.folder}/outputs/${record.stdout.file}`)).toEqual(Buffer.from([0, 255, 254, 97]));
      });

      test('keeps nothing of a sensitive output but its size', async () => {
        const { act: record, text } = await act(world, world.exec(['echo', 'code 4711'], { sensitive: true }));
        expect(text).toBe('code 4711\n');
        expect(record.stdout).toEqual({ bytes: 10, head: '', tail: '', omitted_bytes: 10 });
      });

      test('ends a command at its timeout, with what it said, and its whole session', async () => {
        const mark = `${world.folder}/child`;
        const { act: record } = await act(
          world,
          world.run(`echo begun; sleep 300 & echo $! > ${mark}; wait`, { timeout_ms: 400 }),
        );
        expect(record).toMatchObject({
          ended: 'timed-out',
          exit_code: null,
          stopped: 'confirmed',
          fault: { code: 'command-timed-out' },
        });
        expect(record.stdout.head).toBe('begun\n');
        expect(runs(readFileSync(mark, 'utf8').trim())).toBe(false);
      });

      test('has the umask of the place, whatever our own files need', async () => {
        const umask = process.umask().toString(8).padStart(4, '0');
        expect((await act(world, world.run('umask'))).text).toBe(`${umask}\n`);
      });

      test('finds its program on the PATH that it is given, and needs nothing else there', async () => {
        const env = { PATH: '/nowhere' };
        expect((await act(world, world.exec(['/bin/true'], { env }))).act.exit_code).toBe(0);
        expect((await act(world, world.run('echo "$PATH"', { env }))).text).toBe('/nowhere\n');
        const { fault } = (await act(world, world.exec(['true'], { env }))).act;
        expect(fault).toMatchObject({ code: 'command-not-found', message: expect.stringContaining('no program true') });
      });

      test('tells a program that is missing from one that may not be executed', async () => {
        const missing = await act(world, world.exec(['no-such-program-anywhere', 'x']));
        expect(missing.act.fault?.code).toBe('command-not-found');
        const plain = await act(world, world.exec(['/etc/passwd']));
        expect(plain.act.fault?.code).toBe('command-not-executable');
      });
    });

    describe('a change', () => {
      test('does not start before GO, and never after it was given up', async () => {
        const mark = `${world.folder}/given-up`;
        const identity = world.identity();
        const prepared = await world.executor.prepare(world.exec(['touch', mark]), identity, NOBODY_STOPS);
        if (!prepared.ready) throw new Error(JSON.stringify(prepared.result));
        await prepared.abandon();
        expect(existsSync(mark)).toBe(false);
        const fate = await world.executor.fate(world.exec([]).where, identity, ANYBODY, NOBODY_STOPS);
        expect(fate.act.ended).toBe('not-started');
        expect((await world.executor.prepare(world.exec(['touch', mark]), identity, NOBODY_STOPS)).ready).toBe(false);
      });

      test('does not start once its fate was asked for, also under the same token', async () => {
        const mark = `${world.folder}/asked-for`;
        const identity = world.identity();
        const prepared = await world.executor.prepare(world.exec(['touch', mark]), identity, NOBODY_STOPS);
        if (!prepared.ready) throw new Error(JSON.stringify(prepared.result));
        const fate = await world.executor.fate(world.exec([]).where, identity, ANYBODY, NOBODY_STOPS);
        expect(fate.act.ended).toBe('not-started');
        const { act } = await prepared.go(NOBODY_STOPS);
        expect(act).toMatchObject({ ended: 'not-started', fault: { code: 'command-refused' } });
        expect(existsSync(mark)).toBe(false);
      });

      test('is refused where an argument or a variable is longer than one can be, and not below that', async () => {
        const [most, more] = ['x'.repeat(131_071), 'x'.repeat(131_072)];
        for (const command of [world.exec(['true', more]), world.exec(['true'], { env: { A: most } })]) {
          const result = { act: { ended: 'not-started', fault: { code: 'command-refused' } } };
          const prepared = await world.executor.prepare(command, world.identity(), NOBODY_STOPS);
          expect(prepared).toMatchObject({ ready: false, result });
          expect(prepared.ready ? '' : prepared.result.act.fault?.message).toContain('131071');
        }
        const longest = world.exec(['true', most], { env: { A: most.slice(2) } });
        const prepared = await world.executor.prepare(longest, world.identity(), NOBODY_STOPS);
        expect(prepared.ready && (await prepared.go(NOBODY_STOPS)).act.exit_code).toBe(0);
      });

      test('never starts twice under one id', async () => {
        const identity = world.identity();
        const command = world.exec(['true']);
        const first = await world.executor.prepare(command, identity, NOBODY_STOPS);
        expect(first.ready && (await first.go(NOBODY_STOPS)).act.exit_code).toBe(0);
        expect(await world.executor.prepare(command, identity, NOBODY_STOPS)).toMatchObject({
          ready: false,
          result: { act: { ended: 'not-started', fault: { code: 'command-refused' } } },
        });
      });

      test('is refused after GO when a newer token was seen between', async () => {
        const mark = `${world.folder}/fenced`;
        const old = world.identity({ lock: `fenced-${Date.now()}` });
        const prepared = await world.executor.prepare(world.exec(['touch', mark]), old, NOBODY_STOPS);
        await world.executor.fate(
          world.exec([]).where,
          world.identity({ lock: old.lock, token: 2 }),
          ANYBODY,
          NOBODY_STOPS,
        );
        const result = prepared.ready ? await prepared.go(NOBODY_STOPS) : prepared.result;
        expect(result.act).toMatchObject({ ended: 'not-started', fault: { code: 'command-refused' } });
        expect(existsSync(mark)).toBe(false);
        const late = await world.executor.prepare(
          world.exec(['touch', mark]),
          world.identity({ lock: old.lock }),
          NOBODY_STOPS,
        );
        expect(late.ready).toBe(false);
        const other = await world.executor.prepare(
          world.exec(['true']),
          world.identity({ lock: `${old.lock}-other` }),
          NOBODY_STOPS,
        );
        expect(other.ready && (await other.go(NOBODY_STOPS)).act.exit_code).toBe(0);
      }, 30_000);

      test('can be asked for when it is over', async () => {
        const identity = world.identity({ lock: 'asked' });
        const prepared = await world.executor.prepare(
          world.run('echo out; echo err >&2; exit 255'),
          identity,
          NOBODY_STOPS,
        );
        if (prepared.ready) await prepared.go(NOBODY_STOPS);
        const fate = await world.executor.fate(world.exec([]).where, identity, ANYBODY, NOBODY_STOPS);
        expect(fate.act).toMatchObject({ ended: 'exited', exit_code: 255, stopped: 'ended-by-itself' });
        expect([fate.act.stdout.head, fate.act.stderr.head]).toEqual(['out\n', 'err\n']);
      });

      test('is unknown to a place that knows nothing of its run', async () => {
        const stranger = world.identity({ execution_id: `of-another-machine-${Date.now()}`, lock: 'stranger' });
        for (let times = 0; times < 2; times += 1) {
          const fate = await world.executor.fate(world.exec([]).where, stranger, ANYBODY, NOBODY_STOPS);
          expect(fate.act).toMatchObject({ ended: 'disconnected', stopped: 'unconfirmed' });
        }
      });
    });
  });
}

export function runs(pid: string): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

export const CONTRACT_SECRETS = { S: SECRET };
