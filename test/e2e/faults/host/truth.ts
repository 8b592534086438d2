// What is really so on a breakable host, seen from below: also while it is off, or cut off from everybody.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metal } from './metal.ts';
import { type HostProcess, processesOf } from './processes.ts';

export interface Truth {
  /** The host's first process, as the runner numbers it; null: it is off. */
  readonly init: number | null;
  readonly bootId: string;
  /** What the fixture's commands left in the host's folder: text by path. */
  readonly files: Readonly<Record<string, string>>;
  /** All but the host's own: its first process, and sshd. */
  readonly processes: readonly HostProcess[];
  /** The sshd processes that serve a connection. */
  readonly sessions: readonly number[];
  /** The highest token that the host has seen of a tenant; null: none. */
  fence(tenant: string): number | null;
  /** What the host still holds of commands, by their ids there. */
  readonly commands: readonly string[];
}

export const FIXTURE_FOLDER = '/srv/fixture';
const STATES = ['/root/.local/state/enforced-runbooks', '/var/tmp/enforced-runbooks-0'];

export function truthOf(metal: Metal, init: number | null): Truth {
  const all = init === null ? [] : processesOf(init);
  const [isSshd, isOther] = [(one: HostProcess) => one.name.startsWith('sshd'), (one: HostProcess) => one.pid !== init];
  // What a boot alone holds is seen through its first process.
  const states = [...STATES.map((state) => metal.seen(state)), `/proc/${init}/root/dev/shm/enforced-runbooks-0`];
  return {
    init,
    bootId: readFileSync(metal.seen('/run/host/boot_id'), 'utf8').trim(),
    files: filesBelow(metal.seen(FIXTURE_FOLDER)),
    processes: all.filter((one) => isOther(one) && !isSshd(one)),
    sessions: all.filter((one) => isSshd(one) && one.parent !== init).map(({ pid }) => pid),
    fence: (tenant) => {
      const name = createHash('sha256').update(tenant).digest('hex').slice(0, 32);
      const seen = states.map((state) => join(state, 'fences', name)).filter((file) => existsSync(file));
      return seen.length === 0 ? null : Math.max(...seen.map((file) => Number(readFileSync(file, 'utf8'))));
    },
    commands: states
      .map((state) => join(state, 'commands'))
      .flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : [])),
  };
}

function filesBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}
