// The courier: takes a message for a channel, makes the channel's form of it, and tries until it is taken or out of tries.
// Promises: never rejects; every try has a timeout; no secret address in a fault; what was not delivered is a fault with advice.
import type { Clock, Delivery } from '../engine/ports.ts';
import { CHANNELS } from '../kernel/channel.ts';
import type { ChannelSettings } from '../kernel/channel-settings.ts';
import { shown } from '../kernel/visible.ts';
import type { Letter } from './letter.ts';
import type { Message } from './message.ts';
import { type Post, type Posted, post } from './post.ts';
import type { About } from './webhook.ts';

export interface CourierRequest {
  readonly channels: ChannelSettings;
  readonly redact: (text: string) => string;
  readonly clock: Clock;
  readonly post?: Post;
}

/** What is to be said, and to a machine about what. */
export interface Dispatch {
  readonly channel: string;
  readonly message: Message;
  readonly about: About;
}

export interface Courier {
  /** `make` is called here, so that a message that cannot be made is a delivery that failed. */
  bring(channel: string, make: () => Omit<Dispatch, 'channel'>, signal: AbortSignal): Promise<Delivery>;
}

const TIMEOUT_MS = 10_000;
const MOST_ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

export function createCourier(request: CourierRequest): Courier {
  const { redact, channels, clock } = request;
  return {
    bring: async (channel, make, signal) => {
      try {
        const { message, about } = make();
        const now = new Date(clock.wall()).toISOString();
        const { letterTo } = await import('./letter.ts');
        const letter = letterTo({ channel, message: redacted(message, redact), channels, about, now });
        return letter === null ? notConfigured(channel) : await deliver(channel, { letter, request, signal });
      } catch (thrown) {
        return failed(channel, 0, `it could not be written: ${redact(thrown instanceof Error ? thrown.message : '')}`);
      }
    },
  };
}

interface Delivering {
  readonly letter: Letter;
  readonly request: CourierRequest;
  readonly signal: AbortSignal;
}

async function deliver(channel: string, { letter, request, signal }: Delivering): Promise<Delivery> {
  const send = request.post ?? post;
  for (let attempt = 1; ; attempt += 1) {
    const { url, body } = letter;
    const posted = await send({ url, body, headers: letter.headers(), timeoutMs: TIMEOUT_MS, signal });
    if (posted.kind === 'answered' && letter.accepts(posted)) return { sent: true, attempts: attempt };
    const because = request.redact(becauseOf(posted));
    if (!mayPass(posted) || attempt === MOST_ATTEMPTS || signal.aborted) return failed(channel, attempt, because);
    await request.clock.sleep(pauseAfter(posted, attempt), signal);
    if (signal.aborted) return failed(channel, attempt, because);
  }
}

/** Is it worth another try? */
function mayPass(posted: Posted): boolean {
  if (posted.kind === 'failed') return true;
  return posted.status >= 500 || [408, 425, 429].includes(posted.status);
}

function pauseAfter(posted: Posted, attempt: number): number {
  const asked = posted.kind === 'answered' ? (posted.retryAfterSeconds ?? 0) * 1_000 : 0;
  return Math.min(LONGEST_PAUSE_MS, Math.max(asked, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
}

function becauseOf(posted: Posted): string {
  if (posted.kind === 'failed') return posted.because;
  if (posted.status >= 300 && posted.status < 400)
    return `it answered ${posted.status}, a redirect, which is not followed`;
  const text = posted.text.trim() === '' ? '' : `: ${shown(posted.text.trim(), 120)}`;
  return `it answered ${posted.status}${text}`;
}

function notConfigured(channel: string): Delivery {
  return {
    sent: false,
    attempts: 0,
    fault: {
      code: 'notification-failed',
      message: `The runbook notifies ${shown(channel)}, and no such channel is configured.`,
      hint: `Configure one of the channels ${CHANNELS.join(', ')}, or change the runbook's \`notify\`.`,
    },
  };
}

function failed(channel: string, attempts: number, because: string): Delivery {
  const tries = attempts === 1 ? '1 try' : `${attempts} tries`;
  return {
    sent: false,
    attempts,
    fault: {
      code: 'notification-failed',
      message: `The channel ${shown(channel)} did not take the notification after ${tries}: ${because}.`,
      hint: "Tell the on-call person by hand, and check the channel's address where it is configured.",
    },
  };
}

function redacted(message: Message, redact: (text: string) => string): Message {
  return {
    ...message,
    headline: redact(message.headline),
    because: redact(message.because),
    changes: message.changes.map(redact),
    facts: message.facts.map(({ name, value }) => ({ name, value: redact(value) })),
  };
}
