// What became of a shard, as one value for people and machines: an entry for each run and each alert without one, the worst first.
// Pure. Which end is worse than which is decided here, once: exit code and outcome of the whole are those of the worst.
import { outcomeParts } from '../../audit/outcome-line.ts';
import type { AuditRecord } from '../../audit/schema.ts';
import { OUTCOMES, type Outcome } from '../../engine/outcome.ts';
import type { Fault } from '../../kernel/fault.ts';
import { unreachable } from '../../kernel/unreachable.ts';
import { NOT_WRITTEN } from '../unaudited.ts';
import type { Decisions } from './decide-all.ts';
import type { ShardRun, Worked } from './shard.ts';

/** How an entry ended: an outcome, or why there is none. */
export type ShardWord = Outcome | 'bug' | 'not_finished' | 'not_begun' | 'faulty';

const WORST_FIRST: readonly ShardWord[] = [
  'unknown',
  'rollback_failed',
  'bug',
  'not_finished',
  'not_recovered',
  'rolled_back',
  'cancelled',
  'not_begun',
  'faulty',
  'refused',
  'incident_resolved',
  'symptom_absent',
  'duplicate',
  'not_firing',
  'dry_run',
];
const BUG_EXIT = 70;

/** The lower, the worse. */
export function rankOf(word: ShardWord): number {
  return WORST_FIRST.indexOf(word);
}

export function isShardWord(word: string): word is ShardWord {
  return WORST_FIRST.some((known) => known === word);
}

export interface ShardEntry {
  /** '' where an alert names none. */
  readonly tenant: string;
  /** '' where no run could be made of the alert. */
  readonly runbook: string;
  readonly incident: string;
  /** '' where there is no plan. */
  readonly planDigest: string;
  readonly word: ShardWord;
  readonly human: boolean;
  readonly mark: string;
  /** How it ended and what changed, in words; foreign text stands in them. */
  readonly says: readonly string[];
  readonly executionId: string | null;
  readonly folder: string | null;
  readonly record: AuditRecord | null;
  readonly timeToRecovery: string;
  readonly faults: readonly Fault[];
}

export interface ShardReport {
  readonly id: string;
  /** The worst first, then in the order in which they were asked for. */
  readonly entries: readonly ShardEntry[];
  readonly worst: ShardWord;
  readonly exit: number;
  readonly human: boolean;
  /** Why no further tenant was begun; null: all were. */
  readonly stopped: Fault | null;
  readonly idle: number;
}

export function reportOf(
  id: string,
  { runs, stopped }: Worked,
  { undecided, idle }: Pick<Decisions, 'undecided' | 'idle'>,
): ShardReport {
  const unplanned = undecided.map(
    ({ name, tenant, faults }): ShardEntry => ({ ...NOTHING, tenant, runbook: '', incident: name, ...faulty(faults) }),
  );
  const entries = [...runs.map(entryOf), ...unplanned].sort((one, other) => rankOf(one.word) - rankOf(other.word));
  const worst = entries[0]?.word ?? 'not_begun';
  const human = entries.some((entry) => entry.human);
  const isUnaudited = runs.some(({ end }) => end.kind === 'responded' && end.told.unwritten.length > 0);
  const exit = exitOf(worst) || (isUnaudited ? NOT_WRITTEN : 0);
  return { id, entries, worst, exit, human, stopped, idle };
}

/** The worst of several; what is none of these words is left out. */
export function worstOf(words: readonly string[]): ShardWord {
  return words.filter(isShardWord).sort((one, other) => rankOf(one) - rankOf(other))[0] ?? 'not_begun';
}

/** Of the whole: null where the worst has none. */
export function outcomeOf({ worst }: Pick<ShardReport, 'worst'>): Outcome | null {
  return isOutcome(worst) ? worst : null;
}

function exitOf(word: ShardWord): number {
  switch (word) {
    case 'bug':
      return BUG_EXIT;
    case 'not_finished':
    case 'not_begun':
      return OUTCOMES.cancelled.exit;
    case 'faulty':
      return 2;
    default:
      return OUTCOMES[word].exit;
  }
}

const NOTHING = {
  planDigest: '',
  executionId: null,
  folder: null,
  record: null,
  timeToRecovery: '',
  faults: [],
} as const;

function entryOf({ member: { decision }, end }: ShardRun): ShardEntry {
  const { plan, incident } = decision;
  const whose = { tenant: plan.tenant.id, runbook: plan.runbook.id, incident: incident.name };
  const about = { ...NOTHING, ...whose, planDigest: plan.digest };
  switch (end.kind) {
    case 'responded': {
      const { record, executionId, outcome, closed, timeToRecovery, unwritten } = end.told;
      const isWritten = unwritten.length === 0;
      const folder = isWritten ? end.told.folder : null;
      const { mark, parts } = outcomeParts(record);
      const [how = '', , ...changes] = parts;
      const known = { ...about, executionId, folder, record, timeToRecovery };
      if (outcome === null || !closed)
        return { ...known, word: 'not_finished', human: true, mark: '✋', says: ['not finished'] };
      const lacks = isWritten ? [] : ['its audit could not be written'];
      const human = OUTCOMES[outcome].human !== 'no' || !isWritten;
      return { ...known, word: outcome, human, mark, says: [how, ...changes, ...lacks] };
    }
    case 'faulty':
      return { ...about, ...faulty(end.faults) };
    case 'broken':
      return { ...about, word: 'bug', human: true, mark: '🚨', says: [end.fault.message], faults: [end.fault] };
    case 'not-begun':
      return { ...about, word: 'not_begun', human: true, mark: '✋', says: ['cancelled before it began'] };
    default:
      return unreachable(end);
  }
}

function faulty(faults: readonly Fault[]) {
  const says = faults.map(({ message }) => message);
  return { word: 'faulty', human: true, mark: '⛔', says, faults } as const;
}

function isOutcome(word: ShardWord): word is Outcome {
  return Object.hasOwn(OUTCOMES, word);
}
