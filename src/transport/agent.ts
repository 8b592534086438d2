// An ssh-agent of the run's own, for a key that arrives as text.
// Promises: the key goes over standard input into the agent, with a lifetime and bound to the plan's hosts; it is in no
// file, argument or variable; the agent is gone when the run is.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { PlannedHost } from '../plan/plan.ts';
import { knownHostsText } from './known-hosts.ts';
import { ProcessGroup } from './process-group.ts';
import { findProgram } from './ssh-client.ts';
import { runTool, type ToolEnd } from './tool.ts';

export interface AgentSettings {
  /** A private key without a passphrase, as text. */
  readonly key: string;
  readonly lifetimeSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Private, on a disk of this machine. */
  readonly folder: string;
  /** Where given: the key can be used for these hosts alone. */
  readonly destinations?: { readonly hosts: Readonly<Record<string, PlannedHost>>; readonly knownHosts: string };
}

export interface SshAgent extends AsyncDisposable {
  readonly socket: string;
}

/** The agent ends with the pipe from here: also when this process is killed. */
const WHILE_WE_LIVE = '"$1" -D -a "$2" </dev/null & read -r line; kill $!';
const TOOL_MS = 10_000;
const LISTENS_MS = 10_000;
/** ssh-add ends so where it cannot reach the agent. */
const NO_AGENT = 2;
const LONGEST_FOLDER = 70;

export async function startAgent(settings: AgentSettings): Promise<Result<SshAgent>> {
  const path = settings.environment.PATH ?? '';
  const [agent, add] = await Promise.all([findProgram('ssh-agent', path), findProgram('ssh-add', path)]);
  if (agent === null || add === null) return fail(unavailable('There is no ssh-agent or no ssh-add on the PATH.'));
  const base = Buffer.byteLength(settings.folder) > LONGEST_FOLDER ? '/tmp' : settings.folder;
  await mkdir(base, { recursive: true, mode: 0o700 });
  const own = await mkdtemp(join(base, 'er-'));
  const socket = join(own, 'agent');
  const processes = new ProcessGroup();
  const env = { ...settings.environment, LC_ALL: 'C', SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' };
  const close = async (): Promise<void> => {
    await processes.close();
    await rm(own, { recursive: true, force: true });
  };
  const running = processes.start({ argv: ['/bin/sh', '-c', WHILE_WE_LIVE, 'ssh-agent', agent, socket], env });
  running.stdout.resume();
  running.stderr.resume();
  const fault = (await listens(socket))
    ? await addKey({ add, own, env, settings })
    : unavailable('The ssh-agent did not start.');
  if (fault !== null) {
    await close();
    return fail(fault);
  }
  return succeed({ socket, [Symbol.asyncDispose]: close });
}

/** As ssh-add wants it, whatever a form, a shell or Windows has made of it. */
export function normalKey(text: string): string {
  const unfolded = text.includes('\n') ? text : text.replaceAll('\\n', '\n');
  const lines = unfolded.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return `${lines
    .map((line) => line.trim())
    .filter((line, at, all) => line !== '' || isHeader(all[at - 1]))
    .join('\n')}\n`;
}

/** In the old format a blank line stands between the headers and the key. */
function isHeader(line: string | undefined): boolean {
  return line !== undefined && /^[A-Za-z-]+: /.test(line);
}

async function addKey({
  add,
  own,
  env,
  settings,
}: {
  readonly add: string;
  readonly own: string;
  readonly env: Readonly<Record<string, string>>;
  readonly settings: AgentSettings;
}): Promise<Fault | null> {
  const stdin = normalKey(settings.key);
  const plain = [add, '-q', '-t', String(Math.max(1, Math.ceil(settings.lifetimeSeconds)))];
  const bound = await boundTo(settings, own);
  const run = (argv: readonly string[]): Promise<ToolEnd> =>
    runTool({ argv: [...argv, '-'], env, stdin, timeoutMs: TOOL_MS });
  const first = await run([...plain, ...bound]);
  // Clients before OpenSSH 8.9 do not know how to bind a key to hosts.
  const old =
    bound.length > 0 &&
    first.exitCode !== 0 &&
    /unknown option|illegal option|invalid option|usage:/i.test(first.stderr);
  const end = old ? await run(plain) : first;
  if (end.exitCode === 0) return null;
  return end.exitCode === null || end.exitCode === NO_AGENT
    ? unavailable('The ssh-agent did not answer ssh-add.')
    : keyFault(stdin, end);
}

async function boundTo(settings: AgentSettings, own: string): Promise<readonly string[]> {
  if (settings.destinations === undefined) return [];
  const { hosts, knownHosts } = settings.destinations;
  const text = knownHostsText(hosts, knownHosts);
  const pinned = Object.keys(hosts).filter((name) => text.split('\n').some((line) => line.startsWith(`${name} `)));
  if (pinned.length === 0 || pinned.length < Object.keys(hosts).length) return [];
  const file = join(own, 'known_hosts');
  await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  return ['-H', file, ...pinned.flatMap((name) => ['-h', name])];
}

/** A socket has a name before anybody listens at it: only one that accepts will do. */
export async function listens(socket: string, within = LISTENS_MS): Promise<boolean> {
  for (const end = performance.now() + within; performance.now() < end; ) {
    if (await accepts(socket)) return true;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return false;
}

function accepts(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(socket);
    const tell = (does: boolean) => () => {
      connection.destroy();
      resolve(does);
    };
    connection.once('connect', tell(true)).once('error', tell(false));
  });
}

function keyFault(key: string, end: ToolEnd): Fault {
  const cause = shown(end.stderr.trim(), 300);
  const said = (message: string, hint: string): Fault => ({
    code: 'permission-denied',
    message,
    hint,
    ...(cause === '' ? {} : { cause }),
  });
  if (/passphrase/i.test(end.stderr) || /ENCRYPTED/.test(key)) {
    return said(
      'The private key is protected by a passphrase.',
      'Use a key without one, kept as a secret; ssh-keygen -p -N "" -f FILE takes it off a copy.',
    );
  }
  if (/^(?:ssh-|ecdsa-)/.test(key)) {
    return said(
      'What was given as private key is a public key.',
      'Give the other file of the pair, the one without .pub.',
    );
  }
  return said(
    'The private key cannot be read by ssh-add.',
    'Give the whole text of the file, from -----BEGIN to END-----, as it was written by ssh-keygen.',
  );
}

function unavailable(message: string): Fault {
  return { code: 'ssh-unavailable', message, hint: 'Install the OpenSSH client, version 8.4 or newer.' };
}
