// Refs and commits over the API, against an emulator that keeps real git objects and is held against GitHub's description.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/app/clock.ts';
import { type GitHubApi, openApi } from '../../src/github/api.ts';
import { repositoryFiles } from '../../src/github/repository-files.ts';
import { repositoryRefs } from '../../src/github/repository-refs.ts';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import { ownIdentity } from '../../src/journal/process-identity.ts';
import type { RefApi } from '../../src/journal/ref-api.ts';
import { createRefStore } from '../../src/journal/ref-store.ts';
import { createRedactor } from '../../src/kernel/redact.ts';
import { claimRequest } from '../journal/store-contract.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';

const never = new AbortController().signal;
const REF = 'refs/enforced-runbooks/locks/tenant/tenant-006';
const AT = '2026-01-15T14:32:45Z';
const event = { type: 'cancel.requested', by: 'SIGINT', at: '2026-01-01T00:00:00.000Z', elapsed_ms: 1 } as const;
let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
  github.rateLimit('core', { limit: 100_000, remaining: 100_000 });
  github.rateLimit('graphql', { limit: 100_000, remaining: 100_000 });
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

async function api(token = github.tokens.write): Promise<GitHubApi> {
  const opened = await openApi({ url: github.url, token, proxied: false });
  if (!opened.ok) throw new Error(opened.faults[0].message);
  return opened.value;
}

async function refs(token?: string): Promise<RefApi> {
  return repositoryRefs(await api(token), github.repository);
}

function value<T>(answer: { ok: true; value: T } | { ok: false; problem: unknown }): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

describe('refs over the API', () => {
  test('a commit is made once, however often it is asked for, and stands where it is moved', async () => {
    const on = await refs();
    const { heads, tree } = value(await on.heads([REF], never));
    expect(heads).toEqual([null]);
    const commit = { tree, parents: [], message: 'one\n\n{"a":1}\n', at: AT };
    const oid = value(await on.commit(commit, never));
    expect(value(await on.commit(commit, never))).toBe(oid);
    value(await on.move([{ ref: REF, before: null, after: oid }], never));
    expect(github.refs().get(REF)).toBe(oid);
    const [head] = value(await on.heads([REF, 'refs/heads/none'], never)).heads;
    expect(head).toMatchObject({ ref: REF, oid, tree });
    expect(head?.message.trimEnd()).toBe(commit.message.trimEnd());
    expect(value(await on.list('refs/enforced-runbooks/locks/', never)).map(({ ref }) => ref)).toContain(REF);
  });

  test('the tree of a lock’s commit has no workflow where GitHub looks for them, and a lock takes it', async () => {
    const on = await refs();
    const before = value(await on.heads([], never)).tree;
    github.commitFiles('main', { '.github/workflows/incident.yml': 'on: repository_dispatch\n' });
    const { tree } = value(await on.heads([], never));
    expect(tree).not.toBe(before);
    const git = (...args: string[]) => execFileSync('git', ['--git-dir', github.folder, ...args]).toString();
    expect(git('ls-tree', '-r', '--name-only', tree)).toBe('incident.yml\n');
    const oid = value(await on.commit({ tree, parents: [], message: 'one\n', at: AT }, never));
    value(await on.move([{ ref: `${REF}-tree`, before: null, after: oid }], never));
  });

  test('what is left is that of the smaller budget, and asking for it costs nothing; a server without limits counts nobody', async () => {
    const on = await refs();
    github.rateLimit('graphql', { remaining: 50_000 });
    expect([value(await on.budget(never)), value(await on.budget(never))]).toEqual([50_000, 50_000]);
    github.rateLimit('graphql', { remaining: 100_000 });
    github.fault(({ name }) => (name === 'GET rate_limit' ? { status: 404, applied: false } : null));
    expect(value(await on.budget(never))).toBeNull();
    github.fault(null);
  });

  test('a move from a place where the ref is not is rejected, whole', async () => {
    const on = await refs();
    const { tree } = value(await on.heads([REF], never));
    const oid = value(await on.commit({ tree, parents: [], message: 'two', at: AT }, never));
    const moves = [
      { ref: 'refs/enforced-runbooks/locks/tenant/new', before: null, after: oid },
      { ref: REF, before: null, after: oid },
    ];
    expect(await on.move(moves, never)).toMatchObject({ ok: false, problem: { kind: 'unexplained' } });
    expect(github.refs().has('refs/enforced-runbooks/locks/tenant/new')).toBe(false);
  });

  test('a history is read back page by page, up to where it is wanted', async () => {
    const on = await refs();
    const { tree } = value(await on.heads([], never));
    let oid = '';
    const made: string[] = [];
    for (let count = 0; count < 130; count += 1) {
      const parents = oid === '' ? [] : [oid];
      oid = value(await on.commit({ tree, parents, message: `line ${count}`, at: AT }, never));
      made.unshift(oid);
    }
    const history = value(await on.history(oid, made[125] ?? '', never));
    expect(history.map((commit) => commit.oid)).toEqual(made.slice(0, 126));
    expect(history[0]?.message.trim()).toBe('line 129');
  });
});

describe('a ref that somebody made by hand', () => {
  const git = (input: string, ...argv: readonly string[]): string =>
    execFileSync('git', ['--git-dir', github.folder, ...argv], { input, encoding: 'utf8' }).trim();
  const byHand = {
    'a blob': () => git('hello', 'hash-object', '-w', '--stdin'),
    'a tree': () => git('', 'mktree'),
    'a tag': () => {
      const commit = github.refs().get('refs/heads/main') ?? '';
      return git(`object ${commit}\ntype commit\ntag v1\ntagger k <k@example.org> 1 +0000\n\nv1\n`, 'mktag');
    },
    'a commit of the web page': () => github.commitFiles('main', { 'README.md': 'x' }, 'Update README.md\n\nMore text'),
  };
  test.each(Object.entries(byHand))(
    '%s is a head without a message of ours, and spoils no list',
    async (_name, make) => {
      const strange = 'refs/enforced-runbooks/locks/tenant/by-hand';
      const oid = make();
      github.setRef(strange, oid);
      try {
        const on = await refs();
        const [head] = value(await on.heads([strange], never)).heads;
        expect(head).toMatchObject({ ref: strange, oid });
        expect(value(await on.list('refs/enforced-runbooks/locks/', never)).map(({ ref }) => ref)).toContain(strange);
        const store = createRefStore({
          api: on,
          clock: systemClock,
          namespace: 'refs/enforced-runbooks',
          repository: github.repository,
          workflowRun: '1/1',
          timing: LEASE_TIMING,
          redactor: createRedactor({ secrets: [] }),
        });
        const began = performance.now();
        const claimed = await store.claim(claimRequest({ locks: ['tenant:by-hand'] }), never);
        expect(claimed.ok ? null : claimed.faults[0]).toMatchObject({ code: 'lock-foreign' });
        expect(performance.now() - began).toBeLessThan(5_000);
        expect(github.refs().get(strange)).toBe(oid);
      } finally {
        github.setRef(strange, null);
      }
    },
  );
});

test('a history without an end is read to a bound: 40 pages', async () => {
  let pages = 0;
  const nodes = Array.from({ length: 100 }, () => ({ oid: 'a', message: 'x', tree: { oid: 't' } }));
  const endless: GitHubApi = {
    rest: () => Promise.reject(new Error('not asked for')),
    graphql: async () => {
      pages += 1;
      const history = { nodes, pageInfo: { hasNextPage: true, endCursor: String(pages) } };
      return { ok: true, value: { repository: { object: { history } } } };
    },
    left: () => null,
  };
  const history = value(await repositoryRefs(endless, 'acme/runbooks').history('a', 'b', never));
  expect([pages, history.length]).toEqual([40, 4_000]);
});

describe('what the API says no with', () => {
  test.each([
    [{ status: 500, applied: false }, 'unsure'],
    [{ status: 502, applied: true }, 'unsure'],
    [{ reset: true, applied: true }, 'unsure'],
    [{ status: 403, headers: { 'retry-after': '7' }, applied: false }, 'later'],
    [{ status: 429, headers: { 'retry-after': '7' }, applied: false }, 'later'],
    [{ status: 409, applied: false }, 'rejected'],
    [{ status: 401, applied: false }, 'refused'],
    [{ status: 404, applied: false }, 'refused'],
  ] as const)('%o is %s', async (fault, kind) => {
    const on = await refs();
    const { tree } = value(await on.heads([], never));
    github.fault(({ kind: call }) => (call === 'rest' ? fault : null));
    const answer = await on.commit({ tree, parents: [], message: 'x', at: AT }, never);
    github.fault(null);
    expect(answer).toMatchObject({ ok: false, problem: { kind } });
    if (!answer.ok && answer.problem.kind === 'later') expect(answer.problem.afterMs).toBe(7_000);
  });

  test('a token that may only read names the permission that is missing', async () => {
    const on = await refs(github.tokens.read);
    const { tree } = value(await on.heads([], never));
    const answer = await on.commit({ tree, parents: [], message: 'x', at: AT }, never);
    expect(answer.ok ? null : answer.problem).toMatchObject({
      kind: 'refused',
      fault: { code: 'api-refused', hint: expect.stringContaining('contents: write') },
    });
  });

  test('an exhausted budget says when to come back', async () => {
    const on = await refs();
    const { tree } = value(await on.heads([], never));
    github.rateLimit('core', { remaining: 0, resetInSeconds: 600 });
    const answer = await on.commit({ tree, parents: [], message: 'x', at: AT }, never);
    expect(answer.ok ? null : answer.problem).toMatchObject({ kind: 'later' });
    expect(on.left()).toBe(0);
    github.rateLimit('core', { remaining: 100_000 });
  });
});

describe('the store on refs, over the API', () => {
  const store = async (change: { namespace?: string; token?: string; machine?: string } = {}) => {
    const { namespace = 'refs/enforced-runbooks', token, machine = 'one' } = change;
    return createRefStore({
      api: await refs(token),
      clock: systemClock,
      namespace,
      repository: github.repository,
      workflowRun: '1/1',
      timing: LEASE_TIMING,
      redactor: createRedactor({ secrets: [] }),
      identity: { ...ownIdentity(), machine },
    });
  };

  test('one run: claimed, journalled, proved, freed; and a second one behind it', async () => {
    const one = await store();
    const request = claimRequest({ locks: ['tenant:api'], tenant: 'api' });
    const claim = await one.claim(request, never);
    if (!claim.ok || claim.value.kind !== 'claimed') throw new Error(JSON.stringify(claim));
    const { lease } = claim.value;
    expect((await lease.journal.append([event], true)).ok).toBe(true);
    const second = await (await store({ machine: 'two' })).claim(
      { ...request, executionId: 'run-2', occurrence: null },
      never,
    );
    expect(second.ok && second.value).toMatchObject({ kind: 'busy' });
    expect(await lease.close({ outcome: 'incident_resolved', changed: true })).toEqual({ ok: true, value: null });
    const third = await one.claim({ ...request, executionId: 'run-3' }, never);
    expect(third.ok && third.value).toMatchObject({ kind: 'duplicate', of: 'run-1' });
  });

  test('fifty that race for one lock: one holds it', async () => {
    const stores = await Promise.all(Array.from({ length: 50 }, (_, index) => store({ machine: `m${index}` })));
    const claims = await Promise.all(
      stores.map((each, index) =>
        each.claim(claimRequest({ executionId: `race-${index}`, locks: ['tenant:race'], occurrence: null }), never),
      ),
    );
    const kinds = claims.map((claim) => (claim.ok ? claim.value.kind : claim.faults[0].code));
    expect(kinds.filter((kind) => kind === 'claimed')).toHaveLength(1);
    expect(kinds.filter((kind) => kind !== 'claimed' && kind !== 'busy')).toEqual([]);
    for (const claim of claims) if (claim.ok && claim.value.kind === 'claimed') await claim.value.lease.leave();
  });

  test('a ruleset that forbids the refs is told, and nothing hangs', async () => {
    github.protect('refs/protected/');
    const claimed = await (await store({ namespace: 'refs/protected' })).claim(claimRequest(), never);
    expect(claimed.ok ? null : claimed.faults[0]).toMatchObject({ code: 'api-refused' });
  });
});

describe('files at a commit', () => {
  test('are read from what the default branch holds, and from nowhere else', async () => {
    const commit = github.commitFiles('main', { 'runbooks/a.yml': 'title: ünïcode\n', 'topology.yml': 'schema: 1\n' });
    github.commitFiles('main', { 'runbooks/a.yml': 'title: later\n' });
    const stray = github.commitFiles('feature', { 'runbooks/a.yml': 'title: stray\n' });
    const read = repositoryFiles(await api(), github.repository);
    expect(await read(commit, 'runbooks/a.yml')).toEqual({ ok: true, value: 'title: ünïcode\n' });
    expect(await read(stray, 'runbooks/a.yml')).toMatchObject({ ok: false, faults: [{ code: 'plan-digest-differs' }] });
    expect(await read(commit, 'runbooks/none.yml')).toMatchObject({ ok: false, faults: [{ code: 'file-missing' }] });
    expect(await read('none', 'a')).toMatchObject({ ok: false });
    github.setRef('refs/tags/main', stray);
    const anew = repositoryFiles(await api(), github.repository);
    expect(await anew(stray, 'runbooks/a.yml'), 'a tag is no branch').toMatchObject({ ok: false });
    expect(await anew(commit, 'topology.yml')).toMatchObject({ ok: true });
    github.setRef('refs/tags/main', null);
  });
});
