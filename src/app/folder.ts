// The folder of a run's files: made before anything is changed, so that an audit that cannot be written stops the run early.
// Promises: only a folder that is empty or an earlier run's is taken; there the run's files are replaced, and anything else is left
// alone. Never deletes what no run left.
import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../journal/private-folder.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { fileFault } from '../kernel/file-fault.ts';
import { shown, visibleLine } from '../kernel/visible.ts';

const EVENTS = 'audit.jsonl';
const RUN_FILES = [EVENTS, 'audit.json', 'plan.json', 'summary.md', 'README.md', 'outputs'];
/** What a run has made before it comes to its end; a dead one leaves no more. */
const FIRST_FILES = [EVENTS, 'outputs'];

const LONGEST_EVENT = 1_048_576;

export async function prepareFolder(folder: string): Promise<Result<string>> {
  try {
    await makeFolder(folder);
    const names = await readdir(folder);
    if (names.length > 0 && !(await isOfEarlierRun(folder, names))) return fail(notARuns(folder, names));
    for (const name of RUN_FILES) await rm(join(folder, name), { recursive: true, force: true });
    await mkdir(join(folder, 'outputs'), { mode: 0o700 });
    await writeFile(join(folder, EVENTS), '', { mode: 0o600 });
    return succeed(folder);
  } catch (error) {
    return fail(fileFault({ code: 'file-unwritable', path: folder, doing: 'write the audit to', error }));
  }
}

/** By its events: they are chained, as no other program's are; or there are none yet, and nothing but what a run begins with. */
async function isOfEarlierRun(folder: string, names: readonly string[]): Promise<boolean> {
  if (!names.includes(EVENTS)) return false;
  const first = await firstLine(join(folder, EVENTS));
  return first === '' ? names.every((name) => FIRST_FILES.includes(name)) : isChainedEvent(first);
}

async function firstLine(file: string): Promise<string> {
  await using handle = await open(file, 'r');
  if (!(await handle.stat()).isFile()) return 'no file';
  const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(LONGEST_EVENT) });
  return buffer.toString('utf8', 0, bytesRead).split('\n', 1)[0] ?? '';
}

function isChainedEvent(line: string): boolean {
  try {
    const event: unknown = JSON.parse(line);
    return typeof event === 'object' && event !== null && ['seq', 'prev', 'hash'].every((key) => key in event);
  } catch {
    return false;
  }
}

function notARuns(folder: string, names: readonly string[]): Fault {
  const [first = '', ...more] = [...names].sort();
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return {
    code: 'usage',
    message: `${visibleLine(folder)} holds ${shown(first)}${others}, which no run left there`,
    hint: "Name a new or an empty folder with --out, or an earlier run's, whose files are replaced. Nothing was touched.",
  };
}
