// The gate of a workflow run, before anybody is asked: does its environment make a job wait for a review, and which were there before?
// Promises: fails closed: what cannot be seen is a fault; nobody is asked where an answer would not count.
import { environments } from '../github/environment.ts';
import { approvalEnvironmentFaults, sameEnvironmentFaults } from '../github/environment-rules.ts';
import { type Result, settle, succeed } from '../kernel/fault.ts';
import { patientApiOf, reviewsOf } from './workflow/clearance.ts';
import type { Workflow } from './workflow/workflow.ts';

/** How many approved reviews of it this workflow run had already; of '' nobody is asked. */
export async function reviewsBefore(workflow: Workflow, environment: string): Promise<Result<number>> {
  if (environment === '') return succeed(0);
  const api = await patientApiOf(workflow);
  if (!api.ok) return api;
  const { context, settings } = workflow;
  const { read } = environments(api.value, context.repository);
  const [sight, reviews] = await Promise.all([
    read(environment, new AbortController().signal),
    reviewsOf(workflow, environment),
  ]);
  return settle(reviews.ok ? reviews.value : 0, [
    ...sameEnvironmentFaults(environment, settings.hostsEnvironment),
    ...approvalEnvironmentFaults(environment, sight),
    ...(reviews.ok ? [] : reviews.faults),
  ]);
}
