// What ssh, sudo and the account of a host say where nothing could be run, and what it means for a person.
import type { Fault } from '../kernel/fault.ts';
import { blamed, type Hop, type Way } from './blame.ts';

/** What ssh says in its own name; a banner or a profile file may use the same words. */
const SPEAKS =
  '^(?:ssh|channel \\d+|connect to address \\S+ port \\d+|\\w+_exchange_identification|ssh_dispatch_run_fatal): .*';
const spoken = (words: string): RegExp => new RegExp(`${SPEAKS}(?:${words})`, 'im');

/** `address`: as the topology has it, `port` with it; '' where it is not known whose it is. */
type Words = (host: string, address: string, port: string) => readonly [message: string, hint: string];

type Said = readonly [pattern: RegExp, code: Fault['code'], words: Words];

/** What sudo says on the host itself. In each list the first pattern that fits decides. */
const SUDO_SAID: readonly Said[] = [
  [
    /^sudo: .*(?:password|a terminal is required|no tty present)/im,
    'sudo-password',
    (host) => [
      `sudo on ${host} asks for a password.`,
      'Allow /bin/sh with NOPASSWD for this user in sudoers: sudo starts it for every command, so that an entry for a single command does not do. Or leave out `as`.',
    ],
  ],
  [
    /^sudo: |\bsudo: (?:command )?not found|^Sorry, user |is not allowed to (?:execute|run sudo)|is not in the sudoers file/im,
    'command-refused',
    (host) => [
      `sudo on ${host} refused the change of user.`,
      'Check `as`, that sudo is there, and what sudoers allows this user.',
    ],
  ],
];

/** What comes of an account that runs no commands: from sshd, from its login shell, or from what it is made to run instead. */
const ACCOUNT_SAID: readonly Said[] = [
  [
    /^(?:WARNING: )?Your password has expired|^Password change required but no TTY|^You are required to change your password/im,
    'command-refused',
    (host) => [
      `The password of the account on ${host} has expired, and nothing is run before it is changed.`,
      'Change it there, or let the account have none that expires (chage -M -1).',
    ],
  ],
  [
    /^(?:Your|User) account has expired/im,
    'command-refused',
    (host) => [
      `The account on ${host} has expired.`,
      'Extend it there (chage -E), or name another user in the topology.',
    ],
  ],
  [
    /^This account is currently not available|^This service allows sftp connections only|^This account is restricted by rssh/im,
    'command-refused',
    (host) => [
      `The account on ${host} may not run commands.`,
      'Give it a login shell (usermod -s /bin/sh) and no ForceCommand, or name another user in the topology.',
    ],
  ],
  [
    /\bexec: restricted|: restricted: cannot/i,
    'command-refused',
    (host) => [
      `The account on ${host} has a restricted shell.`,
      'Give it another login shell (usermod -s /bin/sh), or name another user in the topology.',
    ],
  ],
  [
    /^exec request failed on channel|^channel \d+: open failed: (?![\s\S]*^stdio forwarding failed)/im,
    'command-refused',
    (host) => [
      `sshd on ${host} starts no program for this account.`,
      'Look at MaxSessions and ForceCommand in its configuration, and at the options of the key in authorized_keys.',
    ],
  ],
];

/** What ssh says where there is no connection. */
const SSH_SAID: readonly Said[] = [
  [
    /administratively prohibited[\s\S]*^stdio forwarding failed/im,
    'connection-refused',
    (host) => [
      `${host} passes no connections on.`,
      'Allow this user AllowTcpForwarding (local is enough) in its sshd, and the address of the host behind it where there is a PermitOpen.',
    ],
  ],
  [
    /host key for \S+ was revoked|WARNING: REVOKED HOST KEY/i,
    'host-key-changed',
    (host) => [
      `${host} shows a host key that the known hosts revoke.`,
      'Do not go on before somebody has found out why; the key may be stolen.',
    ],
  ],
  [
    /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for \S+ has changed|host key .* differs from the key/i,
    'host-key-changed',
    (host) => [
      `${host} shows another host key than the one that is pinned.`,
      `Do not go on before somebody has found out why; if the host was rebuilt, put its new key into the topology's host-key.`,
    ],
  ],
  [
    /^Certificate invalid: name is not a listed principal/im,
    'host-key-unknown',
    (host) => [
      `The certificate that ${host} shows does not name it.`,
      "Its principals must hold the host's address as the topology has it, or the topology's name where an @cert-authority line of the known hosts is for that name alone; or pin its key with host-key.",
    ],
  ],
  [
    /^Certificate invalid: /im,
    'host-key-unknown',
    (host) => [
      `The certificate that ${host} shows is not valid.`,
      'Sign its host key anew, or pin the key itself with host-key in the topology.',
    ],
  ],
  [
    /No .* host key is known for|Host key verification failed|no matching host key type found/i,
    'host-key-unknown',
    (host) => [
      `The host key of ${host} is not pinned.`,
      `Add the host's key to its host-key in the topology, or to the known hosts; ssh-keyscan on a trusted network shows it.`,
    ],
  ],
  [
    spoken('Could not resolve|Name or service not known|nodename nor servname|Temporary failure in name resolution'),
    'host-unresolved',
    (host, address) => [
      `The address of ${host}${address === '' ? '' : ` (${address})`} does not resolve.`,
      `Correct the address in the topology, or the name service of this machine.`,
    ],
  ],
  [
    spoken('Connection refused'),
    'connection-refused',
    (host, address, port) => [
      `${host} refused the connection.`,
      `Check that sshd runs there, and its address and port in the topology${bracketed(address, port)}.`,
    ],
  ],
  [
    new RegExp(
      `${SPEAKS}(?:timed out|No route to host|Network is unreachable)|^Connection timed out|^Connection to .* timed out`,
      'im',
    ),
    'connection-timed-out',
    (host, address, port) => [
      `${host} did not answer in time.`,
      `Check that the host is up, its address in the topology${bracketed(address, port)}, and the network and firewalls between here and there.`,
    ],
  ],
  [
    /^(?:\S+: )?Permission denied \((?![^)]*publickey)/im,
    'permission-denied',
    (host) => [
      `${host} lets nobody in with a key alone.`,
      'What ssh names in brackets is asked for as well, or instead: let AuthenticationMethods in its sshd be publickey for this user.',
    ],
  ],
  [
    /^(?:\S+: )?Permission denied \(|: Too many authentication failures|: No supported authentication methods/im,
    'permission-denied',
    (host) => [
      `${host} refused every key.`,
      `Check the user in the topology and that the key's public half is in the user's authorized_keys.`,
    ],
  ],
];

function bracketed(address: string, port: string): string {
  if (address === '') return '';
  return ` (${address.includes(':') ? `[${address}]` : address}:${port})`;
}

/** A warning of sudo's that has nothing to do with how it ended. */
const UNRELATED = /^sudo: unable to resolve host .*$/gim;

/** Null: nothing of it is known. */
export function meaningOf(way: Way, said: string): Fault | null {
  const related = said.replace(UNRELATED, '');
  const bySudo = found(SUDO_SAID, related, way.name);
  if (bySudo !== null) return bySudo;
  const host = blamed(way, said);
  const hop = way.hops.find(({ name }) => name === host);
  const meaning = found(SSH_SAID, related, host, hop) ?? found(ACCOUNT_SAID, related, host);
  return way.isKeyless === true && meaning?.code === 'permission-denied' ? nothingOffered(host) : meaning;
}

function nothingOffered(host: string): Fault {
  return {
    code: 'permission-denied',
    message: `${host} was offered no key: none was given, and there is no agent.`,
    hint: 'Name a key with --ssh-key (in a workflow the input `ssh-key`), or start an agent that holds one.',
  };
}

/** Of a standard output, on which profile files print as well. */
export function meaningOfPrinted(way: Way, printed: string): Fault | null {
  return found(ACCOUNT_SAID, printed, way.name);
}

function found(list: readonly Said[], said: string, host: string, hop?: Hop): Fault | null {
  const entry = list.find(([pattern]) => pattern.test(said));
  if (entry === undefined) return null;
  const [, code, words] = entry;
  const [message, hint] = words(host, hop?.address ?? '', String(hop?.port ?? ''));
  return { code, message, hint };
}
