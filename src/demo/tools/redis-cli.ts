// redis-cli as the runbook calls it: one command to one port; waits for ever where the server does not answer.
import { openSocket } from '../lines.ts';
import type { ToolCall, ToolResult } from './tool.ts';

export async function redisCli({ args, gone }: ToolCall): Promise<ToolResult> {
  const [option, port, ...words] = args;
  if (option !== '-p' || port === undefined || words.length === 0) {
    return { exit: 1, text: 'redis-cli: the demo knows only: redis-cli -p PORT COMMAND' };
  }
  const socket = await openSocket(Number(port)).catch(() => null);
  if (socket === null) return { exit: 1, text: `Could not connect to Redis at 127.0.0.1:${port}: Connection refused` };
  gone.addEventListener('abort', () => socket.destroy());
  socket.setEncoding('utf8');
  socket.write(`${words.join(' ')}\r\n`);
  let received = '';
  for await (const chunk of socket) {
    received += chunk;
    const reply = parseReply(received);
    if (reply !== null) return { exit: 0, text: reply };
  }
  return { exit: 1, text: 'Error: Server closed the connection' };
}

/** The text of a complete reply: `+PONG`, or `$<length>` and the text itself. Null: more is to come. */
function parseReply(received: string): string | null {
  const end = received.indexOf('\r\n');
  if (end < 0) return null;
  if (!received.startsWith('$')) return received.slice(1, end);
  const length = Number(received.slice(1, end));
  const body = Buffer.from(received.slice(end + 2));
  return body.length >= length + 2 ? body.subarray(0, Math.max(length, 0)).toString('utf8') : null;
}
