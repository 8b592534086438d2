// Recovery over refs of a repository, against an emulated GitHub: who does it, what it tells of the holder, and what it needs for that.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunSettings } from '../../src/app/respond-request.ts';
import type { StoreSettings } from '../../src/app/store.ts';
import { openApi } from '../../src/github/api.ts';
import { repositoryRefs } from '../../src/github/repository-refs.ts';
import { workflowRuns } from '../../src/github/workflow-runs.ts';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import { type LockHeader, lockMessage, parseLockMessage } from '../../src/journal/lock-commit.ts';
import { refOf } from '../../src/journal/ref-settings.ts';
import { fail, succeed } from '../../src/kernel/fault.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';
import { type JobRequest, runJob, workflowDispatch } from '../support/runner/job.ts';
import { skillPage } from '../support/skill-page.ts';
import { type Estate, estate, gatewayRunbook, must, runbookText, SHARED_TOPOLOGY } from './estate.ts';

const never = new AbortController().signal;
const lostHeads = { code: 'api-unreachable', message: 'no heads', hint: '' } as const;
const REF = 'refs/enforced-runbooks/locks/tenant/tenant-006';
const root = join(import.meta.dirname, '../..');
let github: GitHub;
let home: string;
beforeAll(async () => {
  github = await startGitHub();
  home = mkdtempSync(join(tmpdir(), 'recover-refs-'));
  github.setRun(7_300_000_001, { status: 'in_progress', conclusion: null });
  github.setRun(42, { status: 'completed', conclusion: 'cancelled' });
});
afterEach(() => {
  github.fault(null);
  for (const ref of github.refs().keys()) if (ref.startsWith('refs/enforced-runbooks/')) github.setRef(ref, null);
});
afterAll(async () => {
  rmSync(home, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
  await github.close();
});

type RefStore = Extract<StoreSettings, { kind: 'refs' }>;

async function storeOf(place: Estate, workflowRun: string): Promise<RefStore> {
  const api = must(await openApi({ url: github.url, token: github.tokens.write, proxied: false }));
  return {
    kind: 'refs',
    api: repositoryRefs(api, github.repository),
    namespace: 'refs/enforced-runbooks',
    repository: github.repository,
    workflowRun,
    runs: workflowRuns(api, github.repository, '7300000001/1'),
    sightings: new Map(),
    timing: LEASE_TIMING,
    textAt: async (_commit, path) => succeed(readFileSync(join(place.folder, path), 'utf8')),
  };
}

interface Lost {
  readonly id: string;
  readonly store: RefStore;
  /** Another machine that has watched the lock for long enough. */
  watcher(): Promise<RefStore>;
}

interface Loss {
  readonly run?: string;
  readonly commit?: string;
  readonly approvals?: RunSettings['approvals'];
  readonly change?: (header: LockHeader) => object;
}

/** A run in the middle of its change, on a machine that is not this one. */
async function lost(
  place: Estate,
  { run: workflowRun = '42/1', commit = 'none', approvals = [], change = () => ({}) }: Loss = {},
): Promise<Lost> {
  const store = await storeOf(place, workflowRun);
  const abandon = new AbortController();
  const { closed, executionId: id } = must(
    await place.respond({
      settings: { store, approvals },
      commit,
      abandon: abandon.signal,
      watch: (event) => {
        if (event.type === 'command.finished') abandon.abort();
      },
    }),
  );
  expect([closed, place.file('on')]).toEqual([false, expect.anything()]);
  const { heads } = await store.api.heads([REF], never).then((answer) => (answer.ok ? answer.value : { heads: [] }));
  const [head = null] = heads;
  const read = parseLockMessage(head?.message ?? '', github.repository);
  if (head === null || read === null) throw new Error('no lock');
  const { header } = read;
  const elsewhere = { holder: { ...header.holder, machine: 'another', boot: 'another' } };
  const after = { ...header, ...elsewhere, ...change(header), beat: header.beat + 1 };
  const message = lockMessage({ header: after, lines: [] });
  const next = { tree: head.tree, parents: [head.oid], message, at: '2026-01-15T14:32:45Z' };
  const made = await store.api.commit(next, never);
  if (!made.ok) throw new Error(made.problem.fault.message);
  for (const name of header.locks) github.setRef(refOf('refs/enforced-runbooks', name), made.value);
  const watcher = async () => {
    const seen = await storeOf(place, '7300000001/1');
    return { ...seen, sightings: new Map([[made.value, performance.now() - 600_000]]) };
  };
  return { id, store, watcher };
}

const finishBy = async (place: Estate, { id, watcher }: Lost, name: string) =>
  place.finish(id, { store: await watcher(), folder: join(place.folder, name) });

describe('recovery over refs', () => {
  it('names in its audit how the workflow run of the holder ended', async () => {
    const place = estate();
    const finished = must(await finishBy(place, await lost(place), 'one'));
    if (finished.kind !== 'finished') throw new Error(finished.kind);
    expect(finished.responded.outcome).toBe('rolled_back');
    const resumed = place.events.find((event) => event.type === 'run.resumed');
    expect(resumed).toMatchObject({ because: expect.stringContaining('; workflow run 42/1 has ended (cancelled)') });
  });

  it('of a page reads it at its commit, as it was written', async () => {
    const place = estate();
    rmSync(join(place.folder, 'runbooks/switch.yml'));
    mkdirSync(join(place.folder, 'runbooks/switch'));
    const page = skillPage({ id: 'switch', text: runbookText(place.folder), prose: ['By hand.'] }).page;
    place.write('runbooks/switch/SKILL.md', page);
    const finished = must(await finishBy(place, await lost(place), 'one'));
    if (finished.kind !== 'finished') throw new Error(finished.kind);
    expect([finished.responded.outcome, place.file('on')]).toEqual(['rolled_back', null]);
  });

  it('of a run on a whole shared service takes all its locks again, and frees them', async () => {
    const place = estate();
    place.write('topology.yml', SHARED_TOPOLOGY);
    place.write('runbooks/switch.yml', gatewayRunbook(place.folder, 'shared'));
    const run = await lost(place, { approvals: [{ by: 'octo-lead', how: '--approve-by' }] });
    const finished = must(await finishBy(place, run, 'one'));
    if (finished.kind !== 'finished') throw new Error(finished.kind);
    const { outcome, record } = finished.responded;
    expect([outcome, place.file('on')]).toEqual(['rolled_back', null]);
    expect(record.locks.map(({ name }) => name)).toEqual(['service:gateway', 'tenant:tenant-006']);
    const refs = ['service/gateway', 'tenant/tenant-006'].map((name) => `refs/enforced-runbooks/locks/${name}`);
    const { heads } = must(
      await run.store.api.heads(refs, never).then((answer) => (answer.ok ? succeed(answer.value) : fail(lostHeads))),
    );
    expect(heads.map((head) => parseLockMessage(head?.message ?? '', github.repository)?.header.state)).toEqual([
      'free',
      'free',
    ]);
    rmSync(join(place.folder, 'runbooks/switch.yml'));
    place.write('runbooks/switch.yml', gatewayRunbook(place.folder, 'tenant'));
    const store = await storeOf(place, '7300000001/1');
    expect(must(await place.respond({ tenant: 'tenant-007', settings: { store } })).outcome).toBe('incident_resolved');
  });

  it('goes on by the lease alone where the permission is missing, and says which', async () => {
    const place = estate();
    const run = await lost(place);
    github.fault(({ name }) => (name.startsWith('GET actions/runs') ? { status: 403, applied: false } : null));
    expect(must(await finishBy(place, run, 'one'))).toMatchObject({ responded: { outcome: 'rolled_back' } });
    expect(place.warnings.map(({ hint }) => hint)).toEqual([expect.stringContaining('actions: read')]);
  });

  it('undoes nothing for a run whose workflow run does not exist', async () => {
    const place = estate();
    const run = await lost(place, { run: '43/1' });
    const before = github.refs().get(REF);
    const refused = await finishBy(place, run, 'one');
    expect(refused.ok ? null : refused.faults[0]).toMatchObject({
      code: 'lock-foreign',
      message: expect.stringContaining('this repository has no such run'),
      hint: expect.stringContaining(`free: ${run.id}`),
    });
    expect([place.file('on'), github.refs().get(REF)]).toEqual([expect.anything(), before]);
  });
});

describe('a lock that was moved back to its claim', () => {
  it('is of a journal that is not whole where the place of a change knows better: unknown, and the lock is kept', async () => {
    const place = estate();
    const run = await lost(place);
    const head = github.refs().get(REF) ?? '';
    const claim = (await headerAt(run.store))?.claim ?? '';
    expect(claim).not.toBe(head);
    const back = await backTo(run.store, claim);
    github.setRef(REF, back);
    const seen = {
      ...(await storeOf(place, '7300000001/1')),
      sightings: new Map([[back, performance.now() - 600_000]]),
    };
    const finished = must(await place.finish(run.id, { store: seen, folder: join(place.folder, 'one') }));
    if (finished.kind !== 'finished') throw new Error(finished.kind);
    expect([finished.responded.outcome, place.file('on')]).toEqual(['unknown', expect.anything()]);
    expect(finished.responded.summary).toContain('is not whole: the runner started command');
    expect(await headerAt(run.store)).toMatchObject({
      state: 'poisoned',
      because: expect.stringContaining('is not whole'),
    });
    const again = await place.finish(run.id, {
      store: await storeOf(place, '7300000001/1'),
      folder: join(place.folder, 'two'),
    });
    expect(again.ok ? '' : again.faults[0]).toMatchObject({
      code: 'journal-broken',
      hint: expect.stringContaining('It was told'),
    });
    expect(await headerAt(run.store)).toMatchObject({ state: 'poisoned' });
  });

  async function headOf(store: RefStore) {
    const answer = await store.api.heads([REF], never);
    return answer.ok ? (answer.value.heads[0] ?? null) : null;
  }

  async function headerAt(store: RefStore): Promise<LockHeader | undefined> {
    return parseLockMessage((await headOf(store))?.message ?? '', github.repository)?.header;
  }

  /** The claim as it was, but of a holder of another machine: the test runs on that of its holder. */
  async function backTo(store: RefStore, claim: string): Promise<string> {
    github.setRef(REF, claim);
    const head = await headOf(store);
    const read = parseLockMessage(head?.message ?? '', github.repository);
    if (head === null || read === null) throw new Error('no claim');
    const header = { ...read.header, holder: { ...read.header.holder, machine: 'another', boot: 'another' } };
    const next = {
      tree: head.tree,
      parents: [],
      message: lockMessage({ header, lines: read.lines }),
      at: '2026-01-15T14:32:45Z',
    };
    const made = await store.api.commit(next, never);
    if (!made.ok) throw new Error(made.problem.fault.message);
    return made.value;
  }
});

describe('the action in `mode: recover`', () => {
  const job = (inputs: JobRequest['inputs'], HOME = home) =>
    runJob({
      action: root,
      workspace: home,
      inputs: { mode: 'recover', ...inputs },
      event: workflowDispatch({}),
      environment: { HOME },
      apiUrl: github.url,
      token: github.tokens.write,
    });

  it('of two at once one does it, and the other leaves it alone', async () => {
    const place = estate({ undo: 'echo undone >> undos' });
    const paths = ['runbooks/switch.yml', 'topology.yml'];
    const commit = github.commitFiles('main', Object.fromEntries(paths.map((path) => [path, place.file(path)])));
    const gone = ({ holder }: LockHeader) => ({ holder: { ...holder, pid: 4_000_000, started: '1' } });
    const { id } = await lost(place, { commit, change: gone });
    const jobs = await Promise.all([job({}, place.folder), job({}, place.folder)]);
    for (const each of jobs) each.dispose();
    const said = jobs.map(({ main }) => main.stdout).join('\n---\n');
    expect(jobs.map(({ main }) => main.exitCode).sort(), said).toEqual([0, 1]);
    expect(said).toMatch(new RegExp(`${id} is left alone|no run holds a lock`));
    expect([place.file('undos'), place.file('on')]).toEqual(['undone\n', null]);
    expect(jobs.map(({ outputs }) => outputs.outcome ?? '').sort()).toEqual(['', 'rolled_back']);
  }, 60_000);

  it('tells a ref that somebody made by hand; frees by hand what it is told to, and nothing else', async () => {
    const place = estate();
    const { id } = await lost(place, { change: () => ({ state: 'poisoned', because: 'nobody knows' }) });
    github.setRef(`${REF}-by-hand`, github.refs().get('refs/heads/main') ?? '');
    const freed = await job({ free: id });
    freed.dispose();
    expect(freed.main.exitCode, freed.main.stdout).toBe(0);
    expect(freed.main.stdout).toContain(`tenant:tenant-006 of ${id}: freed by hand by alert-bot. Nothing was undone.`);
    expect(place.file('on')).not.toBeNull();
    const told = await job({});
    told.dispose();
    expect(told.main.exitCode).toBe(2);
    expect(told.main.log.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('by-hand')]);
    expect(told.main.stdout, 'which nobody knows').not.toContain('no run holds a lock');
  });
});
