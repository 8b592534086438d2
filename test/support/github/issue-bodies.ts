// The bodies of answers about issues, whole enough for GitHub's own description of them. Only forms.
import type { Issue, IssueComment } from './issues.ts';
import { type Place, userBody } from './rest-bodies.ts';

type Body = Readonly<Record<string, unknown>>;

const home = ({ url, owner, name }: Place): string => `${url}/repos/${owner}/${name}`;
const page = ({ owner, name }: Place): string => `https://github.com/${owner}/${name}`;

export function issueBody(place: Place, issue: Issue): Body {
  const { number, title, body, author, labels, state, reason, comments, created, isPullRequest } = issue;
  const url = `${home(place)}/issues/${number}`;
  const html_url = `${page(place)}/issues/${number}`;
  const pull = `${home(place)}/pulls/${number}`;
  return {
    id: number,
    node_id: `I_${number}`,
    url,
    repository_url: home(place),
    labels_url: `${url}/labels`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url,
    number,
    state,
    state_reason: reason,
    title,
    body,
    user: userBody(place.url, author),
    labels: labels.map((label) => labelBody(place, label)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: comments.length,
    closed_at: state === 'closed' ? created : null,
    created_at: created,
    updated_at: created,
    author_association: 'NONE',
    ...(isPullRequest && {
      pull_request: { url: pull, html_url, diff_url: `${html_url}.diff`, patch_url: `${html_url}.patch` },
    }),
  };
}

export function commentBody(place: Place, { number }: Issue, { id, body, author, created }: IssueComment): Body {
  return {
    id,
    node_id: `IC_${id}`,
    url: `${home(place)}/issues/comments/${id}`,
    html_url: `${page(place)}/issues/${number}#issuecomment-${id}`,
    issue_url: `${home(place)}/issues/${number}`,
    body,
    user: userBody(place.url, author),
    created_at: created,
    updated_at: created,
    author_association: 'NONE',
  };
}

export function labelBody(place: Place, name: string): Body {
  const url = `${home(place)}/labels/${encodeURIComponent(name)}`;
  return { id: 1, node_id: 'LA_1', url, name, description: null, color: 'ededed', default: false };
}
