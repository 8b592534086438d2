// A repository in memory behind the port of the store on refs: commits, refs, compare-and-swap, and faults on demand.
import { createHash } from 'node:crypto';
import type { ApiAnswer, ApiProblem, NewCommit, RefApi, RefHead } from '../../src/journal/ref-api.ts';
import type { Fault } from '../../src/kernel/fault.ts';

export type CallName = 'heads' | 'list' | 'history' | 'commit' | 'move';
/** `lost`: no answer. Applied or not. */
export type CallFault =
  | 'lost-unapplied'
  | 'lost-applied'
  | { readonly laterMs: number }
  | 'refused'
  | 'rejected'
  | 'unexplained'
  | 'unexplained-applied';

export interface MemoryRefs {
  readonly commits: Map<string, NewCommit>;
  readonly refs: Map<string, string>;
  readonly calls: CallName[];
  budget: number | null;
  /** What a new commit is given: the default branch's, as it is now. */
  tree: string;
  /** A view of it, with faults of its own: another process, behind another network. */
  api(fault?: (call: CallName, count: number) => CallFault | null): RefApi;
  messageAt(ref: string): string;
}

const TREE = 't'.repeat(40);

export function memoryRefs(): MemoryRefs {
  const commits = new Map<string, NewCommit>();
  const refs = new Map<string, string>();
  const calls: CallName[] = [];
  const headAt = (ref: string): RefHead | null => {
    const oid = refs.get(ref);
    return oid === undefined ? null : { ref, ...commitAt(oid) };
  };
  const commitAt = (oid: string) => {
    const { message, tree } = commits.get(oid) ?? { message: 'made by hand', tree: TREE };
    return { oid, message, tree };
  };
  const repository: MemoryRefs = {
    commits,
    refs,
    calls,
    budget: null,
    tree: TREE,
    messageAt: (ref) => headAt(ref)?.message ?? '',
    api: (faultOf = () => null) => {
      let count = 0;
      const call = async <T>(name: CallName, signal: AbortSignal, work: () => ApiAnswer<T>): Promise<ApiAnswer<T>> => {
        if (signal.aborted) return { ok: false, problem: problemOf('lost-unapplied') };
        calls.push(name);
        count += 1;
        await Promise.resolve();
        const fault = faultOf(name, count);
        if (fault === null) return work();
        if (fault === 'lost-applied' || fault === 'unexplained-applied') work();
        return { ok: false, problem: problemOf(fault) };
      };
      const give = <T>(value: T): ApiAnswer<T> => ({ ok: true, value });
      return {
        heads: (asked, signal) =>
          call('heads', signal, () => give({ heads: asked.map(headAt), tree: repository.tree })),
        list: (prefix, signal) =>
          call('list', signal, () =>
            give([...refs.keys()].filter((ref) => ref.startsWith(prefix)).flatMap((ref) => headAt(ref) ?? [])),
          ),
        history: (from, until, signal) =>
          call('history', signal, () => {
            const found = [];
            for (let oid: string | undefined = from; oid !== undefined; oid = commits.get(oid)?.parents[0]) {
              found.push(commitAt(oid));
              if (oid === until) break;
            }
            return give(found);
          }),
        commit: (commit, signal) =>
          call('commit', signal, () => {
            const oid = createHash('sha1').update(JSON.stringify(commit)).digest('hex');
            commits.set(oid, commit);
            return give(oid);
          }),
        move: (moves, signal) =>
          call('move', signal, () => {
            if (moves.some(({ ref, before }) => (refs.get(ref) ?? null) !== before))
              return { ok: false, problem: problemOf('unexplained') };
            for (const { ref, after } of moves) refs.set(ref, after);
            return give(null);
          }),
        budget: async () => give(repository.budget),
        left: () => repository.budget,
      };
    },
  };
  return repository;
}

function problemOf(fault: CallFault): ApiProblem {
  const told: Fault = { code: 'api-unreachable', message: `it is ${JSON.stringify(fault)}`, hint: 'wait' };
  if (typeof fault === 'object') return { kind: 'later', afterMs: fault.laterMs, fault: told };
  if (fault === 'refused' || fault === 'rejected') return { kind: fault, fault: told };
  if (fault === 'unexplained' || fault === 'unexplained-applied') return { kind: 'unexplained', fault: told };
  return { kind: 'unsure', fault: told };
}
