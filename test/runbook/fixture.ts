// A runbook that loads, to be spoiled in one place at a time.
import type { Fault } from '../../src/kernel/fault.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import type { Mitigation, Runbook } from '../../src/runbook/runbook.ts';

export const SOUND = `schema: 1
title: Cache wedged
description: A cache is wedged.
on:
  alert:
    - name: CacheWedged
scope: tenant
timeout: 10m
max-runs: 3 per 1h
secrets: [TOKEN]
inputs:
  busy: { type: number, default: 0.9, min: 0.5, max: 1 }
  group:
    type: string
    from: incident.labels.group
    pattern: "[a-z0-9-]{1,64}"
probes:
  pool:
    service: database
    exec: [psql, -d, "\${{ target.database }}"]
    env: { TOKEN: "\${{ secrets.TOKEN }}" }
    output: json
    fields:
      active: number
      max: { type: number, min: 1 }
      state: string
      names: list<string>
      since: time
      primary: boolean
  cache:
    service: cache
    run: |
      redis-cli -p "$PORT" info
    env: { PORT: "\${{ target.port }}" }
    output: json
    fields: { run_id: string }
  breaker:
    service: gateway
    http: { url: "http://\${{ target.address }}/breakers/\${{ tenant.id }}" }
    fields: { state: string }
symptom:
  that: pool.active >= inputs.busy * pool.max
  for: 5s
recovered:
  that: pool.active < 0.5 * pool.max
  within: 3m
guards:
  circuit_breaker:
    service: gateway
    engage: { exec: [gatewayctl, open, "\${{ tenant.id }}"] }
    engaged: breaker.state == "open"
    release: { exec: [gatewayctl, close, "\${{ tenant.id }}"] }
    released: breaker.state == "closed"
steps:
  - id: database-answers
    title: The database answers
    check: pool.ok && pool.max > 0
  - id: restart-cache
    title: Restart the cache
    service: cache
    guard: circuit_breaker
    require: breaker.state == "open"
    do:
      exec: [systemctl, restart, "redis@\${{ tenant.id }}"]
      output: json
      fields: { job: number }
    verify: cache.run_id != before.cache.run_id && did.job > 0
    undo:
      exec: [systemctl, start, "redis@\${{ tenant.id }}"]
    undone: cache.ok
`;

/** The sound runbook with `from` replaced, which must stand in it. */
export function spoiled(from: string, to: string): string {
  if (!SOUND.includes(from)) throw new Error(`the fixture does not hold: ${from}`);
  return SOUND.replace(from, () => to);
}

export interface Marked {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Takes the `§` out of a text, and says where it stood. */
export function marked(text: string): Marked {
  const at = text.indexOf('§');
  if (at < 0) throw new Error('no place is marked');
  const before = text.slice(0, at);
  return {
    text: text.replace('§', ''),
    line: before.split('\n').length,
    column: at - before.lastIndexOf('\n'),
  };
}

export function load(text: string): Runbook {
  const loaded = loadRunbook('runbooks/cache-wedged.yml', 'cache-wedged', text);
  if (!loaded.ok)
    throw new Error(loaded.faults.map(({ message, at }) => `${at?.line}:${at?.column} ${message}`).join('\n'));
  return loaded.value;
}

export function faultsIn(text: string): readonly Fault[] {
  const loaded = loadRunbook('runbooks/cache-wedged.yml', 'cache-wedged', text);
  return loaded.ok ? [] : loaded.faults;
}

export function mitigationOf(runbook: Runbook): Mitigation {
  const found = runbook.steps.find((step) => step.kind === 'mitigation');
  if (found?.kind !== 'mitigation') throw new Error('the runbook has no mitigation');
  return found;
}
