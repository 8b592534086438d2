// Asks a place, over a channel of its own, what became of a command; what still runs of it is killed first.
// Promises: afterwards nothing with this identity, or with a lower token of its lock, can start there any more.
import type { ActResult } from '../engine/ports.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { Act, type ActRules, notStarted } from './act.ts';
import { Conversation } from './conversation.ts';
import { connectionFault, refusalFault } from './fault-text.ts';
import { type HostIdentity, identityCode } from './identity.ts';
import type { LocalCommand } from './local-command.ts';
import type { Place } from './place.ts';
import { parseReport, takeReport } from './report.ts';
import { until, waitFor } from './waiting.ts';

export interface Question {
  readonly identity: HostIdentity;
  readonly as: string | undefined;
  /** Nothing of its outputs may be kept. */
  readonly sensitive: boolean;
  /** Where a request went. */
  readonly url?: string | undefined;
  readonly signal: AbortSignal;
  readonly withinMs: number;
  /** Where it is still known: for the size of the record and the words of its faults. */
  readonly asked: { readonly act: Act; readonly command: LocalCommand } | null;
}

/** The longest that the answer can need: the connection, TERM, two seconds, KILL, and the report. */
export const FATE_MS = 30_000;

const UNREAD = { format: 'none', fields: {} } as const;

export async function askFate(place: Place, rules: ActRules, question: Question): Promise<ActResult> {
  const act =
    question.asked?.act ??
    new Act(rules, { kind: 'change', command: { sensitive: question.sensitive, output: UNREAD } });
  const bounds = until(question.withinMs, question.signal);
  const givenUp = new AbortController();
  const waited = await waitFor(hear(place, errandOf(question), givenUp.signal), bounds);
  if (waited.came !== 'value') {
    givenUp.abort();
    return unknown(act, connectionFault(place, 'Connection timed out'));
  }
  if (!waited.value.ok) return unknown(act, waited.value.faults[0]);
  const { conversation, words } = waited.value.value;
  const [kind = '', ...rest] = words;
  const report = kind === 'result' ? parseReport(rest) : null;
  try {
    if (kind === 'absent' && rest[0] === 'known') return notStarted(neverStarted(place.name), rules);
    if (kind === 'absent') return await unknown(act, noTrace(place.name));
    if (report === null) return await unknown(act, refusalFault(rest, { host: place.name, program: '' }));
    const { asked, url } = question;
    return await takeReport(report, { conversation, act, command: asked?.command ?? null, url, until: bounds });
  } finally {
    await conversation.hangUp();
  }
}

export interface Errand extends Pick<Question, 'as' | 'signal'> {
  readonly code: (nonce: string) => string;
}

function errandOf({ identity, as, signal }: Question): Errand {
  return { as, signal, code: (nonce) => `${identityCode(identity, nonce)}er_mode=er_fate\n` };
}

export interface Heard {
  readonly conversation: Conversation;
  readonly words: readonly string[];
}

/** A connection that has died is only noticed when it is used: then it is made anew, once. */
export async function hear(place: Place, errand: Errand, givenUp: AbortSignal, again = true): Promise<Result<Heard>> {
  const opened = await Conversation.open(place, errand.signal);
  if (!opened.ok) return opened;
  const conversation = opened.value;
  if (givenUp.aborted) conversation.close();
  else givenUp.addEventListener('abort', () => conversation.close(), { once: true });
  conversation.begin(errand.as, errand.code(conversation.nonce));
  const words = await conversation.answer();
  if (words !== null) return succeed({ conversation, words });
  const fault = await conversation.silence();
  conversation.close();
  const isAskedAgain = again && fault.code === 'connection-lost' && !givenUp.aborted;
  return isAskedAgain ? hear(place, errand, givenUp, false) : fail(fault);
}

function unknown(act: Act, fault: Fault): Promise<ActResult> {
  return act.finish({ ended: 'disconnected', exit_code: null, stopped: 'unconfirmed', fault });
}

function neverStarted(host: string): Fault {
  return {
    code: 'command-refused',
    message: `The command was never started on ${host}, and cannot start any more.`,
    hint: 'Nothing needs to be undone for it.',
  };
}

function noTrace(host: string): Fault {
  return {
    code: 'connection-lost',
    message: `${host} knows nothing of this run: its record is gone, or this is another machine than the one that ran the command.`,
    hint: 'Look at the target itself; nobody can tell from here whether the command ran.',
  };
}
