// One real redis-server for each tenant of a host, and what the host's unit manager does when it is asked for them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, untilTrue } from './daemon.ts';
import type { Place } from './place.ts';

/** What the unit does when it is started: it answers, comes up late, never or not this once, or takes all that the disk has. */
export type NextStart = 'answers' | 'late' | 'fails' | 'fails once' | 'fills the disk';

export interface RedisUnits {
  pids(): Readonly<Record<string, number>>;
  /** The process is stopped: it keeps its connections and answers nobody. */
  wedge(tenant: string, nextStart: NextStart): void;
  /** What it does whenever it is started from now on. */
  atNextStart(tenant: string, nextStart: NextStart): void;
  /** Starts it anew, and resolves when it answers. */
  heal(tenant: string): Promise<void>;
  /** Somebody else puts a tenant's server here. */
  add(tenant: string, port: number): Promise<void>;
  /** Somebody else takes it away; gives its port. */
  remove(tenant: string): Promise<number>;
  /** All as it was at the start; a unit that nothing was done to is left alone. */
  reset(): Promise<void>;
  /** Lines `restart redis@…`, as they came in. */
  readonly asked: readonly string[];
  /** Answers one line that `systemctl` was called with. */
  answer(line: string): Promise<string>;
  stop(): Promise<void>;
}

export interface RedisUnitsOptions {
  readonly place: Place;
  /** On the place; made, with a folder for each tenant. */
  readonly folder: string;
  /** Port by tenant. */
  readonly caches: Readonly<Record<string, number>>;
}

interface Unit {
  readonly tenant: string;
  readonly port: number;
  readonly folder: string;
  /** Settings by name, which `set-property` changes. */
  readonly settings: Map<string, string>;
  daemon: Daemon;
  /** Since its start something was done to it. */
  touched: boolean;
  nextStart: NextStart;
  restarting: Promise<void>;
}

export const ARENA = 'arena';
const LATE_MS = 15_000;
const SETTING = /^(?<name>[a-z-]+)=(?<value>[a-z0-9-]+)$/;

export async function startRedisUnits({ place, folder, caches }: RedisUnitsOptions): Promise<RedisUnits> {
  const units = new Map<string, Unit>();
  const asked: string[] = [];
  let stopped = false;
  const start = async (unit: Pick<Unit, 'port' | 'folder' | 'settings'>): Promise<Daemon> => {
    const daemon = await place.start({ argv: ['redis-server', ...argumentsOf(unit)] });
    if (stopped) await daemon.stop();
    else await untilTrue(daemon, `no cache at ${unit.port}`, () => place.listens(unit.port));
    return daemon;
  };
  const add = async (tenant: string, port: number): Promise<void> => {
    const own = { tenant, port, folder: join(folder, tenant), settings: new Map(DEFAULTS) };
    await mkdir(place.seen(own.folder), { recursive: true });
    const daemon = await start(own);
    units.set(tenant, { ...own, daemon, touched: false, nextStart: 'answers', restarting: Promise.resolve() });
  };
  const atNextStart = (tenant: string, nextStart: NextStart): void => {
    Object.assign(unitOf(units, tenant), { nextStart, touched: true });
  };
  const remove = async (tenant: string): Promise<number> => {
    const { daemon, port } = unitOf(units, tenant);
    units.delete(tenant);
    await daemon.stop('SIGKILL');
    return port;
  };
  const stop = async (): Promise<void> => {
    stopped = true;
    await Promise.all([...units.values()].map((unit) => unit.daemon.stop('SIGKILL')));
  };
  const restart = async (unit: Unit): Promise<void> => {
    const { nextStart } = unit;
    await unit.daemon.stop('SIGKILL');
    if (nextStart === 'late') await new Promise((resolve) => setTimeout(resolve, LATE_MS).unref());
    if (nextStart === 'fails once') unit.nextStart = 'answers';
    if (stopped || nextStart === 'fails' || nextStart === 'fails once') throw new Error('it does not come up');
    if (nextStart === 'fills the disk') await fillDisk(place, unit.folder);
    unit.daemon = await start(unit);
  };
  /** One after the other; resolves with whether it came up. */
  const queue = (unit: Unit): Promise<boolean> => {
    unit.touched = true;
    const restarted = unit.restarting
      .then(() => restart(unit))
      .then(
        () => true,
        () => false,
      );
    unit.restarting = restarted.then(() => {});
    return restarted;
  };
  const heal = async (tenant: string): Promise<void> => {
    const unit = unitOf(units, tenant);
    unit.nextStart = 'answers';
    unit.settings.clear();
    for (const [name, value] of DEFAULTS) unit.settings.set(name, value);
    await queue(unit);
    unit.touched = false;
  };
  const answer = async (line: string): Promise<string> => {
    const [verb = '', name = '', option = ''] = line.split(' ');
    if (verb === 'list-units') return `0\n${listing([...units.values()])}\n`;
    const unit = units.get(/^redis@([a-z0-9-]+)(?:\.service)?$/.exec(name)?.[1] ?? '');
    const setting = SETTING.exec(option)?.groups;
    if (verb === 'set-property' && unit !== undefined && setting !== undefined) {
      unit.touched = true;
      unit.settings.set(String(setting.name), String(setting.value));
      return '0\n';
    }
    if (verb !== 'restart' || unit === undefined) return `5\nFailed to ${verb} ${name}: Unit ${name} not found.\n`;
    asked.push(line);
    const restarted = queue(unit);
    if (option === '--no-block') return '0\n';
    return (await restarted) ? '0\n' : `1\nJob for ${name} failed.\n`;
  };

  const started = await Promise.allSettled(Object.entries(caches).map(([tenant, port]) => add(tenant, port)));
  const failed = started.find((one) => one.status === 'rejected');
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  return {
    asked,
    answer,
    add,
    stop,
    pids: () => Object.fromEntries([...units].map(([tenant, unit]) => [tenant, unit.daemon.pid])),
    wedge(tenant, nextStart) {
      atNextStart(tenant, nextStart);
      unitOf(units, tenant).daemon.signal('SIGSTOP');
    },
    atNextStart,
    heal,
    remove,
    async reset() {
      const strangers = [...units.values()].filter(({ tenant, port }) => caches[tenant] !== port);
      await Promise.all(strangers.map(({ tenant }) => remove(tenant)));
      const missing = Object.entries(caches).filter(([tenant]) => !units.has(tenant));
      await Promise.all(missing.map(([tenant, port]) => add(tenant, port)));
      const touched = [...units.values()].filter((unit) => unit.touched);
      await Promise.all(touched.map(({ tenant }) => heal(tenant)));
    },
  };
}

function unitOf(units: ReadonlyMap<string, Unit>, tenant: string): Unit {
  const unit = units.get(tenant);
  if (unit === undefined) throw new Error(`no unit of ${tenant}`);
  return unit;
}

const DEFAULTS: readonly (readonly [string, string])[] = [['maxmemory', '0']];

/** As a cache does that lays its arena out when it starts: it takes what it gets. */
async function fillDisk(place: Place, folder: string): Promise<void> {
  await place.run({ argv: ['sh', '-c', `head -c 64M /dev/zero >${folder}/${ARENA} || true`] });
}

function argumentsOf({ port, folder, settings }: Pick<Unit, 'port' | 'folder' | 'settings'>): readonly string[] {
  const fixed = { bind: '127.0.0.1', port: String(port), dir: folder, save: '', appendonly: 'no' };
  return [...Object.entries(fixed), ...settings].flatMap(([name, value]) => [`--${name}`, value]);
}

function listing(units: readonly Unit[]): string {
  const rows = units.map((unit) => ({
    unit: `redis@${unit.tenant}.service`,
    load: 'loaded',
    active: 'active',
    sub: 'running',
    description: `Redis of ${unit.tenant} on port ${unit.port}`,
  }));
  return JSON.stringify(rows);
}
