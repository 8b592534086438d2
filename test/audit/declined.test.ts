// The summary of a run that was not let through, or that nobody approved: why, every fault of it, and what to do.
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/audit/record.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { verify } from '../../src/audit/verify.ts';
import type { Approval, ChainedEvent, JobRecord } from '../../src/engine/event.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { plan, RUNBOOK } from '../plan/fixtures.ts';
import { type EstateRun, runEstate } from './estate.ts';
import { chained, filesOf } from './forging.ts';
import { expectGolden } from './golden.ts';

const MISSING: Fault = {
  code: 'approval-missing',
  message: 'the runbook asks for an approval of the environment production, and there is none',
  hint: 'Have somebody look at the plan.',
};
const HELD: Fault = { code: 'hold-active', message: 'changes are on hold for everything', hint: 'Wait until Monday.' };
const WILD: Fault = { code: 'isolation-wildcard', message: 'A command uses a wildcard.', hint: 'Name what is meant.' };

const approved = plan({ runbook: RUNBOOK.replace('when: tenant.tier == "gold"', 'by-another: false') });

async function declined(
  outcome: 'refused' | 'duplicate' | 'not_firing',
  faults: readonly Fault[],
): Promise<{ readonly summary: string; readonly run: EstateRun }> {
  const { events } = await runEstate(approved);
  const [opening, ...more] = events;
  const closed = more.at(-1);
  if (opening?.type !== 'run.claimed' || closed?.type !== 'closed') throw new Error('no whole run');
  const { locks: _, ...header } = opening;
  const human = outcome === 'refused';
  const told = { ...closed, elapsed_ms: 3, type: 'notification.finished', on: outcome, channel: 'slack' } as const;
  const { outcome: __, human_intervention_required: ___, ...notice } = told;
  const facts: readonly ChainedEvent[] = [
    { ...header, type: 'run.declined', approvals: [], outcome, faults },
    ...(human ? [{ ...notice, sent: true, attempts: 1, duration_ms: 1 }] : []),
    { ...closed, elapsed_ms: 4, outcome, human_intervention_required: human },
  ];
  const run = { plan: approved, events: chained(approved, facts) };
  return { run, summary: summaryOf({ record: recordOf(run.plan, run.events), ...run }) };
}

describe('a run that was declined', () => {
  test('says why, and what to do', async () => {
    const { summary } = await declined('refused', [MISSING]);
    expect(summary).toContain(`\n**Why:** ${MISSING.message}\n\n**Advice:** ${MISSING.hint}\n`);
    expect(summary.indexOf('**Why:**')).toBeLessThan(summary.indexOf('## Steps'));
  });

  test('tells every fault with its hint, as sentences', async () => {
    const { summary } = await declined('refused', [HELD, WILD, MISSING]);
    expect(summary).toContain(
      [
        '**Why:**',
        '',
        `- ${HELD.message}. **Advice:** ${HELD.hint}`,
        `- ${WILD.message} **Advice:** ${WILD.hint}`,
        `- ${MISSING.message}. **Advice:** ${MISSING.hint}`,
      ].join('\n'),
    );
    const row = summary.split('\n').find((line) => line.includes('Admitting the run')) ?? '';
    expect(row).toContain(`${HELD.message}. ${WILD.message} ${MISSING.message} `);
    expect(row.split(HELD.message)).toHaveLength(2);
    expect(summary.split('\n')[0]).toContain(`${HELD.message}. A command`);
  });

  test('says why also where nobody is needed', async () => {
    const { summary } = await declined('not_firing', [HELD]);
    expect(summary).not.toContain('Hand-over');
    expect(summary).toContain(`\n**Why:** ${HELD.message}\n\n**Advice:** ${HELD.hint}\n`);
  });
});

test('isolation that was refused tells every fault with its hint', async () => {
  const run = await runEstate(plan(), { isolation: [WILD, HELD] });
  const summary = summaryOf({ record: recordOf(run.plan, run.events), ...run });
  expect(summary).toContain(
    `**Why:**\n\n- ${WILD.message} **Advice:** ${WILD.hint}\n- ${HELD.message}. **Advice:** ${HELD.hint}`,
  );
});

describe('approvals', () => {
  const approvals = (text: string) => /## Approvals\n\n([\s\S]*?)\n\n##/.exec(text)?.[1];
  const summarized = (run: EstateRun) => summaryOf({ record: recordOf(run.plan, run.events), ...run });

  test('that are needed and were not given', async () => {
    const { summary } = await declined('refused', [MISSING]);
    expect(approvals(summary)).toBe(
      'Started by `octo-ops`.\n\nOne of the environment `production` is needed, and none was given.',
    );
  });

  test('that a dry run goes on without', async () => {
    const { events } = await runEstate(approved, { dryRun: true });
    expect(approvals(summarized({ plan: approved, events }))).toContain(
      'One of the environment `production` is needed, and none was given: a dry run changes nothing.',
    );
  });

  test('that were needed and given, and by whom', async () => {
    const said = approvals(summarized(await runEstate(approved)));
    expect(said).toContain('One of the environment `production` is needed, and was given.');
    expect(said).toContain('| `octo-lead` | --approve-by | `go` |');
  });

  test('that reviewers gave on GitHub, each with what is known of the right to, and where the job stood', async () => {
    const review = { how: 'a review of this workflow run', environment: 'production' };
    const given: readonly Approval[] = [
      { ...review, by: 'octo-lead', comment: 'yes 1a2b3c4d', proven: 'one of the reviewers of the environment' },
      {
        ...review,
        by: 'root-of-all',
        comment: '| <b>::error::x',
        bypass: true,
        proven: 'no reviewer of the environment',
      },
    ];
    const { events } = await runEstate(approved);
    const told = (job: JobRecord) =>
      chained(
        approved,
        events.map((event) => (event.type === 'run.claimed' ? { ...event, approvals: given, job } : event)),
      );
    const workflow = 'acme/enforced-runbooks/.github/workflows/runbook.yml@refs/tags/v1';
    const run = { plan: approved, events: told({ environment: 'hosts', proven_by: 'oidc', workflow }) };
    const record = recordOf(run.plan, run.events);
    expectGolden('approved.json', `${JSON.stringify({ approvals: record.approvals, job: record.job }, null, 2)}\n`);
    expectGolden('approved.md', `${approvals(summarized(run))}\n`);
    expect(verify(filesOf(run.plan, run.events)).problems).toEqual([]);
    const unproven = { plan: approved, events: told({ environment: 'hosts', proven_by: 'nothing' }) };
    expect(approvals(summarized(unproven))).toContain(
      '⚠️ Only the workflow says that the job stood in the environment `hosts`',
    );
  });

  test('that were not needed', async () => {
    const { plan: open, events } = await runEstate(plan());
    const none = events.map((event) => (event.type === 'run.claimed' ? { ...event, approvals: [] } : event));
    expect(approvals(summarized({ plan: open, events: chained(open, none) }))).toContain('None was needed.');
  });
});
