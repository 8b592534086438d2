// The real workflow files under act, from a dispatch to the audit, against a real sshd and the emulated GitHub.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workflowTools } from '../../../scripts/workflow-tools.ts';
import { alertOf, tenantAt } from '../../app/storm.ts';
import { type Company, foundCompany } from './company.ts';

const BUILDING = 900_000;
const FIRST = tenantAt(0);

let act = '';
beforeAll(() => {
  act = workflowTools().act;
}, BUILDING);

const companies: Company[] = [];
afterAll(async () => {
  for (const company of companies) await company[Symbol.asyncDispose]();
});
const found = async (options: { readonly tenants?: number; readonly approval?: string } = {}): Promise<Company> => {
  const company = await foundCompany({ act, tenants: 1, ...options });
  companies.push(company);
  return company;
};

describe('one-job.yml', () => {
  it('resolves an incident over ssh, and leaves its audit as an artifact', async () => {
    const company = await found();
    const run = await company.dispatch({ workflow: 'one-job.yml', payload: alertOf(FIRST) });
    expect(run.jobs, run.log).toEqual({ run: 'success' });
    expect(company.has(`on/redis@${FIRST}`)).toBe(true);
    expect(run.summaries.join('\n')).toContain('incident_resolved');
    expect(company.artifacts.artifacts.map(({ name }) => name)).toEqual([expect.stringMatching(/^incident-/)]);
  });
});

describe('lint.yml and recover.yml', () => {
  it('a pull request whose runbook is wrong is told where, and one that is right is not', async () => {
    const company = await found();
    const asked = { workflow: 'lint.yml', event: 'pull_request', payload: {} } as const;
    const right = await company.dispatch(asked);
    expect(right.jobs, right.log).toEqual({ lint: 'success' });
    company.edit('runbooks/switch.yml', (text) => text.replace('symptom: "!cache.on"', 'symptom: "!cache.off"'));
    const wrong = await company.dispatch(asked);
    expect(wrong.jobs, wrong.log).toEqual({ lint: 'failure' });
    expect(wrong.log).toMatch(/::error.*cache/);
  });

  it('a recovery by the clock finds nothing to finish, and asks nobody to look at it', async () => {
    const company = await found();
    const run = await company.dispatch({ workflow: 'recover.yml', event: 'schedule', payload: {} });
    expect(run.jobs, run.log).toEqual({ recover: 'success' });
    expect(run.said).toContain('Nothing to finish: no run holds a lock.');
  });
});
