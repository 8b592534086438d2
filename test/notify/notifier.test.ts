import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChainedEvent } from '../../src/engine/event.ts';
import type { Clock } from '../../src/engine/ports.ts';
import type { ChannelSettings } from '../../src/kernel/channel-settings.ts';
import { createNotifier } from '../../src/notify/notifier.ts';
import { postWith } from '../../src/notify/post.ts';
import { signatureOf } from '../../src/notify/webhook.ts';
import { run } from '../engine/run.ts';
import { planOf } from '../engine/world.ts';
import { type Behaviour, type Received, type Receiver, startReceiver } from './receiver.ts';

const plan = planOf([{ id: 'one' }]);
let events: readonly ChainedEvent[] = [];
let receiver: Receiver | null = null;

beforeAll(async () => {
  const ran = await run(plan);
  events = ran.events.filter(({ type }) => type !== 'closed');
});
afterEach(async () => {
  await receiver?.close();
  receiver = null;
});

const answer = (status: number, text = '', headers: Readonly<Record<string, string>> = {}): Behaviour => ({
  kind: 'answer',
  status,
  text,
  headers,
});
const never = new AbortController().signal;
const KEY = '0123456789abcdef0123456789abcdef';

async function notify(
  channel: 'slack' | 'webhook' | 'teams' | 'pagerduty' | 'opsgenie',
  behaviours: readonly Behaviour[],
  {
    signal = never,
    redact = (text: string) => text,
    secret = 'sixteen characters',
  }: { signal?: AbortSignal; redact?: (text: string) => string; secret?: string } = {},
) {
  const started = await startReceiver(behaviours);
  receiver = started;
  const pauses: number[] = [];
  const clock: Clock = {
    wall: () => 1_768_487_565_123,
    monotonic: () => 0,
    sleep: async (ms) => {
      pauses.push(ms);
    },
  };
  const service = { url: started.url, key: KEY };
  const channels = {
    slack: { slack: started.url },
    teams: { teams: started.url },
    pagerduty: { pagerduty: service },
    opsgenie: { opsgenie: service },
    webhook: { webhook: { url: started.url, secret } },
  }[channel] satisfies ChannelSettings;
  const notifier = createNotifier({
    channels,
    plan,
    redact,
    clock,
    runUrl: 'https://github.com/acme/runbooks/actions/runs/1',
    post: (request) => postWith(fetch)({ ...request, timeoutMs: 300 }),
  });
  const delivery = await notifier.notify({ on: 'incident_resolved', channel }, events, signal);
  return { delivery, received: started.received, pauses, notifier };
}

describe('a notification', () => {
  it('is taken by Slack', async () => {
    const { delivery, received, notifier } = await notify('slack', [answer(200, 'ok')]);
    expect(delivery).toEqual({ sent: true, attempts: 1 });
    expect(notifier.channels).toEqual(['slack']);
    expect(received[0]?.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(received[0]?.body ?? '').text).toContain('incident_resolved');
  });

  it('is taken by Teams', async () => {
    const { delivery, received } = await notify('teams', [answer(202)]);
    expect(delivery).toEqual({ sent: true, attempts: 1 });
    expect(JSON.parse(received[0]?.body ?? '').attachments[0].content.fallbackText).toContain('incident_resolved');
  });

  it('is taken by PagerDuty, with the key in the event', async () => {
    const { delivery, received } = await notify('pagerduty', [answer(202, '{"status":"success"}')]);
    expect(delivery).toEqual({ sent: true, attempts: 1 });
    expect(received[0]?.path).toMatch(/\/v2\/enqueue$/);
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({ routing_key: KEY, event_action: 'resolve' });
  });

  it('is taken by Opsgenie, with the key in a header', async () => {
    const { delivery, received } = await notify('opsgenie', [answer(429), answer(202, '{"result":"…"}')]);
    expect(delivery).toEqual({ sent: true, attempts: 2 });
    expect(received[1]?.path).toMatch(/\/close\?identifierType=alias$/);
    expect(received[1]?.headers.authorization).toBe(`GenieKey ${KEY}`);
  });

  it.each(['teams', 'pagerduty', 'opsgenie'] as const)(
    'that %s refuses names no key and no address',
    async (channel) => {
      const { delivery, received } = await notify(channel, [answer(403, 'no')]);
      expect(delivery).toMatchObject({ sent: false, attempts: 1, fault: { code: 'notification-failed' } });
      const said = JSON.stringify(delivery);
      expect(said).not.toContain(KEY);
      expect(said).not.toContain('secret-path');
      expect(received).toHaveLength(1);
    },
  );

  it('is taken by a webhook, signed over the bytes that arrive', async () => {
    const { delivery, received } = await notify('webhook', [answer(204)], { secret: 'sixteen characters' });
    expect(delivery).toEqual({ sent: true, attempts: 1 });
    const { headers, body }: Received = received[0] ?? { path: '', headers: {}, body: '' };
    expect(headers['x-enforced-runbooks-timestamp']).toBe('1768487565');
    expect(headers['x-enforced-runbooks-signature-256']).toBe(
      signatureOf(body, { secret: 'sixteen characters', timestamp: 1_768_487_565 }),
    );
    expect(headers['x-enforced-runbooks-delivery']).toBe(JSON.parse(body).delivery_id);
  });

  it('is tried again after what passes, with the same delivery id and growing pauses', async () => {
    const { delivery, received, pauses } = await notify('webhook', [
      answer(503),
      { kind: 'break' },
      { kind: 'stall' },
      answer(200),
    ]);
    expect(delivery).toEqual({ sent: true, attempts: 4 });
    expect(pauses).toEqual([500, 1_000, 2_000]);
    expect(new Set(received.map(({ body }) => JSON.parse(body).delivery_id)).size).toBe(1);
  });

  it('waits as long as it is asked to, within bounds', async () => {
    const { pauses } = await notify('slack', [
      answer(429, '', { 'retry-after': '7' }),
      answer(429, '', { 'retry-after': '86400' }),
      answer(503, '', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }),
      answer(200, 'ok'),
    ]);
    expect(pauses).toEqual([7_000, 15_000, 2_000]);
  });

  it.each([
    ['a refusal', 'slack', [answer(403, 'invalid_token')], 1, '403: invalid_token'],
    ['a webhook that is gone', 'webhook', [answer(410)], 1, '410'],
    ['a page instead of ok', 'slack', [answer(200, '<html>login</html>')], 1, '<html>login</html>'],
    ['a redirect', 'webhook', [answer(302, '', { location: 'http://127.0.0.1:1/' })], 1, 'redirect'],
    ['a server that stays broken', 'webhook', [answer(500, 'a\u001b[31mb')], 4, 'a\\u{1b}[31mb'],
    ['a server that never answers', 'slack', [{ kind: 'stall' }], 4, 'no answer within 300 ms'],
    ['a server that breaks off', 'slack', [{ kind: 'break' }], 4, 'broke the connection'],
    ['a server that speaks something else', 'webhook', [{ kind: 'noise' }], 4, 'HTTP'],
  ] as const)('fails on %s, and says so', async (_name, channel, behaviours, attempts, says) => {
    const { delivery, received } = await notify(channel, behaviours);
    expect(delivery).toMatchObject({
      sent: false,
      attempts,
      fault: { code: 'notification-failed', message: expect.stringContaining(says) },
    });
    expect(received).toHaveLength(attempts);
    expect(JSON.stringify(delivery)).not.toContain('secret-path');
    expect(JSON.stringify(delivery)).not.toContain('127.0.0.1');
  });

  it('reads no answer to its end', async () => {
    expect((await notify('webhook', [{ kind: 'drip' }])).delivery).toEqual({ sent: true, attempts: 1 });
  });

  it('says that a host refuses or has no name, without its address', async () => {
    const { notifier, received } = await notify('webhook', [answer(200)]);
    await receiver?.close();
    const refused = await notifier.notify({ on: 'started', channel: 'webhook' }, events.slice(0, 3), never);
    expect(refused).toMatchObject({
      sent: false,
      attempts: 4,
      fault: { message: expect.stringMatching(/refused the connection|broke the connection/) },
    });
    expect(received).toHaveLength(1);
  });

  it('ends at once when the run ends', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const { delivery } = await notify('slack', [{ kind: 'stall' }], { signal: controller.signal });
    expect(delivery).toMatchObject({
      sent: false,
      attempts: 1,
      fault: { message: expect.stringContaining('the run ended') },
    });
  });

  it('records a channel that nobody configured', async () => {
    const { notifier, received } = await notify('webhook', [answer(200)]);
    for (const channel of ['slack', 'pagerduty', '\u202eevil']) {
      const delivery = await notifier.notify({ on: 'rolled_back', channel }, events, never);
      expect(delivery).toMatchObject({
        sent: false,
        attempts: 0,
        fault: { code: 'notification-failed', hint: expect.stringContaining('pagerduty, slack') },
      });
    }
    expect(received).toHaveLength(1);
  });

  it('is redacted', async () => {
    const { received } = await notify('webhook', [answer(200)], { redact: (text) => text.replaceAll('tester', '***') });
    expect(received[0]?.body).toContain('***');
    expect(received[0]?.body).not.toContain('tester');
  });

  it('never rejects, even where its message cannot be made', async () => {
    const { notifier } = await notify('webhook', [answer(200)]);
    const broken = events.toReversed();
    expect(await notifier.notify({ on: 'unknown', channel: 'webhook' }, broken, never)).toMatchObject({
      sent: false,
      attempts: 0,
      fault: { code: 'notification-failed' },
    });
  });
});
