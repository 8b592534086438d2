// The ssh client that holds the connection to a host and runs nothing itself: the commands are channels over it.
// Promises: channels can be opened once it is given, or there is a fault; it ends with the pipe from here, also when this process is
// killed.
import { access } from 'node:fs/promises';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import type { Way } from './blame.ts';
import { ByteReader } from './byte-reader.ts';
import { Channels } from './channels.ts';
import { connectionFault } from './fault-text.ts';
import { openLine } from './line.ts';
import type { ProcessRequest, RunningProcess } from './process.ts';
import type { ProcessGroup } from './process-group.ts';
import { Said } from './said.ts';
import type { SshClient } from './ssh-client.ts';
import { sessionEnvironment } from './ssh-environment.ts';
import { waitFor } from './waiting.ts';

export interface MasterStart {
  readonly client: SshClient;
  readonly processes: ProcessGroup;
  /** Aborted: nobody waits for it any more. */
  readonly signal: AbortSignal;
  /** How long the host has to answer a connection that is made here. */
  readonly connectMs: number;
  /** Called when ssh runs. */
  begun(): void;
}

export interface Master {
  readonly channels: Channels;
  alive(): boolean;
  end(): void;
}

/** What reads the pipe from here is of ssh's process group, so that its number is nobody else's while it is there to be ended. */
const WHILE_WE_LIVE = '{ read -r line; kill $$; } <&4 >/dev/null 2>&1 3>&- &';
/** Becomes ssh, whose connection is descriptor 3, or which makes its own. */
const BECOME = { given: 'exec "$@" <&3 >&3 3>&- 4<&-', own: 'exec "$@" </dev/null >/dev/null 4<&-' } as const;
/** The first of them asks for the version too: one process less for this one to start. */
const VERSION = '"$1" -V </dev/null 2>&1 3>&- 4<&- &';

const LISTENS_MS = 30_000;
const LAST_WORDS_MS = 500;
const LOOK_MS = 2;

export async function startMaster(way: Way, start: MasterStart): Promise<Result<Master>> {
  const { client, processes, signal } = start;
  const path = client.newSocket();
  const request = await requestFor(way, path, start);
  if (!request.ok) return request;
  const process = processes.start(request.value);
  request.value.connection?.destroy();
  start.begun();
  client.version ??= new ByteReader(process.stdout).line().then((line) => line ?? '');
  const said = new Said();
  const complaints = new ByteReader(process.stderr).toEnd(said.take);
  void process.ended.then(() => process.kill('SIGTERM'));
  const asked = sessionEnvironment(client, way.name, signal);
  const isUp = await listens(process, path);
  if (!isUp) {
    process.kill('SIGTERM');
    await complaints;
    return fail(connectionFault(way, said.text === '' ? 'Connection timed out' : said.text));
  }
  const environment = await asked;
  if (!environment.ok) {
    process.kill('SIGTERM');
    return environment;
  }
  const lastWords = async (): Promise<string> => {
    await waitFor(complaints, { ms: LAST_WORDS_MS });
    return said.text;
  };
  const channels = new Channels({ path, environment: environment.value, lastWords });
  void channels.ended.then(() => process.kill('SIGTERM'));
  return succeed({ channels, alive: () => process.alive() && channels.alive(), end: () => channels.close() });
}

/** Behind a bastion, or by the user's own configuration, ssh finds its way itself; else the connection is made here. */
async function requestFor(
  way: Way,
  path: string,
  { client, signal, connectMs }: MasterStart,
): Promise<Result<ProcessRequest>> {
  const options = ['-N', '-M', '-S', path];
  const become = (how: keyof typeof BECOME, ssh: readonly string[]): readonly string[] => {
    const code = ['exec 4<&0', ...(client.version === null ? [VERSION] : []), WHILE_WE_LIVE, BECOME[how]].join('\n');
    return ['/bin/sh', '-c', code, 'ssh', ...ssh];
  };
  if (!client.isDirect(way.name))
    return succeed({ argv: become('own', client.argv(options, way.name)), env: client.env });
  const [host] = way.hops;
  if (host === undefined) throw new Error('startMaster: the plan has no such host');
  const line = await openLine(host, { ms: connectMs, signal });
  if (line.kind === 'failed') return fail(connectionFault(way, line.said));
  const argv = become('given', client.argv([...options, '-o', 'ProxyCommand=-'], way.name));
  return succeed({ argv, env: client.env, connection: line.socket });
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
