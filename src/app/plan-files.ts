// The files of `mode: plan`: the binding, each plan, and the summary, as they were shown. On the runner's disk, and as an artifact.
// Promises: both hold the same bytes; `execute` finds a plan by its place in the binding.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShownPlan } from '../audit/plan-sections.ts';
import { shapedPlan } from '../audit/plan-shape.ts';
import { uploadFiles } from '../github/artifact.ts';
import { readArtifact } from '../github/artifact-download.ts';
import { makeFolder } from '../journal/private-folder.ts';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { fileFault } from '../kernel/file-fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import { shown } from '../kernel/visible.ts';
import type { Binding } from '../plan/binding.ts';
import { planDigest } from '../plan/digest.ts';
import type { Plan } from '../plan/plan.ts';
import type { Artifact } from './workflow/page.ts';
import type { Workflow } from './workflow/workflow.ts';

export type PlanFiles = ReadonlyMap<string, string>;

const UPLOAD_MS = 120_000;
const DOWNLOAD_MS = 60_000;

export interface PlanFilesRequest {
  /** The output `plan`; '' where nothing is to be executed. */
  readonly binding: string;
  readonly plans: readonly ShownPlan[];
  /** Redacted. */
  readonly summary: string;
  readonly redactor: Redactor;
}

export function planFiles({ binding, plans, summary, redactor }: PlanFilesRequest): PlanFiles {
  const documents = plans.map(({ plan, file }) => [file, `${JSON.stringify(redactor.json(plan), null, 2)}\n`] as const);
  return new Map([
    ...(binding === '' ? [] : [['binding.json', `${redactor.text(binding)}\n`] as const]),
    ...documents,
    ['summary.md', summary],
  ]);
}

/** What an earlier job of the same attempt left there is replaced. */
export async function writePlanFiles(folder: string, files: PlanFiles): Promise<Result<null>> {
  try {
    await rm(folder, { recursive: true, force: true });
    await makeFolder(folder);
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
      await writeFile(join(folder, path), text, { mode: 0o600 });
    }
    return succeed(null);
  } catch (error) {
    return fail(fileFault({ code: 'file-unwritable', path: folder, doing: 'write the plans to', error }));
  }
}

export async function uploadPlanFiles(workflow: Workflow, folder: string, files: PlanFiles): Promise<Artifact> {
  const { action, context, environment, settings } = workflow;
  const uploaded = await uploadFiles(environment, {
    files,
    name: nameOf(context.runId, context.runAttempt),
    retentionDays: settings.retentionDays,
    runUrl: context.runUrl,
    timeoutMs: UPLOAD_MS,
    temporaryFolder: context.temporaryFolder,
    what: 'The plan',
    hint: `It stands in the summary and in ${shown(folder, 300)}; without the artifact \`execute\` can refuse a plan that changed, and cannot say what changed.`,
  });
  if (uploaded.ok) return { id: uploaded.value.artifactId, url: uploaded.value.artifactUrl };
  action.annotate('warning', uploaded.faults[0]);
  return { id: '', url: '' };
}

/** The bound plans as they were shown, by their digest; none where they cannot be had, or are not what was bound. */
export async function shownPlans(
  { context, environment }: Workflow,
  { run, attempt, plans }: Binding,
): Promise<ReadonlyMap<string, Plan>> {
  // `execute` takes no plan of another attempt: the service has what this one left.
  const place = { environment, temporaryFolder: context.temporaryFolder, timeoutMs: DOWNLOAD_MS, byApi: null };
  const files = await readArtifact(place, nameOf(run, attempt));
  if (!files.ok) return new Map();
  return new Map(
    plans.flatMap(({ digest }, index) => {
      const plan = planIn(files.value.get(planFile(index)));
      return plan?.digest === digest ? [[digest, plan] as const] : [];
    }),
  );
}

/** Of the plan at this place of the binding. */
export function planFile(index: number): string {
  return `plans/${index + 1}.json`;
}

/** A plan that does not have its own digest is nobody's. */
function planIn(text: Uint8Array | undefined): Plan | null {
  if (text === undefined) return null;
  try {
    const read = shapedPlan(JSON.parse(Buffer.from(text).toString('utf8')));
    return read.ok && planDigest(read.plan) === read.plan.digest ? read.plan : null;
  } catch {
    return null;
  }
}

function nameOf(run: string, attempt: number): string {
  return `plan-${run}-${attempt}`;
}
