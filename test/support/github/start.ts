// A GitHub of our own on the loopback: REST and GraphQL over a real bare repository on disk, with faults on demand.
// Promises: requests are carried out one at a time in the order in which they arrived, and every one is held against GitHub's contract.
// Never leaves the machine, and needs nothing but Node.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { githubContract } from './contract.ts';
import { type Call, openDesk, type TokenMode } from './desk.ts';
import { type Dispatch, startDispatches } from './dispatches.ts';
import type { FaultChooser, Gate } from './fault.ts';
import { openGraphQL } from './graphql.ts';
import { type Issues, startIssues } from './issues.ts';
import { type BudgetChange, type Resource, startLimits } from './limits.ts';
import { startLine } from './line.ts';
import { createRepository } from './repository.ts';
import { openRest } from './rest.ts';
import { REPOSITORY_ID } from './rest-bodies.ts';
import { type RunState, startRuns } from './runs.ts';
import { type Settings, startSettings } from './settings.ts';

export interface GitHubOptions {
  readonly fault?: FaultChooser;
  /** Delay of every answer, ms. */
  readonly latencyMs?: number;
  /** Prefixes under which refs may be written; default all of `refs/`. */
  readonly namespaces?: readonly string[];
  /** Beside the two of `tokens`. */
  readonly tokens?: Readonly<Record<string, TokenMode>>;
  /** For this emulator's own tests: spoils a REST body before it is held against the contract. */
  readonly alter?: (operation: string, body: unknown) => unknown;
}

export interface GitHub extends AsyncDisposable {
  /** Of the REST API; GraphQL is at `${url}/graphql`. */
  readonly url: string;
  readonly repository: 'acme/runbooks';
  readonly repositoryId: string;
  /** The bare repository: for `git --git-dir`. */
  readonly folder: string;
  readonly tokens: { readonly write: string; readonly read: string; readonly admin: string; readonly stranger: string };
  readonly settings: Settings;
  readonly calls: readonly Call[];
  /** Where a request or an answer was not GitHub's. A test ends with this empty. */
  readonly violations: readonly string[];
  /** As somebody who pushes; null takes a file away. The new commit's name. */
  commitFiles(branch: string, files: Readonly<Record<string, string | null>>, message?: string): string;
  refs(): ReadonlyMap<string, string>;
  /** As somebody by hand, past every rule but those of git. */
  setRef(name: string, oid: string | null): void;
  /** As the object has it. */
  messageOf(oid: string): string;
  readonly issues: Omit<Issues, 'answer'>;
  /** Every `repository_dispatch` that was taken. */
  readonly dispatches: readonly Dispatch[];
  setRun(id: number, state: RunState, attempt?: number): void;
  /** From here on every update of a ref with this prefix is rejected. */
  protect(prefix: string): void;
  rateLimit(resource: Resource, change: BudgetChange): void;
  /** The secondary limit, for so many seconds. */
  secondaryLimit(seconds: number): void;
  fault(chooser: FaultChooser | null): void;
  /** From here on requests wait where it says so; null: none does. */
  gate(gate: Gate | null): void;
  latency(ms: number): void;
  /** Every connection is destroyed, and every new one at once, until `heal`. */
  cut(): void;
  heal(): void;
  close(): Promise<void>;
}

const TOKENS = {
  write: 'ghs_emulated_write',
  read: 'ghs_emulated_read',
  admin: 'ghp_emulated_admin',
  stranger: 'ghs_emulated_stranger',
} as const;

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { namespaces = ['refs/'], alter = (_, body) => body } = options;
  const graphql = openGraphQL();
  const folder = mkdtempSync(join(tmpdir(), 'github-'));
  const repository = createRepository(folder, namespaces);
  repository.commitFiles('main', { 'README.md': '# Runbooks\n' }, 'The first commit');
  const [limits, runs] = [startLimits(), startRuns()];
  const [issues, settings, dispatches] = [startIssues(), startSettings(), startDispatches()];
  const line = await startLine(options.latencyMs ?? 0);
  const { url } = line;
  const desk = openDesk({
    rest: openRest(githubContract(), alter),
    graphql,
    world: { place: { url, owner: 'acme', name: 'runbooks' }, repository, limits, runs, issues, settings, dispatches },
    tokens: new Map([
      ...Object.entries(options.tokens ?? {}),
      [TOKENS.write, 'write'],
      [TOKENS.read, 'read'],
      [TOKENS.admin, 'admin'],
      [TOKENS.stranger, 'stranger'],
    ]),
    fault: options.fault ?? null,
  });
  line.open(desk);
  const close = async (): Promise<void> => {
    await line.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url,
    repository: 'acme/runbooks',
    repositoryId: REPOSITORY_ID,
    folder,
    tokens: TOKENS,
    settings,
    calls: desk.calls,
    violations: desk.violations,
    commitFiles: repository.commitFiles,
    refs: repository.refs.all,
    setRef: repository.refs.set,
    messageOf: (oid) => {
      const commit = repository.objects.commit(oid);
      if (commit === null) throw new Error(`messageOf: no commit ${oid}`);
      return commit.message;
    },
    issues,
    dispatches: dispatches.taken,
    setRun: runs.set,
    protect: repository.refs.protect,
    rateLimit: limits.set,
    secondaryLimit: limits.setSecondary,
    fault: desk.fault,
    gate: line.gate,
    latency: line.latency,
    cut: line.cut,
    heal: line.heal,
    close,
    [Symbol.asyncDispose]: close,
  };
}
