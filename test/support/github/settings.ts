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

/** Changed by the test; read by the API. */
export interface Settings {
  readonly environments: Map<string, EnvironmentSettings>;
  /** By the id of the workflow run; in GitHub's order, which it does not tell. */
  readonly reviews: Map<number, readonly ReviewOfRun[]>;
  readonly secrets: { repository: readonly string[]; organization: readonly string[] };
  workflowPermissions: 'read' | 'write';
  workflows: readonly WorkflowSettings[];
  readonly protectedBranches: Set<string>;
  /** Types of the rules that rulesets have for a branch. */
  readonly rules: Map<string, readonly ('pull_request' | 'deletion' | 'non_fast_forward')[]>;
}

export function startSettings(): Settings {
  return {
    environments: new Map(),
    reviews: new Map(),
    secrets: { repository: [], organization: [] },
    workflowPermissions: 'read',
    workflows: [],
    protectedBranches: new Set(),
    rules: new Map(),
  };
}
