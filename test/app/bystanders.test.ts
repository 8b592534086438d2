// Wall 4 with real processes on this machine: a neighbour that falls ill because of a change, and what the run leaves of it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAuditFolder } from '../../src/audit/folder.ts';
import { verify } from '../../src/audit/verify.ts';
import { type Estate, estate, must, type RunbookShape } from './estate.ts';

/** Three tenants with a cache each; a cache is well as long as its file says so. */
const topologyIn = (folder: string) => `schema: 1
services:
  cache:
    tenancy: dedicated
    hosts: runner
    instance: { unit: "redis@\${{ tenant.id }}" }
    identifies: [unit]
    discover:
      run: printf 'redis@tenant-00%s\\n' 6 7 8
      output: text
      each: unit
      tenant: "redis@(?P<tenant>[a-z0-9-]+)"
    health:
      run: cat "${folder}/$UNIT"
      env: { UNIT: "\${{ target.unit }}" }
      output: text
      healthy: text == "PONG"
tenants:
  tenant-006: { services: { cache: {} } }
  tenant-007: { services: { cache: {} } }
  tenant-008: { services: { cache: {} } }
`;

function place(shape: RunbookShape = {}): Estate {
  const made = estate({ ...shape, top: `${shape.top ?? 'bystanders: { settle: 300ms }'}` });
  made.write('topology.yml', topologyIn(made.folder));
  for (const tenant of ['tenant-007', 'tenant-008']) made.write(`redis@${tenant}`, 'PONG');
  return made;
}

async function played(made: Estate) {
  const { outcome, folder, summary } = must(await made.respond());
  const record = JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'));
  expect(verify(must(await readAuditFolder(folder)))).toMatchObject({ word: 'consistent', problems: [] });
  return { outcome, summary, record };
}

describe('neighbours on this machine', () => {
  it('that stay well are named, with what they were asked', async () => {
    const { outcome, summary, record } = await played(place());
    expect(outcome).toBe('incident_resolved');
    expect(record).toMatchObject({
      bystanders: [
        { tenant: 'tenant-007', target: 'cache/runner/redis@tenant-007', verdict: 'well' },
        { tenant: 'tenant-008', target: 'cache/runner/redis@tenant-008', verdict: 'well' },
      ],
      bystander_watch: { most: 50, settle_ms: 300, waves: [{ step: 'switch', wave: 1, asked: 2 }] },
    });
    expect(summary).toContain('| `tenant-007` | `cache/runner/redis@tenant-007` | ✅ well |');
  });

  it('and fall ill by the change fail its step: it is undone, and they are named', async () => {
    const made = place({ script: 'echo "$UNIT" > on; for one in redis@*8; do echo LOADING > "$one"; done' });
    const { outcome, summary, record } = await played(made);
    expect(outcome).toBe('rolled_back');
    expect(made.file('on')).toBeNull();
    expect(record.failure).toMatchObject({ kind: 'bystander', step: 'switch' });
    expect(record.failure.because).toContain('tenant-008 (cache/runner/redis@tenant-008: not text == "PONG")');
    expect(summary).toContain('| `tenant-008` | `cache/runner/redis@tenant-008` | ❌ fell ill |');
  });

  it('and were ill before are told, and not counted', async () => {
    const made = place();
    made.write('redis@tenant-008', 'LOADING');
    const { outcome, record } = await played(made);
    expect(outcome).toBe('incident_resolved');
    expect(record.bystanders).toMatchObject([{ verdict: 'well' }, { tenant: 'tenant-008', verdict: 'ill_before' }]);
  });

  it('are not asked where the runbook says so, and that is told', async () => {
    const made = place({
      top: 'bystanders: 0',
      script: 'echo "$UNIT" > on; for one in redis@*8; do echo LOADING > "$one"; done',
    });
    const { outcome, summary, record } = await played(made);
    expect(outcome).toBe('incident_resolved');
    expect(record).toMatchObject({ bystanders: [], bystander_watch: { most: 0 } });
    expect(summary).toContain('Nobody was asked how they are: the runbook has `bystanders: 0`.');
  });
});
