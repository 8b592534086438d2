// systemctl as runbook and topology call it: restart of one unit, with `--no-block` without waiting for it; and the list of units.
import { ask } from '../lines.ts';
import type { ToolCall, ToolResult } from './tool.ts';

const LIST = 'list-units redis@* --all --output=json';

export async function systemctl({ args, book }: ToolCall): Promise<ToolResult> {
  if (args.join(' ') === LIST) {
    const [answer] = await ask(book.units, { do: 'list' });
    return { exit: 0, text: JSON.stringify(answer?.units ?? []) };
  }
  const [verb, unit, ...options] = args;
  if (verb !== 'restart' || unit === undefined || options.some((option) => option !== '--no-block')) {
    return { exit: 1, text: `systemctl: the demo knows only: systemctl restart UNIT [--no-block], systemctl ${LIST}` };
  }
  const [answer] = await ask(book.units, { do: 'restart', unit, wait: !options.includes('--no-block') });
  return answer?.error === undefined
    ? { exit: 0, text: '' }
    : { exit: 5, text: `Failed to restart ${unit}: ${String(answer.error)}` };
}
