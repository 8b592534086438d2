// The channels that this release speaks through, by the names that runbooks and topologies call them.

/** An issue of the repository: it keeps what a person has to look at, and calls nobody. */
export const ISSUE_CHANNEL = 'github-issue';

export const CHANNELS: readonly string[] = [ISSUE_CHANNEL, 'opsgenie', 'pagerduty', 'slack', 'teams', 'webhook'];

/** `slack` of `slack:#team-data`: behind the colon stands where in the channel, which is for people to read. */
export function channelOf(written: string): string {
  return written.split(':')[0]?.trim() ?? '';
}
