// The summary of what was planned: what a reviewer reads before one tap, and that foreign text in it is only ever text.
import { describe, expect, test } from 'vitest';
import type { Gate } from '../../src/audit/plan-gate.ts';
import type { ShownPlan } from '../../src/audit/plan-sections.ts';
import { type PlanSummary, planSummaryOf } from '../../src/audit/plan-summary.ts';
import { withDigest } from '../../src/plan/digest.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { INCIDENT, plan, RUNBOOK, SPREAD } from '../plan/fixtures.ts';
import { sharedPlan } from '../plan/shared.ts';
import { hostile } from '../support/hostile.ts';
import fc from '../support/properties.ts';
import { expectGolden } from './golden.ts';

const GATE: Gate = {
  environment: '',
  byAnother: false,
  confirmDigest: false,
  digest: 'a'.repeat(64),
  expiresAt: '2026-01-15T15:03:00.000Z',
  actor: 'alert-bot',
  plans: 1,
  shards: 1,
  dryRun: false,
};
const shown = (of: Plan, change: Partial<ShownPlan> = {}): ShownPlan => ({
  plan: of,
  standing: { kind: 'to-execute', shard: 1 },
  beside: { watched: 0, unwatched: 0 },
  file: 'plans/1.json',
  ...change,
});
const summary = (plans: readonly ShownPlan[], change: Partial<PlanSummary> = {}): string =>
  planSummaryOf({ plans, undecided: [], idle: 0, gate: { ...GATE, plans: plans.length }, ...change });
const PLAN = plan();
const stormOf = (count: number): readonly ShownPlan[] =>
  Array.from({ length: count }, (_, index) => {
    const made = PLAN;
    const id = `tenant-${String(index + 1).padStart(3, '0')}`;
    return shown(withDigest({ ...made, tenant: { ...made.tenant, id } }), {
      standing: { kind: 'to-execute', shard: Math.floor(index / 25) + 1 },
      file: `plans/${index + 1}.json`,
    });
  });

/** The first eight digits of a digest follow every change of the fixtures. */
const expectSummary = (name: string, text: string) =>
  expectGolden(name, text.replace(/`[0-9a-f]{8}`| [0-9a-f]{8}(?=<)/g, '‹eight›'));

const SILVER = RUNBOOK.replace('when: tenant.tier == "gold"', 'by-another: true\n  confirm-digest: true');

describe('the summary of a plan', () => {
  test('for one tap at night', () => {
    const approved = plan({ runbook: SILVER });
    const gate = { ...GATE, environment: 'production', byAnother: true, confirmDigest: true, digest: approved.digest };
    expectSummary('plan-approval.md', summary([shown(approved, { beside: { watched: 3, unwatched: 1 } })], { gate }));
  });

  test('of a whole shared service', () => {
    expectSummary('plan-shared.md', summary([shown(sharedPlan())], { gate: { ...GATE, environment: 'production' } }));
  });

  test('of several targets', () => {
    expectSummary('plan-waves.md', summary([shown(plan(SPREAD))]));
  });

  test('that is refused before anybody is asked', () => {
    const faults = [
      { code: 'hold-active', message: 'changes are on hold for host cache-2: a migration', hint: 'Wait.' },
      { code: 'ref-refused', message: 'The run was started from a branch.', hint: 'Start it from main.' },
    ] as const;
    const text = summary([shown(plan(), { standing: { kind: 'refused', faults } })], { gate: null });
    expect(text).toMatch(
      /^⛔ \*\*DatabaseConnectionPoolExhaustion\*\* \(critical\) · tenant-006 · plan `[0-9a-f]{8}`\n/,
    );
    expect(text).toContain('**It would be refused, and is not executed.**');
    expect(text).toContain('- changes are on hold for host cache-2: a migration. **Advice:** Wait.');
    expect(text).not.toContain('Until when');
  });

  test('of an alert that is not firing, beside others', () => {
    const text = summary([shown(plan(), { standing: { kind: 'idle', says: 'the alert is not firing' } })], {
      gate: null,
      idle: 2,
    });
    expect(text).toMatch(/^ℹ️ /);
    expect(text).toContain('**Nothing is to be executed:** the alert is not firing');
    expect(text).toContain('2 alerts of the payload: not firing');
  });

  test('where no plan could be made', () => {
    const faults = [{ message: 'no tenant is called x', hint: 'Look at the topology.' }];
    expect(summary([], { undecided: [{ name: '', tenant: 'x', faults }], gate: null })).toBe(
      '⛔ **No plan could be made**\n\n## Without a plan\n\n| Alert | Tenant | Why |\n| --- | --- | --- |\n| – | x | no tenant is called x. Look at the topology. |\n',
    );
  });
});

describe('the summary of a storm', () => {
  test('is a line a tenant, by runbook, with details behind it', () => {
    const faults = [
      { code: 'hold-active', message: 'changes are on hold for everything: a freeze', hint: 'Wait.' },
    ] as const;
    const plans = [...stormOf(3), shown(sharedPlan(), { standing: { kind: 'refused', faults } })];
    const undecided = [{ name: 'DiskFull', tenant: '', faults: [{ message: 'no runbook', hint: 'Write one.' }] }];
    expectSummary('plan-storm.md', summary(plans, { undecided, gate: { ...GATE, plans: 3 } }));
  });

  test('stays under the limit, and says what was left out', () => {
    const text = summary(stormOf(60), { limitBytes: 60_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/_Shortened to fit: the details of \d+ plans are left out;/);
    expect(text.match(/^\| tenant-\d{3} /gm)).toHaveLength(60);
  });

  test.each([200_000, 20_000, 6_000, 3_000])('one plan in %i bytes', (limitBytes) => {
    const text = summary([shown(plan(SPREAD))], { limitBytes });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limitBytes);
    expect(text).toContain('## Until when, and how');
  });
});

/** What is left of Markdown when all code, fenced and inline, is taken out. */
function outsideCode(text: string): string {
  return text
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/(?<!`)`[^`\n]+`(?!`)/g, '')
    .replace(/<code>[^<]*<\/code>/g, '')
    .replace(/<\/?(?:details|summary)>/g, '');
}

test('no foreign text is anything but text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const made = PLAN;
      const strange: Plan = {
        ...made,
        incident: { ...made.incident, name: text, severity: text },
        runbook: { ...made.runbook, title: text, description: text, file: text },
        inputs: { busy: text },
        steps: made.steps.map((step) => ({ ...step, title: text })),
      };
      const faults = [{ code: 'hold-active', message: text, hint: text }] as const;
      const undecided = [{ name: text, tenant: text, faults: [{ message: text, hint: text }] }];
      const gate = { ...GATE, environment: text, actor: text, byAnother: true };
      const refused = shown(strange, { standing: { kind: 'refused', faults } });
      for (const plans of [[shown(strange)], [shown(strange), refused]]) {
        const told = outsideCode(planSummaryOf({ plans, undecided, idle: 0, gate }));
        expect(told).not.toMatch(/<|&lt;script|\]\(|^::|##\[|@all/m);
        expect(told.match(/^#+ /gm)?.length).toBe(
          outsideCode(
            planSummaryOf({
              plans: plans.map((one) => ({ ...one, plan: made })),
              undecided: [{ name: 'x', tenant: 'x', faults: [{ message: 'x', hint: 'x' }] }],
              idle: 0,
              gate: GATE,
            }),
          ).match(/^#+ /gm)?.length,
        );
      }
    }),
    { numRuns: 12 },
  );
});

test('its first line says what is wrong, for whom, and the first eight of the digest', () => {
  const made = plan({ incident: { ...INCIDENT, name: 'Pool | <b>' } });
  expect(summary([shown(made)]).split('\n')[0]).toBe(
    `📋 **<code>Pool &#124; &#60;b&#62;</code>** (critical) · tenant-006 · plan \`${made.digest.slice(0, 8)}\``,
  );
});
