// `certificate-expiring-on-edges` on four real nginx, whose certificate is about to expire; seen from outside, by what they serve.
import { lstat, mkdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../fleet/daemon.ts';
import { freePorts } from '../fleet/free-ports.ts';
import { writeTool } from '../fleet/ssh-host.ts';
import { LIBRARY_ACCOUNT } from './support/library-account.ts';
import { binOf, type LibraryWorld, startLibraryWorld } from './support/library-world.ts';
import { PATIENT } from './support/patient.ts';
import { startSystemdUnits } from './support/systemd-units.ts';

const ID = 'certificate-expiring-on-edges';
const NAME = 'www.example.com';
const EDGES = ['edge-1', 'edge-2', 'edge-3', 'edge-4'];
const APPROVED = ['--approve-by', 'octo-lead'] as const;

let world: LibraryWorld;
let port: number;
const addressOf = (edge: string) => world.hosts[edge]?.address ?? '';
const authorityFile = () => join(world.folder, 'certificates', 'authority.pem');
const folderOf = (edge: string) => join(world.folder, 'edges', edge);

beforeAll(async () => {
  [port = 0] = await freePorts(1);
  world = await startLibraryWorld({
    id: ID,
    hosts: Object.fromEntries(EDGES.map((edge) => [edge, {}])),
    adapt: ({ hosts, services }) => {
      for (const edge of EDGES)
        Object.assign(hosts[edge] ?? {}, {
          attributes: { listens: `${addressOf(edge)}:${port}`, folder: folderOf(edge) },
        });
      delete services.edge?.instance?.folder;
      Object.assign(services.edge?.instance ?? {}, { authorities: authorityFile() });
    },
    sudoers: (lines, { bin }) => lines.replaceAll('/usr/sbin/nginx', join(bin, 'nginx')),
  });
  const certificates = join(world.folder, 'certificates');
  await mkdir(certificates);
  await makeAuthority();
  await makeCertificate(join(certificates, 'old'), { days: 5 });
  await makeCertificate(join(certificates, 'new'), { days: 90 });
  await makeCertificate(join(certificates, 'strange'), { days: 90, isSelfSigned: true });
  for (const edge of EDGES) {
    const folder = folderOf(edge);
    await mkdir(folder, { recursive: true });
    await runProgram({
      argv: ['cp', '-r', ...['old', 'new', 'strange'].map((name) => join(certificates, name)), folder],
    });
    await runProgram({ argv: ['chown', LIBRARY_ACCOUNT, folder] });
    await writeFile(join(folder, 'nginx.conf'), configText(edge));
    const argv = ['/usr/sbin/nginx', '-c', join(folder, 'nginx.conf')] as const;
    const units = await startSystemdUnits(join(folder, 'systemd.sock'), {
      'nginx.service': { process: { argv: [...argv, '-g', 'daemon off;'] }, restarts: false },
    });
    world.defer(units.close);
    await writeTool(join(binOf(world.folder, edge), 'systemctl'), units.systemctl);
    await writeTool(join(binOf(world.folder, edge), 'nginx'), `#!/bin/sh\nexec ${argv.join(' ')} "$@"\n`);
    await pointTo(edge, 'current', 'old');
    await units.start('nginx.service');
  }
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  for (const edge of EDGES) {
    await pointTo(edge, 'current', 'old');
    await pointTo(edge, 'next', 'new');
    await runProgram({ argv: [join(binOf(world.folder, edge), 'systemctl'), 'reload', 'nginx.service'] });
  }
  await expect.poll(served, PATIENT).toEqual(EDGES.map(() => 'old'));
});

async function pointTo(edge: string, name: string, release: string): Promise<void> {
  await rm(join(folderOf(edge), name), { force: true });
  await symlink(release, join(folderOf(edge), name));
}

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

async function makeAuthority(): Promise<void> {
  const files = ['-keyout', authorityFile().replace('.pem', '.key'), '-out', authorityFile()];
  await runProgram({
    argv: ['openssl', 'req', '-x509', ...KEY, '-days', '365', '-subj', '/CN=An authority', ...files],
  });
}

interface Certificate {
  readonly days: number;
  /** By nobody that a client trusts. */
  readonly isSelfSigned?: boolean;
}

async function makeCertificate(folder: string, { days, isSelfSigned = false }: Certificate): Promise<void> {
  await mkdir(folder);
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'fullchain.pem')];
  const subject = ['-subj', `/O=${basename(folder)}/CN=${NAME}`, '-addext', `subjectAltName=DNS:${NAME}`];
  const signed = isSelfSigned ? [] : ['-CA', authorityFile(), '-CAkey', authorityFile().replace('.pem', '.key')];
  await runProgram({
    argv: ['openssl', 'req', '-x509', ...signed, ...KEY, '-days', String(days), ...subject, ...files],
  });
}

function configText(edge: string): string {
  const folder = folderOf(edge);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return `worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen ${addressOf(edge)}:${port} ssl;
    server_name ${NAME};
    ssl_certificate ${folder}/current/fullchain.pem;
    ssl_certificate_key ${folder}/current/key.pem;
    return 204;
  }
}
`;
}

/** Which certificate each edge shows to a client: the organisation in its subject. */
function served(): Promise<readonly string[]> {
  return Promise.all(
    EDGES.map(
      (edge) =>
        new Promise<string>((resolve) => {
          const socket = connect({ host: addressOf(edge), port, servername: NAME, rejectUnauthorized: false }, () => {
            resolve(String(socket.getPeerCertificate().subject.O));
            socket.destroy();
          });
          socket.on('error', (error) => resolve(error.message));
        }),
    ),
  );
}

/** When each edge's link was set. */
async function switched(): Promise<readonly number[]> {
  const links = await Promise.all(EDGES.map((edge) => lstat(join(folderOf(edge), 'current'))));
  return links.map(({ mtimeMs }) => mtimeMs);
}

const current = () => Promise.all(EDGES.map((edge) => readlink(join(folderOf(edge), 'current'))));

describe('a certificate that is about to expire on four edges', () => {
  it('is not replaced without an approval', async () => {
    const run = await world.run({ tenant: 'acme' });
    expect([run.outcome, run.exit], run.said).toEqual(['refused', 3]);
    expect(await served()).toEqual(EDGES.map(() => 'old'));
  });

  it('is replaced in waves, and each edge serves the new one', async () => {
    const run = await world.run({ tenant: 'acme', args: APPROVED });
    expect([run.outcome, run.exit], run.said).toEqual(['incident_resolved', 0]);
    // One edge serves it for a second before the next is touched; the last two come at once.
    const [first = 0, second = 0, ...last] = await switched();
    expect([second - first >= 1_000, Math.min(...last) - second >= 1_000]).toEqual([true, true]);
    expect(await served()).toEqual(EDGES.map(() => 'new'));
    expect(await current()).toEqual(EDGES.map(() => 'new'));
  });

  it('stays where there would be nothing to go back to, or no client would trust the new one', async () => {
    await pointTo('edge-2', 'current', 'new');
    const unloaded = await world.run({ tenant: 'acme', args: APPROVED });
    await pointTo('edge-2', 'current', 'old');
    for (const edge of EDGES) await pointTo(edge, 'next', 'strange');
    const untrusted = await world.run({ tenant: 'acme', args: APPROVED });
    expect([unloaded.outcome, unloaded.exit], unloaded.said).toEqual(['refused', 3]);
    expect(unloaded.said).toContain('`current` leads to');
    expect([untrusted.outcome, untrusted.exit], untrusted.said).toEqual(['refused', 3]);
    expect(untrusted.said).toContain('not to be trusted');
    expect(await current()).toEqual(EDGES.map(() => 'old'));
    expect(await served()).toEqual(EDGES.map(() => 'old'));
  });

  it('is put back on every edge where the key on the third does not fit', async () => {
    const key = join(folderOf('edge-3'), 'new', 'key.pem');
    const right = await readFile(key, 'utf8');
    await writeFile(key, await readFile(join(folderOf('edge-3'), 'old', 'key.pem'), 'utf8'));
    const run = await world.run({ tenant: 'acme', args: APPROVED });
    await writeFile(key, right);
    expect([run.outcome, run.exit, run.audit.human_intervention_required], run.said).toEqual(['rolled_back', 1, true]);
    expect(await served()).toEqual(EDGES.map(() => 'old'));
    expect(await current()).toEqual(EDGES.map(() => 'old'));
  });
});
