// What a plan's runbook was written as, where that is not a YAML file: which file, and the prose in it.
// Promises: no part of the digest, so that the same content has the same digest whatever it is written as; the digest
// covers the place of the YAML file that would say the same, and the journal's first event what stands here.
import type { Runbook } from '../runbook/runbook.ts';
import type { Plan } from './plan.ts';

export type Origin = NonNullable<Plan['origin']>;

/**
 * `runbooks/wedged.yml` for runbooks/wedged.yml, runbooks/wedged/SKILL.md, runbooks/wedged.enforced.ts and
 * runbooks/wedged/runbook.enforced.ts.
 */
export function yamlFileOf({ file, id }: Pick<Runbook, 'file' | 'id'>): string {
  return file
    .replace(/(?:[^/\\]+[/\\])?(?:SKILL\.md|(?<=[/\\]|^)runbook\.enforced\.ts)$/, `${id}.yml`)
    .replace(/\.enforced\.ts$/, '.yml');
}

export function originOf(runbook: Runbook): { readonly origin?: Origin } {
  const { file, documentation } = runbook;
  if (documentation === undefined && file === yamlFileOf(runbook)) return {};
  return { origin: { file, about: documentation?.about ?? '', steps: documentation?.steps ?? {} } };
}

/** Where people find the runbook. */
export function writtenIn({ origin, runbook }: Plan): string {
  return origin?.file ?? runbook.file;
}
