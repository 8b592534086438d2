// What several runs are made of: alerts, each for itself; tenants that a person names, all or none.
import { describe, expect, it } from 'vitest';
import { type AskAll, decideAll } from '../../src/app/shard/decide-all.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { loadTopology } from '../../src/topology/load.ts';
import { must } from './estate.ts';
import { alertOf, stormRunbook, stormTopology, tenantAt } from './storm.ts';

const sources = {
  runbooks: [must(loadRunbook('runbooks/switch.yml', 'switch', stormRunbook('/tmp')))],
  topology: must(loadTopology('topology.yml', stormTopology(5))),
  commit: 'none',
};
const decided = (change: Partial<AskAll>) =>
  decideAll(sources, {
    ...{
      trigger: { kind: 'manual' },
      runbook: null,
      tenants: [],
      inputs: {},
      receivedAt: '2026-01-15T14:32:45Z',
      atMost: 100,
    },
    ...change,
  });
const faults = (change: Partial<AskAll>): readonly string[] => {
  const all = decided(change);
  return all.ok ? [] : all.faults.map(({ code }) => code);
};
const ofPayload = (payload: unknown): Pick<AskAll, 'trigger'> => ({ trigger: { kind: 'incident', payload } });
const tenantsOf = (change: Partial<AskAll>) => must(decided(change)).decided.map(({ plan }) => plan.tenant.id);

describe('alerts of one payload', () => {
  it('are a decision each, in their order; what is not firing is counted, and a repeat is none', () => {
    const payload = [
      alertOf(tenantAt(2)),
      alertOf(tenantAt(0)),
      alertOf(tenantAt(2)),
      alertOf(tenantAt(1), { status: 'resolved' }),
    ];
    expect(tenantsOf(ofPayload(payload))).toEqual([tenantAt(2), tenantAt(0)]);
    expect(must(decided(ofPayload(payload)))).toMatchObject({ undecided: [], idle: 1 });
  });
  it('that are nobody’s, or for which there is no runbook, leave the others alone', () => {
    const payload = [alertOf('nobody'), alertOf(tenantAt(0)), alertOf(tenantAt(1), { name: 'Another' })];
    const { decided: all, undecided } = must(decided(ofPayload(payload)));
    expect(all).toHaveLength(1);
    expect(undecided.map(({ tenant, name, faults: [{ code }] }) => [tenant, name, code])).toEqual([
      ['nobody', 'CacheOff', 'tenant-unknown'],
      [tenantAt(1), 'Another', 'route-none'],
    ]);
  });
  it('of which none can be handled are the faults of all', () => {
    expect(faults(ofPayload([alertOf('nobody'), alertOf('no-one')]))).toEqual(['tenant-unknown', 'tenant-unknown']);
  });
  it('are none where none is firing: one decision, which ends as not_firing', () => {
    const payload = [0, 1].map((index) => alertOf(tenantAt(index), { status: 'resolved' }));
    expect(must(decided(ofPayload(payload)))).toMatchObject({
      decided: [{ incident: { status: 'resolved' } }],
      idle: 1,
    });
  });
  it.each([
    [
      'more than one process takes',
      { ...ofPayload([0, 1, 2].map((index) => alertOf(tenantAt(index)))), atMost: 2 },
      'limit-exceeded',
    ],
    ['an empty list', ofPayload([]), 'incident-invalid'],
    [
      'a payload that is null, whoever is named',
      { ...ofPayload(null), runbook: 'switch', tenants: [tenantAt(0)] },
      'incident-invalid',
    ],
    [
      'several for one tenant that is named',
      { ...ofPayload([0, 1].map((index) => alertOf(tenantAt(index)))), tenants: [tenantAt(0)] },
      'usage',
    ],
    ['one for several tenants', { ...ofPayload([alertOf(tenantAt(0))]), tenants: [tenantAt(0), tenantAt(1)] }, 'usage'],
  ])('%s: nothing is decided', (_what, change, code) => {
    expect(faults(change)).toEqual([code]);
  });
  it('one alone takes the tenant that is named', () => {
    expect(tenantsOf({ ...ofPayload([alertOf('nobody')]), tenants: [tenantAt(3)] })).toEqual([tenantAt(3)]);
  });
});

describe('tenants that a person names', () => {
  it('are a decision each', () => {
    expect(tenantsOf({ runbook: 'switch', tenants: [tenantAt(1), tenantAt(0)] })).toEqual([tenantAt(1), tenantAt(0)]);
  });
  it('are all right, or nothing is decided: every fault at once', () => {
    expect(faults({ runbook: 'switch', tenants: ['nobody', tenantAt(0), tenantAt(0), 'no-one'] })).toEqual([
      'tenant-unknown',
      'tenant-unknown',
      'usage',
    ]);
  });
});
