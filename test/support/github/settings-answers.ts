// What the API answers on the settings of the repository: to whom, page by page.
import { type Answer, notAccessible, notFound, refused } from './answer.ts';
import type { RestRequest } from './contract.ts';
import type { Repository } from './repository.ts';
import { branchBody, type Place, runBody } from './rest-bodies.ts';
import type { Runs } from './runs.ts';
import type { Settings, WorkflowSettings } from './settings.ts';
import {
  branchPolicyBody,
  datesOf,
  environmentBody,
  idOf,
  protectionBody,
  reviewBody,
  ruleBody,
  secretBody,
  workflowBody,
} from './settings-bodies.ts';

export interface SettingsWorld {
  readonly place: Place;
  readonly repository: Repository;
  readonly runs: Runs;
  readonly settings: Settings;
  readonly mayAdminister: boolean;
}

/** `name` as calls are named. null: it is no question about settings. */
export function settingsAnswer(name: string, { path, query }: RestRequest, world: SettingsWorld): Answer | null {
  const { place, settings } = world;
  const environment = (answer: (name: string) => Answer): Answer => {
    const wanted = (path.environment_name ?? '').toLowerCase();
    const found = [...settings.environments.keys()].find((key) => key.toLowerCase() === wanted);
    return found === undefined ? notFound() : answer(found);
  };
  const administrator = (answer: () => Answer): Answer =>
    world.mayAdminister ? answer() : refused(403, notAccessible);
  switch (name) {
    case 'GET environments': {
      const all = [...settings.environments].map(([key, one]) => environmentBody(place, key, one));
      return good(listed('environments', all, query));
    }
    case 'GET environments/{environment_name}':
      return environment((found) => good(environmentBody(place, found, settings.environments.get(found) ?? {})));
    case 'GET environments/{environment_name}/deployment-branch-policies':
      return environment((found) => {
        const { branches } = settings.environments.get(found) ?? {};
        // GitHub has such policies only where custom ones are chosen.
        if (branches === undefined || branches === 'protected') return notFound();
        return good(listed('branch_policies', branches.map(branchPolicyBody), query));
      });
    case 'GET environments/{environment_name}/secrets':
      return administrator(() =>
        environment((found) => secretList(settings.environments.get(found)?.secrets ?? [], query)),
      );
    case 'GET actions/secrets':
      return administrator(() => secretList(settings.secrets.repository, query));
    case 'GET actions/organization-secrets':
      return administrator(() => secretList(settings.secrets.organization, query));
    case 'GET actions/permissions/workflow':
      return administrator(() =>
        good({
          default_workflow_permissions: settings.workflowPermissions,
          can_approve_pull_request_reviews: false,
        }),
      );
    case 'GET actions/runs/{run_id}/approvals': {
      const reviews = settings.reviews.get(Number(path.run_id)) ?? [];
      return good(reviews.map((review) => reviewBody(place, review)));
    }
    case 'GET actions/workflows': {
      const all = settings.workflows.map((workflow) => workflowBody(place, workflow));
      return good(listed('workflows', all, query));
    }
    case 'GET actions/workflows/{workflow_id}/runs': {
      const found = settings.workflows.find((workflow) => String(idOf(workflow.path)) === path.workflow_id);
      return found === undefined ? notFound() : good(listed('workflow_runs', runBodies(world, found, query), query));
    }
    case 'GET branches/{branch}': {
      const head = world.repository.refs.all().get(`refs/heads/${path.branch}`);
      const commit = head === undefined ? null : world.repository.objects.commit(head);
      if (head === undefined || commit === null) return refused(404, 'Branch not found');
      const isProtected = settings.protectedBranches.has(path.branch ?? '');
      return good(branchBody(place, { name: path.branch ?? '', commit: { ...commit, oid: head }, isProtected }));
    }
    case 'GET branches/{branch}/protection':
      return administrator(() => {
        const reviews = settings.protectedBranches.get(path.branch ?? '');
        return reviews === undefined
          ? refused(404, 'Branch not protected')
          : good(protectionBody(place, path.branch ?? '', reviews));
      });
    case 'GET rules/branches/{branch}':
      return good(
        paged(
          (settings.rules.get(path.branch ?? '') ?? []).map((rule) => ruleBody(place, rule)),
          query,
        ),
      );
    default:
      return null;
  }
}

type Query = RestRequest['query'];

function runBodies({ place, repository }: SettingsWorld, { runs = [] }: WorkflowSettings, query: Query) {
  const head = repository.refs.all().get(repository.defaultBranch) ?? '';
  return runs
    .map(({ at, conclusion, branch = 'main' }, index) => {
      const status = conclusion === null ? ('in_progress' as const) : ('completed' as const);
      const body = runBody(place, { id: 8_000_000 + index, attempt: 1, status, conclusion }, head);
      return { ...body, ...datesOf(at), head_branch: branch };
    })
    .filter((run) => query.branch === undefined || run.head_branch === query.branch)
    .filter((run) => query.status === undefined || [Object(run).status, Object(run).conclusion].includes(query.status));
}

function secretList(names: readonly string[], query: Query): Answer {
  return good(listed('secrets', names.map(secretBody), query));
}

function listed(field: string, all: readonly unknown[], query: Query): object {
  return { total_count: all.length, [field]: paged(all, query) };
}

function paged<T>(all: readonly T[], { per_page = '30', page = '1' }: Query): readonly T[] {
  const size = Math.min(100, Number(per_page));
  return all.slice((Number(page) - 1) * size, Number(page) * size);
}

function good(body: unknown): Answer {
  return { status: 200, body, applied: true };
}
