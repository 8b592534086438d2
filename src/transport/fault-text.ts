// The faults of a connection and of a start, each with its own advice.
import type { Fault } from '../kernel/fault.ts';
import { shown, visibleLine } from '../kernel/visible.ts';
import { blamed, type Way } from './blame.ts';
import type { LocalCommand } from './local-command.ts';

/** What ssh says in its own name; a banner or a profile file may use the same words. */
const SPEAKS =
  '^(?:ssh|channel \\d+|connect to address \\S+ port \\d+|\\w+_exchange_identification|ssh_dispatch_run_fatal): .*';
const spoken = (words: string): RegExp => new RegExp(`${SPEAKS}(?:${words})`, 'im');

type Words = (host: string) => readonly [message: string, hint: string];

type Said = readonly [pattern: RegExp, code: Fault['code'], words: Words];

/** What sudo says on the host itself. In both lists the first pattern that fits decides. */
const SUDO_SAID: readonly Said[] = [
  [
    /^sudo: .*(?:password|a terminal is required|no tty present)/im,
    'sudo-password',
    (host) => [
      `sudo on ${host} asks for a password.`,
      'Allow the command for this user with NOPASSWD in sudoers, or leave out `as`.',
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

/** What ssh says where there is no connection. */
const SSH_SAID: readonly Said[] = [
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
    (host) => [
      `The address of ${host} does not resolve.`,
      `Correct the address in the topology, or the name service of this machine.`,
    ],
  ],
  [
    spoken('Connection refused'),
    'connection-refused',
    (host) => [`${host} refused the connection.`, 'Check that sshd runs there, and the port in the topology.'],
  ],
  [
    new RegExp(
      `${SPEAKS}(?:timed out|No route to host|Network is unreachable)|^Connection timed out|^Connection to .* timed out`,
      'im',
    ),
    'connection-timed-out',
    (host) => [
      `${host} did not answer in time.`,
      'Check that the host is up, and the network and firewalls between here and there.',
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

/** A warning of sudo's that has nothing to do with how it ended. */
const UNRELATED = /^sudo: unable to resolve host .*$/gim;

export function connectionFault(way: Way, said: string): Fault {
  const cause = visibleLine(said.trim());
  const related = said.replace(UNRELATED, '');
  const fits = ([pattern]: Said): boolean => pattern.test(related);
  const ofSudo = SUDO_SAID.find(fits);
  const found = ofSudo ?? SSH_SAID.find(fits);
  if (found === undefined) return connectionLost(way.name, said);
  const [, code, words] = found;
  const [message, hint] = words(ofSudo === undefined ? blamed(way, said) : way.name);
  return { code, message, hint, ...(cause === '' ? {} : { cause }) };
}

export function connectionLost(host: string, said: string): Fault {
  const cause = visibleLine(said.trim());
  return {
    code: 'connection-lost',
    message: `The connection to ${host} was lost.`,
    hint: 'Look whether the host is up; what the command became is asked for when the host answers again.',
    ...(cause === '' ? {} : { cause }),
  };
}

/** A request was sent, and this machine never heard an answer to it. */
export function unanswered(url: string | undefined): Fault {
  const service = url !== undefined && URL.canParse(url) ? new URL(url).host : 'The service';
  return {
    code: 'http-failed',
    message: `${service} gave no answer to the request, and nobody else can say what became of it.`,
    hint: 'Look at what the request was to change, at that service itself: it may have been done, or may still be done.',
  };
}

/** The end of a command is known, its words are not. */
export function outputLate(bytes: number, host: string): Fault {
  return {
    code: 'connection-timed-out',
    message: `${bytes} bytes of what the command printed on ${host} did not come in time.`,
    hint: 'How the command ended is sure; let it print less, or give it a longer timeout.',
  };
}

export function notFound(program: string, host: string): Fault {
  return {
    code: 'command-not-found',
    message: `There is no program ${shown(program, 100)} on ${host}.`,
    hint: `Install it on ${host}, or write its full path; the PATH is that of a shell without profile files.`,
  };
}

export function notExecutable(program: string, host: string): Fault {
  return {
    code: 'command-not-executable',
    message: `${shown(program, 100)} on ${host} may not be executed by this user.`,
    hint: 'Check the mode and owner of the file, and that its interpreter exists.',
  };
}

/** `ms`: null where it is not known any more. */
export function timedOut(ms: number | null, host: string): Fault {
  return {
    code: 'command-timed-out',
    message: `The command on ${host} did not end ${ms === null ? 'in time' : `within ${ms} ms`}.`,
    hint: 'Find out what it waits for; raise its timeout only if it is known to need longer.',
  };
}

/** `ms`: the time that it did not end within; null where that is not known, or not why it was stopped. */
export function leftRunning(ms: number | null, host: string): Fault {
  const why = ms === null ? 'was stopped' : `did not end within ${ms} ms and was stopped`;
  return {
    code: 'command-left-running',
    message: `The command on ${host} ${why}, but a process that it started still runs there.`,
    hint: 'Find it by ENFORCED_RUNBOOKS_COMMAND in its /proc/PID/environ and end it, then look at the target. What is to go on running belongs to a service manager.',
  };
}

/** Why the wrapper did not start a command: its own words, after `refused`. */
export function refusalFault(
  words: readonly string[],
  { host, program }: { readonly host: string; readonly program: string },
): Fault {
  const [reason = '', detail = ''] = words;
  const refused = (message: string, hint: string): Fault => ({ code: 'command-refused', message, hint });
  switch (reason) {
    case 'not-found':
      return notFound(program, host);
    case 'not-executable':
      return notExecutable(program, host);
    case 'fence':
      return refused(
        `${host} has seen the newer token ${visibleLine(detail)} for this lock and refused the command.`,
        'Another run has taken over; this one must end without a change.',
      );
    case 'twice':
      return refused(
        `${host} has seen this command before and did not start it again.`,
        'Ask what became of it instead.',
      );
    case 'stopped':
      return refused(`${host} was told not to start this command.`, 'Another run, or this one, has given it up.');
    case 'late':
      return refused(
        `The time of the command was over before ${host} could start it.`,
        'Nothing was changed by it. Look what holds up the commands of this user there.',
      );
    case 'state':
      return refused(
        `${host} has no place to record the command: no folder of the user's is writable, or every disk is full.`,
        'Free some space in the home directory, /var/tmp or /dev/shm.',
      );
    case 'tool':
      return refused(
        `${host} lacks ${visibleLine(detail)}, which a change needs.`,
        detail === '/proc'
          ? 'Have it mounted there, whole (without subset=pid).'
          : 'Install coreutils, grep and util-linux there.',
      );
    case 'abandoned':
      return refused(
        'The command was given up before its start.',
        'Nothing was changed; start the run again if it is still needed.',
      );
    default:
      return refused(`${host} refused the command: ${shown(words.join(' '), 200)}`, 'Look at the host.');
  }
}

/** What the two exit codes of a shell mean for a person; the code itself is in the record. */
export function tooMuchSaid(host: string): Fault {
  return {
    code: 'limit-exceeded',
    message: `The command on ${host} printed more than 1 MiB, and was ended.`,
    hint: 'Have it print only what is asked for.',
  };
}

export function exitFault(exitCode: number, command: LocalCommand, host: string): Fault | undefined {
  const program = command.kind === 'exec' ? (command.argv[0] ?? '') : 'a program that the script calls';
  if (exitCode === 127) return notFound(program, host);
  if (exitCode === 126) return notExecutable(program, host);
  return undefined;
}
