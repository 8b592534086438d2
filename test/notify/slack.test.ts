import { describe, expect, it } from 'vitest';
import { OUTCOME_NAMES } from '../../src/engine/outcome.ts';
import type { Message } from '../../src/notify/message.ts';
import { slackPayload } from '../../src/notify/slack.ts';
import fc from '../support/properties.ts';

const message: Message = {
  on: 'rolled_back',
  human: 'yes',
  headline: 'rolled_back in 3m 12s · tenant-006 · active_connections: 487/500',
  says: 'a step failed; what this run did was undone and verified undone',
  because: 'verify did not hold: <!channel> & <https://evil.example|click>',
  facts: [{ name: 'Runbook', value: 'Pool exhausted' }],
  changes: ['restart (redis/cache-1/tenant-006): undone and verified'],
  executionId: 'incident-1',
};
const url = 'https://github.com/acme/runbooks/actions/runs/1';

/** Every text object of a payload, wherever it stands. */
function textsIn(value: unknown): readonly { readonly type: string; readonly text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'type' in value && 'text' in value && typeof value.text === 'string'
      ? [{ type: String(value.type), text: value.text }]
      : [];
  return [...own, ...Object.values(value).flatMap(textsIn)];
}

describe('slackPayload', () => {
  it('says what happened, what is asked, and where to look', () => {
    const payload = slackPayload(message, url);
    const texts = textsIn(payload.blocks).map(({ text }) => text);
    expect(texts[0]).toBe('🟠 rolled_back in 3m 12s · tenant-006 · active_connections: 487/500');
    expect(texts[1]).toContain('A person has to look at this.');
    expect(texts).toContain(`<${url}|Workflow run>`);
    expect(texts).toContain('incident-1');
    expect(payload.text).toBe(texts[0]);
  });

  it('makes mentions and links of foreign text inert', () => {
    const texts = textsIn(slackPayload(message, null).blocks).map(({ text }) => text);
    expect(texts).toContain('Why: verify did not hold: &lt;!channel&gt; &amp; &lt;https://evil.example|click&gt;');
  });

  it('puts foreign text into plain text only', () => {
    const hostile = {
      ...message,
      headline: '*FOREIGN*',
      because: '_FOREIGN_',
      changes: ['`FOREIGN`'],
      executionId: '~FOREIGN~',
      facts: [{ name: 'a', value: 'FOREIGN' }],
    };
    const found = textsIn(slackPayload(hostile, url).blocks).filter(({ text }) => text.includes('FOREIGN'));
    expect(found).toHaveLength(5);
    expect(found.every(({ type }) => type === 'plain_text')).toBe(true);
  });

  it.each(['https://x/>|y', 'https://x/ y', 'https://x/|y'])('makes no link of %j', (bad) => {
    expect(JSON.stringify(slackPayload(message, bad))).not.toContain('mrkdwn');
  });

  it('pages with another sign than it reports', () => {
    const signs = (['no', 'yes', 'now'] as const).map(
      (human) => slackPayload({ ...message, human }, null).text.split(' ')[0],
    );
    expect(new Set(signs).size).toBe(3);
  });

  it('shortens a long list of changes, and says so', () => {
    const changes = Array.from({ length: 300 }, (_, index) => `change ${index}`);
    const texts = textsIn(slackPayload({ ...message, changes }, null).blocks).map(({ text }) => text);
    expect(texts.find((text) => text.includes('change 0'))).toContain('… and 280 more');
  });

  it("keeps Slack's limits and escapes everything, whatever the text", () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.constantFrom('<!here>', '<@U1>', '&lt;', '&'.repeat(5_000), '😀'.repeat(2_000), ''),
    );
    const messages = fc.record({
      on: fc.constantFrom(...OUTCOME_NAMES, 'started' as const),
      human: fc.constantFrom('no', 'yes', 'now'),
      headline: text,
      says: text,
      because: text,
      facts: fc.array(fc.record({ name: text, value: text }), { maxLength: 14 }),
      changes: fc.array(text, { maxLength: 60 }),
      executionId: text,
    });
    fc.assert(
      fc.property(messages, (some) => {
        const { text: fallback, blocks } = slackPayload(some, url);
        expect(blocks.length).toBeLessThanOrEqual(50);
        expect(blocks.every((block) => !('fields' in block) || block.fields.length <= 10)).toBe(true);
        expect([...(textsIn(blocks[0])[0]?.text ?? '')].length).toBeLessThanOrEqual(150);
        for (const { type, text: shown } of [...textsIn(blocks), { type: 'plain_text', text: fallback }]) {
          expect(shown.length).toBeGreaterThan(0);
          expect(shown.length).toBeLessThanOrEqual(3_000);
          if (type === 'plain_text') expect(shown.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
        }
        expect(JSON.parse(JSON.stringify({ blocks }))).toEqual({ blocks });
      }),
      { numRuns: 200 },
    );
  });
});
