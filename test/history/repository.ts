// The runbooks that histories are recorded from: one step that writes a file, one probe that looks for it, and a way for each end.
// Nothing in them names a folder of a machine: all of it happens in $HOME.

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

export interface Shape {
  readonly symptom?: string;
  readonly recovered?: string;
  readonly verify?: string;
  readonly otherwise?: 'keep';
  /** Replaces `do` and what follows. */
  readonly act?: string;
}

export function runbookOf({ symptom = '!cache.on', recovered = 'cache.on', otherwise, act, ...shape }: Shape): string {
  const kept = otherwise === undefined ? '' : `  otherwise: ${otherwise}\n`;
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
      cd "$HOME"
      if [ -e on ]; then echo '{"on":true}'; else echo '{"on":false}'; fi
    output: json
    fields: { on: boolean }
symptom: "${symptom}"
recovered:
  that: ${recovered}
  within: 300ms
  every: 100ms
${kept}steps:
  - id: switch
    title: Switch it on
    service: cache
${act ?? actOf(shape)}
`;
}

function actOf({ verify = 'cache.on' }: Shape): string {
  return `    do:
      run: |
        cd "$HOME"
        echo "$UNIT" > on
      env: { UNIT: "\${{ target.unit }}" }
    verify: { that: "${verify}", within: 300ms, every: 100ms }
    undo:
      run: |
        cd "$HOME"
        rm -f on # "$UNIT"
      env: { UNIT: "\${{ target.unit }}" }
    undone: { that: "!cache.on", within: 300ms, every: 100ms, for: 100ms }`;
}

/** Nobody answers at this port, and what an unanswered request did is not known. */
export function unanswered(port: number): string {
  return `    do:
      http: { method: POST, url: "http://127.0.0.1:${port}/\${{ target.unit }}" }
    verify: { that: cache.on, within: 100ms, every: 100ms }
    undo: none
    because: nothing stays`;
}
