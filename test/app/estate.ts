// A repository in a temporary folder whose one service runs on this machine, and the walk of the product in this process.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Responded } from '../../src/app/conclude.ts';
import type { CrewSettings } from '../../src/app/crew.ts';
import { decide } from '../../src/app/decide.ts';
import { type FinishRequest, finish } from '../../src/app/finish.ts';
import { respond } from '../../src/app/respond.ts';
import type { RespondRequest, RunSettings } from '../../src/app/respond-request.ts';
import { readRunbooks, readTopology } from '../../src/app/sources/sources.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import type { Fault, Result } from '../../src/kernel/fault.ts';

export interface RunbookShape {
  /** Lines at the top level, behind `timeout`. */
  readonly top?: string;
  /** Lines in the step's `do`, behind its command. */
  readonly doing?: string;
  readonly script?: string;
  readonly verify?: string;
  readonly undo?: string;
  readonly env?: string;
  /** Replaces all of the step from `do` on. */
  readonly act?: string;
}

/** Its one step writes a file; its probe reads which files there are. */
export function runbookText(folder: string, shape: RunbookShape = {}): string {
  return `schema: 1
title: Switch a cache
description: Switches the tenant's cache on.
on:
  alert:
    - name: CacheOff
scope: tenant
timeout: 1m
${shape.top ?? ''}
probes:
  cache:
    service: cache
    run: |
      cd '${folder}'
      if [ -e on ]; then echo '{"on":true}'; else echo '{"on":false}'; fi
    output: json
    fields: { on: boolean }
symptom: "!cache.on"
recovered:
  that: cache.on
  within: 300ms
  every: 100ms
steps:
  - id: switch
    title: Switch it on
    service: cache
${shape.act ?? actText(folder, shape)}
`;
}

function actText(folder: string, shape: RunbookShape): string {
  return `    do:
      run: |
        cd '${folder}'
        ${shape.script ?? 'echo "$UNIT" > on'}
      env:
        UNIT: "\${{ target.unit }}"
${shape.env ?? ''}
${shape.doing ?? ''}
    verify: ${shape.verify ?? '{ that: cache.on, within: 300ms, every: 100ms }'}
    undo:
      run: |
        cd '${folder}'
        rm -f on # "$UNIT"
        ${shape.undo ?? ''}
      env: { UNIT: "\${{ target.unit }}" }
    undone: { that: "!cache.on", within: 300ms, every: 100ms, for: 100ms }`;
}

export const TOPOLOGY = `schema: 1
services:
  cache:
    tenancy: dedicated
    hosts: runner
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
tenants:
  tenant-006:
    number: 6
    services: { cache: {} }
`;

export interface Estate {
  readonly folder: string;
  readonly state: string;
  readonly events: RunEvent[];
  readonly warnings: Fault[];
  file(name: string): string | null;
  write(name: string, text: string): void;
  respond(change?: Change): Promise<Result<Responded>>;
  finish(
    executionId: string,
    change?: Partial<FinishRequest> & Partial<Pick<CrewSettings, 'secrets' | 'channels'>>,
  ): ReturnType<typeof finish>;
}

interface Change extends Partial<Omit<RespondRequest, 'settings'>> {
  readonly settings?: Partial<RunSettings>;
  readonly payload?: unknown;
  readonly commit?: string;
  readonly tenant?: string;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function estate(shape: RunbookShape = {}): Estate {
  const folder = mkdtempSync(join(tmpdir(), 'enforced-runbooks-test-'));
  folders.push(folder);
  const state = join(folder, 'state');
  const temporary = join(folder, 'temporary');
  for (const made of ['runbooks', 'temporary']) mkdirSync(join(folder, made));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('runbooks/switch.yml', runbookText(folder, shape));
  write('topology.yml', TOPOLOGY);
  const paths = {
    root: folder,
    runbooks: join(folder, 'runbooks'),
    topology: join(folder, 'topology.yml'),
    inventory: { variables: { PATH: process.env.PATH ?? '' }, cancel: new AbortController().signal },
  };
  const crew: CrewSettings = {
    secrets: {},
    masked: [],
    ssh: {},
    channels: {},
    environment: { PATH: process.env.PATH ?? '', HOME: folder },
    temporaryFolder: temporary,
    runUrl: null,
  };
  const [events, warnings]: [RunEvent[], Fault[]] = [[], []];
  const never = new AbortController().signal;
  return {
    folder,
    state,
    events,
    warnings,
    write,
    file: (name) => {
      try {
        return readFileSync(join(folder, name), 'utf8');
      } catch {
        return null;
      }
    },
    respond: async ({ settings, payload, commit = 'none', tenant = 'tenant-006', ...change } = {}) => {
      const [runbooks, topology] = [await readRunbooks(paths), await readTopology(paths)];
      if (!runbooks.ok) return runbooks;
      if (!topology.ok) return topology;
      const [runbook] = runbooks.value;
      if (runbook === undefined) throw new Error('estate: no runbook');
      const decision = decide(
        { runbooks: [runbook.runbook], topology: topology.value.topology, commit },
        {
          trigger: payload === undefined ? { kind: 'manual' } : { kind: 'incident', payload },
          runbook: payload === undefined ? 'switch' : null,
          tenant,
          inputs: {},
          receivedAt: '2026-01-15T14:32:45Z',
        },
      );
      if (!decision.ok) return decision;
      return respond({
        decision: decision.value,
        sources: { runbook, topology: topology.value, inputs: {} },
        cancel: never,
        onCancel: 'compensate',
        abandon: never,
        watch: (event) => void events.push(event),
        warn: (fault) => void warnings.push(fault),
        began: () => undefined,
        settingsFor: async () => ({ ok: true, value: crew }),
        ...change,
        settings: {
          ...crew,
          state,
          store: { kind: 'files', state },
          out: null,
          actor: 'tester',
          approvals: [],
          approvable: true,
          planDigest: null,
          enabled: true,
          refusals: [],
          dryRun: false,
          lockTimeoutMs: 0,
          ...settings,
        },
      });
    },
    finish: (executionId, { secrets = {}, channels = {}, ...change } = {}) =>
      finish({
        store: { kind: 'files', state },
        folder: null,
        executionId,
        settingsFor: async () => ({ ok: true, value: { ...crew, secrets, channels } }),
        by: 'recover',
        because: 'the process is gone',
        abandon: never,
        watch: (event) => void events.push(event),
        warn: (fault) => void warnings.push(fault),
        ...change,
      }),
  };
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.faults.map((fault) => `${fault.code}: ${fault.message}`).join('\n'));
  return result.value;
}

/** A gateway that two tenants share, on this machine. */
export const SHARED_TOPOLOGY = `schema: 1
services:
  gateway:
    tenancy: shared
    hosts: runner
    instance: { unit: gateway.service, backend: "be_\${{ tenant.id }}" }
    identifies: [backend]
tenants:
  tenant-006:
    services: { gateway: {} }
  tenant-007:
    services: { gateway: {} }
`;

/** The same runbook for all of the gateway, or for one tenant's part of it. */
export function gatewayRunbook(folder: string, scope: 'tenant' | 'shared', shape: RunbookShape = {}): string {
  const approval = scope === 'shared' ? 'approval: { environment: production }\n' : '';
  const unit = scope === 'shared' ? 'unit' : 'backend';
  return runbookText(folder, { ...shape, top: `${approval}${shape.top ?? ''}` })
    .replace('scope: tenant', `scope: ${scope}`)
    .replaceAll('service: cache', 'service: gateway')
    .replaceAll('target.unit', `target.${unit}`);
}
