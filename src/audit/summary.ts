// The job summary: what an on-call person reads on a phone, as GitHub's Markdown.
// Promises: the outcome first, then what a human must do; foreign text only ever as text; under the platform's limit,
// by shortening outputs first, and it says what was shortened.
import type { ChainedEvent } from '../engine/event.ts';
import { meaningOf } from '../engine/meaning.ts';
import { standingOf } from '../engine/standing.ts';
import { fence, inline } from '../kernel/markdown.ts';
import type { Plan } from '../plan/plan.ts';
import { timeline } from './mermaid.ts';
import { outcomeParts } from './outcome-line.ts';
import type { AuditRecord } from './schema.ts';
import { affectedSection } from './summary-affected.ts';
import { bystanderSection, radiusSection } from './summary-bystanders.ts';
import { documentationSection } from './summary-documentation.ts';
import { handOverSection } from './summary-hand-over.ts';
import {
  approvalSection,
  auditSection,
  changeSection,
  notificationSection,
  outputSection,
  type Room,
  stepSection,
  thereSection,
} from './summary-sections.ts';
import { type WhyRequest, whyLines } from './summary-why.ts';
import { untouchedLines } from './untouched.ts';

export interface SummaryRequest {
  readonly record: AuditRecord;
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
  /** Default: 1,000,000, a little below the platform's 1 MiB. */
  readonly limitBytes?: number;
}

const LIMIT = 1_000_000;

/** From all there is to hardly more than the outcome. */
const ROOMS: readonly Room[] = [
  { output: 4_000, value: 400, rows: 500 },
  { output: 1_000, value: 400, rows: 500 },
  { output: 200, value: 200, rows: 300 },
  { output: 0, value: 120, rows: 100 },
  { output: 0, value: 60, rows: 20 },
  { output: 0, value: 20, rows: 3 },
];

export function summaryOf(request: SummaryRequest): string {
  const limit = request.limitBytes ?? LIMIT;
  let text = '';
  for (const [index, room] of ROOMS.entries()) {
    text = `${sections(request, room, index > 0).join('\n\n')}\n`;
    if (Buffer.byteLength(text) <= limit) return text;
  }
  return text;
}

function sections({ record, plan, events }: SummaryRequest, room: Room, shortened: boolean): readonly string[] {
  return [
    firstLine(record),
    `${capital(meaningIn(plan, events))}.`,
    ...(record.human_intervention_required
      ? handOverSection({ record, plan, events, room })
      : declinedLines({ record, plan, events, room })),
    ...stepSection(record, room),
    ...documentationSection(record, plan, room),
    ...thereSection(record, room),
    ...changeSection(record, room),
    ...(record.state_changes.length === 0 ? [] : untouchedLines(plan, events, room)),
    ...affectedSection(plan),
    '## Over time',
    fence(timeline(record), 'mermaid'),
    ...radiusSection(record, plan),
    ...bystanderSection(record, room),
    ...approvalSection({ record, plan, room }),
    ...notificationSection(record, room),
    ...outputSection(record, room),
    ...auditSection(record, room),
    ...(shortened ? [shortenedNote(room)] : []),
  ];
}

/** Also where nobody is needed, somebody asks why nothing was done. */
function declinedLines(request: WhyRequest): readonly string[] {
  return request.events[0]?.type === 'run.declined' ? whyLines(request) : [];
}

function firstLine(record: AuditRecord): string {
  const { mark, parts } = outcomeParts(record);
  return `${mark} ${parts.map((part) => inline(part)).join(' · ')}`;
}

function meaningIn(plan: Plan, events: readonly ChainedEvent[]): string {
  const last = events.at(-1);
  return last?.type === 'closed' ? meaningOf(last.outcome, standingOf(plan, events)) : 'the run has not ended';
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function shortenedNote({ output, value, rows }: Room): string {
  const outputs = output === 0 ? 'outputs left out' : `outputs to ${output} characters`;
  return `_Shortened to fit: ${outputs}, values to ${value} characters, tables to ${rows} rows. The audit has all of it._`;
}
