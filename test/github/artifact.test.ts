import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { uploadAudit, uploadFiles } from '../../src/github/artifact.ts';
import {
  type ArtifactPlace,
  listArtifacts,
  readArtifact,
  readFound,
  runOfApi,
} from '../../src/github/artifact-download.ts';
import { type ArtifactService, type Mood, startArtifactService } from '../support/runner/artifact-service.ts';
import { readZip } from '../support/runner/zip.ts';

let folder = '';
let service: ArtifactService | null = null;

async function serve(mood?: Mood): Promise<Readonly<Record<string, string>>> {
  service = await startArtifactService(mood);
  const environment = { ...service.environment, GITHUB_SERVER_URL: 'https://github.com' };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return environment;
}

const upload = (more: object = {}) => ({
  folder,
  name: 'incident-2026-01-15-14-32-45-7f3ac19e42b0d6a1',
  retentionDays: null,
  runUrl: 'https://github.com/acme/runbooks/actions/runs/7300000001',
  timeoutMs: 20_000,
  ...more,
});

/** The client reads the API's address once, when it is loaded: it is sent on to the service of the test. */
const api = createServer(({ url, headers }, response) => {
  const to = new URL(url ?? '/', service?.environment.ACTIONS_RESULTS_URL);
  void fetch(to, { headers: { authorization: headers.authorization ?? '' }, redirect: 'manual' }).then((answer) => {
    response.writeHead(answer.status, { location: answer.headers.get('location') ?? '' }).end();
  });
});
beforeAll(async () => {
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const address = api.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  vi.stubEnv('GITHUB_API_URL', `http://127.0.0.1:${address.port}`);
  await import('@actions/artifact');
});
afterAll(() => api.close());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  mkdirSync(join(folder, 'outputs'));
  writeFileSync(join(folder, 'audit.json'), '{"outcome":"incident_resolved"}');
  writeFileSync(join(folder, 'outputs', 'abc.txt'), 'x'.repeat(100_000));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const path of [folder, `${folder}-outside`]) rmSync(path, { recursive: true, force: true });
  await service?.close();
  service = null;
});

describe('uploadAudit', () => {
  it('uploads the folder with the real client, and tells id and address', async () => {
    const found = await uploadAudit(await serve(), upload({ retentionDays: 7 }));
    const [stored] = service?.artifacts ?? [];
    expect(found).toEqual({
      ok: true,
      value: {
        artifactId: '1000',
        artifactUrl: 'https://github.com/acme/runbooks/actions/runs/7300000001/artifacts/1000',
        digest: stored?.hash.replace('sha256:', ''),
      },
    });
    expect(stored?.name).toBe('incident-2026-01-15-14-32-45-7f3ac19e42b0d6a1');
    expect(Date.parse(stored?.expiresAt ?? '')).toBeGreaterThan(Date.now() + 6 * 86_400_000);
    const files = readZip(stored?.zip ?? Buffer.alloc(0));
    expect([...files.keys()].sort()).toEqual(['audit.json', 'outputs/abc.txt']);
    expect(files.get('audit.json')?.toString()).toBe('{"outcome":"incident_resolved"}');
    expect(files.get('outputs/abc.txt')?.length).toBe(100_000);
  });

  it('follows no link out of the folder', async () => {
    mkdirSync(`${folder}-outside`);
    writeFileSync(join(`${folder}-outside`, 'secret'), 'secret');
    symlinkSync(`../${basename(folder)}-outside/secret`, join(folder, 'file'));
    symlinkSync(`../${basename(folder)}-outside`, join(folder, 'folder'));
    await uploadAudit(await serve(), upload());
    expect([...readZip(service?.artifacts[0]?.zip ?? Buffer.alloc(0)).keys()].sort()).toEqual([
      'audit.json',
      'outputs/abc.txt',
    ]);
  });

  it.each([
    ['on a server of its own', { GITHUB_SERVER_URL: 'https://git.example.com' }, 'Enterprise Server'],
    ['without a token', { ACTIONS_RUNTIME_TOKEN: '' }, 'no token'],
    ['without an address', { ACTIONS_RESULTS_URL: '' }, 'no address'],
  ])('says so where there is no service: %s', async (_name, change, says) => {
    const found = await uploadAudit({ ...(await serve()), ...change }, upload());
    expect(found).toMatchObject({
      ok: false,
      faults: [{ code: 'artifact-failed', message: expect.stringContaining(says) }],
    });
    expect(found.ok || found.faults[0].hint).toContain(folder);
    expect(service?.requests).toEqual([]);
  });

  it('says so where the service refuses', async () => {
    const found = await uploadAudit(await serve({ kind: 'refuse', status: 403 }), upload());
    expect(found).toMatchObject({
      ok: false,
      faults: [{ code: 'artifact-failed', message: expect.stringContaining('403') }],
    });
  });

  it('gives up on a service that never answers', async () => {
    const found = await uploadAudit(await serve({ kind: 'stall' }), upload({ timeoutMs: 200 }));
    expect(found).toMatchObject({
      ok: false,
      faults: [{ code: 'artifact-failed', message: expect.stringContaining('longer than 200 ms') }],
    });
  });

  it('says so where the name is taken', async () => {
    const environment = await serve();
    await uploadAudit(environment, upload());
    expect(await uploadAudit(environment, upload())).toMatchObject({
      ok: false,
      faults: [{ message: expect.stringContaining('already exists') }],
    });
  });

  it.each(['empty', 'missing'])('says so where the folder is %s', async (how) => {
    const environment = await serve();
    rmSync(folder, { recursive: true });
    if (how === 'empty') mkdirSync(folder);
    expect(await uploadAudit(environment, upload())).toMatchObject({
      ok: false,
      faults: [{ code: 'artifact-failed' }],
    });
  });
});

describe('artifacts of the workflow run', () => {
  const inMemory = (name: string, files: ReadonlyMap<string, string | Uint8Array>) => ({
    ...{ name, files, temporaryFolder: folder, retentionDays: null, runUrl: null, timeoutMs: 20_000 },
    ...{ what: 'The plan', hint: 'Run it again.' },
  });

  async function placeOf(mood?: Mood): Promise<ArtifactPlace> {
    return { environment: await serve(mood), temporaryFolder: folder, timeoutMs: 20_000, byApi: null };
  }

  it('lists by the beginning of a name, and reads what was uploaded; nothing stays on the disk', async () => {
    const place = await placeOf();
    const files = new Map<string, string | Uint8Array>([
      ['binding.json', '{"schema_version":1}'],
      ['plans/1.json', Buffer.from('{"digest":"…"}')],
    ]);
    await uploadFiles(place.environment, inMemory('plan-7300000001-1', files));
    await uploadFiles(place.environment, inMemory('plan-7300000001-2', new Map([['summary.md', 'second']])));
    await uploadFiles(place.environment, inMemory('shard-7300000001-1-1', new Map([['shard.json', '{}']])));

    const listed = await listArtifacts(place, 'plan-7300000001-');
    expect(listed).toMatchObject({
      ok: true,
      value: [
        { name: 'plan-7300000001-1', id: 1000, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
        { name: 'plan-7300000001-2', id: 1001 },
      ],
    });
    const read = await readArtifact(place, 'plan-7300000001-1');
    if (!read.ok) throw new Error(read.faults[0].message);
    expect([...read.value].map(([path, bytes]) => [path, bytes.toString()]).sort()).toEqual([
      ['binding.json', '{"schema_version":1}'],
      ['plans/1.json', '{"digest":"…"}'],
    ]);
    expect(await readArtifact(place, 'plan-7300000001')).toMatchObject({
      ok: false,
      faults: [{ code: 'artifact-missing', message: expect.stringContaining('plan-7300000001') }],
    });
    const [first] = listed.ok ? listed.value : [];
    if (first === undefined) throw new Error('nothing was listed');
    expect(await readFound(place, { ...first, size: 1e9 })).toMatchObject({
      ok: false,
      faults: [{ code: 'artifact-unreadable', message: expect.stringContaining('1000000000 bytes') }],
    });
    expect(await readFound(place, { ...first, digest: `sha256:${'0'.repeat(64)}` })).toMatchObject({
      ok: false,
      faults: [{ code: 'artifact-unreadable', message: expect.stringContaining('its digest differs') }],
    });
    expect(readdirSync(folder).sort()).toEqual(['audit.json', 'outputs']);
  });

  it.each([
    ['a token that may read them', 'may-read', true],
    ['one that may not, with the permission that is missing', 'may-not', false],
  ])('of an earlier attempt are read over the API: with %s', async (_name, token, isRead) => {
    const place = await placeOf({ kind: 'earlier', token: 'may-read' });
    const byApi = runOfApi({ token, repository: 'acme/runbooks', runId: '7300000001' });
    await uploadFiles(place.environment, inMemory('sealed', new Map([['sealed.json', '{}']])));
    const read = await readArtifact({ ...place, byApi }, 'sealed');
    if (isRead) expect(read.ok && [...read.value.keys()]).toEqual(['sealed.json']);
    else
      expect(read).toMatchObject({
        ok: false,
        faults: [{ code: 'artifact-unreadable', hint: expect.stringContaining('actions: read') }],
      });
    expect(readdirSync(folder).sort()).toEqual(['audit.json', 'outputs']);
    expect(await readArtifact(place, 'sealed')).toMatchObject({ ok: false });
  });

  it('says so where there is no service, or none that answers', async () => {
    const place = await placeOf({ kind: 'refuse', status: 403 });
    expect(await listArtifacts(place, '')).toMatchObject({
      ok: false,
      faults: [{ code: 'artifact-unreadable', message: expect.stringContaining('403') }],
    });
    const own = { ...place, environment: { ...place.environment, GITHUB_SERVER_URL: 'https://git.example.com' } };
    expect(await readArtifact(own, 'plan')).toMatchObject({
      ok: false,
      faults: [{ code: 'artifact-unreadable', message: expect.stringContaining('Enterprise Server') }],
    });
    expect(await uploadFiles(own.environment, inMemory('plan', new Map([['a', 'b']])))).toMatchObject({
      ok: false,
      faults: [
        {
          code: 'artifact-failed',
          message: expect.stringContaining('The plan was not uploaded'),
          hint: 'Run it again.',
        },
      ],
    });
  });
});
