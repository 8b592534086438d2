// May this plan run? What an approval must be before it counts.
import { describe, expect, it } from 'vitest';
import { type AdmissionRequest, admit } from '../../src/app/admit.ts';
import { INCIDENT, plan, RUNBOOK, runbook, TOPOLOGY, topology } from '../plan/fixtures.ts';

const OCTO = { by: 'octo-lead', how: '--approve-by' };

function planWith(approval: string) {
  const from = 'approval:\n  environment: production\n  when: tenant.tier == "gold"\n';
  return plan({ runbook: RUNBOOK.replace(from, approval) });
}

function faultsOf(asked: string, change: Partial<AdmissionRequest> = {}): readonly string[] {
  const admission = admit({
    incident: INCIDENT,
    runbook: runbook(),
    plan: planWith(asked),
    topology: topology(),
    isolation: [],
    actor: 'mona',
    approvals: [],
    planDigest: null,
    enabled: true,
    refusals: [],
    approvable: true,
    dryRun: false,
    now: '2026-01-15T14:32:45Z',
    ...change,
  });
  return admission.kind === 'proceed'
    ? []
    : admission.faults.map(({ code, message, hint }) => [code, message, hint].join(' '));
}

describe('an approval', () => {
  const plain = 'approval: { environment: production }\n';

  it('is wanted where the plan needs one, and is anybody’s', () => {
    expect(faultsOf('')).toEqual([]);
    expect(faultsOf(plain)).toEqual([expect.stringMatching(/^approval-missing .*`production`.*--approve-by/)]);
    expect(faultsOf(plain, { approvals: [{ ...OCTO, by: 'mona' }] })).toEqual([]);
  });

  describe('by another', () => {
    const another = 'approval: { environment: production, by-another: true }\n';

    it.each(['mona', 'Mona', 'MONA'])('is not that of %s, who started the run', (by) => {
      expect(faultsOf(another, { approvals: [{ ...OCTO, by }] })).toEqual([
        expect.stringMatching(/^approval-missing .*another.*mona.*--approve-by/i),
      ]);
    });
    it('is that of somebody else, beside whoever else approved', () => {
      expect(faultsOf(another, { approvals: [OCTO] })).toEqual([]);
      expect(faultsOf(another, { approvals: [{ ...OCTO, by: 'mona' }, OCTO] })).toEqual([]);
    });
    it('is one fault where there is none at all', () => {
      expect(faultsOf(another)).toHaveLength(1);
    });
  });

  describe('of the digest', () => {
    const confirmed = 'approval: { environment: production, confirm-digest: true }\n';
    const { digest } = planWith(confirmed);

    it('names the plan that was looked at', () => {
      expect(faultsOf(confirmed, { approvals: [OCTO] })).toEqual([
        expect.stringMatching(/^approval-missing .*digest.*--plan-digest/),
      ]);
      expect(faultsOf(confirmed, { approvals: [OCTO], planDigest: digest })).toEqual([]);
    });
    it('is not one of another plan', () => {
      const planDigest = 'f'.repeat(64);
      expect(faultsOf(confirmed, { approvals: [OCTO], planDigest })).toEqual([
        expect.stringMatching(/^plan-digest-differs/),
      ]);
    });
    it('needs the approval, too: both are said at once', () => {
      expect(faultsOf(confirmed)).toHaveLength(2);
      expect(faultsOf(confirmed, { planDigest: digest })).toEqual([expect.stringMatching(/there is none/)]);
    });
  });

  it('cannot be had where nobody can give one, which is said once', () => {
    const all = 'approval: { environment: production, by-another: true, confirm-digest: true }\n';
    expect(faultsOf(all, { approvable: false })).toEqual([expect.stringMatching(/reusable workflow.*--approve-by/)]);
  });
  it('is not missed a second time where the platform has said why there is none', () => {
    const all = 'approval: { environment: production, by-another: true, confirm-digest: true }\n';
    const refusals = [{ code: 'approval-rejected', message: 'octo-lead rejected it', hint: 'Start anew.' }] as const;
    expect(faultsOf(all, { refusals })).toEqual([expect.stringMatching(/^approval-rejected/)]);
  });
  it('is not needed for what changes nothing', () => {
    const all = 'approval: { environment: production, by-another: true, confirm-digest: true }\n';
    expect(faultsOf(all, { dryRun: true })).toEqual([]);
    expect(faultsOf(all, { incident: { ...INCIDENT, test: true } })).toEqual([]);
  });
});

describe('a hold on a host', () => {
  const held = (host: string) =>
    TOPOLOGY.replace('  edge-1:', '  cache-2-root: { ssh: root@cache-2.internal, via: bastion }\n  edge-1:').replace(
      'tenants:\n',
      `hold:\n  - { host: ${host}, because: a migration }\ntenants:\n`,
    );
  const faultsUnder = (host: string) =>
    faultsOf('', { plan: plan({ topology: held(host) }), topology: topology(held(host)) });

  it.each(['cache-2', 'cache-2-root'])('holds the machine, by whichever of its names: %s', (host) => {
    expect(faultsUnder(host)).toEqual([expect.stringMatching(new RegExp(`^hold-active .*host ${host}: a migration`))]);
  });

  it('holds nobody on another machine', () => {
    expect(faultsUnder('bastion')).toEqual([]);
  });
});

describe('a hold on a service', () => {
  const faultsUnder = (service: string) => {
    const text = TOPOLOGY.replace('tenants:\n', `hold:\n  - { service: ${service}, because: a migration }\ntenants:\n`);
    return faultsOf('', { plan: plan({ topology: text }), topology: topology(text) });
  };

  it.each([
    ['a step changes', 'cache'],
    ['a guard changes', 'gateway'],
  ])('keeps from running what %s', (_, service) => {
    expect(faultsUnder(service)).toEqual([expect.stringMatching(new RegExp(`^hold-active .*service ${service}`))]);
  });

  it('keeps nobody from looking at it', () => {
    expect(faultsUnder('orders_db')).toEqual([]);
  });
});
