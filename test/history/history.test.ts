// What every released version left of its runs is read by this one: audits are consistent, journals replay to their end, and what was
// left unfinished is finished. Where this fails, a journal that lies in somebody's repository can be read no more.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { restore } from '../../src/app/kept.ts';
import { soundnessOf } from '../../src/app/sound-events.ts';
import { openStore } from '../../src/app/store.ts';
import { VERSION } from '../../src/app/versions.ts';
import { explainable } from '../../src/audit/explainable.ts';
import { explanationOf } from '../../src/audit/explanation.ts';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { replay } from '../../src/engine/replay.ts';
import { parseJournal } from '../../src/journal/journal-reader.ts';
import { parseLockMessage } from '../../src/journal/lock-commit.ts';
import { ownIdentity } from '../../src/journal/process-identity.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { finished, must, REPOSITORY, type World, worldIn } from './world.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const recorded = z.object({
  refs: z.record(z.string(), z.string()),
  commits: z.record(
    z.string(),
    z.object({ tree: z.string(), parents: z.array(z.string()), message: z.string(), at: z.string() }),
  ),
});
const read = (path: string) => readFileSync(path, 'utf8');
const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

/** The outcome that a folder's name says. */
const OUTCOMES: Readonly<Record<string, string>> = { recovered: 'rolled_back' };

function worldOf(place: string): World {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  folders.push(folder);
  const world = worldIn(folder, {
    runbook: read(join(place, 'runbook.yml')),
    topology: read(join(place, 'topology.yml')),
  });
  const [files, refs] = [join(place, 'files'), join(place, 'refs')];
  if (existsSync(join(files, 'state'))) cpSync(join(files, 'state'), world.state, { recursive: true });
  if (!existsSync(join(refs, 'refs.json'))) return world;
  const told = recorded.parse(JSON.parse(read(join(refs, 'refs.json'))));
  for (const [oid, commit] of Object.entries(told.commits)) world.refs.commits.set(oid, commit);
  for (const [ref, oid] of Object.entries(told.refs)) {
    world.refs.refs.set(ref, oid);
    world.sightings.set(oid, performance.now() - 600_000);
  }
  return world;
}

interface Journal {
  readonly id: string;
  readonly digest: string;
  readonly text: string;
  readonly kept: string;
}

function journalsOf(world: World): Readonly<Record<string, Journal>> {
  const journals = join(world.state, 'journals');
  const [id] = existsSync(journals) ? readdirSync(journals) : [];
  return {
    ...(id !== undefined && { files: fileJournal(join(journals, id), id) }),
    ...(world.refs.refs.size > 0 && { refs: refJournal(world) }),
  };
}

function fileJournal(folder: string, id: string): Journal {
  const { plan_digest: digest } = z
    .object({ plan_digest: z.string() })
    .parse(JSON.parse(read(join(folder, 'run.json'))));
  return { id, digest, text: read(join(folder, 'journal.jsonl')), kept: read(join(folder, 'sources.json')) };
}

function refJournal({ refs }: World): Journal {
  const lines: string[] = [];
  let [oid = ''] = refs.refs.values();
  let [kept, id, digest] = ['', '', ''];
  while (oid !== '') {
    const commit = parseLockMessage(refs.commits.get(oid)?.message ?? '', REPOSITORY);
    if (commit === null) throw new Error(`${oid} is no lock commit any more`);
    lines.unshift(...commit.lines);
    ({ execution_id: id, plan_digest: digest } = commit.header.run);
    kept = commit.header.kept ?? kept;
    oid = refs.commits.get(oid)?.parents[0] ?? '';
  }
  return { id, digest, kept, text: lines.map((line) => `${line}\n`).join('') };
}

/** As though it had been a process of this machine, which is gone. */
function bury({ state, refs }: World): void {
  const holder = { ...ownIdentity(), pid: 4_000_000, started: '1' };
  const locks = join(state, 'locks');
  for (const name of readdirSync(locks, { recursive: true }).map(String)) {
    if (!name.endsWith('.json')) continue;
    writeFileSync(join(locks, name), JSON.stringify({ ...JSON.parse(read(join(locks, name))), holder }));
  }
  expect(refs.refs.size).toBe(1);
}

const versions = foldersIn(import.meta.dirname);

it('this version has left its own: `npm run history` records it', () => {
  expect(versions).toContain(VERSION);
});

describe.each(versions)('what version %s left', (version) => {
  const root = join(import.meta.dirname, version);
  const cases = foldersIn(root);

  it('is of every kind of end', () => {
    expect(cases).toEqual(
      expect.arrayContaining([
        'incident_resolved',
        'rolled_back',
        'not_recovered',
        'cancelled',
        'unknown',
        'recovered',
        'unfinished',
      ]),
    );
  });

  it.each(cases.filter((name) => existsSync(join(root, name, 'files/audit'))))(
    '%s: its audit is consistent, and can be explained',
    async (name) => {
      const { verification, explained } = explainable(must(await readAuditFolder(join(root, name, 'files/audit'))));
      expect(verification.problems).toEqual([]);
      expect(verification.outcome).toBe(OUTCOMES[name] ?? name);
      expect(explained === null ? null : explanationOf(explained).outcome).toBe(verification.outcome);
    },
  );

  it.each(cases.filter((name) => name !== 'not_firing'))(
    '%s: its plan is made again, and its journals replay',
    async (name) => {
      const world = worldOf(join(root, name));
      const runbook = loadRunbook('runbooks/switch.yml', 'switch', read(join(root, name, 'runbook.yml')));
      expect(runbook.ok).toBe(true);
      const journals = journalsOf(world);
      expect(Object.keys(journals)).toEqual(['files', 'refs']);
      for (const [store, { id, digest, text, kept }] of Object.entries(journals)) {
        const { plan } = must(await restore(kept, digest, world.store(store === 'files' ? 'files' : 'refs')));
        expect(plan.digest).toBe(digest);
        const { events, torn } = must(parseJournal(store, text, digest));
        expect([torn, soundnessOf(plan, events, id)]).toEqual([false, { kind: 'sound' }]);
        const state = replay(plan, events);
        if (name === 'unfinished') expect(state.phase.name).not.toBe('closed');
        else expect(state.phase).toMatchObject({ name: 'closed', outcome: OUTCOMES[name] ?? name });
      }
    },
  );

  it.each(['files', 'refs'] as const)(
    'unfinished: what stands in %s is undone, on a host that remembers it',
    async (store) => {
      const place = join(root, 'unfinished');
      const world = worldOf(place);
      bury(world);
      cpSync(join(place, store, 'host'), join(world.home, '.local/state/enforced-runbooks'), { recursive: true });
      writeFileSync(join(world.home, 'on'), 'redis@tenant-006\n');
      const { id } = journalsOf(world)[store] ?? { id: '' };
      const done = must(await finished(world, id, store));
      if (done.kind !== 'finished') throw new Error(done.kind);
      expect(done.responded.outcome, done.responded.summary).toBe('rolled_back');
      expect(existsSync(join(world.home, 'on'))).toBe(false);
      expect(verify(must(await readAuditFolder(done.responded.folder)))).toMatchObject({ word: 'consistent' });
    },
  );

  it('unknown: its lock is poisoned, in either store, and a person can free it', async () => {
    const world = worldOf(join(root, 'unknown'));
    for (const kind of ['files', 'refs'] as const) {
      const store = await openStore(world.store(kind), createRedactor({ secrets: [] }));
      const { runs, strange } = must(await store.unfinished());
      expect([runs.map(({ locks }) => locks), strange]).toEqual([[['tenant:tenant-006']], []]);
      const freed = await store.free(
        { what: runs[0]?.executionId ?? '', because: 'seen' },
        new AbortController().signal,
      );
      expect(freed.ok).toBe(true);
      expect(must(await store.unfinished()).runs).toEqual([]);
    }
  });
});
