// The emulated GitHub's repository is one that git takes for its own, and a commit's name follows from its fields.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRefName } from '../support/github/ref-name.ts';
import { type GitHub, startGitHub } from '../support/github/start.ts';
import { type Client, clientOf, headOf } from './client.ts';

let github: GitHub;
let client: Client;
beforeAll(async () => {
  github = await startGitHub();
  client = clientOf(github);
});
afterAll(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const hasGit = (() => {
  try {
    return execFileSync('git', ['--version']).length > 0;
  } catch {
    return false;
  }
})();
const git = (...words: readonly string[]): string =>
  execFileSync('git', ['--git-dir', github.folder, ...words], { encoding: 'utf8', stdio: 'pipe' });

/** As git counts it: the name of an object from its header and content. */
const nameOf = (content: string): string =>
  createHash('sha1')
    .update(`commit ${Buffer.byteLength(content)}\0${content}`)
    .digest('hex');

const [author, committer] = [
  { name: 'Ada Ærø', email: 'ada@example.com', date: '2026-03-04T05:06:07Z' },
  { name: 'runbooks[bot]', email: 'bot@example.com', date: '2026-03-04T07:06:08+02:00' },
];

test("a commit's name is known to whoever knows its fields, whatever its message", async () => {
  const parent = headOf(github);
  const tree = github.commitFiles('shelf', { 'a/b/c.txt': 'c', 'a.txt': 'a', 'a/b.txt': 'b' });
  const { body } = await client.get(`git/commits/${tree}`);
  const { sha } = Object(body.tree);
  for (const message of ['one line', 'a subject\n\nand a body — ünïcode 🧯\n', ' blanks \n\n\n', '{"seq":1}', '']) {
    const made = await client.post('git/commits', { message, tree: sha, parents: [parent, tree], author, committer });
    const content =
      `tree ${sha}\nparent ${parent}\nparent ${tree}\nauthor Ada Ærø <ada@example.com> 1772600767 +0000\n` +
      `committer runbooks[bot] <bot@example.com> 1772600768 +0200\n\n${message}`;
    expect([made.status, made.body.sha]).toEqual([201, nameOf(content)]);
    expect(made.body.committer).toEqual({ ...committer, date: '2026-03-04T05:06:08Z' });
    expect(github.messageOf(nameOf(content))).toBe(message);
  }
});

test('the author signs for a missing committer, and the same fields make the same commit', async () => {
  const { body } = await client.get(`git/commits/${headOf(github)}`);
  const fields = { message: 'twice', tree: Object(body.tree).sha, parents: [headOf(github)], author };
  const [one, other] = [await client.post('git/commits', fields), await client.post('git/commits', fields)];
  expect(one.body).toEqual(other.body);
  expect(one.body.committer).toEqual(author);
  const { body: now } = await client.post('git/commits', { message: 'now', tree: fields.tree });
  expect(Math.abs(Date.parse(Object(now.author).date) - Date.now())).toBeLessThan(5_000);
  expect(now.parents).toEqual([]);
});

test.each([
  ['a tree that is not there', { tree: 'f'.repeat(40) }, 'Tree SHA does not exist'],
  ['a commit in place of a tree', { tree: 'HEAD' }, 'Tree SHA is not a tree object'],
  ['a parent that is not there', { parents: ['f'.repeat(40)] }, /^Parent SHA does not exist/],
  ['a short name', { parents: ['abc1234'] }, /exactly 40 characters/],
  ['a name that git would rewrite', { author: { name: 'A <b', email: 'a@example.com' } }, 'Invalid request.'],
])('no commit is made with %s', async (_, wrong, message) => {
  const { body: head } = await client.get(`git/commits/${headOf(github)}`);
  const fields = { message: 'm', tree: Object(head.tree).sha, ...wrong };
  const tree = fields.tree === 'HEAD' ? headOf(github) : fields.tree;
  const { status, body } = await client.post('git/commits', { ...fields, tree });
  expect([status, body.message]).toEqual([422, expect.stringMatching(message)]);
});

test.skipIf(!hasGit)('git finds nothing wrong with the repository and reads it', async () => {
  const first = github.commitFiles('docs', { 'README.md': '# Docs\n', 'lib.txt': '1', 'lib/x.txt': '2', 'lib-a': '3' });
  const second = github.commitFiles('docs', { 'README.md': null, 'lib/deep/y.txt': '4' }, 'Subject\n\nBody');
  github.setRef('refs/runbooks/locks/acme', second);
  expect(git('fsck', '--strict', '--full', '--no-dangling')).toBe('');
  expect(git('log', '--format=%H %s', 'docs')).toBe(`${second} Subject\n${first} Files of a test\n`);
  expect(git('ls-tree', '-r', '--name-only', 'docs')).toBe('lib-a\nlib.txt\nlib/deep/y.txt\nlib/x.txt\n');
  expect(git('show', 'refs/runbooks/locks/acme:lib/deep/y.txt')).toBe('4');
  const shown = git('for-each-ref', '--format=%(refname) %(objectname)').trim().split('\n');
  expect(shown).toEqual([...github.refs()].map(([name, oid]) => `${name} ${oid}`));
  github.setRef('refs/runbooks/locks/acme', null);
  expect(git('for-each-ref', 'refs/runbooks')).toBe('');
});

const NAMES = [
  'refs/heads/main',
  'refs/heads/a/b.c/ünï',
  'refs/x',
  'refs/heads/@',
  'refs/heads/-a',
  'heads/main',
  'refs',
  'refs/',
  'refs/heads/',
  'refs/heads//a',
  'refs/heads/.a',
  'refs/heads/a.lock',
  'refs/heads/a.lock/b',
  'refs/heads/a..b',
  'refs/heads/a.',
  'refs/heads/a./b',
  'refs/heads/a b',
  'refs/heads/a~1',
  'refs/heads/a^',
  'refs/heads/a:b',
  'refs/heads/a?',
  'refs/heads/a*',
  'refs/heads/a[b',
  'refs/heads/a\\b',
  'refs/heads/a@{b',
  'refs/heads/a\u007f',
  'refs/heads/a\tb',
];

test.skipIf(!hasGit)('a ref may have the names that git allows', () => {
  // One shell for all of them: a process each would take longer than everything else here.
  const loop = 'for name; do git check-ref-format "$name" && echo "$name"; done; true';
  const shown = execFileSync('sh', ['-c', loop, 'sh', ...NAMES], { encoding: 'utf8' });
  const allowed = (name: string): boolean => shown.split('\n').includes(name) && name.startsWith('refs/');
  expect(NAMES.map((name) => [name, isRefName(name)])).toEqual(NAMES.map((name) => [name, allowed(name)]));
});
