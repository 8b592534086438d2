// The README's tables of the action's inputs and outputs, made from action.yml.
// `npm run golden` writes them; a test holds the README against them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const marks = { begin: '<!-- inputs: begin -->', end: '<!-- inputs: end -->' } as const;
const described = z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() }));
const action = z.object({ inputs: described, outputs: described });

/** The README as it ought to be. */
export async function readmeWithTables(root: string): Promise<string> {
  const { inputs, outputs } = action.parse(parse(await readFile(join(root, 'action.yml'), 'utf8')));
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [before, rest] = readme.split(marks.begin);
  const after = rest?.split(marks.end)[1];
  if (before === undefined || after === undefined) throw new Error('README.md has no marks for the inputs');
  const tables = `${inputTable(inputs)}\n\n${outputTable(outputs)}`;
  return `${before}${marks.begin}\n${tables}\n${marks.end}${after}`;
}

type Described = z.infer<typeof described>;

function inputTable(inputs: Described): string {
  const rows = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${cell(description)} | ${value ? `\`${value}\`` : ''} |`,
  );
  return ['| input | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable(outputs: Described): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n');
}

function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
