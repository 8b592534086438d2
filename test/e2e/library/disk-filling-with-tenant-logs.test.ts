// `disk-filling-with-tenant-logs` on a real file system that fills up; nothing outside of the tenant's folder is touched, also behind links.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, chown, link, mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../fleet/daemon.ts';
import { blocksOf } from './support/adopted.ts';
import { LIBRARY_ACCOUNT } from './support/library-account.ts';
import { type LibraryWorld, startLibraryWorld } from './support/library-world.ts';

const ID = 'disk-filling-with-tenant-logs';
const MIB = 1_048_576;
const LINE = 'GET /orders 200 — the same line again and again\n';

let world: LibraryWorld;
let disk: string;
let rotations: string;
let acme: string;
let globex: string;
let outside: string;

beforeAll(async () => {
  world = await startLibraryWorld({
    id: ID,
    hosts: { 'app-1': { environment: { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin' } } },
    adapt: ({ services }) => {
      Object.assign(services.logs?.instance ?? {}, {
        folder: `${disk}/\${{ tenant.id }}`,
        rotation: `${rotations}/\${{ tenant.id }}.conf`,
      });
    },
    sudoers: (lines, { folder }) => lines.replaceAll('/etc/logrotate-tenants', join(folder, 'rotations')),
  });
  [disk, rotations, outside] = ['disk', 'rotations', 'outside'].map((name) => join(world.folder, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [disk, rotations, outside]) await mkdir(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m,mode=0755', 'tmpfs', disk]);
  world.defer(() => execFileSync('umount', ['--lazy', disk]));
  world.defer(() => rm('/var/lib/logrotate/runbooks-acme.status', { force: true }));
  await mkdir('/var/lib/logrotate', { recursive: true });
  [acme, globex] = [join(disk, 'acme'), join(disk, 'globex')];
  const [shipped = ''] = await blocksOf(ID, 'logrotate');
  const rotation = shipped
    .replaceAll('/var/log/tenants/TENANT', acme)
    .replace('su TENANT logs', `su ${LIBRARY_ACCOUNT} ${LIBRARY_ACCOUNT}`);
  await writeFile(join(rotations, 'acme.conf'), rotation, { mode: 0o644 });
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

/** Everybody's folders as they are on a quiet day, and two links by which a tenant reaches out of its own. */
beforeEach(async () => {
  for (const folder of [acme, globex, join(outside, 'kept')]) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
  }
  await old(join(outside, 'kept', 'ledger.gz'), gzipSync('ledger'));
  await old(join(globex, 'app.log-1.gz'), gzipSync(LINE));
  await writeFile(join(globex, 'app.log'), LINE);
  await symlink(join(outside, 'kept'), join(acme, 'kept'));
  await symlink(join(globex, 'app.log'), join(acme, 'theirs.log'));
  await link(join(globex, 'app.log'), join(disk, 'hard.log')).catch(() => {});
  await own(acme);
});

async function own(path: string): Promise<void> {
  const uid = Number(await runProgram({ argv: ['id', '-u', LIBRARY_ACCOUNT] }));
  await chmod(acme, 0o2775);
  await chown(path, uid, uid);
  for (const name of readdirSync(acme)) execFileSync('chown', ['--no-dereference', `${uid}:${uid}`, join(acme, name)]);
}

async function old(path: string, content: Uint8Array): Promise<void> {
  await writeFile(path, content);
  const then = new Date(Date.now() - 72 * 3_600_000);
  await utimes(path, then, then);
}

const used = () => {
  const [blocks = 1, free = 0] = execFileSync('stat', ['--file-system', '--format=%b %a', disk], { encoding: 'utf8' })
    .split(' ')
    .map(Number);
  return 1 - free / blocks;
};

/** Names and contents of all that is not this tenant's. */
const others = () =>
  Object.fromEntries(
    [globex, join(outside, 'kept')].flatMap((folder) =>
      readdirSync(folder).map((name) => [join(folder, name), readFileSync(join(folder, name)).toString('base64')]),
    ),
  );

describe('a disk that one tenant’s logs fill', () => {
  it('gets room by compressing them, and no line is lost', async () => {
    await writeFile(join(acme, 'app.log'), LINE.repeat(Math.floor((28 * MIB) / Buffer.byteLength(LINE))));
    await own(acme);
    const [whole, neighbours] = [readFileSync(join(acme, 'app.log')), others()];
    expect(used()).toBeGreaterThan(0.85);
    const run = await world.run({ tenant: 'acme' });
    expect([run.outcome, run.exit], run.said).toEqual(['incident_resolved', 0]);
    expect(used()).toBeLessThan(0.5);
    const rotated = readdirSync(acme).find((name) => /^app\.log-.*\.gz$/.test(name));
    expect(gunzipSync(readFileSync(join(acme, String(rotated)))).equals(whole)).toBe(true);
    expect(others()).toEqual(neighbours);
  });

  it('gets room by deleting what is old, where compressing is not enough; what is young stays', async () => {
    await old(join(acme, 'app.log-old.gz'), randomBytes(20 * MIB));
    await writeFile(join(acme, 'app.log-young.gz'), randomBytes(8 * MIB));
    // Nothing for logrotate: neither can it be compressed, nor is that a failure.
    await writeFile(join(acme, 'heap.dump'), LINE);
    await own(acme);
    const neighbours = others();
    const run = await world.run({ tenant: 'acme' });
    expect([run.outcome, run.exit], run.said).toEqual(['incident_resolved', 0]);
    expect(existsSync(join(acme, 'app.log-old.gz'))).toBe(false);
    expect(existsSync(join(acme, 'app.log-young.gz'))).toBe(true);
    expect(readdirSync(acme)).toEqual(expect.arrayContaining(['kept', 'theirs.log', 'heap.dump']));
    expect(others()).toEqual(neighbours);
  });

  it('stays full where nothing is old enough: not a byte is lost, and a human is called', async () => {
    await writeFile(join(acme, 'app.log-young.gz'), randomBytes(28 * MIB));
    await writeFile(join(acme, 'app.log'), LINE);
    await own(acme);
    const [young, neighbours] = [readFileSync(join(acme, 'app.log-young.gz')), others()];
    const run = await world.run({ tenant: 'acme' });
    expect([run.outcome, run.exit, run.audit.human_intervention_required], run.said).toEqual(['rolled_back', 1, true]);
    expect(readFileSync(join(acme, 'app.log-young.gz')).equals(young)).toBe(true);
    const kept = readdirSync(acme).filter((name) => name.startsWith('app.log-2') && name.endsWith('.gz'));
    expect(kept.map((name) => gunzipSync(readFileSync(join(acme, name))).toString())).toEqual([LINE]);
    expect(others()).toEqual(neighbours);
  });
});
