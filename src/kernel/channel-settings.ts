// The settings of notification channels as somebody gave them, in inputs or in variables: usable, or told what is wrong with them.
// Promises: whatever is sent to a webhook can be signed; no address and no secret stands in what is said.

/** Texts; '' where nothing is given. */
export interface GivenChannels {
  /** Address of a Slack incoming webhook. */
  readonly slack: string;
  /** Address of a Microsoft Teams workflow that takes a webhook's request. */
  readonly teams: string;
  /** Integration key of a PagerDuty service, Events API v2. */
  readonly pagerdutyKey: string;
  /** Where that API stands; '': in the US. */
  readonly pagerdutyUrl: string;
  /** Key of an Opsgenie API integration. */
  readonly opsgenieKey: string;
  /** Where that API stands; '': in the US. */
  readonly opsgenieUrl: string;
  /** Address of a receiver of JSON. */
  readonly webhook: string;
  readonly webhookSecret: string;
}

/** A service that is reached with a key. */
export interface KeyedService {
  /** Without a slash at its end. */
  readonly url: string;
  readonly key: string;
}

export interface ChannelSettings {
  readonly slack?: string;
  readonly teams?: string;
  readonly pagerduty?: KeyedService;
  readonly opsgenie?: KeyedService;
  readonly webhook?: { readonly url: string; readonly secret: string };
  /** Issues of the workflow's own repository. `sealed`: no more is told there than how it ended. */
  readonly 'github-issue'?: { readonly sealed: boolean };
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
const KEY = /^[A-Za-z0-9-]{16,128}$/;
const PAGERDUTY = 'https://events.pagerduty.com';
const OPSGENIE = 'https://api.opsgenie.com';

export function readChannels(given: GivenChannels): ReadChannels {
  const { slack, teams, webhook, webhookSecret: secret } = given;
  const pagerduty = { key: given.pagerdutyKey, url: withoutSlash(given.pagerdutyUrl || PAGERDUTY) };
  const opsgenie = { key: given.opsgenieKey, url: withoutSlash(given.opsgenieUrl || OPSGENIE) };
  const hasWebhook = isAddress(webhook);
  const isSigned = secret.length >= SHORTEST_SECRET;
  return {
    channels: {
      ...(isAddress(slack) && { slack }),
      ...(isAddress(teams) && { teams }),
      ...(isUsable(pagerduty) && { pagerduty }),
      ...(isUsable(opsgenie) && { opsgenie }),
      ...(hasWebhook && isSigned && { webhook: { url: webhook, secret } }),
    },
    wrong: [
      ...addressProblem('slack', slack),
      ...addressProblem('teams', teams),
      ...keyProblem('pagerdutyKey', pagerduty.key),
      ...addressProblem('pagerdutyUrl', given.pagerdutyUrl),
      ...keyProblem('opsgenieKey', opsgenie.key),
      ...addressProblem('opsgenieUrl', given.opsgenieUrl),
      ...addressProblem('webhook', webhook),
      ...(hasWebhook && !isSigned ? [noSecret] : []),
    ],
  };
}

function isUsable({ key, url }: KeyedService): boolean {
  return KEY.test(key) && isAddress(url);
}

/** https, or http to this machine alone, as in a test. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname));
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function addressProblem(setting: keyof GivenChannels, text: string): readonly WrongChannel[] {
  if (text === '' || isAddress(text)) return [];
  const hint = 'Give the whole address, as the service shows it; keep it in a secret.';
  return [{ setting, says: 'is no https:// address', hint }];
}

function keyProblem(setting: keyof GivenChannels, text: string): readonly WrongChannel[] {
  if (text === '' || KEY.test(text)) return [];
  const hint = 'Give the key as the integration shows it, without anything around it; keep it in a secret.';
  return [{ setting, says: 'is no key: 16 to 128 letters, digits and hyphens', hint }];
}

const noSecret: WrongChannel = {
  setting: 'webhookSecret',
  says: `is missing or shorter than ${SHORTEST_SECRET} characters, and what goes to the webhook is signed with it`,
  hint: 'Give the secret that the receiver checks the signature with, for instance 32 random bytes in hex.',
};
