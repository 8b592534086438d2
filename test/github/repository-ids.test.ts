// Which contents a commit has, by GitHub's answer: of a commit that it does not show, nothing is known.
import { expect, it } from 'vitest';
import type { GitHubApi } from '../../src/github/api.ts';
import { repositoryIds } from '../../src/github/repository-ids.ts';

const [commit, file] = ['c'.repeat(40), 'f'.repeat(40)];

function idsAt(at0: { readonly oid: string } | null) {
  const value = { repository: { at0, at1: at0 && { oid: file }, at2: null } };
  const api: GitHubApi = {
    rest: () => Promise.reject(new Error('one request')),
    graphql: async () => ({ ok: true, value }),
    left: () => null,
  };
  return repositoryIds(api, 'acme/runbooks')(commit, ['topology.yml', 'none.yml']);
}

it('are those of its files; null where it has none', async () => {
  expect(await idsAt({ oid: commit })).toEqual({ ok: true, value: [file, null] });
});

it.each([
  ['that GitHub does not show', null],
  ['in whose place another one is shown', { oid: 'd'.repeat(40) }],
])('are no ids for a commit %s, and no file is told to differ', async (_, at0) => {
  expect(await idsAt(at0)).toMatchObject({
    ok: false,
    faults: [{ code: 'commit-differs', message: expect.stringContaining(`shows no commit ${commit}`) }],
  });
});
