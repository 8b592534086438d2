// One shell at a place and the probes that it runs, one after another.
// Promises: a probe that is given up is killed with its session, from another shell, and that is confirmed; who has left the session is not looked for.
import { randomBytes } from 'node:crypto';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import type { Act } from './act.ts';
import type { Way } from './blame.ts';
import { ByteReader, type Take } from './byte-reader.ts';
import { connectionFault, connectionLost, shellEnded } from './fault-text.ts';
import { SHELL_PRELUDE } from './probe-shell.ts';
import type { Running } from './running.ts';
import { FirstWords, Said } from './said.ts';
import { NEVER, waitFor } from './waiting.ts';

const HELLO_MS = 20_000;
const ERRAND_MS = 5_000;
const ignore: Take = () => undefined;

export type ProbeEnd =
  | { readonly kind: 'exited'; readonly exitCode: number }
  | { readonly kind: 'lost'; readonly fault: Fault };

export interface ShellStart {
  readonly process: Running;
  /** Who to become, or `-`. */
  readonly as: string;
  readonly signal: AbortSignal;
  /** Does the connection that it came over still stand? Absent: there is none that could fall. */
  readonly stands?: () => boolean;
}

export class ProbeShell {
  readonly #host: string;
  readonly #process: Running;
  readonly #stdout: ByteReader;
  readonly #stderr: ByteReader;
  /** May be given something to run. */
  usable = true;

  private constructor(host: string, process: Running) {
    this.#host = host;
    this.#process = process;
    this.#stdout = new ByteReader(process.stdout);
    this.#stderr = new ByteReader(process.stderr);
    void process.ended.then(() => {
      this.usable = false;
    });
  }

  static async start(way: Way, { process, as, signal, stands = () => true }: ShellStart): Promise<Result<ProbeShell>> {
    const shell = new ProbeShell(way.name, process);
    const mark = newMark();
    process.stdin.write(`${as}\n${SHELL_PRELUDE}printf "%s" ${mark}\nprintf "%s" ${mark} >&2\n`);
    const said = new Said();
    const printed = new FirstWords();
    const hello = Promise.all([
      shell.#stdout.upTo(mark.bytes, printed.take),
      shell.#stderr.upTo(mark.bytes, said.take),
    ]);
    const waited = await waitFor(hello, { ms: HELLO_MS, signal });
    if (waited.came === 'value' && waited.value[0] && waited.value[1]) return succeed(shell);
    shell.giveUp();
    if (waited.came !== 'value') return fail(connectionFault(way, 'Connection timed out'));
    return fail(stands() ? shellEnded(way, said.text, printed.text) : connectionFault(way, said.text));
  }

  /** `started` is told the session's id. The code must end with `er_plain` or `er_fed`. */
  async run(
    code: string,
    { act, started }: { readonly act: Act; readonly started: (session: number) => void },
  ): Promise<ProbeEnd> {
    const mark = newMark();
    this.#process.stdin.write(`er_mark=${mark}\n${code}\n`);
    const [status] = await Promise.all([this.#status(mark, act, started), this.#complaints(mark, act)]);
    if (status !== null) return { kind: 'exited', exitCode: status };
    this.usable = false;
    return { kind: 'lost', fault: connectionLost(this.#host, '') };
  }

  /** Kills the session of a probe that runs in another shell. True: confirmed gone. */
  async endSession(session: number): Promise<boolean> {
    return this.errand(`er_end_session ${session}`);
  }

  /** Something of our own that says nothing. True: it ended with status 0, and in time. */
  async errand(code: string): Promise<boolean> {
    const mark = newMark();
    this.#process.stdin.write(`${code}; printf "%s %s\\n" ${mark} $?\n`);
    const answer = this.#stdout.upTo(mark.bytes, ignore).then((found) => (found ? this.#stdout.line() : null));
    const waited = await waitFor(answer, { ms: ERRAND_MS, signal: NEVER });
    if (waited.came !== 'value') this.usable = false;
    return waited.came === 'value' && waited.value?.trim() === '0';
  }

  /** Is given nothing more. */
  giveUp(): void {
    this.usable = false;
    this.#process.stdin.end();
    this.#process.kill('SIGTERM');
  }

  async #status(mark: Mark, act: Act, started: (session: number) => void): Promise<number | null> {
    if (!(await this.#stdout.upTo(mark.bytes, ignore))) return null;
    started(Number(await this.#stdout.line()));
    if (!(await this.#stdout.upTo(mark.bytes, (chunk) => act.stdout.push(chunk)))) return null;
    const line = await this.#stdout.line();
    return line === null ? null : Number(line);
  }

  async #complaints(mark: Mark, act: Act): Promise<void> {
    await this.#stderr.upTo(mark.bytes, ignore);
    await this.#stderr.upTo(mark.bytes, (chunk) => act.stderr.push(chunk));
  }
}

interface Mark {
  readonly bytes: Buffer;
  toString(): string;
}

function newMark(): Mark {
  const text = `er-${randomBytes(16).toString('hex')}`;
  return { bytes: Buffer.from(text), toString: () => text };
}
