// The folder of a run's files: one that nobody uses, or an earlier run's; never somebody's own.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOfBegun, prepareFolder } from '../../src/app/folder.ts';
import { MARK, ownerOf, takeMark, unmarkFolder } from '../../src/app/folder-mark.ts';
import { ownIdentity } from '../../src/journal/process-identity.ts';
import { estate, must } from './estate.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'enforced-runbooks-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Files by path, folders with a slash at the end. */
function fill(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('/')) mkdirSync(join(folder, path), { recursive: true });
    else writeFileSync(join(folder, path), text);
  }
}

function found(): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
      return entry.isDirectory() ? [`${path}/`, ''] : [path, readFileSync(join(folder, path), 'utf8')];
    }),
  );
}

/** As a run does it that is over at once. */
async function prepare(where: string) {
  const prepared = await prepareFolder({ folder: where, executionId: 'run-1', runs: join(folder, 'runs') });
  if (prepared.ok) await unmarkFolder(where);
  return prepared;
}

const READY = { 'audit.jsonl': '', 'outputs/': '' };

describe('a folder that is taken', () => {
  it.each(['', 'deep/below'])('is missing, or empty: %s', async (path) => {
    must(await prepare(join(folder, path)));
    expect(readdirSync(join(folder, path)).sort()).toEqual(Object.keys(READY).map((name) => name.replace('/', '')));
  });

  it("is an earlier run's, whose files are replaced", async () => {
    const place = estate();
    const settings = { out: folder };
    expect(must(await place.respond({ settings })).outcome).toBe('incident_resolved');
    fill({ 'outputs/old': 'output of the earlier run' });
    const { executionId, outcome } = must(await place.respond({ settings }));
    expect(outcome).toBe('symptom_absent');
    expect(JSON.parse(found()['audit.json'] ?? '')).toMatchObject({ execution_id: executionId });
    expect(Object.keys(found())).not.toContain('outputs/old');
  });

  it("is an earlier run's that died in the middle", async () => {
    fill({ ...READY, 'outputs/of-a-command': 'text' });
    must(await prepare(folder));
    expect(found()).toEqual(READY);
  });

  it("is an earlier run's, and what somebody laid beside its files stays", async () => {
    must(await estate().respond({ settings: { out: folder } }));
    fill({ 'notes.txt': 'mine' });
    must(await prepare(folder));
    expect(found()).toEqual({ ...READY, 'notes.txt': 'mine' });
  });
});

describe('a folder that is refused', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a repository', { 'README.md': '# Mine', 'outputs/': '', 'outputs/mine.csv': '1', '.git/': '' }],
    ['one file', { 'notes.txt': 'mine' }],
    ["another program's audit", { 'audit.jsonl': '{"event":"login"}\n', 'README.md': '# Mine' }],
    ['an empty file of that name', { 'audit.jsonl': '', 'README.md': '# Mine' }],
    ['a text of that name', { 'audit.jsonl': 'no JSON', 'outputs/': '' }],
    ['a folder of that name', { 'audit.jsonl/': '' }],
  ])("holds what is no run's, and nothing of it is touched: %s", async (_what, files) => {
    fill(files);
    const refused = await prepare(folder);
    expect(refused).toMatchObject({ ok: false, faults: [{ code: 'usage', message: expect.stringContaining(folder) }] });
    expect(found()).toEqual(files);
  });

  it('holds events that cannot be read: nobody takes it for a run without any', async () => {
    fill({ 'outputs/': '', 'outputs/kept': 'text' });
    symlinkSync('audit.jsonl', join(folder, 'audit.jsonl'));
    expect(await prepare(folder)).toMatchObject({ ok: false, faults: [{ code: 'file-unwritable' }] });
    expect(readFileSync(join(folder, 'outputs/kept'), 'utf8')).toBe('text');
  });

  it('refuses the run before anything is changed', async () => {
    fill({ 'README.md': '# Mine' });
    const place = estate();
    expect((await place.respond({ settings: { out: folder } })).ok).toBe(false);
    expect([place.file('on'), place.events]).toEqual([null, []]);
    expect(must(await place.respond()).outcome, 'no lock is left').toBe('incident_resolved');
  });
});

describe("a folder that is a run's", () => {
  const mark = (executionId: string, change: Partial<ReturnType<typeof ownIdentity>> = {}) =>
    writeFileSync(
      join(folder, 'out', MARK),
      JSON.stringify({ execution_id: executionId, process: { ...ownIdentity(), ...change } }),
    );
  const [runs, out] = ['runs', 'out'] as const;
  const request = (executionId: string) => ({ folder: join(folder, out), executionId, runs: join(folder, runs) });
  /** No process has begun then. */
  const GONE = { started: '1' };

  beforeEach(async () => {
    must(await prepareFolder(request('run-1')));
    fill({ 'out/outputs/kept': 'of run-1' });
  });

  it('is refused to another while it lasts, and nothing of it is touched', async () => {
    const before = found();
    expect(await prepareFolder(request('run-2'))).toMatchObject({
      ok: false,
      faults: [{ code: 'usage', message: expect.stringContaining('run-1') }],
    });
    expect(found()).toEqual(before);
  });

  it('is refused while it lasts on another machine', async () => {
    mark('run-1', { machine: 'another', boot: 'another' });
    expect(await prepareFolder(request('run-2'))).toMatchObject({ ok: false });
  });

  it('is as it was for the run itself, which finishes there', async () => {
    const before = found();
    must(await prepareFolder(request('run-1')));
    expect(found()).toEqual(before);
    expect(await folderOfBegun(request('run-1'))).toBe(join(folder, out));
  });

  it("is the next one's where its process is gone; what it had kept is where its recovery will look", async () => {
    mark('run-1', GONE);
    must(await prepareFolder(request('run-2')));
    expect(found()).toMatchObject({ 'out/outputs/': '', 'runs/run-1/outputs/kept': 'of run-1' });
    expect(Object.keys(found())).not.toContain('out/outputs/kept');
    expect(await folderOfBegun(request('run-1'))).toBe(join(folder, runs, 'run-1'));
    expect(await folderOfBegun(request('run-2'))).toBe(join(folder, out));
  });

  it('is not that of a run whose audit another has replaced', async () => {
    fill({ 'out/audit.jsonl': '{"execution_id":"run-2","seq":1}\n' });
    await unmarkFolder(join(folder, out));
    expect(await folderOfBegun(request('run-1'))).toBe(join(folder, runs, 'run-1'));
    expect(await folderOfBegun(request('run-2'))).toBe(join(folder, out));
  });

  it('is one run’s where two begin in it at the same moment', async () => {
    const where = { folder: join(folder, 'both'), runs: join(folder, runs) };
    const begun = await Promise.all(
      ['one', 'two', 'three'].map((executionId) => prepareFolder({ ...where, executionId })),
    );
    expect(begun.filter(({ ok }) => ok)).toHaveLength(1);
    expect(readdirSync(where.folder).sort()).toEqual([MARK, 'audit.jsonl', 'outputs']);
  });

  it('is that run’s for each of its recoveries that begin at the same moment', async () => {
    for (let round = 0; round < 200; round += 1) {
      const where = { folder: join(folder, `same-${round}`), runs: join(folder, runs), executionId: 'run-9' };
      const begun = await Promise.all(Array.from({ length: 4 }, () => prepareFolder(where)));
      expect(begun.map((each) => (each.ok ? '' : each.faults[0].message))).toEqual(['', '', '', '']);
    }
  });

  it('is one run’s where two find a dead one’s in the same moment', async () => {
    for (let round = 0; round < 50; round += 1) {
      mark('run-1', GONE);
      const begun = await Promise.all(['two', 'three'].map((executionId) => prepareFolder(request(executionId))));
      expect(begun.filter(({ ok }) => ok)).toHaveLength(1);
      expect(readdirSync(join(folder, out)).sort()).toEqual([MARK, 'audit.jsonl', 'outputs']);
    }
  });

  it('stays that of whoever marked it between a look at a dead one’s mark and the taking of it', async () => {
    expect(await takeMark(join(folder, out), { executionId: 'run-0', liveness: 'gone' })).toBe(false);
    expect(await ownerOf(join(folder, out))).toMatchObject({ executionId: 'run-1' });
    expect(readdirSync(join(folder, out)).sort()).toEqual([MARK, 'audit.jsonl', 'outputs']);
  });

  it('is free when it is over', async () => {
    await unmarkFolder(join(folder, out));
    must(await prepareFolder(request('run-2')));
  });
});
