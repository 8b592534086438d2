// The refs of a bare repository: all updates of a call or none, each compared with what it expects to find.
// Says why it rejects, which GitHub's answer does not. On disk the refs are one file, replaced as a whole.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZERO_OID } from './git-object.ts';
import { isAncestor } from './history.ts';
import type { ObjectStore } from './object-store.ts';
import { isAcceptedByGitHub, isInTheWay, isRefName } from './ref-name.ts';

export interface RefUpdate {
  readonly name: string;
  /** Zeros: it must not exist. Null: not compared. */
  readonly beforeOid: string | null;
  /** Zeros: delete it. */
  readonly afterOid: string;
  readonly force: boolean;
}

export type Rejection =
  | 'bad name'
  | 'named twice'
  | 'another ref is in the way'
  | 'namespace not accepted'
  | 'protected'
  | 'stale'
  | 'not there'
  | 'default branch'
  | 'no such object'
  | 'not a commit'
  | 'not a fast-forward';

export interface RefStore {
  /** In the order of their names. */
  all(): ReadonlyMap<string, string>;
  /** Null: applied. */
  update(updates: readonly RefUpdate[]): Rejection | null;
  /** As somebody by hand, past every rule but those of git. */
  set(name: string, oid: string | null): void;
  protect(prefix: string): void;
}

export interface RefRules {
  readonly objects: ObjectStore;
  readonly defaultBranch: string;
  /** Prefixes in which refs may be written. */
  readonly namespaces: readonly string[];
}

export function openRefs(repository: string, { objects, defaultBranch, namespaces }: RefRules): RefStore {
  let refs: ReadonlyMap<string, string> = new Map();
  const protectedPrefixes: string[] = [];

  const keep = (changes: readonly (readonly [name: string, oid: string])[]): void => {
    const changed = new Map(refs);
    for (const [name, oid] of changes) {
      if (oid === ZERO_OID) changed.delete(name);
      else changed.set(name, oid);
    }
    refs = new Map([...changed].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other))));
    const path = join(repository, 'packed-refs');
    writeFileSync(`${path}.new`, [...refs].map(([name, oid]) => `${oid} ${name}\n`).join(''));
    renameSync(`${path}.new`, path);
  };
  const inTheWay = (name: string, others: Iterable<string>): boolean =>
    [...others].some((other) => isInTheWay(name, other));

  const rejection = ({ name, beforeOid, afterOid, force }: RefUpdate): Rejection | null => {
    const current = refs.get(name) ?? null;
    if (!isRefName(name) || !isAcceptedByGitHub(name)) return 'bad name';
    if (!namespaces.some((prefix) => name.startsWith(prefix))) return 'namespace not accepted';
    if (protectedPrefixes.some((prefix) => name.startsWith(prefix))) return 'protected';
    if (beforeOid !== null && beforeOid !== (current ?? ZERO_OID)) return 'stale';
    if (afterOid === ZERO_OID) {
      if (current === null) return 'not there';
      return name === defaultBranch ? 'default branch' : null;
    }
    const object = objects.read(afterOid);
    if (object === null) return 'no such object';
    if (object.kind !== 'commit') return 'not a commit';
    if (current === null || force || isAncestor(objects, current, afterOid)) return null;
    return 'not a fast-forward';
  };

  return {
    all: () => refs,
    update: (updates) => {
      const names = updates.map(({ name }) => name);
      if (new Set(names).size < names.length) return 'named twice';
      // Git looks for refs in the way before anything is deleted, too.
      if (names.some((name) => inTheWay(name, [...refs.keys(), ...names]))) return 'another ref is in the way';
      for (const update of updates) {
        const why = rejection(update);
        if (why !== null) return why;
      }
      keep(updates.map(({ name, afterOid }) => [name, afterOid]));
      return null;
    },
    set: (name, oid) => {
      if (!isRefName(name)) throw new Error(`setRef: git takes no ref ${name}`);
      if (oid !== null && objects.read(oid) === null) throw new Error(`setRef: no object ${oid}`);
      if (oid !== null && inTheWay(name, refs.keys())) throw new Error(`setRef: another ref is in the way of ${name}`);
      keep([[name, oid ?? ZERO_OID]]);
    },
    protect: (prefix) => {
      protectedPrefixes.push(prefix);
    },
  };
}
