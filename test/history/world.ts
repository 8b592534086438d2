// A small world for recorded runs: a home, a state, one runbook, and either store; respond and finish in it as the product does.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEASE_TIMING } from '../../src/journal/lease-timing.ts';
import type { Responded } from '../../src/app/conclude.ts';
import type { CrewSettings } from '../../src/app/crew.ts';
import { decide } from '../../src/app/decide.ts';
import { finish } from '../../src/app/finish.ts';
import { respond } from '../../src/app/respond.ts';
import { readRunbooks, readTopology } from '../../src/app/sources/sources.ts';
import type { StoreSettings } from '../../src/app/store.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import { type Result, succeed } from '../../src/kernel/fault.ts';
import { type MemoryRefs, memoryRefs } from '../journal/memory-refs.ts';

export const REPOSITORY = 'acme/runbooks';
const never = new AbortController().signal;

export interface World {
  readonly folder: string;
  readonly home: string;
  readonly state: string;
  readonly refs: MemoryRefs;
  readonly sightings: Map<string, number>;
  store(kind: StoreSettings['kind']): StoreSettings;
}

/** `folder` is an empty one. */
export function worldIn(folder: string, files: { readonly runbook: string; readonly topology: string }): World {
  const [home, state] = [join(folder, 'home'), join(folder, 'state')];
  for (const name of ['home', 'temporary', 'runbooks']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'runbooks/switch.yml'), files.runbook);
  writeFileSync(join(folder, 'topology.yml'), files.topology);
  const [refs, sightings] = [memoryRefs(), new Map<string, number>()];
  const ofRefs: StoreSettings = {
    kind: 'refs',
    api: refs.api(),
    namespace: 'refs/enforced-runbooks',
    repository: REPOSITORY,
    workflowRun: '7300000001/1',
    runs: { standingOf: async () => ({ kind: 'ended', conclusion: 'failure' }) },
    sightings,
    timing: LEASE_TIMING,
    textAt: async (_commit, path) => succeed(readFileSync(join(folder, path), 'utf8')),
  };
  return {
    folder,
    home,
    state,
    refs,
    sightings,
    store: (kind) => (kind === 'refs' ? ofRefs : { kind: 'files', state }),
  };
}

export interface Course {
  readonly store: StoreSettings['kind'];
  readonly status?: 'resolved';
  readonly abandonAt?: RunEvent['type'];
  readonly cancelAt?: RunEvent['type'];
}

export async function responded(world: World, { store, status, abandonAt, cancelAt }: Course): Promise<Responded> {
  const { folder, state } = world;
  const paths = { root: folder, runbooks: join(folder, 'runbooks'), topology: join(folder, 'topology.yml') };
  const [runbook] = must(await readRunbooks(paths));
  const topology = must(await readTopology(paths));
  if (runbook === undefined) throw new Error('no runbook');
  const payload = status && { source: 'manual', name: 'CacheOff', status, tenant: 'tenant-006' };
  const decision = must(
    decide(
      { runbooks: [runbook.runbook], topology: topology.topology, commit: 'none' },
      {
        trigger: payload === undefined ? { kind: 'manual' } : { kind: 'incident', payload },
        runbook: payload === undefined ? 'switch' : null,
        tenant: 'tenant-006',
        inputs: {},
        receivedAt: '2026-01-15T14:32:45Z',
      },
    ),
  );
  const [abandon, cancel] = [new AbortController(), new AbortController()];
  const crew = crewOf(world);
  return must(
    await respond({
      decision,
      sources: { runbook, topology, inputs: {} },
      cancel: cancel.signal,
      onCancel: 'compensate',
      abandon: abandon.signal,
      watch: ({ type }) => {
        if (type === abandonAt) abandon.abort();
        if (type === cancelAt) cancel.abort('SIGINT');
      },
      warn: () => undefined,
      began: () => undefined,
      settingsFor: async () => succeed(crew),
      settings: {
        ...crew,
        state,
        store: world.store(store),
        out: null,
        actor: 'kim',
        approvals: [],
        approvable: true,
        planDigest: null,
        enabled: true,
        refusals: [],
        dryRun: false,
        lockTimeoutMs: 0,
      },
    }),
  );
}

export function finished(world: World, executionId: string, store: StoreSettings['kind']): ReturnType<typeof finish> {
  return finish({
    store: world.store(store),
    executionId,
    folder: join(world.folder, `finished-${store}`),
    settingsFor: async () => succeed(crewOf(world)),
    by: 'recover',
    because: 'the process that began this run is gone',
    abandon: never,
    watch: () => undefined,
    warn: () => undefined,
  });
}

function crewOf({ folder, home }: World): CrewSettings {
  return {
    secrets: {},
    masked: [],
    ssh: {},
    channels: {},
    environment: { PATH: process.env.PATH ?? '', HOME: home },
    temporaryFolder: join(folder, 'temporary'),
    runUrl: null,
  };
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.faults.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return result.value;
}
