// What people are told of runs that were refused for one reason of the whole shard: once, where each of them would have said it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { giveNotice } from '../../src/app/shard/notice.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { signatureOf } from '../../src/notify/webhook.ts';
import { type Receiver, startReceiver } from '../notify/receiver.ts';
import { storm, tenantAt } from './storm.ts';

const secret = 'sixteen letters!';
const fault: Fault = { code: 'storm-stopped', message: 'the storm was stopped', hint: 'Look at those first.' };
let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver([{ kind: 'answer', status: 200, text: 'ok' }]);
});
afterEach(() => receiver.close());

const settings = (url: string) => ({
  ...{ channels: { webhook: { url, secret } }, runUrl: null, actor: 'alert-bot' },
  redact: (text: string) => text.replaceAll('hunter2', '***'),
});

it('many that are refused together are one message, with each of the runs in it', async () => {
  const place = storm(30);
  const { runs } = await place.respondAll({ refusal: fault });
  const notices = await giveNotice('shard-1', runs, settings(receiver.url));
  expect(notices).toEqual([
    { channel: 'webhook', about: 'refused · 30 tenants · storm-stopped', sent: true, because: '' },
  ]);
  expect(receiver.received).toHaveLength(1);
  const [{ body = '', headers = {} } = {}] = receiver.received;
  const told = JSON.parse(body);
  expect(told).toMatchObject({ on: 'refused', tenant: null, execution_id: null, human_intervention_required: true });
  expect(told.runs).toHaveLength(30);
  expect(told.runs[29]).toMatchObject({ tenant: tenantAt(29), runbook: 'switch', trigger: 'CacheOff' });
  expect(new Set(told.runs.map(({ execution_id: id }: { execution_id: string }) => id)).size).toBe(30);
  expect(told.facts).toContainEqual({ name: 'Tenants', value: expect.stringContaining('tenant-020 and 10 more') });
  const timestamp = Number(headers['x-enforced-runbooks-timestamp']);
  expect(headers['x-enforced-runbooks-signature-256']).toBe(signatureOf(body, { secret, timestamp }));
});

it('what a run is refused for by itself it tells by itself, and what cannot be delivered is said', async () => {
  const place = storm(2);
  const { runs } = await place.respondAll({ settings: { enabled: false } });
  expect(await giveNotice('shard-1', runs, settings(receiver.url))).toEqual([]);
  const together = await place.respondAll({ refusal: { ...fault, message: 'because of hunter2' } });
  const deaf = await startReceiver([{ kind: 'answer', status: 410 }]);
  const notices = await giveNotice('shard-2', together.runs, settings(deaf.url));
  await deaf.close();
  expect(notices).toMatchObject([
    { channel: 'webhook', sent: false, because: expect.stringContaining('did not take') },
  ]);
});

it('a runbook that names a channel is followed', async () => {
  const place = storm(2);
  const { runs } = await place.respondAll({ refusal: fault });
  expect(await giveNotice('shard-1', runs, { ...settings(receiver.url), channels: {} })).toEqual([]);
  expect(receiver.received).toEqual([]);
});
