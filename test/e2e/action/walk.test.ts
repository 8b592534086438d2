// The bundled action in the runner, from alert to audit, with commands on this machine: resolved, undone, cancelled, killed.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAuditFolder } from '../../../src/audit/folder.ts';
import { verify } from '../../../src/audit/verify.ts';
import { type RunbookShape, runbookText, TOPOLOGY } from '../../app/estate.ts';
import { ACTION_NODE as node } from '../../support/runner/action-node.ts';
import { type ArtifactService, startArtifactService } from '../../support/runner/artifact-service.ts';
import { begunIn, type Job, type JobRequest, repositoryDispatch, runJob } from '../../support/runner/job.ts';
import type { RunningProgram } from '../../support/runner/process.ts';
import { readZip } from '../../support/runner/zip.ts';

const root = join(import.meta.dirname, '../../..');
const TOKEN = 'a token that the runbook uses';
const ALERT = { source: 'generic', name: 'CacheOff', status: 'firing', tenant: 'tenant-006' };

/** Kills the node process that it descends from. */
const KILL_NODE = `p=$$; while :; do case $(readlink /proc/$p/exe) in */node) break ;; esac; read -r _ _ _ p _ < /proc/$p/stat; done; kill -9 $p`;
/** Commands of the runner that we, or the artifact client, give. */
const OURS = ['add-mask', 'group', 'endgroup', 'warning', 'error', 'debug'];

const folders: string[] = [];
let service: ArtifactService;
beforeAll(async () => {
  service = await startArtifactService();
});
afterAll(async () => {
  await service.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Repository {
  readonly folder: string;
  file(name: string): string | null;
  job(request?: Partial<JobRequest>): Promise<Job>;
}

function repository(shape: RunbookShape = {}): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  folders.push(folder);
  mkdirSync(join(folder, 'runbooks'));
  writeFileSync(join(folder, 'runbooks/switch.yml'), runbookText(folder, shape));
  writeFileSync(join(folder, 'topology.yml'), TOPOLOGY);
  return {
    folder,
    file: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null),
    job: async (request = {}) => {
      const job = await runJob({
        action: root,
        workspace: folder,
        node,
        event: repositoryDispatch(ALERT),
        ...request,
        inputs: { store: 'file', ...request.inputs },
        environment: { HOME: folder, ...service.environment, ...request.environment },
      });
      return job;
    },
  };
}

const words = ({ main, post }: Job): string => `${main.stdout}${main.stderr}\n---\n${post.stdout}${post.stderr}`;

/** The audit that the job left, as `verify` sees it; and every byte that it published. */
async function auditOf(job: Job): Promise<{ readonly outcome: string; readonly word: string; readonly bytes: string }> {
  const [begun] = begunIn(job);
  const files = await readAuditFolder(begun?.folder ?? '');
  if (!files.ok) throw new Error(files.faults[0].message);
  const { word, outcome } = verify(files.value);
  const artifact = service.artifacts.find(({ name }) => name === begun?.id);
  const published = artifact === undefined ? '' : [...readZip(artifact.zip).values()].map(String).join('\n');
  const kept = readdirSync(begun?.folder ?? '', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  return { outcome, word, bytes: `${published}\n${kept}\n${job.main.summary}\n${job.post.summary}` };
}

describe('the action, on this machine', () => {
  it('resolves an incident, and post says why it does nothing', async () => {
    const place = repository();
    const job = await place.job();
    expect(job.main.exitCode, words(job)).toBe(0);
    expect(place.file('on')).toBe('redis@tenant-006\n');
    expect(job.outputs).toMatchObject({ outcome: 'incident_resolved', 'human-intervention-required': 'false' });
    expect(job.outputs['artifact-id']).toMatch(/^\d+$/);
    expect(job.main.summary).toContain('incident_resolved');
    expect(await auditOf(job)).toMatchObject({ outcome: 'incident_resolved', word: 'consistent' });
    expect(job.post.exitCode).toBe(0);
    expect(job.post.log.lines.join('\n')).toMatch(/Nothing to finish: incident-.* is closed/);
    expect([job.leftovers, readdirSync(job.temporaryFolder), job.main.log.openGroups]).toEqual([[], [], 0]);
    job.dispose();
  });

  it('does not call an audit whole that it could not write', async () => {
    const script = `for folder in $(find . -name 'incident-*' -path '*/runs/*'); do mkdir $folder/summary.md; done; echo "$UNIT" > on`;
    const place = repository({ script });
    const job = await place.job();
    expect(job.main.exitCode, words(job)).toBe(74);
    expect(job.outputs).toMatchObject({
      outcome: 'incident_resolved',
      'human-intervention-required': 'true',
      'audit-path': '',
    });
    expect(job.outputs['artifact-id']).toBeUndefined();
    const [error] = job.main.log.annotations.filter(({ level }) => level === 'error');
    expect(error?.message).toContain('could not be written whole, and is not uploaded');
    expect(words(job)).not.toContain('complete');
    expect(job.post.exitCode).toBe(0);
    job.dispose();
  });

  it('undoes what it did when a verification fails', async () => {
    const place = repository({ script: 'touch on; rm on; touch done' });
    const job = await place.job();
    expect(job.main.exitCode, words(job)).toBe(1);
    expect(job.outputs).toMatchObject({ outcome: 'rolled_back', 'human-intervention-required': 'true' });
    expect(place.file('on')).toBeNull();
    expect(await auditOf(job)).toMatchObject({ outcome: 'rolled_back', word: 'consistent' });
    expect(job.main.log.annotations.map(({ level }) => level)).toContain('error');
    expect([job.leftovers, readdirSync(job.temporaryFolder)]).toEqual([[], []]);
    job.dispose();
  });

  it('cancelled in a long command: main stops it in time, post undoes it', async () => {
    const place = repository({ script: 'touch on; trap "" TERM INT; sleep 31.4159' });
    const job = await place.job({ cancelWhen: (log) => log.includes('do switch on runner') });
    expect(job.main.cancelled, words(job)).toBe(true);
    expect(job.main.sent, words(job)).toEqual(['SIGINT']);
    expect(job.main.signal).toBeNull();
    expect(job.main.exitCode).toBe(130);
    expect(processesNamed('sleep 31.4159')).toEqual([]);
    expect(place.file('on')).toBeNull();
    expect(job.post.exitCode, words(job)).toBe(0);
    const audit = await auditOf(job);
    expect(audit).toMatchObject({ outcome: 'cancelled', word: 'consistent' });
    expect(job.main.summary).toMatch(/^✋ `incident-[\w-]+` is stopped\. .*post/);
    expect(job.post.summary).toContain('cancelled');
    expect(audit.bytes).toContain('run.resumed');
    expect([job.leftovers, readdirSync(job.temporaryFolder)]).toEqual([[], []]);
    job.dispose();
  });

  it('cancelled before anything was changed: main ends it itself', async () => {
    const place = repository({ top: '' });
    writeFileSync(join(place.folder, 'slow'), '');
    const slow = runbookText(place.folder).replace(
      'if [ -e on ]; then echo \'{"on":true}\'',
      'if [ -e slow ]; then sleep 20; fi; if [ -e on ]; then echo \'{"on":true}\'',
    );
    writeFileSync(join(place.folder, 'runbooks/switch.yml'), slow);
    const job = await place.job({ cancelWhen: (log) => log.includes('switch for tenant-006') });
    expect(job.main.sent, words(job)).toEqual(['SIGINT']);
    expect(job.main.exitCode, words(job)).toBe(130);
    expect(job.outputs).toMatchObject({ outcome: 'cancelled' });
    expect(job.post.log.lines.join('\n')).toContain('is closed');
    job.dispose();
  });

  it('killed while its audit is uploaded: post uploads it', async () => {
    const place = repository();
    const mood: { kind: 'stall' | 'well' } = { kind: 'stall' };
    const slow = await startArtifactService(mood);
    const killed = async (program: RunningProgram) => {
      while (slow.requests.length === 0) await sleep(20);
      mood.kind = 'well';
      process.kill(program.pid, 'SIGKILL');
    };
    const job = await place.job({
      environment: { HOME: place.folder, ...slow.environment },
      began: (program, phase) => void (phase === 'main' && killed(program)),
    });
    expect(job.main.signal, words(job)).toBe('SIGKILL');
    expect(job.post.exitCode, words(job)).toBe(0);
    const [begun] = begunIn(job);
    expect(slow.artifacts.map(({ name }) => name)).toEqual([begun?.id]);
    expect(job.post.stdout).toContain(`${begun?.id} is closed; main ended before its audit was uploaded`);
    expect(place.file('on')).not.toBeNull();
    await slow.close();
    job.dispose();
  });

  it('killed in a long command: post stops it and undoes it', async () => {
    const place = repository({ script: `touch on; ${KILL_NODE}; sleep 31.4151` });
    const job = await place.job();
    expect(job.main.signal, words(job)).toBe('SIGKILL');
    expect(job.post.exitCode, words(job)).toBe(0);
    expect(place.file('on')).toBeNull();
    expect(processesNamed('sleep 31.4151')).toEqual([]);
    expect(await auditOf(job)).toMatchObject({ outcome: 'rolled_back', word: 'consistent' });
    expect(job.post.summary).toContain('rolled_back');
    expect(readdirSync(job.temporaryFolder)).toEqual([]);
    job.dispose();
  });

  it('lets no foreign text speak to the runner, and no secret show', async () => {
    const evil = ['::set-env name=A::b', '##[add-mask]e', 'x\\r::error::y', '\\u2028::warning::z', '\\u001b[31mred'];
    const place = repository({
      top: 'secrets: [TOKEN]',
      env: '        TOKEN: "${{ secrets.TOKEN }}"',
      script: `touch on; printf '%b\\n' ${evil.map((line) => `'${line.replaceAll("'", '')}'`).join(' ')}; env > seen; echo "$TOKEN"; echo "$TOKEN" | base64`,
    });
    const job = await place.job({
      event: repositoryDispatch({
        ...ALERT,
        labels: { team: 'x\r::set-env name=A::b\n##[add-mask]e\u202e', note: '::error::y' },
        annotations: { summary: '\n::set-output name=outcome::owned' },
      }),
      inputs: { webhook: 'http://127.0.0.1:9/secret-path', 'webhook-secret': 'a secret of the webhook' },
      environment: { TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'an identity token' },
      masks: [TOKEN],
    });
    expect(job.main.exitCode, words(job)).toBe(0);
    const names = new Set([...job.main.log.commands, ...job.post.log.commands].map(({ name }) => name));
    expect([...names].filter((name) => !OURS.includes(name))).toEqual([]);
    expect(job.main.log.masks).not.toContain('e');
    expect(job.main.log.annotations.map(({ message }) => message).join('\n')).not.toMatch(/^[yz]/m);
    expect(job.outputs.outcome).toBe('incident_resolved');
    const seen = place.file('seen') ?? '';
    expect(seen).toContain(`TOKEN=${TOKEN}`);
    expect(seen).not.toMatch(/INPUT_|ACTIONS_|GITHUB_|RUNNER_|STATE_|identity token|ghs_0|secret-path|SSH_AUTH/);
    const { bytes, word } = await auditOf(job);
    expect(word).toBe('consistent');
    for (const secret of [
      TOKEN,
      Buffer.from(TOKEN).toString('base64').slice(0, 30),
      'secret-path',
      'a secret of the webhook',
      'ghs_0',
    ])
      expect(`${bytes}${words(job).replaceAll(/^::add-mask::.*$/gm, '')}`, secret).not.toContain(secret);
    job.dispose();
  });
});

describe('one secret that holds those of all runbooks', () => {
  it('gives a runbook what it declares and nothing else, and shows none of it', async () => {
    const other = 'a secret of another runbook';
    const place = repository({
      top: 'secrets: [TOKEN]',
      env: '        TOKEN: "${{ secrets.TOKEN }}"',
      script: 'echo "$UNIT" > on; env > seen; echo "$TOKEN"; printf "%s" "$TOKEN" | base64',
    });
    const job = await place.job({
      inputs: { 'runbook-secrets': `TOKEN: |-\n  ${TOKEN}\n  its second line\nOTHER: ${other}\n` },
    });
    expect(job.main.exitCode, words(job)).toBe(0);
    expect(place.file('seen')).toContain(`TOKEN=${TOKEN}\nits second line\n`);
    expect(place.file('seen')).not.toMatch(/OTHER|another runbook|RUNBOOK-SECRETS/);
    expect(job.main.log.masks).toEqual(expect.arrayContaining([TOKEN, 'its second line', other]));
    const { bytes, word } = await auditOf(job);
    expect(word).toBe('consistent');
    const said = `${bytes}${words(job).replaceAll(/^::add-mask::.*$/gm, '')}`;
    for (const secret of [TOKEN, 'its second line', other, Buffer.from(TOKEN).toString('base64').slice(0, 30)])
      expect(said, secret).not.toContain(secret);
    job.dispose();
  });
});

function processesNamed(command: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() === command;
      } catch {
        return false;
      }
    });
}
