// This machine as a place: the same programs as on a host, started as local processes.
// Promises: commands see the environment that was given and nothing else of ours.
import { type Fault, fail, succeed } from '../kernel/fault.ts';
import type { Way } from './blame.ts';
import type { Place } from './place.ts';
import { SHELL_ARGV } from './probe-shell.ts';
import { type RunningProcess, startProcess } from './process.ts';
import { ProcessGroup } from './process-group.ts';
import { ProbeShell } from './shell.ts';
import { WRAPPER_ARGV } from './wrapper.ts';

/** Set by the machinery of the workflow or of the run; a command that has it can be mistaken for ours, or reach our keys. */
const NOT_FOR_COMMANDS = ['RUNNER_TRACKING_ID', 'SSH_AUTH_SOCK', 'SSH_AGENT_PID'] as const;

const RUNNER: Way = { name: 'runner', hops: [] };

export function createRunner(environment: Readonly<Record<string, string>>): Place {
  const env = { ...environment };
  for (const name of NOT_FOR_COMMANDS) delete env[name];
  const shells = new ProcessGroup();
  const wrappers = new Set<RunningProcess>();
  return {
    ...RUNNER,
    shell: async (as, signal) => {
      const process = shells.start({ argv: SHELL_ARGV, env });
      return process.pid === 0 ? fail(noShell()) : ProbeShell.start(RUNNER, { process, as, signal });
    },
    wrapper: async () => {
      // Not in the group: a change that has started goes on when this process goes, until it is asked for.
      const process = startProcess({ argv: WRAPPER_ARGV, env });
      wrappers.add(process);
      void process.ended.then(() => wrappers.delete(process));
      return process.pid === 0 ? fail(noShell()) : succeed(process);
    },
    begun: async () => undefined,
    noMore: () => undefined,
    letGo: (process) => process.release(),
    close: async () => {
      for (const wrapper of wrappers) wrapper.release();
      await shells.close();
    },
  };
}

function noShell(): Fault {
  return {
    code: 'command-not-found',
    message: 'This machine has no /bin/sh.',
    hint: 'Commands on the runner need a POSIX shell, coreutils and util-linux: run this on Linux.',
  };
}
