// A small estate and a sound runbook, which tests break at one place each.

import type { Estate } from '../../src/rehearsal/stage.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import type { Runbook } from '../../src/runbook/runbook.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import { loaded } from '../topology/estate.ts';

const topology = loaded(`schema: 1
services:
  cache:
    tenancy: dedicated
    hosts: runner
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
  gateway:
    tenancy: shared
    hosts: runner
tenants:
  acme-one: { services: { cache: {}, gateway: {} } }
  acme-two: { on-call: "teams:cache", services: { cache: {}, gateway: {} } }
`);

export const ESTATE: Estate = { topology, isolation: isolationOf(topology) };

export const SOUND = `schema: 1
title: The cache is ill
description: It is.
on: { alert: [{ name: CacheIll }] }
timeout: 10m
probes:
  cache:
    service: cache
    exec: [cachectl, show, "\${{ target.unit }}"]
    output: json
    fields:
      load: number
      run: string
      size: { type: number, min: 1, max: 64 }
  breaker:
    service: gateway
    exec: [gatewayctl, show, "\${{ tenant.id }}"]
    output: json
    fields: { state: string }
symptom: { that: cache.load >= 0.9 * 500, for: 4s }
recovered: { that: cache.load < 100, for: 4s }
guards:
  breaker_open:
    service: gateway
    engage: { exec: [gatewayctl, open, "\${{ tenant.id }}"] }
    engaged: breaker.state == "open"
    release: { exec: [gatewayctl, close, "\${{ tenant.id }}"] }
    released: breaker.state == "closed"
steps:
  - id: is-there
    title: It is there
    check: cache.ok && cache.size > 0
  - id: grow
    title: Grow it
    service: cache
    guard: breaker_open
    require: breaker.state == "open"
    do: { exec: [cachectl, size, "\${{ target.unit }}", "\${{ before.cache.size + 2 }}"] }
    verify: cache.size == before.cache.size + 2
    undo: { exec: [cachectl, size, "\${{ target.unit }}", "\${{ before.cache.size }}"] }
    undone: cache.size == before.cache.size
  - id: restart
    title: Restart it
    service: cache
    guard: breaker_open
    do: { exec: [cachectl, restart, "\${{ target.unit }}"] }
    verify: cache.ok && cache.run != before.cache.run
    undo: none
    because: It leaves nothing.
`;

interface Conditions {
  readonly symptom: string;
  readonly recovered: string;
  readonly verify: string;
}

/** One step on a cache that may be ill itself, beside a queue that may be too long. */
export function oneStep({ symptom, recovered, verify }: Conditions): Runbook {
  return runbookOf(`schema: 1
title: The queue is long
on: { alert: [{ name: QueueLong }] }
timeout: 10m
probes:
  queue: { service: gateway, exec: [queuectl, show, "\${{ tenant.id }}"], output: json, fields: { length: number } }
  cache:
    service: cache
    exec: [cachectl, show, "\${{ target.unit }}"]
    output: json
    fields: { state: string, load: { type: number, min: 0 }, count: { type: number, min: 1, max: 64 } }
symptom: ${JSON.stringify(symptom)}
recovered: ${JSON.stringify(recovered)}
steps:
  - id: restart
    title: Restart it
    service: cache
    do: { exec: [cachectl, restart, "\${{ target.unit }}"] }
    verify: ${JSON.stringify(verify)}
    undo: none
    because: It leaves nothing.
`);
}

/** Changes that make each command of the sound runbook a request. */
export const OVER_HTTP: readonly (readonly [from: string, to: string])[] = [
  request('[gatewayctl, open, "${{ tenant.id }}"]', 'PUT', 'breakers/${{ tenant.id }}'),
  request('[gatewayctl, close, "${{ tenant.id }}"]', 'DELETE', 'breakers/${{ tenant.id }}'),
  request(
    '[cachectl, size, "${{ target.unit }}", "${{ before.cache.size + 2 }}"]',
    'PUT',
    'sizes/${{ tenant.id }}/more',
  ),
  request('[cachectl, size, "${{ target.unit }}", "${{ before.cache.size }}"]', 'PUT', 'sizes/${{ tenant.id }}'),
  request('[cachectl, restart, "${{ target.unit }}"]', 'POST', 'restarts/${{ tenant.id }}'),
];

function request(argv: string, method: string, path: string): readonly [from: string, to: string] {
  return [`{ exec: ${argv} }`, `{ http: { method: ${method}, url: "http://cache.internal/${path}" } }`];
}

/** The sound runbook with each text in place of another; one that is not there is a mistake of the test. */
export function runbookWith(...changes: readonly (readonly [from: string, to: string])[]): Runbook {
  const text = changes.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new Error(`runbookWith: there is no ${from}`);
    return whole.replace(from, () => to);
  }, SOUND);
  return runbookOf(text);
}

export function runbookOf(text: string): Runbook {
  const runbook = loadRunbook('runbooks/cache-ill.yml', 'cache-ill', text);
  if (!runbook.ok) throw new Error(JSON.stringify(runbook.faults));
  return runbook.value;
}
