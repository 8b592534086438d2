// The machine under a breakable host: mounts and a network of its own, and disks that outlive a boot.
// Promises: it lives in one process, which dies with the test's, however that one ends; nothing has a name that could be left behind.
import { existsSync } from 'node:fs';
import { type Daemon, startDaemon } from '../../fleet/daemon.ts';

export interface Metal extends AsyncDisposable {
  readonly pid: number;
  /** The file that stands at a path of the machine, as the test reaches it: also while the machine is off, or cut off. */
  seen(path: string): string;
  /** The command that starts a program on it. */
  entering(argv: readonly [string, ...string[]]): readonly [string, ...string[]];
}

/** Home, /tmp and /var/tmp are one small disk; what /srv and /run/host hold is kept beside it. */
const LAY_OUT = `set -e
mount -t tmpfs -o mode=755 tmpfs /run
mount -t tmpfs -o mode=755 tmpfs /srv
mount -t tmpfs -o "mode=755,size=$1" tmpfs /mnt
mkdir -p /run/sshd /run/host /srv/fixture
mkdir -m 700 /mnt/home
mkdir -m 1777 /mnt/tmp /mnt/var-tmp
mount --bind /mnt/home /root
mount --bind /mnt/tmp /tmp
mount --bind /mnt/var-tmp /var/tmp
: >/run/host/laid-out
exec sleep infinity`;

export async function startMetal(diskBytes: number): Promise<Metal> {
  const daemon = startDaemon({
    argv: ['unshare', '--mount', '--net', '--propagation', 'private', 'sh', '-c', LAY_OUT, 'metal', String(diskBytes)],
  });
  const seen = (path: string): string => `/proc/${daemon.pid}/root${path}`;
  await untilLaidOut(daemon, seen('/run/host/laid-out'));
  return {
    pid: daemon.pid,
    seen,
    entering: (argv) => ['nsenter', '--target', String(daemon.pid), '--mount', '--net', '--', ...argv],
    [Symbol.asyncDispose]: () => daemon.stop(),
  };
}

async function untilLaidOut(daemon: Daemon, file: string): Promise<void> {
  const gone = daemon.gone.then(() => true);
  while (!existsSync(file)) {
    const over = await Promise.race([gone, new Promise<false>((resolve) => setTimeout(resolve, 5, false))]);
    if (over) throw new Error(`no machine of its own can be made here: ${daemon.log()}`);
  }
}
