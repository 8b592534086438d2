// The processes of the real fleet that are ours: each tenant's workers, and the gateway.
import { join } from 'node:path';
import { type MemberProcess, startMember } from '../../../src/demo/member-process.ts';
import { NODE_THAT_STRIPS_TYPES } from '../../demo/support/fleet-options.ts';
import { TENANTS, WEDGED_TENANT } from './estate.ts';

/** What each tenant's workers keep open, what those of tenant-006 may open, and how many they are. */
export const KEPT = 15;
export const MOST = 382;
const WORKERS = 4;

export interface Processes {
  /** Port of each tenant's workers. */
  ports(): Readonly<Record<string, number>>;
  stopTenant(tenant: string): Promise<void>;
  startTenant(tenant: string, leak: boolean): Promise<void>;
  stop(): Promise<void>;
}

interface ProcessesOptions {
  readonly databasePort: number;
  readonly caches: Readonly<Record<string, number>>;
  readonly gatewayPort: number;
}

/** Workers of each tenant, and the gateway, which is started anew whenever the workers that it talks to are. */
export async function startProcesses({ databasePort, caches, gatewayPort }: ProcessesOptions): Promise<Processes> {
  const command = [NODE_THAT_STRIPS_TYPES, '--no-warnings', join(import.meta.dirname, 'member-entry.ts')] as const;
  const workers = new Map<string, MemberProcess>();
  let gateway: MemberProcess | null = null;
  const ports = (): Readonly<Record<string, number>> =>
    Object.fromEntries([...workers].map(([tenant, member]) => [tenant, member.port]));
  const startWorkers = async (tenant: string, leak: boolean): Promise<void> => {
    const options = {
      databaseAddress: '127.0.0.1',
      databasePort,
      database: `t_${TENANTS.indexOf(tenant) + 1}`,
      application: tenant,
      kept: KEPT,
      most: tenant === WEDGED_TENANT ? MOST : KEPT,
      cachePort: caches[tenant],
      count: WORKERS,
      leak,
    };
    workers.set(tenant, await startMember({ command, kind: 'workers', options }));
  };
  const startGateway = async (): Promise<void> => {
    gateway = await startMember({ command, kind: 'gateway', options: { port: gatewayPort, workers: ports() } });
  };
  const stop = async (): Promise<void> => {
    await gateway?.stop();
    await Promise.all([...workers.values()].map((member) => member.stop()));
  };
  await Promise.all(TENANTS.map((tenant) => startWorkers(tenant, false)));
  await startGateway();
  return {
    ports,
    stop,
    async stopTenant(tenant) {
      await gateway?.stop();
      await workers.get(tenant)?.stop();
    },
    async startTenant(tenant, leak) {
      await startWorkers(tenant, leak);
      await startGateway();
    },
  };
}
