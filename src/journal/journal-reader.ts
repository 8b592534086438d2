// A journal read back from its file: every event, the head that the next one follows, and whether the last line was torn.
// Promises: a torn last line is dropped and told; a line in the middle that is broken or out of the chain is refused.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ChainedEvent } from '../engine/event.ts';
import { canonicalValue } from '../kernel/canonical-text.ts';
import { type ChainHead, linkProblem, startOfChain } from '../kernel/chain.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { errorCode, fileFault } from '../kernel/file-fault.ts';
import { parseStrictJson } from '../kernel/strict-json.ts';

/** No run writes more, and nobody reads more: a file that somebody filled costs neither memory nor time. */
export const LONGEST_JOURNAL = 67_108_864;

export interface ReadJournal {
  readonly events: readonly ChainedEvent[];
  readonly head: ChainHead;
  /** Bytes of all lines that stand. */
  readonly size: number;
  /** What follows them is the beginning of a line. */
  readonly torn: boolean;
}

/** What of a journal can be relied on; `broken`: why that is not all of it. */
export interface Salvaged extends ReadJournal {
  readonly broken: Fault | null;
}

/** A journal that does not exist is an empty one. */
export async function readJournal(file: string, planDigest: string): Promise<Result<ReadJournal>> {
  const read = await salvageJournal(file, planDigest);
  return read.ok ? whole(read.value) : read;
}

export async function salvageJournal(file: string, planDigest: string): Promise<Result<Salvaged>> {
  try {
    await using handle = await open(file, constants.O_RDONLY);
    const { size } = await handle.stat();
    if (size > LONGEST_JOURNAL) return succeed(nothingOf(tooLong(file, size), planDigest));
    return succeed(salvageText(file, await handle.readFile('utf8'), planDigest));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return succeed(salvageText(file, '', planDigest));
    return fail(fileFault({ code: 'file-unreadable', path: file, doing: 'read the journal', error }));
  }
}

function nothingOf(broken: Fault, planDigest: string): Salvaged {
  return { events: [], head: startOfChain(planDigest), size: 0, torn: false, broken };
}

export function parseJournal(file: string, text: string, planDigest: string): Result<ReadJournal> {
  return whole(salvageText(file, text, planDigest));
}

function whole({ broken, ...read }: Salvaged): Result<ReadJournal> {
  return broken === null ? succeed(read) : fail(broken);
}

export function salvageText(file: string, text: string, planDigest: string): Salvaged {
  const complete = text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = complete.split('\n').slice(0, -1);
  const events: ChainedEvent[] = [];
  let head = startOfChain(planDigest);
  let size = 0;
  const until = (says: string): Salvaged => ({
    events,
    head,
    size,
    torn: false,
    broken: brokenAt(file, events.length + 1, says),
  });
  for (const line of lines) {
    const read = readLine(line, events.length + 1);
    if ('says' in read) return until(read.says);
    const problem = linkProblem(read.event, head, read.canonical ? line : undefined);
    if (problem !== null) return until(`Its chain is broken: ${problem}.`);
    events.push(read.event);
    head = { seq: read.event.seq, hash: read.event.hash };
    size += Buffer.byteLength(line) + 1;
  }
  return { events, head, size, torn: complete.length < text.length, broken: null };
}

type ReadLine = { readonly event: ChainedEvent; readonly canonical: boolean } | { readonly says: string };

/** Most lines are canonical as they stand; the others are read strictly. */
function readLine(line: string, number: number): ReadLine {
  const quick = canonicalValue(line);
  if (isChained(quick)) return { event: quick, canonical: true };
  const strict = parseStrictJson(line, { maxDepth: 64, maxBytes: 16_777_216, file: `line ${number}` });
  if (!strict.ok) return { says: strict.faults[0].message };
  return isChained(strict.value) ? { event: strict.value, canonical: false } : { says: 'It is not an event.' };
}

/** The chain's own keys are checked here; what the event says was checked when its hash was made, by this program. */
function isChained(value: unknown): value is ChainedEvent {
  if (typeof value !== 'object' || value === null) return false;
  if (!('seq' in value && 'prev' in value && 'hash' in value && 'type' in value)) return false;
  const { seq, prev, hash, type } = value;
  return Number.isSafeInteger(seq) && typeof prev === 'string' && typeof hash === 'string' && typeof type === 'string';
}

function tooLong(file: string, bytes: number): Fault {
  return {
    code: 'journal-broken',
    message: `The journal ${file} is ${Math.ceil(bytes / MIB)} MiB long, and no run writes more than ${LONGEST_JOURNAL / MIB}.`,
    hint: 'Nothing of it is read or executed. Keep the file, look who wrote it, and look at the hosts by hand: anything can have been done.',
  };
}

const MIB = 1_048_576;

function brokenAt(file: string, line: number, because: string): Fault {
  return {
    code: 'journal-broken',
    message: `The journal ${file} is broken at line ${line}: ${because}`,
    hint: 'Nothing is executed from it. Keep the file, and look at the hosts by hand: behind that line anything can have been done.',
    at: { file, line, column: 1 },
  };
}
