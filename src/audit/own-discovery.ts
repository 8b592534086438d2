// What hosts are said to have answered when they were asked what stands on them: its counts, and what they were asked.
// Promises: pure; what stands there no folder can say, and nothing of it is judged that an answer leaves open.
import type { ChainedEvent } from '../engine/event.ts';
import { shown } from '../kernel/visible.ts';
import type { Plan } from '../plan/plan.ts';
import { MOST_OTHERS } from '../topology/survey.ts';
import { commandProblem } from './own-command.ts';

type Discovered = Extract<ChainedEvent, { type: 'topology.discovered' }>;
type Host = Discovered['hosts'][number];

/** Completes `Event 5 `. Asked for an event whose hosts are those of the plan's questions, in their order. */
export function discoveryProblem({ discovery = [] }: Plan, { hosts, drift }: Discovered): string | null {
  for (const [index, host] of hosts.entries()) {
    const command = discovery[index]?.command;
    const { shown_command: said, instances } = host;
    const asked =
      command === undefined
        ? null
        : commandProblem({ command, mutates: false, said, isMade: instances !== null }, () => ({}));
    const beside = drift.filter(({ kind, ...one }) => kind === 'extra' && isAt(one, host)).length;
    const says = asked === null ? countProblem(host, beside) : `that it was asked ${asked}`;
    if (says !== null) return `says of ${shown(host.service, 80)} on ${shown(host.host, 120)} ${says}`;
  }
  return null;
}

function isAt({ service, host }: Pick<Host, 'service' | 'host'>, at: Host): boolean {
  return service === at.service && host === at.host;
}

/** Others are counted by tenant, and a tenant may have several: there may be more than are told, never fewer. */
function countProblem({ instances, there, others, others_count }: Host, beside: number): string | null {
  if (others.length !== Math.min(others_count, MOST_OTHERS))
    return `that ${others_count} others are there, and names ${others.length}`;
  const told = there.length + Math.max(others_count, beside);
  const named = instances ?? 0;
  return named < told ? `that it named ${named} instances, and tells of ${told}` : null;
}
