// What the hosts said, as `audit.json` holds it and as the summary shows it.
// Promises: pure; every fault keeps its place in the topology's file, as `file:line:column`.
import type { ChainedEvent } from '../engine/event.ts';
import type { Fault } from '../kernel/fault.ts';
import type { Plan } from '../plan/plan.ts';
import { concernOf } from '../plan/whole.ts';
import { refusalsIn } from '../topology/survey.ts';
import type { Entry } from './condition-entry.ts';
import { faultOf } from './condition-entry.ts';
import type { AuditRecord } from './schema.ts';
import { sentences } from './sentences.ts';

type Discovered = Extract<ChainedEvent, { type: 'topology.discovered' }>;

export function discoveryOf(events: readonly ChainedEvent[]): Pick<AuditRecord, 'discovery' | 'drift'> {
  const event = events.find((one) => one.type === 'topology.discovered');
  if (event?.type !== 'topology.discovered') return {};
  return {
    discovery: event.hosts.map(({ shown_command: command, fault, ...host }) => ({
      ...host,
      command,
      ...(fault !== undefined && { fault: placedFault(fault) }),
    })),
    drift: event.drift.map((drift) => ({ ...drift, fault: placedFault(drift.fault) })),
  };
}

export function discoveryEntry(plan: Plan, event: Discovered): Entry {
  const { hosts, drift, duration_ms, result } = event;
  const faults = [...hosts.flatMap(({ fault }) => fault ?? []), ...drift.map(({ fault }) => fault)];
  const [first] = faults;
  const seen = hosts.map(
    ({ service, host, instances }) =>
      `${instances ?? 'an unknown number'} of ${service} on ${host === 'runner' ? 'the runner' : host}`,
  );
  return {
    action: 'Discovering what is really there',
    duration_ms,
    metric: seen.join(', '),
    result: sentences([result, ...faults.map(({ message }) => message)]),
    ...(first !== undefined && { fault: faultOf(first) }),
    status: refusalsIn(event, concernOf(plan)).length > 0 ? 'refused' : 'complete',
  };
}

/** `topology.yml:31:22`, or nothing. */
export function placeText({ at }: Pick<Fault, 'at'>): string {
  return at === undefined ? '' : `${at.file}:${at.line}:${at.column}`;
}

function placedFault(fault: Fault): NonNullable<AuditRecord['drift']>[number]['fault'] {
  const at = placeText(fault);
  return { ...faultOf(fault), ...(at !== '' && { at }) };
}
