// What GitHub's GraphQL answers at its top: who asks, the repository, the rate limit, and the one mutation, `updateRefs`.
// A rejected update says nothing of its reason to the caller, as GitHub says nothing.
import { z } from 'zod';
import { notAccessible, timeOf } from './answer.ts';
import { graphqlError, rejected } from './graphql-error.ts';
import { objectView, refsView, refView } from './graphql-views.ts';
import type { Repository } from './repository.ts';
import type { World } from './rest.ts';
import { REPOSITORY_ID } from './rest-bodies.ts';

type Root = Readonly<Record<string, unknown>>;

const repositoryArguments = z.object({ owner: z.string(), name: z.string() });
const refArguments = z.object({ qualifiedName: z.string() });
const objectArguments = z.object({ oid: z.string().nullish(), expression: z.string().nullish() });
const update = z.object({
  name: z.string(),
  beforeOid: z.string().nullish(),
  afterOid: z.string(),
  force: z.boolean().nullish(),
});
const updateArguments = z.object({
  input: z.object({
    repositoryId: z.string(),
    clientMutationId: z.string().nullish(),
    refUpdates: z.array(update),
  }),
});

export function graphqlRoot(world: World): Root {
  const { place, repository, limits, mayWrite, login } = world;
  return {
    viewer: { __typename: 'User', login },
    repository: (args: unknown) => {
      const { owner, name } = repositoryArguments.parse(args);
      if (owner === place.owner && name === place.name) return repositoryView(`${owner}/${name}`, repository);
      throw graphqlError(`Could not resolve to a Repository with the name '${owner}/${name}'.`, { type: 'NOT_FOUND' });
    },
    rateLimit: () => {
      const { limit, remaining, used, reset } = limits.budget('graphql');
      return { limit, remaining, used, resetAt: timeOf(reset), cost: 1, nodeCount: 0 };
    },
    updateRefs: (args: unknown) => {
      const { repositoryId, refUpdates, clientMutationId } = updateArguments.parse(args).input;
      if (repositoryId !== REPOSITORY_ID) {
        throw graphqlError(`Could not resolve to a node with the global id of '${repositoryId}'`, {
          type: 'NOT_FOUND',
        });
      }
      if (!mayWrite) throw graphqlError(notAccessible, { type: 'FORBIDDEN' });
      const why = repository.refs.update(
        refUpdates.map(({ name, beforeOid, afterOid, force }) => {
          return { name, beforeOid: beforeOid ?? null, afterOid, force: force ?? false };
        }),
      );
      // The one rejection that GitHub was seen to explain.
      if (why === 'not a commit') throw graphqlError('Invalid object type, expected commit', { type: 'UNPROCESSABLE' });
      if (why !== null) throw rejected(why);
      return { clientMutationId: clientMutationId ?? null };
    },
  };
}

function repositoryView(nameWithOwner: string, repository: Repository): Root {
  return {
    __typename: 'Repository',
    id: REPOSITORY_ID,
    name: nameWithOwner.split('/')[1],
    nameWithOwner,
    isPrivate: true,
    defaultBranchRef: () => refView(repository, repository.defaultBranch),
    ref: (args: unknown) => {
      const { qualifiedName } = refArguments.parse(args);
      const full = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`;
      return refView(repository, full);
    },
    refs: (args: unknown) => refsView(repository, args),
    object: (args: unknown) => {
      const { oid, expression } = objectArguments.parse(args);
      if (oid) return objectView(repository, oid);
      const [revision = '', ...path] = (expression ?? '').split(':');
      const commit = repository.resolve(revision);
      if (commit === null || path.length === 0) return commit === null ? null : objectView(repository, commit);
      const found = repository.entryAt(commit, path.join(':'));
      return found === null ? null : objectView(repository, found);
    },
  };
}
