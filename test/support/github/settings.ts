// The settings of the emulated repository, as somebody sets them by hand: environments, reviews, secrets, workflows, rules.
// Nothing here decides: GitHub's own walls are not emulated, only what its API says of them.

export interface EnvironmentSettings {
  readonly users?: readonly string[];
  readonly teams?: readonly string[];
  readonly preventSelfReview?: boolean;
  /** `tag:v*` is a tag's. Default: every branch may deploy. */
  readonly branches?: 'protected' | readonly string[];
  readonly waitMinutes?: number;
  readonly otherRules?: readonly string[];
  readonly adminsMayBypass?: boolean;
  readonly secrets?: readonly string[];
}

export interface ReviewOfRun {
  readonly environment: string;
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly by: string;
  readonly comment?: string;
}

export interface WorkflowSettings {
  readonly path: string;
  readonly state?: 'active' | 'disabled_manually' | 'disabled_inactivity';
  /** Newest first, as GitHub lists them. */
  readonly runs?: readonly {
    readonly at: Date;
    readonly conclusion: 'success' | 'failure' | null;
    readonly branch?: string;
  }[];
}

export type RuleSettings =
  | { readonly type: 'deletion' | 'non_fast_forward' }
  | { readonly type: 'pull_request'; readonly reviews: number };

/** Changed by the test; read by the API. */
export interface Settings {
  readonly environments: Map<string, EnvironmentSettings>;
  /** By the id of the workflow run; in GitHub's order, which it does not tell. */
  readonly reviews: Map<number, readonly ReviewOfRun[]>;
  readonly secrets: { repository: readonly string[]; organization: readonly string[] };
  workflowPermissions: 'read' | 'write';
  workflows: readonly WorkflowSettings[];
  /** How many reviews the protection of a branch asks for; null: for no pull request. */
  readonly protectedBranches: Map<string, number | null>;
  /** What rulesets have for a branch. */
  readonly rules: Map<string, readonly RuleSettings[]>;
}

export function startSettings(): Settings {
  return {
    environments: new Map(),
    reviews: new Map(),
    secrets: { repository: [], organization: [] },
    workflowPermissions: 'read',
    workflows: [],
    protectedBranches: new Map(),
    rules: new Map(),
  };
}
