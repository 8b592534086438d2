// A journal whose every hash is right, and which no run of this version can have written: nothing is executed from it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import type { ChainedEvent } from '../../src/engine/event.ts';
import { type ChainHead, link, startOfChain } from '../../src/kernel/chain.ts';
import { type Estate, estate, must } from './estate.ts';
import { lockOf } from './lock.ts';

type Facts = readonly Readonly<Record<string, unknown>>[];

/** A run that is left behind its change, whose journal somebody wrote anew, hashes and all. */
async function forged(place: Estate, forge: (facts: Facts) => Facts): Promise<string> {
  const abandon = new AbortController();
  const { executionId: id } = must(
    await place.respond({
      abandon: abandon.signal,
      watch: (event) => {
        if (event.type === 'command.finished') abandon.abort();
      },
    }),
  );
  const file = fileOf(place, id);
  const events: ChainedEvent[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  let head: ChainHead = startOfChain(events[0]?.prev ?? '');
  const lines = forge(events.map(({ seq: _, prev: __, hash: ___, ...fact }) => fact)).map((fact) => {
    const linked = link(fact, head);
    head = linked.event;
    return `${linked.line}\n`;
  });
  writeFileSync(file, lines.join(''));
  return id;
}

const fileOf = (place: Estate, id: string) => join(place.state, 'journals', id, 'journal.jsonl');
const stamp = { at: '2026-01-15T14:32:45.000Z', elapsed_ms: 60_000 };

describe('a forged journal', () => {
  it.each([
    [
      'a change without its intent',
      (facts: Facts) => facts.filter(({ type }) => type !== 'command.intended'),
      /Event \d+ .*cannot stand where it stands/,
    ],
    [
      'an end in the middle',
      (facts: Facts) => [
        ...facts,
        { type: 'closed', outcome: 'incident_resolved', human_intervention_required: false, ...stamp },
      ],
      /Event \d+ /,
    ],
    [
      'an event that does not exist',
      (facts: Facts) => [...facts, { type: 'all.well', ...stamp }],
      /no event "all\.well"/,
    ],
    [
      'another tenant',
      (facts: Facts) => facts.map((fact) => (fact.type === 'run.claimed' ? { ...fact, tenant: 'tenant-007' } : fact)),
      /Event 1 .*says tenant/,
    ],
    [
      'a number as a text',
      (facts: Facts) => facts.map((fact) => (fact.type === 'isolation.proved' ? { ...fact, commands: 'many' } : fact)),
      /of no form that a run writes/,
    ],
  ])('%s: ends as unknown, once, and nothing is undone', async (_name, forge, says) => {
    const place = estate();
    const id = await forged(place, forge);
    const text = readFileSync(fileOf(place, id), 'utf8');
    const finished = must(await place.finish(id));
    if (finished.kind !== 'finished') throw new Error(finished.kind);
    const { outcome, summary, folder } = finished.responded;
    expect(outcome).toBe('unknown');
    expect(summary.replaceAll('\\', '')).toMatch(says);
    expect(verify(must(await readAuditFolder(folder)))).toMatchObject({ word: 'consistent', problems: [] });
    expect(place.file('on')).not.toBeNull();
    expect(readFileSync(fileOf(place, id), 'utf8')).toBe(text);
    expect(lockOf(place).state).toBe('poisoned');
    const again = await place.finish(id);
    expect(again.ok ? '' : `${again.faults[0].code} ${again.faults[0].hint}`).toMatch(
      /^journal-broken It was told.*--free/,
    );
    expect(lockOf(place).state).toBe('poisoned');
  });
});

describe('a journal of another version', () => {
  const newer = (facts: Facts) => [
    ...facts.map((fact) =>
      fact.type === 'run.claimed' ? { ...fact, versions: { 'enforced-runbooks': '9.1.0' } } : fact,
    ),
    { type: 'bystander.watched', ...stamp },
  ];
  it('is left to that version: nothing is done, nothing is ended, and it can be finished there', async () => {
    const place = estate();
    const id = await forged(place, newer);
    const text = readFileSync(fileOf(place, id), 'utf8');
    for (let time = 0; time < 2; time += 1) {
      const refused = await place.finish(id);
      expect(
        refused.ok ? '' : `${refused.faults[0].code} ${refused.faults[0].message} ${refused.faults[0].hint}`,
      ).toMatch(/^journal-version .*version `?9\.1\.0`?.*bystander\.watched.*Recover it with version/);
    }
    expect([place.file('on'), lockOf(place).state]).toEqual([expect.anything(), 'held']);
    writeFileSync(fileOf(place, id), text.split('\n').slice(0, -2).join('\n').concat('\n'));
    expect(must(await place.finish(id))).toMatchObject({ kind: 'finished', responded: { outcome: 'rolled_back' } });
  });
});
