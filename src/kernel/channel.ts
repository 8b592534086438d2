// The channels that this release speaks through, by the names that runbooks and topologies call them.

export const CHANNELS: readonly string[] = ['opsgenie', 'pagerduty', 'slack', 'teams', 'webhook'];

/** `slack` of `slack:#team-data`: behind the colon stands where in the channel, which is for people to read. */
export function channelOf(written: string): string {
  return written.split(':')[0]?.trim() ?? '';
}
