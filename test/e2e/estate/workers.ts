// A tenant's workers on a host of the estate, and the traffic that keeps them busy: they hold sessions at the database for as long
// as their cache leaves them waiting.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMember } from '../../../src/demo/member-process.ts';
import { NODE_THAT_STRIPS_TYPES } from '../../demo/support/fleet-options.ts';
import { TENANTS } from '../fleet/estate.ts';
import { DATABASE_HOST, portOf } from './placement.ts';
import type { TwentyHosts } from './twenty-hosts.ts';

export interface Workers extends AsyncDisposable {
  /** Resolves when the database counts sessions of this tenant for which this holds. */
  untilHeld(isSo: (count: number) => boolean): Promise<void>;
}

const [KEPT, MOST] = [4, 40];
const PATIENCE_MS = 20_000;

export async function startWorkers(estate: TwentyHosts, tenant: string, on: string): Promise<Workers> {
  await using made = new AsyncDisposableStack();
  const { database } = estate;
  const { init } = estate.host(on).machine.observe();
  if (database === null || init === null) throw new Error(`the estate has no database, or ${on} is off`);
  const entry = join(import.meta.dirname, '../fleet/member-entry.ts');
  const command = ['nsenter', '--target', String(init), '--net', '--', NODE_THAT_STRIPS_TYPES, '--no-warnings', entry];
  const start = async (kind: string, options: Readonly<Record<string, unknown>>): Promise<number> => {
    const member = await startMember({ command: ['/usr/bin/env', ...command], kind, options });
    made.defer(() => member.stop());
    return member.port;
  };
  const workers = await start('workers', {
    databaseAddress: estate.host(DATABASE_HOST).machine.address,
    databasePort: database.port,
    database: `t_${TENANTS.indexOf(tenant) + 1}`,
    application: tenant,
    kept: KEPT,
    most: MOST,
    cachePort: portOf(tenant),
    count: 1,
    leak: false,
  });
  await start('gateway', { port: 0, workers: { [tenant]: workers } });
  const owned = made.move();
  return {
    async untilHeld(isSo) {
      const deadline = performance.now() + PATIENCE_MS;
      for (;;) {
        const count = (await database.connections())[tenant] ?? 0;
        if (isSo(count)) return;
        if (performance.now() > deadline) throw new Error(`${tenant} holds ${count} sessions`);
        await sleep(50);
      }
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
