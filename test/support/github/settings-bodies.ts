// The bodies of what the API says of a repository's settings, whole enough for GitHub's own description of them.
import { timeOf } from './answer.ts';
import { type Place, userBody } from './rest-bodies.ts';
import type { EnvironmentSettings, ReviewOfRun, RuleSettings, WorkflowSettings } from './settings.ts';

type Body = Readonly<Record<string, unknown>>;

const CREATED = '2024-01-01T00:00:00Z';
const home = ({ url, owner, name }: Place): string => `${url}/repos/${owner}/${name}`;
const page = ({ owner, name }: Place): string => `https://github.com/${owner}/${name}`;

function environmentHead(place: Place, name: string): Body {
  return {
    id: idOf(name),
    node_id: `EN_${idOf(name)}`,
    name,
    url: `${home(place)}/environments/${encodeURIComponent(name)}`,
    html_url: `${page(place)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: CREATED,
    updated_at: CREATED,
  };
}

export function environmentBody(place: Place, name: string, settings: EnvironmentSettings): Body {
  const { users = [], teams = [], branches, waitMinutes = 0, otherRules = [], adminsMayBypass = true } = settings;
  const rule = (type: string, more: Body = {}): Body => ({ id: idOf(type), node_id: `GA_${type}`, type, ...more });
  const reviewers = [
    ...users.map((login) => ({ type: 'User', reviewer: userBody(place.url, login) })),
    ...teams.map((slug) => ({ type: 'Team', reviewer: teamBody(place, slug) })),
  ];
  return {
    ...environmentHead(place, name),
    can_admins_bypass: adminsMayBypass,
    protection_rules: [
      ...(waitMinutes > 0 ? [rule('wait_timer', { wait_timer: waitMinutes })] : []),
      ...(reviewers.length > 0
        ? [rule('required_reviewers', { prevent_self_review: settings.preventSelfReview ?? false, reviewers })]
        : []),
      ...(branches === undefined ? [] : [rule('branch_policy')]),
      ...otherRules.map((type) => rule(type)),
    ],
    deployment_branch_policy:
      branches === undefined
        ? null
        : { protected_branches: branches === 'protected', custom_branch_policies: branches !== 'protected' },
  };
}

function teamBody({ url, owner }: Place, slug: string): Body {
  const team = `${url}/organizations/1/team/${idOf(slug)}`;
  return {
    id: idOf(slug),
    node_id: `T_${slug}`,
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    permission: 'pull',
    type: 'organization',
    url: team,
    html_url: `https://github.com/orgs/${owner}/teams/${slug}`,
    members_url: `${team}/members{/member}`,
    repositories_url: `${team}/repos`,
    parent: null,
  };
}

export function branchPolicyBody(pattern: string): Body {
  const isTag = pattern.startsWith('tag:');
  const name = pattern.replace(/^tag:/, '');
  return { id: idOf(pattern), node_id: `MDEw_${idOf(pattern)}`, name, type: isTag ? 'tag' : 'branch' };
}

export function reviewBody(place: Place, { environment, state, by, comment = '' }: ReviewOfRun): Body {
  return { environments: [environmentHead(place, environment)], state, user: userBody(place.url, by), comment };
}

export function secretBody(name: string): Body {
  return { name, created_at: CREATED, updated_at: CREATED };
}

export function workflowBody(place: Place, { path, state = 'active' }: WorkflowSettings): Body {
  const id = idOf(path);
  const file = path.split('/').at(-1) ?? '';
  return {
    id,
    node_id: `W_${id}`,
    name: file,
    path,
    state,
    created_at: CREATED,
    updated_at: CREATED,
    url: `${home(place)}/actions/workflows/${id}`,
    html_url: `${page(place)}/blob/main/${path}`,
    badge_url: `${page(place)}/workflows/${file}/badge.svg`,
  };
}

/** When it was made, began and was last changed. */
export function datesOf(at: Date): Body {
  const time = timeOf(Math.floor(at.getTime() / 1_000));
  return { created_at: time, updated_at: time, run_started_at: time };
}

export function protectionBody(place: Place, branch: string, reviews: number | null): Body {
  const url = `${home(place)}/branches/${branch}/protection`;
  return {
    url,
    enforce_admins: { url: `${url}/enforce_admins`, enabled: true },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
    ...(reviews !== null && {
      required_pull_request_reviews: {
        url: `${url}/required_pull_request_reviews`,
        dismiss_stale_reviews: true,
        require_code_owner_reviews: false,
        require_last_push_approval: false,
        required_approving_review_count: reviews,
      },
    }),
  };
}

export function ruleBody({ owner, name }: Place, rule: RuleSettings): Body {
  const source = { ruleset_source_type: 'Repository', ruleset_source: `${owner}/${name}`, ruleset_id: 1 };
  const { type } = rule;
  if (type !== 'pull_request') return { type, ...source };
  const parameters = {
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: rule.reviews,
    required_review_thread_resolution: false,
  };
  return { type, parameters, ...source };
}

/** The same name has the same number. */
export function idOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
}
