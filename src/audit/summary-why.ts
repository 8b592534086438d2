// Why a run did not go its way, and what to do: every fault of a run that was declined or refused, with its hint.
import type { ChainedEvent } from '../engine/event.ts';
import type { Fault } from '../kernel/fault.ts';
import { inline } from '../kernel/markdown.ts';
import type { Plan } from '../plan/plan.ts';
import { concernOf } from '../plan/whole.ts';
import { refusalsIn } from '../topology/survey.ts';
import { placeText } from './discovery-entry.ts';
import type { AuditRecord } from './schema.ts';
import { sentence } from './sentences.ts';
import type { Room } from './summary-sections.ts';

export interface WhyRequest {
  readonly record: AuditRecord;
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
  readonly room: Room;
}

export function whyLines({ record, plan, events, room }: WhyRequest): readonly string[] {
  const because = record.failure?.because ?? '';
  const faults = faultsOf(events, plan);
  const [only, ...more] = faults;
  if (only === undefined) return paragraphs({ why: because, advice: adviceOf(events) }, room);
  if (more.length === 0) return paragraphs({ why: reasonOf(because, only), advice: adviceIn(only) }, room);
  const { value, rows } = room;
  const lines = faults
    .slice(0, rows)
    .map((fault) => `- ${inline(sentence(fault.message), value)} **Advice:** ${inline(adviceIn(fault), value)}`);
  const left = faults.length - lines.length;
  return ['**Why:**', [...lines, ...(left > 0 ? [`- … and ${left} more, in the audit.`] : [])].join('\n')];
}

function paragraphs(
  { why, advice }: { readonly why: string; readonly advice: string },
  { value }: Room,
): readonly string[] {
  return [
    ...(why === '' ? [] : [`**Why:** ${inline(why, value)}`]),
    ...(advice === '' ? [] : [`**Advice:** ${inline(advice, value)}`]),
  ];
}

/** What ended the run says in its own words what the fault says, or only whom it concerns. */
function reasonOf(because: string, { message }: Fault): string {
  if (because === '') return message;
  return because.includes(message) ? because : `${because}: ${message}`;
}

/** Empty where a command failed before anything was refused: then that one tells why. */
function faultsOf(events: readonly ChainedEvent[], plan: Plan): readonly Fault[] {
  const first = events.find(
    (event) =>
      event.type === 'run.declined' ||
      event.type === 'isolation.refused' ||
      (event.type === 'topology.discovered' && refusalsIn(event, concernOf(plan)).length > 0) ||
      event.type === 'command.refused' ||
      (event.type === 'command.finished' && !event.accepted),
  );
  if (first?.type === 'topology.discovered') return refusalsIn(first, concernOf(plan));
  return first !== undefined && 'faults' in first ? first.faults : [];
}

/** With the place that it is about, where there is one. */
function adviceIn(fault: Fault): string {
  const place = placeText(fault);
  return fault.code === 'topology-drift' || fault.code === 'discovery-failed' ? `${place}: ${fault.hint}` : fault.hint;
}

function adviceOf(events: readonly ChainedEvent[]): string {
  const failed = events.find((event) => event.type === 'command.finished' && !event.accepted);
  return failed?.type === 'command.finished' ? (failed.act.fault?.hint ?? '') : '';
}
