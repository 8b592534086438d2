// The ssh client that holds the connection to a host and runs nothing itself: the commands are clients of it.
// Promises: it runs once others can reach the host through it, or there is a fault; it ends with the pipe from here, also when this
// process is killed.
import { access } from 'node:fs/promises';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import type { Way } from './blame.ts';
import { ByteReader } from './byte-reader.ts';
import { connectionFault } from './fault-text.ts';
import { openLine } from './line.ts';
import type { RunningProcess } from './process.ts';
import type { ProcessGroup } from './process-group.ts';
import { Said } from './said.ts';
import type { SshClient } from './ssh-client.ts';

export interface Master {
  readonly client: SshClient;
  readonly processes: ProcessGroup;
  /** Where its clients will find it. */
  readonly socket: string;
  /** Aborted: nobody waits for it any more. */
  readonly signal: AbortSignal;
  /** How long the host has to answer a connection. */
  readonly connectMs: number;
  /** Called when ssh runs. */
  begun(): void;
}

/**
 * Becomes ssh, whose connection is descriptor 3; what reads the pipe from here is of the same process group, so that its
 * number is nobody else's while it is there to be ended.
 */
const WHILE_WE_LIVE = ['{ read -r line; kill $$; } <&4 >/dev/null 2>&1 3>&- &', 'exec "$@" <&3 >&3 3>&- 4<&-'];
/** The first of them asks for the version too: one process less for this one to start. */
const VERSION = '"$1" -V </dev/null 2>&1 3>&- 4<&- &';

const LISTENS_MS = 30_000;
const LOOK_MS = 2;

export async function startMaster(way: Way, master: Master): Promise<Result<RunningProcess>> {
  const { client, processes, socket, signal, connectMs } = master;
  const [host] = way.hops;
  if (host === undefined) throw new Error('startMaster: the plan has no such host');
  const line = await openLine(host, { ms: connectMs, signal });
  if (line.kind === 'failed') return fail(connectionFault(way, line.said));
  const ssh = client.argv(['-N', '-M', '-S', socket, '-o', 'ProxyCommand=-'], way.name);
  const code = ['exec 4<&0', ...(client.version === null ? [VERSION] : []), ...WHILE_WE_LIVE].join('\n');
  const argv = ['/bin/sh', '-c', code, 'ssh', ...ssh];
  const process = processes.start({ argv, env: client.env, connection: line.socket });
  line.socket.destroy();
  master.begun();
  client.version ??= new ByteReader(process.stdout).line().then((line) => line ?? '');
  const said = new Said();
  const complaints = new ByteReader(process.stderr).toEnd(said.take);
  void process.ended.then(() => process.kill('SIGTERM'));
  if (await listens(process, socket)) return succeed(process);
  process.kill('SIGTERM');
  await complaints;
  return fail(connectionFault(way, said.text));
}

/** Its socket gets its name when it listens, and it listens when the host has let it in. */
async function listens(process: RunningProcess, socket: string): Promise<boolean> {
  for (const end = performance.now() + LISTENS_MS; process.alive() && performance.now() < end; ) {
    const isThere = await access(socket).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return false;
}
