import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { uploadAudit } from '../../src/github/artifact.ts';
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
