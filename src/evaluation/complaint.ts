// What is wrong with a runbook that was evaluated: what it did, and where in its own files.
// Promises: no stack leaves the child; a place is the nearest one that is neither Node's nor the builder's.
import { BuilderFault, type CodePlace, placeOf } from '../builder/place.ts';

/** `does`: as in “reads the environment”. `threw`: what was thrown. `built`, `syntax`: said as it is. */
export type ComplaintKind = 'does' | 'threw' | 'built' | 'syntax';

/** Something that a runbook may not do, or lacks. */
export class Complaint extends Error {
  readonly kind: ComplaintKind;
  readonly at: CodePlace | null;

  constructor(says: string, at: CodePlace | null = ownPlace(), kind: ComplaintKind = 'does') {
    super(says);
    this.kind = kind;
    this.at = at;
  }
}

export interface Told {
  readonly kind: ComplaintKind;
  readonly says: string;
  readonly at: CodePlace | null;
}

const LONGEST = 2_000;

export function complaintOf(error: unknown): Told {
  if (error instanceof Complaint) return { kind: error.kind, says: error.message, at: error.at };
  if (error instanceof BuilderFault) return { kind: 'built', says: error.message, at: error.at };
  if (!(error instanceof Error)) return { kind: 'threw', says: textOf(error), at: null };
  const stack = stackOf(error);
  if (error instanceof SyntaxError && typeof stack === 'string')
    return { kind: 'syntax', says: textOf(error.message), at: pointedAt(stack) };
  const kind = error instanceof SyntaxError && placeOf(outside(stack)) === null ? 'syntax' : 'threw';
  return { kind, says: textOf(kind === 'syntax' ? error.message : error), at: placeOf(outside(stack)) };
}

function textOf(value: unknown): string {
  try {
    return String(value).slice(0, LONGEST);
  } catch {
    return 'what cannot be shown';
  }
}

/** Its frames, or a text where Node wrote one already. */
function stackOf(error: Error): unknown {
  try {
    Error.prepareStackTrace = (_error, sites) => sites;
    return error.stack;
  } catch {
    return undefined;
  }
}

/** `file:///a.ts:3`, the line, and carets below it: how Node tells what it cannot read. */
export function pointedAt(stack: string, url = ''): CodePlace | null {
  const opening = /^(\S*?):(\d+)\n(?:[\s\S]*?\n)??( *)\^/.exec(stack);
  if (opening === null) return null;
  const [, file = '', line = '1', indent = ''] = opening;
  return { file: file === '' ? url : file, line: Number(line), column: indent.length + 1 };
}

const OWN = new URL('.', import.meta.url).href;

function outside(sites: unknown): unknown {
  return Array.isArray(sites) ? sites.filter((site) => !String(site?.getFileName?.()).startsWith(OWN)) : sites;
}

/** Of whoever called this folder. */
function ownPlace(): CodePlace | null {
  return placeOf(outside(stackOf(new Error())));
}
