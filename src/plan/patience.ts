// How often and how long a run tries on its way back: what the machine does, and what the plan counts with.

/** An undo whose connection is lost is run again, once. */
export const UNDO_ATTEMPTS = 2;
/** A release that did not hold is tried again, once. */
export const RELEASE_ATTEMPTS = 2;
/** What a daemon still does for us after a change whose fate is unknown, or an undo that was cut off, gets this long. */
export const SETTLE_MS = 2_000;
/** Before a target or guard is touched again, its host is asked for so long what became of a command that was lost. */
export const ASKING_MS = 15_000;
/** The longest that one answer can take: the connection, TERM, two seconds, KILL, and the report. */
export const ANSWER_MS = 30_000;
