// A runbook written as TypeScript (.enforced.ts).
import { fail, type Result } from '../kernel/fault.ts';

export async function yamlOfTypescript(_file: string, shown: string): Promise<Result<string>> {
  return fail({
    code: 'not-supported-yet',
    message: 'This is a runbook written as TypeScript (.enforced.ts), which this release does not read.',
    hint: 'Write it as <id>.yml in the folder of runbooks.',
    at: { file: shown, line: 1, column: 1 },
  });
}
