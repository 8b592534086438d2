// What the jobs of a workflow run left as artifacts: sealed audits, readable ones, and documents of shards; each of them opened.
// Promises: only names that this program gives are looked at; what cannot be opened is a fault that says why.
import * as z from 'zod';
import { openSealed, readSealHeader, SEAL_HEADER, SEALED_FILE, unseal } from '../../audit/seal.ts';
import { type ArtifactPlace, type FoundArtifact, readFound } from '../../github/artifact-download.ts';
import { fail, type Result, succeed } from '../../kernel/fault.ts';
import { once } from '../../kernel/once.ts';
import { parseStrictJson } from '../../kernel/strict-json.ts';
import { shown } from '../../kernel/visible.ts';
import { type AuditJudge, type OpenedAudit, openAudit } from './opened-audit.ts';

/** An artifact of one run. */
export interface LeftAudit {
  readonly executionId: string;
  readonly artifact: FoundArtifact;
}

/** An artifact of one job. */
export interface ShardArtifact {
  readonly attempt: number;
  readonly shard: number;
  readonly artifact: FoundArtifact;
}

export interface LeftArtifacts {
  readonly sealed: readonly LeftAudit[];
  /** Of runs that were never sealed, or were published before. */
  readonly readable: readonly LeftAudit[];
  readonly shards: readonly ShardArtifact[];
}

const AUDIT = /^(sealed-)?(incident(?:-\d{2,4}){6}-[0-9a-f]{16})$/;
const SHARD = /^shard-(\d+)-(\d{1,9})-(\d{1,9})$/;

export function leftArtifacts(artifacts: readonly FoundArtifact[], runId: string): LeftArtifacts {
  const named = artifacts.flatMap((artifact) => {
    const [, sealed, executionId] = AUDIT.exec(artifact.name) ?? [];
    return executionId === undefined ? [] : [{ executionId, artifact, isSealed: sealed !== undefined }];
  });
  return {
    sealed: named.filter(({ isSealed }) => isSealed),
    readable: named.filter(({ isSealed }) => !isSealed),
    shards: artifacts.flatMap((artifact) => {
      const [, run, attempt, shard] = SHARD.exec(artifact.name) ?? [];
      return run === runId ? [{ attempt: Number(attempt), shard: Number(shard), artifact }] : [];
    }),
  };
}

export interface Opener extends AuditJudge {
  readonly place: ArtifactPlace;
  readonly identities: readonly string[];
}

export async function openSealedAudit(
  { place, identities, ...judge }: Opener,
  { executionId, artifact }: LeftAudit,
): Promise<Result<OpenedAudit>> {
  const read = await readFound(place, artifact);
  if (!read.ok) return read;
  const sealed = read.value.get(SEALED_FILE);
  const header = readSealHeader(read.value.get(SEAL_HEADER)?.toString('utf8') ?? '');
  if (sealed === undefined || header?.execution_id !== executionId) return fail(noSeal(artifact.name));
  const files = await unseal(sealed, header, identities);
  return files.ok ? openAudit(executionId, files.value, judge) : files;
}

export async function openReadableAudit(
  { place, ...judge }: Opener,
  { executionId, artifact }: LeftAudit,
): Promise<Result<OpenedAudit>> {
  const read = await readFound(place, artifact);
  return read.ok ? openAudit(executionId, read.value, judge) : read;
}

const shardSchema = once(() =>
  z.object({
    not_firing: z.number(),
    runs: z.array(
      z.object({
        tenant: z.string(),
        runbook: z.string(),
        incident: z.string(),
        outcome: z.string(),
        human_intervention_required: z.boolean(),
        execution_id: z.string().nullable(),
        faults: z.array(z.object({ message: z.string() })),
      }),
    ),
  }),
);
export type LeftShard = z.infer<ReturnType<typeof shardSchema>>;

export async function openShard(
  { place, identities }: Opener,
  { artifact }: ShardArtifact,
): Promise<Result<LeftShard>> {
  const read = await readFound(place, artifact);
  if (!read.ok) return read;
  const sealed = read.value.get('shard.json.age');
  const plain = read.value.get('shard.json');
  const bytes =
    sealed === undefined
      ? succeed<Uint8Array>(plain ?? Buffer.alloc(0))
      : await openSealed(sealed, { what: artifact.name, recipients: [], identities });
  if (!bytes.ok) return bytes;
  const parsed = parseStrictJson(Buffer.from(bytes.value).toString('utf8'), { ...LIMITS, file: 'shard.json' });
  const shard = parsed.ok ? shardSchema().safeParse(parsed.value).data : undefined;
  return shard === undefined ? fail(noShard(artifact.name)) : succeed(shard);
}

const LIMITS = { maxDepth: 16, maxBytes: 67_108_864 } as const;

function noSeal(name: string) {
  return {
    code: 'seal-broken',
    message: `The artifact ${shown(name)} holds no sealed audit of its name.`,
    hint: 'Do not rely on it. Ask who else could write artifacts of this workflow run.',
  } as const;
}

function noShard(name: string) {
  return {
    code: 'artifact-unreadable',
    message: `The artifact ${shown(name)} is no document of a shard.`,
    hint: 'The audits of its runs stand for themselves; its table may lack alerts that no run was made of.',
  } as const;
}
