// `doctor` on recovery: is there a workflow on the default branch that finishes what dead runs left, and does it run?
// Promises: a file counts by what a job of it says (`mode: recover` of this action), not by its name.
import type { RepositorySettings, WorkflowFile } from '../../github/repository-settings.ts';
import { valueAt } from '../../kernel/data.ts';
import { parseDocument } from '../../kernel/document.ts';
import type { Result } from '../../kernel/fault.ts';
import { few } from '../../kernel/few.ts';
import { shown } from '../../kernel/visible.ts';
import { type Finding, fine, notSeen, open } from './finding.ts';

export interface RecoveryQuestion {
  readonly settings: Pick<RepositorySettings, 'workflows' | 'lastSuccess'>;
  readonly defaultBranch: string;
  /** The repository that this program is of, which a copy may have called otherwise; null: not known. */
  readonly action: string | null;
  /** A file at the head of the default branch. */
  readonly textOf: (path: string) => Promise<Result<string>>;
  readonly nowMs: number;
  readonly signal: AbortSignal;
}

const ABOUT = 'recovery';
const BY_HAND = 'Look by hand whether a workflow of the default branch has `mode: recover`.';
const DAY_MS = 86_400_000;
/** More files than any repository has for incidents; each costs a request. */
const MOST_FILES = 50;

export async function recoveryFindings(question: RecoveryQuestion): Promise<readonly Finding[]> {
  const { settings, defaultBranch, action, textOf, nowMs, signal } = question;
  const workflows = await settings.workflows(signal);
  if (workflows.kind === 'unseen') return [notSeen(ABOUT, workflows.fault)];
  const files = workflows.kind === 'seen' ? workflows.value.filter(isFile).slice(0, MOST_FILES) : [];
  const read = await Promise.all(files.map(async (file) => ({ file, text: await textOf(file.path) })));
  const judged = read.map(({ file, text }) => ({ file, recovers: text.ok ? recovers(text.value, action) : 'no' }));
  const recovering = judged.filter((one) => one.recovers === 'yes').map(({ file }) => file);
  const [first] = recovering;
  if (first === undefined) {
    // GitHub lists workflows also whose file is on no branch any more.
    const unread = read.flatMap(({ text }) => (text.ok ? [] : text.faults)).find(({ code }) => code !== 'file-missing');
    if (unread !== undefined) return [notSeen(ABOUT, { message: unread.message, hint: BY_HAND })];
    const unsure = judged.find((one) => one.recovers === 'unsure');
    return unsure === undefined ? [none] : [notSeen(ABOUT, { message: unreadable(unsure.file), hint: BY_HAND })];
  }
  const active = recovering.find(({ state }) => state === 'active');
  if (active === undefined) return [disabled(first)];
  const last = await settings.lastSuccess(active, defaultBranch, signal);
  if (last.kind === 'unseen') return [notSeen(ABOUT, last.fault)];
  const at = last.kind === 'seen' ? last.value : null;
  const names = few(recovering.map(({ path }) => shown(path, 200)));
  return at !== null && nowMs - Date.parse(at) <= DAY_MS
    ? [fine(ABOUT, `${names} ran last at ${shown(at)}, and ended well.`)]
    : [silent(names, at)];
}

function isFile({ path }: WorkflowFile): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

type Recovers = 'yes' | 'no' | 'unsure';

/** A step, or a called workflow, that is given that mode, is ours, and is not switched off. */
function recovers(text: string, action: string | null): Recovers {
  const document = parseDocument('workflow', text);
  // Our rules are stricter than GitHub's, which takes the file all the same.
  if (!document.ok) return /^\s*mode:\s*["']?recover["']?\s*$/m.test(text) ? 'unsure' : 'no';
  const jobs = valueAt(document.value.data, ['jobs']);
  const living = Object.values(jobs instanceof Object ? jobs : {}).filter((job) => !isOff(job));
  const found = living.some((job) => {
    const steps = valueAt(job, ['steps']);
    return [job, ...(Array.isArray(steps) ? steps : [])].some(
      (one) => valueAt(one, ['with', 'mode']) === 'recover' && isOurs(valueAt(one, ['uses']), action) && !isOff(one),
    );
  });
  return found ? 'yes' : 'no';
}

function isOff(one: unknown): boolean {
  const condition = valueAt(one, ['if']);
  return condition === false || /^\s*(?:\$\{\{\s*false\s*\}\}|false)\s*$/.test(String(condition));
}

/** By the name of its repository, or as one of the repository's own files: what those do nobody looks up here. */
function isOurs(uses: unknown, action: string | null): boolean {
  if (typeof uses !== 'string') return false;
  if (/^[.$]\//.test(uses)) return true;
  const [, repository = ''] = /^([^/@\s]+\/[^/@\s]+)(?:\/[^@\s]*)?@\S+$/.exec(uses.toLowerCase()) ?? [];
  return repository === action?.toLowerCase() || repository.endsWith('/enforced-runbooks');
}

const none: Finding = open(
  ABOUT,
  'No workflow of the default branch has `mode: recover` in a step of this action: what a run leaves that died with its runner stays as it is.',
  'Copy `examples/recover.yml` to `.github/workflows/recover.yml`.',
);

function unreadable({ path }: WorkflowFile): string {
  return `What ${shown(path, 200)} does cannot be told: it is no YAML that is read here.`;
}

function disabled({ path, state }: WorkflowFile): Finding {
  return open(
    ABOUT,
    `${shown(path, 200)} is switched off (${shown(state)}).`,
    'Enable it on the page of its workflow: GitHub switches off schedules of repositories without activity.',
  );
}

function silent(names: string, at: string | null): Finding {
  return open(
    ABOUT,
    `${names} has not ended well in the last 24 hours${at === null ? '' : `; it last did at ${shown(at)}`}.`,
    'Look at its last run, and give it a schedule.',
  );
}
