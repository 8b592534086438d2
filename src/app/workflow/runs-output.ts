// The output `runs`: what later steps can read of each run, as JSON. Of a sealed one it does not say whose it was.
import type { Artifact } from './page.ts';

export interface RunOutput {
  readonly tenant: string;
  readonly runbook: string;
  readonly incident: string;
  readonly outcome: string;
  readonly human: boolean;
  readonly executionId: string | null;
  readonly planDigest: string;
  readonly timeToRecovery: string;
  readonly folder: string | null;
  readonly artifact: Artifact;
}

export function runsOutput(runs: readonly RunOutput[]): string {
  return JSON.stringify(
    runs.map(({ tenant, runbook, incident, outcome, ...run }) => ({
      ...{ tenant, runbook, incident, outcome },
      human_intervention_required: run.human,
      execution_id: run.executionId ?? '',
      plan_digest: run.planDigest,
      time_to_recovery: run.timeToRecovery,
      audit_path: run.folder ?? '',
      artifact_id: run.artifact.id,
      artifact_url: run.artifact.url,
    })),
  );
}

/** The output `runs`, without whose they are. */
export function sealedRunsOutput(
  runs: readonly Pick<RunOutput, 'outcome' | 'human' | 'executionId' | 'planDigest' | 'folder' | 'artifact'>[],
): string {
  return JSON.stringify(
    runs.map(({ outcome, human, executionId, planDigest, folder, artifact }) => ({
      ...{ outcome, human_intervention_required: human, execution_id: executionId ?? '', plan_digest: planDigest },
      ...{ audit_path: folder ?? '', artifact_id: artifact.id, artifact_url: artifact.url },
    })),
  );
}
