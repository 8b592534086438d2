import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/notify/message.ts';
import { deliveryId, signatureOf, webhookBody, webhookHeaders } from '../../src/notify/webhook.ts';

const message: Message = {
  on: 'unknown',
  human: 'now',
  headline: 'unknown in 4 s · tenant-006',
  says: 'contact was lost',
  because: 'the connection broke',
  facts: [],
  changes: ['restart: fate unknown'],
  executionId: 'incident-1',
};
const run = { tenant: 'tenant-006', runbook: 'pool', trigger: 'Alert' };
const about = { kind: 'run', ...run, incident: 'i', planDigest: 'd', runUrl: null } as const;

describe('the signed webhook', () => {
  it('carries what a receiver needs to decide', () => {
    expect(JSON.parse(webhookBody(message, about))).toMatchObject({
      schema_version: 1,
      delivery_id: deliveryId(message),
      on: 'unknown',
      human_intervention_required: true,
      urgent: true,
      execution_id: 'incident-1',
      tenant: 'tenant-006',
      runbook: 'pool',
      trigger: 'Alert',
      plan_digest: 'd',
      run_url: null,
    });
  });

  it('signs the time with the body, so that neither can be changed', () => {
    const headers = webhookHeaders('{"a":1}', { secret: 'it is a secret', timestamp: 1_768_487_565, delivery: 'x' });
    const expected = createHmac('sha256', 'it is a secret').update('1768487565.{"a":1}').digest('hex');
    expect(headers).toEqual({
      'X-Enforced-Runbooks-Timestamp': '1768487565',
      'X-Enforced-Runbooks-Delivery': 'x',
      'X-Enforced-Runbooks-Signature-256': `sha256=${expected}`,
    });
    const other = { secret: 'it is a secret', timestamp: 1_768_487_566 };
    expect(signatureOf('{"a":1}', other)).not.toBe(`sha256=${expected}`);
  });

  it('gives the same thing of the same run the same delivery, anything else another', () => {
    expect(deliveryId(message)).toBe(deliveryId({ ...message, headline: 'other' }));
    expect(deliveryId(message)).not.toBe(deliveryId({ ...message, on: 'started' }));
    expect(deliveryId(message)).not.toBe(deliveryId({ ...message, executionId: 'incident-2' }));
  });
});
