// `recover` as a person calls it: which runs it finds, what it says of them, and with which exit code.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { type Estate, estate, must } from './estate.ts';

afterEach(() => void vi.restoreAllMocks());

async function recover(place: Estate, ...more: readonly string[]): Promise<{ code: number; said: string }> {
  let said = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  const code = await runProgram(['recover', ...more, '--root', place.folder, '--state', place.state]);
  return { code, said };
}

async function left(place: Estate): Promise<string> {
  const abandon = new AbortController();
  const watch = (event: { readonly type: string }) => {
    if (event.type === 'command.finished') abandon.abort();
  };
  return must(await place.respond({ abandon: abandon.signal, watch })).executionId;
}

function lockOf(place: Estate): { file: string; lock: { state: string; holder: object } } {
  const folder = join(place.state, 'locks');
  const names = readdirSync(folder, { recursive: true }).map(String);
  const file = join(
    folder,
    names
      .filter((name) => /\d+\.json$/.test(name))
      .sort()
      .at(-1) ?? '',
  );
  return { file, lock: JSON.parse(readFileSync(file, 'utf8')) };
}

function changeLock(place: Estate, change: object): void {
  const { file, lock } = lockOf(place);
  writeFileSync(file, JSON.stringify({ ...lock, ...change }));
}

const gone = (place: Estate) => ({ holder: { ...lockOf(place).lock.holder, pid: 4_000_000, started: '1' } });
const living = (place: Estate) => {
  const text = readFileSync('/proc/1/stat', 'utf8');
  const started = text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return { holder: { ...lockOf(place).lock.holder, pid: 1, started } };
};

describe('recover', () => {
  it('ends with the exit code of what it came to', async () => {
    const place = estate();
    const id = await left(place);
    changeLock(place, gone(place));
    const { code, said } = await recover(place);
    expect([code, said]).toEqual([1, expect.stringContaining('rolled_back')]);
    expect(await recover(place)).toMatchObject({ code: 0, said: expect.stringContaining('there is no run to finish') });
    expect(await recover(place, id)).toMatchObject({
      code: 3,
      said: expect.stringContaining('holds its locks no longer'),
    });
  });
  it('finds a run that had ended and still holds its lock, and gives it back', async () => {
    const place = estate();
    const { executionId } = must(await place.respond());
    changeLock(place, { state: 'held', ...gone(place) });
    const { code, said } = await recover(place);
    expect([code, said]).toEqual([0, expect.stringContaining(`${executionId} had ended`)]);
    expect(lockOf(place).lock.state).toBe('free');
  });
  it('says of a run whose fate is unknown that it is, every time, until somebody frees its lock', async () => {
    const place = estate();
    const id = await left(place);
    changeLock(place, gone(place));
    const file = join(place.state, 'journals', id, 'journal.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('isolation.proved', 'isolation.proven'));
    expect(await recover(place)).toMatchObject({ code: 4, said: expect.stringContaining('unknown') });
    expect(await recover(place)).toMatchObject({
      code: 4,
      said: expect.stringContaining('free the lock: enforced-runbooks recover --free'),
    });
    expect(lockOf(place).lock.state).toBe('poisoned');
  });
  it('is refused where another one is at it', async () => {
    const place = estate();
    await left(place);
    changeLock(place, living(place));
    expect(await recover(place)).toMatchObject({ code: 3, said: expect.stringContaining('is at it') });
    expect(place.file('on')).not.toBeNull();
  });
});
