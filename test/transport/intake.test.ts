// Bytes of a process through memory that is used again: whole, in order, and no more of them than are asked for.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { type Intake, openIntake } from '../../src/transport/intake.ts';
import { startProcessInto } from '../../src/transport/process.ts';

const folder = mkdtempSync('/tmp/er-intake-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENV = { PATH: '/usr/bin:/bin' };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let made = 0;
async function opened(): Promise<Intake> {
  made += 1;
  const intake = await openIntake(`${folder}/${made}`);
  if (intake === null) throw new Error('no intake');
  expect(existsSync(`${folder}/${made}`)).toBe(false);
  return intake;
}

async function run(script: string) {
  return startProcessInto(await opened(), { argv: ['/bin/sh', '-c', script], env: ENV });
}

test('what a process writes comes whole and in order, also to one who now and then does nothing', async () => {
  const process = await run('seq 1 600000');
  const hash = createHash('sha256');
  let turn = 0;
  for await (const piece of process.stdout) {
    const before = Buffer.from(piece);
    if (turn % 7 === 0) await pause(1);
    turn += 1;
    expect(before.equals(piece)).toBe(true);
    hash.update(piece);
  }
  const all = Array.from({ length: 600_000 }, (_, at) => `${at + 1}\n`).join('');
  expect(hash.digest('hex')).toBe(createHash('sha256').update(all).digest('hex'));
  expect(await process.ended).toEqual({ kind: 'exited', exitCode: 0 });
});

test('a process is stopped by one who asks for nothing, and goes on when it is asked again', async () => {
  const process = await run('head -c 4000000 /dev/zero');
  let over = false;
  void process.ended.then(() => {
    over = true;
  });
  await pause(300);
  expect(over).toBe(false);
  let bytes = 0;
  for await (const piece of process.stdout) bytes += piece.byteLength;
  expect(bytes).toBe(4_000_000);
});

test('what has come is given before the end is told', async () => {
  const process = await run('printf word');
  await process.ended;
  await pause(50);
  const pieces: string[] = [];
  for await (const piece of process.stdout) pieces.push(Buffer.from(piece).toString());
  expect(pieces.join('')).toBe('word');
});

describe('one that is closed', () => {
  test('ends the wait of who asks', async () => {
    const process = await run('sleep 30');
    const next = process.stdout[Symbol.asyncIterator]().next();
    process.release();
    expect((await next).done).toBe(true);
    process.kill('SIGKILL');
  });

  test('before it was used leaves nothing open', async () => {
    const intake = await opened();
    intake.destroy();
    await intake.closed;
  });
});

test('where no socket can be made there is none', async () => {
  expect(await openIntake(`${folder}/no/such/folder`)).toBeNull();
});
