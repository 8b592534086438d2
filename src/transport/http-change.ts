// A change over HTTP: it runs elsewhere, and this machine remembers that it was sent, and what the answer was.
// Promises: never sent twice, never after a newer token was seen here; a request without a known answer is unknown, not absent.
import type { ActResult, ChangeIdentity, Prepared } from '../engine/ports.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { type ActRules, notStarted } from './act.ts';
import { Conversation } from './conversation.ts';
import { connectionFault, refusalFault } from './fault-text.ts';
import type { HttpSender, LocatedRequest } from './http.ts';
import type { HttpRequest } from './http-request.ts';
import { hostIdentity, identityCode } from './identity.ts';
import type { Place } from './place.ts';
import { NEVER, type Waited, waitFor } from './waiting.ts';

export interface HttpChange {
  readonly request: HttpRequest;
  readonly identity: ChangeIdentity;
  readonly rules: ActRules;
  readonly sender: HttpSender;
}

const NOTE_MS = 10_000;

export async function prepareHttpChange(runner: Place, change: HttpChange, signal: AbortSignal): Promise<Prepared> {
  const located = await change.sender.locate(change.request, signal);
  if (!located.ok) return { ready: false, result: located.result };
  const entered = await note(runner, change.identity, { code: 'er_mode=er_enter', signal });
  if (!entered.ok) return { ready: false, result: notStarted(entered.faults[0], change.rules) };
  const { request } = located;
  return { ready: true, go: (stop) => go(runner, { ...change, request }, stop), abandon: async () => undefined };
}

async function go(
  runner: Place,
  change: HttpChange & { readonly request: LocatedRequest },
  stop: AbortSignal,
): Promise<ActResult> {
  const noted = await note(runner, change.identity, { code: 'er_mode=er_note', signal: stop });
  if (!noted.ok) return notStarted(noted.faults[0], change.rules);
  const result = await change.sender.send(change.request, stop);
  const status = result.act.exit_code;
  if (status !== null)
    await note(runner, change.identity, { code: `er_status=${status} er_mode=er_noted`, signal: NEVER });
  return result;
}

async function note(
  runner: Place,
  identity: ChangeIdentity,
  { code, signal }: { readonly code: string; readonly signal: AbortSignal },
): Promise<Result<null>> {
  const opened = await Conversation.open(runner, signal);
  if (!opened.ok) return opened;
  const conversation = opened.value;
  conversation.begin(undefined, `${identityCode(hostIdentity(identity), conversation.nonce)}${code}\n`);
  const waited = await waitFor(conversation.answer(), { ms: NOTE_MS, signal });
  const [kind = '', ...rest] = waited.came === 'value' ? (waited.value ?? []) : [];
  const fault = kind === 'noted' ? null : await why(runner, conversation, { came: waited.came, kind, rest });
  conversation.close();
  return fault === null ? succeed(null) : fail(fault);
}

async function why(
  runner: Place,
  conversation: Conversation,
  {
    came,
    kind,
    rest,
  }: { readonly came: Waited<unknown>['came']; readonly kind: string; readonly rest: readonly string[] },
): Promise<Fault> {
  if (kind === 'refused') return refusalFault(rest, { host: runner.name, program: '' });
  return came === 'value' ? conversation.silence() : connectionFault(runner, 'Connection timed out');
}
