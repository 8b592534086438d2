// A breakable host that is on, or off: its processes, its sshd, and an id for each boot.
// Promises: off means that every process of the host is gone, whatever session it had made for itself.
import { randomUUID } from 'node:crypto';
import { type Daemon, type DaemonStart, runBy, startDaemon, untilTrue } from '../../fleet/daemon.ts';
import { isListening } from './listening.ts';
import type { Metal } from './metal.ts';
import { childOf, killAll } from './processes.ts';

export interface Power {
  /** The host's first process, as the runner numbers it; null: it is off. */
  readonly init: number | null;
  /** All processes at once, and without a word to them. */
  off(): Promise<void>;
  /** Resolves when its sshd listens. */
  on(): Promise<void>;
  /** The command that starts a program among the processes of the host, while it is on. */
  entering(argv: readonly [string, ...string[]]): readonly [string, ...string[]];
  /** Starts it so; what is given is who entered, and waits for it. */
  enter(start: DaemonStart): Daemon;
}

/** The shell is the host's first process: it takes over what loses its parent, and collects it. */
const BOOT = `set -e
mount -t proc proc /proc
mount -t tmpfs -o mode=1777 tmpfs /dev/shm
printf '%s\\n' "$1" >/run/host/boot_id
mount --bind /run/host/boot_id /proc/sys/kernel/random/boot_id
/usr/sbin/sshd -D -f /run/host/sshd_config -E /run/host/log &
wait`;

export function powerOf(metal: Metal, port: number): Power {
  let running: { readonly daemon: Daemon; readonly init: number; readonly entered: Daemon[] } | null = null;
  const here = () => {
    if (running === null) throw new Error('the host is off');
    return running;
  };
  const entering: Power['entering'] = (argv) => [
    'nsenter',
    '--target',
    String(here().init),
    '--mount',
    '--net',
    '--pid',
    '--',
    ...argv,
  ];
  return {
    entering,
    get init() {
      return running?.init ?? null;
    },
    off: async () => {
      const was = running;
      running = null;
      if (was === null) return;
      killAll([was.init]);
      // Who entered has stopped itself where its program was stopped, and the host ends only when all are collected.
      for (const daemon of was.entered) daemon.signal('SIGCONT');
      await was.daemon.gone;
    },
    on: async () => {
      if (running !== null) return;
      const alone = ['unshare', '--mount', '--pid', '--fork', '--kill-child', '--propagation', 'private'] as const;
      const daemon = startDaemon({ argv: metal.entering([...alone, 'sh', '-c', BOOT, 'init', randomUUID()]) });
      let init: number | null = null;
      await untilTrue(daemon, 'the host does not come up', () => {
        init ??= childOf(daemon.pid);
        return init !== null && isListening(init, port);
      });
      if (init !== null) running = { daemon, init, entered: [] };
    },
    enter: ({ env = {}, ...start }) => {
      const daemon = startDaemon({ argv: entering(runBy(start)), env });
      here().entered.push(daemon);
      return daemon;
    },
  };
}
