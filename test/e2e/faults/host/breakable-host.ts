// A real host that can be broken: an sshd on a machine of its own (network, processes, mounts, disk), which a test cuts off, kills, fills and reboots.
// Promises: several at once do not meet; it leaves nothing behind; where the test's process is killed, no process, device or mount, and of files the keys alone.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../fleet/daemon.ts';
import type { Place } from '../../fleet/place.ts';
import { makeKey, writeTool } from '../../fleet/ssh-host.ts';
import type { Bridge } from './bridge.ts';
import { type Disk, diskOf } from './disk.ts';
import { type Link, layLink } from './link.ts';
import { type Metal, startMetal } from './metal.ts';
import { placeOf } from './place.ts';
import { powerOf } from './power.ts';
import { killAll, sshClientsOf } from './processes.ts';
import { FIXTURE_FOLDER, type Truth, truthOf } from './truth.ts';

export interface BreakableHost extends AsyncDisposable {
  readonly user: string;
  readonly address: string;
  readonly port: number;
  /** `ssh-ed25519 AAAA…` */
  readonly hostKey: string;
  /** PEM of the key that its user is reached with, and a file that holds it. */
  readonly key: string;
  readonly keyFile: string;
  /** A folder on the host for the fixture; it is on no small disk, and outlives a reboot. */
  readonly folder: string;
  /** The same folder as the test reads it. */
  readonly seen: string;
  readonly link: Link;
  readonly disk: Disk;
  /** Where a server runs that is to be one of the host's own. */
  readonly place: Place;
  /** SIGKILL for the ssh client on the runner that holds the connection to it; gives how many there were. */
  killClient(): number;
  /** SIGKILL for the sshd processes on the host that serve a connection. */
  killSessions(): number;
  /** Every process is gone, sshd is there again, and the boot id is another one. */
  reboot(): Promise<void>;
  powerOff(): Promise<void>;
  powerOn(): Promise<void>;
  observe(): Truth;
}

export interface BreakableHostOptions {
  /** PEM of a key that reaches several hosts; default: one of its own. */
  readonly key?: string;
  /** Size of the disk that holds home, /tmp and /var/tmp. */
  readonly diskBytes?: number;
  /** Between it and the runner; default: a link straight to the network of the test. */
  readonly bridge?: Bridge;
  /** Text by name of the commands that are its own. */
  readonly tools?: Readonly<Record<string, string>>;
  /** What its sessions find in their environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

const PORT = 22;
const DISK_BYTES = 8 * 1_024 * 1_024;

export async function startBreakableHost(options: BreakableHostOptions = {}): Promise<BreakableHost> {
  await using made = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'breakable-host-'));
  made.defer(() => rm(folder, { recursive: true, force: true }));
  const keyFile = join(folder, 'key');
  if (options.key === undefined) await makeKey(keyFile);
  else await writeFile(keyFile, options.key, { mode: 0o600 });
  const metal = made.use(await startMetal(options.diskBytes ?? DISK_BYTES));
  const link = await layLink(metal, options.bridge ?? null);
  const hostKey = await furnish(metal, { folder, keyFile, ...options });
  const power = powerOf(metal, PORT);
  made.defer(() => power.off());
  await power.on();
  const kill = (pids: readonly number[]): number => {
    killAll(pids);
    return pids.length;
  };
  const observe = () => truthOf(metal, power.init);
  const owned = made.move();
  return {
    user: 'root',
    address: link.address,
    port: PORT,
    hostKey,
    key: await readFile(keyFile, 'utf8'),
    keyFile,
    folder: FIXTURE_FOLDER,
    seen: metal.seen(FIXTURE_FOLDER),
    link,
    disk: diskOf(metal),
    place: placeOf(metal, power),
    killClient: () => kill(sshClientsOf(link.address)),
    killSessions: () => kill(observe().sessions),
    reboot: async () => {
      await power.off();
      await power.on();
    },
    powerOff: () => power.off(),
    powerOn: () => power.on(),
    observe,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

interface Furnishing extends Pick<BreakableHostOptions, 'tools' | 'environment'> {
  readonly folder: string;
  readonly keyFile: string;
}

/** Host key, account's key, commands and configuration, where a reboot and a full disk leave them; gives the public host key. */
async function furnish(metal: Metal, from: Furnishing): Promise<string> {
  const hostKeyFile = join(from.folder, 'host_key');
  await makeKey(hostKeyFile);
  const publicKey = await readFile(`${hostKeyFile}.pub`, 'utf8');
  const files = {
    host_key: await readFile(hostKeyFile, 'utf8'),
    authorized_keys: await runProgram({ argv: ['ssh-keygen', '-y', '-f', from.keyFile] }),
    sshd_config: configText(from),
  };
  await mkdir(metal.seen(TOOLS));
  for (const [name, text] of Object.entries(from.tools ?? {})) await writeTool(metal.seen(`${TOOLS}/${name}`), text);
  for (const [name, text] of Object.entries(files))
    await writeFile(metal.seen(`/run/host/${name}`), text, { mode: 0o600 });
  return publicKey.split(' ').slice(0, 2).join(' ').trim();
}

const TOOLS = '/run/host/bin';

function configText({ environment = {} }: Furnishing): string {
  const words = Object.entries({ PATH: `${TOOLS}:/usr/local/bin:/usr/bin:/bin`, ...environment });
  return `${CONFIG}SetEnv ${words.map(([name, value]) => `${name}=${value}`).join(' ')}\n`;
}

const CONFIG = `ListenAddress 0.0.0.0:${PORT}
HostKey /run/host/host_key
AuthorizedKeysFile /run/host/authorized_keys
PidFile none
StrictModes no
UsePAM no
UseDNS no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
MaxSessions 100
MaxStartups 100
LogLevel VERBOSE
`;
