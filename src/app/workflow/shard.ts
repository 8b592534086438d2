// Several incidents of one payload in one job: each one's run beside the others', then one summary and one set of outputs.
// Promises: every run has its own audit and artifact; where the summaries together are too long for the platform, the table stays.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '../../audit/shard-summary.ts';
import { refRefusal } from '../../github/ref.ts';
import { type Fault, type Result, succeed } from '../../kernel/fault.ts';
import { disabled } from '../admit.ts';
import { redactorFor } from '../crew.ts';
import { shardId } from '../execution-id.ts';
import { documentOf, prepareShardFolder, shardSummary, writeShard } from '../shard/folder.ts';
import { giveNotice } from '../shard/notice.ts';
import { outcomeOf, type ShardReport } from '../shard/report.ts';
import { respondAll } from '../shard/respond-all.ts';
import type { RunLedger } from '../shard/run-ledger.ts';
import type { ShardMember } from '../shard/shard.ts';
import type { StoreSettings } from '../store.ts';
import { issuesOf } from './issues.ts';
import { type Artifact, summarize, upload } from './page.ts';
import type { Prepared } from './prepare.ts';
import { respondIn, type Warrant } from './respond.ts';
import { runsOutput, sealedRunsOutput } from './runs-output.ts';
import { annotateEnd } from './tell.ts';
import type { SealedRun } from './tell-sealed.ts';
import { isSealed, maskedOf, type Workflow } from './workflow.ts';

/** What a job works through. */
export interface Walk extends Prepared {
  readonly cancel: AbortSignal;
  readonly warrantFor: (member: ShardMember) => Warrant;
  /** Of several those that share a reason not to begin: people are told of it once. */
  readonly refused: ReadonlyMap<ShardMember, Fault>;
}

export interface Walked {
  readonly exit: number;
  readonly report: ShardReport;
  readonly notices: readonly Notice[];
}

export interface ShardWalk extends Walk {
  readonly store: StoreSettings;
  readonly ledger: RunLedger;
}

export async function workflowShard(workflow: Workflow, walk: ShardWalk): Promise<Walked> {
  const { action, context, settings, state } = workflow;
  const { members, others, refused, warrantFor, store, cancel, ledger } = walk;
  const { maxParallel, maxFailures, dryRun } = settings;
  const id = shardId(new Date());
  const artifacts = new Map<string, Artifact>();
  const refusal = settings.enabled ? refRefusal(context, settings.allowRef) : disabled;
  const sealed = new Map<string, SealedRun>();
  const log = action.group(`${id}: ${members.length} runs, at most ${maxParallel} at once`);
  const { report, runs } = await respondAll({
    ...{ id, members, others, store, dryRun, refusal, refused, maxParallel, maxFailures, cancel },
    respond: async ({ member, refusal: declined }) => {
      const whose = member.decision.plan.tenant.id;
      const warrant = warrantFor(member);
      const asked = { member, warrant, store: async () => succeed(store), cancel, ledger, refusal: declined, whose };
      const responded = await respondIn(workflow, asked);
      if (responded.ok && responded.value.closed) {
        const { outcome, executionId, line } = responded.value;
        if (outcome !== null) ledger.closed(executionId);
        if (isSealed(workflow)) {
          sealed.set(
            executionId,
            await (await sealing()).tellSealedBeside(workflow, responded.value, declined === null),
          );
          ledger.summarized(executionId);
          ledger.told(executionId);
          return responded;
        }
        action.say(`${whose}: ${line}`);
        if (declined === null) annotateEnd(workflow, responded.value);
        artifacts.set(executionId, await upload(workflow, responded.value));
        ledger.told(executionId);
      }
      return responded;
    },
  }).finally(log.end);
  const redactor = redactorFor({ secrets: {}, masked: maskedOf(settings) });
  const redact = (text: string): string => redactor.text(text);
  const { runUrl, triggeringActor: actor } = context;
  const notices = await giveNotice(id, runs, {
    channels: settings.channels,
    ...(await issuesOf(workflow)),
    runUrl,
    actor,
    redact,
  });
  if (isSealed(workflow)) {
    await tellSealedReport(workflow, report, sealed);
    return { exit: report.exit, report, notices };
  }
  const folder = join(state, 'shards', id);
  const links = new Map([...artifacts].map(([run, { url }]) => [run, url] as const));
  const summary = redact(shardSummary(report, { notices, folder, links }));
  const prepared = await prepareShardFolder(folder);
  const document = redactor.json(documentOf(report, notices, false));
  const written: Result<unknown> = prepared.ok ? await writeShard(folder, { summary, document }) : prepared;
  for (const fault of written.ok ? [] : written.faults) action.annotate('warning', fault);
  await tellReport(workflow, report, { summary, artifacts, folder });
  for (const { executionId } of report.entries) if (executionId !== null) ledger.summarized(executionId);
  return { exit: report.exit, report, notices };
}

async function sealing() {
  return await import('./tell-sealed.ts');
}

/** Each run has told its line; here is what later steps need. No run began of what is wrong with the call or the files: that is said. */
async function tellSealedReport(workflow: Workflow, report: ShardReport, sealed: ReadonlyMap<string, SealedRun>) {
  const { action } = workflow;
  const { entries, stopped, human } = report;
  for (const fault of entries.flatMap(({ faults }) => faults)) action.annotate('error', fault);
  if (stopped !== null) action.annotate('error', stopped);
  const runs = entries.map(({ word: outcome, human, executionId, planDigest }) => {
    const { folder = '', artifact = { id: '', url: '' } } = sealed.get(executionId ?? '') ?? {};
    return { outcome, human, executionId, planDigest, folder, artifact };
  });
  const { HOW_TO_OPEN } = await import('./seal.ts');
  await summarize(workflow, `${HOW_TO_OPEN}\n`);
  const outcome = outcomeOf(report) ?? '';
  action.output({ outcome, 'human-intervention-required': String(human), runs: sealedRunsOutput(runs) });
}

interface Telling {
  readonly summary: string;
  readonly artifacts: ReadonlyMap<string, Artifact>;
  readonly folder: string;
}

async function tellReport(workflow: Workflow, report: ShardReport, { summary, artifacts, folder }: Telling) {
  const { action } = workflow;
  const { entries, stopped, human } = report;
  for (const fault of entries.flatMap(({ faults }) => faults)) action.annotate('error', fault);
  if (stopped !== null) action.annotate('error', stopped);
  const runs = entries.map((entry) => {
    const artifact = artifacts.get(entry.executionId ?? '') ?? { id: '', url: '' };
    return { ...entry, outcome: entry.word, artifact };
  });
  action.output({
    outcome: outcomeOf(report) ?? '',
    'human-intervention-required': String(human),
    'audit-path': folder,
    runs: runsOutput(runs),
  });
  const isLeft = entries.some(({ word }) => word === 'not_finished');
  const next = isLeft
    ? "\nThe step's post goes on with what is not finished; those summaries follow. Where one does not, `mode: recover` finishes that run.\n"
    : '';
  await summarize(workflow, `${summary}${next}`);
  for (const entry of entries) {
    if (!entry.human || entry.folder === null || entry.word === 'not_finished') continue;
    const text = await readFile(join(entry.folder, 'summary.md'), 'utf8').catch(() => '');
    if (text !== '' && !(await summarize(workflow, `\n---\n\n${text}`))) return;
  }
}
