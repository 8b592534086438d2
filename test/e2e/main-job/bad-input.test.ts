// What is wrong with a call, its files, or what a host says: one clear paragraph, the right exit code, nothing changed.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RealFleet, type RealFleetState, startRealFleet } from '../fleet/real-fleet.ts';
import { writeTool } from '../fleet/ssh-host.ts';
import { type Called, callIn } from './support/command-line.ts';
import { MISTAKES } from './support/mistakes.ts';
import { checkOut } from './support/workspace.ts';

const RUN = ['run', 'database-connection-pool-exhaustion', '--tenant', 'tenant-006'];

const STACK_TRACE = /\n\s+at [^\n]*(?:file:|node:)[^\n]*:\d+:\d+/;

let fleet: RealFleet;
let before: RealFleetState;
beforeAll(async () => {
  fleet = await startRealFleet();
  await fleet.prepare({ nextStart: 'answers', leak: false });
  before = await fleet.observe();
});
afterAll(async () => {
  await fleet?.[Symbol.asyncDispose]();
});

describe('a mistake in the call or its files', () => {
  it.each(MISTAKES)('$name', async (mistake) => {
    await using workspace = await checkOut(fleet, mistake);
    const args = mistake.args === undefined ? RUN : ['run', ...mistake.args];
    const called = await callIn(fleet, workspace, args, mistake.input);
    const said = called.out + called.complaint;
    expect(said).toContain(mistake.exit === 2 ? mistake.code : 'refused');
    if (mistake.says !== undefined) expect(said).toMatch(mistake.says);
    await refusedCleanly(called, mistake.exit);
  });
});

describe('a probe that does not say what it should', () => {
  const psql = (): string => join(fleet.folder, 'hosts/db-1/bin/psql');
  beforeEach(() => async () => {
    await rm(psql(), { force: true });
  });

  it.each([
    ['no JSON', 'echo "psql: warning: 487 of 500"'],
    ['NaN', `echo '{"active": NaN, "max": 500}'`],
    ['a field of another type', `echo '{"active": "487", "max": 500}'`],
    ['a value out of range', `echo '{"active": -1, "max": 500}'`],
    ['10 MB', 'head -c 10485760 /dev/zero | tr "\\0" x'],
    ['nothing', 'exit 0'],
    ['a failure', 'echo "psql: error: out of memory" >&2; exit 2'],
    ['nothing ever', 'exec sleep 600'],
  ])('%s', async (_name, script) => {
    await writeTool(psql(), `#!/bin/bash\n${script}\n`);
    await using workspace = await checkOut(fleet);
    await refusedCleanly(await callIn(fleet, workspace, RUN), 3);
  });
});

describe('a folder that cannot be written', () => {
  it('the audit', async () => {
    await using workspace = await checkOut(fleet);
    const called = await callIn(fleet, workspace, [...RUN, '--out', 'topology.yml/audit']);
    expect(called.out + called.complaint).toMatch(/file-unwritable|journal-unwritable/);
    await refusedCleanly(called, 2);
  });
});

/** The exit code, no stack trace, no control sequence, and a fleet where nothing has changed. */
async function refusedCleanly(called: Called, exit: number): Promise<void> {
  const said = called.out + called.complaint;
  expect(called.exit, said).toBe(exit);
  expect(said).not.toMatch(STACK_TRACE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there.
  expect(said).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(said.length).toBeLessThan(20_000);
  expect(await fleet.observe()).toEqual(before);
}
