import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { uploadFiles } from '../../src/github/artifact.ts';
import { type ArtifactPlace, listArtifacts, readArtifact, readFound } from '../../src/github/artifact-download.ts';
import { type ArtifactService, type Mood, startArtifactService } from '../support/runner/artifact-service.ts';

let temporaryFolder = '';
let service: ArtifactService | null = null;

async function serve(mood?: Mood): Promise<ArtifactPlace> {
  service = await startArtifactService(mood);
  const environment = { ...service.environment, GITHUB_SERVER_URL: 'https://github.com' };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return { environment, temporaryFolder, timeoutMs: 20_000 };
}

const upload = (name: string, files: ReadonlyMap<string, string | Uint8Array>) => ({
  ...{ name, files, temporaryFolder, retentionDays: null, runUrl: null, timeoutMs: 20_000 },
  ...{ what: 'The plan', hint: 'Run it again.' },
});

beforeEach(() => {
  temporaryFolder = mkdtempSync(join(tmpdir(), 'artifacts-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(temporaryFolder, { recursive: true, force: true });
  await service?.close();
  service = null;
});

it('lists by the beginning of a name, and reads what was uploaded; nothing stays on the disk', async () => {
  const place = await serve();
  const files = new Map<string, string | Uint8Array>([
    ['binding.json', '{"schema_version":1}'],
    ['plans/1.json', Buffer.from('{"digest":"…"}')],
  ]);
  await uploadFiles(place.environment, upload('plan-7300000001-1', files));
  await uploadFiles(place.environment, upload('plan-7300000001-2', new Map([['summary.md', 'second']])));
  await uploadFiles(place.environment, upload('shard-7300000001-1-1', new Map([['shard.json', '{}']])));

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
  expect(readdirSync(temporaryFolder)).toEqual([]);
});

it('says so where there is no service, or none that answers', async () => {
  const place = await serve({ kind: 'refuse', status: 403 });
  expect(await listArtifacts(place, '')).toMatchObject({
    ok: false,
    faults: [{ code: 'artifact-unreadable', message: expect.stringContaining('403') }],
  });
  const own = { ...place, environment: { ...place.environment, GITHUB_SERVER_URL: 'https://git.example.com' } };
  expect(await readArtifact(own, 'plan')).toMatchObject({
    ok: false,
    faults: [{ code: 'artifact-unreadable', message: expect.stringContaining('Enterprise Server') }],
  });
  expect(await uploadFiles(own.environment, upload('plan', new Map([['a', 'b']])))).toMatchObject({
    ok: false,
    faults: [
      { code: 'artifact-failed', message: expect.stringContaining('The plan was not uploaded'), hint: 'Run it again.' },
    ],
  });
});
