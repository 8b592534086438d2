// How a workflow run stands, against an emulator that is held against GitHub's own description.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { workflowRuns } from '../../src/github/workflow-runs.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';

const never = new AbortController().signal;
const OWN = '7300000009/1';
let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
  github.setRun(7_300_000_009, { status: 'in_progress', conclusion: null });
  github.setRun(1, { status: 'completed', conclusion: 'cancelled' }, 1);
  github.setRun(1, { status: 'in_progress', conclusion: null }, 2);
  github.setRun(2, { status: 'queued', conclusion: null });
});
afterEach(() => github.fault(null));
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

async function standing(run: string, own = OWN) {
  const api = await openApi({ url: github.url, token: github.tokens.read, proxied: false });
  if (!api.ok) throw new Error(api.faults[0].message);
  return workflowRuns(api.value, github.repository, own).standingOf(run, never);
}

describe('a workflow run', () => {
  test.each([
    ['1/1', { kind: 'ended', conclusion: 'cancelled' }],
    ['1/2', { kind: 'going-on', status: 'in_progress' }],
    ['2/1', { kind: 'going-on', status: 'queued' }],
    ['1/3', { kind: 'missing' }],
    ['3/1', { kind: 'missing' }],
    ['', { kind: 'missing' }],
    ['../../rate_limit/1', { kind: 'missing' }],
    ['0/1', { kind: 'missing' }],
  ])('%j stands as its attempt does', async (run, expected) => {
    expect(await standing(run)).toEqual(expected);
  });

  test('costs one request where it is there', async () => {
    const before = github.calls.length;
    await standing('1/1');
    expect(github.calls.slice(before).map(({ name }) => name)).toEqual([
      'GET actions/runs/{run_id}/attempts/{attempt_number}',
    ]);
  });

  test.each([
    ['a permission is missing', { status: 403, applied: false }, /actions: read.*lease/],
    ['a permission is missing, and GitHub says 404', { status: 404, applied: false }, /actions: read.*lease/],
    ['GitHub is in trouble', { status: 502, applied: false }, /state of GitHub.*lease/],
    ['the connection breaks', { reset: true, applied: false }, /state of GitHub.*lease/],
    ['there is no budget', { status: 429, headers: { 'retry-after': '60' }, applied: false }, /Wait.*lease/],
  ] as const)('is not known where %s: what to do is said, and that the lease decides', async (_name, fault, hint) => {
    github.fault(() => fault);
    const told = await standing('3/1');
    expect(told).toMatchObject({
      kind: 'untold',
      fault: {
        message: expect.stringContaining('how workflow run 3/1 stands'),
        hint: expect.stringMatching(hint),
      },
    });
  });

  test('is not called missing by a job that cannot see its own', async () => {
    for (const own of ['4/1', '', 'x/1']) expect((await standing('3/1', own)).kind).toBe('untold');
  });
});
