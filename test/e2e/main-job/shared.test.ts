// A whole shared service over real SSH: approved or not changed, one run at a time whichever tenant it is for, undone where it fails.
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RealFleet, startRealFleet } from '../fleet/real-fleet.ts';
import { writeTool } from '../fleet/ssh-host.ts';
import { callIn } from './support/command-line.ts';
import { checkOut, replacing, type Workspace } from './support/workspace.ts';

const LIMIT = 'edge-limit';

/** edgectl on the edge: how many connections the gateway takes; `slow` in its folder makes it take its time. */
const edgectl = (folder: string) => `#!/bin/bash
cd '${folder}' || exit 1
case "$1 $2" in
'show gateway.service') printf '{"limit":%s}\\n' "$(cat ${LIMIT})" ;;
'limit gateway.service') if [ -e slow ]; then touch begun; while [ -e slow ]; do sleep 0.05; done; fi; printf %s "$3" >${LIMIT} ;;
*) exit 64 ;;
esac
`;

const RUNBOOK = (wanted: number) => `schema: 1
title: Let fewer connections in
on: { alert: [{ name: GatewayOverloaded }] }
scope: shared
approval: { environment: production }
max-blast-radius: { tenants: 8 }
probes:
  gateway:
    service: gateway
    exec: [edgectl, show, "\${{ target.unit }}"]
    output: json
    fields: { limit: number }
symptom: gateway.limit > 50
recovered: gateway.limit <= 50
steps:
  - id: fewer
    title: Fewer connections
    service: gateway
    do: { exec: [edgectl, limit, "\${{ target.unit }}", "40"] }
    verify: { that: "gateway.limit == ${wanted}", within: 500ms, every: 100ms }
    undo: { exec: [edgectl, limit, "\${{ target.unit }}", "\${{ before.gateway.limit }}"] }
    undone: { that: gateway.limit == before.gateway.limit, within: 2s, every: 100ms, for: 200ms }
`;

let fleet: RealFleet;
let folder: string;
beforeAll(async () => {
  fleet = await startRealFleet();
  folder = join(fleet.folder, 'edge');
  await mkdir(folder);
  // The hosts' user is not ours.
  await chmod(folder, 0o777);
  await fleet.prepare({ nextStart: 'answers', leak: false });
  await writeTool(join(fleet.folder, 'hosts/edge-1/bin/edgectl'), edgectl(folder));
});
afterAll(async () => {
  await fleet?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await rm(join(folder, LIMIT), { force: true });
  await writeFile(join(folder, LIMIT), '100');
  await chmod(join(folder, LIMIT), 0o666);
});

const limit = () => readFile(join(folder, LIMIT), 'utf8');

async function place(wanted = 40): Promise<Workspace> {
  const topology = replacing('      address: "127.0.0.1:', '      unit: gateway.service\n      address: "127.0.0.1:');
  const workspace = await checkOut(fleet, { topology });
  await writeFile(join(workspace.folder, 'runbooks/fewer.yml'), RUNBOOK(wanted));
  return workspace;
}

const run = (workspace: Workspace, tenant: string, ...more: readonly string[]) =>
  callIn(fleet, workspace, ['run', 'fewer', '--tenant', tenant, '--state', join(workspace.home, 'state'), ...more]);

const APPROVED = ['--approve-by', 'octo-lead'] as const;

describe('the gateway of eight tenants', () => {
  it('is not changed without an approval, and what there is to approve is shown', async () => {
    await using workspace = await place();
    const called = await run(workspace, 'tenant-006');
    expect([called.exit, await limit()]).toEqual([3, '100']);
    expect(called.out + called.complaint).toMatch(
      /the whole of gateway[\s\S]*8 of at most 8: tenant-001[\s\S]*--approve-by/,
    );
  });

  it('is changed once it is approved, under its own lock', async () => {
    await using workspace = await place();
    const out = join(workspace.home, 'out');
    const called = await run(workspace, 'tenant-006', ...APPROVED, '--out', out);
    expect([called.exit, await limit()]).toEqual([0, '40']);
    const audit = JSON.parse(await readFile(join(out, 'audit.json'), 'utf8'));
    expect(audit.locks.map(({ name }: { name: string }) => name)).toEqual(['service:gateway', 'tenant:tenant-006']);
    expect(audit.approvals).toEqual([{ by: 'octo-lead', how: '--approve-by' }]);
    expect(audit.blast_radius.tenants).toHaveLength(8);
  });

  it('is as it was where the change cannot be verified', async () => {
    await using workspace = await place(41);
    const called = await run(workspace, 'tenant-006', ...APPROVED);
    expect([called.exit, await limit()]).toEqual([1, '100']);
  });

  it('is changed by one run at a time, also where another tenant’s incident asks for it', async () => {
    await using workspace = await place();
    await writeFile(join(folder, 'slow'), '');
    const first = run(workspace, 'tenant-006', ...APPROVED);
    while ((await readFile(join(folder, 'begun'), 'utf8').catch(() => null)) === null)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const second = await run(workspace, 'tenant-007', ...APPROVED);
    expect([second.exit, await limit()]).toEqual([3, '100']);
    expect(second.out + second.complaint).toContain('service:gateway');
    await rm(join(folder, 'slow'));
    expect([(await first).exit, await limit()]).toEqual([0, '40']);
  });
});
