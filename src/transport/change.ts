// Starts a change at a place, in two steps: everything up to GO, and GO.
// Promises: nothing runs before GO; a connection that is lost before GO means not started; after a cancel or a missed
// deadline what runs is killed from a second channel, and the record says whether that is sure.
import type { ActResult, ChangeIdentity, Prepared } from '../engine/ports.ts';
import type { Fault } from '../kernel/fault.ts';
import type { ReadyCommand } from '../plan/ready.ts';
import { Act, type ActRules, notStarted } from './act.ts';
import { Conversation } from './conversation.ts';
import { askFate } from './fate.ts';
import { connectionFault, connectionLost, refusalFault } from './fault-text.ts';
import { hostIdentity, identityCode } from './identity.ts';
import { type LocalCommand, localCommand, type Secrets } from './local-command.ts';
import type { Place } from './place.ts';
import { parseReport, takeReport } from './report.ts';
import { lookCode, shellCode } from './shell-code.ts';
import { NEVER, until, waitFor } from './waiting.ts';

type ShellCommand = Exclude<ReadyCommand, { readonly kind: 'http' }>;

export interface Change {
  readonly command: ShellCommand;
  readonly identity: ChangeIdentity;
  readonly rules: ActRules & { readonly secrets: Secrets };
}

const HELLO_MS = 25_000;
/** After the deadline the wrapper needs TERM, two seconds, KILL and its report. */
const AFTER_DEADLINE_MS = 5_000;
/** The runner leaves ten seconds after a cancel; the rest of them is for the journal. */
const CANCEL_MS = 6_500;
/** What is kept of an output on the host, in blocks of 512 bytes: 1 GiB. The rest is read and dropped there. */
const KEPT_BLOCKS = 2_097_152;

export async function prepareChange(place: Place, change: Change, signal: AbortSignal): Promise<Prepared> {
  const local = localCommand(change.command, change.rules.secrets);
  if (!local.ok) return never(local.faults[0], change);
  const opened = await Conversation.open(place, signal);
  if (!opened.ok) return never(opened.faults[0], change);
  const conversation = opened.value;
  conversation.begin(change.command.as, changeCode(local.value, change.identity, conversation.nonce));
  const waited = await waitFor(conversation.answer(), { ms: HELLO_MS, signal });
  if (waited.came !== 'value') {
    conversation.close();
    return never(waited.came === 'signal' ? givenUp() : connectionFault(place, 'Connection timed out'), change);
  }
  const [kind = '', ...rest] = waited.value ?? [];
  if (kind !== 'hello') {
    const fault = waited.value === null ? await conversation.silence() : refused(rest, place, local.value);
    conversation.close();
    return never(fault, change);
  }
  return {
    ready: true,
    go: (stop) => go(place, { change, local: local.value, conversation, stop }),
    abandon: () => conversation.hangUp(),
  };
}

interface Started {
  readonly change: Change;
  readonly local: LocalCommand;
  readonly conversation: Conversation;
  readonly stop: AbortSignal;
}

async function go(place: Place, { change, local, conversation, stop }: Started): Promise<ActResult> {
  if (stop.aborted) {
    await conversation.hangUp();
    return notStarted(givenUp(), change.rules);
  }
  const act = new Act(change.rules, { kind: 'change', command: change.command });
  const bounds = until(local.timeoutMs + AFTER_DEADLINE_MS, stop);
  conversation.go(local.stdin);
  const waited = await waitFor(conversation.answer(), bounds);
  if (waited.came !== 'value') {
    // What it still has to say would only stand in the way of the answer.
    conversation.close();
    const { as, sensitive } = change.command;
    const question = { identity: hostIdentity(change.identity), as, sensitive, signal: NEVER, withinMs: CANCEL_MS };
    const result = await askFate(place, change.rules, { ...question, asked: { act, command: local } });
    return waited.came === 'signal' || result.act.ended !== 'cancelled'
      ? result
      : { ...result, act: { ...result.act, ended: 'timed-out' } };
  }
  const [kind = '', ...rest] = waited.value ?? [];
  if (kind === 'refused') return notStarted(refused(rest, place, local), change.rules);
  const report = kind === 'result' ? parseReport(rest) : null;
  if (report === null) {
    const { cause } = await conversation.silence();
    return act.finish({
      ended: 'disconnected',
      exit_code: null,
      stopped: 'unconfirmed',
      fault: connectionLost(place.name, cause ?? ''),
    });
  }
  const result = await takeReport(report, { conversation, act, command: local, until: bounds });
  void conversation.hangUp();
  return result;
}

function changeCode(command: LocalCommand, identity: ChangeIdentity, nonce: string): string {
  const seconds = Math.max(0.001, command.timeoutMs / 1_000);
  return `${identityCode(hostIdentity(identity), nonce)}er_deadline=${seconds} er_cap=${KEPT_BLOCKS} er_mode=er_change
${shellCode(command, '')}${lookCode(command)}`;
}

function refused(words: readonly string[], place: Place, command: LocalCommand): Fault {
  return refusalFault(words, { host: place.name, program: command.kind === 'exec' ? (command.argv[0] ?? '') : 'bash' });
}

function never(fault: Fault, change: Change): Prepared {
  return { ready: false, result: notStarted(fault, change.rules) };
}

function givenUp(): Fault {
  return {
    code: 'command-refused',
    message: 'The command was given up before its start.',
    hint: 'Nothing was changed by it; start the run again if it is still needed.',
  };
}
