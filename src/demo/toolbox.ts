// The commands that the shipped runbook calls, as they exist in the demo's fleet: found in <folder>/bin, before all others.
// Promises: takes the arguments of the real tool as far as the runbook uses them, and fails as it would on all others.
import type { Socket } from 'node:net';
import type { AddressBook } from './address-book.ts';
import { listen } from './lines.ts';
import { gatewayctl } from './tools/gatewayctl.ts';
import { psql } from './tools/psql.ts';
import { redisCli } from './tools/redis-cli.ts';
import { systemctl } from './tools/systemctl.ts';
import type { Tool, ToolResult } from './tools/tool.ts';
import { workersctl } from './tools/workersctl.ts';

const TOOLS: Readonly<Record<string, Tool>> = { gatewayctl, psql, 'redis-cli': redisCli, systemctl, workersctl };
export const TOOL_NAMES: readonly string[] = Object.keys(TOOLS);

/** Text of the command `name`: hands its call to the toolbox at `port`. A shell starts faster than another Node. */
export function toolText(name: string, port: number): string {
  return `#!/usr/bin/env bash
input=${name === 'psql' ? '$(cat)' : ''}
exec 3<>/dev/tcp/127.0.0.1/${port} || exit 69
printf '%s\\0' "$(($# + 3))" ${name} "\${PGPASSWORD-}" "$input" "$@" >&3
IFS= read -r code <&3 || exit 69
if [ "$code" = 0 ]; then cat <&3; else cat <&3 >&2; fi
exit "$code"
`;
}

/** Serves calls until the process ends; gives the port. */
export function serveToolbox(book: AddressBook): Promise<number> {
  return listen(0, (socket) => {
    const gone = new AbortController();
    socket.on('close', () => gone.abort());
    socket.on('error', () => socket.destroy());
    onceCalled(socket, (fields) => {
      void answer(fields, book, gone.signal).then(({ exit, text }) => {
        socket.end(`${exit}\n${text === '' || text.endsWith('\n') ? text : `${text}\n`}`);
      });
    });
  });
}

/** A call is a count and as many fields, each ended by NUL. */
function onceCalled(socket: Socket, receive: (fields: readonly string[]) => void): void {
  let received = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => {
    received += String(chunk);
    const [count, ...fields] = received.split('\0');
    if (fields.length !== Number(count) + 1) return;
    received = '';
    receive(fields.slice(0, -1));
  });
}

async function answer(fields: readonly string[], book: AddressBook, gone: AbortSignal): Promise<ToolResult> {
  const [name = '', password = '', input = '', ...args] = fields;
  const tool = TOOLS[name];
  if (tool === undefined) return { exit: 127, text: `${name}: not in the demo's toolbox` };
  return tool({ args, password, input, book, gone }).catch((error: unknown) => ({
    exit: 1,
    text: `${name}: ${String(error)}`,
  }));
}
