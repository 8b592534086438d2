import { describe, expect, test } from 'vitest';
import { renderPlan } from '../../src/plan/render.ts';
import { MANUAL, plan, RUNBOOK, SPREAD, TOPOLOGY } from './fixtures.ts';
import { sharedPlan } from './shared.ts';

const ODD = `
schema: 1
title: "Drain\\u202e and promote"
description: A runbook with every part that the other one lacks.
on:
  alert:
    - name: "Replica*"
scope: tenant
approval: { environment: production }
timeout: 1h
inputs:
  note: { type: string, default: "it's \\u001b[31m red" }
probes:
  role:
    service: cache
    exec: [redis-cli, role]
    as: redis
    output: text
    sensitive: true
symptom: role.text == "slave"
recovered:
  that: role.text == "master"
  otherwise: keep
guards:
  drained:
    service: gateway
    engage:
      http:
        method: POST
        url: "http://\${{ target.address }}/drain/\${{ tenant.id }}"
        body: { tenant: "\${{ tenant.id }}", for: 30, why: "\${{ inputs.note }}" }
    engaged: { that: role.ok, within: 2m }
    release: { exec: [gatewayctl, undrain, "\${{ tenant.id }}"] }
    released: { that: role.ok, within: 2m }
    on-unknown: release
steps:
  - id: only-gold
    title: Only where the tenant is gold
    service: workers
    when: tenant.tier == "gold"
    do: { exec: [workersctl, pause, "\${{ target.unit }}"] }
    verify: role.ok
    undo: none
    because: It is paused for a moment only.
  - id: replica
    title: It is still a replica
    check: role.text == "slave"
    message: "The role is \${{ role.text }} for \${{ tenant.id }}"
  - id: promote
    title: Promote the replica
    service: cache
    guard: drained
    when: role.ok
    do:
      run: |
        redis-cli -p "$PORT" replicaof no one
        redis-cli -p "$PORT" config rewrite
      env: { PORT: "\${{ target.port }}", TENANT: "\${{ tenant.id }}" }
      as: redis
    verify: role.text == "master"
    irreversible: The replica is the primary from now on.
    retry: { times: 2, backoff: 5s }
    checkpoint: true
`;

describe('a plan as people read it', () => {
  test('the one of the documentation', async () => {
    await expect(renderPlan(plan())).toMatchFileSnapshot('../golden/plan/pool.txt');
  });

  test('one with every other part', async () => {
    await expect(renderPlan(plan({ runbook: ODD, incident: MANUAL }))).toMatchFileSnapshot('../golden/plan/odd.txt');
  });

  test('one that changes a whole shared service', async () => {
    await expect(renderPlan(sharedPlan())).toMatchFileSnapshot('../golden/plan/shared.txt');
  });

  test('one with several targets', async () => {
    await expect(renderPlan(plan(SPREAD))).toMatchFileSnapshot('../golden/plan/waves.txt');
  });

  test('targets on one host are told apart by their names, in the steps and in the probes', () => {
    const topology = TOPOLOGY.replace(
      / {8}- \{ host: app-1, name: a \}\n {8}- \{ host: cache-2, name: b \}\n/,
      ['a', 'b'].map((name) => `        - { host: app-1, unit: workers@tenant-007-${name} }\n`).join(''),
    );
    const text = renderPlan(plan({ ...SPREAD, topology }));
    for (const name of ['a', 'b']) {
      expect(text).toContain(`affects   workers on app-1 (workers@tenant-007-${name}) · wave`);
      expect(text).toContain(`  workers (workers@tenant-007-${name}) `);
    }
  });

  test.each([
    ['100%', 'one wave: all 4 targets at once'],
    ['25%', '4 waves, each verified before the next: 1, 1, 1 and 1 targets at once'],
    ['[1, 2]', '3 waves, each verified before the next: 1, 2 and 1 targets at once'],
  ])('its waves: %s', (serial, says) => {
    const text = SPREAD.runbook.replace('serial: [1, 100%]', `serial: ${serial}`);
    expect(renderPlan(plan({ ...SPREAD, runbook: text }))).toContain(says);
  });

  test('no line is made by foreign text, and nothing that a terminal acts on is in it', () => {
    const text = renderPlan(plan({ runbook: ODD, incident: { ...MANUAL, name: 'x\n::error::\u001b[2J\u0007' } }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^::/m);
  });

  test.each([
    [210_000, false],
    [210_001, true],
  ])('a rollback of at worst %i ms has a warning: %s', (rollback_worst_case_ms, warned) => {
    expect(renderPlan({ ...plan(), rollback_worst_case_ms }).includes('Warning: longer than the 3m 30s')).toBe(warned);
  });

  test('a step that is skipped leaves nothing behind, and is not said to', () => {
    const skipped = (tier: string) => {
      const text = RUNBOOK.replace(
        '    service: workers\n    do:',
        `    service: workers\n    when: tenant.tier == "${tier}"\n    do:`,
      );
      return renderPlan(
        plan({ runbook: text.replace(/ {4}undo:\n(?:.*\n)*$/, '    irreversible: Two more workers.\n') }),
      );
    };
    expect(skipped('silver')).toContain('Irreversible: a rollback leaves these\n  two-more-workers Two more workers.');
    expect(skipped('gold')).toContain('skipped');
    expect(skipped('gold')).not.toContain('Irreversible');
  });

  test('the digest, and who else is concerned', () => {
    const gold = plan({ topology: TOPOLOGY.replace('tier: silver', 'tier: gold') });
    expect(renderPlan(gold)).toContain('needed: environment production');
    expect(renderPlan(gold)).toContain(gold.digest);
  });
});
