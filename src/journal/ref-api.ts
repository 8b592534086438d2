// What the store on refs asks of a repository. Each call is one request, tried once: when to try again is the store's to decide.
// Refs are moved by a true compare-and-swap, all of a call or none; a commit that is made again is the same commit.
import type { Fault } from '../kernel/fault.ts';

export interface RefCommit {
  readonly oid: string;
  readonly message: string;
  readonly tree: string;
}

export interface RefHead extends RefCommit {
  /** Full name: `refs/…`. */
  readonly ref: string;
}

/** What became of a call that gave no value. */
export type ApiProblem =
  /** No answer, or one that does not say whether it was applied: it has to be looked up. */
  | { readonly kind: 'unsure'; readonly fault: Fault }
  /** GitHub's one answer for refs that have moved, for a rule that forbids it, and for a failure inside: it may have been applied. */
  | { readonly kind: 'unexplained'; readonly fault: Fault }
  /** Welcome again after so many milliseconds. Whether it was applied is not said: it has to be looked up then. */
  | { readonly kind: 'later'; readonly afterMs: number; readonly fault: Fault }
  /** Not applied. Refs may have moved, or a rule of the repository forbids it: GitHub says the same for both. */
  | { readonly kind: 'rejected'; readonly fault: Fault }
  /** Not applied, and never will be: a permission is missing, or the repository. */
  | { readonly kind: 'refused'; readonly fault: Fault };

export type ApiAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ApiProblem };

export interface RefHeads {
  /** In the order asked; null: there is no such ref. */
  readonly heads: readonly (RefHead | null)[];
  /**
   * For a new commit on a ref: a tree of the repository, without workflow files where there is one. GitHub refuses a ref whose
   * workflow files stand on no branch, and those on a lock would grow old there.
   */
  readonly tree: string;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** RFC 3339, whole seconds: the author's and the committer's. */
  readonly at: string;
}

export interface RefMove {
  readonly ref: string;
  /** null: it must not exist. */
  readonly before: string | null;
  readonly after: string;
}

export interface RefApi {
  heads(refs: readonly string[], signal: AbortSignal): Promise<ApiAnswer<RefHeads>>;
  /** All refs that begin so, with their heads. */
  list(prefix: string, signal: AbortSignal): Promise<ApiAnswer<readonly RefHead[]>>;
  /** From `oid` along first parents, the newest first, up to and with `until`, or as far as a run's journal can reach. */
  history(oid: string, until: string, signal: AbortSignal): Promise<ApiAnswer<readonly RefCommit[]>>;
  /** Gives its oid. */
  commit(commit: NewCommit, signal: AbortSignal): Promise<ApiAnswer<string>>;
  move(moves: readonly RefMove[], signal: AbortSignal): Promise<ApiAnswer<null>>;
  /** Asks what is left of the smaller budget, at no cost; null: nobody counts. */
  budget(signal: AbortSignal): Promise<ApiAnswer<number | null>>;
  /** Requests that are left of the budget, as the last answer said; null: no answer said so. */
  left(): number | null;
}
