// A repository's issues, against an emulator that is held against GitHub's own description: found, opened, commented, closed; and
// what is said where GitHub refuses, stalls or talks nonsense.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { ISSUE_LABEL, repositoryIssues } from '../../src/github/issues.ts';
import { createCourier } from '../../src/notify/courier.ts';
import { issueLetter } from '../../src/notify/issue-letter.ts';
import type { IssueTracker } from '../../src/notify/issue-tracker.ts';
import type { Message } from '../../src/notify/message.ts';
import { postWith } from '../../src/notify/post.ts';
import type { FaultyAnswer } from '../support/github/fault.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';

const never = new AbortController().signal;
const MARKER = '<!-- marker -->';
const OURS = { author: 'github-actions[bot]', labels: [ISSUE_LABEL] };
let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
beforeEach(() => {
  github.fault(null);
  github.issues.switchOff(false);
  github.issues.dropLabels(false);
  for (const { number } of github.issues.all()) github.issues.set(number, { state: 'closed', labels: [] });
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function tracker(token = github.tokens.write): IssueTracker {
  return repositoryIssues(() => openApi({ url: github.url, token, proxied: false }), github.repository);
}

describe('issues of the repository', () => {
  it('are opened with the label by which they are found again, oldest first', async () => {
    const issues = tracker();
    const numbers = [];
    for (const title of ['a', 'b']) {
      const opened = await issues.open({ title, body: `${MARKER} ${title}` }, never);
      numbers.push(opened.ok && opened.value);
    }
    github.issues.add({ ...OURS, body: MARKER, labels: [] });
    github.issues.add({ ...OURS, body: MARKER, isPullRequest: true });
    github.issues.add({ ...OURS, body: MARKER, state: 'closed' });
    github.issues.add({ ...OURS, body: 'another incident' });
    github.issues.add({ ...OURS, body: `a host of another incident says ${MARKER}` });
    github.issues.add({ ...OURS, body: MARKER, author: 'mallory' });
    const found = await issues.find(MARKER, never);
    expect(found.ok && found.value.map(({ number }) => number)).toEqual(numbers);
    expect(github.issues.all().at(-1)?.labels).toEqual([ISSUE_LABEL]);
  });

  it('are found behind a hundred others, and not looked for without end', async () => {
    const first = github.issues.add({ ...OURS, body: MARKER });
    for (let count = 0; count < 1_100; count += 1) github.issues.add({ ...OURS, body: 'x' });
    const before = github.calls.length;
    expect(await tracker().find(MARKER, never)).toEqual({ ok: true, value: [] });
    expect(github.calls.length - before).toBe(10);
    github.issues.set(first.number, { labels: [] });
    const near = github.issues.all().at(-150)?.number ?? 0;
    github.issues.set(near, { body: MARKER });
    expect(await tracker().find(MARKER, never)).toMatchObject({ ok: true, value: [{ number: near }] });
  });

  it('get their label where it was left out without a word', async () => {
    github.issues.dropLabels(true);
    const opened = await tracker().open({ title: 'a', body: 'b' }, never);
    expect(opened.ok).toBe(true);
    expect(github.issues.all().at(-1)?.labels).toEqual([ISSUE_LABEL]);
  });

  it('get a comment once, and are closed with it', async () => {
    const { number } = github.issues.add(OURS);
    const comment = { number, body: 'told-1 text', told: 'told-1', close: null } as const;
    const issues = tracker();
    await issues.comment({ ...comment, body: 'told-0 and a host says told-1', told: 'told-0' }, never);
    await issues.comment(comment, never);
    await issues.comment(comment, never);
    await issues.comment({ ...comment, body: 'told-2 end', told: 'told-2', close: 'completed' }, never);
    expect(github.issues.all().at(-1)).toMatchObject({
      state: 'closed',
      reason: 'completed',
      comments: [{ body: 'told-0 and a host says told-1' }, { body: 'told-1 text' }, { body: 'told-2 end' }],
    });
  });
});

describe('what a stranger writes', () => {
  const comment = { body: 'told-1 text', told: 'told-1', close: null } as const;
  const before = { id: 1_000, body: 'told-1 nothing to see', created: '2999-01-01T00:00:00Z' };

  it.each([
    ['write', 'github-actions[bot]'],
    ['admin', 'octo-admin'],
  ] as const)('counts as no comment of ours, whoever the token is of: %s', async (token, author) => {
    const strangers = ['mallory', 'github-actions', 'octo-admin', 'github-actions[bot]'].filter(
      (one) => one !== author,
    );
    const comments = strangers.map((one) => ({ ...before, author: one }));
    const { number } = github.issues.add({ ...OURS, author, comments });
    const issues = tracker(github.tokens[token]);
    for (let tries = 0; tries < 2; tries += 1)
      expect(await issues.comment({ ...comment, number }, never)).toMatchObject({ ok: true });
    const told = github.issues.all().at(-1)?.comments.slice(strangers.length);
    expect(told).toEqual([expect.objectContaining({ author, body: 'told-1 text' })]);
  });

  it('is asked of nobody while nobody wrote the like', async () => {
    const { number } = github.issues.add(OURS);
    const asked = github.calls.length;
    await tracker().find(MARKER, never);
    await tracker().comment({ ...comment, number }, never);
    expect(github.calls.slice(asked).filter(({ kind }) => kind === 'graphql')).toEqual([]);
  });

  it('is not taken for ours where GitHub does not say who we are: another try is', async () => {
    const { number } = github.issues.add({ ...OURS, comments: [{ ...before, author: 'mallory' }] });
    github.fault(({ kind }) => (kind === 'graphql' ? { status: 502, applied: false } : null));
    expect(await tracker().comment({ ...comment, number }, never)).toMatchObject({ ok: false, againMs: 0 });
  });
});

const message: Message = {
  ...{ on: 'rolled_back', human: 'yes', headline: 'rolled_back · tenant-006', says: 'undone', because: '' },
  ...{ facts: [], changes: [], executionId: 'run-1' },
};
const about = {
  kind: 'run',
  ...{ tenant: 'tenant-006', runbook: 'pool', trigger: 'A', incident: 'c'.repeat(64), planDigest: 'd' },
  runUrl: null,
} as const;

function bring(one: Message, issues = tracker()) {
  const pauses: number[] = [];
  const sleep = async (ms: number) => void pauses.push(ms);
  const clock = { wall: () => 0, monotonic: () => 0, sleep };
  const courier = createCourier({
    ...{ channels: { 'github-issue': { sealed: false } }, issues, clock, post: postWith(fetch) },
    redact: (text) => text,
  });
  return courier.bring('github-issue', () => ({ message: one, about }), never).then((told) => ({ told, pauses }));
}

describe('a courier with an issue', () => {
  it('opens, comments and closes it', async () => {
    for (const one of [message, { ...message, executionId: 'run-2' }])
      expect((await bring(one)).told).toEqual({ sent: true, attempts: 1 });
    const end: Message = { ...message, on: 'incident_resolved', human: 'no', executionId: 'run-3' };
    expect((await bring(end)).told).toEqual({ sent: true, attempts: 1 });
    expect(github.issues.all().at(-1)).toMatchObject({ state: 'closed', reason: 'completed' });
    expect(github.issues.all().at(-1)?.comments).toHaveLength(2);
  });

  it('is not silenced by a stranger who writes the marker first, in a comment or in an issue', async () => {
    const failed: Message = { ...message, on: 'rollback_failed', human: 'now', executionId: 'run-9' };
    await bring({ ...message, executionId: 'run-8' });
    const { told, marker } = issueLetter(failed, about, { sealed: false });
    const forged = { id: 1_000, body: told, author: 'mallory', created: '2999-01-01T00:00:00Z' };
    const { number } = github.issues.all().at(-1) ?? { number: 0 };
    github.issues.set(number, { comments: [forged] });
    github.issues.add({ ...OURS, author: 'mallory', body: `${marker}\n\n${told}` });
    expect((await bring(failed)).told).toEqual({ sent: true, attempts: 1 });
    const ours = github.issues.all().at(-2)?.comments.at(-1);
    expect(ours).toMatchObject({ author: 'github-actions[bot]', body: expect.stringContaining('run-9') });
  });

  it('says which permission is missing', async () => {
    const { told } = await bring(message, tracker(github.tokens.read));
    expect(told).toMatchObject({ sent: false, attempts: 1, fault: { code: 'notification-failed' } });
    expect(told.fault?.message).toContain('403');
    expect(told.fault?.hint).toContain('issues: write');
  });

  it('says that issues are switched off', async () => {
    github.issues.switchOff(true);
    const { told } = await bring(message);
    expect(told).toMatchObject({ sent: false, attempts: 1 });
    expect(told.fault?.hint).toContain('Switch issues on');
  });

  it.each<[string, FaultyAnswer, number, RegExp]>([
    ['trouble', { status: 502 }, 4, /502/],
    ['nonsense', { status: 200, body: { surprise: true } }, 4, /not what its API describes/],
    ['a page', { status: 200, body: '<html>login</html>' }, 4, /not what its API describes/],
    ['no budget', { status: 429, headers: { 'retry-after': '7' } }, 4, /no more requests/],
    ['a stranger', { status: 401 }, 1, /401/],
    ['a rejection', { status: 422 }, 1, /rejected/],
  ])('gives up on %s after its tries, and says so', async (_what, answer, attempts, says) => {
    github.fault(() => ({ ...answer, applied: false }));
    const { told, pauses } = await bring(message);
    expect(told).toMatchObject({ sent: false, attempts, fault: { message: expect.stringMatching(says) } });
    expect(pauses).toHaveLength(attempts - 1);
    if ('headers' in answer) expect(pauses[0]).toBe(7_000);
    expect(JSON.stringify(told)).not.toContain(github.tokens.write);
  });

  it.each(['POST issues', 'GET issues', 'POST issues/{issue_number}/comments'])(
    'opens one, and tells once, where the answer to %s is lost',
    async (lost) => {
      github.fault(({ name, count }) => (name === lost && count % 2 === 1 ? { reset: true, applied: true } : null));
      const before = github.issues.all().length;
      expect((await bring(message)).told.sent).toBe(true);
      expect((await bring({ ...message, executionId: 'run-2' })).told.sent).toBe(true);
      const made = github.issues.all().slice(before);
      expect(made).toHaveLength(1);
      expect(made[0]?.comments).toHaveLength(1);
    },
  );

  it('ends at once when the run ends', async () => {
    github.fault(() => ({ silent: 5_000, applied: false }));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const clock = { wall: () => 0, monotonic: () => 0, sleep: async () => undefined };
    const channels = { 'github-issue': { sealed: false } };
    const courier = createCourier({
      channels,
      issues: tracker(),
      clock,
      post: postWith(fetch),
      redact: (text) => text,
    });
    const told = await courier.bring('github-issue', () => ({ message, about }), controller.signal);
    expect(told).toMatchObject({ sent: false, attempts: 1 });
  });
});
