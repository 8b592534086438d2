// What differs between two plans, as people read it.
import { describe, expect, test } from 'vitest';
import { changeText, differenceOf } from '../../src/plan/difference.ts';
import { withDigest } from '../../src/plan/digest.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { hostile } from '../support/hostile.ts';
import fc from '../support/properties.ts';
import { INCIDENT, plan, RUNBOOK, SPREAD, TOPOLOGY } from './fixtures.ts';

const PLAN = plan();
const linesOf = (was: Plan, is: Plan): readonly string[] => differenceOf(was, is).changes.map(changeText);

describe('the difference of two plans', () => {
  test('of a plan and itself is none', () => {
    expect(differenceOf(PLAN, structuredClone(PLAN))).toEqual({ changes: [], left: 0 });
  });

  const changed = (from: string, to: string) => plan({ runbook: RUNBOOK.replace(from, to) });
  test.each<[string, Plan, readonly string[]]>([
    ['an input', plan({ inputs: { busy: 0.8 } }), ['input busy: 0.9 → 0.8']],
    [
      'a command',
      changed('systemctl, restart,', 'systemctl, reload,'),
      [
        'step restart-cache at cache/cache-2/redis@tenant-006, command: was systemctl restart redis@tenant-006 --no-block, is systemctl reload redis@tenant-006 --no-block',
      ],
    ],
    [
      'the commit',
      withDigest({ ...PLAN, commit: 'f'.repeat(40) }),
      [`commit: was ${PLAN.commit}, is ${'f'.repeat(40)}`],
    ],
    ['a timeout', changed('timeout: 10m', 'timeout: 20m'), ['timeout: 10m 0s → 20m 0s']],
    [
      'a condition',
      changed('pool.active < 0.5 *', 'pool.active < 0.7 *'),
      ['recovered, condition: was pool.active < 0.5 * pool.max, is pool.active < 0.7 * pool.max'],
    ],
    [
      'a script',
      changed('redis-cli -p "$PORT" info server', 'redis-cli -p "$PORT" info all'),
      [
        'probe cache at cache/cache-2/redis@tenant-006: was redis-cli -p "$PORT" info server | tr -d \'\\r\' | sed -n \'s/^run_id:\\(.*\\)/{"run_id":"\\1"}/p\', is redis-cli -p "$PORT" info all | tr -d \'\\r\' | sed -n \'s/^run_id:\\(.*\\)/{"run_id":"\\1"}/p\'',
      ],
    ],
    [
      'an approval that is asked for now',
      { ...PLAN, approval: { environment: 'production', by_another: false, confirm_digest: true } },
      ['approval: was none, is {"environment":"production","by_another":false,"confirm_digest":true}'],
    ],
  ])('%s', (_what, is, expected) => {
    expect(linesOf(PLAN, is)).toEqual(expected);
  });

  test('a step that is new, one that is gone, and another order', () => {
    const step = PLAN.steps[0];
    const without = withDigest({ ...PLAN, steps: PLAN.steps.slice(1) });
    expect(linesOf(PLAN, without)).toEqual(['step database-answers: gone, was The database answers for this tenant']);
    expect(linesOf(without, PLAN)).toEqual(['step database-answers: new, The database answers for this tenant']);
    const turned = withDigest({ ...PLAN, steps: [...PLAN.steps.slice(1), ...(step === undefined ? [] : [step])] });
    expect(linesOf(PLAN, turned)).toEqual([
      'steps, order: was database-answers, restart-cache, two-more-workers, is restart-cache, two-more-workers, database-answers',
    ]);
  });

  test('a host that moved, and a target that is one more', () => {
    const moved = plan({ topology: TOPOLOGY.replace('ops@cache-2.internal, via', 'ops@cache-9.internal, via') });
    expect(linesOf(PLAN, moved)).toContain('host cache-2, address: cache-2.internal → cache-9.internal');
    const more = plan({ ...SPREAD, topology: SPREAD.topology.replace('        - { host: edge-1 }\n', '') });
    const lines = linesOf(more, plan(SPREAD));
    expect(lines.find((line) => line.startsWith('step two-more-workers at workers/edge-1/'))).toContain(': new, ');
  });

  test('is told to the end of what people read, and says how much is left', () => {
    const labels = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`l${index}`, 'x']));
    const many = plan({ incident: { ...INCIDENT, labels: { ...INCIDENT.labels, ...labels } } });
    const { changes, left } = differenceOf(PLAN, many);
    expect([changes.length, left]).toEqual([40, 20]);
  });

  test('any change is found, wherever it is made, and is short and visible', () => {
    const places = leavesOf(PLAN, []).filter((place) => place[0] !== 'digest' && place.at(-1) !== 'kind');
    const told = hostile.filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...places), told, fc.integer(), (place, text, number) => {
        const other = withDigest(changedAt(PLAN, place, { text, number }));
        const { changes } = differenceOf(PLAN, other);
        expect(changes.length > 0).toBe(other.digest !== PLAN.digest);
        for (const { where, was, is } of changes) {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
          expect(`${where}${was}${is}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
          expect((was?.length ?? 0) + (is?.length ?? 0)).toBeLessThan(700);
        }
      }),
      { numRuns: 60 },
    );
  });
});

type Place = readonly (string | number)[];

function leavesOf(value: unknown, path: Place): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Of the same type: both plans have passed the same schema. */
function changedAt(plan: Plan, place: Place, to: { readonly text: string; readonly number: number }): Plan {
  const copy = structuredClone(plan);
  let at: unknown = copy;
  for (const key of place.slice(0, -1)) at = Reflect.get(Object(at), key);
  const key = place.at(-1) ?? '';
  const was: unknown = Reflect.get(Object(at), key);
  const now = { string: to.text, number: to.number, boolean: was !== true }[typeof was as string];
  if (now !== undefined) Reflect.set(Object(at), key, now);
  return copy;
}
