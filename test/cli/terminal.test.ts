// The terminal's streams: each for itself.
import { describe, expect, it } from 'vitest';
import { createTerminal } from '../../src/cli/terminal.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { plan } from '../plan/fixtures.ts';
import { saidBy } from './said.ts';

const FAULT: Fault = { code: 'usage', message: 'the call is wrong', hint: 'Mend it.' };
const COLOUR = '\u001b[';

/** As though standard output and standard error were terminals, or files. */
async function said(on: {
  readonly out: boolean;
  readonly err: boolean;
  readonly json?: boolean;
  readonly colour?: boolean;
}) {
  const streams = [
    [process.stdout, on.out],
    [process.stderr, on.err],
  ] as const;
  const before = streams.map(([stream]) => stream.isTTY);
  for (const [stream, isTerminal] of streams) stream.isTTY = isTerminal;
  try {
    return await saidBy(() => {
      const terminal = createTerminal({
        json: on.json === true,
        quiet: false,
        colour: on.colour !== false,
        debug: false,
      });
      const stamp = { at: '2026-01-15T14:32:45.000Z', elapsed_ms: 0 };
      const end = { outcome: 'incident_resolved', human_intervention_required: false } as const;
      terminal.watch({ ...stamp, type: 'closed', ...end }, plan());
      terminal.faults([FAULT]);
      terminal.warn(FAULT);
    });
  } finally {
    streams.forEach(([stream], index) => {
      stream.isTTY = before[index] === true;
    });
  }
}

describe('colours', () => {
  it('go to the stream that is a terminal', async () => {
    const { out, err } = await said({ out: true, err: true });
    expect([out.includes(COLOUR), err.includes(COLOUR)]).toEqual([true, true]);
  });
  it('never go into a file beside a terminal', async () => {
    const beside = await said({ out: true, err: false });
    expect([beside.out.includes(COLOUR), beside.err.includes(COLOUR)]).toEqual([true, false]);
    const around = await said({ out: false, err: true });
    expect([around.out.includes(COLOUR), around.err.includes(COLOUR)]).toEqual([false, true]);
  });
  it('of a run go to standard error where the document goes out', async () => {
    const { out, err } = await said({ out: false, err: true, json: true });
    expect([out, err.includes(`${COLOUR}32m`)]).toEqual(['', true]);
  });
  it('go nowhere where none are wanted', async () => {
    const { out, err } = await said({ out: true, err: true, colour: false });
    expect(`${out}${err}`).not.toContain(COLOUR);
  });
});
