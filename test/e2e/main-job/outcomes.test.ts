// Every outcome of a run, from the dispatch to the audit, on the real fleet; and what the audit claims, seen from outside.
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTCOMES, type Outcome } from '../../../src/engine/outcome.ts';
import { begunIn } from '../../support/runner/job.ts';
import { workersctlText } from '../fleet/host-tools.ts';
import { type RealFleet, type RealFleetState, startRealFleet, type Wedge } from '../fleet/real-fleet.ts';
import { freshAlert, type Response, respond, saidBy } from './support/respond.ts';
import { checkOut, replacing } from './support/workspace.ts';

const ANSWERS: Wedge = { nextStart: 'answers', leak: false };
const FAILS: Wedge = { nextStart: 'fails', leak: false };
const OTHERS = ['001', '002', '003', '004', '005', '007', '008'].map((number) => `tenant-${number}`);

let fleet: RealFleet;
beforeAll(async () => {
  fleet = await startRealFleet();
});
afterAll(async () => {
  await fleet?.[Symbol.asyncDispose]();
});

describe('incident_resolved', () => {
  let response: Response;
  let [before, after]: RealFleetState[] = [];
  beforeAll(async () => {
    await fleet.prepare(ANSWERS);
    before = await fleet.observe();
    await using workspace = await checkOut(fleet);
    response = await respond({ fleet, workspace });
    after = await fleet.observe();
  });

  it('ends so, and says so everywhere', () => {
    ended(response, 'incident_resolved');
    expect(response.files?.audit.human_intervention_required).toBe(false);
    expect(response.job.outputs['human-intervention-required']).toBe('false');
    expect(response.job.outputs['time-to-recovery']).not.toBe('');
    expect(response.job.main.summary).toContain('487/500');
    expect(response.job.main.summary).toContain('120/500');
  });

  it('is what the fleet shows from outside', () => {
    expect([before?.active, after?.active]).toEqual([487, 120]);
    expect([before?.held['tenant-006'], after?.held['tenant-006']]).toEqual([382, 15]);
    expect(after?.redis['tenant-006']).not.toBe(before?.redis['tenant-006']);
    untouched(before, after);
    expect(after?.breakers['tenant-006']).toBe('closed');
    expect(after?.workers['tenant-006']).toBe(6);
  });

  it('has the symptom, the proof, the command and the recovery in its audit', () => {
    const entries = response.files?.audit.agent_thought_process ?? [];
    expect(entries.map((entry) => entry.metric)).toEqual(
      expect.arrayContaining(['active_connections: 487/500', 'active_connections: 120/500']),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({
        command: 'systemctl restart redis@tenant-006 --no-block',
        host: 'cache-2',
        exit_code: 0,
        status: 'complete',
      }),
    );
    expect(entries.some((entry) => entry.result === 'tenant-006 isolation verified, safe to proceed')).toBe(true);
    expect(entries.some((entry) => entry.slack_notification_sent === true)).toBe(true);
    expect(response.files?.audit.trigger).toBe('DatabaseConnectionPoolExhaustion');
  });

  it('told the on-call channel', () => {
    expect(response.slack).toHaveLength(1);
    expect(response.slack[0]).toContain('tenant-006');
  });

  it('uploaded the audit', () => {
    expect(response.artifacts).toHaveLength(1);
    expect(response.job.outputs['artifact-id']).toBe(String(response.artifacts[0]?.id));
  });

  it('left no process behind, and post had nothing to do', () => {
    expect(response.job.leftovers).toEqual([]);
    expect(response.job.post.exitCode).toBe(0);
  });

  it('kept its secrets', () => {
    const [, , keyLine = ''] = fleet.sshKey.split('\n');
    const secrets = [fleet.secrets.PGPASSWORD, response.slackUrl, keyLine];
    for (const secret of secrets) expect(secret.length).toBeGreaterThan(7);
    const files = response.files?.texts ?? {};
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['audit.jsonl', 'audit.json', 'plan.json', 'summary.md']),
    );
    const texts = { ...files, log: saidBy(response).replaceAll(/^::add-mask::.*$/gm, '') };
    for (const [name, text] of Object.entries(texts)) {
      for (const secret of secrets) expect(text.includes(secret), `${name} holds a secret`).toBe(false);
    }
  });
});

describe('nothing is changed', () => {
  it('symptom_absent: the pool is not exhausted', async () => {
    await fleet.prepare(null);
    const { response } = await unchanged({});
    ended(response, 'symptom_absent');
  });

  it('not_firing: the alert is resolved', async () => {
    await fleet.prepare(ANSWERS);
    const { response } = await unchanged({ alert: { ...freshAlert(fleet), status: 'resolved' } });
    ended(response, 'not_firing');
  });

  it('dry_run: everything is looked at', async () => {
    await fleet.prepare(ANSWERS);
    const { response } = await unchanged({ inputs: { 'dry-run': 'true' } });
    ended(response, 'dry_run');
  });

  it('refused: a command of the runbook names another tenant', async () => {
    await fleet.prepare(ANSWERS);
    const { response } = await unchanged({ runbook: replacing(`"redis@\${{ tenant.id }}"`, 'redis@tenant-007') });
    ended(response, 'refused');
    expect(response.slack).toHaveLength(1);
  });

  it('refused: the tenant is on hold', async () => {
    await fleet.prepare(ANSWERS);
    const hold = 'hold:\n  - because: a migration is under way\n    tenant: tenant-006\n';
    const { response } = await unchanged({ topology: replacing('hold: []\n', hold) });
    ended(response, 'refused');
    expect(response.job.main.summary).toContain('a migration is under way');
  });

  it('refused: switched off', async () => {
    await fleet.prepare(ANSWERS);
    const { response } = await unchanged({ inputs: { enabled: 'false' } });
    ended(response, 'refused');
  });

  it('refused: a host is down', async () => {
    await fleet.prepare(ANSWERS);
    await fleet.hosts['db-1']?.stop();
    try {
      const { response } = await unchanged({});
      ended(response, 'refused');
      expect(saidBy(response)).toContain('db-1');
    } finally {
      await fleet.hosts['db-1']?.start();
    }
  });

  it('refused: a host shows another key than the pinned one', async () => {
    await fleet.prepare(ANSWERS);
    const { hostKey: other } = fleet.hosts['app-1'] ?? { hostKey: '' };
    const { hostKey: own } = fleet.hosts['db-1'] ?? { hostKey: '' };
    const { response } = await unchanged({ topology: replacing(own, other) });
    ended(response, 'refused');
    expect(saidBy(response)).toMatch(/host key/i);
  });
});

describe('the neighbours', () => {
  const health =
    '    health: { exec: [redis-cli, -p, "${{ target.port }}", ping], output: text, healthy: text == "PONG" }\n';
  const topology = replacing('  workers:\n    tenancy', `${health}  workers:\n    tenancy`);

  it('are asked over the one connection that there is to their host, and nothing of them is changed', async () => {
    await fleet.prepare(ANSWERS);
    const before = await fleet.observe();
    await using workspace = await checkOut(fleet, { topology });
    const response = await respond({ fleet, workspace });
    ended(response, 'incident_resolved');
    expect(response.files?.audit).toMatchObject({
      bystanders: OTHERS.map((tenant) => ({ tenant, target: `cache/cache-2/redis@${tenant}`, verdict: 'well' })),
    });
    untouched(before, await fleet.observe());
  });
});

describe('duplicate', () => {
  it('the same occurrence again changes nothing', async () => {
    await fleet.prepare(ANSWERS);
    await using workspace = await checkOut(fleet);
    const alert = freshAlert(fleet);
    ended(await respond({ fleet, workspace, alert }), 'incident_resolved');
    await fleet.prepare(ANSWERS);
    const before = await fleet.observe();
    ended(await respond({ fleet, workspace, alert }), 'duplicate');
    expect(await fleet.observe()).toEqual(before);
  });
});

describe('something went wrong after a change', () => {
  it('rolled_back: the restarted cache does not answer', async () => {
    await fleet.prepare(FAILS);
    const before = await fleet.observe();
    await using workspace = await checkOut(fleet);
    const response = await respond({ fleet, workspace });
    ended(response, 'rolled_back');
    await restored(before);
    expect(response.slack).toHaveLength(1);
    expect(response.job.main.summary).toContain('restart-cache');
  });

  it('not_recovered: the changes are verified, and the workers do not let go', async () => {
    await fleet.prepare({ nextStart: 'answers', leak: true });
    const keep = replacing('otherwise: rollback', 'otherwise: keep');
    await using workspace = await checkOut(fleet, {
      runbook: (shipped) => keep(replacing('within: 3m', 'within: 5s')(shipped)),
    });
    const response = await respond({ fleet, workspace });
    ended(response, 'not_recovered');
    const after = await fleet.observe();
    expect(after.active).toBe(487);
    expect(after.workers['tenant-006']).toBe(6);
    expect(after.breakers['tenant-006']).toBe('closed');
  });

  it('cancelled: main stops what runs, and post undoes it', async () => {
    await fleet.prepare({ nextStart: 'late', leak: false });
    const before = await fleet.observe();
    const asked = fleet.units.asked.length;
    await using workspace = await checkOut(fleet);
    const response = await respond({ fleet, workspace, cancelWhen: () => fleet.units.asked.length > asked });
    ended(response, 'cancelled');
    expect(response.job.main.sent).toEqual(['SIGINT']);
    await restored(before);
  });

  it('rolled_back: main is killed without a word, and post undoes from the journal', async () => {
    await fleet.prepare({ nextStart: 'late', leak: false });
    const before = await fleet.observe();
    const asked = fleet.units.asked.length;
    await using workspace = await checkOut(fleet);
    const timing = { interrupt: 0, terminate: 0 };
    const response = await respond({ fleet, workspace, timing, cancelWhen: () => fleet.units.asked.length > asked });
    expect(['cancelled', 'rolled_back']).toContain(response.job.outputs.outcome);
    await restored(before);
  });

  it('rolled_back: the whole runner is gone in the middle, and `recover` on another one undoes it, once', async () => {
    await fleet.prepare({ nextStart: 'late', leak: false });
    const before = await fleet.observe();
    await using workspace = await checkOut(fleet);
    const lost = await respond({ fleet, workspace, vanishWhen: (log) => log.includes('do restart-cache on') });
    expect(lost.job.main.signal).toBe('SIGKILL');
    expect((await fleet.observe()).breakers['tenant-006']).toBe('open');
    await rm(workspace.home, { recursive: true });
    await mkdir(workspace.home);
    const recover = { fleet, workspace, inputs: { mode: 'recover' } };
    const recovered = await respond(recover);
    expect(recovered.job.main.exitCode, saidBy(recovered)).toBe(1);
    expect(recovered.job.outputs.outcome).toBe('rolled_back');
    expect(recovered.files?.audit.execution_id).toBe(begunIn(lost.job)[0]?.id);
    expect(recovered.files?.events.map(({ type }) => type)).toContain('run.resumed');
    await restored(before);
    const again = await respond(recover);
    expect(again.job.main.exitCode, saidBy(again)).toBe(0);
    expect(saidBy(again)).toContain('no run holds a lock');
  });

  it('rollback_failed: the undo does not do what it says', async () => {
    await fleet.prepare(FAILS);
    await replaceWorkersctl(
      (real) => `case "$1 $3" in 'scale 4') echo 'workersctl: quota' >&2; exit 1 ;; esac\n${real}`,
    );
    await using workspace = await checkOut(fleet, {
      runbook: replacing(
        '      within: 30s\n      every: 500ms\n      for: 1s',
        '      within: 3s\n      every: 500ms\n      for: 1s',
      ),
    });
    const response = await respond({ fleet, workspace });
    ended(response, 'rollback_failed');
    expect(response.slack.length).toBeGreaterThan(0);
    const after = await fleet.observe();
    expect(after.workers['tenant-006']).toBe(6);
    expect(after.breakers['tenant-006']).toBe('closed');
  });

  it('unknown: the host is lost in the middle of a change, and stays lost', async () => {
    await fleet.prepare(ANSWERS);
    const [host, mark] = [fleet.hosts['app-1'], join(fleet.folder, 'hosts/app-1/home/scaling')];
    await replaceWorkersctl((real) => `case "$1" in scale) : >${mark}; sleep 5 ;; esac\n${real}`);
    await using workspace = await checkOut(fleet);
    const lost = whenThere(mark).then(() => host?.stop());
    try {
      const response = await respond({ fleet, workspace });
      ended(response, 'unknown');
      expect(response.slack.length).toBeGreaterThan(0);
      // The protection stays where a step's fate is unknown.
      expect((await fleet.observe()).breakers['tenant-006']).toBe('open');
    } finally {
      await lost;
      await host?.start();
    }
  });
});

interface Unchanging {
  readonly alert?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly runbook?: (shipped: string) => string;
  readonly topology?: (written: string) => string;
}

/** A run that must not change anything on any host. */
async function unchanged({ alert, inputs, runbook, topology }: Unchanging): Promise<{ readonly response: Response }> {
  const before = await fleet.observe();
  await using workspace = await checkOut(fleet, {
    ...(runbook === undefined ? {} : { runbook }),
    ...(topology === undefined ? {} : { topology }),
  });
  const response = await respond({
    fleet,
    workspace,
    ...(alert === undefined ? {} : { alert }),
    ...(inputs === undefined ? {} : { inputs }),
  });
  expect(await fleet.observe()).toEqual(before);
  return { response };
}

function ended(response: Response, outcome: Outcome): void {
  expect(response.job.outputs.outcome, saidBy(response)).toBe(outcome);
  expect(response.files?.audit.outcome).toBe(outcome);
  expect(response.files?.events.at(-1)?.type).toBe('closed');
  expect(response.files?.audit.event_count).toBe(response.files?.events.length);
  if (outcome !== 'cancelled') expect(response.job.main.exitCode).toBe(OUTCOMES[outcome].exit);
  expect(response.job.outputs['human-intervention-required']).toBe(String(OUTCOMES[outcome].human !== 'no'));
  expect(saidBy(response)).not.toMatch(/\n\s+at [^\n]*(?:file:|node:)[^\n]*:\d+:\d+/);
}

/** Workers and breaker are as before; the other seven were never touched. */
async function restored(before: RealFleetState): Promise<void> {
  const after = await fleet.observe();
  expect(after.workers).toEqual(before.workers);
  expect(after.breakers).toEqual(before.breakers);
  untouched(before, after);
}

function untouched(before: RealFleetState | undefined, after: RealFleetState | undefined): void {
  for (const tenant of OTHERS) {
    expect(after?.redis[tenant]).toBe(before?.redis[tenant]);
    expect(after?.held[tenant]).toBe(before?.held[tenant]);
    expect(after?.workers[tenant]).toBe(before?.workers[tenant]);
    expect(after?.breakers[tenant]).toBe(before?.breakers[tenant]);
  }
}

/** Puts something before the real command on its host, until the fleet is prepared again. */
async function replaceWorkersctl(change: (real: string) => string): Promise<void> {
  const [shebang, ...lines] = workersctlText(fleet.workersPorts()).split('\n');
  await writeFile(join(fleet.folder, 'hosts/app-1/bin/workersctl'), `${shebang}\n${change(lines.join('\n'))}`);
}

async function whenThere(file: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!existsSync(file) && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
}
