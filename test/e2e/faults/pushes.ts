// What is pushed to a lock's ref, push by push: by whom, when, with which journal lines; and the gate that holds one of them.
import { parseLockMessage } from '../../../src/journal/lock-commit.ts';
import type { HeldRequest, Passage } from '../../support/github/fault.ts';
import type { GitHub } from '../../support/github/start.ts';
import { latch } from './latch.ts';

export interface Push {
  readonly at: number;
  readonly token: string;
  /** `claim`, `one do`, `checkpoint`, `outcome`, `end`, `silent`, `resumed`; the type of its last event: a renewal. */
  readonly word: string;
  readonly state: 'held' | 'free' | 'poisoned';
  readonly executionId: string;
  readonly fence: number;
  readonly events: readonly Event[];
  readonly lines: readonly string[];
}

export interface Event {
  readonly type: string;
  readonly command?: string;
  readonly change?: { readonly action: string; readonly step?: string; readonly guard?: string };
  readonly purpose?: { readonly kind: string; readonly step?: string };
  readonly outcome?: string;
  readonly hash?: string;
  readonly at?: string;
  /** Who went on with the run. */
  readonly by?: string;
}

export interface Stop {
  /** Resolves when the push stands there. */
  readonly reached: Promise<void>;
  letGo(how: Passage): void;
}

export interface Pushes {
  readonly applied: readonly Push[];
  /** The first such push waits; `token`: only where it is of this one's. */
  hold(which: (push: Push) => boolean, when: 'before' | 'after'): Stop;
}

export function watchPushes(github: GitHub): Pushes {
  const applied: Push[] = [];
  const stops: (Stop & {
    which: (push: Push) => boolean;
    when: 'before' | 'after';
    reach: () => Promise<Passage>;
  })[] = [];
  const pushIn = (request: HeldRequest): { readonly push: Push; readonly oid: string; readonly ref: string } | null => {
    const [update] = updatesIn(request.body);
    if (request.name !== 'updateRefs' || update === undefined) return null;
    const message = messageOf(github, update.afterOid);
    const parsed = message === null ? null : parseLockMessage(message, github.repository);
    if (parsed === null) return null;
    const { header, lines } = parsed;
    const events = lines.map((line): Event => JSON.parse(line));
    const push = {
      at: Date.now(),
      token: request.token,
      word: wordOf(header.state, header.claim, header.beat, events),
      state: header.state,
      executionId: header.run.execution_id,
      fence: header.token,
      events,
      lines,
    };
    return { push, oid: update.afterOid, ref: update.name };
  };
  const waitFor = (when: 'before' | 'after', push: Push): Promise<Passage> | null => {
    const index = stops.findIndex((stop) => stop.when === when && stop.which(push));
    const [stop] = index === -1 ? [] : stops.splice(index, 1);
    return stop?.reach() ?? null;
  };
  let last = '';
  github.gate({
    before: (request) => {
      const found = pushIn(request);
      // The proof repeats the claim against a state that is past: it is no write.
      if (found === null || found.oid === last) return null;
      return waitFor('before', found.push);
    },
    after: (request) => {
      const found = pushIn(request);
      if (found === null || github.refs().get(found.ref) !== found.oid || found.oid === last) return null;
      last = found.oid;
      applied.push(found.push);
      return waitFor('after', found.push);
    },
  });
  return {
    applied,
    hold: (which, when) => {
      const reached = latch();
      const gone = latch<Passage>();
      const stop = {
        reached: reached.opened,
        letGo: (how: Passage) => gone.open(how),
        which,
        when,
        reach: () => {
          reached.open();
          return gone.opened;
        },
      };
      stops.push(stop);
      return stop;
    },
  };
}

/** A renewal carries what was journalled so far, on a slow machine also looks that no write waits for. */
const LOOKS: Readonly<Record<string, string>> = { verify: 'checkpoint', recovered: 'outcome', released: 'outcome' };

function wordOf(state: Push['state'], claim: string | null, beat: number, events: readonly Event[]): string {
  if (state !== 'held') return 'end';
  if (claim === null && beat === 0) return 'claim';
  const last = events.at(-1);
  if (last === undefined) return beat > 0 && claim !== null ? 'silent' : 'claim';
  if (last.change !== undefined && last.type === 'command.intended')
    return `${last.change.step ?? 'guard'} ${last.change.action}`;
  if (last.type === 'run.resumed') return 'resumed';
  if (last.type === 'condition.looked') return LOOKS[last.purpose?.kind ?? ''] ?? last.type;
  return last.type;
}

function updatesIn(body: unknown): readonly { readonly name: string; readonly afterOid: string }[] {
  const found: {
    readonly variables?: { readonly input?: { readonly refUpdates?: readonly { name: string; afterOid: string }[] } };
  } = body instanceof Object ? body : {};
  return found.variables?.input?.refUpdates ?? [];
}

function messageOf(github: GitHub, oid: string): string | null {
  try {
    return github.messageOf(oid);
  } catch {
    return null;
  }
}
