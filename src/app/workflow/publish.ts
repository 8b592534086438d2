// `mode: publish`: what the jobs of this workflow run left is opened, verified and shown: one summary over all of it, then those of
// the runs that need a human. It runs no runbook, reads no file of the repository, and reaches no host.
// Promises: nothing that is not consistent is shown as an audit; one that cannot be published keeps no other from it; a sealed
// artifact is never deleted; of an audit no file is kept once it was uploaded.
import { asideText, combinedSummary } from '../../audit/combined-summary.ts';
import { uploadFiles } from '../../github/artifact.ts';
import { listArtifacts, runOfApi } from '../../github/artifact-download.ts';
import { type Fault, type Result, succeed } from '../../kernel/fault.ts';
import { chainWitness } from '../publish/chain-witness.ts';
import {
  type LeftArtifacts,
  type LeftAudit,
  leftArtifacts,
  type Opener,
  openReadableAudit,
  openSealedAudit,
  openShard,
} from '../publish/left-artifacts.ts';
import type { OpenedAudit, ToldAudit } from '../publish/opened-audit.ts';
import { strangeBefore } from '../publish/published-before.ts';
import {
  countsOf,
  needsHuman,
  type PublishedAudit,
  type PublishedRow,
  publishedRows,
  summariesWithin,
  worstOutcome,
} from '../publish/published-rows.ts';
import { lostShards } from '../shard/lost-shards.ts';
import { summarize } from './page.ts';
import { runsOutput } from './runs-output.ts';
import type { Workflow } from './workflow.ts';

const READ_MS = 120_000;
const TOGETHER = 8;
/** A little below the platform's 1 MiB: a summary that is larger is not shown at all. */
const SUMMARY_BYTES = 1_000_000;

export async function workflowPublish(workflow: Workflow): Promise<number> {
  const { action, context, environment, settings } = workflow;
  const byApi = runOfApi({ ...context, token: settings.token });
  const place = { environment, temporaryFolder: context.temporaryFolder, timeoutMs: READ_MS, byApi };
  const listed = await listArtifacts(place, '');
  if (!listed.ok) {
    for (const fault of listed.faults) action.annotate('error', fault);
    action.output({ outcome: '', 'human-intervention-required': 'true', runs: '[]' });
    return 1;
  }
  const { runId } = context;
  const left = leftArtifacts(listed.value, runId);
  const { counted, aside, faults: lost } = lostShards(settings.plan, left.shards, runId);
  // Jobs that vanished all leave nothing too: that is told from no job having begun by the plan alone.
  if (left.sealed.length + left.readable.length + left.shards.length + lost.length === 0) return nothingLeft(workflow);
  const opener = { place, identities: settings.audit.identities, witness: await chainWitness(workflow), runId };
  const opened = await together(left.sealed, (sealed) => publishOne(workflow, opener, sealed, left));
  const sealedIds = new Set(left.sealed.map(({ executionId }) => executionId));
  const readable = left.readable.filter(({ executionId }) => !sealedIds.has(executionId));
  const read = await together(readable, (audit) => readOne(workflow, opener, audit));
  const shards = await together(counted, (shard) => openShard(opener, shard));
  const [audits, documents] = [[...opened, ...read], shards.flatMap((shard) => (shard.ok ? [shard.value] : []))];
  const published = audits.flatMap(({ audit }) => audit ?? []);
  const failed = new Set(audits.flatMap(({ id, audit }) => (audit === null ? [id] : [])));
  const unread = shards.flatMap((shard) => (shard.ok ? [] : shard.faults));
  const faults = [...audits.flatMap((audit) => audit.faults), ...unread, ...lost];
  const rows = publishedRows(published, documents, failed);
  const idle = documents.reduce((sum, { not_firing: count }) => sum + count, 0);
  await tellAll(workflow, { rows, faults, idle, aside });
  return faults.length === 0 ? 0 : 1;
}

/** No job executed anything, and that is an answer too. */
async function nothingLeft(workflow: Workflow): Promise<number> {
  const text =
    'Nothing to publish: no run of this workflow run left anything. Its plan was not approved, or nothing was firing; the jobs before this one say which. What a job that was cut off began is finished, and told, by `mode: recover`.';
  workflow.action.say(text);
  await summarize(workflow, `${text}\n`);
  workflow.action.output({ outcome: '', 'human-intervention-required': 'false', runs: '[]' });
  return 0;
}

interface Published {
  readonly id: string;
  /** Null: it could not be opened, or not be published. */
  readonly audit: PublishedAudit | null;
  readonly faults: readonly Fault[];
}

async function publishOne(
  workflow: Workflow,
  opener: Opener,
  sealed: LeftAudit,
  { readable }: LeftArtifacts,
): Promise<Published> {
  const id = sealed.executionId;
  const audit = await openSealedAudit(opener, sealed);
  if (!audit.ok) return { id, audit: null, faults: audit.faults };
  const before = readable.find(({ executionId }) => executionId === id);
  if (before === undefined) return publishedAs(id, await uploadReadable(workflow, audit.value));
  const faults = await strangeBefore(opener.place, before, audit.value);
  if (faults.length > 0) return { id, audit: { audit: toldOf(audit.value), artifact: UNLINKED }, faults };
  workflow.action.say(`${id} was published before.`);
  return { id, audit: { audit: toldOf(audit.value), artifact: linkTo(workflow, before.artifact.id) }, faults };
}

const UNLINKED: PublishedAudit['artifact'] = { id: '', url: '' };

function publishedAs(id: string, result: Result<PublishedAudit>): Published {
  return result.ok ? { id, audit: result.value, faults: [] } : { id, audit: null, faults: result.faults };
}

/** Without its files: those of a large workflow run do not fit into memory together. */
function toldOf({ files: _, ...told }: OpenedAudit): ToldAudit {
  return told;
}

async function readOne(workflow: Workflow, opener: Opener, left: LeftAudit): Promise<Published> {
  const audit = await openReadableAudit(opener, left);
  const artifact = linkTo(workflow, left.artifact.id);
  return publishedAs(left.executionId, audit.ok ? succeed({ audit: toldOf(audit.value), artifact }) : audit);
}

async function uploadReadable(
  { context, environment, settings }: Workflow,
  audit: OpenedAudit,
): Promise<Result<PublishedAudit>> {
  const { executionId: name, files } = audit;
  const uploaded = await uploadFiles(environment, {
    ...{ name, files, temporaryFolder: context.temporaryFolder, retentionDays: settings.retentionDays },
    ...{ runUrl: context.runUrl, timeoutMs: READ_MS },
    what: `The audit of ${name}`,
    hint: 'It was opened, and is still sealed: run this job again.',
  });
  if (!uploaded.ok) return uploaded;
  const { artifactId: id, artifactUrl: url } = uploaded.value;
  return succeed({ audit: toldOf(audit), artifact: { id, url } });
}

function linkTo({ context }: Workflow, id: number): PublishedAudit['artifact'] {
  return { id: String(id), url: context.runUrl === null ? '' : `${context.runUrl}/artifacts/${id}` };
}

interface Telling {
  /** The worst first. */
  readonly rows: readonly PublishedRow[];
  readonly faults: readonly Fault[];
  readonly idle: number;
  /** Documents of other attempts. */
  readonly aside: number;
}

async function tellAll(workflow: Workflow, { rows, faults, idle, aside }: Telling): Promise<void> {
  const { action } = workflow;
  for (const fault of faults) action.annotate('error', fault);
  const humans = rows.filter(needsHuman);
  for (const { mark, tenant, says, proved, executionId } of rows)
    action.say([`${mark} ${tenant}`, ...says, proved, executionId ?? ''].filter((part) => part !== '').join(' · '));
  if (aside > 0) action.say(asideText(aside));
  const unpublished = faults.map(({ message }) => message);
  const first = combinedSummary({ rows, counts: countsOf(rows), humans: humans.length, idle, aside, unpublished });
  await summarize(workflow, summariesWithin(SUMMARY_BYTES, first, rows.length === 1 ? rows : humans));
  const [only, ...more] = rows;
  const artifact = more.length === 0 ? only?.published?.artifact : undefined;
  action.output({
    outcome: worstOutcome(rows),
    'human-intervention-required': String(humans.length + faults.length > 0),
    runs: runsOutput(rows.map(outputOf)),
    ...(more.length === 0 && { 'execution-id': only?.executionId ?? '' }),
    ...(artifact !== undefined && { 'artifact-id': artifact.id, 'artifact-url': artifact.url }),
  });
}

function outputOf({ tenant, runbook, incident, word, human, executionId, published }: PublishedRow) {
  const { audit, artifact = UNLINKED } = published ?? {};
  const { plan, timeToRecovery = '' } = audit ?? {};
  const about = { tenant, runbook, incident, outcome: word, human, executionId };
  return { ...about, planDigest: plan?.digest ?? '', timeToRecovery, folder: null, artifact };
}

/** In the order of what was given; so many at once. */
async function together<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<readonly U[]> {
  const results = new Map<number, U>();
  const left = [...items.entries()];
  const next = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) results.set(item[0], await work(item[1]));
  };
  await Promise.all(Array.from({ length: TOGETHER }, next));
  return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}
