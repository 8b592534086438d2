// The bounds of a shard, where nobody says otherwise: how many tenants, how many at once, how many may fail.
import type { Portion } from '../kernel/portion.ts';

/** Tenants that one process works through at most. */
export const MOST_TENANTS = 100;
/** Tenants of one job where a plan spreads them, so that a normal storm is one job. */
export const SHARD_SIZE = 25;
/** Jobs that one matrix has at most: GitHub's limit. */
export const MOST_SHARDS = 256;
/** At once: an sshd turns connections away when more than ten come in together. */
export const PARALLEL = 8;
/** With eight at once, one failure alone never stops those that wait. */
export const FAILURES: Portion = { kind: 'share', percent: 25 };
