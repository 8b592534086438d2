// A repository's refs and commits over the API: heads, histories, new commits, and moves by compare-and-swap.
// Promises: what GitHub answers is checked before it is believed; each call is one request, but for pages of long answers.
import * as z from 'zod';
import { once } from '../kernel/once.ts';
import type { ApiAnswer, GitHubApi } from './api.ts';

interface Commit {
  readonly oid: string;
  readonly message: string;
  readonly tree: string;
}
interface Head extends Commit {
  readonly ref: string;
}
interface Move {
  readonly ref: string;
  readonly before: string | null;
  readonly after: string;
}

const ABSENT = '0'.repeat(40);
const AUTHOR = { name: 'enforced-runbooks', email: 'enforced-runbooks@users.noreply.github.com' } as const;
const COMMIT = 'oid ... on Commit { message tree { oid } }';

const commitSchema = once(() =>
  z.object({ oid: z.string(), message: z.string(), tree: z.object({ oid: z.string() }) }),
);
/** A ref that somebody made by hand may point to a blob or a tag: those have no message. */
const targetSchema = once(() => commitSchema().partial({ message: true, tree: true }));
const refSchema = once(() => z.object({ name: z.string(), prefix: z.string(), target: targetSchema().nullable() }));
const pageSchema = once(() => z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }));
const repositorySchema = once(() =>
  z.object({
    repository: z.looseObject({
      id: z.string(),
      defaultBranchRef: z.object({ target: z.object({ tree: z.object({ oid: z.string() }) }) }),
      workflows: z.object({ oid: z.string() }).partial().nullable(),
    }),
  }),
);
const listSchema = once(() =>
  z.object({ repository: z.object({ refs: z.object({ nodes: z.array(refSchema()), pageInfo: pageSchema() }) }) }),
);
const budgetSchema = once(() => {
  const budget = z.object({ remaining: z.number() });
  return z.object({ resources: z.object({ core: budget, graphql: budget }) });
});
const historySchema = once(() =>
  z.object({
    repository: z.object({
      object: z.object({ history: z.object({ nodes: z.array(commitSchema()), pageInfo: pageSchema() }) }),
    }),
  }),
);

export function repositoryRefs(api: GitHubApi, repository: string) {
  const [owner = '', name = ''] = repository.split('/');
  let id: string | null = null;

  const heads = async (refs: readonly string[], signal: AbortSignal) => {
    const variables = refs.map((_, index) => `$r${index}: String!`).join(', ');
    const asked = refs.map(
      (_, index) => `r${index}: ref(qualifiedName: $r${index}) { name prefix target { ${COMMIT} } }`,
    );
    const query = `query heads($owner: String!, $name: String!, ${variables}) {
      repository(owner: $owner, name: $name) {
        id defaultBranchRef { target { ... on Commit { tree { oid } } } }
        workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { oid } } ${asked.join(' ')}
      }
    }`;
    const named = Object.fromEntries(refs.map((ref, index) => [`r${index}`, ref]));
    const answer = await api.graphql(query, { owner, name, ...named }, signal);
    return understood(answer, (value) => {
      const found = repositorySchema().parse(value).repository;
      id = found.id;
      const all = refs.map((_, index) => refSchema().nullable().parse(found[`r${index}`]));
      return {
        heads: all.map((ref) => (ref === null ? null : headOf(ref))),
        // As a commit's root, the folder of workflows holds none: they stand at no path where GitHub looks for them.
        tree: found.workflows?.oid ?? found.defaultBranchRef.target.tree.oid,
      };
    });
  };

  return {
    heads,

    list: (prefix: string, signal: AbortSignal) =>
      paged(async (after) => {
        const query = `query list($owner: String!, $name: String!, $prefix: String!, $after: String) {
          repository(owner: $owner, name: $name) {
            refs(refPrefix: $prefix, first: 100, after: $after) {
              nodes { name prefix target { ${COMMIT} } } pageInfo { hasNextPage endCursor }
            }
          }
        }`;
        const answer = await api.graphql(query, { owner, name, prefix, after }, signal);
        return understood(answer, (value) => {
          const { nodes, pageInfo } = listSchema().parse(value).repository.refs;
          return { nodes: nodes.map(headOf), pageInfo };
        });
      }),

    history: (oid: string, until: string, signal: AbortSignal) =>
      paged(
        async (after) => {
          const query = `query history($owner: String!, $name: String!, $oid: GitObjectID!, $after: String) {
            repository(owner: $owner, name: $name) {
              object(oid: $oid) { ... on Commit { history(first: 100, after: $after) {
                nodes { ${COMMIT.replace('... on Commit { ', '').replace(/ }$/, '')} } pageInfo { hasNextPage endCursor }
              } } }
            }
          }`;
          const answer = await api.graphql(query, { owner, name, oid, after }, signal);
          return understood(answer, (value) => {
            const { nodes, pageInfo } = historySchema().parse(value).repository.object.history;
            return { nodes: nodes.map(commitOf), pageInfo };
          });
        },
        (commit) => commit.oid === until,
        HISTORY,
      ),

    commit: async (
      commit: {
        readonly tree: string;
        readonly parents: readonly string[];
        readonly message: string;
        readonly at: string;
      },
      signal: AbortSignal,
    ) => {
      const { tree, parents, message, at } = commit;
      const signed = { ...AUTHOR, date: at };
      const body = { owner, repo: name, message, tree, parents, author: signed, committer: signed };
      const answer = await api.rest('POST /repos/{owner}/{repo}/git/commits', body, signal);
      return understood(answer, (value) => z.object({ sha: z.string() }).parse(value).sha);
    },

    move: async (moves: readonly Move[], signal: AbortSignal): Promise<ApiAnswer<null>> => {
      if (id === null) {
        const known = await heads([], signal);
        if (!known.ok) return known;
      }
      const refUpdates = moves.map(({ ref, before, after }) => ({
        name: ref,
        beforeOid: before ?? ABSENT,
        afterOid: after,
      }));
      const query = `mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
      const answer = await api.graphql(query, { input: { repositoryId: id, refUpdates } }, signal);
      return answer.ok ? { ok: true, value: null } : answer;
    },

    /** A server of one's own may have no limits: it says then that there is no such thing. */
    budget: async (signal: AbortSignal): Promise<ApiAnswer<number | null>> => {
      const answer = await api.rest('GET /rate_limit', {}, signal);
      if (!answer.ok && answer.problem.kind === 'refused' && answer.problem.status === 404)
        return { ok: true, value: null };
      return understood(answer, (value) => {
        const { core, graphql } = budgetSchema().parse(value).resources;
        return Math.min(core.remaining, graphql.remaining);
      });
    },

    left: () => api.left(),
  };
}

function headOf(ref: z.infer<ReturnType<typeof refSchema>>): Head {
  const { oid = '', message = '', tree } = ref.target ?? {};
  return { ref: `${ref.prefix}${ref.name}`, oid, message, tree: tree?.oid ?? '' };
}

function commitOf({ oid, message, tree }: z.infer<ReturnType<typeof commitSchema>>): Commit {
  return { oid, message, tree: tree.oid };
}

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Bound<T> {
  readonly pages: number;
  readonly weight: number;
  readonly weigh: (node: T) => number;
}
/** A day of renewals; and as much text as a journal may have. Whoever wrote more than that is none of ours. */
const HISTORY: Bound<Commit> = { pages: 40, weight: 67_108_864, weigh: ({ message }) => message.length };

/** All pages, or up to and with the last one that is wanted, or to the bound. */
async function paged<T>(
  page: (after: string | null) => Promise<ApiAnswer<Page<T>>>,
  isLast: (node: T) => boolean = () => false,
  bound: Bound<T> | null = null,
): Promise<ApiAnswer<readonly T[]>> {
  const all: T[] = [];
  let [pages, weight] = [0, 0];
  for (let after: string | null = null; ; ) {
    const answer: ApiAnswer<Page<T>> = await page(after);
    if (!answer.ok) return answer;
    const { nodes, pageInfo } = answer.value;
    const end = nodes.findIndex(isLast);
    all.push(...(end === -1 ? nodes : nodes.slice(0, end + 1)));
    pages += 1;
    for (const node of nodes) weight += bound?.weigh(node) ?? 0;
    const isFull = bound !== null && (pages >= bound.pages || weight >= bound.weight);
    if (end !== -1 || isFull || !pageInfo.hasNextPage) return { ok: true, value: all };
    after = pageInfo.endCursor;
  }
}

function understood<T>(answer: ApiAnswer<unknown>, read: (value: unknown) => T): ApiAnswer<T> {
  if (!answer.ok) return answer;
  try {
    return { ok: true, value: read(answer.value) };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return { ok: false, problem: { kind: 'unsure', fault: notUnderstood } };
  }
}

const notUnderstood = {
  code: 'api-unreachable',
  message: "GitHub's API answered something that is not what its description says",
  hint: 'Look whether a proxy stands between; if not, please report it.',
} as const;
