// A bare repository on disk, made and filled without git: its folder, its objects, its refs, and commits of files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobOf, commitObject, FILE, FOLDER, parsedTree, type Signature, treeObject } from './git-object.ts';
import { isOid, type ObjectStore, openObjects } from './object-store.ts';
import { openRefs, type RefStore } from './ref-store.ts';

export interface Repository {
  readonly folder: string;
  readonly defaultBranch: string;
  readonly objects: ObjectStore;
  readonly refs: RefStore;
  /** Puts texts into a branch's tree (null takes one away), commits it and moves the branch: as somebody who pushes. */
  commitFiles(branch: string, files: Readonly<Record<string, string | null>>, message?: string): string;
  /** A branch, a tag, a full name, `HEAD` or an object's name. Null: none of them. */
  resolve(revision: string): string | null;
  /** What is at a path of a commit. Null: nothing. */
  entryAt(commit: string, path: string): string | null;
}

export function createRepository(folder: string, namespaces: readonly string[]): Repository {
  for (const inside of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) {
    mkdirSync(join(folder, inside), { recursive: true });
  }
  const defaultBranch = 'refs/heads/main';
  writeFileSync(join(folder, 'HEAD'), `ref: ${defaultBranch}\n`);
  writeFileSync(join(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
  const objects = openObjects(folder);
  const refs = openRefs(folder, { objects, defaultBranch, namespaces });

  const entriesOf = (tree: string): ReturnType<typeof parsedTree> => {
    const object = objects.read(tree);
    return object?.kind === 'tree' ? parsedTree(object.content) : [];
  };
  const filesOf = (tree: string, under = ''): readonly (readonly [path: string, oid: string])[] =>
    entriesOf(tree).flatMap(({ mode, name, oid }) =>
      mode === FOLDER ? filesOf(oid, `${under}${name}/`) : [[`${under}${name}`, oid] as const],
    );
  const treeOf = (files: ReadonlyMap<string, string>): string => {
    const folders = new Map<string, Map<string, string>>();
    const here = [...files].filter(([path, oid]) => {
      const [first = '', ...rest] = path.split('/');
      if (rest.length > 0) folders.set(first, (folders.get(first) ?? new Map()).set(rest.join('/'), oid));
      return rest.length === 0;
    });
    return objects.write(
      treeObject([
        ...here.map(([name, oid]) => ({ mode: FILE, name, oid })),
        ...[...folders].map(([name, inside]) => ({ mode: FOLDER, name, oid: treeOf(inside) })),
      ]),
    );
  };
  const resolve = (revision: string): string | null => {
    if (isOid(revision)) return objects.read(revision) === null ? null : revision;
    const name = revision === 'HEAD' ? defaultBranch : revision;
    const known = refs.all();
    return known.get(name) ?? known.get(`refs/heads/${name}`) ?? known.get(`refs/tags/${name}`) ?? null;
  };

  return {
    folder,
    defaultBranch,
    objects,
    refs,
    resolve,
    commitFiles: (branch, changes, message = 'Files of a test') => {
      const ref = `refs/heads/${branch}`;
      const parent = refs.all().get(ref);
      const before = parent === undefined ? undefined : objects.commit(parent);
      const files = new Map(before ? filesOf(before.tree) : []);
      for (const [path, text] of Object.entries(changes)) {
        if (text === null) files.delete(path);
        else files.set(path, objects.write(blobOf(text)));
      }
      const parents = parent === undefined ? [] : [parent];
      const [author, committer] = [someone(), someone()];
      const oid = objects.write(commitObject({ tree: treeOf(files), parents, author, committer, message }));
      refs.set(ref, oid);
      return oid;
    },
    entryAt: (commit, path) => {
      let at: string | undefined = objects.commit(commit)?.tree;
      for (const part of path.split('/').filter(Boolean)) {
        at = at === undefined ? undefined : entriesOf(at).find(({ name }) => name === part)?.oid;
      }
      return at ?? null;
    },
  };
}

function someone(): Signature {
  const seconds = Math.floor(Date.now() / 1_000);
  return { name: 'Sam Somebody', email: 'sam@example.com', seconds, zone: '+0000' };
}
