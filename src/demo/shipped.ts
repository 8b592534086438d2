// The runbook that this product ships, which the demo runs: found from where the entry stands, in sources and bundle alike.
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const SHIPPED_RUNBOOK_ID = 'database-connection-pool-exhaustion';

/** `entry`: the file that node was started with, two folders below the project: src/cli/index.ts, dist/cli/index.js. */
export function shippedRunbook(entry: string): string {
  const project = join(dirname(realpathSync(entry)), '../..');
  return readFileSync(join(project, 'runbooks', `${SHIPPED_RUNBOOK_ID}.yml`), 'utf8');
}
