// A chain of JSON objects: each carries its number, the former one's hash, and its own hash over its canonical JSON.
// Promises: pure; whoever changes, drops or reorders one changes every hash behind it.
import { hash as digest } from 'node:crypto';
import { canonicalJson } from './canonical.ts';

export interface ChainHead {
  /** 0 before the first. */
  readonly seq: number;
  readonly hash: string;
}

export interface Link {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
}

/** `opening` is what the first one's `prev` says: the plan's digest. */
export function startOfChain(opening: string): ChainHead {
  return { seq: 0, hash: opening };
}

export interface Linked<T> {
  readonly event: T & Link;
  /** The event as one line of canonical JSON, with its hash. */
  readonly line: string;
}

export function link<T extends object>(fact: T, head: ChainHead): Linked<T> {
  const open = { ...fact, seq: head.seq + 1, prev: head.hash };
  const event = { ...open, hash: digest('sha256', canonicalJson(open)) };
  return { event, line: canonicalJson(event) };
}

/** Why `event` does not follow `head`, or null. `line`: its text, where that is already known to be canonical. */
export function linkProblem(event: Link, head: ChainHead, line?: string): string | null {
  if (event.seq !== head.seq + 1) return `its seq is ${event.seq} and ought to be ${head.seq + 1}`;
  if (event.prev !== head.hash) {
    return head.seq === 0 ? "its prev is not the plan's digest" : 'its prev is not the hash of the event before it';
  }
  const text = line === undefined ? openText(event) : withoutHash(line, event.hash);
  return text !== null && digest('sha256', text) === event.hash ? null : 'its hash does not fit its content';
}

/** Null: it has no canonical JSON, for it holds half of a character. */
function openText(event: Link): string | null {
  const { hash: _, ...open } = event;
  try {
    return canonicalJson(open);
  } catch {
    return null;
  }
}

/** In canonical JSON, `hash` stands somewhere in the middle: `seq` and `type` follow it. */
function withoutHash(line: string, hash: string): string {
  const member = `"hash":"${hash}",`;
  const at = line.indexOf(member);
  return at === -1 ? line : line.slice(0, at) + line.slice(at + member.length);
}
