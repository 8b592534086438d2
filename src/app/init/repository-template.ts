// The files of a repository to begin with: those under templates/repository/, and the schemas for an editor beside them.
// Promises: they are files of this program, as our own tests hold them; nothing of the user's stands in them but the action's reference.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type ActionReference, withReference } from '../../kernel/action-reference.ts';
import { fail, type Result, succeed } from '../../kernel/fault.ts';
import { visibleLine } from '../../kernel/visible.ts';
import type { NewFile } from './new-files.ts';

/** An archive of a package leaves a file of that name out, so the template has it without its dot. */
const OTHER_NAMES: Readonly<Record<string, string>> = { gitignore: '.gitignore' };
const SCHEMAS = ['runbook', 'topology', 'scenario'].map((name) => `schema/${name}.schema.json`);

/** `project`: the folder that holds templates/ and schema/. */
export async function repositoryTemplate(
  project: string,
  reference: ActionReference,
): Promise<Result<readonly NewFile[]>> {
  const from = join(project, 'templates/repository');
  try {
    const entries = await readdir(from, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const files = await Promise.all([
      ...paths.map(async (path) => {
        const name = relative(from, path).replaceAll(sep, '/');
        return { path: OTHER_NAMES[name] ?? name, text: withReference(await readFile(path, 'utf8'), reference) };
      }),
      ...SCHEMAS.map(async (path) => ({ path, text: await readFile(join(project, path), 'utf8') })),
    ]);
    return succeed(files.sort((one, other) => (one.path < other.path ? -1 : 1)));
  } catch (error) {
    return fail({
      code: 'file-missing',
      message: `the templates of this program are not at ${visibleLine(from)}`,
      hint: 'They come with its dist/: take the whole release or clone, not that folder alone.',
      cause: String(error),
    });
  }
}
