// A caller of the emulated GitHub, as thin as can be: what was answered, as it was answered.
import { z } from 'zod';
import { ZERO_OID } from '../support/github/git-object.ts';
import type { GitHub } from '../support/github/start.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Change {
  readonly name: string;
  readonly beforeOid?: string;
  readonly afterOid: string;
  readonly force?: boolean;
}

export interface Client {
  get(path: string): Promise<Reply>;
  post(path: string, body: unknown): Promise<Reply>;
  graphql(query: string, variables?: unknown): Promise<Reply>;
  updateRefs(...changes: readonly Change[]): Promise<Reply>;
  /** The name of a new commit on these parents, with the first commit's tree. */
  commit(message: string, ...parents: readonly string[]): Promise<string>;
}

export const UPDATE = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
const treeName = z.object({ sha: z.string() });
const record = z.record(z.string(), z.unknown());

export function clientOf(github: GitHub, token: string | null = github.tokens.write): Client {
  const send = async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const response = await fetch(`${github.url}${path}`, {
      method,
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: record.parse(await response.json()) };
  };
  const home = `/repos/${github.repository}`;
  let tree: Promise<string> | null = null;
  const firstTree = (): Promise<string> => {
    tree ??= send('GET', `${home}/git/commits/${headOf(github)}`).then(({ body }) => treeName.parse(body.tree).sha);
    return tree;
  };
  return {
    get: (path) => send('GET', path.startsWith('/') ? path : `${home}/${path}`),
    post: (path, body) => send('POST', `${home}/${path}`, body),
    graphql: (query, variables = {}) => send('POST', '/graphql', { query, variables }),
    updateRefs: (...refUpdates) =>
      send('POST', '/graphql', {
        query: UPDATE,
        variables: { input: { repositoryId: github.repositoryId, refUpdates } },
      }),
    commit: async (message, ...parents) => {
      const { body } = await send('POST', `${home}/git/commits`, { message, tree: await firstTree(), parents });
      return z.string().parse(body.sha);
    },
  };
}

export function headOf(github: GitHub, ref = 'refs/heads/main'): string {
  return github.refs().get(ref) ?? ZERO_OID;
}

export function isApplied({ status, body }: Reply): boolean {
  return status === 200 && body.errors === undefined;
}
