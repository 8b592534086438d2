// The workflow files under act, in host mode: the user's repository beside the copy of ours that `uses:` finds, GitHub's API and
// its artifact service from the tests. act 0.2.89 has no environments (no job waits, no secret is kept from another job), no
// concurrency and no OIDC token; a cancel kills a step at once (SIGKILL) and then runs its post; its own artifact service does not
// know the fields that the current client sends, so ours stands in; jobs of a matrix run one by one, since it reads no expression
// in `max-parallel`.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { rewrittenFor } from './rewrite.ts';

const root = join(import.meta.dirname, '../../..');
const [major = 0] = process.versions.node.split('.').map(Number);
const node = major >= 24 ? dirname(process.execPath) : join(root, 'node_modules/.bin');
/** As the examples name us. */
const WE = 'OWNER/enforced-runbooks';
const ZEROS = '0'.repeat(40);
const LIMIT_MS = 240_000;

/** A job's or a step's line of act's log. */
const line = z.object({
  msg: z.string().default(''),
  job: z.string().optional(),
  jobID: z.string().optional(),
  jobResult: z.enum(['success', 'failure', 'skipped', 'cancelled']).optional(),
  command: z.string().optional(),
  content: z.string().optional(),
  raw_output: z.boolean().optional(),
});

export interface ActRequest {
  readonly act: string;
  /** A folder of this run alone. */
  readonly folder: string;
  /** The user's repository, with .github/workflows in it. */
  readonly repository: string;
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** GITHUB_*, and what the artifact client reads. */
  readonly environment: Readonly<Record<string, string>>;
  /** Told every line as it comes; `interrupt` is Ctrl-C, and works once. */
  readonly hear?: (said: string, interrupt: () => void) => void;
}

export interface ActRun {
  readonly exitCode: number | null;
  /** What the steps wrote, without act's own lines. */
  readonly said: string;
  /** All of it, for a failure's message. */
  readonly log: string;
  readonly summaries: readonly string[];
  /** How each job ended, by its id; of a matrix the last. */
  readonly jobs: Readonly<Record<string, string>>;
}

export async function runAct(request: ActRequest): Promise<ActRun> {
  const { act, folder, repository, workflow, event, environment } = request;
  const ours = layOurs(join(folder, 'ours'));
  const eventFile = join(folder, 'event.json');
  writeFileSync(eventFile, JSON.stringify(event.payload));
  const files = { env: join(folder, 'env.yml'), secrets: join(folder, 'secrets.yml'), vars: join(folder, 'vars.yml') };
  writeFileSync(files.env, JSON.stringify(environment));
  writeFileSync(files.secrets, JSON.stringify(request.secrets));
  writeFileSync(files.vars, JSON.stringify(request.variables));
  const argv = [
    ...[event.name, '--json', '--directory', repository, '--workflows', `.github/workflows/${workflow}`],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--eventpath', eventFile, '--no-cache-server'],
    ...['--env-file', files.env, '--secret-file', files.secrets, '--var-file', files.vars, '--input-file', '/dev/null'],
    ...['--local-repository', `${WE}@${ZEROS}=${ours}`, '--action-cache-path', join(folder, 'cache')],
    ...['--actor', environment.GITHUB_ACTOR ?? '', '--defaultbranch', 'main', '--concurrent-jobs', '1'],
  ];
  const child = spawn(act, argv, {
    cwd: folder,
    env: { ...environment, PATH: `${node}:${process.env.PATH ?? ''}`, HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  const [said, log, summaries] = [[] as string[], [] as string[], [] as string[]];
  const jobs: Record<string, string> = {};
  let interrupted = false;
  const interrupt = (): void => {
    if (!interrupted) child.kill('SIGINT');
    interrupted = true;
  };
  const hear = (text: string): void => {
    const read = readLine(text);
    log.push(read === null ? text : `${read.job ?? ''} | ${read.msg}`);
    if (read === null) return;
    if (read.command === 'summary') summaries.push(read.content ?? '');
    if (read.raw_output) said.push(read.msg.trimEnd());
    if (read.jobResult !== undefined && read.jobID !== undefined) jobs[read.jobID] = read.jobResult;
    request.hear?.(read.msg, interrupt);
  };
  createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearTimeout(timer);
  return { exitCode, said: said.join('\n'), log: log.join('\n'), summaries, jobs };
}

/** What act takes for our repository at the commit that the examples pin. */
function layOurs(folder: string): string {
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  for (const path of ['action.yml', '.github/actions', 'dist'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  const workflow = readFileSync(join(root, '.github/workflows/runbook.yml'), 'utf8');
  writeFileSync(join(folder, '.github/workflows/runbook.yml'), rewrittenFor('act', workflow));
  return folder;
}

function readLine(text: string): z.infer<typeof line> | null {
  if (!text.startsWith('{')) return null;
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
