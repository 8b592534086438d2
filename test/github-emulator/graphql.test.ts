// The GraphQL API: GitHub's schema decides what may be asked, and what nobody emulates is not passed over in silence.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GitHub, startGitHub } from '../support/github/start.ts';
import { type Client, clientOf, headOf } from './client.ts';

let github: GitHub;
let client: Client;
beforeEach(async () => {
  github = await startGitHub();
  client = clientOf(github);
});
afterEach(() => github.close());

const inRepository = (fields: string): string => `{ repository(owner: "acme", name: "runbooks") { ${fields} } }`;

/** What the fields of the repository are. */
async function ask(fields: string): Promise<unknown> {
  const { body } = await client.graphql(inRepository(fields));
  expect(github.violations).toEqual([]);
  return body.errors === undefined ? Object(body.data).repository : body.errors;
}

test('the repository, its default branch, a ref and what it points at', async () => {
  const head = headOf(github);
  const fields = 'id nameWithOwner defaultBranchRef { name target { oid } }';
  expect(await ask(fields)).toEqual({
    id: github.repositoryId,
    nameWithOwner: github.repository,
    defaultBranchRef: { name: 'main', target: { oid: head } },
  });
  const parent = await client.commit('parent\n\nwith a body\n', head);
  github.setRef('refs/runbooks/locks/acme', await client.commit('lock', parent));
  const commit = '... on Commit { message committedDate tree { oid } parents(first: 1) { nodes { oid } } }';
  expect(
    await ask(`ref(qualifiedName: "refs/runbooks/locks/acme") { name prefix target { oid ${commit} } }
      missing: ref(qualifiedName: "refs/runbooks/locks/other") { id }
      parent: object(oid: "${parent}") { oid ... on Commit { message } }
      nothing: object(oid: "${'f'.repeat(40)}") { oid }`),
  ).toEqual({
    ref: {
      prefix: 'refs/runbooks/',
      name: 'locks/acme',
      target: {
        oid: headOf(github, 'refs/runbooks/locks/acme'),
        message: 'lock',
        committedDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        tree: { oid: expect.stringMatching(/^[0-9a-f]{40}$/) },
        parents: { nodes: [{ oid: parent }] },
      },
    },
    missing: null,
    parent: { oid: parent, message: 'parent\n\nwith a body' },
    nothing: null,
  });
});

test('a history is walked page by page', async () => {
  const oids = [headOf(github)];
  for (const message of ['1', '2', '3', '4']) oids.unshift(await client.commit(message, ...oids.slice(0, 1)));
  github.setRef('refs/heads/main', oids[0] ?? null);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const query: string = `query Walk($after: String) ${inRepository(
      `ref(qualifiedName: "refs/heads/main") { target { ... on Commit {
        history(first: 2, after: $after) { totalCount nodes { oid } pageInfo { hasNextPage endCursor } } } } }`,
    )}`;
    const { body } = await client.graphql(query, { after });
    const { history } = Object(body.data).repository.ref.target;
    expect(history.totalCount).toBe(5);
    seen.push(...history.nodes.map(({ oid }: { readonly oid: string }) => oid));
    after = history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(oids);
  expect(github.calls.at(-1)?.name).toBe('query Walk');
});

test('refs are listed by prefix, and a page goes on where the last one ended though refs went in between', async () => {
  const oid = headOf(github);
  for (const name of ['a', 'b', 'c/d', 'e']) github.setRef(`refs/runbooks/${name}`, oid);
  github.setRef('refs/runbooks-other/x', oid);
  const page = (more: string): Promise<unknown> =>
    ask(`refs(refPrefix: "refs/runbooks/", first: 2${more}) {
      nodes { prefix name target { oid } } pageInfo { hasNextPage endCursor } }`);
  const node = (name: string): unknown => ({ prefix: 'refs/runbooks/', name, target: { oid } });
  const { refs } = Object(await page(''));
  expect(refs).toMatchObject({ nodes: [node('a'), node('b')], pageInfo: { hasNextPage: true } });
  github.setRef('refs/runbooks/a', null);
  github.setRef('refs/runbooks/b', null);
  expect(await page(`, after: "${refs.pageInfo.endCursor}"`)).toMatchObject({
    refs: { nodes: [node('c/d'), node('e')], pageInfo: { hasNextPage: false } },
  });
});

test('a file of a commit is read by its path, from the branch or from the commit', async () => {
  const before = headOf(github);
  const now = github.commitFiles('main', { 'runbooks/a.yml': 'schema: 1 # é\n', 'runbooks/bytes': 'a\0b' });
  const blob = '__typename oid ... on Blob { text byteSize isBinary isTruncated }';
  const { text, bytes, old, tree } = Object(
    await ask(`text: object(expression: "main:runbooks/a.yml") { ${blob} }
      bytes: object(expression: "${now}:runbooks/bytes") { ${blob} }
      old: object(expression: "${before}:runbooks/a.yml") { oid }
      tree: object(expression: "HEAD:runbooks") { ... on Tree { entries { name mode type } } }`),
  );
  expect(text).toMatchObject({ __typename: 'Blob', text: 'schema: 1 # é\n', byteSize: 15, isBinary: false });
  expect(bytes).toMatchObject({ text: null, isBinary: true, isTruncated: false });
  expect(old).toBeNull();
  expect(tree.entries[0]).toEqual({ name: 'a.yml', mode: 0o100644, type: 'blob' });
});

test('what the schema does not have is refused as GitHub refuses it', async () => {
  const { status, body } = await client.graphql(inRepository('id stargazerz'));
  expect([status, body]).toEqual([
    200,
    {
      errors: [
        {
          message: "Field 'stargazerz' doesn't exist on type 'Repository'",
          extensions: { code: 'undefinedField', typeName: 'Repository', fieldName: 'stargazerz' },
          locations: [{ line: 1, column: 52 }],
        },
      ],
    },
  ]);
  expect(github.calls.at(-1)).toMatchObject({ applied: false, reason: expect.stringContaining('schema') });
  for (const query of [
    '{ repository(owner: "acme") { id } }',
    'mutation { updateRefs(input: { repositoryId: "x", refUpdates: [{ name: "refs/heads/a" }] }) { clientMutationId } }',
    'mutation { updateRefs(input: { repositoryId: "x", refUpdates: [] }) { refs { name } } }',
    'query ($a: Int!) { repository(owner: $a, name: "x") { id } }',
    '{ repository(',
  ]) {
    const refused = await client.graphql(query);
    expect([refused.status, refused.body.data]).toEqual([200, undefined]);
    expect(refused.body.errors).not.toEqual([]);
  }
  expect(github.violations).toEqual([]);
});

test("what the schema has and nobody emulates is the test's fault, not null", async () => {
  for (const fields of [
    'description',
    'stargazerCount',
    'refs(refPrefix: "refs/heads/", first: 1, query: "a") { totalCount }',
    'refs(refPrefix: "refs/heads/", last: 1) { totalCount }',
  ]) {
    expect((await client.graphql(inRepository(fields))).status).toBe(500);
  }
  expect(github.violations).toHaveLength(4);
  expect(github.violations[0]).toContain('not emulated: Repository.description');
});

test('a page needs a size, and not too large a one', async () => {
  const refs = (size: string): string => `refs(refPrefix: "refs/heads/"${size}) { nodes { name } }`;
  expect(await ask(refs(''))).toMatchObject([{ type: 'MISSING_PAGINATION_BOUNDARIES', path: ['repository', 'refs'] }]);
  expect(await ask(refs(', first: 101'))).toMatchObject([{ type: 'EXCESSIVE_PAGINATION' }]);
  expect(await ask(refs(', first: 100'))).toEqual({ refs: { nodes: [{ name: 'main' }] } });
});

test('who may only read, and another repository', async () => {
  const head = headOf(github);
  const reader = clientOf(github, github.tokens.read);
  const refused = await reader.updateRefs({ name: 'refs/heads/a', afterOid: head });
  expect([refused.status, refused.body]).toMatchObject([
    200,
    { data: { updateRefs: null }, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
  ]);
  expect(github.refs().has('refs/heads/a')).toBe(false);
  const { body } = await client.graphql('{ repository(owner: "acme", name: "other") { id } }');
  expect(body).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] });
  const short = await client.updateRefs({ name: 'refs/heads/a', afterOid: head.slice(0, 7) });
  expect(Object(short.body).errors[0].message).toContain('GitObjectID');
  expect(github.violations).toEqual([]);
});
