// `probe` over a real sshd: the output of the host, the condition with its values, and nothing left on either machine.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callCommandLine } from '../main-job/support/command-line.ts';
import { createSshWorld, type SshWorld } from './sshd.ts';

let world: SshWorld;
let folder: string;

describe('probe over ssh', () => {
  beforeAll(async () => {
    world = await createSshWorld();
    folder = join(world.folder, 'repository');
    mkdirSync(join(folder, 'runbooks'), { recursive: true });
    const { host } = await world.start('h-1');
    const dead = { ...host, name: 'h-2', port: 1 };
    const hosts = [host, dead].map(
      ({ name, user, address, port, host_keys }) =>
        `  ${name}: { ssh: "${user}@${address}:${port}", host-key: "${host_keys[0]}" }\n`,
    );
    writeFileSync(
      join(folder, 'topology.yml'),
      `schema: 1
hosts:
${hosts.join('')}services:
  cache: { tenancy: dedicated, instance: { unit: "redis@\${{ tenant.id }}" }, identifies: [unit] }
tenants:
  acme-1: { services: { cache: [{ host: h-1 }, { host: h-2 }] } }
`,
    );
    writeFileSync(
      join(folder, 'runbooks', 'warm.yml'),
      `schema: 1
title: Warm the cache
on: { alert: [{ name: CacheCold }] }
secrets: [PIN]
probes:
  cache:
    service: cache
    run: |
      printf '{"unit":"%s","pin":"%s","there":%d}' "$UNIT" "$PIN" "$(pgrep -c sshd)"
    env: { UNIT: "\${{ target.unit }}", PIN: "\${{ secrets.PIN }}" }
    output: json
    timeout: 5s
    fields: { unit: string, there: number }
symptom: all.cache.exists(one, one.there >= 1000)
recovered: all.cache.all(one, one.ok)
steps:
  - id: warm
    service: cache
    require: cache.unit == "redis@acme-1"
    do: { exec: [touch, "\${{ target.unit }}"] }
    verify: cache.ok
    undo: none
    because: Nothing is left.
`,
    );
  });

  afterAll(async () => {
    await world[Symbol.asyncDispose]();
  });

  test('shows what each host says, and what the conditions make of it', async () => {
    const environment = { PIN: 'a pin of some length' };
    const args = ['probe', 'warm', '--tenant', 'acme-1', '--root', folder, '--ssh-key', world.keyFile, '--json'];
    const { exit, out, complaint } = await callCommandLine({ args, cwd: folder, environment });
    expect(exit, out + complaint).toBe(1);
    expect(out + complaint).not.toContain(environment.PIN);
    const { probes, conditions } = JSON.parse(out);
    expect(probes).toMatchObject([
      { host: 'h-1', ok: true, fields: { unit: 'redis@acme-1' }, stdout: expect.stringContaining('"pin":"***"') },
      { host: 'h-2', ok: false, ended: 'not-started', fault: { code: 'connection-refused' } },
    ]);
    expect(conditions).toMatchObject([
      { of: 'symptom', verdict: 'unknown' },
      { kind: 'require', target: 'cache/h-1/redis@acme-1', verdict: 'holds' },
      { kind: 'verify', target: 'cache/h-1/redis@acme-1', verdict: 'holds' },
      { kind: 'require', verdict: 'unknown', because: expect.stringMatching(/^cache: /) },
      { kind: 'verify', target: 'cache/h-2/redis@acme-1', verdict: 'does_not_hold' },
      { of: 'recovered', verdict: 'does_not_hold' },
    ]);
    expect(readdirSync(folder).sort()).toEqual(['runbooks', 'topology.yml']);
  });
});
