// Lock commits that only who holds a key can read: sealed on their way into the repository, opened on their way out.
// Promises: the store behind it needs to know nothing of it; a commit that is made again is the same commit; what is not sealed is
// read as before; what nobody here can open stays as it stands, and an envelope that does not fit what is in it is no lock.
import { envelopeOf, isEnvelopeOf, parseLockMessage, sealedMessage } from './lock-commit.ts';
import type { ApiAnswer, NewCommit, RefApi, RefCommit } from './ref-api.ts';

export interface JournalSeal {
  /** Null: what is new is not sealed. */
  readonly sealing: {
    readonly recipients: readonly string[];
    /** Gives one line. */
    seal(text: string): Promise<string>;
  } | null;
  /** Null: none of the keys fits, or it is broken. */
  open(blob: string): Promise<string | null>;
}

export function sealedRefs(
  api: RefApi,
  { seal, repository }: { readonly seal: JournalSeal; readonly repository: string },
): RefApi {
  const made = new WeakMap<NewCommit, Promise<string>>();
  const opened = new Map<string, string>();

  const messageFor = (commit: NewCommit): Promise<string> => {
    const known = made.get(commit) ?? sealed(seal, commit.message, repository);
    made.set(commit, known);
    return known;
  };
  const read = async <T extends RefCommit>(commit: T): Promise<T> => {
    const message = opened.get(commit.oid) ?? (await openedMessage(seal, commit.message, repository));
    opened.set(commit.oid, message);
    return { ...commit, message };
  };

  return {
    ...api,
    heads: async (refs, signal) =>
      mapped(await api.heads(refs, signal), async ({ heads, ...more }) => ({
        ...more,
        heads: await Promise.all(heads.map((head) => (head === null ? null : read(head)))),
      })),
    list: async (prefix, signal) => mapped(await api.list(prefix, signal), (heads) => Promise.all(heads.map(read))),
    history: async (oid, until, signal) =>
      mapped(await api.history(oid, until, signal), (commits) => Promise.all(commits.map(read))),
    commit: async (commit, signal) => api.commit({ ...commit, message: await messageFor(commit) }, signal),
  };
}

async function mapped<T, U>(answer: ApiAnswer<T>, change: (value: T) => Promise<U>): Promise<ApiAnswer<U>> {
  return answer.ok ? { ok: true, value: await change(answer.value) } : answer;
}

async function sealed({ sealing }: JournalSeal, message: string, repository: string): Promise<string> {
  if (sealing === null) return message;
  const commit = parseLockMessage(message, repository);
  // A bug of ours, and everybody could read what it left: better no commit.
  if (commit === null) throw new Error('sealed: what is to be sealed is no lock commit of this repository');
  return sealedMessage(commit, await sealing.seal(message), sealing.recipients);
}

async function openedMessage(seal: JournalSeal, message: string, repository: string): Promise<string> {
  const found = envelopeOf(message, repository);
  if (found === null) return message;
  const text = await seal.open(found.blob);
  if (text === null) return message;
  const commit = parseLockMessage(text, repository);
  return commit !== null && isEnvelopeOf(found.envelope, commit) ? text : NO_LOCK;
}

const NO_LOCK = 'an envelope that does not fit what is in it';
