// A runbook written as a page (SKILL.md).
import { fail, type Result } from '../kernel/fault.ts';

export function yamlOfSkill(_text: string, shown: string): Result<string> {
  return fail({
    code: 'not-supported-yet',
    message: 'This is a runbook written as a page (SKILL.md), which this release does not read.',
    hint: 'Write it as <id>.yml in the folder of runbooks.',
    at: { file: shown, line: 1, column: 1 },
  });
}
