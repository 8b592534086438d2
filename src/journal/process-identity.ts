// Which process holds a lock, and whether it still lives: process id, its start time, the machine and its boot.
// Promises: a process of another machine is never judged dead, also where both have one name, or use one state folder.
// A process id alone is used again; with start time and boot id it names one process for ever.
// Where there is no /proc (macOS, Windows) only the process id is left, and a reused one counts as living.
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod';
import { once } from '../kernel/once.ts';

/** A `ProcessIdentity` as it stands in a lock. */
export const holderSchema = once(() =>
  z.object({
    pid: z.number(),
    started: z.string(),
    boot: z.string(),
    namespace: z.string(),
    machine: z.string(),
  }),
);

export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks since boot; '' where unknown. */
  readonly started: string;
  readonly boot: string;
  /** Processes of another namespace (a container) cannot be looked for. */
  readonly namespace: string;
  readonly machine: string;
}

/** `elsewhere`: on another machine or in another container, so that nobody here can tell. */
export type Liveness = 'living' | 'gone' | 'elsewhere';

export function ownIdentity(): ProcessIdentity {
  return {
    pid: process.pid,
    started: statusOf(process.pid)?.started ?? '',
    boot: read('/proc/sys/kernel/random/boot_id'),
    namespace: link('/proc/self/ns/pid'),
    machine: machineOf(read('/etc/machine-id'), hostname()),
  };
}

/** Both: copies of one image have one machine id, and machines behind different DHCP servers may have one name. */
export function machineOf(machineId: string, name: string): string {
  return machineId === '' ? name : `${machineId} ${name}`;
}

/** A name alone is no machine: containers have no machine id, and those of several hosts may have one name. */
function isKnown(machine: string): boolean {
  return machine.includes(' ');
}

export function isSameProcess(one: ProcessIdentity, other: ProcessIdentity): boolean {
  const keys = ['pid', 'started', 'boot', 'namespace', 'machine'] as const;
  return keys.every((key) => one[key] === other[key]);
}

export function livenessOf(holder: ProcessIdentity, own: ProcessIdentity = ownIdentity()): Liveness {
  const isSameMachine = holder.machine === own.machine;
  // One boot is one kernel, whatever the machine is called by now.
  const isSameBoot = holder.boot === own.boot && (own.boot !== '' || isSameMachine);
  if (!isSameBoot) return isSameMachine && isKnown(own.machine) ? 'gone' : 'elsewhere';
  if (holder.namespace !== own.namespace) return 'elsewhere';
  if (own.started === '') return signalReaches(holder.pid) ? 'living' : 'gone';
  const status = statusOf(holder.pid);
  return status === null || status.dead || status.started !== holder.started ? 'gone' : 'living';
}

/**
 * For whoever can wait for a lease instead: gone from the very place that this process looks at. All three have to say so, because
 * copies of one machine that were started from its memory share two of them.
 */
export function isGoneFromHere(holder: ProcessIdentity, own: ProcessIdentity): boolean {
  const place = ['machine', 'boot', 'namespace'] as const;
  return place.every((key) => own[key] !== '' && holder[key] === own[key]) && livenessOf(holder, own) === 'gone';
}

/** Fields 3 and 22 of /proc/<pid>/stat; the name before them may hold blanks and brackets. */
function statusOf(pid: number): { readonly dead: boolean; readonly started: string } | null {
  const text = read(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields[0], fields[19]];
  return state === undefined || started === undefined ? null : { dead: 'ZXx'.includes(state), started };
}

function signalReaches(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function link(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
