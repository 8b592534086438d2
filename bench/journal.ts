// The journal: what an event that is chained, redacted and flushed costs above a bare write and flush of as many bytes,
// and how fast a long chain is checked.
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunEvent } from '../src/engine/event.ts';
import { openFileJournal } from '../src/journal/file-journal.ts';
import { parseJournal } from '../src/journal/journal-reader.ts';
import { link, startOfChain } from '../src/kernel/chain.ts';
import { createRedactor } from '../src/kernel/redact.ts';
import type { Figure } from './figure.ts';
import { median, quantile, takeTurns, timed } from './sample.ts';

const opening = '0'.repeat(64);
const event: RunEvent = {
  type: 'isolation.proved',
  commands: 12,
  duration_ms: 3,
  result: 'tenant-006 isolation verified, safe to proceed',
  at: '2026-01-15T14:32:47.120Z',
  elapsed_ms: 2_120,
};

export async function journal(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'runbooks-bench-'));
  try {
    return [await append(folder), await verify()];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function append(folder: string): Promise<Figure> {
  const redactor = createRedactor({ secrets: [{ name: 'PGPASSWORD', value: 'correct horse battery staple' }] });
  const place = { file: join(folder, 'journal.jsonl'), head: startOfChain(opening), size: 0, redactor };
  const opened = await openFileJournal(place);
  if (!opened.ok) throw new Error(opened.faults[0].message);
  const bare = await open(join(folder, 'bare'), 'a');
  const bytes = Buffer.from(`${link(event, startOfChain(opening)).line}\n`);
  const samples = await takeTurns(500, {
    ours: () => timed(() => opened.value.append([event], true)),
    bare: () =>
      timed(async () => {
        await bare.write(bytes);
        await bare.datasync();
      }),
  });
  await opened.value.close();
  await bare.close();
  const ratio = median(samples.ours) / median(samples.bare);
  return {
    what: 'the journal: append with flush',
    goal: '≤ 1.5× a bare write + fdatasync',
    seen: `${ratio.toFixed(2)}× (${microseconds(median(samples.ours))} against ${microseconds(median(samples.bare))}; p99 ${microseconds(quantile(samples.ours, 0.99))})`,
    reached: ratio <= 1.5,
  };
}

async function verify(): Promise<Figure> {
  const lines: string[] = [];
  let head = startOfChain(opening);
  for (let count = 0; count < 100_000; count += 1) {
    const linked = link({ ...event, elapsed_ms: count }, head);
    lines.push(linked.line);
    head = linked.event;
  }
  const text = `${lines.join('\n')}\n`;
  const samples = await takeTurns(3, {
    ours: () =>
      timed(async () => {
        const read = parseJournal('journal.jsonl', text, opening);
        if (!read.ok || read.value.events.length !== lines.length) throw new Error('the chain does not hold');
      }),
  });
  const seconds = median(samples.ours) / 1_000;
  return {
    what: 'the journal: verify 100,000 events',
    goal: '≤ 0.5 s',
    seen: `${seconds.toFixed(2)} s`,
    reached: seconds <= 0.5,
  };
}

function microseconds(milliseconds: number): string {
  return `${Math.round(milliseconds * 1_000)} µs`;
}
