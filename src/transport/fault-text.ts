// The faults of a connection and of a start, each with its own advice.
import type { Fault } from '../kernel/fault.ts';
import { shown, visibleLine } from '../kernel/visible.ts';
import type { Way } from './blame.ts';
import { meaningOf, meaningOfPrinted } from './last-words.ts';
import type { LocalCommand } from './local-command.ts';

export function connectionFault(way: Way, said: string): Fault {
  const meaning = meaningOf(way, said);
  return meaning === null ? connectionLost(way.name, said) : { ...meaning, ...causeOf(said) };
}

/** The other side hung up before it said who it is: nothing can have begun there. */
export function hungUpAtOnce({ code, cause = '' }: Fault): boolean {
  return (
    code === 'connection-lost' && /kex_exchange_identification: (?:read: )?Connection (?:closed|reset)/.test(cause)
  );
}

/** The connection stands, and what was to run commands over it is gone. `printed`: what came on its standard output. */
export function shellEnded(way: Way, said: string, printed: string): Fault {
  const fault = meaningOf(way, said) ??
    meaningOfPrinted(way, printed) ?? {
      code: 'command-refused',
      message: `The shell of the account on ${way.name} ended before anything was run.`,
      hint: 'Look whether the account may run commands: its login shell, a ForceCommand, and what its profile files do where nobody types.',
    };
  return { ...fault, ...causeOf([said, printed].map((text) => text.trim()).join('\n')) };
}

export function connectionLost(host: string, said: string): Fault {
  return {
    code: 'connection-lost',
    message: `The connection to ${host} was lost.`,
    hint: 'Look whether the host is up; what the command became is asked for when the host answers again.',
    ...causeOf(said),
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

function causeOf(said: string): Pick<Fault, 'cause'> {
  const cause = visibleLine(said.trim());
  return cause === '' ? {} : { cause };
}

/** The end of a command is known, its words are not. */
export function outputLate(bytes: number, host: string): Fault {
  return {
    code: 'connection-timed-out',
    message: `${bytes} bytes of what the command printed on ${host} did not come in time.`,
    hint: 'How the command ended is sure; let it print less, or give it a longer timeout.',
  };
}

const CHECK_EXECUTABLE =
  'Check the mode and owner of the file, that its interpreter exists, and with `as` that sudoers does not say noexec.';

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
    hint: CHECK_EXECUTABLE,
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
  const program = command.kind === 'exec' ? (command.argv[0] ?? '') : null;
  if (exitCode === 127) return program === null ? notFoundByScript(host) : notFound(program, host);
  if (exitCode === 126) return program === null ? notExecutableByScript(host) : notExecutable(program, host);
  return undefined;
}

function notFoundByScript(host: string): Fault {
  return {
    code: 'command-not-found',
    message: `The script ended with 127 on ${host}: a program that it calls is not there.`,
    hint: `Its standard error names the program. Install it on ${host}, or write its full path; the PATH is that of a shell without profile files.`,
  };
}

function notExecutableByScript(host: string): Fault {
  return {
    code: 'command-not-executable',
    message: `The script ended with 126 on ${host}: a program that it calls may not be executed by this user.`,
    hint: `Its standard error names the program. ${CHECK_EXECUTABLE}`,
  };
}
