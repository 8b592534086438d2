// The outputs of a recovery: of all runs that it told, the worst first, and never a false word of who is needed.
import { beforeAll, expect, test } from 'vitest';
import { recoveredOutputs } from '../../src/app/workflow/recovered-outputs.ts';
import type { ToldBeside } from '../../src/app/workflow/tell.ts';
import { storm, tenantAt } from './storm.ts';

const artifact = { id: '7', url: 'https://example.com/7' };
let resolved: ToldBeside;
let undone: ToldBeside;
beforeAll(async () => {
  const place = storm(2);
  place.write(`broken/redis@${tenantAt(1)}`);
  const { runs } = await place.respondAll({ maxFailures: { kind: 'share', percent: 100 } });
  const told = runs.map(({ member: { decision }, end }): ToldBeside => {
    if (end.kind !== 'responded') throw new Error(end.kind);
    return { responded: { ...end.told, summary: '', plan: decision.plan }, folder: end.told.folder, artifact };
  });
  const [first, second] = told;
  if (first === undefined || second === undefined) throw new Error('two runs');
  [resolved, undone] = [first, second];
});

const runsIn = (text = '[]') => JSON.parse(text).map(({ outcome }: { outcome: string }) => outcome);

test.each([false, true])('of two the worst, in whatever order they ended; sealed: %s', (isSealed) => {
  for (const told of [
    [resolved, undone],
    [undone, resolved],
  ]) {
    const { runs, ...outputs } = recoveredOutputs({ told, isLeft: false, isSealed });
    expect(outputs).toEqual({ outcome: 'rolled_back', 'human-intervention-required': 'true' });
    expect(runsIn(runs)).toEqual(['rolled_back', 'incident_resolved']);
    expect(runs?.includes(tenantAt(0))).toBe(!isSealed);
  }
});

test.each([false, true])('of one all that a run alone has; sealed: %s', (isSealed) => {
  const { runs, ...outputs } = recoveredOutputs({ told: [resolved], isLeft: false, isSealed });
  expect(outputs).toMatchObject({
    ...{ outcome: 'incident_resolved', 'human-intervention-required': 'false' },
    ...{ 'execution-id': resolved.responded.executionId, 'artifact-id': '7', 'audit-path': resolved.folder },
  });
  expect('time-to-recovery' in outputs).toBe(!isSealed);
  expect(runsIn(runs)).toEqual(['incident_resolved']);
});

test('what could not be finished needs a person, and has no entry', () => {
  expect(recoveredOutputs({ told: [resolved], isLeft: true, isSealed: false })).toMatchObject({
    ...{ outcome: 'incident_resolved', 'human-intervention-required': 'true' },
  });
  expect(recoveredOutputs({ told: [], isLeft: true, isSealed: false })).toEqual({
    'human-intervention-required': 'true',
  });
  expect(recoveredOutputs({ told: [], isLeft: false, isSealed: false })).toEqual({});
});
