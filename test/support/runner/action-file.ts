// action.yml as the runner reads it: which programs run, and which inputs have which defaults.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const described = { description: z.string().min(1) };

export const actionFile = z.object({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.object({ icon: z.string(), color: z.string() }),
  inputs: z.record(
    z.string(),
    z.strictObject({ ...described, default: z.string().optional(), required: z.boolean().optional() }),
  ),
  outputs: z.record(z.string(), z.strictObject(described)),
  runs: z.strictObject({ using: z.string(), main: z.string(), post: z.string(), 'post-if': z.string() }),
});
export type ActionFile = z.infer<typeof actionFile>;

export function readActionFile(root: string): ActionFile {
  return actionFile.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
}

/** The variables in which a step's inputs reach the program. An input that action.yml does not have is an error here. */
export function inputVariables(
  file: ActionFile,
  given: Readonly<Record<string, string>>,
  token: string,
): Readonly<Record<string, string>> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(file.inputs, name));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(file.inputs).map(([name, { default: preset }]) => {
      const value = given[name] ?? (preset === '${{ github.token }}' ? token : (preset ?? ''));
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
    }),
  );
}
