// One alert from dispatch to audit: the bundled action as the runner runs it, against the real fleet.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_THAT_STRIPS_TYPES } from '../../../demo/support/fleet-options.ts';
import { type StoredArtifact, startArtifactService } from '../../../support/runner/artifact-service.ts';
import { type Job, type JobRequest, repositoryDispatch, runJob } from '../../../support/runner/job.ts';
import type { RealFleet } from '../../fleet/real-fleet.ts';
import { type AuditFiles, readAudit } from './audit-files.ts';
import { openSlackChannel } from './slack-channel.ts';
import type { Workspace } from './workspace.ts';

export interface Response {
  readonly job: Job;
  /** Null: no run began. */
  readonly files: AuditFiles | null;
  readonly slack: readonly string[];
  readonly slackUrl: string;
  readonly artifacts: readonly StoredArtifact[];
}

export interface Dispatch {
  readonly fleet: RealFleet;
  readonly workspace: Workspace;
  readonly alert?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly cancelWhen?: (log: string) => boolean;
  readonly timing?: JobRequest['timing'];
  /** The whole runner is gone when its log looks so, and so is its disk. */
  readonly vanishWhen?: (log: string) => boolean;
}

const ACTION = join(import.meta.dirname, '../../../..');
let alerts = 0;

/** A new occurrence of the alert of tenant-006, at each call. */
export function freshAlert(fleet: RealFleet): Readonly<Record<string, unknown>> {
  alerts += 1;
  return fleet.alert(new Date(Date.now() - alerts * 1_000).toISOString());
}

export async function respond({
  fleet,
  workspace,
  alert,
  inputs,
  cancelWhen,
  timing,
  vanishWhen,
}: Dispatch): Promise<Response> {
  const slack = await openSlackChannel();
  const artifacts = await startArtifactService();
  try {
    const job = await runJob({
      action: ACTION,
      workspace: workspace.folder,
      inputs: { 'ssh-key': fleet.sshKey, 'slack-webhook': slack.url, ...inputs },
      event: repositoryDispatch(alert ?? freshAlert(fleet)),
      environment: { ...fleet.secrets, ...artifacts.environment, HOME: workspace.home },
      node: NODE_THAT_STRIPS_TYPES,
      apiUrl: workspace.github.url,
      token: workspace.github.tokens.write,
      commit: workspace.commit,
      masks: [fleet.sshKey, slack.url, fleet.secrets.PGPASSWORD],
      ...(cancelWhen === undefined ? {} : { cancelWhen }),
      ...(timing === undefined ? {} : { timing }),
      ...(vanishWhen === undefined ? {} : { vanishWhen }),
    });
    const folder = job.outputs['audit-path'] ?? '';
    const files = folder !== '' && existsSync(join(folder, 'audit.json')) ? readAudit(folder) : null;
    job.dispose();
    return { job, files, slack: slack.messages, slackUrl: slack.url, artifacts: artifacts.artifacts };
  } finally {
    await slack.close();
    await artifacts.close();
  }
}

/** All that the two programs of a step said, for a failed test. */
export function saidBy({ job }: Response): string {
  return [job.main.stdout, job.main.stderr, '--- post', job.post.stdout, job.post.stderr].join('\n');
}
