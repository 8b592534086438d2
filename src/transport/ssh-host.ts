// A host behind ssh as a place: one connection for the whole run, over which everything to it goes.
// Promises: whatever is asked of the host goes over that connection; one that died is made anew.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import type { Way } from './blame.ts';
import type { Channel } from './channel.ts';
import { connectionFault, hungUpAtOnce } from './fault-text.ts';
import { CONNECT_AGAIN_MS, CONNECT_MS as LINE_MS } from './line.ts';
import type { Place } from './place.ts';
import { SHELL_COMMAND } from './probe-shell.ts';
import { ProcessGroup } from './process-group.ts';
import { ProbeShell } from './shell.ts';
import type { SshClient } from './ssh-client.ts';
import { type Master, startMaster } from './ssh-master.ts';
import { NEVER, type Until, until, waitFor } from './waiting.ts';
import { WRAPPER_COMMAND } from './wrapper.ts';

const CONNECT_MS = 30_000;
/** For others that are dialled over the same bastion. */
const LONGEST_TURN_MS = 600_000;
const OPENING_MS = 20_000;
/** Before it is dialled again, each drawn out at random: whom it hung up on does not come back all at once. */
const PAUSES_MS = [200, 500, 1_000, 2_000] as const;
/** By then the wrapper that was taken has said hello; two that start at the same time would slow each other. */
const SPARE_AFTER_MS = 40;

interface Dialled {
  /** Resolves when it is its turn. */
  readonly turn: Promise<unknown>;
  readonly master: Promise<Result<Master>>;
}

/** `changes`: how many come where nothing fails; null: nobody knows. */
export function createSshHost(name: string, client: SshClient, changes: number | null): Place {
  const processes = new ProcessGroup();
  const way: Way = { name, hops: client.hops(name), isKeyless: client.isKeyless };
  const closing = new AbortController();
  let begun = (): void => undefined;
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  let current: Dialled | null = null;
  let first: ProbeShell | null = null;
  // A channel costs the login shell's profile, 100 ms on some hosts: the next change finds one that has paid.
  let spare: Channel | null = null;
  let spareTimer: NodeJS.Timeout | undefined;
  let taken = 0;
  /** It did not answer the last time. */
  let isSilent = false;

  /** When it is its turn; again where the other side hung up before anything could begin. */
  const dialMaster = async (hasTurn: () => void, pauses: readonly number[] = PAUSES_MS): Promise<Result<Master>> => {
    const over = await client.turn(name);
    hasTurn();
    const connectMs = isSilent ? CONNECT_AGAIN_MS : LINE_MS;
    const dialled = closing.signal.aborted
      ? fail<Master>(givenUp(name))
      : await startMaster(way, { client, processes, signal: closing.signal, connectMs, begun });
    over();
    const [pause, ...more] = pauses;
    if (pause === undefined || dialled.ok || !hungUpAtOnce(dialled.faults[0])) return dialled;
    await waitFor(new Promise(() => undefined), { ms: pause * (1 + Math.random()), signal: closing.signal });
    return dialMaster(hasTurn, more);
  };

  const dial = async (hasTurn: () => void): Promise<Result<Master>> => {
    const unpinned = client.unpinned(name);
    if (unpinned !== null) return fail(unpinned);
    const master = await dialMaster(hasTurn);
    isSilent = !master.ok && master.faults[0].code === 'connection-timed-out';
    if (!master.ok) return master;
    const process = master.value.channels.open(SHELL_COMMAND);
    // At the same time: what the second says carries the acknowledgements that the host waits for before it answers the first.
    spare = master.value.channels.open(WRAPPER_COMMAND);
    const stands = master.value.alive;
    const shell = await ProbeShell.start(way, { process, as: '-', signal: NEVER, stands });
    if (!shell.ok) {
      master.value.end();
      return shell;
    }
    first = shell.value;
    return master;
  };

  const connect = async (signal: AbortSignal): Promise<Result<Master>> => {
    current ??= dialled(dial);
    const awaited = current;
    await waitFor(awaited.turn, { ms: LONGEST_TURN_MS, signal });
    const waited = await waitFor(awaited.master, { ms: CONNECT_MS, signal });
    if (waited.came !== 'value') return fail(unanswered(waited.came));
    if (waited.value.ok && waited.value.value.alive()) return waited.value;
    if (current === awaited) current = null;
    return waited.value.ok ? connect(signal) : waited.value;
  };

  /** A host may allow fewer sessions on a connection than are needed at once: those beyond have a connection of their own. */
  const open = async ({ channels }: Master, command: string, bounds: Until): Promise<Result<Channel>> => {
    const channel = channels.open(command);
    const waited = await waitFor(channel.opening, bounds);
    if (waited.came !== 'value') {
      channel.kill();
      return fail(unanswered(waited.came));
    }
    return waited.value === 'refused' ? openAlone(command, bounds) : succeed(channel);
  };

  const openAlone = async (command: string, bounds: Until): Promise<Result<Channel>> => {
    const dialled = dialMaster(() => undefined);
    const waited = await waitFor(dialled, bounds);
    if (waited.came !== 'value') {
      void dialled.then((late) => late.ok && late.value.end());
      return fail(unanswered(waited.came));
    }
    const own = waited.value;
    if (!own.ok) return own;
    const channel = own.value.channels.open(command);
    void channel.ended.then(() => own.value.end());
    return succeed(channel);
  };

  const unanswered = (came: 'time' | 'signal'): Fault =>
    came === 'time' ? connectionFault(way, 'Connection timed out') : givenUp(name);

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
      const channel = await open(connection.value, SHELL_COMMAND, until(OPENING_MS, signal));
      if (!channel.ok) return channel;
      return ProbeShell.start(way, { process: channel.value, as, signal, stands: connection.value.alive });
    },
    wrapper: async (signal) => {
      const connection = await connect(signal);
      if (!connection.ok) return connection;
      const ready = spare;
      spare = null;
      const isReady = ready !== null && (await isOpen(ready, until(OPENING_MS, signal)));
      const waiting = isReady
        ? succeed(ready)
        : await open(connection.value, WRAPPER_COMMAND, until(OPENING_MS, signal));
      if (!waiting.ok) return waiting;
      taken += 1;
      clearTimeout(spareTimer);
      // Behind the last of them none is held ready; one that comes all the same is not the last.
      if (taken !== changes)
        spareTimer = setTimeout(() => {
          spare ??= connection.value.channels.open(WRAPPER_COMMAND);
        }, SPARE_AFTER_MS);
      return waiting;
    },
    begun: () => hasBegun,
    noMore: () => clearTimeout(spareTimer),
    letGo: (wrapper) => wrapper.release(),
    close: async () => {
      closing.abort();
      clearTimeout(spareTimer);
      await processes.close();
    },
  };
}

function dialled(dial: (hasTurn: () => void) => Promise<Result<Master>>): Dialled {
  let hasTurn = (): void => undefined;
  const turn = new Promise<void>((resolve) => {
    hasTurn = resolve;
  });
  const master = dial(hasTurn);
  return { turn: Promise.race([turn, master]), master };
}

async function isOpen(channel: Channel, bounds: Until): Promise<boolean> {
  const waited = await waitFor(channel.opening, bounds);
  if (waited.came !== 'value') channel.kill();
  return waited.came === 'value' && waited.value === 'open' && channel.alive();
}

function givenUp(name: string): Fault {
  return {
    code: 'command-refused',
    message: `The run was stopped before ${name} was reached.`,
    hint: 'Nothing was changed there.',
  };
}
