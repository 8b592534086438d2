// Why a run did not go its way, and what to do: every fault of a run that was declined or refused, with its hint, and of a condition
// that was waited for what it saw meanwhile.
import type { ChainedEvent } from '../engine/event.ts';
import { becauseOf } from '../engine/meaning.ts';
import type { Fault } from '../kernel/fault.ts';
import { fence, inline } from '../kernel/markdown.ts';
import type { Plan } from '../plan/plan.ts';
import { concernOf } from '../plan/whole.ts';
import { refusalsIn } from '../topology/survey.ts';
import { decidingEvent } from './deciding.ts';
import { placeText } from './discovery-entry.ts';
import { explanationOf } from './explanation.ts';
import { conditionLines, type ExplainedRoom, LEAST_LOOKS } from './explanation-lines.ts';
import { PLAIN_PLOT } from './plot.ts';
import type { AuditRecord, Thought } from './schema.ts';
import { sentence } from './sentences.ts';
import type { Room } from './summary-sections.ts';

export interface WhyRequest {
  readonly record: AuditRecord;
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
  readonly room: Room;
}

export function whyLines(request: WhyRequest): readonly string[] {
  return [...reasonLines(request), ...seenLines(request)];
}

/** What the condition saw, where there was time to see something. */
function seenLines({ record, plan, events, room }: WhyRequest): readonly string[] {
  if (room.output === 0 || !record.agent_thought_process.some(wasWaitedFor)) return [];
  const { conditions } = explanationOf({ record, plan, events });
  const condition = conditions.find(({ role, looks }) => role !== 'held' && looks.length >= LEAST_LOOKS);
  return condition === undefined ? [] : [fence(conditionLines(condition, SEEN).join('\n'), 'text')];
}

const NOT_HELD: readonly string[] = ['failed', 'unknown', 'not_recovered', 'absent'];

/** In vain. */
function wasWaitedFor({ status, judged = [] }: Thought): boolean {
  return NOT_HELD.includes(status) && judged.reduce((sum, { looks }) => sum + looks, 0) >= LEAST_LOOKS;
}

/** A phone's width, about, and no more than a screen. */
const SEEN: ExplainedRoom = { looks: 6, value: 120, plots: 1, plot: { ...PLAIN_PLOT, columns: 40 } };

function reasonLines({ record, plan, events, room }: WhyRequest): readonly string[] {
  const because = record.failure === null ? '' : becauseOf(record.failure, record.guards);
  const deciding = decidingEvent(plan, events);
  const faults = faultsIn(deciding, plan);
  const [only, ...more] = faults;
  if (only === undefined) return paragraphs({ why: because, advice: adviceOf(deciding) }, room);
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

/** What was declined or refused. */
function faultsIn(deciding: ChainedEvent | null, plan: Plan): readonly Fault[] {
  switch (deciding?.type) {
    case 'topology.discovered':
      return refusalsIn(deciding, concernOf(plan));
    case 'run.declined':
    case 'isolation.refused':
    case 'command.refused':
      return deciding.faults;
    default:
      return [];
  }
}

/** With the place that it is about, where there is one. */
function adviceIn(fault: Fault): string {
  const place = placeText(fault);
  return fault.code === 'topology-drift' || fault.code === 'discovery-failed' ? `${place}: ${fault.hint}` : fault.hint;
}

function adviceOf(deciding: ChainedEvent | null): string {
  switch (deciding?.type) {
    case 'command.finished':
      return deciding.act.fault?.hint ?? '';
    case 'condition.looked':
      return deciding.samples.find(({ ok }) => !ok)?.act.fault?.hint ?? '';
    default:
      return '';
  }
}
