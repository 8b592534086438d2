// One run's audit as files in memory, judged before anybody is shown it: does it agree with itself, and with what its lock says?
// Promises: what is told of it is derived from its plan and its events, whatever else stands in the files; what is not consistent,
// or is another run's or another workflow run's, or is not what the lock says, is a fault and never an audit; nor does any end
// the program.
import { readEvents } from '../../audit/event-lines.ts';
import { AUDIT_README, auditFilesOf } from '../../audit/folder.ts';
import { shapedPlan } from '../../audit/plan-shape.ts';
import { recordOf } from '../../audit/record.ts';
import { recoveryOf } from '../../audit/recovery.ts';
import type { AuditRecord } from '../../audit/schema.ts';
import { summaryOf } from '../../audit/summary.ts';
import { outputsOf, verify } from '../../audit/verify.ts';
import type { ChainedEvent } from '../../engine/event.ts';
import type { ChainEnd } from '../../journal/ref-chain.ts';
import { type Fault, fail, type Result, succeed } from '../../kernel/fault.ts';
import { shown } from '../../kernel/visible.ts';
import type { Plan } from '../../plan/plan.ts';

/** What is told of it. */
export interface ToldAudit {
  readonly executionId: string;
  readonly plan: Plan;
  readonly record: AuditRecord;
  readonly summary: string;
  readonly timeToRecovery: string;
  /** `anchored`, or `consistent: …` with why it is no more. */
  readonly proved: string;
}

export interface OpenedAudit extends ToldAudit {
  /** What may be shown to people: what was checked, what is derived from that, and the run's warnings, which no chain holds. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** What the lock's commit says of the end of a run's journal; a text: why nobody can tell. */
export type ChainWitness = (executionId: string, lock: string) => Promise<ChainEnd | string>;

export interface AuditJudge {
  readonly witness: ChainWitness;
  /** The workflow run that has to have ended it. */
  readonly runId: string;
}

export async function openAudit(
  executionId: string,
  files: ReadonlyMap<string, Uint8Array>,
  judge: AuditJudge,
): Promise<Result<OpenedAudit>> {
  try {
    return await judged(executionId, files, judge);
  } catch (thrown) {
    // Whoever can write an artifact chooses what is read here: what trips over it is that audit's, and not the others'.
    const because = thrown instanceof Error ? thrown.message : String(thrown);
    return fail(anothers(executionId, `it cannot be told (${shown(because, 200)})`));
  }
}

async function judged(
  executionId: string,
  files: ReadonlyMap<string, Uint8Array>,
  { witness, runId }: AuditJudge,
): Promise<Result<OpenedAudit>> {
  const given = auditFilesOf(files);
  const found = verify(given);
  const [problem, ...more] = found.problems;
  if (problem !== undefined) return fail(problem, ...more);
  const shaped = shapedPlan(JSON.parse(given.plan ?? 'null'));
  if (!shaped.ok) return fail(anothers(executionId, 'its plan is no plan'));
  const { plan } = shaped;
  const { events } = readEvents(given.events ?? '', plan.digest);
  const record = recordOf(plan, events);
  if (record.execution_id !== executionId)
    return fail(anothers(executionId, `it is of ${shown(record.execution_id, 200)}`));
  const [lock] = record.locks;
  const end = lock === undefined ? 'it held no lock' : await witness(executionId, lock.name);
  const anchored = typeof end === 'string' ? found : verify(given, end);
  if (anchored.word === 'inconsistent') return fail(unanchored(executionId), ...anchored.problems);
  // Whoever ends a run, also one that died, gives its lock back in the name of its own workflow run, and leaves the audit there.
  if (typeof end !== 'string' && !end.workflowRun.startsWith(`${runId}/`))
    return fail(elsewhere(executionId, end.workflowRun, runId));
  const summary = summaryOf({ record, plan, events });
  return succeed({
    ...{ executionId, plan, record, summary },
    timeToRecovery: recoveryOf(events)?.words.timestamp_to_recovery ?? '',
    proved: typeof end === 'string' ? `consistent: ${end}` : 'anchored',
    files: new Map<string, string | Uint8Array>([
      ...kept(files, events),
      ['summary.md', summary],
      ['README.md', AUDIT_README],
    ]),
  });
}

const KEPT: readonly string[] = ['audit.jsonl', 'audit.json', 'plan.json', 'warnings.txt'];

/** An output that no event names has no digest that anybody checked. */
function kept(
  files: ReadonlyMap<string, Uint8Array>,
  events: readonly ChainedEvent[],
): readonly (readonly [string, Uint8Array])[] {
  const outputs = events.flatMap(outputsOf).map(({ file }) => `outputs/${file.replace(/^outputs\//, '')}`);
  const paths = new Set([...KEPT, ...outputs]);
  return [...files].filter(([path]) => paths.has(path));
}

function anothers(executionId: string, says: string): Fault {
  return {
    code: 'audit-inconsistent',
    message: `What stands under the name of ${shown(executionId, 200)} is not its audit: ${says}.`,
    hint: 'Do not rely on it. Ask who else could write artifacts of this workflow run.',
  };
}

function elsewhere(executionId: string, workflowRun: string, runId: string): Fault {
  return {
    code: 'audit-inconsistent',
    message: `The audit of ${shown(executionId, 200)} is not of this workflow run: the commit that gave its lock back is of workflow run ${shown(workflowRun, 100)}, and this is ${shown(runId, 100)}.`,
    hint: 'The workflow run that ended it publishes it. Ask who put it among the artifacts of this one.',
  };
}

function unanchored(executionId: string): Fault {
  return {
    code: 'audit-inconsistent',
    message: `The audit of ${shown(executionId, 200)} agrees with itself, and not with what its lock's commit says.`,
    hint: 'Do not rely on it: it is another one than the run wrote, or the lock was moved by hand. Look at both.',
  };
}
