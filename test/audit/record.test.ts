import { describe, expect, test } from 'vitest';
import { outcomeLine } from '../../src/audit/outcome-line.ts';
import { recordOf } from '../../src/audit/record.ts';
import { type AuditRecord, auditRecord } from '../../src/audit/schema.ts';
import { canonicalJson } from '../../src/kernel/canonical.ts';
import { plan } from '../plan/fixtures.ts';
import { type EstateOptions, runEstate } from './estate.ts';
import { expectGolden } from './golden.ts';

async function recorded(options: EstateOptions = {}): Promise<AuditRecord> {
  const run = await runEstate(plan(), options);
  return recordOf(run.plan, run.events);
}

const UNDO_FAILS = { 'workersctl scale': { exit_code: 2, stderr: 'no capacity', effect: false } } as const;

describe('audit.json', () => {
  test.each([
    ['resolved', {}],
    ['rolled-back', { fails: { 'workersctl scale': { exit_code: 2, stderr: 'no capacity', effect: true } } }],
    ['symptom-absent', { active: 20 }],
    ['not-recovered', { drained: 400 }],
    ['cancelled', { cancelAt: 'systemctl' }],
    ['release-failed', { fails: { 'gatewayctl breaker close': { exit_code: 0, effect: false } } }],
    ['refused', { isolation: [{ code: 'isolation-wildcard', message: 'A command uses *.', hint: 'Name it.' }] }],
  ] as const)('%s', async (name, options) => {
    const record = await recorded(options);
    expect(auditRecord().parse(JSON.parse(canonicalJson(record)))).toEqual(record);
    expectGolden(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`);
  });

  test('keeps the fields of its contract, in their order', async () => {
    const record = await recorded();
    expect(Object.keys(record).slice(0, 6)).toEqual([
      'execution_id',
      'trigger',
      'timestamp',
      'agent_thought_process',
      'outcome',
      'human_intervention_required',
    ]);
    expect(record).toMatchObject({
      trigger: 'DatabaseConnectionPoolExhaustion',
      timestamp: '2026-01-15T14:33:10Z',
      outcome: 'incident_resolved',
      human_intervention_required: false,
    });
  });

  test('tells the main job as the contract has it', async () => {
    const thoughts = (await recorded()).agent_thought_process;
    expect(thoughts.map(({ step }) => step)).toEqual(thoughts.map((_, index) => index + 1));
    expect(thoughts[0]).toMatchObject({ action: 'Analyzing multi-tenant topology', status: 'complete' });
    expect(thoughts[1]).toMatchObject({ metric: 'active_connections: 487/500', status: 'warning_threshold_detected' });
    expect(thoughts[2]).toMatchObject({ result: 'tenant-006 isolation verified, safe to proceed', status: 'complete' });
    expect(thoughts).toContainEqual(
      expect.objectContaining({
        command: 'systemctl restart redis@tenant-006 --no-block',
        host: 'cache-2',
        exit_code: 0,
        status: 'complete',
      }),
    );
    expect(thoughts).toContainEqual(
      expect.objectContaining({
        metric: 'active_connections: 120/500',
        status: 'recovered',
        timestamp_to_recovery: '40.3 s',
      }),
    );
    const judged = thoughts.flatMap((entry) => entry.judged?.flatMap(({ shown }) => shown) ?? []);
    expect(judged).toContain('487 >= 0.9 * 500 → true');
    expect(judged).toContain('120 < 0.5 * 500 → true');
  });

  test('says of every notification whether it was sent', async () => {
    const fault = { code: 'notification-failed', message: 'no answer', hint: 'look at the webhook' } as const;
    const failing = { ...UNDO_FAILS };
    const record = await recorded({ fails: failing, notified: fault });
    const last = record.agent_thought_process.at(-1);
    expect(last).toMatchObject({ channel: 'slack', slack_notification_sent: false, status: 'failed', fault });
    expect(record.notifications).toEqual([
      expect.objectContaining({ channel: 'slack', on: record.outcome, sent: false, attempts: 3, fault }),
    ]);
  });

  test('compares before and after for each mitigation and target', async () => {
    const { state_changes } = await recorded();
    expect(state_changes).toMatchObject([
      {
        step: 'restart-cache',
        status: 'applied',
        probes: [{ before: { run_id: 'run-1' }, after: { run_id: 'run-2' } }],
      },
      { step: 'two-more-workers', status: 'applied', probes: [{ before: { count: 4 }, after: { count: 6 } }] },
    ]);
  });

  test('is the same for the same events, byte for byte', async () => {
    const run = await runEstate(plan());
    expect(canonicalJson(recordOf(run.plan, run.events))).toBe(canonicalJson(recordOf(run.plan, run.events)));
  });
});

describe('the outcome line', () => {
  test.each([
    [{}, '✅ incident_resolved in 40.3 s · tenant-006 · active_connections 487/500 → 120/500'],
    [{ active: 20 }, 'ℹ️ symptom_absent after 12 ms · tenant-006 · active_connections 20/500'],
    [
      { fails: { 'workersctl scale': { exit_code: 2, effect: true } } },
      '↩️ rolled_back after 7.3 s · tenant-006 · active_connections 487/500 · two-more-workers: the command ended with exit code 2',
    ],
  ] as const)('%j', async (options, line) => {
    expect(outcomeLine(await recorded(options))).toBe(line);
  });

  test('names what was kept, and shows what cannot be seen', async () => {
    const record = await recorded();
    const kept = [{ step: 'promote', title: 'Promote', target: 't', status: 'kept', stays: 'the new primary' }];
    const line = outcomeLine({ ...record, outcome: 'rolled_back', recovery: null, kept, tenant: 'a\u202eb\nc' });
    expect(line).toMatch(/^↩️ rolled_back, kept: promote after .* · a\\u\{202e\}b\\nc · /);
  });
});
