// The configuration of the ssh client for a run: ours alone, with the user's own after it where they asked for it.
// Promises: host keys are always checked against what is pinned; nothing from a file becomes an option.
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { PlannedHost } from '../plan/plan.ts';

export interface SshFiles {
  readonly knownHosts: string;
  readonly agentSocket?: string | undefined;
  readonly keyFiles?: readonly string[] | undefined;
  readonly configFile?: string | undefined;
}

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const ADDRESS = /^[A-Za-z0-9:](?:[A-Za-z0-9._:-]*[A-Za-z0-9:])?$/;
const USER = /^[A-Za-z_][A-Za-z0-9_.-]*\$?$/;
const FILE = /^[^"\n\r\0%]+$/;

/** `aliases`: under which name each host has its keys, where that is not the topology's. */
export function sshConfig(
  hosts: Readonly<Record<string, PlannedHost>>,
  files: SshFiles,
  aliases: Readonly<Record<string, string>> = {},
): Result<string> {
  const faults: Fault[] = [];
  const blocks = Object.entries(hosts).map(([name, host]) =>
    hostBlock({ name, host, alias: aliases[name] ?? name }, faults),
  );
  const paths = [files.knownHosts, files.agentSocket, files.configFile, ...(files.keyFiles ?? [])];
  for (const path of paths) if (path !== undefined && !FILE.test(path)) faults.push(unusable('path', path));
  return settle([...blocks, everyHost(files)].join('\n'), faults);
}

interface Block {
  readonly name: string;
  readonly host: PlannedHost;
  readonly alias: string;
}

function hostBlock({ name, host, alias }: Block, faults: Fault[]): string {
  if (!NAME.test(name)) faults.push(unusable('host name', name));
  if (!ADDRESS.test(host.address)) faults.push(unusable('address', host.address));
  if (host.user !== undefined && !USER.test(host.user)) faults.push(unusable('user', host.user));
  if (host.via !== undefined && !NAME.test(host.via)) faults.push(unusable('bastion', host.via));
  if (!Number.isInteger(host.port) || host.port < 1 || host.port > 65_535)
    faults.push(unusable('port', String(host.port)));
  return [
    `Host ${name}`,
    `  HostName ${host.address}`,
    `  HostKeyAlias ${alias}`,
    `  Port ${host.port}`,
    ...(host.user === undefined ? [] : [`  User ${host.user}`]),
    ...(host.via === undefined ? ['  ProxyJump none'] : [`  ProxyJump ${host.via}`]),
    '',
  ].join('\n');
}

// The client's own key exchange stays: its default also holds against a recorded session and a later quantum computer,
// which is worth the 95 ms that it costs once a host. Who wants another names it in a configuration file of their own.
function everyHost(files: SshFiles): string {
  return [
    'Host *',
    '  BatchMode yes',
    '  StrictHostKeyChecking yes',
    `  UserKnownHostsFile "${files.knownHosts}"`,
    '  GlobalKnownHostsFile /dev/null',
    '  UpdateHostKeys no',
    '  VerifyHostKeyDNS no',
    '  CheckHostIP no',
    '  HashKnownHosts no',
    '  ConnectTimeout 10',
    '  ConnectionAttempts 1',
    '  ServerAliveInterval 3',
    '  ServerAliveCountMax 2',
    '  TCPKeepAlive no',
    '  ForwardAgent no',
    '  ForwardX11 no',
    '  ClearAllForwardings yes',
    '  PermitLocalCommand no',
    '  ControlMaster no',
    '  ControlPersist no',
    '  ControlPath none',
    '  EscapeChar none',
    '  RequestTTY no',
    '  PasswordAuthentication no',
    '  KbdInteractiveAuthentication no',
    '  AddKeysToAgent no',
    `  IdentityAgent ${files.agentSocket === undefined ? 'none' : `"${files.agentSocket}"`}`,
    ...(files.keyFiles ?? []).map((file) => `  IdentityFile "${file}"`),
    ...((files.keyFiles ?? []).length === 0 && files.configFile === undefined ? ['  IdentityFile none'] : []),
    ...(files.configFile === undefined ? [] : [`  Include "${files.configFile}"`]),
    // The first word counts: here the user's own. Of what both sides can, AES-GCM costs them half of what ssh would take.
    '  Ciphers ^aes256-gcm@openssh.com',
    '',
  ].join('\n');
}

function unusable(what: string, text: string): Fault {
  return {
    code: 'command-refused',
    message: `The ${what} '${visibleLine(text).slice(0, 100)}' cannot stand in the configuration of ssh.`,
    hint: 'Use letters, digits, dots, dashes and colons.',
  };
}
