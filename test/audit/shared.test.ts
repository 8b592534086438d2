// What is left of a run that changed a whole shared service: whom it affected, what it held, and what its hosts said.
import { describe, expect, test } from 'vitest';
import { courseProblem } from '../../src/audit/course.ts';
import { outcomeLine } from '../../src/audit/outcome-line.ts';
import { recordOf } from '../../src/audit/record.ts';
import { auditRecord } from '../../src/audit/schema.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { canonicalJson } from '../../src/kernel/canonical.ts';
import { messageOf } from '../../src/notify/message.ts';
import { ESTATE, sharedPlan, WIDE_ESTATE, WIDE_RESTART } from '../plan/shared.ts';
import { type EstateOptions, type EstateRun, runEstate } from './estate.ts';
import { expectGolden } from './golden.ts';

const ran = (options: EstateOptions = {}) => runEstate(sharedPlan(), options);

function summary(run: EstateRun): string {
  return summaryOf({ record: recordOf(run.plan, run.events), ...run });
}

describe('the audit of a change to a whole shared service', () => {
  test.each([
    ['shared-resolved', {}],
    [
      'shared-rolled-back',
      { fails: { 'gatewayctl limit': { exit_code: 2, stderr: 'no such backend', effect: true } } },
    ],
  ] as const)('%s', async (name, options) => {
    const run = await ran(options);
    const record = recordOf(run.plan, run.events);
    expect(auditRecord().parse(JSON.parse(canonicalJson(record)))).toEqual(record);
    expect(courseProblem(run.plan, run.events)).toBeNull();
    expectGolden(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`);
    expectGolden(`${name}.md`, summary(run));
  });

  test('is told in the same words from its journal, where keys stand in another order', async () => {
    const run = await ran();
    const events: EstateRun['events'] = JSON.parse(canonicalJson(run.events));
    expect(summary({ plan: run.plan, events })).toBe(summary(run));
  });

  test('names everybody in the audit, and a few in summary and message', async () => {
    const many = Array.from(
      { length: 500 },
      (_, index) => `  t-${String(index).padStart(3, '0')}: { services: { gateway: {} } }`,
    );
    const topology = ESTATE.replace('tenants:\n', `tenants:\n${many.join('\n')}\n`);
    const run = await runEstate(sharedPlan({ topology }));
    const record = recordOf(run.plan, run.events);
    expect(record.blast_radius.tenants).toHaveLength(503);
    expect(outcomeLine(record)).toContain('503 tenants affected');
    expect(summary(run)).toContain('t-019 and 483 more');
    expect(summary(run)).not.toContain('t-020');
    const { headline, facts } = messageOf('started', run.plan, run.events);
    expect(headline).toContain('the whole of gateway, 503 tenants');
    expect(facts.find(({ name }) => name === 'Affects')?.value).toMatch(/^503 tenants: t-000, .* t-019 and 483 more$/);
  });
});

describe('a whole shared service on three hosts', () => {
  const wide = async (options: EstateOptions = {}) => {
    const run = await runEstate(sharedPlan({ topology: WIDE_ESTATE, runbook: WIDE_RESTART }), options);
    expect(courseProblem(run.plan, run.events)).toBeNull();
    const record = recordOf(run.plan, run.events);
    const states = record.state_changes.map(({ step, host, status }) => `${step} ${host} ${status}`);
    return { record, states, run };
  };
  const failsOn = (host: string) => ({ fails: { [`systemctl restart on ${host}`]: { exit_code: 1, effect: true } } });

  test('is changed on one, verified there, and then on the others', async () => {
    const { record, run } = await wide();
    expect(record.outcome).toBe('incident_resolved');
    const begun = run.events.flatMap((event) =>
      event.type === 'command.intended' && 'step' in event.change && event.change.step === 'restart-gateway'
        ? [event.host]
        : [],
    );
    expect(begun).toEqual(['edge-1', 'edge-2', 'edge-3']);
    const verified = run.events.findIndex(
      (event) => event.type === 'condition.looked' && event.purpose.kind === 'verify' && event.verdict === 'holds',
    );
    const second = run.events.findIndex((event) => event.type === 'command.intended' && event.host === 'edge-2');
    expect(verified).toBeLessThan(second);
  });

  test('that fails on the first is changed on no other', async () => {
    const { record, states } = await wide(failsOn('edge-1'));
    expect(record.outcome).toBe('rolled_back');
    expect(states).toEqual(['restart-gateway edge-1 undone']);
  });

  test('that fails on the last is undone on all of them', async () => {
    const { record, states } = await wide(failsOn('edge-3'));
    expect(record.outcome).toBe('rolled_back');
    expect(states.sort()).toEqual(['edge-1', 'edge-2', 'edge-3'].map((host) => `restart-gateway ${host} undone`));
  });
});

describe('what stands on the host of a whole shared service', () => {
  const topology = ESTATE.replace(
    '    identifies: [backend]\n',
    `    identifies: [backend]
    discover: { exec: [gatewayctl, backends], output: text, each: text, tenant: "be_(?P<tenant>[a-z0-9-]+)" }\n`,
  );
  const found = async (...backends: readonly string[]) => {
    const prints = { 'edge-1': `${backends.join('\n')}\n` };
    const run = await runEstate(sharedPlan({ topology }), { discovered: { prints, topology } });
    expect(courseProblem(run.plan, run.events)).toBeNull();
    return recordOf(run.plan, run.events);
  };

  test('as declared: the change goes on, and who else is there is known', async () => {
    const record = await found('be_tenant-006', 'be_tenant-007');
    expect(record.outcome).toBe('incident_resolved');
    expect(record.discovery).toMatchObject([
      { service: 'gateway', host: 'edge-1', others: [{ tenant: 'tenant-007' }], others_count: 1 },
    ]);
  });

  test('without somebody else who is declared there: fewer are affected than were approved, and the change goes on', async () => {
    expect((await found('be_tenant-006')).outcome).toBe('incident_resolved');
  });

  test.each([
    ['somebody whom nobody counted', ['be_tenant-006', 'be_tenant-007', 'be_tenant-010']],
    ['somebody whom nobody knows', ['be_tenant-006', 'be_tenant-007', 'be_stranger']],
    ['not the tenant of the incident', ['be_tenant-007']],
    ['what is not understood', ['be_tenant-006', 'no backend']],
  ])('%s: refused', async (_, backends) => {
    const record = await found(...backends);
    expect([record.outcome, record.state_changes]).toEqual(['refused', []]);
    expect(record.failure?.kind).toBe('isolation');
  });
});
