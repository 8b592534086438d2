// The embedded fleet: real processes on loopback, in a folder of their own, with the tools that the shipped runbook calls.
// Promises: when it is disposed of, or this process dies in whatever way, no process and no file of it is left.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressBook } from './address-book.ts';
import {
  alertText,
  KEPT_CONNECTIONS,
  MAX_CONNECTIONS,
  MOST_CONNECTIONS,
  TENANTS,
  topologyText,
  WEDGED_TENANT,
  WORKERS_OF_EACH,
} from './estate.ts';
import { type MemberCommand, type MemberProcess, startMember } from './member-process.ts';
import { numbersIn } from './message.ts';
import { type FleetState, observeFleet, pressWedge } from './observation.ts';
import type { Scenario } from './scenario.ts';
import { SHIPPED_RUNBOOK_ID } from './shipped.ts';
import { TOOL_NAMES, toolText } from './toolbox.ts';

export interface FleetOptions {
  /** Argv that runs a member: node, the entry, the hidden verb; `runMember` does the rest. */
  readonly member: MemberCommand;
  /** Text of the runbook that the fleet's folder gets: the shipped one with the scenario's changes made. */
  readonly runbook: string;
  readonly scenario: Scenario;
  /** RFC 3339: when the alert began to fire. */
  readonly startsAt: string;
  /** The PATH behind the fleet's own tools. */
  readonly path: string;
}

export interface Fleet extends AsyncDisposable {
  /** Holds `topology.yml`, `alert.json`, `runbooks/` and `bin/`; removed with the fleet. */
  readonly folder: string;
  /** What a run against this fleet needs in its environment: the tools, a home of its own, and the declared secret. */
  readonly environment: Readonly<Record<'PATH' | 'HOME' | 'PGPASSWORD', string>>;
  /** Address of the on-call channel: an incoming webhook as Slack has it. */
  readonly slackWebhook: string;
  /** The fleet as it is, seen from outside of any run. */
  observe(): Promise<FleetState>;
}

/** Starts the fleet and breaks what the scenario breaks; resolves when the symptom is there. */
export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const folder = await mkdtemp(join(tmpdir(), 'enforced-runbooks-demo-'));
  const members: MemberProcess[] = [];
  const dispose = async (): Promise<void> => {
    await Promise.all(members.map((member) => member.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const password = randomBytes(12).toString('hex');
    const { book, toolbox } = await startMembers({ ...options, folder, password, members });
    await writeFiles({ ...options, folder, book, toolbox });
    if (options.scenario.wedge !== null) await pressWedge(book, password, options.scenario.wedge.afterRestart);
    return {
      folder,
      environment: {
        PATH: `${join(folder, 'bin')}:${options.path}`,
        HOME: join(folder, 'home'),
        PGPASSWORD: password,
      },
      slackWebhook: `http://127.0.0.1:${book.channel}/`,
      observe: () => observeFleet(book, password),
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

interface Starting extends FleetOptions {
  readonly folder: string;
  readonly password: string;
  /** Takes each member as soon as it is there, so that none is forgotten when a later one fails. */
  readonly members: MemberProcess[];
}

interface Started {
  readonly book: AddressBook;
  /** Port of the toolbox. */
  readonly toolbox: number;
}

async function startMembers({ member, scenario, folder, password, members }: Starting): Promise<Started> {
  const start = async (kind: string, options: Readonly<Record<string, unknown>>): Promise<MemberProcess> => {
    const started = await startMember({ command: member, kind, options });
    members.push(started);
    return started;
  };
  const [units, database, channel] = await settleAll([
    start('units', { folder, member, tenants: TENANTS }),
    start('database', { maxConnections: MAX_CONNECTIONS, password }),
    start('channel', {}),
  ]);
  if (units === undefined || database === undefined || channel === undefined) {
    throw new Error('the fleet is not complete');
  }
  const caches = numbersIn(units.ready, 'caches');
  const processes = await settleAll(
    TENANTS.map((tenant) =>
      start('workers', {
        databasePort: database.port,
        application: tenant,
        password,
        kept: KEPT_CONNECTIONS,
        most: tenant === WEDGED_TENANT ? MOST_CONNECTIONS : KEPT_CONNECTIONS,
        cachePort: caches[tenant],
        count: WORKERS_OF_EACH,
        leak: tenant === WEDGED_TENANT && scenario.wedge?.leak === true,
      }),
    ),
  );
  const workers = Object.fromEntries(TENANTS.map((tenant, index) => [tenant, processes[index]?.port ?? 0]));
  const gateway = await start('gateway', { workers });
  const book = {
    database: database.port,
    gateway: gateway.port,
    units: units.port,
    channel: channel.port,
    caches,
    workers,
  };
  const toolbox = await start('toolbox', { book });
  return { book, toolbox: toolbox.port };
}

/** Waits for all, also when one fails: what was started must be known before anything is stopped. */
async function settleAll<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

async function writeFiles(to: FleetOptions & Started & { readonly folder: string }): Promise<void> {
  const [bin, runbooks] = [join(to.folder, 'bin'), join(to.folder, 'runbooks')];
  for (const made of [bin, runbooks, join(to.folder, 'home')]) await mkdir(made);
  await writeFile(join(to.folder, 'topology.yml'), topologyText(to.book));
  await writeFile(join(to.folder, 'alert.json'), alertText(to.startsAt));
  await writeFile(join(runbooks, `${SHIPPED_RUNBOOK_ID}.yml`), to.runbook);
  for (const tool of TOOL_NAMES) {
    await writeFile(join(bin, tool), toolText(tool, to.toolbox));
    await chmod(join(bin, tool), 0o755);
  }
}
