// What a run with several targets leaves: each target's state, before and after, and where a wave failed.
import { describe, expect, test } from 'vitest';
import { courseProblem } from '../../src/audit/course.ts';
import { outcomeLine } from '../../src/audit/outcome-line.ts';
import { recordOf } from '../../src/audit/record.ts';
import { auditRecord } from '../../src/audit/schema.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { canonicalJson } from '../../src/kernel/canonical.ts';
import { plan, SPREAD } from '../plan/fixtures.ts';
import { type EstateOptions, runEstate } from './estate.ts';
import { expectGolden } from './golden.ts';

const WORKERS = ['app-1', 'cache-2', 'db-1', 'edge-1'].map((host) => `workers/${host}/workers@tenant-007`);

async function told(options: EstateOptions) {
  const run = await runEstate(plan(SPREAD), options);
  return { ...run, record: recordOf(run.plan, run.events) };
}

describe('a run of two waves', () => {
  test.each([
    ['waves-resolved', {}],
    ['waves-failed', { fails: { 'workersctl scale on db-1': { exit_code: 2, stderr: 'no capacity', effect: false } } }],
  ] as const)('%s', async (name, options) => {
    const run = await told(options);
    expect(auditRecord().parse(JSON.parse(canonicalJson(run.record)))).toEqual(run.record);
    expectGolden(`${name}.json`, `${JSON.stringify(run.record, null, 2)}\n`);
    expectGolden(`${name}.md`, summaryOf(run));
  });

  test('has each target with what it was and what it is', async () => {
    const { record } = await told({});
    const workers = record.state_changes.filter(({ step }) => step === 'two-more-workers');
    expect(workers.map(({ target, status, probes }) => [target, status, probes[0]?.before, probes[0]?.after])).toEqual(
      WORKERS.map((target) => [target, 'applied', { count: 4 }, { count: 6 }]),
    );
  });

  test('names the target that failed, and those that were undone for it', async () => {
    const { record } = await told({ fails: { 'workersctl scale on db-1': { exit_code: 2, effect: false } } });
    expect(record.rollback?.targets.filter(({ step }) => step === 'two-more-workers')).toMatchObject(
      WORKERS.map((target) => ({ target, status: 'undone' })),
    );
    expect(outcomeLine(record)).toContain(
      'two-more-workers: the command ended with exit code 2 (workers/db-1/workers@tenant-007)',
    );
  });

  test('whose events stand in another order is found to be wrong', async () => {
    const { plan: spread, events } = await told({});
    expect(courseProblem(spread, events)).toBeNull();
    const isDo = (target: string) => (event: (typeof events)[number]) =>
      event.type === 'command.intended' && event.change.target === target;
    const [first, second] = [events.find(isDo(WORKERS[0] ?? '')), events.find(isDo(WORKERS[1] ?? ''))];
    if (first?.type !== 'command.intended' || second?.type !== 'command.intended') throw new Error('no intents');
    const early = events.map((event) => (event === first ? { ...first, change: second.change } : event));
    expect(courseProblem(spread, early)).toMatchObject({ seq: first.seq });
    const twice = events.map((event) => (event === second ? { ...second, change: first.change } : event));
    expect(courseProblem(spread, twice)).toMatchObject({ seq: second.seq });
  });
});
