// The bounds of a shard, where nobody says otherwise: how many tenants, how many at once, how many may fail.
import type { Portion } from '../kernel/portion.ts';

/** Tenants that one process works through at most. */
export const MOST_TENANTS = 100;
/** At once: an sshd turns connections away when more than ten come in together. */
export const PARALLEL = 8;
/** With eight at once, one failure alone never stops those that wait. */
export const FAILURES: Portion = { kind: 'share', percent: 25 };
