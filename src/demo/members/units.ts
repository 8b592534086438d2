// The demo's unit manager: starts one cache for each tenant, and starts it anew when systemctl asks.
// Promises: only its own units can be named. When its parent goes, its caches go, and then the fleet's folder.
import { rm } from 'node:fs/promises';
import { serveLines } from '../lines.ts';
import { type MemberCommand, type MemberProcess, startMember } from '../member-process.ts';
import type { Message } from '../message.ts';

/** What a cache that was wedged does after its restart. `greedy`: it answers, and takes the disk that it shares with its neighbour. */
export type AfterRestart = (typeof AFTER_RESTART)[number];

export interface UnitsOptions {
  readonly folder: string;
  readonly member: MemberCommand;
  readonly tenants: readonly string[];
}

export interface Units {
  readonly port: number;
  /** Port of each tenant's cache. */
  readonly caches: Readonly<Record<string, number>>;
  /** Stops every unit and removes the folder. */
  stop(): Promise<void>;
}

interface Unit {
  process: MemberProcess;
  afterRestart: AfterRestart;
  restarting: Promise<void>;
}

const AFTER_RESTART = ['answers', 'wedged', 'slow', 'greedy'] as const;
const UNIT = /^redis@([a-z0-9-]{1,63})(?:\.service)?$/;
const SLOW_LOAD_MS = 8_000;

export async function serveUnits(options: UnitsOptions): Promise<Units> {
  const units = new Map<string, Unit>();
  const start = (port: number, wedged: boolean, loadMs: number): Promise<MemberProcess> =>
    startMember({ command: options.member, kind: 'cache', options: { port, wedged, loadMs } });
  const started = await Promise.all(options.tenants.map(() => start(0, false, 0)));
  const caches: Record<string, number> = {};
  options.tenants.forEach((tenant, index) => {
    const process = started[index];
    if (process === undefined) return;
    caches[tenant] = process.port;
    units.set(tenant, { process, afterRestart: 'answers', restarting: Promise.resolve() });
  });
  let stopped = false;

  const restart = async (unit: Unit): Promise<void> => {
    const { port } = unit.process;
    await unit.process.stop();
    if (stopped) return;
    const { afterRestart } = unit;
    unit.process = await start(port, afterRestart === 'wedged', afterRestart === 'slow' ? SLOW_LOAD_MS : 0);
    if (afterRestart === 'greedy') neighbourOf(unit)?.process.tell({ disk: false });
  };
  /** Who lives on the same disk. */
  const neighbourOf = (unit: Unit): Unit | undefined => {
    const all = [...units.values()];
    return all[(all.indexOf(unit) + 1) % all.length];
  };
  const answer = async (message: Message): Promise<Message> => {
    if (message.do === 'list') return { units: [...units].map(([tenant, unit]) => rowOf(tenant, unit)) };
    const unit = units.get(UNIT.exec(String(message.unit))?.[1] ?? '');
    if (unit === undefined) return { error: `Unit ${String(message.unit)} not found.` };
    switch (message.do) {
      case 'restart':
        unit.restarting = unit.restarting.then(() => restart(unit)).catch(() => {});
        if (message.wait === true) await unit.restarting;
        return { done: true };
      case 'wedge':
        unit.afterRestart = AFTER_RESTART.find((then) => then === message.then) ?? 'answers';
        unit.process.tell({ wedge: true });
        return { done: true };
      default:
        return { pid: unit.process.pid };
    }
  };

  const port = await serveLines(0, (line) => (message) => {
    void answer(message).then((reply) => line.send(reply));
  });
  return {
    port,
    caches,
    async stop() {
      stopped = true;
      await Promise.all([...units.values()].map((unit) => unit.process.stop()));
      await rm(options.folder, { recursive: true, force: true });
    },
  };
}

/** As systemd lists it: what its process is now. */
function rowOf(tenant: string, { process: { pid } }: Unit): Message {
  const active = isAlive(pid);
  return {
    unit: `redis@${tenant}.service`,
    load: 'loaded',
    active: active ? 'active' : 'inactive',
    sub: active ? 'running' : 'dead',
    description: `Cache of ${tenant}`,
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
