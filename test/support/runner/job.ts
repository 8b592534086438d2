// One job with one step that uses this action: main, then post, as the runner runs them. For tests; nothing here talks to GitHub.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputVariables, readActionFile } from './action-file.ts';
import { readPairs } from './file-commands.ts';
import { endLeftovers, type Leftover, leftoversOf } from './leftovers.ts';
import { readLog, type StepLog } from './log.ts';
import { type CancelTiming, type ProgramEnd, type RunningProgram, runProgram } from './process.ts';

export interface JobRequest {
  /** The action's folder: action.yml, and dist/ beside it unless `programs` says otherwise. */
  readonly action: string;
  /** The checked-out repository. */
  readonly workspace: string;
  /** The step's `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** The step's `env:`, and the artifact service's variables. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly ref?: string;
  readonly commit?: string;
  /** Where the API of the emulated GitHub is; the job's token is one that it knows. */
  readonly apiUrl?: string;
  readonly token?: string;
  /** The workflow run's id. */
  readonly runId?: string;
  readonly node?: string;
  readonly programs?: { readonly main: string; readonly post: string };
  /** Presses the cancel button while main runs, when its log looks so. */
  readonly cancelWhen?: (log: string) => boolean;
  readonly timing?: CancelTiming;
  /** The runner's machine is gone when main's log looks so: no post runs. */
  readonly vanishWhen?: (log: string) => boolean;
  /** Words that stand before node: another machine's identity, another clock. */
  readonly launcher?: readonly string[];
  /** Told when main runs, and when post does. */
  readonly began?: (program: RunningProgram, phase: 'main' | 'post') => void;
  /** Asked when main has ended: is its machine gone? No post runs then. */
  readonly isGone?: () => boolean;
  /** Values of secrets that the runner masks from the beginning. */
  readonly masks?: readonly string[];
}

export interface Phase extends ProgramEnd {
  readonly log: StepLog;
  readonly summary: string;
}

export interface Job {
  readonly main: Phase;
  readonly post: Phase;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Processes that were still alive at the job's end; the runner has killed them. */
  readonly leftovers: readonly Leftover[];
  readonly temporaryFolder: string;
  /** Removes what the runner would remove. */
  dispose(): void;
}

const MAIN_LIMIT = 300_000;
/** What is left of the five minutes after a cancel. */
const POST_LIMIT = 285_000;
const TOKEN = 'ghs_000000000000000000000000000000000000';

export async function runJob(request: JobRequest): Promise<Job> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const temporaryFolder = join(folder, '_temp');
  mkdirSync(temporaryFolder);
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(request.event.payload));
  const trackingId = `github_${randomUUID()}`;
  const file = readActionFile(request.action);
  const programs = request.programs ?? {
    main: join(request.action, file.runs.main),
    post: join(request.action, file.runs.post),
  };
  const token = request.token ?? TOKEN;
  const common = {
    ...fromHere(),
    ...workflowVariables(request, { event, temporaryFolder }),
    RUNNER_TRACKING_ID: trackingId,
    ...request.environment,
    ...inputVariables(file, request.inputs, token),
  };
  const launcher = request.launcher === undefined ? {} : { launcher: request.launcher };
  const base = { ...launcher, node: request.node ?? process.execPath, cwd: request.workspace };
  const known = [...(request.masks ?? []), token];

  const mainFiles = commandFiles(folder, 'main');
  const cancel = request.cancelWhen === undefined ? {} : { cancelWhen: request.cancelWhen };
  const timing = request.timing === undefined ? {} : { timing: request.timing };
  const mainEnd = await runProgram({
    ...base,
    ...cancel,
    ...timing,
    file: programs.main,
    environment: { ...common, ...mainFiles.variables },
    limit: MAIN_LIMIT,
    ...(request.vanishWhen === undefined ? {} : { killWhen: request.vanishWhen }),
    began: (program) => request.began?.(program, 'main'),
  });
  const main = {
    ...mainEnd,
    log: readLog(`${mainEnd.stdout}\n${mainEnd.stderr}`, known),
    summary: mainFiles.read('SUMMARY'),
  };
  const state = readPairs(mainFiles.read('STATE'));

  const postFiles = commandFiles(folder, 'post');
  const remembered = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const vanished = request.isGone?.() === true || (request.vanishWhen !== undefined && mainEnd.signal === 'SIGKILL');
  const postEnd = vanished
    ? NEVER_RAN
    : await runProgram({
        ...base,
        file: programs.post,
        environment: { ...common, ...postFiles.variables, ...remembered },
        limit: POST_LIMIT,
        began: (program) => request.began?.(program, 'post'),
      });
  const post = {
    ...postEnd,
    log: readLog(`${postEnd.stdout}\n${postEnd.stderr}`, main.log.masks),
    summary: postFiles.read('SUMMARY'),
  };
  const outputs = { ...readPairs(mainFiles.read('OUTPUT')), ...readPairs(postFiles.read('OUTPUT')) };
  const leftovers = leftoversOf(trackingId);
  endLeftovers(leftovers);
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  return { main, post, outputs, state, leftovers, temporaryFolder, dispose };
}

const NEVER_RAN: ProgramEnd = {
  exitCode: null,
  signal: null,
  stdout: '',
  stderr: '',
  durationMs: 0,
  cancelled: false,
  sent: [],
};

/** What a step inherits from the machine. */
function fromHere(): Readonly<Record<string, string>> {
  const names = ['PATH', 'HOME', 'LANG', 'USER', 'LOGNAME', 'TMPDIR'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

function workflowVariables(
  { workspace, event, ref = 'refs/heads/main', commit, ...request }: JobRequest,
  at: { readonly event: string; readonly temporaryFolder: string },
): Readonly<Record<string, string>> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: at.event,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_SHA: commit ?? '0123456789abcdef0123456789abcdef01234567',
    GITHUB_ACTOR: 'alert-bot',
    GITHUB_TRIGGERING_ACTOR: 'alert-bot',
    GITHUB_REPOSITORY: 'acme/runbooks',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: request.apiUrl ?? 'https://api.github.com',
    GITHUB_RUN_ID: request.runId ?? '7300000001',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'incident',
    GITHUB_WORKFLOW: 'Incident',
    GITHUB_ACTION: '__self',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'emulated',
    RUNNER_TEMP: at.temporaryFolder,
    RUNNER_TOOL_CACHE: at.temporaryFolder,
  };
}

interface CommandFiles {
  readonly variables: Readonly<Record<string, string>>;
  read(kind: 'OUTPUT' | 'STATE' | 'SUMMARY'): string;
}

function commandFiles(folder: string, phase: string): CommandFiles {
  const path = (kind: string): string => join(folder, `${kind.toLowerCase()}_${phase}`);
  for (const kind of ['OUTPUT', 'STATE', 'SUMMARY', 'ENV', 'PATH']) writeFileSync(path(kind), '');
  return {
    variables: {
      GITHUB_OUTPUT: path('OUTPUT'),
      GITHUB_STATE: path('STATE'),
      GITHUB_STEP_SUMMARY: path('SUMMARY'),
      GITHUB_ENV: path('ENV'),
      GITHUB_PATH: path('PATH'),
    },
    read: (kind) => readFileSync(path(kind), 'utf8'),
  };
}

/** The runs that main began, as it left them for post. */
export function begunIn({ state }: Pick<Job, 'state'>): readonly { readonly id: string; readonly folder: string }[] {
  return JSON.parse(state.runs ?? '[]');
}

/** The event of an alert that comes in from outside. */
export function repositoryDispatch(clientPayload: unknown): JobRequest['event'] {
  return {
    name: 'repository_dispatch',
    payload: {
      action: 'incident',
      branch: 'main',
      client_payload: clientPayload,
      repository: REPOSITORY,
      sender: SENDER,
    },
  };
}

/** The event of a person who starts the workflow. */
export function workflowDispatch(
  inputs: Readonly<Record<string, string>>,
  ref = 'refs/heads/main',
): JobRequest['event'] {
  return {
    name: 'workflow_dispatch',
    payload: { inputs, ref, workflow: '.github/workflows/incident.yml', repository: REPOSITORY, sender: SENDER },
  };
}

const REPOSITORY = { full_name: 'acme/runbooks', default_branch: 'main', private: true };
const SENDER = { login: 'alert-bot' };
