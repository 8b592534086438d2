// The walk of a job: its runs, one or many, each with what allows it; then the shard's report over all of them.
// Promises: one run is told by itself, several together; whatever began is in the ledger that `post` reads.
import type { Fault } from '../../kernel/fault.ts';
import { shardId } from '../execution-id.ts';
import type { ShardReport } from '../shard/report.ts';
import { openLedger } from '../shard/run-ledger.ts';
import type { ShardEnd, ShardMember } from '../shard/shard.ts';
import { exitCodeOf } from '../unaudited.ts';
import { respondIn } from './respond.ts';
import type { Walk, Walked } from './shard.ts';
import { workflowStore } from './store.ts';
import { tell, tellUnfinished } from './tell.ts';
import { isSealed, type Workflow } from './workflow.ts';

export async function walk(workflow: Workflow, asked: Walk): Promise<Walked> {
  const { members, others, cancel } = asked;
  const [only, ...more] = members;
  if (more.length + others.undecided.length === 0) return walkOne(workflow, only, asked);
  const store = await workflowStore(workflow);
  if (!store.ok) {
    annotate(workflow, store.faults);
    return { exit: 2, notices: [], report: await endedAlike(asked, { kind: 'faulty', faults: store.faults }) };
  }
  const { workflowShard } = await import('./shard.ts');
  return workflowShard(workflow, { ...asked, store: store.value, cancel, ledger: openLedger(workflow.action) });
}

async function walkOne(workflow: Workflow, member: ShardMember, asked: Walk): Promise<Walked> {
  const { action } = workflow;
  const ledger = openLedger(action);
  const { plan } = member.decision;
  const log = action.group(isSealed(workflow) ? 'Run' : `Run ${plan.runbook.id} for ${plan.tenant.id}`);
  const store = () => workflowStore(workflow);
  const warrant = asked.warrantFor(member);
  const run = { member, store, cancel: asked.cancel, ledger, refusal: null, whose: '', warrant };
  const responded = await respondIn(workflow, run).finally(log.end);
  if (!responded.ok) {
    annotate(workflow, responded.faults);
    return { exit: 2, notices: [], report: await endedAlike(asked, { kind: 'faulty', faults: responded.faults }) };
  }
  const { closed, executionId } = responded.value;
  if (closed) {
    await tell(workflow, responded.value, () => {
      ledger.closed(executionId);
      ledger.summarized(executionId);
    });
    ledger.told(executionId);
  } else await tellUnfinished(workflow, responded.value);
  const report = await endedAlike(asked, { kind: 'responded', told: responded.value, refusal: null });
  return { exit: exitCodeOf(responded.value), notices: [], report };
}

async function endedAlike({ members, others }: Pick<Walk, 'members' | 'others'>, end: ShardEnd): Promise<ShardReport> {
  const { reportOf } = await import('../shard/report.ts');
  const runs = members.map((member) => ({ member, end }));
  return reportOf(shardId(new Date()), { runs, stopped: null }, others);
}

function annotate({ action }: Workflow, faults: readonly Fault[]): void {
  for (const fault of faults) action.annotate('error', fault);
}
