// What is shown of a whole workflow run: a row for each verified audit, and for each entry of a shard that has none, the worst first.
// Pure.
import type { CombinedRow } from '../../audit/combined-summary.ts';
import { outcomeParts } from '../../audit/outcome-line.ts';
import { OUTCOMES } from '../../engine/outcome.ts';
import { isShardWord, outcomeOf, rankOf, type ShardWord } from '../shard/report.ts';
import type { LeftShard } from './left-artifacts.ts';
import type { ToldAudit } from './opened-audit.ts';

export interface PublishedAudit {
  readonly audit: ToldAudit;
  /** Empty where there is none that may be shown. */
  readonly artifact: { readonly id: string; readonly url: string };
}

export interface PublishedRow extends CombinedRow {
  readonly word: ShardWord;
  readonly human: boolean;
  /** Null: no audit of it is there. */
  readonly published: PublishedAudit | null;
}

/** `failed`: execution ids of audits that are there and could not be opened; they are named elsewhere. */
export function publishedRows(
  published: readonly PublishedAudit[],
  shards: readonly LeftShard[],
  failed: ReadonlySet<string>,
): readonly PublishedRow[] {
  const told = new Set([...published.map(({ audit }) => audit.executionId), ...failed]);
  const rest = shards.flatMap(({ runs }) => runs).filter(({ execution_id: id }) => id === null || !told.has(id));
  return [...published.map(rowOf), ...rest.map(restRow)].sort((one, other) => rankOf(one.word) - rankOf(other.word));
}

function rowOf(published: PublishedAudit): PublishedRow {
  const { audit, artifact } = published;
  const { record, plan, executionId, proved } = audit;
  const { mark, parts } = outcomeParts(record);
  const [how = '', , ...changes] = parts;
  return {
    ...{ mark, tenant: record.tenant, runbook: plan.runbook.id, incident: record.trigger, says: [how, ...changes] },
    ...{ proved, executionId, link: artifact.url === '' ? null : artifact.url },
    ...{ word: wordOf(record.outcome), human: record.human_intervention_required, published },
  };
}

function restRow(entry: LeftShard['runs'][number]): PublishedRow {
  const { tenant, runbook, incident, outcome, execution_id: executionId, faults } = entry;
  const word = wordOf(outcome);
  const mark = { bug: '🚨', not_finished: '✋', not_begun: '✋' }[String(word)] ?? '⛔';
  const says = [word, ...faults.map(({ message }) => message)];
  const human = entry.human_intervention_required;
  return { mark, tenant, runbook, incident, says, proved: '', executionId, link: null, word, human, published: null };
}

/** A word that this version does not know is looked at by somebody. */
function wordOf(word: string): ShardWord {
  return isShardWord(word) ? word : 'faulty';
}

export function countsOf(rows: readonly PublishedRow[]): readonly { readonly word: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { word } of rows) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, count }));
}

/** '' where the worst is no outcome. */
export function worstOutcome([worst]: readonly PublishedRow[]): string {
  return worst === undefined ? '' : (outcomeOf({ worst: worst.word }) ?? '');
}

/** Does anybody have to look at what became of it? */
export function needsHuman(row: PublishedRow): boolean {
  const outcome = outcomeOf({ worst: row.word });
  return row.human || (outcome !== null && OUTCOMES[outcome].human !== 'no');
}

/** `first`, and behind it the summaries of these runs as far as so many bytes go; how many were left out is said. */
export function summariesWithin(bytes: number, first: string, rows: readonly PublishedRow[]): string {
  const parts = [first];
  let [left, omitted] = [bytes - Buffer.byteLength(first), 0];
  for (const { published } of rows) {
    if (published === null) continue;
    const text = `\n---\n\n${published.audit.summary}`;
    const size = Buffer.byteLength(text);
    if (size > left) omitted += 1;
    else parts.push(text);
    if (size <= left) left -= size;
  }
  if (omitted > 0)
    parts.push(
      `\n---\n\n${omitted} more summaries do not fit here; each stands in its run's artifact, as summary.md.\n`,
    );
  return parts.join('');
}
