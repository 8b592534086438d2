// A company whose platform team has copied the example workflows: a repository on the emulated GitHub, a host with a real sshd,
// a cache for each tenant on it, and an artifact service. `dispatch` is what its monitoring does.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stormRunbook, tenantAt } from '../../app/storm.ts';
import { type GitHub, startGitHub } from '../../support/github/start.ts';
import { type ArtifactService, startArtifactService } from '../../support/runner/artifact-service.ts';
import { createSshWorld, type Sshd } from '../transport/sshd.ts';
import { type ActRun, runAct } from './act.ts';

/** What the gate's one step says. */
export const GATE = 'Approved. Whether by somebody who may';
const examples = join(import.meta.dirname, '../../../examples');

export interface CompanyOptions {
  readonly act: string;
  readonly tenants: number;
  /** The environment that the runbook's `approval` names; without it none is needed. */
  readonly approval?: string | undefined;
}

export interface Dispatch {
  /** Of `examples/`. */
  readonly workflow: string;
  readonly payload: unknown;
  /** Default: repository_dispatch, with the payload as its client's. */
  readonly event?: 'pull_request' | 'schedule';
  readonly attempt?: number;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Who approves in the environment of the plan, while the gate waits: act's never does, so it is done as its one step runs. */
  readonly reviewer?: string;
  readonly hear?: (said: string, interrupt: () => void) => void;
}

export interface Company extends AsyncDisposable {
  readonly github: GitHub;
  readonly artifacts: ArtifactService;
  /** What is on the host, under `on/`, `broken/` and `slow/`. */
  has(name: string): boolean;
  write(name: string): void;
  remove(name: string): void;
  /** How many caches are on. */
  on(): number;
  /** Changes a file of the repository after the dispatch's commit was made: what a later job checks out. */
  edit(path: string, change: (text: string) => string): void;
  dispatch(dispatch: Dispatch): Promise<ActRun>;
}

export async function foundCompany({ act, tenants, approval }: CompanyOptions): Promise<Company> {
  const folder = mkdtempSync(join(tmpdir(), 'company-'));
  const [host, repository] = [join(folder, 'host'), join(folder, 'repository')];
  for (const name of ['on', 'broken', 'slow', 'together']) mkdirSync(join(host, name), { recursive: true });
  const [github, artifacts, ssh] = await Promise.all([startGitHub(), startArtifactService(), createSshWorld()]);
  const sshd = await ssh.start('host-1');
  for (const resource of ['core', 'graphql'] as const) github.rateLimit(resource, { limit: 15_000, remaining: 15_000 });
  const files: Record<string, string> = {
    'runbooks/switch.yml': runbook(host, approval),
    'topology.yml': topology(tenants, sshd),
  };
  mkdirSync(join(repository, 'runbooks'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(repository, path), text);
  mkdirSync(join(repository, '.github'));
  cpSync(examples, join(repository, '.github/workflows'), {
    recursive: true,
    filter: (path) => !/alert|runbooks|topology/.test(path),
  });
  const commit = github.commitFiles('main', files);
  github.settings.environments.set('hosts', { branches: ['main'] });
  github.settings.environments.set('production', { users: ['lead'], branches: ['main'] });
  let runs = 0;

  const dispatch = async (asked: Dispatch): Promise<ActRun> => {
    runs += 1;
    const run = 7_300_000_000 + runs;
    artifacts.nextRun();
    const hear = (said: string, interrupt: () => void): void => {
      const { reviewer: by } = asked;
      if (by !== undefined && said.includes(GATE) && !said.includes('echo'))
        github.settings.reviews.set(run, [
          { environment: 'production', state: 'approved', by, comment: 'Looks right' },
        ]);
      asked.hear?.(said, interrupt);
    };
    github.setRun(run, { status: 'in_progress', conclusion: null }, asked.attempt ?? 1);
    const own = join(folder, `run-${run}`);
    mkdirSync(own);
    return runAct({
      act,
      folder: own,
      repository,
      workflow: asked.workflow,
      event: { name: asked.event ?? 'repository_dispatch', payload: eventOf(asked.payload) },
      secrets: { GITHUB_TOKEN: github.tokens.write, RUNBOOKS_SSH_KEY: ssh.key, ...asked.secrets },
      variables: { ...asked.variables },
      environment: {
        ...artifacts.environment,
        GITHUB_ACTOR: 'alert-bot',
        GITHUB_TRIGGERING_ACTOR: 'alert-bot',
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        GITHUB_REPOSITORY: github.repository,
        GITHUB_REPOSITORY_OWNER: 'acme',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_RUN_ID: String(run),
        GITHUB_RUN_ATTEMPT: String(asked.attempt ?? 1),
        SHA_REF: commit,
      },
      hear,
    });
  };

  return {
    github,
    artifacts,
    has: (name) => existsSync(join(host, name)),
    write: (name) => writeFileSync(join(host, name), ''),
    remove: (name) => rmSync(join(host, name), { force: true }),
    on: () => readdirSync(join(host, 'on')).length,
    edit: (path, change) => {
      const file = join(repository, path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    },
    dispatch,
    [Symbol.asyncDispose]: async () => {
      await ssh[Symbol.asyncDispose]();
      await artifacts.close();
      await github.close();
      rmSync(folder, { recursive: true, force: true });
      if (github.violations.length > 0) throw new Error(JSON.stringify(github.violations));
    },
  };
}

function runbook(host: string, approval: string | undefined): string {
  const text = stormRunbook(host);
  return approval === undefined
    ? text
    : text.replace('scope: tenant\n', `scope: tenant\napproval: { environment: ${approval} }\n`);
}

function topology(count: number, { host, hostKey }: Sshd): string {
  const tenants = Array.from({ length: count }, (_, index) => `  ${tenantAt(index)}: { services: { cache: {} } }`);
  return `schema: 1
hosts:
  host-1:
    ssh: ${host.user}@${host.address}:${host.port}
    host-key: ${hostKey}
services:
  cache:
    tenancy: dedicated
    hosts: [host-1]
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
tenants:
${tenants.join('\n')}
`;
}

function eventOf(payload: unknown): unknown {
  return {
    action: 'incident',
    client_payload: payload,
    repository: { full_name: 'acme/runbooks', name: 'runbooks', owner: { login: 'acme' }, default_branch: 'main' },
    sender: { login: 'alert-bot' },
  };
}
