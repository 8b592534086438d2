// A runner's machine: an identity of its own, so that nobody can ask its processes from another; a home, and a clock that can be turned.
// Promises: the machine's own identity and mounts are untouched; they differ inside a namespace that ends with its processes.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Machine extends Disposable {
  /** Words before node. */
  readonly launcher: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Where its runs leave their audits. */
  readonly runs: string;
  /** Its wall clock goes wrong by so much, from here on. */
  turnClock(ms: number): void;
  /** Its disk takes nothing any more. */
  fillDisk(): void;
  /** Every process of it; `of`: one of them. */
  processes(of: number): readonly number[];
}

/** Becomes the program in a namespace where the machine has another name and another id. For bash: sh drops variables like INPUT_SSH-KEY. */
const ENTER = `echo "$1" >/proc/sys/kernel/hostname
[ ! -e /etc/machine-id ] || mount --bind "$2" /etc/machine-id
shift 2
exec "$@"`;

const CLOCK = `const { readFileSync } = require('node:fs');
const now = Date.now;
const turned = () => { try { return Number(readFileSync(process.env.TURNED_CLOCK, 'utf8')); } catch { return 0; } };
const Real = Date;
globalThis.Date = class Date extends Real {
  constructor(...given) { if (given.length === 0) super(Real.now() + turned()); else super(...given); }
  static now() { return now() + turned(); }
};
`;

export function createMachine(folder: string, name: string, more: { readonly disk?: 'small' } = {}): Machine {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  const id = join(own, 'machine-id');
  writeFileSync(id, `${randomUUID().replaceAll('-', '')}\n`);
  const [home, clock, preload] = [join(own, 'home'), join(own, 'clock'), join(own, 'clock.cjs')];
  mkdirSync(home);
  writeFileSync(preload, CLOCK);
  if (more.disk === 'small') execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k,mode=0700', 'tmpfs', home]);
  return {
    launcher: ['unshare', '--mount', '--uts', 'bash', '-c', ENTER, 'machine', name, id],
    environment: { HOME: home, NODE_OPTIONS: `--require ${preload}`, TURNED_CLOCK: clock },
    runs: join(home, '.local/state/enforced-runbooks/acme/runbooks/runs'),
    turnClock: (ms) => writeFileSync(clock, String(ms)),
    fillDisk: () => fill(home),
    processes: (of) => inNamespaceOf(of, own),
    [Symbol.dispose]: () => {
      if (more.disk === 'small') execFileSync('umount', [home]);
      rmSync(own, { recursive: true, force: true });
    },
  };
}

function fill(folder: string): void {
  for (let size = 65_536; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (let file = 0; file < 64; file += 1) writeFileSync(join(folder, `filler-${size}-${file}`), 'x'.repeat(size));
    } catch (error) {
      if (!String(error).includes('ENOSPC')) throw error;
    }
  }
}

/**
 * All that share the mounts of `pid`: also those that have left its tree. Whoever shares ours is not of that machine: it has not
 * entered yet, and then its command line names the machine's `own` folder, or its number belongs to a stranger by now.
 */
function inNamespaceOf(pid: number, own: string): readonly number[] {
  const namespace = namespaceOf(pid);
  if (namespace === null || !existsSync('/proc')) return [];
  if (namespace === namespaceOf(process.pid)) return commandLineOf(pid).includes(own) ? [pid] : [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((each) => namespaceOf(each) === namespace);
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function namespaceOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/ns/mnt`);
  } catch {
    return null;
  }
}
