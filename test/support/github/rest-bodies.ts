// The bodies of the REST API's answers, whole enough for GitHub's own description of them.
// Only forms; what is true of the repository comes from outside.
import { shownMessage, timeOf } from './answer.ts';
import type { Signature } from './git-object.ts';
import type { Comparison, NamedCommit } from './history.ts';
import type { Budget } from './limits.ts';
import type { Run } from './runs.ts';

type Body = Readonly<Record<string, unknown>>;

export interface Place {
  /** The API's own address. */
  readonly url: string;
  readonly owner: string;
  readonly name: string;
}

export const REPOSITORY_ID = 'R_kgDOEmulated';
const CREATED = '2024-01-01T00:00:00Z';
const home = ({ url, owner, name }: Place): string => `${url}/repos/${owner}/${name}`;
const page = ({ owner, name }: Place): string => `https://github.com/${owner}/${name}`;

export function commitNodeId(oid: string): string {
  return `C_${Buffer.from(oid).toString('base64url')}`;
}

export function gitCommitBody(place: Place, commit: NamedCommit): Body {
  const { oid, parents } = commit;
  return {
    sha: oid,
    node_id: commitNodeId(oid),
    url: `${home(place)}/git/commits/${oid}`,
    html_url: `${page(place)}/commit/${oid}`,
    ...written(place, commit),
    parents: parents.map((sha) => ({
      sha,
      url: `${home(place)}/git/commits/${sha}`,
      html_url: `${page(place)}/commit/${sha}`,
    })),
  };
}

function written(place: Place, { author, committer, message, tree }: NamedCommit): Body {
  return {
    author: signatureBody(author),
    committer: signatureBody(committer),
    message: shownMessage(message),
    tree: { sha: tree, url: `${home(place)}/git/trees/${tree}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

function signatureBody({ name, email, seconds }: Signature): Body {
  return { name, email, date: timeOf(seconds) };
}

function commitBody(place: Place, commit: NamedCommit): Body {
  const { oid, parents } = commit;
  const url = `${home(place)}/commits/${oid}`;
  return {
    sha: oid,
    node_id: commitNodeId(oid),
    url,
    html_url: `${page(place)}/commit/${oid}`,
    comments_url: `${url}/comments`,
    commit: { ...written(place, commit), url: `${home(place)}/git/commits/${oid}`, comment_count: 0 },
    author: null,
    committer: null,
    parents: parents.map((sha) => ({
      sha,
      url: `${home(place)}/commits/${sha}`,
      html_url: `${page(place)}/commit/${sha}`,
    })),
  };
}

export interface BranchFacts {
  readonly name: string;
  readonly commit: NamedCommit;
  readonly isProtected: boolean;
}

export function branchBody(place: Place, { name, commit, isProtected }: BranchFacts): Body {
  const url = `${home(place)}/branches/${name}`;
  return {
    name,
    commit: commitBody(place, commit),
    _links: { self: url, html: `${page(place)}/tree/${name}` },
    protected: isProtected,
    protection: { enabled: isProtected },
    protection_url: `${url}/protection`,
  };
}

export interface Compared extends Comparison {
  readonly base: NamedCommit;
  readonly basehead: string;
}

export function comparisonBody(place: Place, { base, basehead, ahead, behind, mergeBase }: Compared): Body {
  const diverged = ahead.length > 0 && behind > 0;
  const html = `${page(place)}/compare/${basehead}`;
  return {
    url: `${home(place)}/compare/${basehead}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitBody(place, base),
    merge_base_commit: commitBody(place, mergeBase),
    status: diverged ? 'diverged' : ahead.length > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical',
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.slice(0, 250).map((commit) => commitBody(place, commit)),
  };
}

export function runBody(place: Place, { id, attempt, status, conclusion }: Run, head: string): Body {
  const url = `${home(place)}/actions/runs/${id}`;
  const addresses = ['jobs', 'logs', 'cancel', 'rerun', 'artifacts'].map((what) => [`${what}_url`, `${url}/${what}`]);
  return {
    id,
    node_id: `WFR_${id}`,
    name: 'Incident',
    display_title: 'Incident',
    head_branch: 'main',
    head_sha: head,
    path: '.github/workflows/incident.yml',
    run_number: 42,
    run_attempt: attempt,
    event: 'repository_dispatch',
    status,
    conclusion,
    workflow_id: 1,
    url,
    html_url: `${page(place)}/actions/runs/${id}`,
    ...Object.fromEntries(addresses),
    check_suite_url: `${home(place)}/check-suites/1`,
    workflow_url: `${home(place)}/actions/workflows/1`,
    pull_requests: [],
    created_at: CREATED,
    updated_at: CREATED,
    run_started_at: CREATED,
    head_commit: null,
    repository: repositoryBody(place),
    head_repository: repositoryBody(place),
  };
}

/** What a job, an issue or a fork carries of its repository. */
function repositoryBody(place: Place): Body {
  const { url, owner, name } = place;
  const addresses = ADDRESSES.map((what) => [`${what}_url`, `${home(place)}/${what}`]);
  return {
    id: 1,
    node_id: REPOSITORY_ID,
    name,
    full_name: `${owner}/${name}`,
    owner: ownerBody(url, owner),
    private: true,
    html_url: page(place),
    description: null,
    fork: false,
    url: home(place),
    ...Object.fromEntries(addresses),
  };
}

const ADDRESSES = (
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments ' +
  'downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages ' +
  'merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'
).split(' ');

export function userBody(url: string, login: string): Body {
  return { ...ownerBody(url, login), type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function ownerBody(url: string, login: string): Body {
  const user = `${url}/users/${login}`;
  const links = 'events followers following gists organizations received_events repos starred subscriptions'.split(' ');
  return {
    login,
    id: 1,
    node_id: 'O_emulated',
    avatar_url: `${user}/avatar`,
    gravatar_id: '',
    url: user,
    html_url: `https://github.com/${login}`,
    ...Object.fromEntries(links.map((what) => [`${what}_url`, `${user}/${what}`])),
    type: 'Organization',
    site_admin: false,
  };
}

export function fullRepositoryBody(place: Place, defaultBranch: string, mayWrite: boolean): Body {
  const counted = 'forks forks_count open_issues open_issues_count size stargazers_count watchers watchers_count';
  const counts = `${counted} network_count subscribers_count`.split(' ').map((what) => [what, 0]);
  const abilities = 'issues projects wiki pages downloads discussions'.split(' ').map((what) => [`has_${what}`, false]);
  return {
    ...repositoryBody(place),
    ...Object.fromEntries([...counts, ...abilities]),
    default_branch: defaultBranch,
    permissions: { admin: false, maintain: false, push: mayWrite, triage: mayWrite, pull: true },
    visibility: 'private',
    archived: false,
    disabled: false,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    topics: [],
    clone_url: `${page(place)}.git`,
    git_url: `git://github.com/${place.owner}/${place.name}.git`,
    ssh_url: `git@github.com:${place.owner}/${place.name}.git`,
    svn_url: page(place),
    created_at: CREATED,
    updated_at: CREATED,
    pushed_at: CREATED,
  };
}

export function rateLimitBody(core: Budget, graphql: Budget): Body {
  return { resources: { core, graphql, search: { ...core, limit: 30, remaining: 30, used: 0 } }, rate: core };
}
