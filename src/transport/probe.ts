// Runs a probe at a place: over a shell that stays open, one for each command that runs at the same time.
// Promises: an end within the timeout and a few seconds; whatever is given up is killed, and the record says whether that is sure.
import type { ActResult } from '../engine/ports.ts';
import { quoteArgument } from '../kernel/quote.ts';
import type { ReadyCommand } from '../plan/ready.ts';
import { Act, type ActRules, type HowItEnded, notStarted } from './act.ts';
import { connectionLost, exitFault, timedOut, tooMuchSaid } from './fault-text.ts';
import { type LocalCommand, localCommand, type Secrets } from './local-command.ts';
import type { Place } from './place.ts';
import type { ProbeEnd, ProbeShell } from './shell.ts';
import { shellCode } from './shell-code.ts';
import { Shells } from './shells.ts';
import { waitFor } from './waiting.ts';

type ShellCommand = Exclude<ReadyCommand, { readonly kind: 'http' }>;

const AFTER_KILL_MS = 1_000;
const SECOND_CHANNEL_MS = 4_000;
/** Where the host has no `timeout`, our own end has to do. */
const LIMIT = '${er_timeout:+"$er_timeout" -k 2 $er_limit}';

export class Probes {
  readonly #place: Place;
  readonly #rules: ActRules & { readonly secrets: Secrets };
  readonly #shells: Shells;

  constructor(place: Place, rules: ActRules & { readonly secrets: Secrets }) {
    this.#place = place;
    this.#rules = rules;
    this.#shells = new Shells(place);
  }

  async observe(command: ShellCommand, signal: AbortSignal): Promise<ActResult> {
    const local = localCommand(command, this.#rules.secrets);
    if (!local.ok) return notStarted(local.faults[0], this.#rules);
    const as = command.as ?? '-';
    const shell = await this.#shells.take(as, signal);
    if (!shell.ok) return notStarted(shell.faults[0], this.#rules);
    const act = new Act(this.#rules, { kind: 'look', command });
    const how = await this.#run(shell.value, { local: local.value, act, as, signal });
    this.#shells.give(as, shell.value);
    return act.finish(how);
  }

  /** Opens the first shell before it is needed. */
  warm(signal: AbortSignal): Promise<void> {
    return this.#shells.warm(signal);
  }

  /** Something of our own, in a shell that is open and idle. False: there is none, or it did not succeed. */
  async errand(code: string): Promise<boolean> {
    const shell = this.#shells.takeIdle('-');
    if (shell === null) return false;
    const done = await shell.errand(code);
    this.#shells.give('-', shell);
    return done;
  }

  async #run(
    shell: ProbeShell,
    {
      local,
      act,
      as,
      signal,
    }: { readonly local: LocalCommand; readonly act: Act; readonly as: string; readonly signal: AbortSignal },
  ): Promise<HowItEnded> {
    let session = 0;
    const started = (id: number): void => {
      session = id;
    };
    const running = shell.run(probeCode(local), { act, started });
    const stop = act.flooded === null ? signal : AbortSignal.any([signal, act.flooded]);
    const waited = await waitFor(running, { ms: local.timeoutMs, signal: stop });
    if (waited.came === 'value') return this.#ended(waited.value, local);
    const gone = session > 0 && (await this.#endSession(session, as));
    const settled = await waitFor(running, { ms: AFTER_KILL_MS });
    if (settled.came !== 'value') shell.giveUp();
    return {
      ended: waited.came === 'time' ? 'timed-out' : 'cancelled',
      exit_code: null,
      stopped: gone ? 'confirmed' : 'unconfirmed',
      ...this.#whyGivenUp(waited.came, local, act),
    };
  }

  #whyGivenUp(came: 'time' | 'signal', local: LocalCommand, act: Act): Pick<HowItEnded, 'fault'> {
    if (came === 'time') return { fault: timedOut(local.timeoutMs, this.#place.name) };
    return act.flooded?.aborted === true ? { fault: tooMuchSaid(this.#place.name) } : {};
  }

  #ended(end: ProbeEnd, local: LocalCommand): HowItEnded {
    if (end.kind === 'lost') {
      return {
        ended: 'disconnected',
        exit_code: null,
        stopped: 'unconfirmed',
        fault: connectionLost(this.#place.name, ''),
      };
    }
    return {
      ended: 'exited',
      exit_code: end.exitCode,
      stopped: 'ended-by-itself',
      fault: exitFault(end.exitCode, local, this.#place.name),
    };
  }

  /** Nothing is waited for: the shell that is at work is the one whose probe is to end. */
  async #endSession(session: number, as: string): Promise<boolean> {
    const second = await this.#shells.takeAtOnce(as, AbortSignal.timeout(SECOND_CHANNEL_MS));
    if (!second.ok) return false;
    const gone = await second.value.endSession(session);
    this.#shells.give(as, second.value);
    return gone;
  }
}

function probeCode(command: LocalCommand): string {
  const limit = `er_limit=${Math.ceil(command.timeoutMs / 1_000) + 5}`;
  if (command.kind === 'exec' && command.stdin === null) return `${limit}\n${shellCode(command, LIMIT)}er_plain`;
  const stdin = command.stdin === null ? ':' : `printf %s ${quoteArgument(command.stdin)}`;
  return `${limit}\n${shellCode(command, LIMIT)}er_stdin() { ${stdin}; }\ner_fed`;
}
