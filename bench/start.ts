// From the start of the command line to the moment at which the host sees a connection: a listener instead of an sshd.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ourArgv, writeEstate } from './estate.ts';
import type { Figure } from './figure.ts';
import { runProgram } from './run-program.ts';
import { median, takeTurns, timed } from './sample.ts';

export async function start(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'runbooks-bench-'));
  const listener = await listen();
  try {
    const key = join(folder, 'key');
    await runProgram({ argv: ['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key] });
    const hostKey = (await runProgram({ argv: ['cat', `${key}.pub`] })).trim();
    const root = await writeEstate(folder, { account: 'nobody', address: '127.0.0.1', port: listener.port, hostKey });
    const samples = await takeTurns(15, {
      ours: () => firstByte(listener.server, ourArgv({ root, folder, key })),
      node: () => timed(() => runProgram({ argv: [process.execPath, '-e', ''] })),
    });
    const [ours, node] = [median(samples.ours), median(samples.node)];
    return [
      {
        what: "start of the command line to the connection's first byte",
        goal: '≤ 150 ms',
        seen: `${Math.round(ours)} ms (an empty Node: ${Math.round(node)} ms)`,
        reached: ours <= 150,
      },
    ];
  } finally {
    listener.server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function listen(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((socket) => socket.on('error', () => {}).destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, port: address.port };
}

/** The process is left to end by itself, so that no connection of it is taken for the next one's. */
async function firstByte(server: Server, [program, ...rest]: readonly [string, ...string[]]): Promise<number> {
  const began = performance.now();
  const child = spawn(program, rest, { stdio: 'ignore' });
  const ended = new Promise<'ended'>((resolve) => child.once('close', () => resolve('ended')));
  const connected = new Promise<number>((resolve) =>
    server.once('connection', () => resolve(performance.now() - began)),
  );
  const first = await Promise.race([connected, ended]);
  await ended;
  if (first === 'ended') throw new Error('the command line ended without a connection');
  return first;
}
