// A message for any receiver: one JSON object, signed so that the receiver can tell who sent it, and when.
// The signature covers `<timestamp>.<body>`; the delivery's id is the same at every attempt, so that a receiver can drop repeats.
import { createHmac } from 'node:crypto';
import { sha256 } from '../kernel/canonical.ts';
import type { Message } from './message.ts';

export const SIGNATURE_HEADER = 'X-Enforced-Runbooks-Signature-256';
export const TIMESTAMP_HEADER = 'X-Enforced-Runbooks-Timestamp';
export const DELIVERY_HEADER = 'X-Enforced-Runbooks-Delivery';

export type About =
  | {
      readonly kind: 'run';
      readonly tenant: string;
      readonly runbook: string;
      readonly trigger: string;
      /** Names the incident, the same for every run for it: a hash. */
      readonly incident: string;
      readonly planDigest: string;
      readonly runUrl: string | null;
    }
  /** One message for many runs that ended alike. */
  | {
      readonly kind: 'runs';
      readonly runs: readonly ToldRun[];
      readonly incident: string;
      readonly runUrl: string | null;
    };

/** Whose a run is; a plan says it. */
export interface Subject {
  readonly tenant: { readonly id: string };
  readonly runbook: { readonly id: string };
}

export interface ToldRun {
  readonly tenant: string;
  readonly runbook: string;
  readonly trigger: string;
  readonly executionId: string;
}

export function webhookBody(message: Message, about: About): string {
  return JSON.stringify({
    schema_version: 1,
    delivery_id: deliveryId(message),
    on: message.on,
    human_intervention_required: message.human !== 'no',
    urgent: message.human === 'now',
    ...whoseOf(message, about),
    run_url: about.runUrl,
    headline: message.headline,
    says: message.says,
    because: message.because,
    changes: message.changes,
    facts: message.facts,
  });
}

/** What one run has, many have each: `runs` stands in a message for many alone, and what would be one run's is null there. */
function whoseOf({ executionId }: Message, about: About): Readonly<Record<string, unknown>> {
  if (about.kind === 'run') {
    const { tenant, runbook, trigger, planDigest } = about;
    return { execution_id: executionId, tenant, runbook, trigger, plan_digest: planDigest };
  }
  const runs = about.runs.map(({ executionId: execution_id, ...run }) => ({ execution_id, ...run }));
  return { execution_id: null, tenant: null, runbook: null, trigger: null, plan_digest: null, runs };
}

/** The same for every attempt to tell the same thing of the same run. */
export function deliveryId({ executionId, on }: Message): string {
  return sha256(`${executionId}\n${on}`).slice(0, 32);
}

/** `timestamp`: seconds since the epoch. */
export function webhookHeaders(
  body: string,
  { secret, timestamp, delivery }: { readonly secret: string; readonly timestamp: number; readonly delivery: string },
): Readonly<Record<string, string>> {
  return {
    [TIMESTAMP_HEADER]: String(timestamp),
    [DELIVERY_HEADER]: delivery,
    [SIGNATURE_HEADER]: signatureOf(body, { secret, timestamp }),
  };
}

export function signatureOf(
  body: string,
  { secret, timestamp }: { readonly secret: string; readonly timestamp: number },
): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}
