// workersctl: tells and sets how many workers one tenant has.
import { ask } from '../lines.ts';
import type { ToolCall, ToolResult } from './tool.ts';

const UNIT = /^workers@([a-z0-9-]{1,63})$/;

export async function workersctl({ args, book }: ToolCall): Promise<ToolResult> {
  const [verb, unit = '', count, ...more] = args;
  const port = book.workers[UNIT.exec(unit)?.[1] ?? ''];
  if (port === undefined) return { exit: 1, text: `workersctl: no such unit: ${unit}` };
  const counts = verb === 'count' && count === undefined;
  const scales = verb === 'scale' && count !== undefined && /^[0-9]{1,4}$/.test(count) && more.length === 0;
  if (!counts && !scales) return { exit: 1, text: 'usage: workersctl count UNIT | workersctl scale UNIT COUNT' };
  const [answer] = await ask(port, scales ? { scale: Number(count) } : { count: true });
  return answer?.error === undefined
    ? { exit: 0, text: JSON.stringify(answer) }
    : { exit: 1, text: `workersctl: ${String(answer.error)}` };
}
