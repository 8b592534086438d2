// A runbook's file and prose in the audit of its run: shown as text, and held by the chain, since no digest of a plan covers them.
import { beforeAll, describe, expect, test } from 'vitest';
import { planSummaryOf } from '../../src/audit/plan-summary.ts';
import { recordOf } from '../../src/audit/record.ts';
import { runbookPage } from '../../src/audit/runbook-page.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { verify } from '../../src/audit/verify.ts';
import { blankContents } from '../../src/plan/blank.ts';
import { plan, RUNBOOK, runbook } from '../plan/fixtures.ts';
import { type EstateRun, runEstate } from './estate.ts';
import { filesOf } from './forging.ts';

const EVIL = '<script>alert(1)</script> [x](javascript:y) @ops';
const TEXT = RUNBOOK.replace('probes:\n', '#| About *it*. <b>x</b>\nprobes:\n').replace(
  '  - id: restart-cache',
  `#| ## By hand\n#| - first \`ls\`\n#| ${EVIL}\n  - id: restart-cache`,
);
let run: EstateRun;
beforeAll(async () => {
  run = await runEstate(plan({ runbook: TEXT }), { fails: { 'systemctl restart': { exit_code: 1 } } });
});

describe('the prose of a runbook', () => {
  const SAID = /^> \*\*By hand\*\*\n>\n> - first `ls`\n> {3}<code>&#60;script/m;
  test('stands in the summary of its run, that of the failed step first', () => {
    const text = summaryOf({ record: recordOf(run.plan, run.events), ...run });
    expect(text).toContain(
      '## What the runbook says\n\nAs it stands in `runbooks/pool.yml`:\n\n> About it. <code>&#60;b&#62;x',
    );
    expect(text).toMatch(SAID);
    expect(text).not.toMatch(/<script|<b>|(?<!`)@ops/);
    const small = summaryOf({ record: recordOf(run.plan, run.events), ...run, limitBytes: 3_000 });
    expect(small).not.toContain('What the runbook says');
  });
  test('stands in the summary of its plan and on its page', () => {
    const shown = {
      plan: run.plan,
      standing: { kind: 'to-execute', shard: 1 },
      beside: { watched: 0, unwatched: 0 },
      file: 'plans/1.json',
    } as const;
    const summary = planSummaryOf({ plans: [shown], undecided: [], idle: 0, gate: null });
    const read = runbook(TEXT);
    const page = runbookPage({ runbook: read, contents: blankContents(read), plan: null });
    for (const text of [summary, page]) {
      expect(text).toMatch(SAID);
      expect(text).toContain('> About it. <code>&#60;b&#62;x');
    }
    expect(page).not.toMatch(/<script|<b>|(?<!`)@ops/);
  });
});

describe('verify', () => {
  const problems = (change: (plan: Record<string, unknown>) => void) => {
    const files = filesOf(run.plan, run.events);
    const parsed = JSON.parse(files.plan ?? '');
    change(parsed);
    return verify({ ...files, plan: JSON.stringify(parsed) }).problems.map(({ message }) => message);
  };
  const DIFFERS = [expect.stringContaining('not the one that the run began with')];
  test('finds nothing where they are what the run began with', () => {
    expect(problems(() => undefined)).toEqual([]);
  });
  test.each<[string, unknown]>([
    ['other words', { file: 'runbooks/pool.yml', about: 'Call me.', steps: {} }],
    ['none', undefined],
  ])('finds %s', (_what, origin) => {
    expect(problems((written) => Object.assign(written, { origin }))).toEqual(DIFFERS);
  });
  test('finds words that a run had none of', async () => {
    const plain = await runEstate(plan());
    const files = filesOf(plain.plan, plain.events);
    const origin = { file: 'x.md', about: 'Call me.', steps: {} };
    expect(verify(files).problems).toEqual([]);
    const forged = JSON.stringify({ ...JSON.parse(files.plan ?? ''), origin });
    expect(verify({ ...files, plan: forged }).problems.map(({ message }) => message)).toEqual(DIFFERS);
  });
});
