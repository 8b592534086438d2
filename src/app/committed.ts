// Whether files that were read are those of a commit: a plan names no commit that it was not made from.
// Promises: by git's own ids of contents, so that no file is fetched and no filter of the repository is run; where only the ends of
// lines differ, as git itself changes them in a checkout, a file is the same.
import { createHash } from 'node:crypto';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { few } from '../kernel/few.ts';
import { shown } from '../kernel/visible.ts';
import { allowed, type Variables } from './env.ts';
import type { WrittenPart } from './sources/sources.ts';

/** The ids of files in a commit, in their order; null: it has no such file. */
export type CommittedIds = (commit: string, files: readonly string[]) => Promise<Result<readonly (string | null)[]>>;

/** The files that are others there; a fault: nobody can tell. */
export async function uncommitted(
  files: readonly WrittenPart[],
  commit: string,
  idsIn: CommittedIds,
): Promise<Result<readonly string[]>> {
  const read = [...new Map(files.map(({ file, text }) => [file, text]))];
  const ids = await idsIn(
    commit,
    read.map(([file]) => file),
  );
  if (!ids.ok) return ids;
  return succeed(read.filter(([, text], index) => !isBlob(ids.value[index] ?? null, text)).map(([file]) => file));
}

function isBlob(id: string | null, text: string): boolean {
  if (id === null) return false;
  return id === blobId(text, id.length) || id === blobId(text.replaceAll('\r\n', '\n'), id.length);
}

/** A repository names its objects by SHA-1, or in 64 digits by SHA-256. */
function blobId(text: string, digits: number): string {
  const bytes = Buffer.from(text);
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

const GIT_MS = 10_000;
const MOST_BYTES = 16 * 1024 * 1024;
const LINE = /^([0-9a-f]{40,64}) (commit|blob) \d+$/;

/** In the clone that `root` lies in, as its own git knows it; files are named from `root`. */
export function idsInClone(root: string, variables: Variables): CommittedIds {
  return async (commit, files) => {
    if (files.some((file) => file.includes('\n'))) return fail(unknown('the name of a file has several lines'));
    const { collect } = await import('../transport/collect.ts');
    const asked = [`${commit}^{commit}`, ...files.map((file) => `${commit}:./${file}`)];
    const collected = await collect({
      argv: ['git', 'cat-file', '--batch-check'],
      env: { ...allowed(variables), GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1' },
      cwd: root,
      timeoutMs: GIT_MS,
      mostBytes: MOST_BYTES,
      cancel: NEVER,
      stdin: `${asked.join('\n')}\n`,
    });
    if (collected.ended !== 'exited' || collected.exitCode !== 0) {
      const said = collected.stderr.trim().split('\n').at(-1) ?? '';
      return fail(unknown(`git does not say it${said === '' ? '' : `: ${shown(said, 200)}`}`));
    }
    const [first, ...found] = collected.stdout
      .toString('utf8')
      .split('\n')
      .map((line) => LINE.exec(line));
    if (first?.[2] !== 'commit') return fail(unknown(`the clone does not hold commit ${shown(commit, 64)}`));
    return succeed(files.map((_, index) => (found[index]?.[2] === 'blob' ? (found[index]?.[1] ?? null) : null)));
  };
}

const NEVER = new AbortController().signal;

function unknown(because: string): Fault {
  return {
    code: 'commit-differs',
    message: `Nobody can tell whether the files are those of the commit: ${because}.`,
    hint: 'Let the job check out the commit that it runs for, without another `ref`, `repository` or `path`.',
  };
}

export function differing(commit: string, files: readonly string[]): Fault {
  return {
    code: 'commit-differs',
    message: `Not as commit ${shown(commit, 64)} has it: ${named(files)}. A recovery reads the files of that commit, and could not undo this run.`,
    hint: 'Check out with `ref: ${{ github.sha }}`, into the workspace itself, and commit what the job makes or changes.',
  };
}

export function linked(files: readonly string[]): Fault {
  return {
    code: 'commit-differs',
    message: `Behind a link, which a recovery does not follow: ${named(files)}. It could not undo this run.`,
    hint: 'Put the file itself there, and commit that.',
  };
}

function named(files: readonly string[]): string {
  return few(
    files.map((file) => shown(file, 200)),
    5,
  );
}
