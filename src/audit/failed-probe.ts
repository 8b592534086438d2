// A probe that saw nothing, as a person has to know of it: what was run where, what it said last, what was wrong and what to do.
// Pure. Promises: nothing that was not kept of an output is in it; of a `sensitive` probe none was.
import type { Sample } from '../engine/event.ts';
import { LONGEST_VALUE, short } from '../kernel/markdown.ts';
import type { Thought } from './schema.ts';

export type FailedProbe = NonNullable<Thought['failed_probes']>[number];

export function failedProbes(samples: readonly Sample[]): { readonly failed_probes?: readonly FailedProbe[] } {
  const failed = samples.filter(({ ok }) => !ok).map(failedProbe);
  return failed.length === 0 ? {} : { failed_probes: failed };
}

function failedProbe({ probe, target, shown_command: command, host, act }: Sample): FailedProbe {
  const { ended, exit_code, fault } = act;
  const said = short(lastLine(act), LONGEST_VALUE);
  return {
    probe,
    target,
    command,
    host,
    exit_code,
    ...(ended !== 'exited' && { ended }),
    ...(said !== '' && { said }),
    ...(fault !== undefined && { fault: { code: fault.code, message: fault.message, hint: fault.hint } }),
  };
}

/** Of its messages, or where there are none of its output. */
export function lastLine({ stdout, stderr }: Pick<Thought, 'stdout' | 'stderr'>): string {
  const said = (stderr?.tail || stderr?.head || stdout?.tail || stdout?.head || '').trim();
  return said.split('\n').at(-1) ?? '';
}
