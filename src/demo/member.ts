// What a process of the demo's fleet runs: the command line starts it under the hidden verb `demo-member`.
// Promises: a member ends when its parent is gone, and never by the signals that a terminal sends to all of us.
import { readAddressBook } from './address-book.ts';
import { onMessages } from './lines.ts';
import type { MemberCommand } from './member-process.ts';
import { serveCache } from './members/cache.ts';
import { serveChannel } from './members/channel.ts';
import { openPool } from './members/connection-pool.ts';
import { serveDatabase } from './members/database.ts';
import { loginToDatabase } from './members/database-login.ts';
import { serveGateway } from './members/gateway.ts';
import { serveUnits } from './members/units.ts';
import { serveWorkers } from './members/workers.ts';
import { type Message, numberIn, numbersIn, partIn, textIn, textsIn } from './message.ts';
import { serveToolbox } from './toolbox.ts';

export interface MemberCall {
  /** `database`, `cache`, `gateway`, `workers`, `units`, `channel` or `toolbox`. */
  readonly kind: string;
}

/** A served member, as far as its parent and its end are concerned. */
interface Served {
  readonly ready: Message;
  heard?(message: Message): void;
  stop?(): Promise<void>;
}

/** Runs until the parent goes. */
export async function runMember({ kind }: MemberCall): Promise<void> {
  const serve = MEMBERS[kind];
  if (serve === undefined) {
    process.stderr.write(`demo-member: unknown kind '${kind}'\n`);
    process.exitCode = 2;
    return;
  }
  for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(signal, () => {});
  let served: Served | null = null;
  let begun = false;
  const leave = async (): Promise<void> => {
    await served?.stop?.();
    process.exit(0);
  };
  process.stdin.once('close', leave);
  onMessages(
    process.stdin,
    (message) => {
      if (begun) {
        served?.heard?.(message);
        return;
      }
      begun = true;
      serve(message).then(
        (started) => {
          served = started;
          process.stdout.write(`${JSON.stringify(started.ready)}\n`);
        },
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
    },
    () => process.exit(1),
  );
}

const MEMBERS: Readonly<Record<string, (options: Message) => Promise<Served>>> = {
  async channel() {
    return { ready: { port: await serveChannel() } };
  },
  async database(options) {
    const port = await serveDatabase({
      maxConnections: numberIn(options, 'maxConnections'),
      password: textIn(options, 'password'),
    });
    return { ready: { port } };
  },
  async cache(options) {
    const cache = await serveCache({
      port: numberIn(options, 'port'),
      wedged: options.wedged === true,
      loadMs: numberIn(options, 'loadMs'),
    });
    return {
      ready: { port: cache.port },
      heard(message) {
        if (message.wedge === true) cache.wedge();
        if (message.disk === false) cache.loseDisk();
      },
    };
  },
  async workers(options) {
    const login = {
      databasePort: numberIn(options, 'databasePort'),
      application: textIn(options, 'application'),
      password: textIn(options, 'password'),
    };
    const port = await serveWorkers({
      pool: await openPool({
        connect: () => loginToDatabase(login),
        kept: numberIn(options, 'kept'),
        most: numberIn(options, 'most'),
      }),
      cachePort: numberIn(options, 'cachePort'),
      count: numberIn(options, 'count'),
      leak: options.leak === true,
    });
    return { ready: { port } };
  },
  async gateway(options) {
    return { ready: { port: await serveGateway({ port: 0, workers: numbersIn(options, 'workers') }) } };
  },
  async toolbox(options) {
    return { ready: { port: await serveToolbox(readAddressBook(partIn(options, 'book'))) } };
  },
  async units(options) {
    const [program = '', ...argv] = textsIn(options, 'member');
    const member: MemberCommand = [program, ...argv];
    const units = await serveUnits({ folder: textIn(options, 'folder'), member, tenants: textsIn(options, 'tenants') });
    return { ready: { port: units.port, caches: units.caches }, stop: () => units.stop() };
  },
};
