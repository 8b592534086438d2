// The notification channels of the command line: in variables, since an address lets whoever knows it write, and an option is seen by all.
// Promises: a wrong one is told before anything runs; no value of one is in a fault.
import type { Variables } from '../app/env.ts';
import { type ChannelSettings, type GivenChannels, readChannels } from '../kernel/channel-settings.ts';
import { type Result, settle } from '../kernel/fault.ts';

export const CHANNEL_VARIABLES: Readonly<Record<keyof GivenChannels, string>> = {
  slack: 'ENFORCED_RUNBOOKS_SLACK_WEBHOOK',
  webhook: 'ENFORCED_RUNBOOKS_WEBHOOK',
  webhookSecret: 'ENFORCED_RUNBOOKS_WEBHOOK_SECRET',
};

export interface CliChannels {
  readonly channels: ChannelSettings;
  /** Their values, to be masked wherever they turn up. */
  readonly masked: readonly { readonly name: string; readonly value: string }[];
}

export function channelsIn(variables: Variables): Result<CliChannels> {
  const of = (setting: keyof GivenChannels): string => (variables[CHANNEL_VARIABLES[setting]] ?? '').trim();
  const given = { slack: of('slack'), webhook: of('webhook'), webhookSecret: of('webhookSecret') };
  const { channels, wrong } = readChannels(given);
  const masked = Object.values(CHANNEL_VARIABLES)
    .map((name) => ({ name, value: (variables[name] ?? '').trim() }))
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

export const CHANNELS_HELP = `
Notifications go where these variables say; an empty one is not given:
  ${CHANNEL_VARIABLES.slack.padEnd(34)}address of a Slack incoming webhook (channel \`slack\`)
  ${CHANNEL_VARIABLES.webhook.padEnd(34)}https address that gets them as JSON (channel \`webhook\`)
  ${CHANNEL_VARIABLES.webhookSecret.padEnd(34)}what they are signed with there, at least 16 characters`;
