import { describe, expect, test } from 'vitest';
import { adviceOn } from '../../src/topology/advice.ts';
import { loaded } from './estate.ts';

const estate = (...onCall: readonly string[]) =>
  loaded(
    `schema: 1\ntenants:\n${onCall.map((word, index) => `  tenant-${index + 1}: { on-call: ${word} }\n`).join('')}`,
  );

describe('what lint says about a sound topology', () => {
  test.each(['slack', 'webhook', '"slack:#team-data"'])('nothing of %s being on call', (word) => {
    expect(adviceOn(estate(word))).toEqual([]);
  });

  test('a channel that there is not, once, with the first tenant that names it', () => {
    const advice = adviceOn(estate('slack', 'slak:#team', 'slak', 'telegram:x'));
    expect(advice).toMatchObject([
      {
        code: 'not-supported-yet',
        message: expect.stringMatching(/tenant-2 \(and 1 other tenant\).*`slak`/),
        hint: expect.stringContaining('Did you mean `slack`?'),
        at: { line: 4 },
      },
      {
        message: expect.stringMatching(/tenant-4.*`telegram`/),
        hint: expect.stringContaining('slack, teams, webhook'),
      },
    ]);
  });
});
