// What the action's `main` and `post` share: settings from inputs, the repository's paths, the crew's settings, the agent.
import { mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Action, openAction, recall, takeSettings } from '../../github/action.ts';
import { readContext, type WorkflowContext } from '../../github/context.ts';
import { type Environment, SECRET_VARIABLES } from '../../github/inputs.ts';
import { contradictions } from '../../github/runbook-secrets.ts';
import type { ActionSettings } from '../../github/settings.ts';
import type { LeaseTiming } from '../../journal/lease-timing.ts';
import { type Fault, type Result, succeed } from '../../kernel/fault.ts';
import { createRedactor, type Redactor } from '../../kernel/redact.ts';
import type { Plan } from '../../plan/plan.ts';
import { startAgent } from '../../transport/agent.ts';
import type { CrewSettings } from '../crew.ts';
import { allowed, forget, type Variables, variables } from '../env.ts';
import { outliveReaders } from '../outlive-readers.ts';
import type { SourcePaths } from '../sources/sources.ts';
import { VERSION } from '../versions.ts';
import { issuesOf } from './issues.ts';

export interface Workflow {
  readonly action: Action;
  readonly context: WorkflowContext;
  readonly settings: ActionSettings;
  readonly environment: Environment;
  readonly paths: SourcePaths;
  /** Outlives the job where the runner's home does. */
  readonly state: string;
  /** Of locks on refs. */
  readonly timing: LeaseTiming;
  /** What was made in the runner's temporary folder, for `post`. */
  readonly temporaryFolders: string[];
  /** Warnings that stand in sealed audits alone; `of`: a tenant, or a run by its execution id. */
  readonly withheld: { readonly of: string; readonly text: string }[];
}

/** Nobody but who holds a key reads what a run did: neither in an artifact nor in the log. */
export function isSealed({ settings }: Pick<Workflow, 'settings'>): boolean {
  return settings.audit.publish === 'after-approval';
}

export type Opened =
  | { readonly kind: 'opened'; readonly workflow: Workflow }
  /** The inputs are wrong, or what the runner gives cannot be read. */
  | ({ readonly kind: 'refused'; readonly faults: readonly Fault[] } & Pick<Workflow, 'action' | 'environment'>);

/** Reads the runner's world once. */
export function openWorkflow(timing: LeaseTiming): Opened {
  outliveReaders();
  const given = variables();
  const environment: Environment = { ...given };
  const settings = takeSettings(environment);
  forget(SECRET_VARIABLES);
  const redactor: Redactor = createRedactor({ secrets: settings.ok ? maskedOf(settings.value) : [] });
  const action = openAction((text) => redactor.text(text));
  const context = readContext(environment);
  if (!settings.ok || !context.ok) {
    const faults = [...faultsOf(settings), ...faultsOf(context)];
    return { kind: 'refused', action, environment, faults };
  }
  const twofold = contradictions(settings.value.runbookSecrets, environment);
  if (twofold.length > 0) return { kind: 'refused', action, environment, faults: twofold };
  const { workspace, repository } = context.value;
  const home = given.XDG_STATE_HOME ?? join(given.HOME ?? context.value.temporaryFolder, '.local/state');
  const workflow = {
    action,
    context: context.value,
    settings: settings.value,
    environment,
    paths: {
      root: workspace,
      runbooks: resolve(workspace, settings.value.runbooks),
      topology: resolve(workspace, settings.value.topology),
      inventory: { variables: given, cancel: new AbortController().signal },
    },
    state: join(
      home,
      'enforced-runbooks',
      ...repository.split('/').filter((part) => /^[\w.-]+$/.test(part) && part !== '..'),
    ),
    timing,
    temporaryFolders: [],
    withheld: [],
  };
  return { kind: 'opened', workflow };
}

/** A bug of ours, told without giving foreign text in its stack a chance to speak to the runner. */
export function tellBug(workflow: Workflow, error: unknown): void {
  const { action } = workflow;
  action.annotate('error', {
    code: 'bug',
    message: `A bug in enforced-runbooks ${VERSION} ended this step.`,
    hint: 'Please report it, with what stands in the log.',
  });
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // Words of the run may stand in an error's own; where it happened holds none.
  action.relay(isSealed(workflow) ? placesIn(text) : text);
}

function placesIn(stack: string): string {
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return ['What it says is withheld: the audit is sealed.', ...places].join('\n');
}

const PREFIX = 'enforced-runbooks-';

/** What main left in the runner's temporary folder where it was killed. */
export async function removeLeftovers({ context, environment }: Workflow): Promise<void> {
  for (const folder of recall(environment, 'temporary-folders').split('\n')) {
    if (dirname(folder) !== context.temporaryFolder || !basename(folder).startsWith(PREFIX)) continue;
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Connected extends AsyncDisposable {
  /** Starts the agent, where a key is given: the key serves the plan's hosts alone. */
  settingsFor(plan: Plan): Promise<Result<CrewSettings>>;
}

/** Agents of the run's own are gone at the end of the block that holds this. */
export async function connect(workflow: Workflow): Promise<Connected> {
  const { settings, context, environment, action, temporaryFolders } = workflow;
  const seen = allowed(given(environment));
  const folder = await mkdtemp(join(context.temporaryFolder, PREFIX));
  temporaryFolders.push(folder);
  action.remember('temporary-folders', temporaryFolders.join('\n'));
  const agents: AsyncDisposable[] = [];
  const agentFor = async (plan: Plan): Promise<Result<string | undefined>> => {
    const { sshKey: key } = settings;
    if (key === null || Object.keys(plan.hosts).length === 0) return succeed(undefined);
    const destinations = { hosts: plan.hosts, knownHosts: settings.knownHosts ?? '' };
    const agent = await startAgent({ key, lifetimeSeconds: 6 * 3_600, environment: seen, folder, destinations });
    if (!agent.ok) return agent;
    agents.push(agent.value);
    return succeed(agent.value.socket);
  };
  return {
    settingsFor: async (plan) => {
      const socket = await agentFor(plan);
      if (!socket.ok) return socket;
      const issues = await issuesOf(workflow);
      return succeed({
        secrets: secretsOf(plan, { ...environment, ...settings.runbookSecrets }),
        masked: maskedOf(settings),
        ssh: {
          ...(socket.value !== undefined && { agentSocket: socket.value }),
          ...(settings.knownHosts !== null && { knownHosts: settings.knownHosts }),
        },
        channels: settings.channels,
        ...issues,
        environment: seen,
        temporaryFolder: folder,
        runUrl: context.runUrl,
        onLearn: (secret) => action.learn(secret),
      });
    },
    [Symbol.asyncDispose]: async () => {
      for (const agent of agents) await agent[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The runbook's secrets leave this process's own environment as they are read. */
export function secretsOf(plan: Pick<Plan, 'secrets'>, environment: Environment): Readonly<Record<string, string>> {
  forget(plan.secrets);
  const pairs = plan.secrets.map((name) => [name, environment[name] ?? ''] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

/** Secrets of our own: masked wherever they turn up. */
export function maskedOf(settings: ActionSettings): readonly { readonly name: string; readonly value: string }[] {
  const { slack, teams, pagerduty, opsgenie, webhook } = settings.channels;
  const { identities, journalIdentities } = settings.audit;
  const values = {
    'ssh-key': settings.sshKey,
    'slack-webhook': slack,
    'teams-webhook': teams,
    'pagerduty-routing-key': pagerduty?.key,
    'opsgenie-key': opsgenie?.key,
    webhook: webhook?.url,
    'webhook-secret': webhook?.secret,
    token: settings.token,
  };
  const named = [...Object.entries(values), ...Object.entries(settings.runbookSecrets)];
  const keys = { 'audit-identity': identities, 'journal-identity': journalIdentities };
  const all = Object.entries(keys).flatMap(([name, each]) => each.map((value) => [name, value] as const));
  return [...named, ...all].flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

function given(environment: Environment): Variables {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults;
}
