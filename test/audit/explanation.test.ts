// Why a run ended, from its events alone: the condition that decided it, what it saw, and what else it was.
import { describe, expect, test } from 'vitest';
import { type Explanation, explanationOf } from '../../src/audit/explanation.ts';
import { conditionLines, type ExplainedRoom } from '../../src/audit/explanation-lines.ts';
import { PLAIN_PLOT } from '../../src/audit/plot.ts';
import { recordOf } from '../../src/audit/record.ts';
import { plan } from '../plan/fixtures.ts';
import { type EstateOptions, runEstate } from './estate.ts';

const ROOM: ExplainedRoom = { looks: 6, value: 120, plots: 1, plot: { ...PLAIN_PLOT, columns: 30, rows: 4 } };

const PLAN = plan();

async function explained(options: EstateOptions = {}): Promise<Explanation> {
  const run = await runEstate(PLAN, options);
  return explanationOf({ ...run, record: recordOf(run.plan, run.events) });
}

describe('an explanation', () => {
  test('has the condition that ended the run, each look, and the numbers that it compares', async () => {
    const { because, command, conditions } = await explained({ drained: 400 });
    expect(because).toContain('400 < 0.5 * 500 → false');
    expect(command).toBeNull();
    const [recovered, ...more] = conditions;
    expect(more).toEqual([]);
    expect(recovered).toMatchObject({ role: 'decided', that: ['pool.active < 0.5 * pool.max'], within_ms: 180_000 });
    expect(recovered?.looks.length).toBeGreaterThan(10);
    expect(recovered?.looks[0]).toMatchObject({ verdict: 'does_not_hold', shown: ['400 < 0.5 * 500 → false'] });
    expect(recovered?.curves).toMatchObject([{ value: 'pool.active', sign: '<', bound: '0.5 * pool.max' }]);
    expect(recovered?.curves[0]?.points.at(-1)).toMatchObject({ value: 400, bound: 250 });
  });

  test('as lines is short, whatever it saw, and says what it left out', async () => {
    const { conditions } = await explained({ drained: 400 });
    const lines = conditions.flatMap((condition) => conditionLines(condition, ROOM));
    expect(lines).toMatchInlineSnapshot(`
      [
        "Confirming that the incident is over: did not hold within 3m 0s, for 10 s (37 looks)",
        "  pool.active < 0.5 * pool.max",
        "    5.3 s  400 < 0.5 * 500 → false (37 looks, until 3m 5s)",
        "",
        "  pool.active (*) < 0.5 * pool.max (-)",
        "  400 |******************************",
        "      |",
        "      |",
        "  250 |------------------------------",
        "      +------------------------------",
        "       5.3 s                    3m 5s",
      ]
    `);
    const looks = Array.from({ length: 500 }, (_, index) => ({
      ...{ at: '', elapsed_ms: index * 1_000, verdict: 'does_not_hold' as const, because: '\u001b' },
      shown: [`${index} < 3 → false`],
    }));
    const many = conditionLines({ ...conditions[0], looks } as (typeof conditions)[number], ROOM);
    expect(many.filter((line) => line.includes('→ false'))).toHaveLength(6);
    expect(many.join('\n')).toContain('… 494 more …');
    expect(many.join('\n')).not.toContain('\u001b');
  });

  test.each<readonly [string, EstateOptions, Partial<Explanation>]>([
    [
      'a run that went its way',
      {},
      { because: '', command: null, conditions: [expect.objectContaining({ role: 'held' })] },
    ],
    [
      'a symptom that is not there',
      { active: 100 },
      {
        outcome: 'symptom_absent',
        conditions: [expect.objectContaining({ action: 'Detecting the symptom', role: 'decided' })],
      },
    ],
    [
      'a command that failed',
      { fails: { 'workersctl scale': { exit_code: 2, effect: true } } },
      { command: expect.objectContaining({ host: 'app-1', exit_code: 2 }), conditions: [] },
    ],
    [
      'a guard that stayed',
      { fails: { 'gatewayctl breaker close': { exit_code: 0, effect: false } } },
      {
        conditions: expect.arrayContaining([
          expect.objectContaining({ role: 'decided', that: ['breaker.state == "closed"'] }),
        ]),
      },
    ],
    [
      'a guard that did not engage',
      { fails: { 'gatewayctl breaker open': { exit_code: 0, effect: false } } },
      { conditions: [expect.objectContaining({ role: 'decided', that: ['breaker.state == "open"'] })] },
    ],
    [
      'a refusal',
      { isolation: [{ code: 'isolation-wildcard', message: 'A command uses *.', hint: 'Name it.' }] },
      {
        because: 'A command uses *.',
        faults: [{ code: 'isolation-wildcard', message: 'A command uses *.', hint: 'Name it.' }],
      },
    ],
    ['a signal', { cancelAt: 'systemctl' }, { outcome: 'cancelled', because: expect.stringContaining('SIGTERM') }],
    [
      'a dry run',
      { dryRun: true, active: 100 },
      { because: '', conditions: [expect.objectContaining({ role: 'last' })] },
    ],
  ])('of %s', async (_, options, found) => {
    expect(await explained(options)).toMatchObject(found);
  });
});
