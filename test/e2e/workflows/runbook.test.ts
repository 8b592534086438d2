// The reusable workflow under act, called by the example that a platform team copies: plan, gate, execute, audit, over a real sshd.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workflowTools } from '../../../scripts/workflow-tools.ts';
import { alertOf, tenantAt } from '../../app/storm.ts';
import { readZip } from '../../support/runner/zip.ts';
import { type Company, type CompanyOptions, foundCompany, GATE } from './company.ts';

const BUILDING = 900_000;
const CLI = join(import.meta.dirname, '../../../dist/cli/index.js');
const FIRST = tenantAt(0);
const INCIDENT = { workflow: 'incident.yml', payload: alertOf(FIRST) };

let act = '';
beforeAll(() => {
  act = workflowTools().act;
}, BUILDING);

const companies: Company[] = [];
afterAll(async () => {
  for (const company of companies) await company[Symbol.asyncDispose]();
});
const found = async (options: Partial<CompanyOptions> = {}): Promise<Company> => {
  const company = await foundCompany({ act, tenants: 1, approval: 'production', ...options });
  companies.push(company);
  return company;
};
const names = ({ artifacts }: Company): readonly string[] => artifacts.artifacts.map(({ name }) => name).toSorted();

describe('incident.yml and the workflow that it calls', () => {
  it('plan, approved, executed, audited', async () => {
    const company = await found();
    const run = await company.dispatch({ ...INCIDENT, reviewer: 'lead' });
    expect(run.jobs, run.log).toMatchObject({ plan: 'success', gate: 'success', execute: 'success', audit: 'success' });
    expect(company.has(`on/redis@${FIRST}`)).toBe(true);
    expect(run.summaries.join('\n')).toMatch(/incident_resolved[\s\S]*lead/);
    expect(names(company)).toEqual([expect.stringMatching(/^incident-/), 'plan-7300000001-1', 'shard-7300000001-1-1']);
  });

  it('executes nothing that nobody approved, and says what is missing', async () => {
    const company = await found();
    const run = await company.dispatch(INCIDENT);
    expect(run.jobs, run.log).toMatchObject({ plan: 'success', execute: 'failure', audit: 'success' });
    expect(company.has(`on/redis@${FIRST}`)).toBe(false);
    expect(run.summaries.join('\n')).toMatch(/refused[\s\S]*production/);
  });

  it('asks nobody to approve in an environment that has no reviewers: the plan says so, and that is the end', async () => {
    const company = await found();
    company.github.settings.environments.set('production', { branches: ['main'] });
    const run = await company.dispatch({ ...INCIDENT, reviewer: 'lead' });
    expect(run.jobs, run.log).toEqual({ plan: 'failure' });
    expect(company.has(`on/redis@${FIRST}`)).toBe(false);
    expect(run.summaries.join('\n')).toMatch(/production.* has no required reviewers/);
  });

  it("executes nothing where any branch can have the hosts' secrets", async () => {
    const company = await found();
    company.github.settings.environments.set('hosts', {});
    const run = await company.dispatch({ ...INCIDENT, reviewer: 'lead' });
    expect(run.jobs, run.log).toMatchObject({ plan: 'success', execute: 'failure' });
    expect(company.has(`on/redis@${FIRST}`)).toBe(false);
    expect(run.summaries.join('\n')).toMatch(/refused[\s\S]*hosts.* has no branch policy/);
  });

  it('executes nothing else than what was approved: a runbook that changed in between is refused with the difference', async () => {
    const company = await found();
    const run = await company.dispatch({
      ...INCIDENT,
      reviewer: 'lead',
      hear: (said) => {
        if (said.includes(GATE))
          company.edit('runbooks/switch.yml', (text) => text.replace('timeout: 1m', 'timeout: 3m'));
      },
    });
    expect(run.jobs, run.log).toMatchObject({ plan: 'success', gate: 'success', execute: 'failure' });
    expect(company.has(`on/redis@${FIRST}`)).toBe(false);
    const told = run.summaries.join('\n');
    expect(told).toMatch(/refused/);
    expect(told).toMatch(/1m[\s\S]*3m/);
  });

  it('cancelled in the middle of a change: act kills the step at once, and its post undoes it', async () => {
    const company = await found();
    company.write(`slow/redis@${FIRST}`);
    const run = await company.dispatch({
      ...INCIDENT,
      reviewer: 'lead',
      hear: (said, interrupt) => {
        if (!said.includes('do switch on')) return;
        const timer = setInterval(() => {
          if (!company.has(`on/redis@${FIRST}`)) return;
          clearInterval(timer);
          interrupt();
        }, 50);
      },
    });
    expect(run.jobs, run.log).toMatchObject({ plan: 'success', gate: 'success', execute: 'failure' });
    expect(company.has(`on/redis@${FIRST}`)).toBe(false);
    expect(run.summaries.join('\n')).toMatch(/rolled_back.*main ended before the run was closed/);
    expect(names(company)).toContainEqual(expect.stringMatching(/^incident-/));
  });

  it('a storm of 60 tenants: three shards behind one gate', async () => {
    const company = await found({ tenants: 60 });
    const payload = Array.from({ length: 60 }, (_, index) => alertOf(tenantAt(index)));
    const run = await company.dispatch({
      workflow: 'incident.yml',
      payload: { source: 'generic', payload },
      reviewer: 'lead',
    });
    expect(run.jobs, run.log.slice(-8_000)).toMatchObject({ plan: 'success', execute: 'success', audit: 'success' });
    expect(company.on()).toBe(60);
    const shards = names(company).filter((name) => name.startsWith('shard-'));
    expect(shards).toEqual([1, 2, 3].map((shard) => `shard-7300000001-1-${shard}`));
    expect(run.log.split('\n').filter((line) => line.includes(GATE) && !line.includes('echo'))).toHaveLength(1);
  });
});

describe('a sealed audit', () => {
  const keygen = (): { readonly identity: string; readonly recipient: string } => {
    const { stdout } = spawnSync(process.execPath, [CLI, 'keygen'], { encoding: 'utf8' });
    const [identity = ''] = /AGE-SECRET-KEY-1\w+/.exec(stdout) ?? [];
    const [recipient = ''] = /age1\w+/.exec(stdout) ?? [];
    return { identity, recipient };
  };

  it('is published with its key; without it the seal stays, and it is said which is needed', async () => {
    const company = await found({ approval: undefined, tenants: 2 });
    const [audit, journal] = [keygen(), keygen()];
    const sealed = {
      workflow: 'incident.yml',
      variables: { RUNBOOKS_AUDIT: 'after-approval', RUNBOOKS_AUDIT_RECIPIENT: audit.recipient },
    };
    const secrets = { RUNBOOKS_JOURNAL_IDENTITY: journal.identity };
    const shut = await company.dispatch({ ...sealed, payload: alertOf(FIRST), secrets });
    expect(shut.jobs, shut.log).toMatchObject({ execute: 'success', audit: 'failure' });
    expect(company.has(`on/redis@${FIRST}`)).toBe(true);
    const readable = company.artifacts.artifacts.flatMap(({ zip }) =>
      [...readZip(zip)].map(([path, bytes]) => `${path}\n${bytes}`),
    );
    const inAudit = readable.filter(
      (text) => !text.startsWith('plan') && !text.startsWith('binding') && !text.startsWith('summary'),
    );
    expect(inAudit.join('\n')).not.toContain('redis@');
    expect(names(company).some((name) => name.startsWith('sealed-'))).toBe(true);

    const open = await company.dispatch({
      ...sealed,
      payload: alertOf(tenantAt(1)),
      secrets: { ...secrets, RUNBOOKS_AUDIT_IDENTITY: audit.identity },
    });
    expect(open.jobs, open.log).toMatchObject({ execute: 'success', audit: 'success' });
    expect(open.summaries.join('\n')).toContain('incident_resolved');
  });
});
