// What every job of a workflow run begins with: the event, the repository's files, and a decision for each alert.
// Promises: the same event and commit give the same decisions in each of them; all faults of all files at once.
import { triggerOf } from '../../github/event.ts';
import { fail, type Result, succeed } from '../../kernel/fault.ts';
import type { Decision } from '../decide.ts';
import { type Decisions, decideAll } from '../shard/decide-all.ts';
import type { ShardMember } from '../shard/shard.ts';
import {
  type Read,
  type RunbookSource,
  readRunbook,
  readRunbooks,
  readTopology,
  stoppable,
} from '../sources/sources.ts';
import { checkedCommit, namedCommit } from './commit.ts';
import type { Workflow } from './workflow.ts';

export interface Prepared {
  readonly members: readonly [ShardMember, ...ShardMember[]];
  readonly others: Pick<Decisions, 'undecided' | 'idle'>;
}

export interface PrepareRequest {
  /** Runs, or tenants, that are taken at most. */
  readonly atMost: number;
  readonly cancel: AbortSignal;
  /** An earlier job held the files against the commit; what gives other plans by now is refused by their digests, with the difference. */
  readonly isPlanned?: boolean;
}

export async function prepare(
  workflow: Workflow,
  { atMost, cancel, isPlanned = false }: PrepareRequest,
): Promise<Result<Prepared>> {
  const { context, settings, paths: given } = workflow;
  const paths = stoppable(given, cancel);
  const { incident, runbook, tenant, inputs } = settings;
  const trigger = triggerOf(context.event, { incident, runbook, tenant, inputs });
  if (!trigger.ok) return trigger;
  const { asked } = trigger.value;
  const runbooks = asked.runbook === null ? await readRunbooks(paths) : await one(readRunbook(paths, asked.runbook));
  const topology = await readTopology(paths);
  if (!runbooks.ok) return fail(...runbooks.faults, ...(topology.ok ? [] : topology.faults));
  if (!topology.ok) return topology;
  const decisions = decideAll(
    {
      runbooks: runbooks.value.map(({ runbook }) => runbook),
      topology: topology.value.topology,
      commit: await namedCommit(workflow, [...runbooks.value, topology.value]),
    },
    {
      trigger: trigger.value,
      runbook: asked.runbook,
      tenants: asked.tenant === null ? [] : [asked.tenant],
      inputs: asked.inputs,
      receivedAt: new Date().toISOString(),
      atMost,
    },
  );
  if (!decisions.ok) return decisions;
  const ids = new Set(decisions.value.decided.map(({ runbook }) => runbook.id));
  const used = runbooks.value.filter(({ runbook }) => ids.has(runbook.id));
  const checked = isPlanned ? succeed(null) : await checkedCommit(workflow, [...used, topology.value]);
  if (!checked.ok) return checked;
  const memberOf = (decision: Decision): ShardMember => {
    const source = runbooks.value.find(({ runbook }) => runbook.id === decision.runbook.id);
    if (source === undefined) throw new Error('prepare: the decision names a runbook that was not read');
    return { decision, sources: { runbook: source, topology: topology.value, inputs: asked.inputs } };
  };
  const [first, ...more] = decisions.value.decided;
  return succeed({ members: [memberOf(first), ...more.map(memberOf)], others: decisions.value });
}

async function one(result: Promise<Result<Read<RunbookSource>>>): Promise<Result<readonly Read<RunbookSource>[]>> {
  const found = await result;
  return found.ok ? succeed([found.value]) : found;
}
