// The REST API: which operation a request is, and what the repository, the runs and the limits say to it.
// Every request and every good answer is held against GitHub's description; a difference throws.
import { type Answer, notAccessible, notFound, refused } from './answer.ts';
import type { Contract, RestRequest } from './contract.ts';
import type { Dispatches } from './dispatches.ts';
import { compared, type NamedCommit } from './history.ts';
import type { Issues } from './issues.ts';
import type { Limits } from './limits.ts';
import { newCommit } from './new-commit.ts';
import type { Repository } from './repository.ts';
import {
  comparisonBody,
  fullRepositoryBody,
  gitCommitBody,
  type Place,
  rateLimitBody,
  runBody,
} from './rest-bodies.ts';
import type { Runs } from './runs.ts';
import type { Settings } from './settings.ts';
import { settingsAnswer } from './settings-answers.ts';

export interface World {
  readonly place: Place;
  readonly repository: Repository;
  readonly runs: Runs;
  readonly issues: Issues;
  readonly dispatches: Dispatches;
  readonly limits: Limits;
  readonly settings: Settings;
  /** Of the caller's token. */
  readonly mayWrite: boolean;
  /** A person's token: a job's own can neither see names of secrets nor such settings. */
  readonly mayAdminister: boolean;
  /** Whoever the caller's token is of. */
  readonly login: string;
}

export interface Rest {
  /** Null: GitHub knows no such operation, or this emulator does not. */
  find(method: string, url: URL, body: unknown): RestRequest | null;
  answer(request: RestRequest, world: World): Answer;
}

/** `alter` is for tests of this emulator: it spoils a body before it is looked at. */
export function openRest(contract: Contract, alter: (operation: string, body: unknown) => unknown): Rest {
  const routes = contract.operations.map((operation) => ({ ...operation, match: patternOf(operation.template) }));
  return {
    find: (method, url, body) => {
      for (const { match, ...operation } of routes) {
        const found = operation.method === method ? match.exec(url.pathname) : null;
        if (found === null) continue;
        const path = Object.entries(found.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
        return { ...operation, path: Object.fromEntries(path), query: Object.fromEntries(url.searchParams), body };
      }
      return null;
    },
    answer: (request, world) => {
      faultless(contract.request(request));
      const given = carriedOut(request, world);
      const answer = { ...given, body: alter(nameOf(request), given.body) };
      if (answer.status < 300) faultless(contract.answer(request, answer.status, answer.body));
      return answer;
    },
  };
}

/** As calls are named: `POST git/commits`. */
export function nameOf({ method, template }: { readonly method: string; readonly template: string }): string {
  return `${method} ${template.replace(/^\/repos\/\{owner\}\/\{repo\}\/|^\//, '')}`;
}

function faultless(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`not GitHub's contract: ${faults.join('; ')}`);
}

/** What stands between two names of branches may hold slashes. */
function patternOf(template: string): RegExp {
  const inside = (name: string): string => (name === 'basehead' ? '.+' : '[^/]+');
  return new RegExp(`^${template.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${inside(name)})`)}$`);
}

function carriedOut(request: RestRequest, world: World): Answer {
  const { place, repository, runs, issues, limits, dispatches, mayWrite, login } = world;
  const { path, query } = request;
  const name = nameOf(request);
  const isList = /^GET (?:environments|actions\/(?:workflows|secrets|organization-secrets)|rules\/)/.test(name);
  const isIssue = request.template.startsWith('/repos/{owner}/{repo}/issues');
  const known = isList ? ['per_page', 'page', 'branch', 'status'] : ['exclude_pull_requests'];
  const unknown = Object.keys(query).filter((parameter) => !isIssue && !known.includes(parameter));
  if (unknown.length > 0) throw new Error(`not emulated: ${unknown.join(', ')} of ${name}`);
  if (name === 'GET rate_limit') return good(rateLimitBody(limits.budget('core'), limits.budget('graphql')));
  if (path.owner !== place.owner || path.repo !== place.name) return notFound();
  if (request.method !== 'GET' && !mayWrite) return refused(403, notAccessible);
  if (isIssue) return issues.answer(place, request, { name, author: login });
  switch (name) {
    case 'GET repos/{owner}/{repo}':
      return good(fullRepositoryBody(place, repository.defaultBranch.replace('refs/heads/', ''), mayWrite));
    case 'POST git/commits': {
      const made = newCommit(repository.objects, request.body);
      if (made.kind === 'refused') return made.answer;
      return { ...good(gitCommitBody(place, named(repository, made.oid))), status: 201 };
    }
    case 'POST dispatches':
      return dispatches.take(request.body);
    case 'GET git/commits/{commit_sha}': {
      const { commit_sha: oid = '' } = path;
      return repository.objects.commit(oid) === null ? notFound() : good(gitCommitBody(place, named(repository, oid)));
    }
    case 'GET compare/{basehead}':
      return comparison(place, repository, path.basehead ?? '');
    case 'GET actions/runs/{run_id}':
    case 'GET actions/runs/{run_id}/attempts/{attempt_number}': {
      const { run_id: id, attempt_number: attempt } = path;
      const run = runs.get(Number(id), attempt === undefined ? undefined : Number(attempt));
      const head = repository.refs.all().get(repository.defaultBranch) ?? '';
      return run === null ? notFound() : good(runBody(place, run, head));
    }
    default: {
      const answer = settingsAnswer(name, request, world);
      if (answer === null) throw new Error(`not emulated: ${name}`);
      return answer;
    }
  }
}

function comparison(place: Place, repository: Repository, basehead: string): Answer {
  const [base, head] = basehead.split('...').map((revision) => repository.resolve(revision));
  if (!base || !head) return notFound();
  const between = compared(repository.objects, base, head);
  if (between === null) return refused(404, `No common ancestor between ${basehead.replace('...', ' and ')}.`);
  return good(comparisonBody(place, { ...between, base: named(repository, base), basehead }));
}

function named({ objects }: Repository, oid: string): NamedCommit {
  const commit = objects.commit(oid);
  if (commit === null) throw new Error(`no commit ${oid}`);
  return { ...commit, oid };
}

function good(body: unknown): Answer {
  return { status: 200, body, applied: true };
}
