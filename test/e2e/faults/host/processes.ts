// Processes as /proc shows them: those of a breakable host, and the ssh clients on the runner that reach it.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface HostProcess {
  /** As the runner numbers it. */
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly argv: readonly string[];
  /** It carries the mark of a command of ours. */
  readonly isMarked: boolean;
}

/** Everything that lives in the process namespace of `init`, without `init`. */
export function processesOf(init: number): readonly HostProcess[] {
  const namespace = linkAt(`/proc/${init}/ns/pid`);
  // A number that belongs to a stranger by now would make all of this machine a part of the host.
  if (namespace === null || namespace === linkAt(`/proc/${process.pid}/ns/pid`)) return [];
  return processIds()
    .filter((pid) => pid !== init && linkAt(`/proc/${pid}/ns/pid`) === namespace)
    .flatMap((pid) => processAt(pid) ?? []);
}

export function childOf(parent: number): number | null {
  return processIds().find((pid) => statOf(pid)?.parent === parent) ?? null;
}

/** Children, their children, and so on; sorted. */
export function descendantsOf(ancestor: number): readonly number[] {
  const parents = new Map(processIds().flatMap((pid) => [[pid, statOf(pid)?.parent] as const]));
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (parents.get(pid) === ancestor || isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow).sort((one, other) => one - other);
}

/** The network namespaces that a process lives in. */
export function networksInUse(): readonly string[] {
  return [...new Set(processIds().flatMap((pid) => linkAt(`/proc/${pid}/ns/net`) ?? []))];
}

/** The clients whose own configuration sends them to this address. */
export function sshClientsOf(address: string): readonly number[] {
  return processIds().flatMap((pid) => {
    const argv = argvOf(pid);
    const config = argv[argv.indexOf('-F') + 1] ?? '';
    const host = argv[argv.indexOf('--') + 1] ?? '';
    if (!/(?:^|\/)ssh$/.test(argv[0] ?? '') || !argv.includes('-F') || !argv.includes('-S')) return [];
    const goesThere = textAt(config).includes(`Host ${host}\n  HostName ${address}\n`);
    return goesThere ? [pid] : [];
  });
}

export function killAll(pids: readonly number[], signal: NodeJS.Signals = 'SIGKILL'): void {
  for (const pid of pids)
    try {
      process.kill(pid, signal);
    } catch {
      // It is gone already, with another one of them.
    }
}

function processIds(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function processAt(pid: number): HostProcess | null {
  const stat = statOf(pid);
  if (stat === null) return null;
  const isMarked = textAt(`/proc/${pid}/environ`).includes('ENFORCED_RUNBOOKS_COMMAND=');
  return { pid, ...stat, argv: argvOf(pid), isMarked };
}

function statOf(pid: number): Pick<HostProcess, 'name' | 'parent'> | null {
  const [, name = '', state, parent] = /\((.*)\) (\S) (\d+)/s.exec(textAt(`/proc/${pid}/stat`)) ?? [];
  return parent === undefined || state === 'Z' || state === 'X' ? null : { name, parent: Number(parent) };
}

export function argvOf(pid: number): readonly string[] {
  return textAt(`/proc/${pid}/cmdline`).split('\0').slice(0, -1);
}

function textAt(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function linkAt(file: string): string | null {
  try {
    return readlinkSync(file);
  } catch {
    return null;
  }
}
