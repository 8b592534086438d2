// May this job execute? Asked once a job, of GitHub: both environments, the reviews of this run, and the job's own OIDC token.
// Promises: fails closed: what cannot be seen is refused, with the permission that is missing; what GitHub cannot tell is said, not guessed.
import type { Approval, JobRecord } from '../../engine/event.ts';
import type { GitHubApi } from '../../github/api.ts';
import { claimFaults, unprovenJob } from '../../github/claim-rules.ts';
import { environments, type ProtectedEnvironment } from '../../github/environment.ts';
import {
  approvalEnvironmentFaults,
  hostsEnvironmentFaults,
  sameEnvironmentFaults,
} from '../../github/environment-rules.ts';
import { type ClaimsAnswer, ID_TOKEN_VARIABLES, jobClaims } from '../../github/id-token.ts';
import { patientApi } from '../../github/patient-api.ts';
import { judgeReviews } from '../../github/review-rules.ts';
import { runReviews } from '../../github/run-reviews.ts';
import type { Sight } from '../../github/unseen.ts';
import { type Fault, type Result, succeed } from '../../kernel/fault.ts';
import { systemClock } from '../clock.ts';
import { forget } from '../env.ts';
import { webFetch } from '../web.ts';
import { workflowApi } from './api.ts';
import type { Workflow } from './workflow.ts';

export interface Clearance {
  readonly approvals: readonly Approval[];
  readonly refusals: readonly Fault[];
  /** What is not proven, and does not keep the run from executing. */
  readonly warnings: readonly Fault[];
  /** Where the job stands, for the record of each run; absent where nobody asked. */
  readonly job?: JobRecord;
}

export interface ClearanceAsked {
  /** The one that approves; '': no plan needs one. */
  readonly environment: string;
  readonly byAnother: boolean;
  readonly confirmDigest: boolean;
  /** Of all that is approved at once: the output `plan-digest`. */
  readonly digest: string;
  /** Approved reviews that the run had when the plan was made. */
  readonly reviewsBefore: number;
}

const NEVER = new AbortController().signal;

/** The ref that a run was started from is judged with every run, here as elsewhere: see `ref.ts`. */
export async function clearanceFor(workflow: Workflow, asked: ClearanceAsked): Promise<Clearance> {
  const { context, settings, environment, action } = workflow;
  const { hostsEnvironment, allowRef } = settings;
  const [api, claims] = await Promise.all([
    patientApiOf(workflow),
    jobClaims({
      environment,
      learn: (secret) => action.learn(secret),
      web: webFetch,
      sleep: (ms, signal) => systemClock.sleep(ms, signal),
      signal: NEVER,
    }),
  ]);
  forget(ID_TOKEN_VARIABLES);
  const ofJob = jobOf(claims, workflow);
  if (!api.ok) return { ...ofJob, approvals: [], refusals: [...ofJob.refusals, ...api.faults] };
  const { read } = environments(api.value, context.repository);
  const [hosts, approved] = await Promise.all([
    read(hostsEnvironment, NEVER),
    asked.environment === '' ? null : approvalIn(workflow, { api: api.value, asked, read }),
  ]);
  const refs = { defaultBranch: context.defaultBranch, allowRef };
  return {
    ...ofJob,
    approvals: approved?.approvals ?? [],
    refusals: distinct([
      ...ofJob.refusals,
      ...(approved === null ? [] : sameEnvironmentFaults(asked.environment, hostsEnvironment)),
      ...hostsEnvironmentFaults(hostsEnvironment, hosts, refs),
      ...(approved?.refusals ?? []),
    ]),
  };
}

/** How many approved reviews this workflow run has in an environment: an earlier attempt's, when the plan is made. */
export async function reviewsOf(workflow: Workflow, environment: string): Promise<Result<number>> {
  const api = await patientApiOf(workflow);
  if (!api.ok) return api;
  const { repository, runId } = workflow.context;
  const reviews = await runReviews(api.value, { repository, runId, environment }, NEVER);
  return reviews.ok ? succeed(reviews.value.filter(({ state }) => state === 'approved').length) : reviews;
}

/** What asks about an approval asks again after a hiccup: people wait for the answer. */
export async function patientApiOf(workflow: Workflow): Promise<Result<Pick<GitHubApi, 'rest'>>> {
  const api = await workflowApi(workflow);
  return api.ok ? succeed(patientApi(api.value, systemClock.sleep)) : api;
}

interface Approving {
  readonly api: Pick<GitHubApi, 'rest'>;
  readonly asked: ClearanceAsked;
  readonly read: (name: string, signal: AbortSignal) => Promise<Sight<ProtectedEnvironment>>;
}

async function approvalIn(
  { context }: Workflow,
  { api, asked, read }: Approving,
): Promise<Pick<Clearance, 'approvals' | 'refusals'>> {
  const { repository, runId, actor, triggeringActor } = context;
  const [sight, reviews] = await Promise.all([
    read(asked.environment, NEVER),
    runReviews(api, { repository, runId, environment: asked.environment }, NEVER),
  ]);
  const faults = [...approvalEnvironmentFaults(asked.environment, sight), ...(reviews.ok ? [] : reviews.faults)];
  if (faults.length > 0 || !reviews.ok || sight.kind !== 'seen' || sight.value.reviewers === null)
    return { approvals: [], refusals: faults };
  const { reviewers } = sight.value;
  return judgeReviews({
    environment: { ...sight.value, reviewers },
    reviews: reviews.value,
    reviewsBefore: asked.reviewsBefore,
    byAnother: asked.byAnother,
    confirmDigest: asked.confirmDigest,
    digest: asked.digest,
    starters: [actor, triggeringActor],
  });
}

function jobOf(answer: ClaimsAnswer, { context, settings }: Workflow): Omit<Clearance, 'approvals'> {
  const { hostsEnvironment: environment } = settings;
  switch (answer.kind) {
    case 'claims': {
      const { claims } = answer;
      const said = { environment: claims.environment, workflow: claims.job_workflow_ref };
      return {
        refusals: claimFaults(claims, environment, context),
        warnings: [],
        job: { ...said, proven_by: 'oidc' },
      };
    }
    case 'not-offered':
      return { refusals: [], warnings: [unprovenJob(environment)], job: { environment, proven_by: 'nothing' } };
    case 'failed':
      return { refusals: [answer.fault], warnings: [], job: { environment, proven_by: 'nothing' } };
  }
}

/** Two requests that are refused for one reason say it once. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  const texts = new Set<string>();
  return faults.filter(({ code, message }) => {
    const isNew = !texts.has(`${code} ${message}`);
    texts.add(`${code} ${message}`);
    return isNew;
  });
}
