// How bystanders are watched where a runbook does not say.

/** `most`: how many are asked at most. `settleMs`: how long a change gets to show itself to them. */
export const WATCHED = { most: 50, settleMs: 2_000 } as const;
