// What a plan's commands are counted for.
import { expect, test } from 'vitest';
import { changesAt } from '../../src/plan/contents.ts';
import { plan, RUNBOOK } from './fixtures.ts';

test('changes where nothing fails: a guard there and back, each `do`, no undo; none for a step that the plan decides against', () => {
  expect(changesAt(plan())).toEqual(
    new Map([
      ['edge-1', 2],
      ['cache-2', 1],
      ['app-1', 1],
    ]),
  );
  const never = RUNBOOK.replace(
    '    guard: circuit_breaker\n',
    '    guard: circuit_breaker\n    when: tenant.tier == "gold"\n',
  );
  expect(changesAt(plan({ runbook: never }))).toEqual(new Map([['app-1', 1]]));
});
