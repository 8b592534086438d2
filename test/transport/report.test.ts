import { mkdtempSync, rmSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/kernel/redact.ts';
import { Act } from '../../src/transport/act.ts';
import { ByteReader } from '../../src/transport/byte-reader.ts';
import { parseReport, takeReport } from '../../src/transport/report.ts';
import { NOBODY_STOPS } from './world.ts';

const folder = mkdtempSync('/tmp/er-report-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const RULES = { redactor: createRedactor({ secrets: [] }), outputsFolder: folder };

/** A report and the bytes that follow it; after them the line is silent, or it ends. */
function take(
  words: string,
  {
    bytes = '',
    afterwards = 'silent',
    ms = 5_000,
    signal = NOBODY_STOPS,
  }: {
    readonly bytes?: string;
    readonly afterwards?: 'silent' | 'ended';
    readonly ms?: number;
    readonly signal?: AbortSignal;
  } = {},
) {
  const report = parseReport(words.split(' '));
  if (report === null) throw new Error(`no report: ${words}`);
  const stream = new PassThrough();
  stream.write(bytes);
  if (afterwards === 'ended') stream.end();
  const conversation = { host: 'db-1', stdout: new ByteReader(stream), close: () => void stream.destroy() };
  const command = { sensitive: false, output: { format: 'text', fields: {} } } as const;
  const act = new Act(RULES, { kind: 'change', command });
  return takeReport(report, { conversation, act, command: null, until: { ms, signal } });
}

describe('a report', () => {
  test.each([
    ['exited 0 0', 'exited', 'ended-by-itself'],
    ['deadline - 0', 'timed-out', 'confirmed'],
    ['stopped - 0', 'cancelled', 'confirmed'],
    ['stopped - 2', 'cancelled', 'left-running'],
    ['gone - 0', 'disconnected', 'confirmed'],
    ['deadline-alive - 0', 'timed-out', 'unconfirmed'],
    ['stopped-alive - 0', 'cancelled', 'unconfirmed'],
    ['gone-alive - 0', 'disconnected', 'unconfirmed'],
    ['elsewhere - 0', 'disconnected', 'unconfirmed'],
  ])('%s: the command is %s, and its stop %s', async (words, ended, stopped) => {
    expect((await take(`${words} 0 0`)).act).toMatchObject({ ended, stopped });
  });

  test.each([
    ['deadline - 1', 'command-left-running', /was stopped, but a process that it started still runs there/],
    ['stopped - 1', 'command-left-running', /still runs there/],
    ['deadline - 0', 'command-timed-out', /did not end in time/],
  ])('%s, asked for where its timeout is not known any more, says no time', async (words, code, says) => {
    const { fault } = (await take(`${words} 0 0`)).act;
    expect(fault).toMatchObject({ code, message: expect.stringMatching(says) });
    expect(fault?.message).not.toContain(' ms');
  });

  test('is followed by both outputs', async () => {
    const { act, text } = await take('exited 7 0 3 2', { bytes: 'outer' });
    expect(act).toMatchObject({ exit_code: 7, stdout: { head: 'out', omitted_bytes: 0 }, stderr: { head: 'er' } });
    expect([text, act.fault]).toEqual(['out', undefined]);
  });
});

describe('an output that does not come whole', () => {
  const stopped = () => AbortSignal.abort();
  test.each([
    ['in time', { ms: 50 }, 'connection-timed-out'],
    ['before a cancel', { signal: stopped() }, 'connection-timed-out'],
    ['before the connection is lost', { afterwards: 'ended' }, 'connection-lost'],
  ] as const)('%s is kept as far as it came, and how the command ended stands', async (_what, how, code) => {
    const began = performance.now();
    const { act, text } = await take('exited 7 0 1000 40', { bytes: 'begun', ...how });
    expect(act).toMatchObject({
      ended: 'exited',
      exit_code: 7,
      stopped: 'ended-by-itself',
      stdout: { bytes: 1_000, head: 'begun', tail: '', omitted_bytes: 995 },
      stderr: { bytes: 40, head: '', omitted_bytes: 40 },
      fault: { code },
    });
    expect(text).toBeNull();
    expect(performance.now() - began).toBeLessThan(2_500);
  });

  test('leaves the fault that there is', async () => {
    const { act } = await take('deadline - 0 1000 0', { ms: 50 });
    expect(act).toMatchObject({ stopped: 'confirmed', fault: { code: 'command-timed-out' } });
  });
});
