// The facts that the runner gives about a workflow run: who, what, where. Read once, from the environment and the event's file.
// Promises: what is missing is a fault with a name; the event's content is data that nobody has judged yet.
import { readFileSync, statSync } from 'node:fs';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { Environment } from './inputs.ts';

export interface WorkflowContext {
  readonly event: { readonly name: string; readonly payload: unknown };
  /** `refs/heads/main`. */
  readonly ref: string;
  readonly defaultBranch: string | null;
  /** The commit that runbooks and topology were read from; 'none' where the runner names none. */
  readonly commit: string;
  readonly actor: string;
  /** Who pressed "re-run"; the actor where nobody did. */
  readonly triggeringActor: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Where a person reads this run; null outside of a workflow. */
  readonly runUrl: string | null;
  readonly runId: string;
  readonly runAttempt: number;
  /** Where its API is. */
  readonly apiUrl: string;
  readonly workspace: string;
  /** Removed by the runner at the end of the job. */
  readonly temporaryFolder: string;
}

const LONGEST_EVENT = 4 * 1024 * 1024;

export function readContext(environment: Environment): Result<WorkflowContext> {
  const of = (name: string): string => environment[name] ?? '';
  const workspace = of('GITHUB_WORKSPACE');
  const temporaryFolder = of('RUNNER_TEMP');
  if (workspace === '' || temporaryFolder === '') return fail(noRunner());
  const payload = readEvent(of('GITHUB_EVENT_PATH'));
  if (!payload.ok) return payload;
  const { value } = payload;
  const repository = isRecord(value) && isRecord(value.repository) ? value.repository : {};
  const branch = repository.default_branch;
  const [runId, actor] = [of('GITHUB_RUN_ID'), of('GITHUB_ACTOR')];
  return succeed({
    event: { name: of('GITHUB_EVENT_NAME'), payload: value },
    ref: of('GITHUB_REF'),
    defaultBranch: typeof branch === 'string' && branch !== '' ? branch : null,
    commit: /^[0-9a-f]{40,64}$/.test(of('GITHUB_SHA')) ? of('GITHUB_SHA') : 'none',
    actor,
    triggeringActor: of('GITHUB_TRIGGERING_ACTOR') || actor,
    repository: of('GITHUB_REPOSITORY'),
    runUrl: runUrlOf(of('GITHUB_SERVER_URL'), of('GITHUB_REPOSITORY'), runId),
    runId,
    runAttempt: Number(of('GITHUB_RUN_ATTEMPT')) || 1,
    apiUrl: of('GITHUB_API_URL') || 'https://api.github.com',
    workspace,
    temporaryFolder,
  });
}

function readEvent(path: string): Result<unknown> {
  if (path === '') return fail(unreadable('The runner names no event file (GITHUB_EVENT_PATH).'));
  try {
    const { size } = statSync(path);
    if (size > LONGEST_EVENT)
      return fail(unreadable(`The event file has ${size} bytes, at most ${LONGEST_EVENT} are read.`));
    return succeed(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const because = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    return fail({
      ...unreadable(`The event file of the runner ${because}.`),
      cause: shown(error instanceof Error ? error.message : because, 200),
    });
  }
}

function runUrlOf(server: string, repository: string, runId: string): string | null {
  if (!/^https?:\/\/[^\s/]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(runId))
    return null;
  return `${server}/${repository}/actions/runs/${runId}`;
}

function noRunner(): Fault {
  return {
    code: 'usage',
    message:
      'This program was started as a GitHub Action, and not by a runner: GITHUB_WORKSPACE or RUNNER_TEMP is missing.',
    hint: 'Use it in a workflow, or run `node dist/cli/index.js` by hand.',
  };
}

function unreadable(message: string): Fault {
  return {
    code: 'event-unsupported',
    message,
    hint: 'Run the action in a job of a workflow, on a runner with its files in place.',
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
