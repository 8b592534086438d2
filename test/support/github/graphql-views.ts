// The repository's objects as GitHub's GraphQL shows them. A field that is not here is not emulated, and asking for it says so.
// Only reads; everything is looked up when it is asked for.
import { z } from 'zod';
import { shownMessage, timeOf } from './answer.ts';
import { connection, pageArguments } from './connection.ts';
import { FOLDER, type GitObject, parsedTree, type Signature } from './git-object.ts';
import { historyOf } from './history.ts';
import type { Repository } from './repository.ts';
import { commitNodeId } from './rest-bodies.ts';

type View = Readonly<Record<string, unknown>>;

/** Null: there is no such object. */
export function objectView(repository: Repository, oid: string): View | null {
  const object = repository.objects.read(oid);
  if (object === null) return null;
  const common = { oid, abbreviatedOid: oid.slice(0, 7) };
  switch (object.kind) {
    case 'blob':
      return { ...common, ...blobView(oid, object) };
    case 'tree':
      return { ...common, ...treeView(repository, oid, object) };
    case 'commit':
      return { ...common, ...commitView(repository, oid) };
    case 'tag':
      return { ...common, __typename: 'Tag', id: `T_${oid}` };
  }
}

/** What GitHub sends of a file's text at most. */
const TEXT_LIMIT = 512_000;

function blobView(oid: string, { content }: GitObject): View {
  const isBinary = content.subarray(0, 8_000).includes(0);
  return {
    __typename: 'Blob',
    id: `B_${oid}`,
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > TEXT_LIMIT,
    text: isBinary ? null : content.toString('utf8', 0, TEXT_LIMIT),
  };
}

function treeView(repository: Repository, oid: string, { content }: GitObject): View {
  const entries = parsedTree(content).map((entry) => ({
    ...entry,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.mode === FOLDER ? 'tree' : 'blob',
    object: () => objectView(repository, entry.oid),
  }));
  return { __typename: 'Tree', id: `T_${oid}`, entries };
}

function commitView(repository: Repository, oid: string): View {
  const { objects } = repository;
  const commit = objects.commit(oid);
  if (commit === null) throw new Error(`no commit ${oid}`);
  const { tree, parents, author, committer, message } = commit;
  const listed = (oids: readonly string[], field: string, args: unknown): object =>
    connection(pageArguments.parse(args), {
      field,
      items: oids.map((item) => objectView(repository, item)),
      // GitHub's own form: the list's head and a position.
      cursorAt: (index) => `${oid} ${index}`,
      after: (cursor) => (cursor.startsWith(`${oid} `) ? Number(cursor.slice(oid.length + 1)) + 1 : null),
    });
  return {
    __typename: 'Commit',
    id: commitNodeId(oid),
    message: shownMessage(message),
    messageHeadline: message.split('\n')[0],
    committedDate: timeOf(committer.seconds),
    authoredDate: timeOf(author.seconds),
    author: actorView(author),
    committer: actorView(committer),
    tree: () => objectView(repository, tree),
    parents: (args: unknown) => listed(parents, 'parents', args),
    history: (args: unknown) => {
      const oids = [...historyOf(objects, oid)].map((ancestor) => ancestor.oid);
      return listed(oids, 'history', args);
    },
  };
}

function actorView({ name, email, seconds, zone }: Signature): View {
  const minutes = Number(`${zone.slice(0, 1)}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  const local = timeOf(seconds + minutes * 60).slice(0, -1);
  return { name, email, date: `${local}${zone === '+0000' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`}` };
}

/** Name and prefix are the full name together, wherever GitHub cuts it: at the asked prefix in a list, else after two words. */
export function refView(repository: Repository, name: string, prefix = prefixOf(name)): View | null {
  const oid = repository.refs.all().get(name);
  if (oid === undefined) return null;
  return {
    __typename: 'Ref',
    id: `REF_${Buffer.from(name).toString('base64url')}`,
    name: name.slice(prefix.length),
    prefix,
    target: () => objectView(repository, oid),
  };
}

function prefixOf(name: string): string {
  const words = name.split('/');
  return `${words.slice(0, words.length > 2 ? 2 : 1).join('/')}/`;
}

const refsArguments = pageArguments.extend({ refPrefix: z.string() });

export function refsView(repository: Repository, args: unknown): object {
  const { refPrefix, ...page } = refsArguments.parse(args);
  const prefix = refPrefix.endsWith('/') ? refPrefix : `${refPrefix}/`;
  const names = [...repository.refs.all().keys()].filter((name) => name.startsWith(prefix));
  return connection(page, {
    field: 'refs',
    items: names.map((name) => refView(repository, name, prefix)),
    cursorAt: (index) => Buffer.from(names[index] ?? '').toString('base64'),
    after: (cursor) => {
      // By name, not by position: refs come and go between two pages.
      const begin = names.findIndex((name) => name > Buffer.from(cursor, 'base64').toString());
      return begin < 0 ? names.length : begin;
    },
  });
}
