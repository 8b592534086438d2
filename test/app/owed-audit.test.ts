// A run whose audit could not be written: it ends neither green nor silently, and its journal gives the audit afterwards.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Responded } from '../../src/app/conclude.ts';
import { reportOf } from '../../src/app/shard/report.ts';
import { exitCodeOf } from '../../src/app/unaudited.ts';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { runProgram } from '../../src/cli/program.ts';
import { saidBy } from '../cli/said.ts';
import { type Estate, estate, must } from './estate.ts';
import { lockFile, lockOf } from './lock.ts';
import { storm } from './storm.ts';

/** Where a file of its audit is to stand, a folder does. */
async function unwritten(place: Estate): Promise<Responded> {
  const out = join(place.folder, 'out');
  const watch = () => void mkdirSync(join(out, 'summary.md'), { recursive: true });
  return must(await place.respond({ settings: { out }, watch }));
}

async function recover(place: Estate, ...argv: readonly string[]) {
  let code = -1;
  const said = await saidBy(async () => {
    code = await runProgram(['recover', ...argv, '--state', place.state]);
  });
  return { code, ...said };
}

describe('a run whose audit could not be written', () => {
  it('does not end green, and is told what writes it: its outcome stays', async () => {
    const place = estate();
    const responded = await unwritten(place);
    expect([responded.outcome, exitCodeOf(responded)]).toEqual(['incident_resolved', 74]);
    expect(place.warnings).toMatchObject([
      { code: 'file-unwritable', hint: expect.stringContaining(`recover ${responded.executionId}`) },
    ]);
    expect(place.warnings[0]?.hint).not.toContain('start again.');
  });

  it('gets it from its closed journal, where it began, and once', async () => {
    const place = estate();
    const { executionId: id, folder } = await unwritten(place);
    rmSync(join(folder, 'summary.md'), { recursive: true });
    const { code, out } = await recover(place, id);
    expect([code, out]).toEqual([0, expect.stringContaining('had ended')]);
    expect(verify(must(await readAuditFolder(folder)))).toMatchObject({ word: 'consistent', notes: [] });
    expect(place.file('on')).not.toBeNull();
    expect((await recover(place, id)).code, 'it owes none any more').toBe(3);
    expect(readdirSync(folder)).not.toContain('.enforced-runbooks');
  });

  it('gets it elsewhere too, where its own folder is gone', async () => {
    const place = estate();
    const { executionId: id, folder } = must(await place.respond());
    rmSync(folder, { recursive: true });
    const elsewhere = join(place.folder, 'elsewhere');
    expect((await recover(place, id, '--out', elsewhere)).code).toBe(0);
    expect(verify(must(await readAuditFolder(elsewhere)))).toMatchObject({ word: 'consistent' });
    expect((await recover(place, id)).code).toBe(0);
  });

  it('is left alone while a process that lives may still write it', async () => {
    const place = estate();
    const { executionId: id, folder } = must(await place.respond());
    rmSync(folder, { recursive: true });
    const text = readFileSync('/proc/1/stat', 'utf8');
    const started = text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    const { holder } = lockOf(place);
    const alive = { ...lockOf(place), state: 'held', holder: { ...holder, pid: 1, started } };
    writeFileSync(lockFile(place), JSON.stringify(alive));
    const { code, err } = await recover(place, id);
    expect([code, err]).toEqual([3, expect.stringContaining('process 1 is at it')]);
  });
});

describe('several runs, one of them without its audit', () => {
  it('do not end green, and call a person', async () => {
    const place = storm(2);
    const { runs } = await place.respondAll({});
    const lost = { code: 'file-unwritable', message: 'full', hint: 'room' } as const;
    const without = runs.map((run, index) =>
      index === 0 && run.end.kind === 'responded'
        ? { ...run, end: { ...run.end, told: { ...run.end.told, unwritten: [lost] } } }
        : run,
    );
    const report = reportOf('shard', { runs: without, stopped: null }, { undecided: [], idle: 0 });
    expect([report.worst, report.exit, report.human]).toEqual(['incident_resolved', 74, true]);
    expect(report.entries.filter(({ folder }) => folder === null)).toHaveLength(1);
  });
});
