// A cell's repository: a runbook with three mitigations behind a guard, the first of them a checkpoint, and the topology around it.
import type { CellHost } from './host.ts';

export interface Files {
  readonly 'runbooks/three-things.yml': string;
  readonly 'topology.yml': string;
}

export function repositoryFiles(tenant: string, host: CellHost): Files {
  return { 'runbooks/three-things.yml': runbook(host.folder), 'topology.yml': topology(tenant, host) };
}

const OUTCOMES = 'incident_resolved, rolled_back, refused, cancelled, not_recovered, rollback_failed, unknown';

function runbook(folder: string): string {
  return `schema: 1
title: Three things
description: Makes three things, one after the other.
on:
  alert:
    - name: ThingsMissing
scope: tenant
timeout: 20m
probes:
  things:
    service: things
    run: exec '${folder}/look'
    timeout: 170s
    output: json
    fields: { one: string, two: string, three: string, guard: string, well: boolean }
symptom: things.three != "whole"
recovered: { that: things.three == "whole", within: 2s, every: 200ms }
guards:
  gate:
    service: gate
    engage: { run: "'${folder}/act' guard engage", env: { UNIT: "\${{ target.unit }}" }, timeout: 170s }
    engaged: { that: things.guard == "whole", within: 5s, every: 200ms }
    release: { run: "'${folder}/act' guard release", env: { UNIT: "\${{ target.unit }}" }, timeout: 170s }
    released: { that: things.guard == "none", within: 5s, every: 200ms }
steps:
${step(folder, 'one', 'things.one == "whole"', 'things.one == "none"', '    checkpoint: true\n')}
${step(folder, 'two', 'things.two == "whole"', 'things.two == "none"')}
${step(folder, 'three', 'things.three == "whole" && things.well', 'things.three == "none"')}
notify:
  - on: [${OUTCOMES}]
    to: webhook
`;
}

function step(folder: string, name: string, verify: string, undone: string, more = ''): string {
  const command = (action: string): string =>
    `{ run: "'${folder}/act' ${name} ${action}", env: { UNIT: "\${{ target.unit }}" }, timeout: 170s }`;
  return `  - id: ${name}
    title: Thing ${name}
    service: things
    guard: gate
    do: ${command('do')}
    verify: { that: '${verify}', within: 600ms, every: 200ms }
    undo: ${command('undo')}
    undone: { that: '${undone}', within: 5s, every: 200ms, for: 200ms }
${more}`;
}

function topology(tenant: string, { user, address, port, hostKey }: CellHost): string {
  return `schema: 1
hosts:
  host-1:
    ssh: ${user}@${address}:${port}
    host-key: ${hostKey}
services:
  gate:
    tenancy: dedicated
    instance: { unit: "gate@\${{ tenant.id }}" }
    identifies: [unit]
  things:
    tenancy: dedicated
    depends-on: [gate]
    instance: { unit: "things@\${{ tenant.id }}" }
    identifies: [unit]
tenants:
  ${tenant}:
    number: 1
    services:
      gate: { host: host-1 }
      things: { host: host-1 }
`;
}
