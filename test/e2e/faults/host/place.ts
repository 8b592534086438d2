// A breakable host as the place where servers run: in its network, its files and its processes, so that they go when it goes.
import { type Daemon, runBy, runProgram, untilTrue } from '../../fleet/daemon.ts';
import type { Place } from '../../fleet/place.ts';
import { isListening } from './listening.ts';
import type { Metal } from './metal.ts';
import type { Power } from './power.ts';
import { childOf, killAll } from './processes.ts';

export function placeOf(metal: Metal, power: Power): Place {
  return {
    async start(start) {
      const outer = power.enter(start);
      let pid: number | null = null;
      await untilTrue(outer, 'it does not start', () => {
        pid ??= childOf(outer.pid);
        return pid !== null;
      });
      return daemonOf(outer, pid ?? 0);
    },
    run: ({ env = {}, input = '', ...start }) => runProgram({ argv: power.entering(runBy(start)), env, input }),
    listens: (port) => power.init !== null && isListening(power.init, port),
    seen: (path) => metal.seen(path),
  };
}

/** What entered the host waits for the server: it stops itself when that is stopped, and sees its end only once it goes on. */
function daemonOf(outer: Daemon, pid: number): Daemon {
  const signal = (which: NodeJS.Signals): void => {
    killAll([pid], which);
    if (which !== 'SIGSTOP') outer.signal('SIGCONT');
  };
  return {
    ...outer,
    pid,
    signal,
    async stop(which = 'SIGKILL') {
      signal(which);
      await outer.gone;
    },
  };
}
