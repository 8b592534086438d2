// The notification channels of the command line: in variables, since an address lets whoever knows it write, and an option is seen by all.
// Promises: a wrong one is told before anything runs; no value of one is in a fault.
import type { Variables } from '../app/env.ts';
import { type ChannelSettings, type GivenChannels, readChannels } from '../kernel/channel-settings.ts';
import { type Result, settle } from '../kernel/fault.ts';

export const CHANNEL_VARIABLES: Readonly<Record<keyof GivenChannels, string>> = {
  slack: 'ENFORCED_RUNBOOKS_SLACK_WEBHOOK',
  teams: 'ENFORCED_RUNBOOKS_TEAMS_WEBHOOK',
  pagerdutyKey: 'ENFORCED_RUNBOOKS_PAGERDUTY_ROUTING_KEY',
  pagerdutyUrl: 'ENFORCED_RUNBOOKS_PAGERDUTY_URL',
  opsgenieKey: 'ENFORCED_RUNBOOKS_OPSGENIE_KEY',
  opsgenieUrl: 'ENFORCED_RUNBOOKS_OPSGENIE_URL',
  webhook: 'ENFORCED_RUNBOOKS_WEBHOOK',
  webhookSecret: 'ENFORCED_RUNBOOKS_WEBHOOK_SECRET',
};

/** Where a service stands is no secret. */
const PUBLIC: readonly string[] = ['pagerdutyUrl', 'opsgenieUrl'] satisfies readonly (keyof GivenChannels)[];

export interface CliChannels {
  readonly channels: ChannelSettings;
  /** Their values, to be masked wherever they turn up. */
  readonly masked: readonly { readonly name: string; readonly value: string }[];
}

export function channelsIn(variables: Variables): Result<CliChannels> {
  const of = (setting: keyof GivenChannels): string => (variables[CHANNEL_VARIABLES[setting]] ?? '').trim();
  const { channels, wrong } = readChannels({
    slack: of('slack'),
    teams: of('teams'),
    pagerdutyKey: of('pagerdutyKey'),
    pagerdutyUrl: of('pagerdutyUrl'),
    opsgenieKey: of('opsgenieKey'),
    opsgenieUrl: of('opsgenieUrl'),
    webhook: of('webhook'),
    webhookSecret: of('webhookSecret'),
  });
  const masked = Object.entries(CHANNEL_VARIABLES)
    .filter(([setting]) => !PUBLIC.includes(setting))
    .map(([, name]) => ({ name, value: (variables[name] ?? '').trim() }))
    .filter(({ value }) => value !== '');
  return settle(
    { channels, masked },
    wrong.map(({ setting, says, hint }) => ({
      code: 'usage',
      message: `the variable ${CHANNEL_VARIABLES[setting]} ${says}`,
      hint,
    })),
  );
}

const HELP: Readonly<Record<keyof GivenChannels, string>> = {
  slack: 'address of a Slack incoming webhook (channel `slack`)',
  teams: 'address of a Microsoft Teams workflow (channel `teams`)',
  pagerdutyKey: 'integration key, Events API v2 (channel `pagerduty`)',
  pagerdutyUrl: 'where that API stands, if not in the US',
  opsgenieKey: 'key of an API integration (channel `opsgenie`)',
  opsgenieUrl: 'where that API stands, if not in the US',
  webhook: 'https address that gets them as JSON (channel `webhook`)',
  webhookSecret: 'what they are signed with there, at least 16 characters',
};

export const CHANNELS_HELP = `
Notifications go where these variables say; an empty one is not given:
${Object.entries(HELP)
  .map(([setting, text]) => `  ${CHANNEL_VARIABLES[setting as keyof GivenChannels].padEnd(42)}${text}`)
  .join('\n')}`;
