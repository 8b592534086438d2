// A message in the form of one channel: where it goes, what stands in it, and what counts as taken.
import type { ChannelSettings } from '../kernel/channel-settings.ts';
import type { Message } from './message.ts';
import { opsgenieLetter } from './opsgenie.ts';
import { pagerdutyLetter } from './pagerduty.ts';
import type { Posted } from './post.ts';
import { slackPayload } from './slack.ts';
import { teamsPayload } from './teams.ts';
import { type About, deliveryId, type Subject, webhookBody, webhookHeaders } from './webhook.ts';

export interface Letter {
  readonly url: string;
  readonly body: string;
  /** Made anew for every try. */
  headers(): Readonly<Record<string, string>>;
  accepts(answer: Extract<Posted, { kind: 'answered' }>): boolean;
}

export interface LetterRequest {
  readonly channel: string;
  readonly message: Message;
  readonly channels: ChannelSettings;
  readonly about: About;
  /** RFC 3339. */
  readonly now: string;
}

const NO_HEADERS = () => ({});

/** Null: no such channel is configured. */
export function letterTo({ channel, message, channels, about, now }: LetterRequest): Letter | null {
  const { runUrl } = about;
  const plan = subjectOf(about, message);
  const { slack, teams, pagerduty, opsgenie, webhook } = channels;
  if (channel === 'slack' && slack !== undefined) {
    const body = JSON.stringify(slackPayload(message, runUrl));
    return {
      url: slack,
      body,
      headers: NO_HEADERS,
      accepts: ({ status, text }) => status === 200 && text.trim() === 'ok',
    };
  }
  if (channel === 'teams' && teams !== undefined) {
    const body = JSON.stringify(teamsPayload(message, { runUrl, tenant: plan.tenant.id }));
    return { url: teams, body, headers: NO_HEADERS, accepts: isTaken };
  }
  if (channel === 'pagerduty' && pagerduty !== undefined) {
    const { url, body } = pagerdutyLetter(message, { service: pagerduty, plan, runUrl, now });
    return { url, body: JSON.stringify(body), headers: NO_HEADERS, accepts: ({ status }) => status === 202 };
  }
  if (channel === 'opsgenie' && opsgenie !== undefined) {
    const { url, body } = opsgenieLetter(message, { service: opsgenie, plan, runUrl });
    const headers = () => ({ Authorization: `GenieKey ${opsgenie.key}` });
    return { url, body: JSON.stringify(body), headers, accepts: ({ status }) => status === 202 };
  }
  if (channel === 'webhook' && webhook !== undefined) return signedLetter(webhook, { message, about, now });
  return null;
}

function signedLetter(
  { url, secret }: { readonly url: string; readonly secret: string },
  { message, about, now }: Pick<LetterRequest, 'message' | 'about' | 'now'>,
): Letter {
  const body = webhookBody(message, about);
  const signing = { secret, delivery: deliveryId(message) };
  const headers = () => webhookHeaders(body, { ...signing, timestamp: Math.floor(Date.parse(now) / 1_000) });
  return { url, body, headers, accepts: isTaken };
}

function isTaken({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300;
}

/** Whose incident it is at a service that has one for each tenant and runbook: many runs that are told together are one of their own. */
function subjectOf(about: About, { executionId }: Message): Subject {
  if (about.kind === 'run') return { tenant: { id: about.tenant }, runbook: { id: about.runbook } };
  return { tenant: { id: `${about.runs.length} runs` }, runbook: { id: executionId } };
}
