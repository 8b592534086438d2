// What stands at the head of a lock's ref: a commit whose message says who holds it, and carries the journal's next lines.
// Promises: pure; one commit for all locks of a run; the head alone tells the lock's state, its token and the runs before it.
// Sealed, it tells everybody who holds which lock, and nothing of what the run is or did.
// What is not written by this program, or for another repository, is no lock commit.
import * as z from 'zod';
import { canonicalJson } from '../kernel/canonical.ts';
import { once } from '../kernel/once.ts';
import { visibleLine } from '../kernel/visible.ts';
import { historySchema } from './history.ts';
import { holderSchema } from './process-identity.ts';
import { runRecordSchema } from './run-record.ts';

const FORMAT = 1;
/** What a version that knows no sealed journal says of one: it was written by another version. */
const SEALED = 2;

/** The journal's end as its audit has it. */
const chainSchema = once(() => z.object({ head: z.string(), count: z.number().int().nonnegative() }));

const headerSchema = once(() =>
  z.object({
    format: z.literal(FORMAT),
    repository: z.string(),
    locks: z.array(z.string()).min(1),
    state: z.enum(['held', 'free', 'poisoned']),
    /** The fencing token: it only ever rises. */
    token: z.number().int().positive(),
    /** Rises with every commit of one holder. */
    beat: z.number().int().nonnegative(),
    /** The holder may go on for so long after its last commit. */
    lease_ms: z.number().int().positive(),
    holder: holderSchema(),
    /** `<workflow run>/<attempt>`, for people. */
    workflow_run: z.string(),
    run: runRecordSchema(),
    /** The commit that the run's journal begins behind; null: this one. */
    claim: z.string().nullable(),
    /** What the run's recovery makes its plan from; in the claim alone. */
    kept: z.string().optional(),
    /** Why it is free or poisoned; while it is held, why it was poisoned before its run was taken over. */
    because: z.string().optional(),
    /** In the commit that ends the run, where the store has all of its journal. */
    chain: chainSchema().exactOptional(),
    history: z.array(historySchema()),
    /** Number of journal lines below. */
    lines: z.number().int().nonnegative(),
  }),
);
const envelopeSchema = once(() =>
  headerSchema()
    .pick({ repository: true, locks: true, state: true, token: true, beat: true, lease_ms: true })
    .extend({
      format: z.literal(SEALED),
      workflow_run: z.string(),
      execution_id: z.string(),
      claim: z.string().nullable(),
      chain: chainSchema().exactOptional(),
      /** Whose keys open it. */
      recipients: z.array(z.string()),
    }),
);
export type Envelope = z.infer<ReturnType<typeof envelopeSchema>>;

/** What every version's lock says of itself. */
const claimSchema = once(() => z.object({ format: z.number(), repository: z.string() }));
export type LockHeader = Omit<z.infer<ReturnType<typeof headerSchema>>, 'format' | 'lines'>;

export interface LockCommit {
  readonly header: LockHeader;
  /** Lines of the journal, without their line ends. */
  readonly lines: readonly string[];
}

export function lockMessage({ header, lines }: LockCommit): string {
  return [subjectOf(header), '', JSON.stringify({ format: FORMAT, ...header, lines: lines.length }), ...lines, ''].join(
    '\n',
  );
}

function subjectOf({ state, run, locks }: LockHeader): string {
  const words = { held: 'held by', free: 'free after', poisoned: 'poisoned by' }[state];
  return visibleLine(`${locks.join(', ')}: ${words} ${run.execution_id}`);
}

export type ReadLock =
  | { readonly kind: 'lock'; readonly commit: LockCommit }
  /** Ours by its form, and of a format that this version does not know. */
  | { readonly kind: 'of-another-version'; readonly format: number }
  | { readonly kind: 'of-another-repository'; readonly repository: string }
  /** Nobody here can open it. */
  | { readonly kind: 'sealed'; readonly envelope: Envelope }
  | { readonly kind: 'none' };

/** Null: it is none, or none of this version and repository. */
export function parseLockMessage(message: string, repository: string): LockCommit | null {
  const read = readLockMessage(message, repository);
  return read.kind === 'lock' ? read.commit : null;
}

export function readLockMessage(message: string, repository: string): ReadLock {
  const [, blank, first = '', ...rest] = message.split('\n');
  const value = blank === '' ? json(first) : null;
  const claims = claimSchema().safeParse(value).data;
  if (claims === undefined) return { kind: 'none' };
  if (claims.repository !== repository) return { kind: 'of-another-repository', repository: claims.repository };
  const envelope = claims.format === SEALED ? envelopeSchema().safeParse(value).data : undefined;
  if (envelope !== undefined) return { kind: 'sealed', envelope };
  if (claims.format !== FORMAT) return { kind: 'of-another-version', format: claims.format };
  const parsed = headerSchema().safeParse(value);
  if (!parsed.success) return { kind: 'none' };
  const { format: _, lines: count, ...header } = parsed.data;
  const lines = rest.slice(0, count);
  const end = rest.slice(count).join('');
  return lines.length === count && end === '' ? { kind: 'lock', commit: { header, lines } } : { kind: 'none' };
}

/** `blob`: all of the message, sealed, as one line. */
export function sealedMessage({ header }: LockCommit, blob: string, recipients: readonly string[]): string {
  const { repository, locks, state, token, beat, lease_ms, workflow_run, claim, chain } = header;
  const envelope: Envelope = {
    ...{ format: SEALED, repository, locks, state, token, beat, lease_ms, workflow_run },
    ...{ execution_id: header.run.execution_id, claim, ...(chain !== undefined && { chain }) },
    recipients: [...recipients],
  };
  return [subjectOf(header), '', JSON.stringify(envelope), blob, ''].join('\n');
}

/** Null: it is no sealed lock commit of this repository. */
export function envelopeOf(
  message: string,
  repository: string,
): { readonly envelope: Envelope; readonly blob: string } | null {
  const read = readLockMessage(message, repository);
  const [, , , blob = ''] = message.split('\n');
  return read.kind === 'sealed' ? { envelope: read.envelope, blob } : null;
}

/** Does the envelope say what stands in it? Anybody may write an envelope around what somebody else sealed. */
export function isEnvelopeOf(envelope: Envelope, { header }: LockCommit): boolean {
  const inside: Envelope = {
    ...{ ...header, format: SEALED, execution_id: header.run.execution_id, recipients: envelope.recipients },
  };
  return canonicalJson(envelope) === canonicalJson(envelopeSchema().parse(inside));
}

/** What a commit says of the end of its run's journal, sealed or not; null: it is no lock commit of this repository. */
export function endIn(
  message: string,
  repository: string,
): Pick<Envelope, 'execution_id' | 'workflow_run' | 'claim' | 'chain'> | null {
  const read = readLockMessage(message, repository);
  if (read.kind === 'sealed') return read.envelope;
  if (read.kind !== 'lock') return null;
  const { run, workflow_run, claim, chain } = read.commit.header;
  return { execution_id: run.execution_id, workflow_run, claim, ...(chain !== undefined && { chain }) };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
