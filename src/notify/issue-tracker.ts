// The port to a repository's issues: what a courier asks of them, and no more.

export interface TrackedIssue {
  readonly number: number;
  readonly body: string;
}

export type IssueAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      /** Completes `the channel did not take it: …`. */
      readonly because: string;
      readonly hint: string;
      /** After how many milliseconds another try may do better; null: none will. */
      readonly againMs: number | null;
    };

export interface IssueComment {
  readonly number: number;
  readonly body: string;
  /** Where a comment that begins with this text is there already, it is not made again. */
  readonly told: string;
  /** Closed with it, and why. */
  readonly close: 'completed' | 'not_planned' | null;
}

export interface IssueTracker {
  /** Open issues of ours that begin with this text, the oldest first: behind it foreign text may stand. */
  find(marker: string, signal: AbortSignal): Promise<IssueAnswer<readonly TrackedIssue[]>>;
  /** Its number. */
  open(issue: { readonly title: string; readonly body: string }, signal: AbortSignal): Promise<IssueAnswer<number>>;
  comment(comment: IssueComment, signal: AbortSignal): Promise<IssueAnswer<null>>;
}
