// psql as the runbook calls it: the query on standard input, the password in the environment, one row out.
import { ask } from '../lines.ts';
import type { ToolCall, ToolResult } from './tool.ts';

const ARGUMENTS = /^--no-psqlrc -At -d t_[0-9]+ --file=-$/;

export async function psql({ args, book, password, input }: ToolCall): Promise<ToolResult> {
  if (!ARGUMENTS.test(args.join(' '))) {
    return { exit: 1, text: 'psql: error: the demo knows only: psql --no-psqlrc -At -d DATABASE --file=-' };
  }
  const [login, result] = await ask(book.database, { application: 'psql', password }, { query: input });
  const error = login?.error ?? result?.error;
  if (error !== undefined) return { exit: 2, text: `psql: error: ${String(error)}` };
  return { exit: 0, text: String(result?.row) };
}
