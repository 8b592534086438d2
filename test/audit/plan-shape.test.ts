// Every plan that is compiled has the shape that `verify` asks of `plan.json`.
import { expect, test } from 'vitest';
import { shapedPlan } from '../../src/audit/plan-shape.ts';
import { MANUAL, plan, RUNBOOK } from '../plan/fixtures.ts';

const OTHER = `
schema: 1
title: Promote
description: A runbook with every part that the other one lacks.
owner: team-data
on:
  alert:
    - name: "Replica*"
scope: tenant
approval: { environment: production, by-another: true }
timeout: 1h
secrets: [TOKEN]
inputs:
  note: { type: string, default: "it's" }
probes:
  role:
    service: cache
    exec: [redis-cli, role]
    as: redis
    stdin: "\${{ target.unit }} \${{ secrets.TOKEN }}"
    output: text
    sensitive: true
  health:
    http: { url: "http://127.0.0.1:1/\${{ tenant.id }}", headers: { authorization: "Bearer \${{ secrets.TOKEN }}" }, expect: [200, 204] }
    fields: { size: { type: number, min: 1, max: 64, path: a.b }, names: { type: string, path: names } }
    show: "size \${{ health.size }}"
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
        headers: { x-note: "\${{ inputs.note }}" }
        body: { tenant: "\${{ tenant.id }}", for: 30, deep: { list: [1, true, null, "x \${{ first.role.text }}", "\${{ first.role.text }}"] }, key: "\${{ secrets.TOKEN }}" }
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
    when: role.ok && health.size > 1
    do:
      run: |
        redis-cli -p "$PORT" replicaof no one
      env: { PORT: "\${{ target.port }}", TENANT: "\${{ tenant.id }}" }
      as: redis
      exit: [0, 3]
    verify: role.text == "master"
    irreversible: The replica is the primary from now on.
    retry: { times: 2, backoff: 5s }
    checkpoint: true
notify:
  - on: [started, incident_resolved]
    to: slack
`;

test.each([
  ['the one of the documentation', plan()],
  ['of a manual run', plan({ incident: MANUAL })],
  ['with every other part', plan({ runbook: OTHER, incident: MANUAL })],
  ['that notifies', plan({ runbook: `${RUNBOOK}notify:\n  - on: [rolled_back]\n    to: [slack, webhook]\n` })],
])('%s', (_what, compiled) => {
  const read: unknown = JSON.parse(JSON.stringify(compiled));
  const shaped = shapedPlan(read);
  expect(shaped.ok ? '' : shaped.says).toBe('');
  expect(shaped.ok ? shaped.plan : null).toEqual(read);
});
