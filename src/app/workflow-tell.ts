// How a workflow's run is told: its events in the log; at the end outcome, summary, outputs and artifact.
// Promises: nothing here changes an outcome; foreign text is never a command of the runner.
import type { RunEvent } from '../engine/event.ts';
import { OUTCOMES } from '../engine/outcome.ts';
import { uploadAudit } from '../github/artifact.ts';
import type { Responded } from './conclude.ts';
import { createNarrator } from './narrate.ts';
import type { Workflow } from './workflow.ts';

const UPLOAD_MS = 120_000;

/** Each event as a line of the log; foreign text in it is never a workflow command. */
export function narrator({ action }: Workflow): (event: RunEvent) => void {
  const narrate = createNarrator();
  return (event) => {
    const line = narrate(event);
    if (line !== null && !line.passing)
      action.say(`${(event.elapsed_ms / 1_000).toFixed(1).padStart(7)}s  ${line.text}`);
  };
}

/** Outcome, summary, outputs, artifact. Nothing here changes the outcome. */
export async function tell(workflow: Workflow, responded: Responded): Promise<void> {
  const { action, context, environment, settings } = workflow;
  const { outcome, executionId, record, plan, folder, line, summary, timeToRecovery } = responded;
  action.say(line);
  const summarized = await action.summarize(summary);
  if (!summarized.ok) action.annotate('warning', summarized.faults[0]);
  if (outcome === null || OUTCOMES[outcome].human !== 'no')
    action.annotate('error', {
      message: line,
      hint: 'The hand-over stands in the job summary.',
    });
  action.output({
    outcome: outcome ?? '',
    'execution-id': executionId,
    'human-intervention-required': String(record.human_intervention_required),
    'plan-digest': plan.digest,
    environment: plan.approval?.environment ?? '',
    'audit-path': folder,
    'time-to-recovery': timeToRecovery,
  });
  const upload = {
    folder,
    name: executionId,
    retentionDays: settings.retentionDays,
    runUrl: context.runUrl,
    timeoutMs: UPLOAD_MS,
  };
  if (outcome !== null) action.remember('closed', 'true');
  const uploaded = await uploadAudit(environment, upload);
  if (uploaded.ok)
    action.output({ 'artifact-id': uploaded.value.artifactId, 'artifact-url': uploaded.value.artifactUrl });
  else action.annotate('warning', uploaded.faults[0]);
}

/** Nothing is known of the end yet, and nobody is to be alarmed by that. */
export async function tellUnfinished({ action }: Workflow, { executionId, plan, folder }: Responded): Promise<void> {
  action.say(`${executionId} is stopped and not finished: the step's post goes on with it next.`);
  await action.summarize(
    `✋ \`${executionId}\` is stopped. The step's post goes on with it: what it did is undone unless it was decided to stand. That summary follows.\n`,
  );
  action.output({ 'execution-id': executionId, 'plan-digest': plan.digest, 'audit-path': folder });
}
