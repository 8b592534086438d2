// How hosts are reached from the command line: the user's own agent or a key, host keys, and a configuration only where it is named.
import { resolve } from 'node:path';
import type { Variables } from '../app/env.ts';
import { readText } from '../app/sources/read-text.ts';
import { type Result, settle, succeed } from '../kernel/fault.ts';
import type { SshSettings } from '../transport/ssh-client.ts';
import { type ConnectionOptions, knownHostsOf } from './run-options.ts';

export async function sshSettings(options: ConnectionOptions, environment: Variables): Promise<Result<SshSettings>> {
  const [hosts, key, config] = await Promise.all([
    knownHostsOf(options),
    fileOf(options.sshKey),
    fileOf(options.sshConfig),
  ]);
  const faults = [key, config, hosts].flatMap((read) => (read.ok ? [] : read.faults));
  if (!key.ok || !config.ok || !hosts.ok) return settle(null as never, faults);
  const socket = environment.SSH_AUTH_SOCK;
  return succeed({
    ...(socket !== undefined && { agentSocket: socket }),
    ...(key.value !== null && { keyFiles: [key.value] }),
    ...(config.value !== null && { configFile: config.value }),
    ...(hosts.value !== '' && { knownHosts: hosts.value }),
  });
}

/** The absolute path of a file that ssh will read: one that cannot be read is told here, not as a key that a host refuses. */
async function fileOf(path: string | undefined): Promise<Result<string | null>> {
  if (path === undefined) return succeed(null);
  const text = await readText(path);
  return text.ok ? succeed(resolve(path)) : text;
}
