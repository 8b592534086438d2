// The bench's own little estate: one host, one tenant, and a runbook whose run asks its host exactly six things.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchHost } from './host.ts';
import { resetTenant, tenant } from './peers.ts';
import { runProgram } from './run-program.ts';
import { timed } from './sample.ts';

const program = join(import.meta.dirname, '../dist/cli/index.js');

const runbook = `schema: 1
title: The bench's runbook
owner: bench
on:
  alert:
    - name: Bench
scope: tenant
timeout: 1m
probes:
  state:
    service: cache
    exec: [benchctl, get, "\${{ tenant.id }}"]
    output: json
    fields:
      state: string
symptom: state.state == "old"
recovered:
  that: state.state == "new"
  within: 10s
steps:
  - id: answers
    title: It answers
    check: state.ok
  - id: change
    title: Change it
    service: cache
    do:
      exec: [benchctl, set, "\${{ tenant.id }}"]
    verify: state.state == "new" && before.state.state == "old"
    undo: none
    because: The bench takes it back.
`;

/** How much the runbook `flood` has its host write, and what writes it. */
export const flood = { bytes: 268_435_456, line: 'a line of output, as long as lines of output are' } as const;

/** The same, but the change prints a great deal. */
const floodRunbook = runbook
  .replace(
    'exec: [benchctl, set, "${{ tenant.id }}"]',
    `run: |
        benchctl set "$TENANT"
        yes '${flood.line}' | head -c ${flood.bytes} || true
      env:
        TENANT: "\${{ tenant.id }}"
      timeout: 2m`,
  )
  .replace('timeout: 1m', 'timeout: 5m');

/** The folder of runbooks and topology, for a host at this port. */
export async function writeEstate(
  folder: string,
  at: { readonly account: string; readonly address: string; readonly port: number; readonly hostKey: string },
): Promise<string> {
  const root = join(folder, 'estate');
  await mkdir(join(root, 'runbooks'), { recursive: true });
  await writeFile(join(root, 'runbooks/bench.yml'), runbook);
  await writeFile(join(root, 'runbooks/flood.yml'), floodRunbook);
  await writeFile(
    join(root, 'topology.yml'),
    `schema: 1
hosts:
  bench:
    ssh: ${at.account}@${at.address}:${at.port}
    host-key: "${at.hostKey}"
services:
  cache:
    tenancy: dedicated
    instance:
      unit: "cache@\${{ tenant.id }}"
    identifies: [unit]
tenants:
  ${tenant}:
    services:
      cache: { host: bench }
`,
  );
  return root;
}

export async function ours(host: BenchHost, root: string): Promise<number> {
  await resetTenant(host);
  const folder = await mkdtemp(join(host.folder, 'ours-'));
  try {
    return await timed(() => runProgram({ argv: ourArgv({ root, folder, key: host.key }) }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function ourArgv(at: {
  readonly root: string;
  readonly folder: string;
  readonly key: string;
  readonly runbook?: 'bench' | 'flood';
}): readonly [string, ...string[]] {
  const places = ['--root', at.root, '--state', join(at.folder, 'state'), '--out', join(at.folder, 'out')];
  return [
    process.execPath,
    program,
    'run',
    at.runbook ?? 'bench',
    '--tenant',
    tenant,
    ...places,
    '--ssh-key',
    at.key,
    '--quiet',
  ];
}
