import { describe, expect, test } from 'vitest';
import { adviceOn } from '../../src/runbook/advice.ts';
import { load, SOUND } from './fixture.ts';

const PROMOTE = `  - id: promote
    title: Promote the standby
    service: cache
    do:
      exec: [promote, "\${{ tenant.id }}"]
    verify: cache.ok
    irreversible: The standby is the primary.
`;

describe('what lint asks about a sound runbook', () => {
  test('nothing, as a rule', () => {
    expect(adviceOn(load(SOUND))).toEqual([]);
  });

  test('what becomes of reversible steps before an irreversible one', () => {
    expect(adviceOn(load(SOUND + PROMOTE))).toMatchObject([
      { code: 'step-incomplete', message: expect.stringContaining('undoes `restart-cache` and cannot undo `promote`') },
    ]);
  });

  test('a checkpoint is the answer', () => {
    expect(adviceOn(load(`${SOUND}${PROMOTE}    checkpoint: true\n`))).toEqual([]);
    const kept = SOUND.replace('    undo:\n', '    checkpoint: true\n    undo:\n');
    expect(adviceOn(load(kept + PROMOTE))).toEqual([]);
  });

  test('a channel that there is not', () => {
    const text = `${SOUND}notify:\n  - on: rolled_back\n    to: [slack, slak, telegram]\n`;
    expect(adviceOn(load(text))).toMatchObject([
      { hint: 'Did you mean `slack`?' },
      { hint: 'There are: opsgenie, pagerduty, slack, teams, webhook.' },
    ]);
  });

  test('an undo that needs the output of do', () => {
    const text = SOUND.replace(' start, "redis@', ' start, "job-${{ did.job }}", "redis@');
    expect(adviceOn(load(text))).toMatchObject([
      { message: expect.stringContaining('`did`'), at: { excerpt: expect.stringContaining('did.job') } },
    ]);
  });
});
