// Questions about commits and what they descend from. Only reads.
import type { Commit } from './git-object.ts';
import type { ObjectStore } from './object-store.ts';

export interface NamedCommit extends Commit {
  readonly oid: string;
}

export interface Comparison {
  /** On the head's side alone, oldest first. */
  readonly ahead: readonly NamedCommit[];
  readonly behind: number;
  readonly mergeBase: NamedCommit;
}

/** From the newest to the oldest, as `git log` walks: the youngest committer date of all that are in reach comes next. */
export function* historyOf(objects: ObjectStore, head: string): Generator<NamedCommit> {
  const seen = new Set([head]);
  const waiting: NamedCommit[] = namedCommits(objects, [head]);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    yield next;
    const fresh = new Set(next.parents.filter((parent) => !seen.has(parent)));
    for (const parent of namedCommits(objects, [...fresh])) {
      seen.add(parent.oid);
      const at = waiting.findIndex(({ committer }) => committer.seconds < parent.committer.seconds);
      waiting.splice(at < 0 ? waiting.length : at, 0, parent);
    }
  }
}

function namedCommits(objects: ObjectStore, oids: readonly string[]): NamedCommit[] {
  return oids.flatMap((oid) => {
    const commit = objects.commit(oid);
    return commit === null ? [] : [{ ...commit, oid }];
  });
}

/** A commit is its own ancestor, as in git. */
export function isAncestor(objects: ObjectStore, ancestor: string, head: string): boolean {
  for (const { oid } of historyOf(objects, head)) if (oid === ancestor) return true;
  return false;
}

/** Null: they have nothing in common. */
export function compared(objects: ObjectStore, base: string, head: string): Comparison | null {
  const [ours, theirs] = [[...historyOf(objects, head)], [...historyOf(objects, base)]];
  const onBase = new Set(theirs.map(({ oid }) => oid));
  const onHead = new Set(ours.map(({ oid }) => oid));
  const mergeBase = ours.find(({ oid }) => onBase.has(oid));
  if (mergeBase === undefined) return null;
  return {
    ahead: ours.filter(({ oid }) => !onBase.has(oid)).reverse(),
    behind: theirs.filter(({ oid }) => !onHead.has(oid)).length,
    mergeBase,
  };
}
