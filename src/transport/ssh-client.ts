// The system's OpenSSH client, set up once for a run: its files, its environment, its argument lists.
// Promises: its files are private and gone with the run; its control sockets have a short path.
import { access, constants, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import type { PlannedHost } from '../plan/plan.ts';
import { Dials } from './dials.ts';
import { isPinned, keyAliases, knownHostsText } from './known-hosts.ts';
import { sshConfig } from './ssh-config.ts';

export interface SshSettings {
  /** Empty, as an environment can have it: none. */
  readonly agentSocket?: string;
  readonly keyFiles?: readonly string[];
  /** The text of a known_hosts file, for hosts whose keys the topology does not name. */
  readonly knownHosts?: string;
  /** The user's own configuration, read after ours. */
  readonly configFile?: string;
}

export interface SshClient extends AsyncDisposable {
  readonly env: Readonly<Record<string, string>>;
  /** The host and the bastions before it, as far as the plan knows them. */
  hops(name: string): readonly PlannedHost[];
  /** Is there any pinned key for the host and its bastions? If not, why no connection is tried. */
  unpinned(name: string): Fault | null;
  /** Resolves when the host may be dialled, with what gives the turn to the next that begins at the same address. */
  turn(name: string): Promise<() => void>;
  /** A path for a new control socket. */
  newSocket(): string;
  /** What the client says of its version; null: nobody has asked it yet. */
  version: Promise<string> | null;
  /** Does a configuration file of the user's own count? */
  readonly readsUserFile: boolean;
  /** Is there neither key nor agent, nor a configuration file that may name one? */
  readonly isKeyless: boolean;
  /** Is the host reached without a bastion, and without a configuration that might know another way? */
  isDirect(name: string): boolean;
  argv(options: readonly string[], host: string, ...command: readonly string[]): readonly string[];
}

/** A socket's path holds 104 bytes, and ssh adds 17 of its own while it binds. */
const LONGEST_FOLDER = 70;

export async function createSshClient({
  program,
  hosts,
  settings,
  environment,
  folder,
}: {
  /** The full path of ssh; null: there is none. */
  readonly program: string | null;
  readonly hosts: Readonly<Record<string, PlannedHost>>;
  readonly settings: SshSettings;
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
}): Promise<Result<SshClient>> {
  if (program === null) return fail(noClient());
  const base = Buffer.byteLength(folder) > LONGEST_FOLDER ? '/tmp' : folder;
  await mkdir(base, { recursive: true, mode: 0o700 });
  const own = await mkdtemp(join(base, 'er-'));
  const knownHosts = join(own, 'known_hosts');
  const given = settings.knownHosts ?? '';
  const agentSocket = settings.agentSocket === '' ? undefined : settings.agentSocket;
  const config = sshConfig(hosts, { ...settings, agentSocket, knownHosts }, keyAliases(hosts, given));
  if (!config.ok) {
    await rm(own, { recursive: true, force: true });
    return config;
  }
  await Promise.all([
    writeFile(join(own, 'config'), config.value, { mode: 0o600, flag: 'wx' }),
    writeFile(knownHosts, knownHostsText(hosts, given), { mode: 0o600, flag: 'wx' }),
  ]);
  const dials = new Dials();
  let sockets = 0;
  return succeed({
    env: { ...environment, LC_ALL: 'C' },
    hops: (name) => hopsOf(name, hosts).known,
    unpinned: (name) => unpinnedFault(name, hosts, given),
    turn: (name) => dials.turn(beginOf(hopsOf(name, hosts).known)),
    newSocket: () => {
      sockets += 1;
      return join(own, String(sockets));
    },
    version: null,
    readsUserFile: settings.configFile !== undefined,
    isKeyless: agentSocket === undefined && (settings.keyFiles ?? []).length === 0 && settings.configFile === undefined,
    isDirect: (name) => hosts[name]?.via === undefined && settings.configFile === undefined,
    argv: (options, host, ...command) => [program, '-F', join(own, 'config'), '-T', ...options, '--', host, ...command],
    [Symbol.asyncDispose]: () => rm(own, { recursive: true, force: true }),
  });
}

/** The full path of a program, or null. */
export async function findProgram(name: string, path: string): Promise<string | null> {
  const candidates = path
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, name));
  const executable = await Promise.all(
    candidates.map((candidate) =>
      access(candidate, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return candidates.find((_, index) => executable[index]) ?? null;
}

function unpinnedFault(name: string, hosts: Readonly<Record<string, PlannedHost>>, given: string): Fault | null {
  const { known, missing } = hopsOf(name, hosts);
  const open = known.find((host) => !isPinned(host.name, host, given));
  if (open !== undefined) return unpinned(open.name);
  return missing === null ? null : unknownHost(missing);
}

/** The address that is dialled from here: the last bastion's, or the host's own. */
function beginOf(hops: readonly PlannedHost[]): string {
  const begin = hops.at(-1);
  return `${begin?.address} ${begin?.port}`;
}

function hopsOf(
  name: string,
  hosts: Readonly<Record<string, PlannedHost>>,
): { readonly known: readonly PlannedHost[]; readonly missing: string | null } {
  const known: PlannedHost[] = [];
  for (let at: string | undefined = name; at !== undefined; at = known.at(-1)?.via) {
    const host = Object.hasOwn(hosts, at) ? hosts[at] : undefined;
    if (host === undefined) return { known, missing: at };
    if (known.some((hop) => hop.name === at)) break;
    known.push({ ...host, name: at });
  }
  return { known, missing: null };
}

function unpinned(name: string): Fault {
  return {
    code: 'host-key-unknown',
    message: `No host key is pinned for ${name}.`,
    hint: `Add the host's key to its host-key in the topology, or to the known hosts; ssh-keyscan on a trusted network shows it.`,
  };
}

function unknownHost(name: string): Fault {
  return {
    code: 'host-unresolved',
    message: `The plan has no host ${name}.`,
    hint: 'Declare it under hosts in the topology.',
  };
}

function noClient(): Fault {
  return {
    code: 'ssh-unavailable',
    message: 'There is no ssh client on the PATH.',
    hint: 'Install OpenSSH, version 8.4 or newer, on the machine that runs this.',
  };
}
