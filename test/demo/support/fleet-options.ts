// How tests start a fleet: members run from the sources, by a Node that strips types.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FleetOptions } from '../../../src/demo/fleet.ts';
import { runbookOf, type Scenario } from '../../../src/demo/scenario.ts';

const ROOT = join(import.meta.dirname, '../../..');
const RECENT_NODE = join(ROOT, 'node_modules/.bin/node');

export const SHIPPED_RUNBOOK = readFileSync(join(ROOT, 'runbooks/database-connection-pool-exhaustion.yml'), 'utf8');

export const NODE_THAT_STRIPS_TYPES =
  Number(process.versions.node.split('.')[0]) >= 24 || !existsSync(RECENT_NODE) ? process.execPath : RECENT_NODE;

export function fleetOptions(scenario: Scenario): FleetOptions {
  return {
    member: [NODE_THAT_STRIPS_TYPES, '--no-warnings', join(import.meta.dirname, 'member-entry.ts')],
    runbook: runbookOf(scenario, SHIPPED_RUNBOOK),
    scenario,
    startsAt: '2026-01-12T03:04:05.000Z',
    path: process.env.PATH ?? '',
  };
}
