// A step with several targets, walked by the product with real processes: side by side, back again, and verified by its audit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { type Estate, estate, must } from './estate.ts';

const TOPOLOGY = `schema: 1
services:
  cache:
    tenancy: dedicated
    hosts: runner
    identifies: [unit]
tenants:
  tenant-006:
    number: 6
    services:
      cache:
        - { unit: "redis-a@tenant-006", slot: a }
        - { unit: "redis-b@tenant-006", slot: b }
        - { unit: "redis-c@tenant-006", slot: c }
        - { unit: "redis-d@tenant-006", slot: d }
`;

/** Each target's change waits until all of its wave have begun: one after the other they would wait in vain. */
const runbook = (
  folder: string,
  { serial, failing }: { readonly serial: string; readonly failing: string },
) => `schema: 1
title: Switch the caches
description: Switches the tenant's caches on.
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
      if [ -e "on-$SLOT" ]; then echo '{"on":true}'; else echo '{"on":false}'; fi
    env: { SLOT: "\${{ target.slot }}" }
    output: json
    fields: { on: boolean }
symptom: all.cache.exists(c, !c.on)
recovered:
  that: all.cache.all(c, c.on)
  within: 300ms
  every: 100ms
steps:
  - id: switch
    title: Switch them on
    service: cache
    serial: ${serial}
    do:
      run: |
        cd '${folder}'
        touch "began-$SLOT" # "$UNIT"
        if [ "$SLOT" != a ]; then
          for look in $(seq 100); do
            if [ -e began-b ] && [ -e began-c ] && [ -e began-d ]; then break; fi
            sleep 0.1
          done
          [ -e began-b ] && [ -e began-c ] && [ -e began-d ]
        fi
        touch "on-$SLOT"
        [ "$SLOT" != '${failing}' ]
      env: { SLOT: "\${{ target.slot }}", UNIT: "\${{ target.unit }}" }
    verify: { that: cache.on, within: 1s, every: 100ms }
    undo:
      run: |
        cd '${folder}'
        rm -f "on-$SLOT" # "$UNIT"
      env: { SLOT: "\${{ target.slot }}", UNIT: "\${{ target.unit }}" }
    undone: { that: "!cache.on", within: 1s, every: 100ms, for: 100ms }
`;

function place(shape: { readonly serial: string; readonly failing: string }): Estate {
  const made = estate();
  made.write('topology.yml', TOPOLOGY);
  made.write('runbooks/switch.yml', runbook(made.folder, shape));
  return made;
}

const on = (made: Estate) => ['a', 'b', 'c', 'd'].filter((slot) => made.file(`on-${slot}`) !== null);

describe('a step with several targets', () => {
  it('is done in its waves, the targets of one at once', async () => {
    const made = place({ serial: '[1, 100%]', failing: 'none' });
    const { outcome, folder, plan } = must(await made.respond());
    expect([outcome, on(made)]).toEqual(['incident_resolved', ['a', 'b', 'c', 'd']]);
    expect(plan.steps[0]).toMatchObject({ waves: [1, 3] });
    expect(verify(must(await readAuditFolder(folder)))).toMatchObject({ word: 'consistent', problems: [] });
  });

  it('is undone on every target where one fails, and says so of each', async () => {
    const made = place({ serial: '[1, 100%]', failing: 'c' });
    const { outcome, folder } = must(await made.respond());
    expect([outcome, on(made)]).toEqual(['rolled_back', []]);
    expect(['b', 'c', 'd'].every((slot) => made.file(`began-${slot}`) !== null)).toBe(true);
    const audit = JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'));
    expect(audit.state_changes.map(({ target, status }: Record<string, string>) => [target, status])).toEqual(
      ['a', 'b', 'c', 'd'].map((slot) => [`cache/runner/redis-${slot}@tenant-006`, 'undone']),
    );
    expect(audit.failure.because).toContain('(cache/runner/redis-c@tenant-006)');
    expect(verify(must(await readAuditFolder(folder)))).toMatchObject({ word: 'consistent', problems: [] });
  });
});
