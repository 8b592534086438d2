// updateRefs: compare and swap, all or nothing, and no word about why not.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ZERO_OID } from '../support/github/git-object.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../support/github/start.ts';
import { type Client, clientOf, headOf, isApplied } from './client.ts';

let github: GitHub;
let client: Client;
const start = async (options: GitHubOptions = {}): Promise<void> => {
  github = await startGitHub(options);
  client = clientOf(github);
};
beforeEach(() => start());
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

test('of fifty who swap at once exactly one wins, and the ref is theirs', async () => {
  const head = headOf(github);
  const claims = await Promise.all(Array.from({ length: 50 }, (_, index) => client.commit(`claim ${index}`, head)));
  const replies = await Promise.all(
    claims.map((afterOid) => client.updateRefs({ name: 'refs/heads/main', beforeOid: head, afterOid })),
  );
  const winners = claims.filter((_, index) => replies[index] !== undefined && isApplied(replies[index]));
  expect(winners).toEqual([headOf(github)]);
  expect(github.calls.filter(({ name, reason }) => name === 'updateRefs' && reason === 'stale')).toHaveLength(49);
});

test('of twenty who create at once exactly one wins', async () => {
  const claims = await Promise.all(Array.from({ length: 20 }, (_, index) => client.commit(`claim ${index}`)));
  const name = 'refs/runbooks/lock';
  const replies = await Promise.all(
    claims.map((afterOid) => client.updateRefs({ name, beforeOid: ZERO_OID, afterOid })),
  );
  expect(replies.filter(isApplied)).toHaveLength(1);
  expect(claims[replies.findIndex(isApplied)]).toBe(headOf(github, name));
});

test('several refs move together or not at all', async () => {
  const head = headOf(github);
  const next = await client.commit('next', head);
  const [one, other] = ['refs/heads/one', 'refs/heads/other'];
  const created = { beforeOid: ZERO_OID, afterOid: head };
  expect(isApplied(await client.updateRefs({ name: one, ...created }, { name: other, ...created }))).toBe(true);
  const before = github.refs();
  const half = await client.updateRefs(
    { name: one, beforeOid: head, afterOid: next },
    { name: other, beforeOid: next, afterOid: next },
  );
  expect(isApplied(half)).toBe(false);
  expect(github.refs()).toEqual(before);
  const both = { beforeOid: head, afterOid: next };
  expect(isApplied(await client.updateRefs({ name: one, ...both }, { name: other, ...both }))).toBe(true);
  expect([headOf(github, one), headOf(github, other)]).toEqual([next, next]);
});

test('only a fast-forward moves a ref without force', async () => {
  const head = headOf(github);
  const [mine, theirs] = [await client.commit('mine', head), await client.commit('theirs', head)];
  const far = await client.commit('far', await client.commit('further', mine));
  const name = 'refs/heads/main';
  expect(isApplied(await client.updateRefs({ name, beforeOid: head, afterOid: far }))).toBe(true);
  for (const afterOid of [theirs, mine, head]) {
    expect(isApplied(await client.updateRefs({ name, beforeOid: far, afterOid }))).toBe(false);
  }
  expect(isApplied(await client.updateRefs({ name, beforeOid: far, afterOid: theirs, force: true }))).toBe(true);
  expect(headOf(github)).toBe(theirs);
  expect(isApplied(await client.updateRefs({ name, beforeOid: far, afterOid: far, force: true }))).toBe(false);
});

test('a ref is deleted with zeros, compared like any other', async () => {
  const head = headOf(github);
  const name = 'refs/runbooks/journal/1';
  const gone = { name, afterOid: ZERO_OID };
  expect(isApplied(await client.updateRefs(gone))).toBe(false);
  expect(isApplied(await client.updateRefs({ name, afterOid: head }))).toBe(true);
  expect(isApplied(await client.updateRefs({ ...gone, beforeOid: ZERO_OID }))).toBe(false);
  expect(isApplied(await client.updateRefs({ ...gone, beforeOid: head }))).toBe(true);
  expect(github.refs().has(name)).toBe(false);
  expect(isApplied(await client.updateRefs({ name: 'refs/heads/main', afterOid: ZERO_OID }))).toBe(false);
});

describe('rejected', () => {
  const cases: readonly (readonly [what: string, names: readonly string[], reason: string])[] = [
    ['a short name', ['main'], 'bad name'],
    ['a name that git does not take', ['refs/heads/a..b'], 'bad name'],
    ['a branch that looks like an object', [`refs/heads/${'a'.repeat(40)}`], 'bad name'],
    ['what GitHub keeps for itself', ['refs/pull/1/head'], 'bad name'],
    ['a folder where a ref is', ['refs/heads/main/lock'], 'another ref is in the way'],
    ['a ref where a folder is', ['refs/heads'], 'another ref is in the way'],
    ['both in one call', ['refs/x/a', 'refs/x/a/b'], 'another ref is in the way'],
    ['the same name twice', ['refs/heads/a', 'refs/heads/a'], 'named twice'],
    ['a protected ref', ['refs/heads/release/1'], 'protected'],
  ];
  test.each(cases)('%s', async (_, names, reason) => {
    github.protect('refs/heads/release/');
    const before = github.refs();
    const afterOid = headOf(github);
    await client.updateRefs(...names.map((name) => ({ name, afterOid })));
    expect(github.calls.at(-1)).toMatchObject({ applied: false, status: 200, reason });
    expect(github.refs()).toEqual(before);
  });

  test('in one form for every reason', async () => {
    const head = headOf(github);
    const rejections = [
      await client.updateRefs({ name: 'refs/heads/main', beforeOid: ZERO_OID, afterOid: head }),
      await client.updateRefs({ name: 'refs/heads/a..b', afterOid: head }),
      await client.updateRefs({ name: 'refs/heads/b', afterOid: 'f'.repeat(40) }),
    ];
    const message = expect.stringMatching(/^Something went wrong while executing your query on /);
    for (const { status, body } of rejections) {
      expect([status, body]).toEqual([
        200,
        { data: { updateRefs: null }, errors: [{ message, path: ['updateRefs'], locations: expect.any(Array) }] },
      ]);
    }
  });
});

test('outside the accepted namespaces nothing is written', async () => {
  await github.close();
  await start({ namespaces: ['refs/heads/', 'refs/tags/'] });
  const afterOid = headOf(github);
  expect(isApplied(await client.updateRefs({ name: 'refs/runbooks/lock', afterOid }))).toBe(false);
  expect(isApplied(await client.updateRefs({ name: 'refs/tags/lock', afterOid }))).toBe(true);
});

test('somebody by hand is bound by git alone', async () => {
  const head = headOf(github);
  github.protect('refs/heads/');
  const other = github.commitFiles('main', { 'a.txt': 'a' });
  github.setRef('refs/heads/main', head);
  expect(headOf(github)).toBe(head);
  expect(() => github.setRef('refs/heads/main/x', other)).toThrow('in the way');
  expect(() => github.setRef('refs/heads/x', 'f'.repeat(40))).toThrow('no object');
  github.setRef('refs/heads/main', null);
  expect(github.refs().size).toBe(0);
});
