// The REST API: what is asked and answered is GitHub's own contract, and a difference does not pass unseen.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitHub, startGitHub } from '../support/github/start.ts';
import { type Client, clientOf, headOf } from './client.ts';

let github: GitHub;
let client: Client;
beforeEach(async () => {
  github = await startGitHub({ tokens: { other: 'read' } });
  client = clientOf(github);
});
afterEach(() => github.close());

test('the repository says its default branch and what the token may do', async () => {
  const { status, body } = await client.get(`/repos/${github.repository}`);
  expect([status, body.default_branch, body.node_id]).toEqual([200, 'main', github.repositoryId]);
  expect(body.permissions).toMatchObject({ push: true, pull: true });
  const { body: seen } = await clientOf(github, 'other').get(`/repos/${github.repository}`);
  expect(seen.permissions).toMatchObject({ push: false, pull: true });
  expect(github.violations).toEqual([]);
});

test('two commits compare as git compares them', async () => {
  const base = headOf(github);
  const next = await client.commit('next', base);
  const [left, right] = [await client.commit('left', next), await client.commit('right', next)];
  const merge = await client.commit('merge', left, right);
  github.setRef('refs/heads/runbooks/left', left);
  const compare = async (between: string): Promise<unknown> => {
    const { body } = await client.get(`compare/${between}`);
    const { sha } = Object(body.merge_base_commit);
    return [body.status, body.ahead_by, body.behind_by, sha];
  };
  expect(await compare(`main...${merge}`)).toEqual(['ahead', 4, 0, base]);
  expect(await compare(`${merge}...main`)).toEqual(['behind', 0, 4, base]);
  expect(await compare(`${left}...${right}`)).toEqual(['diverged', 1, 1, next]);
  expect(await compare('runbooks/left...runbooks%2Fleft')).toEqual(['identical', 0, 0, left]);
  const { body } = await client.get(`compare/${base}...${merge}`);
  const commits = Object(body).commits.map(({ sha }: { readonly sha: string }) => sha);
  expect([commits[0], commits.at(-1)]).toEqual([next, merge]);
  const stranger = await client.commit('of no family');
  expect((await client.get(`compare/main...${stranger}`)).status).toBe(404);
  expect((await client.get('compare/main...nowhere')).status).toBe(404);
  expect(github.violations).toEqual([]);
});

test('a run stands as it was set, each attempt for itself', async () => {
  github.setRun(73, { status: 'completed', conclusion: 'cancelled' });
  github.setRun(73, { status: 'in_progress', conclusion: null }, 2);
  const state = async (path: string): Promise<unknown> => {
    const { body } = await client.get(`actions/runs/${path}`);
    return [body.run_attempt, body.status, body.conclusion];
  };
  expect(await state('73')).toEqual([2, 'in_progress', null]);
  expect(await state('73/attempts/1')).toEqual([1, 'completed', 'cancelled']);
  github.setRun(73, { status: 'completed', conclusion: 'success' });
  expect(await state('73?exclude_pull_requests=true')).toEqual([2, 'completed', 'success']);
  expect((await client.get('actions/runs/74')).status).toBe(404);
  expect((await client.get('actions/runs/73/attempts/3')).status).toBe(404);
  expect(github.violations).toEqual([]);
});

describe('refused as GitHub refuses', () => {
  const unknown: readonly (readonly [what: string, path: string])[] = [
    ['a route that is not there', 'git/nothing'],
    ['a commit that is not there', `git/commits/${'f'.repeat(40)}`],
    ['another repository', '/repos/acme/other'],
  ];
  test.each(unknown)('%s: 404', async (_, path) => {
    const { status, body } = await client.get(path);
    expect([status, body]).toEqual([
      404,
      { message: 'Not Found', documentation_url: expect.any(String), status: '404' },
    ]);
  });

  test('who is not known, and who may only read', async () => {
    const fields = { message: 'm', tree: 'f'.repeat(40) };
    const { status, body } = await clientOf(github, 'guess').get('git/commits/x');
    expect([status, body.message]).toEqual([401, 'Bad credentials']);
    expect((await clientOf(github, null).get('git/commits/x')).status).toBe(404);
    const refused = await clientOf(github, github.tokens.read).post('git/commits', fields);
    expect([refused.status, refused.body.message]).toEqual([403, 'Resource not accessible by integration']);
    expect((await clientOf(github, github.tokens.read).get(`git/commits/${headOf(github)}`)).status).toBe(200);
    expect(github.violations).toEqual([]);
  });

  test('what is no JSON', async () => {
    const headers = { authorization: `token ${github.tokens.write}` };
    const url = `${github.url}/repos/${github.repository}/git/commits`;
    const response = await fetch(url, { method: 'POST', headers, body: '{"message":' });
    expect([response.status, await response.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
  });
});

describe('the contract notices', () => {
  const requests: readonly (readonly [what: string, body: unknown, violation: RegExp])[] = [
    ['a missing field', { message: 'm' }, /must have required property 'tree'/],
    ['a field of another type', { message: 'm', tree: 1 }, /\/tree must be string/],
    ['a time that is none', { message: 'm', tree: '', author: { name: 'a', email: 'b', date: 'now' } }, /date-time/],
    ['a field that is misspelt', { message: 'm', tree: '', parent: [] }, /additional properties/],
    ['one that is misspelt inside', { message: 'm', tree: '', committer: { nam: 'a' } }, /additional properties/],
  ];
  test.each(requests)('%s', async (_, body, violation) => {
    const { status } = await client.post('git/commits', body);
    expect([status, github.violations]).toEqual([500, [expect.stringMatching(violation)]]);
    expect(github.calls.at(-1)).toMatchObject({ name: 'POST git/commits', status: 500, applied: false });
  });

  test('a parameter of another type, and one that is not there', async () => {
    expect((await client.get('actions/runs/latest')).status).toBe(500);
    expect((await client.get('actions/runs/1?attempt=2')).status).toBe(500);
    expect(github.violations).toHaveLength(2);
  });

  const spoilt: readonly (readonly [path: string, field: string, value: unknown])[] = [
    ['', 'default_branch', null],
    ['git/commits/HEAD', 'verification', undefined],
    ['compare/main...main', 'status', 'elsewhere'],
    ['actions/runs/1', 'run_attempt', '1'],
    ['actions/runs/1/attempts/1', 'head_sha', 7],
  ];
  test.each(spoilt)('an answer to %s with a wrong %s', async (path, field, value) => {
    await github.close();
    github = await startGitHub({ alter: (_, body) => ({ ...Object(body), [field]: value }) });
    github.setRun(1, { status: 'queued', conclusion: null });
    const home = `/repos/${github.repository}`;
    const { status } = await clientOf(github).get(path === '' ? home : path.replace('HEAD', headOf(github)));
    expect([status, github.violations.length]).toEqual([500, 1]);
    expect(github.violations[0]).toContain(field);
  });
});
