// What stands at the head of a lock's ref: a commit whose message says who holds it, and carries the journal's next lines.
// Promises: pure; one commit for all locks of a run; the head alone tells the lock's state, its token and the runs before it.
// What is not written by this program, or for another repository, is no lock commit.
import * as z from 'zod';
import { once } from '../kernel/once.ts';
import { visibleLine } from '../kernel/visible.ts';
import { historySchema } from './history.ts';
import { holderSchema } from './process-identity.ts';
import { runRecordSchema } from './run-record.ts';

const FORMAT = 1;

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
    because: z.string().optional(),
    history: z.array(historySchema()),
    /** Number of journal lines below. */
    lines: z.number().int().nonnegative(),
  }),
);
/** What every version's lock says of itself. */
const claimSchema = once(() => z.object({ format: z.number(), repository: z.string() }));
export type LockHeader = Omit<z.infer<ReturnType<typeof headerSchema>>, 'format' | 'lines'>;

export interface LockCommit {
  readonly header: LockHeader;
  /** Lines of the journal, without their line ends. */
  readonly lines: readonly string[];
}

export function lockMessage({ header, lines }: LockCommit): string {
  const { state, run, locks } = header;
  const words = { held: 'held by', free: 'free after', poisoned: 'poisoned by' }[state];
  const subject = visibleLine(`${locks.join(', ')}: ${words} ${run.execution_id}`);
  return [subject, '', JSON.stringify({ format: FORMAT, ...header, lines: lines.length }), ...lines, ''].join('\n');
}

export type ReadLock =
  | { readonly kind: 'lock'; readonly commit: LockCommit }
  /** Ours by its form, and of a format that this version does not know. */
  | { readonly kind: 'of-another-version'; readonly format: number }
  | { readonly kind: 'of-another-repository'; readonly repository: string }
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
  if (claims.format !== FORMAT) return { kind: 'of-another-version', format: claims.format };
  const parsed = headerSchema().safeParse(value);
  if (!parsed.success) return { kind: 'none' };
  const { format: _, lines: count, ...header } = parsed.data;
  const lines = rest.slice(0, count);
  const end = rest.slice(count).join('');
  return lines.length === count && end === '' ? { kind: 'lock', commit: { header, lines } } : { kind: 'none' };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
