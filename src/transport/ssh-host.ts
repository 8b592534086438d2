// A host behind ssh as a place: one connection for the whole run, over which everything to it goes.
// Promises: whatever is asked of the host goes over that connection; one that died is made anew.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import type { Way } from './blame.ts';
import type { Source } from './byte-reader.ts';
import { connectionFault } from './fault-text.ts';
import { type Intake, openIntake } from './intake.ts';
import { CONNECT_AGAIN_MS, CONNECT_MS as LINE_MS } from './line.ts';
import type { Place } from './place.ts';
import { SHELL_COMMAND } from './probe-shell.ts';
import type { ProcessRequest, RunningProcess } from './process.ts';
import { ProcessGroup } from './process-group.ts';
import { ProbeShell } from './shell.ts';
import type { SshClient } from './ssh-client.ts';
import { startMaster } from './ssh-master.ts';
import { NEVER, waitFor } from './waiting.ts';
import { WRAPPER_COMMAND } from './wrapper.ts';

interface Connection {
  readonly socket: string;
  /** What the connection lives by. */
  alive(): boolean;
}

const CONNECT_MS = 30_000;
/** By then the wrapper that was taken has said hello; two that start at the same time would slow each other. */
const SPARE_AFTER_MS = 40;

/** `changes`: how many come where nothing fails; null: nobody knows. */
export function createSshHost(name: string, client: SshClient, changes: number | null): Place {
  const processes = new ProcessGroup();
  const way: Way = { name, hops: client.hops(name) };
  const closing = new AbortController();
  let begun = (): void => undefined;
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  let current: Promise<Result<Connection>> | null = null;
  let first: ProbeShell | null = null;
  // A channel costs the login shell's profile, 100 ms on some hosts: the next change finds one that has paid.
  let spare: RunningProcess<Source> | null = null;
  let spareTimer: NodeJS.Timeout | undefined;
  let taken = 0;
  // Made ahead, while something else is waited for: what a change prints can be long.
  let intake: Intake | null = null;
  let isClosed = false;
  /** It did not answer the last time. */
  let isSilent = false;

  const request = (options: readonly string[], command: string): ProcessRequest => ({
    argv: client.argv(options, name, command),
    env: client.env,
  });
  const makeIntake = async (): Promise<void> => {
    const made = await openIntake(client.newSocket());
    if (isClosed || intake !== null) made?.destroy();
    else intake = made;
  };
  const start = (options: readonly string[], command: string): RunningProcess =>
    processes.start(request(options, command));
  const startWrapper = (socket: string): RunningProcess<Source> => {
    const wrapper = request(['-S', socket], WRAPPER_COMMAND);
    const ready = intake;
    intake = null;
    if (!isClosed && taken + 1 !== changes) void makeIntake();
    return ready === null ? processes.start(wrapper) : processes.startInto(ready, wrapper);
  };

  const dial = async (): Promise<Result<Connection>> => {
    const unpinned = client.unpinned(name);
    if (unpinned !== null) return fail(unpinned);
    const dialled = await (client.isDirect(name) ? dialDirectly : dialThrough)(client.newSocket());
    isSilent = !dialled.ok && dialled.faults[0].code === 'connection-timed-out';
    return dialled;
  };

  const dialDirectly = async (socket: string): Promise<Result<Connection>> => {
    void makeIntake();
    const connectMs = isSilent ? CONNECT_AGAIN_MS : LINE_MS;
    const master = await startMaster(way, { client, processes, socket, signal: closing.signal, connectMs, begun });
    if (!master.ok) return master;
    const process = start(['-S', socket], SHELL_COMMAND);
    // At the same time: what the second says carries the acknowledgements that the host waits for before it answers the first.
    spare = startWrapper(socket);
    const shell = await ProbeShell.start(way, { process, as: '-', signal: NEVER });
    if (!shell.ok) {
      master.value.kill('SIGTERM');
      return shell;
    }
    first = shell.value;
    return succeed({ socket, alive: () => master.value.alive() });
  };

  /** Behind a bastion, or by the user's own configuration, ssh finds its way itself: the first shell is the connection. */
  const dialThrough = async (socket: string): Promise<Result<Connection>> => {
    const process = start(['-M', '-S', socket], SHELL_COMMAND);
    begun();
    void makeIntake();
    const shell = await ProbeShell.start(way, { process, as: '-', signal: NEVER, holdsConnection: true });
    if (!shell.ok) return shell;
    first = shell.value;
    spare = startWrapper(socket);
    return succeed({ socket, alive: () => process.alive() });
  };

  const connect = async (signal: AbortSignal): Promise<Result<Connection>> => {
    current ??= dial();
    const dialled = current;
    const waited = await waitFor(dialled, { ms: CONNECT_MS, signal });
    if (waited.came !== 'value')
      return fail(waited.came === 'time' ? connectionFault(way, 'Connection timed out') : givenUp(name));
    if (waited.value.ok && waited.value.value.alive()) return waited.value;
    if (current === dialled) current = null;
    return waited.value.ok ? connect(signal) : waited.value;
  };

  return {
    ...way,
    shell: async (as, signal) => {
      const connection = await connect(signal);
      if (!connection.ok) return connection;
      const opened = first;
      if (as === '-' && opened !== null) {
        first = null;
        if (opened.usable) return succeed(opened);
      }
      const process = start(['-S', connection.value.socket], SHELL_COMMAND);
      return ProbeShell.start(way, { process, as, signal });
    },
    wrapper: async (signal) => {
      const connection = await connect(signal);
      if (!connection.ok) return connection;
      const open = (): RunningProcess<Source> => startWrapper(connection.value.socket);
      const waiting = spare?.alive() === true ? spare : open();
      spare = null;
      taken += 1;
      clearTimeout(spareTimer);
      // Behind the last of them none is held ready; one that comes all the same is not the last.
      if (taken !== changes)
        spareTimer = setTimeout(() => {
          spare ??= open();
        }, SPARE_AFTER_MS);
      return succeed(waiting);
    },
    begun: () => hasBegun,
    noMore: () => clearTimeout(spareTimer),
    letGo: (process) => {
      process.kill('SIGTERM');
      process.release();
    },
    close: () => {
      closing.abort();
      clearTimeout(spareTimer);
      isClosed = true;
      intake?.destroy();
      intake = null;
      return processes.close();
    },
  };
}

function givenUp(name: string): Fault {
  return {
    code: 'command-refused',
    message: `The run was stopped before ${name} was reached.`,
    hint: 'Nothing was changed there.',
  };
}
