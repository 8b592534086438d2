// Sealed audits with the bundled action on an emulated GitHub: what a run shows, who opens it, what a crash leaves, and what is made of it.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { generateKeys, type KeyPair } from '../../../src/audit/age.ts';
import { auditFilesOf } from '../../../src/audit/folder.ts';
import { verify } from '../../../src/audit/verify.ts';
import { uploadFiles } from '../../../src/github/artifact.ts';
import { digestOfPlans } from '../../../src/plan/binding.ts';
import { type RunbookShape, runbookText, TOPOLOGY } from '../../app/estate.ts';
import { alertOf, stormRunbook, stormTopology, tenantAt } from '../../app/storm.ts';
import { type GitHub, startGitHub } from '../../support/github/start.ts';
import { ACTION_NODE as node } from '../../support/runner/action-node.ts';
import { type ArtifactService, startArtifactService } from '../../support/runner/artifact-service.ts';
import { type Job, type JobRequest, repositoryDispatch, runJob, workflowDispatch } from '../../support/runner/job.ts';
import { readZip } from '../../support/runner/zip.ts';

const root = join(import.meta.dirname, '../../..');
const ALERT = { source: 'generic', name: 'CacheOff', status: 'firing', tenant: 'tenant-006' };
const REF = 'refs/enforced-runbooks/locks/tenant/tenant-006';
const KILL_NODE = `p=$$; while :; do case $(readlink /proc/$p/exe) in */node) break ;; esac; read -r _ _ _ p _ < /proc/$p/stat; done; kill -9 $p`;
/** Of the runbook, of the alert, of a command, of an event: none of it is for everybody. */
const WITHHELD = /redis@|cache|switch|CacheOff|\bdo\b|verif|condition|probe|command|kill/i;

let github: GitHub;
let keys: Readonly<Record<'auditor' | 'second' | 'journal' | 'stranger', KeyPair>>;
const folders: string[] = [];
const services: ArtifactService[] = [];
beforeAll(async () => {
  github = await startGitHub();
  github.setRun(7_300_000_001, { status: 'in_progress', conclusion: null });
  const [auditor, second, journal, stranger] = [
    await generateKeys(),
    await generateKeys(),
    await generateKeys(),
    await generateKeys(),
  ];
  keys = { auditor, second, journal, stranger };
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  for (const ref of github.refs().keys()) if (ref.startsWith('refs/enforced-runbooks/')) github.setRef(ref, null);
  for (const service of services.splice(0)) await service.close();
});
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
  await github.close();
});

interface Place {
  readonly folder: string;
  readonly service: ArtifactService;
  file(name: string): string | null;
  /** Everything that can be read in the lock's commits. */
  commits(): string;
  run(request?: Partial<JobRequest>): Promise<Job>;
  recover(journalKey: KeyPair): Promise<Job>;
  publish(inputs?: JobRequest['inputs'], service?: ArtifactService, runId?: string): Promise<Job>;
}

async function serve(): Promise<ArtifactService> {
  const service = await startArtifactService();
  services.push(service);
  return service;
}

async function place(shape: RunbookShape = {}): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'sealed-'));
  folders.push(folder);
  mkdirSync(join(folder, 'runbooks'));
  const files = { 'runbooks/switch.yml': runbookText(folder, shape), 'topology.yml': TOPOLOGY };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const commit = github.commitFiles('main', files);
  const service = await serve();
  const recipients = `${keys.auditor.recipient} ${keys.second.recipient}`;
  const sealed = { audit: 'after-approval', 'audit-recipient': recipients, 'journal-identity': keys.journal.identity };
  const job = async (request: Partial<JobRequest>, at = service): Promise<Job> => {
    const done = await runJob({
      ...{ action: root, workspace: folder, node, commit, apiUrl: github.url, token: github.tokens.write },
      ...{ event: repositoryDispatch(ALERT), inputs: {}, environment: { HOME: folder, ...at.environment } },
      ...request,
    });
    done.dispose();
    return done;
  };
  return {
    folder,
    service,
    file: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null),
    commits: () => {
      const ref = github.refs().get(REF);
      return ref === undefined
        ? ''
        : execFileSync('git', ['--git-dir', github.folder, 'log', '--format=%B', ref], { encoding: 'utf8' });
    },
    run: (request = {}) => job({ ...request, inputs: { ...sealed, ...request.inputs } }),
    recover: ({ identity }) =>
      job({ event: workflowDispatch({}), inputs: { ...sealed, mode: 'recover', 'journal-identity': identity } }),
    publish: (inputs = {}, at = service, runId = '7300000001') =>
      job(
        {
          event: workflowDispatch({}),
          runId,
          inputs: { mode: 'publish', audit: 'after-approval', 'audit-identity': keys.auditor.identity, ...inputs },
        },
        at,
      ),
  };
}

const words = ({ main, post }: Job): string => `${main.stdout}${main.stderr}\n---\n${post.stdout}${post.stderr}`;

/** What anybody who may read the repository sees of a job: what the runner and the artifact client say of themselves is left out. */
function shownBy({ main, post, outputs }: Job): string {
  const lines = `${main.stdout}\n${main.stderr}\n${post.stdout}\n${post.stderr}`.split('\n');
  const ours = lines.filter(
    (line) => !/^::(?:add-mask|debug)::|artifact|Beginning upload|Uploaded bytes|SHA256|blob storage/i.test(line),
  );
  return [...ours, main.summary, post.summary, JSON.stringify(outputs)].join('\n');
}

function sealedIn(service: ArtifactService): { readonly id: string; readonly files: ReadonlyMap<string, Buffer> } {
  const artifact = service.artifacts.find(({ name }) => name.startsWith('sealed-'));
  if (artifact === undefined) throw new Error('nothing was sealed');
  return { id: artifact.name.slice('sealed-'.length), files: readZip(artifact.zip) };
}

/** Files of the repository's runs that could be read on the runner's disk. */
function leftReadable(folder: string): readonly string[] {
  const state = join(folder, '.local/state/enforced-runbooks/acme/runbooks');
  return readdirSync(state, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .filter((name) => name !== 'audit.tar.age' && name !== 'sealed.json');
}

describe('a sealed audit', () => {
  it('shows how the run ended and no more; with its key it is published whole, anchored at its lock, once', async () => {
    const at = await place();
    const job = await at.run();
    expect(job.main.exitCode, words(job)).toBe(0);
    expect(at.file('on')).toBe('redis@tenant-006\n');
    const { id, files } = sealedIn(at.service);
    expect(job.outputs).toMatchObject({ outcome: 'incident_resolved', 'execution-id': id });
    expect(Object.keys(job.outputs).sort()).toEqual([
      'artifact-id',
      'artifact-url',
      'audit-path',
      'execution-id',
      'human-intervention-required',
      'outcome',
      'plan-digest',
      'runs',
    ]);
    expect(JSON.parse(job.outputs.runs ?? '')).toMatchObject([{ outcome: 'incident_resolved', execution_id: id }]);
    expect(job.outputs.runs).not.toContain('tenant-');
    const shown = shownBy(job).replaceAll(at.folder, '');
    expect(shown).toContain(`incident_resolved · tenant-006 · ${id}`);
    expect(shown).not.toMatch(WITHHELD);
    expect(at.service.artifacts.map(({ name }) => name)).toEqual([`sealed-${id}`]);
    expect([...files.keys()].sort()).toEqual(['audit.tar.age', 'sealed.json']);
    expect(files.get('sealed.json')?.toString()).not.toMatch(/resolved|tenant/);
    expect(leftReadable(at.folder)).toEqual([]);
    expect(at.commits()).toContain(`free after ${id}`);
    expect(at.commits()).not.toMatch(WITHHELD);

    const published = await at.publish({
      'audit-identity': `# rotated\n${keys.stranger.identity}\n${keys.auditor.identity}`,
    });
    expect(published.main.exitCode, words(published)).toBe(0);
    expect(published.main.summary).toMatch(/^✅ 1 run · 1 incident_resolved/);
    expect(published.main.summary).toContain('anchored');
    expect(published.main.summary).toContain('Switch it on');
    expect(published.outputs).toMatchObject({
      outcome: 'incident_resolved',
      'execution-id': id,
      'artifact-id': '1001',
    });
    const readable = readZip(at.service.artifacts.find(({ name }) => name === id)?.zip ?? Buffer.alloc(0));
    expect(verify(auditFilesOf(readable))).toMatchObject({ word: 'consistent', outcome: 'incident_resolved' });
    expect(words(published).replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('AGE-SECRET-KEY');

    const again = await at.publish({ 'audit-identity': keys.second.identity });
    expect(again.main.exitCode, words(again)).toBe(0);
    expect(again.main.stdout).toContain(`${id} was published before`);
    expect(at.service.artifacts).toHaveLength(2);
  });

  it('is opened by the age program and by tar', async () => {
    const at = await place();
    await at.run();
    const { files } = sealedIn(at.service);
    const [seal, key] = [join(at.folder, 'audit.tar.age'), join(at.folder, 'key.txt')];
    writeFileSync(seal, files.get('audit.tar.age') ?? '');
    const cli = join(root, 'dist/cli/index.js');
    execFileSync(node, [cli, 'keygen', '--out', join(at.folder, 'unused.txt')], { stdio: 'pipe' });
    writeFileSync(key, `# a comment\n${keys.second.identity}\n`);
    const tar = execFileSync('age', ['-d', '-i', key, seal], { maxBuffer: 1e9 });
    const names = execFileSync('tar', ['-t'], { input: tar, encoding: 'utf8' }).trim().split('\n').sort();
    expect(names).toEqual(expect.arrayContaining(['audit.json', 'audit.jsonl', 'plan.json', 'summary.md']));
    const record = execFileSync('tar', ['-x', '-O', 'audit.json'], { input: tar, encoding: 'utf8' });
    expect(JSON.parse(record).outcome).toBe('incident_resolved');
    // What keygen wrote is a key for age as well.
    const recipient = /age1\w+/.exec(readFileSync(join(at.folder, 'unused.txt'), 'utf8'))?.[0] ?? '';
    const other = execFileSync('age', ['-r', recipient], { input: 'text' });
    expect(execFileSync('age', ['-d', '-i', join(at.folder, 'unused.txt')], { input: other, encoding: 'utf8' })).toBe(
      'text',
    );
  });

  it('with a wrong key, none, or a changed seal is not published, keeps no other from it, and is not lost', async () => {
    const at = await place();
    await at.run();
    const { id, files } = sealedIn(at.service);
    const wrong = await at.publish({ 'audit-identity': keys.stranger.identity });
    expect(wrong.main.exitCode, words(wrong)).toBe(1);
    expect(wrong.main.log.annotations.map(({ message }) => message).join('\n')).toContain(keys.auditor.recipient);
    expect(wrong.main.summary).toContain('could not be published');
    const none = await at.publish({ 'audit-identity': '' });
    expect(none.main.exitCode, words(none)).toBe(2);
    expect(words(none)).toContain('audit-identity');
    expect(at.service.artifacts.map(({ name }) => name)).toEqual([`sealed-${id}`]);

    const other = await serve();
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const environment = { ...other.environment, GITHUB_SERVER_URL: 'https://github.com' };
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const sealed = files.get('audit.tar.age') ?? Buffer.alloc(0);
    const flipped = Buffer.from(sealed.map((byte, index) => (index === sealed.length - 20 ? byte ^ 1 : byte)));
    const forged = id.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    const upload = (name: string, content: ReadonlyMap<string, Buffer>) =>
      uploadFiles(environment, {
        ...{ name, files: content, temporaryFolder: at.folder, retentionDays: null, runUrl: null, timeoutMs: 20_000 },
        ...{ what: 'It', hint: '' },
      });
    await upload(`sealed-${id}`, files);
    await upload(`sealed-${forged}`, new Map([...files, ['audit.tar.age', flipped]]));
    const mixed = await at.publish({}, other);
    expect(mixed.main.exitCode, words(mixed)).toBe(1);
    expect(mixed.main.log.annotations.map(({ message }) => message).join('\n')).toContain('[seal-broken]');
    expect(mixed.main.summary).toContain('incident_resolved');
    expect(other.artifacts.map(({ name }) => name).sort()).toEqual([id, `sealed-${forged}`, `sealed-${id}`].sort());
  });

  it('is not linked to a readable artifact of another content, and is none of another workflow run', async () => {
    const at = await place();
    await at.run();
    const { id, files } = sealedIn(at.service);
    const other = await serve();
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const environment = { ...other.environment, GITHUB_SERVER_URL: 'https://github.com' };
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const forged = new Map([['summary.md', Buffer.from('all is well')]]);
    for (const [name, content] of [[id, forged] as const, [`sealed-${id}`, files] as const])
      await uploadFiles(environment, {
        ...{ name, files: content, temporaryFolder: at.folder, retentionDays: null, runUrl: null, timeoutMs: 20_000 },
        ...{ what: 'It', hint: '' },
      });
    const published = await at.publish({}, other);
    expect(published.main.exitCode, words(published)).toBe(1);
    expect(published.main.log.annotations.map(({ message }) => message).join('\n')).toContain(
      'is not what its seal holds',
    );
    expect(published.main.summary).toMatch(/1 incident_resolved[\s\S]*anchored/);
    expect(published.main.summary).not.toContain('/artifacts/');
    expect(published.outputs).toMatchObject({ 'artifact-url': '', 'human-intervention-required': 'true' });

    const elsewhere = await at.publish({}, at.service, '7300000009');
    expect(elsewhere.main.exitCode, words(elsewhere)).toBe(1);
    expect(elsewhere.main.log.annotations.map(({ message }) => message).join('\n')).toContain(
      'is of workflow run 7300000001/1, and this is 7300000009',
    );
    expect(at.service.artifacts).toHaveLength(1);
  });

  it('of a run that died waits for the key of its journal; then it is undone, and sealed', async () => {
    const at = await place({ script: `touch on; ${KILL_NODE}; sleep 31.4153` });
    const died = await at.run({ isGone: () => true });
    expect(died.main.signal, words(died)).toBe('SIGKILL');
    expect(at.commits()).toMatch(/held by incident-/);
    expect(at.commits()).not.toMatch(WITHHELD);
    const head = github.refs().get(REF);

    const wrong = await at.recover(keys.stranger);
    expect(wrong.main.exitCode, words(wrong)).toBe(2);
    expect(wrong.main.log.annotations.map(({ message }) => message).join('\n')).toMatch(
      /journal-identity.*\[seal-unopened\]/,
    );
    expect([github.refs().get(REF), at.file('on')]).toEqual([head, '']);

    const recovered = await at.recover(keys.journal);
    expect(recovered.main.exitCode, words(recovered)).toBe(1);
    expect(at.file('on')).toBeNull();
    expect(recovered.outputs).toMatchObject({ outcome: 'rolled_back' });
    expect(shownBy(recovered).replaceAll(at.folder, '')).not.toMatch(WITHHELD);
    expect(leftReadable(at.folder)).toEqual([]);
    const { id } = sealedIn(at.service);
    const published = await at.publish();
    expect(published.main.exitCode, words(published)).toBe(0);
    expect(published.main.summary).toContain('anchored');
    expect(published.outputs).toMatchObject({
      outcome: 'rolled_back',
      'execution-id': id,
      'human-intervention-required': 'true',
    });
  });

  it('of a run that was killed is finished, sealed and told by post', async () => {
    const at = await place({ script: `touch on; ${KILL_NODE}; sleep 31.4154` });
    const job = await at.run();
    expect(job.post.exitCode, words(job)).toBe(0);
    expect(at.file('on')).toBeNull();
    const shown = shownBy(job).replaceAll(at.folder, '');
    expect(shown).toContain('rolled_back · tenant-006');
    expect(shown).not.toMatch(WITHHELD);
    expect(leftReadable(at.folder)).toEqual([]);
  });

  it('of a dead run that stood in the way is sealed too, beside that of the run that finished it', async () => {
    const at = await place({ script: `touch on; if [ ! -e died ]; then touch died; ${KILL_NODE}; sleep 31.4152; fi` });
    await at.run({ isGone: () => true });
    const next = await at.run();
    expect(next.main.exitCode, words(next)).toBe(0);
    expect(at.service.artifacts.map(({ name }) => name)).toEqual(Array(2).fill(expect.stringMatching(/^sealed-/)));
    const shown = shownBy(next).replaceAll(at.folder, '');
    expect(shown).toMatch(/rolled_back · tenant-006[\s\S]*incident_resolved · tenant-006/);
    expect(shown).not.toMatch(WITHHELD);
    expect(leftReadable(at.folder)).toEqual([]);
    const published = await at.publish();
    expect(published.main.exitCode, words(published)).toBe(0);
    expect(published.main.summary).toMatch(/2 runs · 1 rolled_back, 1 incident_resolved/);
  });

  it('of such a run is told and left as an artifact once, also where audits are not sealed', async () => {
    const at = await place({ script: `touch on; if [ ! -e died ]; then touch died; ${KILL_NODE}; sleep 31.4155; fi` });
    const inputs = { audit: 'immediate', 'audit-recipient': '', 'journal-identity': '' };
    await at.run({ inputs, isGone: () => true });
    const next = await at.run({ inputs });
    expect(next.main.exitCode, words(next)).toBe(0);
    const names = at.service.artifacts.map(({ name }) => name);
    expect([names.length, new Set(names).size], names.join()).toEqual([2, 2]);
    for (const name of names) expect(name).toMatch(/^incident-/);
    expect(next.main.summary.match(/^\S+ rolled_back\b/gm)).toHaveLength(1);
    expect(next.main.summary.match(/^\S+ incident_resolved\b/gm)).toHaveLength(1);
  });

  it('that cannot be uploaded stays sealed on the disk, with a warning', async () => {
    const at = await place();
    const job = await at.run({ environment: { HOME: at.folder } });
    expect(job.main.exitCode, words(job)).toBe(0);
    expect(job.main.log.annotations.map(({ message }) => message).join('\n')).toContain('[artifact-failed]');
    expect(readdirSync(job.outputs['audit-path'] ?? '').sort()).toEqual(['audit.tar.age', 'sealed.json']);
    expect(leftReadable(at.folder)).toEqual([]);
  });
});

describe('sealed audits of several tenants', () => {
  it('are sealed each by itself, told by a line each, and summed up when they are published', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealed-storm-'));
    folders.push(folder);
    for (const made of ['runbooks', 'on', 'broken', 'slow', 'together']) mkdirSync(join(folder, made));
    writeFileSync(join(folder, 'topology.yml'), stormTopology(3));
    writeFileSync(join(folder, 'runbooks/switch.yml'), stormRunbook(folder));
    writeFileSync(join(folder, `broken/redis@${tenantAt(1)}`), '');
    const service = await serve();
    const alerts = [0, 1, 2].map((index) => alertOf(tenantAt(index)));
    const job = async (event: JobRequest['event'], inputs: JobRequest['inputs']): Promise<Job> => {
      const environment = { HOME: folder, ...service.environment };
      const request = { action: root, workspace: folder, node, event, environment };
      const done = await runJob({ ...request, inputs: { store: 'file', audit: 'after-approval', ...inputs } });
      done.dispose();
      return done;
    };
    const event = repositoryDispatch({ source: 'generic', payload: alerts });
    const run = await job(event, { 'audit-recipient': keys.auditor.recipient });
    expect(run.main.exitCode, words(run)).toBe(1);
    const shown = shownBy(run).replaceAll(folder, '');
    expect(shown).not.toMatch(WITHHELD);
    expect(shown).toContain(`rolled_back · ${tenantAt(1)}`);
    const runs: readonly object[] = JSON.parse(run.outputs.runs ?? '[]');
    expect(runs).toMatchObject([
      { outcome: 'rolled_back' },
      { outcome: 'incident_resolved' },
      { outcome: 'incident_resolved' },
    ]);
    expect(JSON.stringify(runs)).not.toContain('tenant');
    expect(service.artifacts.filter(({ name }) => name.startsWith('sealed-'))).toHaveLength(3);
    expect(service.artifacts).toHaveLength(3);

    const published = await job(workflowDispatch({}), { mode: 'publish', 'audit-identity': keys.auditor.identity });
    expect(published.main.exitCode, words(published)).toBe(0);
    expect(published.main.summary).toMatch(/^↩️ 3 runs · 1 rolled_back, 2 incident_resolved/);
    expect(published.main.summary).toContain('consistent: its lock stood on the disk of a runner');
    expect(published.main.summary).toMatch(new RegExp(`\\n---\\n\\n↩️ rolled_back after .* · ${tenantAt(1)}`));
    expect(service.artifacts).toHaveLength(6);
  });
});

describe('the last job of a workflow run', () => {
  it('says so plainly where nothing was executed, and sums up what was published at once', async () => {
    const at = await place();
    const nothing = await at.publish();
    expect(nothing.main.exitCode, words(nothing)).toBe(0);
    expect(nothing.main.summary).toContain('Nothing to publish');
    const digest = 'a'.repeat(64);
    const plan = JSON.stringify({
      ...{ schema_version: 1, repository: 'acme/runbooks', run: '7300000001', attempt: 1, ref: 'refs/heads/main' },
      ...{ commit: '0'.repeat(40), made_at: '2026-01-15T14:33:00.000Z', expires_at: '2026-01-15T15:03:00.000Z' },
      ...{ environment: '', reviews_before: 0, digest: digestOfPlans([digest]) },
      plans: [{ shard: 1, tenant: 'tenant-006', runbook: 'switch', incident: 'CacheOff', digest }],
    });
    const vanished = await at.publish({ plan });
    expect(vanished.main.exitCode, words(vanished)).toBe(1);
    expect(vanished.main.summary).toContain('Job 1 of this workflow run left nothing');
    expect(vanished.outputs).toMatchObject({ outcome: '', 'human-intervention-required': 'true' });
    const refusing = await startArtifactService({ kind: 'refuse', status: 403 });
    services.push(refusing);
    const unlisted = await at.publish({}, refusing);
    expect(unlisted.main.exitCode, words(unlisted)).toBe(1);
    expect(unlisted.outputs).toMatchObject({ outcome: '', 'human-intervention-required': 'true' });
    await at.run({ inputs: { audit: 'immediate', 'audit-recipient': '', 'journal-identity': '' } });
    const published = await at.publish({ audit: 'immediate', 'audit-identity': '' });
    expect(published.main.exitCode, words(published)).toBe(0);
    expect(published.main.summary).toMatch(/1 incident_resolved[\s\S]*anchored/);
    expect(at.service.artifacts).toHaveLength(1);
  });
});
