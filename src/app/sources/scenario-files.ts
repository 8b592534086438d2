// Which runbooks a call of `test` means, and the scenarios that stand beside each.
// Promises: scenarios of no runbook are told, never passed over.
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { type Fault, fail, type Result, settle, succeed } from '../../kernel/fault.ts';
import { visibleLine } from '../../kernel/visible.ts';
import { readText } from './read-text.ts';
import { idOf, runbookFiles } from './runbook-files.ts';
import type { SourcePaths } from './sources.ts';
import { leadsOut, outOfRoot } from './within-root.ts';

const SCENARIOS = /\.test\.ya?ml$/;
const ENDINGS = ['.test.yml', '.test.yaml'] as const;

/** A path is a folder of runbooks, a runbook, or a file of scenarios, which stands for its runbook. */
export async function testedFiles(
  given: readonly string[],
  { root, runbooks }: Pick<SourcePaths, 'root' | 'runbooks'>,
): Promise<Result<readonly string[]>> {
  const found = await Promise.all((given.length === 0 ? [runbooks] : given).map((path) => filesAt(path, root)));
  const files = found.flatMap((one) => (one.ok ? one.value : []));
  return settle(
    [...new Set(files)],
    found.flatMap((one) => (one.ok ? [] : one.faults)),
  );
}

async function filesAt(path: string, root: string): Promise<Result<readonly string[]>> {
  if (await isFolder(path)) return filesIn(path, root);
  if (!SCENARIOS.test(path)) return succeed([path]);
  const files = await runbookFiles(dirname(path), root);
  if (!files.ok) return files;
  const own = files.value.filter((file) => idOf(file) === idOfScenarios(path));
  return settle(own, own.length === 0 ? [ofNoRunbook(path)] : []);
}

async function filesIn(folder: string, root: string): Promise<Result<readonly string[]>> {
  const files = await runbookFiles(folder, root);
  if (!files.ok) return files;
  const ids = files.value.map(idOf);
  const lost = (await readdir(folder)).filter((name) => SCENARIOS.test(name) && !ids.includes(idOfScenarios(name)));
  return settle(
    files.value,
    lost.sort().map((name) => ofNoRunbook(join(folder, name))),
  );
}

export interface ScenarioText {
  readonly file: string;
  readonly text: string;
}

/** Null: there are none. They stand beside the runbook, or beside the folder that is the runbook's own. */
export async function scenarioTextOf(runbook: string, root: string): Promise<Result<ScenarioText | null>> {
  const id = idOf(runbook);
  const folder = dirname(runbook);
  const folders = basename(folder) === id ? [folder, dirname(folder)] : [folder];
  for (const file of folders.flatMap((one) => ENDINGS.map((ending) => join(one, `${id}${ending}`)))) {
    if (await leadsOut(file, { root, otherwise: folders.at(-1) ?? folder }))
      return fail(outOfRoot(file, relative(root, file)));
    const text = await readText(file);
    if (text.ok) return succeed({ file, text: text.value });
    if (text.faults[0].code !== 'file-missing') return text;
  }
  return succeed(null);
}

function idOfScenarios(path: string): string {
  return basename(path).replace(SCENARIOS, '');
}

function ofNoRunbook(path: string): Fault {
  return {
    code: 'runbook-missing',
    message: `${visibleLine(basename(path))} holds scenarios, and there is no runbook \`${visibleLine(idOfScenarios(path))}\` beside it`,
    hint: 'Name it like its runbook: <id>.test.yml beside <id>.yml.',
    at: { file: path, line: 1, column: 1 },
  };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
