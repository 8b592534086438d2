// How hosts are reached from the command line: the user's own agent or a key, host keys, and a configuration only where it is named.
import { resolve } from 'node:path';
import type { Variables } from '../app/env.ts';
import { readText } from '../app/sources/read-text.ts';
import { privateKeyOf } from '../github/private-key.ts';
import { fail, type Result, settle, succeed } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { SshSettings } from '../transport/ssh-client.ts';
import { type ConnectionOptions, knownHostsOf } from './run-options.ts';

export async function sshSettings(options: ConnectionOptions, environment: Variables): Promise<Result<SshSettings>> {
  const socket = environment.SSH_AUTH_SOCK;
  const [hosts, key, config] = await Promise.all([
    knownHostsOf(options),
    keyOf(options.sshKey, socket),
    fileOf(options.sshConfig),
  ]);
  const faults = [key, config, hosts].flatMap((read) => (read.ok ? [] : read.faults));
  if (!key.ok || !config.ok || !hosts.ok) return settle(null as never, faults);
  return succeed({
    ...(socket !== undefined && { agentSocket: socket }),
    ...(key.value !== null && { keyFiles: [key.value] }),
    ...(config.value !== null && { configFile: config.value }),
    ...(hosts.value !== '' && { knownHosts: hosts.value }),
  });
}

/** What no host could be offered is told before a run. Whose other half an agent may hold, a public key or a protected one, is left to it. */
async function keyOf(path: string | undefined, agent: string | undefined): Promise<Result<string | null>> {
  if (path === undefined) return succeed(null);
  const text = await readText(path);
  if (!text.ok) return text;
  const key = privateKeyOf(text.value);
  const mayBeInAgent =
    (agent ?? '') !== '' && (/^\S+ AAAA/.test(text.value) || /^-----BEGIN .*PRIVATE KEY-----/.test(text.value));
  if (key.ok || mayBeInAgent) return succeed(resolve(path));
  const message = `${visibleLine(path)}, given with --ssh-key, ${key.says}.`;
  return fail({
    code: 'usage',
    message,
    hint: 'Name the file of a private key in OpenSSH or PEM form without a passphrase, or start an agent that holds it.',
  });
}

/** The absolute path of a file that ssh will read: one that cannot be read is told here, not as a key that a host refuses. */
async function fileOf(path: string | undefined): Promise<Result<string | null>> {
  if (path === undefined) return succeed(null);
  const text = await readText(path);
  return text.ok ? succeed(resolve(path)) : text;
}
