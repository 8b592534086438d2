// What Teams, PagerDuty and Opsgenie are sent: by the documented form of their APIs, within their limits, whatever the text.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OUTCOME_NAMES } from '../../src/engine/outcome.ts';
import type { Message } from '../../src/notify/message.ts';
import { opsgenieLetter } from '../../src/notify/opsgenie.ts';
import { pagerdutyLetter } from '../../src/notify/pagerduty.ts';
import { teamsPayload } from '../../src/notify/teams.ts';
import { planOf } from '../engine/world.ts';
import fc from '../support/properties.ts';

const message: Message = {
  on: 'rolled_back',
  human: 'yes',
  headline: 'rolled_back in 3m 12s · tenant-006 · active_connections: 487/500',
  says: 'a step failed; what this run did was undone and verified undone',
  because: 'verify did not hold: <at>everyone</at> **bold** [x](https://evil.example)',
  facts: [{ name: 'Runbook', value: 'Pool exhausted' }],
  changes: ['restart (redis/cache-1/tenant-006): undone and verified'],
  executionId: 'incident-1',
};
const runUrl = 'https://github.com/acme/runbooks/actions/runs/1';
const plan = planOf([{ id: 'one' }]);
const service = { url: 'https://service.example', key: '0123456789abcdef0123456789abcdef' };
const now = '2026-01-15T14:32:45.123Z';

const resolved: Message = { ...message, on: 'incident_resolved', human: 'no' };
const started: Message = { ...message, on: 'started', human: 'no' };
const urgent: Message = { ...message, on: 'rollback_failed', human: 'now' };

/** Events API v2: what its reference says of an alert event, and of a change event. */
const link = z.strictObject({ href: z.string(), text: z.string() });
const pagerdutyEvent = z.union([
  z.strictObject({
    routing_key: z.string().length(32),
    event_action: z.literal('trigger'),
    dedup_key: z.string().min(1).max(255),
    links: z.array(link),
    payload: z.strictObject({
      summary: z.string().min(1).max(1_024),
      source: z.string().min(1),
      severity: z.enum(['critical', 'error', 'warning', 'info']),
      timestamp: z.iso.datetime(),
      component: z.string(),
      group: z.string(),
      class: z.string(),
      custom_details: z.record(z.string(), z.string()),
    }),
  }),
  z.strictObject({
    routing_key: z.string().length(32),
    event_action: z.literal('resolve'),
    dedup_key: z.string().min(1).max(255),
  }),
  z.strictObject({
    routing_key: z.string().length(32),
    links: z.array(link),
    payload: z.strictObject({
      summary: z.string().min(1).max(1_024),
      source: z.string(),
      timestamp: z.iso.datetime(),
      custom_details: z.record(z.string(), z.string()),
    }),
  }),
]);

/** Alert API v2: create, close, add a note. */
const opsgenieRequest = z.union([
  z.strictObject({
    message: z.string().min(1).max(130),
    alias: z.string().min(1).max(512),
    description: z.string().max(15_000),
    entity: z.string().max(512),
    source: z.string().max(100),
    priority: z.enum(['P1', 'P2', 'P3', 'P4', 'P5']),
    tags: z.array(z.string().max(50)).max(20),
    details: z.record(z.string(), z.string()),
  }),
  z.strictObject({ source: z.string().max(100), note: z.string().max(25_000) }),
]);

const anyMessage: fc.Arbitrary<Message> = fc
  .record({
    on: fc.constantFrom(...OUTCOME_NAMES, 'started' as const),
    human: fc.constantFrom('no' as const, 'yes' as const, 'now' as const),
    headline: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('😀'.repeat(5_000))),
    says: fc.string(),
    because: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('x'.repeat(200_000)), fc.constant('"'.repeat(20_000))),
    facts: fc.array(fc.record({ name: fc.string(), value: fc.oneof(fc.string(), fc.constant('\\'.repeat(9_000))) }), {
      maxLength: 30,
    }),
    changes: fc.array(fc.oneof(fc.string(), fc.constant('\u{1f600}'.repeat(4_000))), { maxLength: 200 }),
    executionId: fc.string(),
  })
  .map((made) => ({ ...made, headline: `${made.headline}.` }));

describe('PagerDuty', () => {
  const letter = (one: Message) => pagerdutyLetter(one, { service, plan, runUrl, now });

  it('is paged for what needs a human, more urgently for what needs one now', () => {
    expect(letter(message)).toMatchObject({
      url: 'https://service.example/v2/enqueue',
      body: {
        event_action: 'trigger',
        payload: { severity: 'error', class: 'rolled_back', summary: message.headline },
      },
    });
    expect(letter(urgent).body).toMatchObject({ event_action: 'trigger', payload: { severity: 'critical' } });
  });

  it('hears of the end of the same incident', () => {
    const [opened, closed] = [letter(message).body, letter(resolved).body];
    expect(closed).toMatchObject({ event_action: 'resolve' });
    expect('dedup_key' in opened && 'dedup_key' in closed && opened.dedup_key === closed.dedup_key).toBe(true);
  });

  it('is told of the rest as a change, which pages nobody', () => {
    expect(letter(started).url).toBe('https://service.example/v2/change/enqueue');
    expect(letter(started).body).not.toHaveProperty('event_action');
  });

  it('gets what its API takes, whatever the text', () => {
    fc.assert(fc.property(anyMessage, (any) => void pagerdutyEvent.parse(letter(any).body)));
  });
});

describe('Opsgenie', () => {
  const letter = (one: Message) => opsgenieLetter(one, { service, plan, runUrl });

  it('gets an alert for what needs a human, of the highest priority for what needs one now', () => {
    expect(letter(message)).toMatchObject({ url: 'https://service.example/v2/alerts', body: { priority: 'P2' } });
    expect(letter(urgent).body).toMatchObject({ priority: 'P1', tags: ['rollback_failed'] });
  });

  it('closes the same alert at the end, and notes the rest on it', () => {
    const opened = letter(message).body;
    const alias = 'alias' in opened ? encodeURIComponent(opened.alias) : '';
    expect(letter(resolved).url).toBe(`https://service.example/v2/alerts/${alias}/close?identifierType=alias`);
    expect(letter(started).url).toBe(`https://service.example/v2/alerts/${alias}/notes?identifierType=alias`);
  });

  it('gets what its API takes, whatever the text', () => {
    fc.assert(fc.property(anyMessage, (any) => void opsgenieRequest.parse(letter(any).body)));
  });
});

describe('Teams', () => {
  const card = (one: Message, url: string | null = runUrl) =>
    teamsPayload(one, { runUrl: url, tenant: 'tenant-006' }).attachments[0];

  it('shows what happened, what is asked, and where to look', () => {
    const { content } = card(message);
    const lines = content.body.map(({ inlines }) => inlines.map(({ text }) => text).join(''));
    expect(lines[0]).toBe(`🟠 ${message.headline}`);
    expect(lines[1]).toContain('A person has to look at this.');
    expect(lines).toContain('Runbook: Pool exhausted');
    expect(content.actions).toEqual([{ type: 'Action.OpenUrl', title: 'Workflow run', url: runUrl }]);
  });

  it('puts foreign text into text runs, which know no Markdown', () => {
    const { content } = card(message);
    const types = content.body.flatMap(({ type, inlines }) => [type, ...inlines.map((inline) => inline.type)]);
    expect(new Set(types)).toEqual(new Set(['RichTextBlock', 'TextRun']));
  });

  it('puts none where Markdown is read: into the text that is shown instead of the card', () => {
    const headline = 'rolled_back · tenant-006 · [Approve now](https://evil.example) **x** <at>everyone</at>';
    expect(card({ ...message, headline, says: headline }).content.fallbackText).toBe(
      '🟠 rolled_back · tenant-006. A person has to look at this.',
    );
    fc.assert(
      fc.property(anyMessage, (any) => {
        expect(card(any).content.fallbackText).toMatch(
          /^(?:✅|🟠|🚨|▶) [a-z_]+ · tenant-006\.(?: A person has to (?:look at this|act NOW)\.)?$/u,
        );
      }),
    );
  });

  it.each(['javascript:alert(1)', 'nonsense', null])('makes no link of %j', (url) => {
    expect(card(message, url).content.actions).toEqual([]);
  });

  it('stays under 28 KB, whatever the text', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        expect(Buffer.byteLength(JSON.stringify(card(any)))).toBeLessThan(28 * 1024);
      }),
    );
  });
});
