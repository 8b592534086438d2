// A storm over many tenants whose locks are refs of a repository, against an emulated GitHub: locks, budget, and one tenant's foreign ref.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StoreSettings } from '../../src/app/store.ts';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { openApi } from '../../src/github/api.ts';
import { repositoryRefs } from '../../src/github/repository-refs.ts';
import { workflowRuns } from '../../src/github/workflow-runs.ts';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import { parseLockMessage } from '../../src/journal/lock-commit.ts';
import { succeed } from '../../src/kernel/fault.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';
import { must } from './estate.ts';
import { MANY, type Storm, storm, tenantAt } from './storm.ts';

const LOCKS = 'refs/enforced-runbooks/locks/tenant/';
let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => {
  for (const ref of github.refs().keys()) if (ref.startsWith('refs/enforced-runbooks/')) github.setRef(ref, null);
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

async function storeOf(place: Storm): Promise<StoreSettings> {
  const api = must(await openApi({ url: github.url, token: github.tokens.write, proxied: false }));
  return {
    kind: 'refs',
    api: repositoryRefs(api, github.repository),
    namespace: 'refs/enforced-runbooks',
    repository: github.repository,
    workflowRun: '42/1',
    runs: workflowRuns(api, github.repository, '42/1'),
    sightings: new Map(),
    timing: LEASE_TIMING,
    textAt: async (_commit, path) => succeed(readFileSync(join(place.folder, path), 'utf8')),
  };
}

function budget(remaining: number): void {
  for (const resource of ['core', 'graphql'] as const) github.rateLimit(resource, { limit: 10_000, remaining });
}

const lockStates = (): readonly string[] =>
  [...github.refs()]
    .filter(([ref]) => ref.startsWith(LOCKS))
    .map(([, oid]) => parseLockMessage(github.messageOf(oid), github.repository)?.header.state ?? 'none');

const wordsIn = (entries: readonly { readonly word: string }[]) => entries.map(({ word }) => word);

describe('many tenants in one process, over refs', () => {
  it('are each resolved but one, whose change is undone; no lock is lost, and every audit verifies', async () => {
    budget(10_000);
    const place = storm(MANY);
    place.write(`broken/redis@${tenantAt(3)}`);
    const { report } = await place.respondAll({ settings: { store: await storeOf(place) } });
    expect(wordsIn(report.entries).sort()).toEqual([...Array(MANY - 1).fill('incident_resolved'), 'rolled_back']);
    expect(lockStates()).toEqual(Array(MANY).fill('free'));
    const read = report.entries.map(async ({ folder }) => verify(must(await readAuditFolder(folder ?? ''))).word);
    expect(new Set(await Promise.all(read))).toEqual(new Set(['consistent']));
    expect(place.warnings).toEqual([]);
  }, 180_000);

  it('begin only as far as the budget of the API bears every rollback; the others are refused up front', async () => {
    budget(10_000);
    const place = storm(6);
    const store = await storeOf(place);
    budget(200);
    const { report } = await place.respondAll({ settings: { store } });
    expect(wordsIn(report.entries)).toEqual([...Array(4).fill('refused'), ...Array(2).fill('incident_resolved')]);
    expect(report.entries.slice(0, 4).map(({ tenant }) => tenant)).toEqual([2, 3, 4, 5].map(tenantAt));
    const [first] = report.entries;
    expect(JSON.stringify(first?.record)).toContain('these 6 runs together may need');
    expect(lockStates()).toEqual(['free', 'free']);
  }, 60_000);

  it('none begins where nothing is left, and nothing is asked of the API beyond that', async () => {
    budget(10_000);
    const place = storm(6);
    const store = await storeOf(place);
    budget(10);
    const before = github.calls.length;
    const { report } = await place.respondAll({ settings: { store } });
    expect(report).toMatchObject({ worst: 'refused', exit: 3 });
    expect(wordsIn(report.entries)).toEqual(Array(6).fill('refused'));
    expect(github.calls.slice(before).map(({ name }) => name)).toEqual(['GET rate_limit']);
  }, 60_000);

  it('one of them whose lock is nobody’s is refused, and no other', async () => {
    budget(10_000);
    const place = storm(4);
    github.setRef(`${LOCKS}${tenantAt(0)}`, github.refs().get('refs/heads/main') ?? '');
    const { report } = await place.respondAll({ settings: { store: await storeOf(place) } });
    expect(report.entries.map(({ tenant, word }) => [tenant, word])).toEqual([
      [tenantAt(0), 'refused'],
      ...[1, 2, 3].map((index) => [tenantAt(index), 'incident_resolved']),
    ]);
  }, 60_000);
});
