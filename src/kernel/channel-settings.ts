// The settings of notification channels as somebody gave them, in inputs or in variables: usable, or told what is wrong with them.
// Promises: whatever is sent to a webhook can be signed; no address and no secret stands in what is said.

/** Texts; '' where nothing is given. */
export interface GivenChannels {
  /** Address of a Slack incoming webhook. */
  readonly slack: string;
  /** Address of a receiver of JSON. */
  readonly webhook: string;
  readonly webhookSecret: string;
}

export interface ChannelSettings {
  readonly slack?: string;
  readonly webhook?: { readonly url: string; readonly secret: string };
}

export interface WrongChannel {
  readonly setting: keyof GivenChannels;
  /** As in `<its name> is no https:// address`. */
  readonly says: string;
  readonly hint: string;
}

export interface ReadChannels {
  /** Those that are usable. */
  readonly channels: ChannelSettings;
  readonly wrong: readonly WrongChannel[];
}

const SHORTEST_SECRET = 16;

export function readChannels({ slack, webhook, webhookSecret: secret }: GivenChannels): ReadChannels {
  const [hasSlack, hasWebhook] = [isAddress(slack), isAddress(webhook)];
  const isSigned = secret.length >= SHORTEST_SECRET;
  return {
    channels: {
      ...(hasSlack ? { slack } : {}),
      ...(hasWebhook && isSigned ? { webhook: { url: webhook, secret } } : {}),
    },
    wrong: [
      ...(slack === '' || hasSlack ? [] : [noAddress('slack')]),
      ...(webhook === '' || hasWebhook ? [] : [noAddress('webhook')]),
      ...(hasWebhook && !isSigned ? [noSecret] : []),
    ],
  };
}

/** https, or http to this machine alone, as in a test. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname));
}

function noAddress(setting: 'slack' | 'webhook'): WrongChannel {
  return {
    setting,
    says: 'is no https:// address',
    hint: 'Give the whole address, as the service shows it; keep it in a secret.',
  };
}

const noSecret: WrongChannel = {
  setting: 'webhookSecret',
  says: `is missing or shorter than ${SHORTEST_SECRET} characters, and what goes to the webhook is signed with it`,
  hint: 'Give the secret that the receiver checks the signature with, for instance 32 random bytes in hex.',
};
