// Does GitHub's own word on the job agree with what the runner said of it? Pure.
// Promises: every difference is named; a job that stands in another environment than the hosts' is not this run's.
import type { Fault } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { WorkflowContext } from './context.ts';
import { isSameEnvironment } from './environment.ts';
import type { JobClaims } from './id-token.ts';

export type JobFacts = Pick<WorkflowContext, 'ref' | 'commit' | 'repository' | 'runId' | 'runAttempt'>;

export function claimFaults(claims: JobClaims, hostsEnvironment: string, job: JobFacts): readonly Fault[] {
  const { environment } = claims;
  const pairs = [
    ['repository', claims.repository, job.repository],
    ['ref', claims.ref, job.ref],
    ['commit', claims.sha, job.commit],
    ['workflow run', claims.run_id, job.runId],
    ['attempt', claims.run_attempt, String(job.runAttempt)],
  ] as const;
  const differences = pairs
    .filter(([, said, here]) => said !== here)
    .map(([name, said, here]) => `${name} ${quoted(said)}, not ${quoted(here)}`);
  return [
    ...(isSameEnvironment(environment, hostsEnvironment) ? [] : [elsewhere(environment, hostsEnvironment)]),
    ...(differences.length === 0 ? [] : [another(differences)]),
  ];
}

/** Where GitHub was not asked: recorded with the run, and said. */
export function unprovenJob(hostsEnvironment: string): Fault {
  return {
    code: 'job-unproven',
    message: `That this job stands in the environment ${quoted(hostsEnvironment)} is not proven: it may not ask for an OIDC token.`,
    hint: 'Give the job `permissions: id-token: write`; the settings of the environment were looked at all the same.',
  };
}

function elsewhere(environment: string, hosts: string): Fault {
  return {
    code: 'job-elsewhere',
    message: `GitHub says that this job stands in ${environment === '' ? 'no environment' : `the environment ${quoted(environment)}`}, not in ${quoted(hosts)}.`,
    hint: `Let the job that executes name \`environment: ${shown(hosts)}\`, or name its environment as \`hosts-environment\`.`,
  };
}

function another(differences: readonly string[]): Fault {
  return {
    code: 'job-elsewhere',
    message: `GitHub says of this job: ${differences.join('; ')}.`,
    hint: 'Something changed what the runner says of the job: look at the workflow file, and at the runner.',
  };
}

function quoted(text: string): string {
  return `\`${shown(text, 200)}\``;
}
