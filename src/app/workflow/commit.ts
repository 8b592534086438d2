// The commit that a job's plans name, held against the files of its workspace.
// Promises: on refs, where a recovery reads the files at that commit, nothing begins with others; with files of the runner, which keep
// the texts, a plan names no commit that it was not made from.
import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fail, type Result, settle, succeed } from '../../kernel/fault.ts';
import { differing, idsInClone, linked, uncommitted } from '../committed.ts';
import { variables } from '../env.ts';
import type { WrittenPart } from '../sources/sources.ts';
import { workflowApi } from './api.ts';
import type { Workflow } from './workflow.ts';

type Sources = readonly { readonly files: readonly WrittenPart[] }[];
/** Names of files that are others in the commit. */
type Unlike = Result<readonly string[]>;

export async function namedCommit(workflow: Workflow, sources: Sources): Promise<string> {
  const { commit } = workflow.context;
  if (workflow.settings.store !== 'file' || commit === 'none') return commit;
  const unlike = await unlikeInClone(workflow, sources);
  return unlike.ok && unlike.value.length === 0 ? commit : 'none';
}

/** What nobody can tell is a warning. */
export async function checkedCommit(workflow: Workflow, sources: Sources): Promise<Result<null>> {
  const { context, settings, action } = workflow;
  if (settings.store === 'file' || context.commit === 'none') return succeed(null);
  const local = await unlikeInClone(workflow, sources);
  const unlike = local.ok ? local : await unlikeOnGitHub(workflow, sources);
  if (!unlike.ok) {
    for (const fault of unlike.faults) action.annotate('warning', fault);
    return succeed(null);
  }
  const links = await linksAmong(unlike.value, workflow.paths.root);
  const others = unlike.value.filter((file) => !links.includes(file));
  return settle(null, [
    ...(others.length > 0 ? [differing(context.commit, others)] : []),
    ...(links.length > 0 ? [linked(links)] : []),
  ]);
}

/** Files whose folder may be the link: of both git has the link's own text. */
async function linksAmong(files: readonly string[], root: string): Promise<readonly string[]> {
  const real = await realpath(root);
  const ways = await Promise.all(files.map((file) => realpath(join(real, file)).catch(() => join(real, file))));
  return files.filter((file, index) => ways[index] !== join(real, file));
}

/** The workspace itself has to be the clone: only then its files have the names that they have on GitHub. */
async function unlikeInClone({ context, paths: { root } }: Workflow, sources: Sources): Promise<Unlike> {
  const isClone = await stat(join(root, '.git')).then(
    () => true,
    () => false,
  );
  return isClone ? uncommitted(filesOf(sources), context.commit, idsInClone(root, variables())) : fail(noClone);
}

async function unlikeOnGitHub(workflow: Workflow, sources: Sources): Promise<Unlike> {
  const { commit, repository } = workflow.context;
  const api = await workflowApi(workflow);
  if (!api.ok) return api;
  const { repositoryIds } = await import('../../github/repository-ids.ts');
  return uncommitted(filesOf(sources), commit, repositoryIds(api.value, repository));
}

function filesOf(sources: Sources): readonly WrittenPart[] {
  return sources.flatMap(({ files }) => files);
}

const noClone: Fault = {
  code: 'commit-differs',
  message: 'Nobody can tell whether the files are those of the commit: the workspace is no clone.',
  hint: 'Let the job check out its repository with git, into the workspace itself.',
};
