// The last word on a run that post cannot finish: an annotation, the job's summary, the outputs, and every channel.
// Promises: made from what main left on this runner, without the store; what stays here is said before anybody is called.
import { sentence } from '../../audit/sentences.ts';
import type { Action } from '../../github/action.ts';
import { recovering } from '../../journal/recovering.ts';
import type { Fault } from '../../kernel/fault.ts';
import { code, inline } from '../../kernel/markdown.ts';
import { visibleLine } from '../../kernel/visible.ts';
import { createCourier } from '../../notify/courier.ts';
import type { Message } from '../../notify/message.ts';
import { postWith } from '../../notify/post.ts';
import { systemClock } from '../clock.ts';
import { redactorFor } from '../crew.ts';
import type { BegunRun } from '../shard/run-ledger.ts';
import { webFetch } from '../web.ts';
import { issuesOf } from './issues.ts';
import { summarizeIn } from './page.ts';
import { runsOutput, sealedRunsOutput } from './runs-output.ts';
import { isSealed, maskedOf, type Workflow } from './workflow.ts';

/** What the platform leaves behind the longest undo holds it, and an upload. */
const CALL_MS = 30_000;

type Reason = Pick<Fault, 'message' | 'hint'> & { readonly code?: string };

export interface LeftRun {
  readonly run: BegunRun;
  readonly because: Reason;
  readonly isAlone: boolean;
  /** Its outputs are given. */
  readonly isTold?: boolean;
}

/** Gives the exit code. */
export async function tellLeft(workflow: Workflow, left: LeftRun): Promise<number> {
  const { action, settings } = workflow;
  const { run, because } = left;
  const store = settings.store === 'file' ? 'files' : 'refs';
  const next = await sayLeft(action, left, store);
  if (left.isAlone && left.isTold !== true) action.output(outputsOf(workflow, run));
  if (!isTaken(because)) await call(workflow, { run, message: messageOf(workflow, { run, because, next }) });
  return 1;
}

/** Somebody else has its lock, or had it and gave it back. */
const isTaken = ({ code }: Reason): boolean => code === 'lock-busy';

/** On this runner alone. Gives what is to be done next. */
export async function sayLeft(
  action: Pick<Action, 'annotate' | 'summarize' | 'output'>,
  { run, because }: Pick<LeftRun, 'run' | 'because'>,
  store: 'files' | 'refs',
): Promise<string> {
  const [stands, then] = isTaken(because)
    ? [
        'Its lock is no longer with this job: whoever took it over finishes the run, and tells how it ended.',
        'What is left then, if anything, is finished by',
      ]
    : [
        `What it changed may stand, and the lock of ${visibleLine(run.tenant)} stays held until it is finished.`,
        'Once that is out of the way, finish it with',
      ];
  const next = `${then}: ${recovering(run.id, store)}.`;
  const { message, hint } = { message: sentence(because.message), hint: sentence(because.hint) };
  action.annotate('error', {
    ...because,
    message: `${run.id} is not finished: ${message}`,
    hint: `${hint} ${stands} ${next}`,
  });
  const words = [
    `🚨 ${code(run.id)} is **not finished** · ${inline(run.tenant)}`,
    `${inline(message)} ${inline(hint)}`,
    `${stands} ${next}`,
  ];
  await summarizeIn(action, `${words.join('\n\n')}\n\n`);
  action.output({ 'human-intervention-required': 'true' });
  return next;
}

function outputsOf(workflow: Workflow, { id: executionId, tenant, folder, about }: BegunRun) {
  const { runbook, trigger: incident, planDigest } = about;
  const end = { outcome: 'not_finished', human: true, executionId, planDigest, folder, artifact: { id: '', url: '' } };
  const runs = isSealed(workflow)
    ? sealedRunsOutput([{ ...end, folder: '' }])
    : runsOutput([{ ...end, tenant, runbook, incident, timeToRecovery: '' }]);
  return { outcome: '', 'execution-id': executionId, 'plan-digest': planDigest, runs };
}

function messageOf(
  { context }: Workflow,
  { run, because, next }: { readonly run: BegunRun; readonly because: Reason; readonly next: string },
): Message {
  return {
    on: 'not_finished',
    human: 'now',
    headline: `not finished · ${run.tenant}`,
    says: 'what the run changed may stand, and its lock stays held until it is finished',
    because: `${sentence(because.message)} ${sentence(because.hint)} ${next}`,
    facts: [
      { name: 'Runbook', value: run.about.runbook },
      { name: 'Incident', value: run.about.trigger },
      { name: 'Started by', value: context.triggeringActor },
    ],
    changes: [],
    executionId: run.id,
  };
}

/** What needs a person now reaches every channel. */
async function call(
  workflow: Workflow,
  { run, message }: { readonly run: BegunRun; readonly message: Message },
): Promise<void> {
  const { action, context, settings } = workflow;
  const { channels } = settings;
  const redactor = redactorFor({ secrets: {}, masked: maskedOf(settings) });
  const redact = (text: string): string => redactor.text(text);
  const courier = createCourier({
    channels,
    ...(await issuesOf(workflow)),
    redact,
    clock: systemClock,
    post: postWith(webFetch),
  });
  const about = { kind: 'run', tenant: run.tenant, ...run.about, runUrl: context.runUrl } as const;
  const signal = AbortSignal.timeout(CALL_MS);
  const told: string[] = [];
  const telling = Object.keys(channels).map(async (channel) => {
    const { sent, fault } = await courier.bring(channel, () => ({ message, about }), signal);
    if (sent) told.push(channel);
    if (fault !== undefined) action.annotate('warning', fault);
  });
  await Promise.all(telling);
  await summarizeIn(
    action,
    `\n${told.length === 0 ? '**Nobody was told of that.**' : `Told of that: ${told.sort().join(', ')}.`}\n`,
  );
}
