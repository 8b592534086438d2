// What is passed on for senders that cannot write the envelope: their payload as it is, and what it becomes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passedOn } from '../../src/incident/envelope.ts';
import { parsePayload } from '../../src/incident/parse.ts';
import { receive } from '../../src/incident/receive.ts';

const AT = '2026-01-15T14:32:45.000Z';
const ALERTS = join(import.meta.dirname, 'alerts');
const arrived = (value: unknown, source: string | null = null) =>
  passedOn({ text: JSON.stringify(value), source, receivedAt: AT });

describe('a payload that is passed on', () => {
  test.each(readdirSync(ALERTS))('%s is whole and unchanged, and means what it meant', (file) => {
    const text = readFileSync(join(ALERTS, file), 'utf8');
    const parsed = parsePayload(text);
    const payload = parsed.ok ? parsed.value : null;
    const passed = passedOn({ text, source: null, receivedAt: AT });
    expect(passed).toMatchObject({ ok: true, value: { kind: 'incidents', clientPayload: { payload } } });
    const direct = receive(payload, AT);
    if (!passed.ok || passed.value.kind !== 'incidents' || !direct.ok) throw new Error('no incidents');
    expect(passed.value.incidents).toEqual(direct.value);
    expect(receive(passed.value.clientPayload, AT)).toEqual(direct);
  });

  test('says whose it is, where the address does', () => {
    const payload = JSON.parse(readFileSync(join(ALERTS, 'pagerduty.json'), 'utf8'));
    expect(arrived(payload, 'pagerduty')).toMatchObject({ value: { clientPayload: { source: 'pagerduty', payload } } });
  });

  test.each([
    ['our envelope', (envelope: object) => envelope],
    ["GitHub's around ours", (envelope: object) => ({ event_type: 'other', client_payload: envelope })],
  ])('is put into no second envelope where it came in %s', (_what, around) => {
    const envelope = { source: 'generic', payload: { name: 'PoolFull', status: 'firing', tenant: 'tenant-006' } };
    expect(arrived(around(envelope))).toMatchObject({ ok: true, value: { clientPayload: envelope } });
  });

  test('keeps the name of its address beside a body that has a `payload` of its own', () => {
    const payload = { payload: { summary: 'x' }, event_action: 'trigger', name: 'PoolFull', status: 'firing' };
    expect(arrived(payload, 'generic')).toMatchObject({ value: { clientPayload: { source: 'generic', payload } } });
    const envelope = { payload: { name: 'PoolFull', status: 'firing' } };
    expect(arrived(envelope, 'generic')).toMatchObject({
      value: { clientPayload: { source: 'generic', ...envelope } },
    });
  });

  test('keeps numbers that would come out as others as text', () => {
    const text = '{"name":"a","status":"firing","dedup_key":12345678901234567890,"labels":{"n":1e400,"m":12}}';
    const passed = passedOn({ text, source: 'generic', receivedAt: AT });
    expect(passed).toMatchObject({
      value: { clientPayload: { payload: { dedup_key: '12345678901234567890', labels: { n: '1e400', m: 12 } } } },
    });
  });

  test('asks to confirm a subscription', () => {
    const SubscribeURL = 'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription';
    expect(
      arrived({ Type: 'SubscriptionConfirmation', TopicArn: 'arn', Message: 'You have chosen', SubscribeURL }),
    ).toEqual({ ok: true, value: { kind: 'confirmation', address: SubscribeURL } });
  });

  test.each([
    ['no JSON', '{', null, 'json-invalid'],
    ['nothing', '', null, 'incident-invalid'],
    ['a form that nobody knows', '{"hello":"world"}', null, 'incident-shape-unknown'],
    ['a sender that nobody knows', '{"name":"a","status":"firing"}', 'nagios', 'incident-shape-unknown'],
    ['an envelope that says another sender', '{"source":"zabbix","payload":{}}', 'grafana', 'incident-shape-unknown'],
    ['the form of another sender', '{"ProblemID":"1","ProblemTitle":"x"}', 'grafana', 'incident-shape-unknown'],
    [
      'more than GitHub takes',
      `{"name":"a","status":"firing","annotations":{"x":"${'ä'.repeat(33_000)}"}}`,
      null,
      'limit-exceeded',
    ],
  ])('%s is a fault', (_what, text, source, code) => {
    expect(passedOn({ text, source, receivedAt: AT })).toMatchObject({ ok: false, faults: [{ code }] });
  });
});
