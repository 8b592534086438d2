// The wrapper's report on a command, as an act: how it ended, and the bytes of its two streams.
import type { ActResult } from '../engine/ports.ts';
import type { Act, HowItEnded } from './act.ts';
import type { Conversation } from './conversation.ts';
import { connectionLost, exitFault, leftRunning, outputLate, timedOut, unanswered } from './fault-text.ts';
import type { LocalCommand } from './local-command.ts';

export interface Report {
  readonly how: string;
  readonly exitCode: number | null;
  readonly left: number;
  readonly stdoutBytes: number;
  readonly stderrBytes: number;
}

/** From the words after `result`, or null where they are no report. */
export function parseReport(words: readonly string[]): Report | null {
  const [how = '', exitCode = '', ...numbers] = words;
  const [left, stdoutBytes, stderrBytes] = numbers.map(Number);
  if (left === undefined || stdoutBytes === undefined || stderrBytes === undefined) return null;
  if (![left, stdoutBytes, stderrBytes].every(Number.isSafeInteger)) return null;
  return { how, exitCode: /^\d{1,3}$/.test(exitCode) ? Number(exitCode) : null, left, stdoutBytes, stderrBytes };
}

export interface Taking {
  readonly conversation: Pick<Conversation, 'stdout' | 'host' | 'close'>;
  readonly act: Act;
  readonly command: LocalCommand | null;
  /** Where a request went. */
  readonly url?: string | undefined;
  /** The outputs may need so long; after the signal, a moment. */
  readonly until: { readonly ms: number; readonly signal: AbortSignal };
}

/** After a cancel: what is on its way may still come. */
const MOMENT_MS = 1_000;

/** Takes the outputs that follow a report, and makes the act's result of both. How the command ended stands, whatever comes of them. */
export async function takeReport(report: Report, taking: Taking): Promise<ActResult> {
  const { conversation, act } = taking;
  const how = howItEnded(report, taking);
  const { lacking, cut } = await takeOutputs(report, taking);
  if (lacking === 0 || how.fault !== undefined) return act.finish(how);
  const { host } = conversation;
  return act.finish({ ...how, fault: cut ? outputLate(lacking, host) : connectionLost(host, '') });
}

async function takeOutputs(
  report: Report,
  { conversation, act, until }: Taking,
): Promise<{ readonly lacking: number; readonly cut: boolean }> {
  let cut = false;
  const stop = (): void => {
    cut = true;
    conversation.close();
  };
  const timers = [setTimeout(stop, until.ms)];
  const hurry = (): void => void timers.push(setTimeout(stop, MOMENT_MS));
  if (until.signal.aborted) hurry();
  else until.signal.addEventListener('abort', hurry, { once: true });
  const take = async (length: number, output: Act['stdout']): Promise<number> => {
    let lacking = length;
    await conversation.stdout.exactly(length, (chunk) => {
      lacking -= chunk.byteLength;
      return output.push(chunk);
    });
    output.lacks(lacking);
    return lacking;
  };
  const lacking = (await take(report.stdoutBytes, act.stdout)) + (await take(report.stderrBytes, act.stderr));
  for (const timer of timers) clearTimeout(timer);
  until.signal.removeEventListener('abort', hurry);
  return { lacking, cut };
}

function howItEnded(report: Report, { conversation: { host }, command, url }: Taking): HowItEnded {
  switch (report.how) {
    case 'exited':
      return {
        ended: 'exited',
        exit_code: report.exitCode,
        stopped: 'ended-by-itself',
        fault: command === null || report.exitCode === null ? undefined : exitFault(report.exitCode, command, host),
      };
    case 'deadline':
    case 'deadline-alive': {
      const ms = command?.timeoutMs ?? null;
      const how = stopped(report);
      const fault = how === 'left-running' ? leftRunning(ms, host) : timedOut(ms, host);
      return { ended: 'timed-out', exit_code: null, stopped: how, fault };
    }
    case 'stopped':
    case 'stopped-alive': {
      const how = stopped(report);
      const fault = how === 'left-running' ? leftRunning(null, host) : undefined;
      return { ended: 'cancelled', exit_code: null, stopped: how, fault };
    }
    case 'elsewhere':
      return { ended: 'disconnected', exit_code: null, stopped: stopped(report), fault: unanswered(url) };
    default:
      return { ended: 'disconnected', exit_code: null, stopped: stopped(report), fault: connectionLost(host, '') };
  }
}

function stopped(report: Report): 'confirmed' | 'left-running' | 'unconfirmed' {
  if (report.how.endsWith('-alive') || report.how === 'elsewhere') return 'unconfirmed';
  return report.left > 0 ? 'left-running' : 'confirmed';
}
