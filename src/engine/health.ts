// How a neighbour is, by what came back of its `health`. Pure; what it printed is judged and not kept.
import { shown } from '../kernel/visible.ts';
import type { HealthQuestion } from '../plan/health.ts';
import { parseOutput } from '../runbook/output.ts';
import { truthOf } from '../runbook/truth.ts';
import { isAccepted } from './act.ts';
import type { SeenBystander } from './event.ts';
import type { ActResult } from './ports.ts';

type Seen = Pick<SeenBystander, 'health' | 'because'>;

const LONGEST = 160;

export function healthOf({ command, healthy, scope }: HealthQuestion, { act, text }: ActResult): Seen {
  if (act.ended !== 'exited' || act.exit_code === null)
    return silent(act.fault?.message ?? `it is over as ${act.ended}`);
  if (!isAccepted(command, act)) return ill(act.fault?.message ?? `it ended with ${act.exit_code}`);
  if (act.fault !== undefined) return silent(act.fault.message);
  const parsed = parseOutput(command.output, text ?? '');
  if (text === null) return ill('it printed more than 1 MiB, or what is not UTF-8');
  if (!parsed.ok) return ill('it printed something of another form than its `health` declares');
  const fields = { ...scope, ...parsed.value, ok: true, exit_code: act.exit_code };
  const failed = healthy.find((source) => {
    const truth = truthOf(source, fields);
    return truth.kind === 'unknown' || !truth.value;
  });
  return failed === undefined ? { health: 'healthy' } : ill(`not ${failed}`);
}

export function silent(because: string): Seen {
  return { health: 'silent', because: shown(because, LONGEST) };
}

function ill(because: string): Seen {
  return { health: 'ill', because: shown(because, LONGEST) };
}
