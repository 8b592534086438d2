// A sealed audit: the folder as one file that nobody reads but who holds a key, and beside it a few words for everybody.
// Promises: what is sealed and opened again is the same, byte for byte; the words beside it tell neither outcome nor tenant;
// who cannot open it is told whose key does.
// Sealing proves nothing about who sealed: whoever knows a recipient can.
import * as z from 'zod';
import { sha256 } from '../kernel/canonical.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { once } from '../kernel/once.ts';
import { shown } from '../kernel/visible.ts';
import { decryptWith, encryptFor } from './age.ts';
import { packTar, unpackTar } from './tar.ts';

export const SEALED_FILE = 'audit.tar.age';
export const SEAL_HEADER = 'sealed.json';

const BOUNDS = { entries: 10_000, bytes: 268_435_456 } as const;

const headerSchema = once(() =>
  z.object({
    schema_version: z.literal(1),
    execution_id: z.string().max(300),
    /** Stanzas of age do not say whose they are. */
    recipients: z.array(z.string().max(4_100)).max(100),
    /** Of the sealed file. */
    sha256: z.string(),
  }),
);
export type SealHeader = z.infer<ReturnType<typeof headerSchema>>;

/** `recipients`: that they are some is the caller's to know. What could not be opened again is not sealed. */
export async function seal(
  files: ReadonlyMap<string, Uint8Array>,
  recipients: readonly string[],
): Promise<Result<Uint8Array>> {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (bytes > BOUNDS.bytes || files.size > BOUNDS.entries) return fail(tooMuch(files.size, bytes));
  return succeed(await encryptFor(recipients, await packTar(files)));
}

function tooMuch(files: number, bytes: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `The audit has ${files} files with ${bytes} bytes; a sealed one has at most ${BOUNDS.entries} with ${BOUNDS.bytes}.`,
    hint: 'Let the commands of the runbook print less: their outputs are nearly all of it.',
  };
}

export function sealHeader(executionId: string, recipients: readonly string[], sealed: Uint8Array): SealHeader {
  return { schema_version: 1, execution_id: executionId, recipients: [...recipients], sha256: sha256(sealed) };
}

/** Null: it is none. */
export function readSealHeader(text: string): SealHeader | null {
  try {
    return headerSchema().safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The folder's files by path. */
export async function unseal(
  sealed: Uint8Array,
  header: SealHeader,
  identities: readonly string[],
): Promise<Result<ReadonlyMap<string, Buffer>>> {
  const { execution_id: id } = header;
  if (sha256(sealed) !== header.sha256) return fail(broken(id, 'its digest is not the one that stands beside it'));
  const opened = await openSealed(sealed, { what: id, recipients: header.recipients, identities });
  if (!opened.ok) return opened;
  const files = await unpackTar(opened.value, BOUNDS);
  return typeof files === 'string' ? fail(broken(id, files)) : succeed(files);
}

export interface Opening {
  /** What it is, for a fault. */
  readonly what: string;
  /** Who opens it, as far as that is known. */
  readonly recipients: readonly string[];
  readonly identities: readonly string[];
}

export async function openSealed(
  sealed: Uint8Array,
  { what, recipients, identities }: Opening,
): Promise<Result<Uint8Array>> {
  const opened = await decryptWith(identities, sealed);
  switch (opened.kind) {
    case 'opened':
      return succeed(opened.bytes);
    case 'unmatched':
      return fail(unopened(what, recipients));
    case 'broken':
      return fail(broken(what, `age says: ${shown(opened.because, 200)}`));
  }
}

function unopened(what: string, recipients: readonly string[]): Fault {
  const named = recipients.slice(0, 8).map((recipient) => shown(recipient, 80));
  return {
    code: 'seal-unopened',
    message: `No identity that was given opens ${shown(what, 200)}: it is sealed for ${named.join(', ') || 'nobody that is named'}.`,
    hint: 'Give the identity of one of these recipients, as a line of its own where there are several. Until then it stays sealed, and nothing is lost.',
  };
}

function broken(what: string, because: string): Fault {
  return {
    code: 'seal-broken',
    message: `What is sealed of ${shown(what, 200)} is not what was sealed: ${because}.`,
    hint: 'Do not rely on it. Somebody changed the artifact, or it was cut off: take it from the run once more, and ask who else could write it.',
  };
}
