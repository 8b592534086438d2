// How a workflow's runs are told: their events in the log; at the end outcome, summary, outputs and artifacts.
// Promises: nothing here changes an outcome; foreign text is never a command of the runner.
import { OUTCOMES } from '../../engine/outcome.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Responded } from '../conclude.ts';
import type { FinishedRun } from '../finish.ts';
import { createNarrator } from '../narrate.ts';
import type { Watch } from '../ports.ts';
import { needsHuman } from '../unaudited.ts';
import { type Artifact, summarize, upload } from './page.ts';
import { runsOutput } from './runs-output.ts';
import { isSealed, type Workflow } from './workflow.ts';

/**
 * Each event as a line of the log; foreign text in it is never a workflow command. `whose`: '' for a run that is alone.
 * Of a sealed run the log says nothing before its end.
 */
export function narrator(workflow: Workflow, whose = ''): Watch {
  const { action } = workflow;
  if (isSealed(workflow)) return () => undefined;
  const narrate = createNarrator();
  const prefix = whose === '' ? '' : `${whose}  `;
  return (event, plan) => {
    const line = narrate(event, plan);
    if (line !== null && !line.passing)
      action.say(`${(event.elapsed_ms / 1_000).toFixed(1).padStart(7)}s  ${prefix}${line.text}`);
  };
}

/** Warnings of a run: annotations; of a sealed one the code, and the words in its audit. `of`: its tenant, or its execution id. */
export function warner(workflow: Workflow, of: string, whose = ''): (fault: Fault) => void {
  const { action, withheld } = workflow;
  const annotate = (fault: Fault) =>
    action.annotate('warning', whose === '' ? fault : { ...fault, message: `${whose}: ${fault.message}` });
  if (!isSealed(workflow)) return annotate;
  return (fault) => {
    const { code, message, hint } = fault;
    // It names the run and no more, and there may be no audit that could hold it.
    if (code === 'bug') return annotate(fault);
    withheld.push({ of, text: `[${code}] ${message} ${hint}` });
    action.annotate('warning', { code, message: 'A warning of this run is sealed with its audit.', hint: MEANING });
  };
}

const MEANING = 'What its code means stands in docs/fault-codes.md.';

/** A run that is told by itself: outcome, summary, outputs, artifact. */
export async function tell(workflow: Workflow, responded: Responded, over: () => void): Promise<void> {
  if (isSealed(workflow)) {
    await (await import('./tell-sealed.ts')).tellSealed(workflow, responded, over);
    return;
  }
  const { action } = workflow;
  const { outcome, executionId, plan, timeToRecovery } = responded;
  const [human, folder] = [needsHuman(responded), wholeFolder(responded)];
  action.say(responded.line);
  await summarize(workflow, responded.summary);
  annotateEnd(workflow, responded);
  action.output({
    outcome: outcome ?? '',
    'execution-id': executionId,
    'human-intervention-required': String(human),
    'plan-digest': plan.digest,
    environment: plan.approval?.environment ?? '',
    'audit-path': folder,
    'time-to-recovery': timeToRecovery,
  });
  if (outcome !== null) over();
  const artifact = await upload(workflow, responded);
  if (artifact.id !== '') action.output({ 'artifact-id': artifact.id, 'artifact-url': artifact.url });
  const { tenant, runbook, incident, digest } = plan;
  const about = { tenant: tenant.id, runbook: runbook.id, incident: incident.name, planDigest: digest };
  const end = { outcome: outcome ?? 'not_finished', human, executionId, timeToRecovery, folder };
  action.output({ runs: runsOutput([{ ...about, ...end, artifact }]) });
}

export interface ToldBeside {
  readonly responded: Responded;
  /** Where its audit stands on the runner; '' where it could not be written or sealed, or stands elsewhere. */
  readonly folder: string;
  readonly artifact: Artifact;
}

/** A run that is told beside others, whose outputs are given for all of them: line, summary, artifact. */
export async function tellBeside(workflow: Workflow, responded: Responded): Promise<ToldBeside> {
  if (isSealed(workflow)) {
    const { tellSealedBeside } = await import('./tell-sealed.ts');
    return { responded, ...(await tellSealedBeside(workflow, responded, true)) };
  }
  await sayEnd(workflow, responded);
  return { responded, folder: wholeFolder(responded), artifact: await upload(workflow, responded) };
}

/** '' where its audit could not be written. */
function wholeFolder({ folder, unwritten }: Responded): string {
  return unwritten.length > 0 ? '' : folder;
}

/** A run that somebody else began, told beside others. */
export function tellFinished(workflow: Workflow, finished: FinishedRun): Promise<ToldBeside> {
  const isAgain = finished.kind === 'had-ended' && finished.isToldBefore;
  return (isAgain ? tellAgain : tellBeside)(workflow, finished.responded);
}

/** Its audit stands with the workflow run that ended it: here files of that audit are missing. */
async function tellAgain(workflow: Workflow, responded: Responded): Promise<ToldBeside> {
  if (isSealed(workflow)) await (await import('./tell-sealed.ts')).sayEnd(workflow, responded, true);
  else await sayEnd(workflow, responded);
  workflow.action.say(`The audit of ${responded.executionId} is the artifact of the workflow run that ended it.`);
  return { responded, folder: '', artifact: { id: '', url: '' } };
}

async function sayEnd(workflow: Workflow, responded: Responded): Promise<void> {
  workflow.action.say(responded.line);
  await summarize(workflow, responded.summary);
  annotateEnd(workflow, responded);
}

/** Where a person is needed. */
export function annotateEnd({ action }: Workflow, { outcome, line }: Pick<Responded, 'outcome' | 'line'>): void {
  if (outcome === null || OUTCOMES[outcome].human !== 'no')
    action.annotate('error', { message: line, hint: 'The hand-over stands in the job summary.' });
}

/** Nothing is known of the end yet, and nobody is to be alarmed by that. */
export async function tellUnfinished(workflow: Workflow, { executionId, plan, folder }: Responded): Promise<void> {
  const { action } = workflow;
  action.say(`${executionId} is stopped and not finished: the step's post goes on with it next.`);
  await action.summarize(
    `✋ \`${executionId}\` is stopped. The step's post goes on with it: what it did is undone unless it was decided to stand. Its summary follows; where none does, \`mode: recover\` finishes it.\n`,
  );
  const place = isSealed(workflow) ? {} : { 'audit-path': folder };
  action.output({ 'execution-id': executionId, 'plan-digest': plan.digest, ...place });
}
