// A storm over many tenants in a temporary folder: each tenant's one service is a file on this machine.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { CrewSettings } from '../../src/app/crew.ts';
import { respond } from '../../src/app/respond.ts';
import type { RunSettings } from '../../src/app/respond-request.ts';
import { decideAll } from '../../src/app/shard/decide-all.ts';
import { type RespondAllRequest, type RespondedAll, respondAll } from '../../src/app/shard/respond-all.ts';
import { readRunbooks, readTopology } from '../../src/app/sources/sources.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { must } from './estate.ts';

/** As many as a normal storm has; `npm run e2e` has a whole shard. */
export const MANY = Number(process.env.STORM ?? 10);

export const tenantAt = (index: number): string => `tenant-${String(index + 1).padStart(3, '0')}`;

/** A tenant is broken where a file says so: its change verifies never, and is undone. `together` counts who changes at once. */
export function stormRunbook(folder: string): string {
  return `schema: 1
title: Switch a cache
description: Switches the tenant's cache on.
on:
  alert:
    - name: CacheOff
scope: tenant
timeout: 1m
probes:
  cache:
    service: cache
    run: |
      cd '${folder}'
      if [ -e "on/$UNIT" ] && [ ! -e "broken/$UNIT" ]; then echo '{"on":true}'; else echo '{"on":false}'; fi
    env: { UNIT: "\${{ target.unit }}" }
    output: json
    fields: { on: boolean }
symptom: "!cache.on"
recovered: { that: cache.on, within: 2s, every: 100ms }
steps:
  - id: switch
    title: Switch it on
    service: cache
    do:
      run: |
        cd '${folder}'
        touch "together/$UNIT"; ls together | wc -l >> most
        echo "$UNIT" >> "on/$UNIT"
        while [ -e "slow/$UNIT" ]; do sleep 0.05; done
        rm "together/$UNIT"
      env: { UNIT: "\${{ target.unit }}" }
    verify: { that: cache.on, within: 400ms, every: 100ms }
    undo:
      run: |
        cd '${folder}'
        rm -f "on/$UNIT"
      env: { UNIT: "\${{ target.unit }}" }
    undone: { that: "!cache.on", within: 1s, every: 100ms, for: 100ms }
`;
}

export function stormTopology(count: number): string {
  const tenants = Array.from({ length: count }, (_, index) => `  ${tenantAt(index)}: { services: { cache: {} } }`);
  return `schema: 1
services:
  cache:
    tenancy: dedicated
    hosts: runner
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
tenants:
${tenants.join('\n')}
`;
}

export function alertOf(tenant: string, change: object = {}): Readonly<Record<string, unknown>> {
  const times = { starts_at: '2026-01-15T14:00:00Z', dedup_key: `cache-off ${tenant}` };
  return { source: 'generic', name: 'CacheOff', status: 'firing', severity: 'critical', tenant, ...times, ...change };
}

type Change = Partial<Omit<RespondAllRequest, 'members' | 'others'>> & {
  readonly settings?: Partial<RunSettings>;
  readonly payload?: unknown;
  readonly watch?: (tenant: string, event: RunEvent) => void;
};

export interface Storm {
  readonly folder: string;
  readonly state: string;
  readonly warnings: Fault[];
  /** The most that changed at once. */
  most(): number;
  has(name: string): boolean;
  text(name: string): string;
  write(name: string, text?: string): void;
  remove(name: string): void;
  respondAll(change?: Change): Promise<RespondedAll>;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function storm(count: number): Storm {
  const folder = mkdtempSync(join(tmpdir(), 'enforced-runbooks-storm-'));
  folders.push(folder);
  const state = join(folder, 'state');
  for (const made of ['runbooks', 'temporary', 'on', 'broken', 'slow', 'together']) mkdirSync(join(folder, made));
  const write = (name: string, text = '') => writeFileSync(join(folder, name), text);
  write('runbooks/switch.yml', stormRunbook(folder));
  write('topology.yml', stormTopology(count));
  const paths = { root: folder, runbooks: join(folder, 'runbooks'), topology: join(folder, 'topology.yml') };
  const crew: CrewSettings = {
    secrets: {},
    masked: [],
    ssh: {},
    channels: {},
    environment: { PATH: process.env.PATH ?? '', HOME: folder },
    temporaryFolder: join(folder, 'temporary'),
    runUrl: null,
  };
  const warnings: Fault[] = [];
  const never = new AbortController().signal;
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    folder,
    state,
    warnings,
    text,
    write,
    remove: (name) => rmSync(join(folder, name), { recursive: true }),
    most: () => Math.max(...text('most').trim().split('\n').map(Number)),
    has: (name) => {
      try {
        text(name);
        return true;
      } catch {
        return false;
      }
    },
    respondAll: async ({ settings, payload, watch, ...change } = {}) => {
      const [runbooks, topology] = [must(await readRunbooks(paths)), must(await readTopology(paths))];
      const [runbook] = runbooks;
      if (runbook === undefined) throw new Error('storm: no runbook');
      const alerts = payload ?? Array.from({ length: count }, (_, index) => alertOf(tenantAt(index)));
      const decisions = must(
        decideAll(
          { runbooks: [runbook.runbook], topology: topology.topology, commit: 'none' },
          {
            trigger: { kind: 'incident', payload: alerts },
            ...{ runbook: null, tenants: [], inputs: {}, receivedAt: '2026-01-15T14:32:45Z', atMost: 100 },
          },
        ),
      );
      const sources = { runbook, topology, inputs: {} };
      const store = settings?.store ?? { kind: 'files', state };
      return respondAll({
        ...{ id: 'shard-1', members: decisions.decided.map((decision) => ({ decision, sources })), others: decisions },
        ...{ store, dryRun: false, refusal: null, maxParallel: 8, cancel: never },
        maxFailures: { kind: 'share', percent: 25 },
        respond: ({ member, refusal }) =>
          respond({
            ...member,
            settings: {
              ...crew,
              ...{ state, store, out: null, actor: 'tester', approvals: [], approvable: true, planDigest: null },
              ...{ enabled: true, refusals: refusal === null ? [] : [refusal], dryRun: false, lockTimeoutMs: 0 },
              ...settings,
            },
            cancel: AbortSignal.any([change.cancel ?? never]),
            onCancel: 'compensate',
            abandon: AbortSignal.any([never]),
            watch: (event) => watch?.(member.decision.plan.tenant.id, event),
            warn: (fault) => void warnings.push(fault),
            began: () => undefined,
            settingsFor: async () => ({ ok: true, value: crew }),
          }),
        ...change,
      });
    },
  };
}
