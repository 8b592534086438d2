// The objects of a bare repository on disk, loose, as git itself would write them. An object that is there is never changed.
// Reads what git wrote loose beside it, too; packs are not read.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { bytesOf, type Commit, type GitObject, type ObjectKind, oidOf, parsedCommit } from './git-object.ts';

export interface ObjectStore {
  /** Gives the object's name. */
  write(object: GitObject): string;
  /** Null: there is none. */
  read(oid: string): GitObject | null;
  /** Null: there is none, or it is no commit. */
  commit(oid: string): Commit | null;
}

export function openObjects(repository: string): ObjectStore {
  const known = new Map<string, GitObject>();
  const commits = new Map<string, Commit>();
  const pathOf = (oid: string): string => join(repository, 'objects', oid.slice(0, 2), oid.slice(2));

  const read = (oid: string): GitObject | null => {
    if (!isOid(oid)) return null;
    const object = known.get(oid) ?? looseObject(pathOf(oid));
    if (object !== null) known.set(oid, object);
    return object;
  };
  return {
    write: (object) => {
      const oid = oidOf(object);
      if (read(oid) !== null) return oid;
      const path = pathOf(oid);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(`${path}.new`, deflateSync(bytesOf(object), { level: 1 }), { mode: 0o444 });
      // A reader beside us sees the whole object or none.
      renameSync(`${path}.new`, path);
      known.set(oid, object);
      return oid;
    },
    read,
    commit: (oid) => {
      const parsed = commits.get(oid);
      if (parsed !== undefined) return parsed;
      const object = read(oid);
      if (object?.kind !== 'commit') return null;
      const commit = parsedCommit(object.content);
      commits.set(oid, commit);
      return commit;
    },
  };
}

export function isOid(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

function looseObject(path: string): GitObject | null {
  const packed = contentOf(path);
  if (packed === null) return null;
  const bytes = inflateSync(packed);
  const end = bytes.indexOf(0);
  const [kind] = bytes.toString('latin1', 0, end).split(' ');
  const known = KINDS.find((name) => name === kind);
  if (known === undefined) throw new Error(`${path}: no object of git`);
  return { kind: known, content: bytes.subarray(end + 1) };
}

const KINDS: readonly ObjectKind[] = ['blob', 'tree', 'commit', 'tag'];

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
