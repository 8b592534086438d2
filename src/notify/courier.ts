// The courier: takes a message for a channel, makes the channel's form of it, and tries until it is taken or out of tries.
// Promises: never rejects; every try has a timeout; no secret address in a fault; what was not delivered is a fault with advice.
import type { Clock, Delivery } from '../engine/ports.ts';
import { CHANNELS, ISSUE_CHANNEL } from '../kernel/channel.ts';
import type { ChannelSettings } from '../kernel/channel-settings.ts';
import { shown } from '../kernel/visible.ts';
import type { IssueAnswer, IssueTracker } from './issue-tracker.ts';
import type { Letter } from './letter.ts';
import type { Message } from './message.ts';
import type { Post, Posted } from './post.ts';
import type { About } from './webhook.ts';

export interface CourierRequest {
  readonly channels: ChannelSettings;
  readonly redact: (text: string) => string;
  readonly clock: Clock;
  /** Where the channel of issues is configured. */
  readonly issues?: IssueTracker;
  readonly post: Post;
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
/** One try at an issue is several requests. */
const ISSUE_MS = 30_000;
const MOST_ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

export function createCourier(request: CourierRequest): Courier {
  const { redact } = request;
  return {
    bring: async (channel, make, signal) => {
      try {
        const { message, about } = make();
        const attempt = await attemptOf({ channel, message: redacted(message, redact), about }, request);
        return attempt === null ? notConfigured(channel) : await deliver(channel, { attempt, request, signal });
      } catch (thrown) {
        const because = `it could not be written: ${redact(thrown instanceof Error ? thrown.message : '')}`;
        return failed(channel, 0, { because, hint: BY_HAND });
      }
    },
  };
}

/** The forms of the channels that are configured are in memory afterwards. */
export async function loadForms({ channels, issues }: Pick<CourierRequest, 'channels' | 'issues'>): Promise<void> {
  const configured = Object.keys(channels);
  if (configured.some((channel) => channel !== ISSUE_CHANNEL)) await letterForm();
  if (configured.includes(ISSUE_CHANNEL) && issues !== undefined) await issueForm();
}

const letterForm = () => import('./letter.ts');
const issueForm = () => Promise.all([import('./issue-letter.ts'), import('./issue.ts')]);

type Attempt = (signal: AbortSignal) => Promise<Try>;

/** Null: no such channel is configured. */
async function attemptOf({ channel, message, about }: Dispatch, request: CourierRequest): Promise<Attempt | null> {
  const { channels, clock, issues } = request;
  const kept = channels[ISSUE_CHANNEL];
  if (channel === ISSUE_CHANNEL && kept !== undefined && issues !== undefined) {
    const [{ issueLetter }, { tellIssue }] = await issueForm();
    const letter = issueLetter(message, about, kept);
    return (signal) => byIssue(tellIssue(issues, letter, AbortSignal.any([signal, AbortSignal.timeout(ISSUE_MS)])));
  }
  const now = new Date(clock.wall()).toISOString();
  const { letterTo } = await letterForm();
  const letter = letterTo({ channel, message, channels, about, now });
  return letter === null ? null : (signal) => byPost(letter, request, signal);
}

/** What one try came to. */
type Try =
  | { readonly taken: true }
  | {
      readonly taken: false;
      readonly because: string;
      /** After how long, at least, another may do better; null: none will. */
      readonly againMs: number | null;
      readonly hint: string;
    };

interface Delivering {
  readonly attempt: Attempt;
  readonly request: CourierRequest;
  readonly signal: AbortSignal;
}

async function deliver(channel: string, { attempt, request, signal }: Delivering): Promise<Delivery> {
  for (let attempts = 1; ; attempts += 1) {
    const tried = await attempt(signal);
    if (tried.taken) return { sent: true, attempts };
    const missed = failed(channel, attempts, { because: request.redact(tried.because), hint: tried.hint });
    if (tried.againMs === null || attempts === MOST_ATTEMPTS || signal.aborted) return missed;
    await request.clock.sleep(pauseAfter(tried.againMs, attempts), signal);
    if (signal.aborted) return missed;
  }
}

function pauseAfter(askedMs: number, attempt: number): number {
  return Math.min(LONGEST_PAUSE_MS, Math.max(askedMs, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
}

async function byPost(letter: Letter, request: CourierRequest, signal: AbortSignal): Promise<Try> {
  const { url, body } = letter;
  const posted = await request.post({ url, body, headers: letter.headers(), timeoutMs: TIMEOUT_MS, signal });
  if (posted.kind === 'answered' && letter.accepts(posted)) return { taken: true };
  const againMs = mayPass(posted) ? askedOf(posted) : null;
  return { taken: false, because: becauseOf(posted, request.redact), hint: BY_HAND, againMs };
}

/** Is it worth another try? */
function mayPass(posted: Posted): boolean {
  if (posted.kind === 'failed') return true;
  return posted.status >= 500 || [408, 425, 429].includes(posted.status);
}

function askedOf(posted: Posted): number {
  return posted.kind === 'answered' ? (posted.retryAfterSeconds ?? 0) * 1_000 : 0;
}

async function byIssue(telling: Promise<IssueAnswer<null>>): Promise<Try> {
  const told = await telling;
  return told.ok ? { taken: true } : { taken: false, ...told };
}

function becauseOf(posted: Posted, redact: CourierRequest['redact']): string {
  if (posted.kind === 'failed') return posted.because;
  if (posted.status >= 300 && posted.status < 400)
    return `it answered ${posted.status}, a redirect, which is not followed`;
  const text = posted.text.trim() === '' ? '' : `: ${shown(redact(posted.text).trim(), 120)}`;
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

const BY_HAND = "Tell the on-call person by hand, and check the channel's address where it is configured.";

function failed(
  channel: string,
  attempts: number,
  { because, hint }: { readonly because: string; readonly hint: string },
): Delivery {
  const tries = attempts === 1 ? '1 try' : `${attempts} tries`;
  return {
    sent: false,
    attempts,
    fault: {
      code: 'notification-failed',
      message: `The channel ${shown(channel)} did not take the notification after ${tries}: ${because}.`,
      hint,
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
