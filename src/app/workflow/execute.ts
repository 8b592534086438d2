// `mode: execute`: exactly the plans that an earlier job of this workflow run showed, once they may be.
// Promises: what was not shown, or not for this run and attempt, or too long ago, or is another plan by now, is refused with an audit,
// and nothing is changed; everything else is the walk of `mode: run`.

import { type Fault, fail, type Result } from '../../kernel/fault.ts';
import { type Binding, bindingFaults, readBinding } from '../../plan/binding.ts';
import { type Difference, differenceOf } from '../../plan/difference.ts';
import { MOST_SHARDS, MOST_TENANTS } from '../../plan/shard-bounds.ts';
import { shardId } from '../execution-id.ts';
import { shownPlans } from '../plan-files.ts';
import { leaveShard } from '../shard/artifact.ts';
import {
  type BoundRun,
  type BoundRuns,
  bindingRefusals,
  boundRuns,
  isDifferent,
  strictestOf,
} from '../shard/bound-runs.ts';
import type { Undecided } from '../shard/decide-all.ts';
import { reportOf } from '../shard/report.ts';
import type { ShardMember } from '../shard/shard.ts';
import { tellDifferences } from '../tell-differences.ts';
import { type Clearance, clearanceFor } from './clearance.ts';
import { refuse } from './page.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Warrant } from './respond.ts';
import type { Walk, Walked } from './shard.ts';
import { walk } from './walk.ts';
import type { Workflow } from './workflow.ts';

export async function workflowExecute(workflow: Workflow, cancel: AbortSignal): Promise<number> {
  const { action, settings } = workflow;
  action.remember('started', 'true');
  const binding = bindingFor(settings);
  if (!binding.ok) return refuse(workflow, binding.faults);
  const prepared = await prepare(workflow, { atMost: MOST_SHARDS * MOST_TENANTS, cancel, isPlanned: true });
  if (!prepared.ok) {
    await leaveShard(workflow, nothingOf(undecidedOf(binding.value, settings.shard, prepared.faults)));
    return refuse(workflow, prepared.faults);
  }
  const walked = await executeBound(workflow, { binding: binding.value, prepared: prepared.value, cancel });
  await leaveShard(workflow, walked);
  return walked.exit;
}

interface Executing {
  readonly binding: Binding;
  readonly prepared: Prepared;
  readonly cancel: AbortSignal;
}

async function executeBound(workflow: Workflow, { binding, prepared, cancel }: Executing): Promise<Walked> {
  const bound = boundRuns(binding, prepared.members, workflow.settings.shard);
  const { runs, missing } = bound;
  const others = othersOf(workflow, { prepared, missing, binding });
  const [first, ...more] = runs;
  if (first === undefined) {
    refuse(
      workflow,
      others.undecided.flatMap(({ faults }) => faults),
    );
    return nothingOf(others);
  }
  const ofJob = ofBinding(workflow, binding);
  const clearance = ofJob.length > 0 ? NOT_ASKED : await clearanceFor(workflow, askedBy(workflow, binding, bound));
  for (const warning of clearance.warnings) workflow.action.annotate('warning', warning);
  const all = [...ofJob, ...clearance.refusals];
  const differences = await differencesIn(workflow, binding, runs);
  const warrants = new Map(
    runs.map((run) => [run.member, warrantOf(workflow, { run, binding, clearance, all, differences })] as const),
  );
  const members = [first.member, ...more.map(({ member }) => member)] as const;
  const walked = await walk(workflow, {
    ...{ members, others, cancel },
    warrantFor: (member) => warrants.get(member) ?? NO_WARRANT,
    refused: refusedTogether(runs, all),
  });
  await tellDifferences(workflow, differences);
  return walked;
}

const NOT_ASKED: Clearance = { approvals: [], refusals: [], warnings: [] };

function bindingFor({ plan, shard }: Workflow['settings']): Result<Binding> {
  const binding = readBinding(plan);
  if (!binding.ok || binding.value.plans.some((bound) => bound.shard === shard)) return binding;
  const last = Math.max(...binding.value.plans.map((bound) => bound.shard));
  const fault: Fault = {
    code: 'action-input',
    message: `The input \`shard\` is ${shard}, and the plan has the shards 1 to ${last}.`,
    hint: 'Write `shard: ${{ matrix.shard }}`, with the output `matrix` of the job that planned.',
  };
  return fail(fault);
}

/** What is told once of a payload is told by the first job. */
function othersOf(
  { settings }: Workflow,
  {
    prepared,
    missing,
    binding,
  }: { readonly prepared: Prepared; readonly missing: readonly Undecided[]; readonly binding: Binding },
): Walk['others'] {
  const isFirst = binding.plans.every((bound) => bound.shard >= settings.shard);
  const { undecided, idle } = prepared.others;
  return isFirst ? { undecided: [...undecided, ...missing], idle } : { undecided: missing, idle: 0 };
}

function ofBinding({ context, settings }: Workflow, binding: Binding): readonly Fault[] {
  const { repository, runId: run, runAttempt: attempt, commit } = context;
  const faults = bindingFaults(binding, { repository, run, attempt, commit, now: new Date().toISOString() });
  if (settings.planDigest === null || settings.planDigest === binding.digest) return faults;
  const named: Fault = {
    code: 'plan-digest-differs',
    message: `the digest of what was planned is ${binding.digest}, not the ${settings.planDigest} that was given`,
    hint: 'Leave `plan-digest` out, or give the output `plan-digest` of the job that planned.',
  };
  return [...faults, named];
}

function askedBy({ settings }: Workflow, binding: Binding, { runs, all }: Pick<BoundRuns, 'runs' | 'all'>) {
  const isNeeded = runs.some(({ member }) => member.decision.plan.approval !== null) && !settings.dryRun;
  return {
    environment: isNeeded ? binding.environment : '',
    ...strictestOf(all),
    digest: binding.digest,
    reviewsBefore: binding.reviews_before,
  };
}

async function differencesIn(
  workflow: Workflow,
  binding: Binding,
  runs: readonly BoundRun[],
): Promise<ReadonlyMap<ShardMember, Difference>> {
  const different = runs.filter(isDifferent);
  if (different.length === 0) return new Map();
  const plans = await shownPlans(workflow, binding);
  return new Map(
    different.flatMap(({ member, bound }) => {
      const was = plans.get(bound?.digest ?? '');
      return was === undefined ? [] : [[member, differenceOf(was, member.decision.plan)] as const];
    }),
  );
}

interface Warranting {
  readonly run: BoundRun;
  readonly binding: Binding;
  readonly clearance: Clearance;
  /** What is known against all of them. */
  readonly all: readonly Fault[];
  readonly differences: ReadonlyMap<ShardMember, Difference>;
}

function warrantOf({ settings }: Workflow, { run, binding, clearance, all, differences }: Warranting): Warrant {
  const { plan } = run.member.decision;
  const difference = differences.get(run.member);
  const environment = settings.dryRun ? null : binding.environment;
  return {
    approvals: plan.approval === null ? [] : clearance.approvals,
    ...(clearance.job !== undefined && { job: clearance.job }),
    approvable: true,
    // What differs from what was shown is refused for that, with more words than the digests have.
    planDigest: plan.digest,
    refusals: [...all, ...bindingRefusals(run, { environment, ...(difference !== undefined && { difference }) })],
  };
}

const NO_WARRANT: Warrant = { approvals: [], approvable: false, planDigest: null, refusals: [] };

/** Of several. What is wrong with one alone is that one's to tell. */
function refusedTogether(runs: readonly BoundRun[], [first]: readonly Fault[]): ReadonlyMap<ShardMember, Fault> {
  if (first !== undefined) return new Map(runs.map(({ member }) => [member, first]));
  const different = runs.filter(isDifferent);
  if (different.length < 2) return new Map();
  const fault: Fault = {
    code: 'plan-digest-differs',
    message: `${different.length} of ${runs.length} plans are not those that were shown`,
    hint: 'Each of their audits says what changed; start it again, and look at the new plans.',
  };
  return new Map(different.map(({ member }) => [member, fault]));
}

/** No run began. */
function nothingOf(others: Walk['others']): Walked {
  const report = reportOf(shardId(new Date()), { runs: [], stopped: null }, others);
  return { exit: 2, report, notices: [] };
}

function undecidedOf({ plans }: Binding, shard: number, faults: Undecided['faults']): Walk['others'] {
  const own = plans.filter((bound) => bound.shard === shard);
  return { undecided: own.map(({ incident: name, tenant }) => ({ name, tenant, faults })), idle: 0 };
}
