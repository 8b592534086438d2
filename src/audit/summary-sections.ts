// The tables of the summary, each a function from the record to its lines.
// Promises: every value goes through `markdown.ts`; a table that is cut says so.
import { canonicalJson } from '../kernel/canonical.ts';
import { formatDuration } from '../kernel/duration.ts';
import { code, fence, inline, table } from '../kernel/markdown.ts';
import type { Plan } from '../plan/plan.ts';
import type { AuditRecord, StateChange, Thought } from './schema.ts';

/** How much of everything may be shown. */
export interface Room {
  /** Characters of one output. */
  readonly output: number;
  /** Characters of one value. */
  readonly value: number;
  readonly rows: number;
}

const MARKS: Readonly<Record<string, string>> = {
  complete: '✅',
  recovered: '✅',
  skipped: '⏭️',
  resumed: '▶️',
  held_before: '⚠️',
  ill_before: '⚠️',
  ill: '⚠️',
  incomplete: '⚠️',
  warning_threshold_detected: '⚠️',
};
const WIDEST: Room = { output: 0, value: 400, rows: 1 };

export function stepSection(record: AuditRecord, room: Room): readonly string[] {
  const told = record.agent_thought_process.filter((entry) => entry.status !== 'complete' || saysSomething(entry));
  const rows = told.map((entry) => [
    `${MARKS[entry.status] ?? '❌'} ${entry.step}`,
    `${inline(entry.action, room.value)}${entry.status === 'complete' ? '' : ` (${inline(entry.status)})`}`,
    shownOf(entry, room),
    formatDuration(entry.duration_ms),
  ]);
  return ['## Steps', ...cut(['', 'What', 'Shown', 'Took'], rows, room)];
}

/** A sampling before a change shows in `Before → after`. */
function saysSomething(entry: Thought): boolean {
  return shownOf(entry, WIDEST) !== '';
}

function shownOf(entry: Thought, { value }: Room): string {
  const judged = entry.judged?.at(-1);
  const looks = entry.judged?.reduce((sum, one) => sum + one.looks, 0) ?? 0;
  const parts = [
    ...(entry.command === undefined ? [] : [code(entry.command, value)]),
    ...(entry.host === undefined ? [] : [`on ${code(entry.host, value)}`]),
    ...(entry.exit_code === undefined || entry.exit_code === null ? [] : [`exit code ${entry.exit_code}`]),
    ...(entry.ended === undefined ? [] : [inline(entry.ended)]),
    ...(entry.metric === undefined ? [] : [code(entry.metric, value)]),
    ...(entry.result === undefined ? [] : [inline(entry.result, value)]),
    ...(judged === undefined ? [] : judged.shown.map((shown) => code(shown, value))),
    ...(judged?.because === undefined ? [] : [inline(judged.because, value)]),
    ...(looks > 1 ? [`${looks} looks`] : []),
    ...(entry.timestamp_to_recovery === undefined
      ? []
      : [
          `${entry.timestamp_to_recovery} since the incident began, ${entry.run_start_to_recovery ?? ''} since the run began`,
        ]),
    ...(entry.fault === undefined || isToldIn([entry.result, judged?.because], entry.fault.message)
      ? []
      : [inline(entry.fault.message, value)]),
  ];
  return parts.join(', ');
}

function isToldIn(texts: readonly (string | undefined)[], message: string): boolean {
  return texts.some((text) => text?.includes(message) === true);
}

export function thereSection({ discovery = [], drift = [], tenant }: AuditRecord, room: Room): readonly string[] {
  if (discovery.length === 0) return [];
  const rows = discovery.map(({ service, host, instances, there, others_count, fault }) => [
    code(service, room.value),
    code(host, room.value),
    instances === null ? '❌ not known' : String(instances),
    there.map(({ found }) => code(found, room.value)).join(', '),
    instances === null ? '' : `${others_count}`,
    fault === undefined ? '' : inline(fault.message, room.value),
  ]);
  const told = drift.map(({ kind, fault }) => [
    inline(kind),
    code(fault.at ?? '', room.value),
    inline(fault.message, room.value),
  ]);
  return [
    '## What is really there',
    ...cut(['Service', 'Host', 'Instances', `Of ${inline(tenant)}`, 'Other tenants', ''], rows, room),
    ...(told.length === 0 ? [] : cut(['Drift', 'Declared at', ''], told, room)),
  ];
}

export function changeSection({ state_changes }: AuditRecord, room: Room): readonly string[] {
  if (state_changes.length === 0) return [];
  const rows = state_changes.flatMap((change) => changeRows(change, room));
  const warned = state_changes.filter(({ held_before }) => held_before).map(({ step }) => inline(step, room.value));
  return [
    '## Before → after',
    ...cut(['Step', 'Target', 'State', 'Probe', 'Before', 'After'], rows, room),
    ...(warned.length === 0
      ? []
      : [
          `⚠️ verified, but held before: the verification of ${warned.join(', ')} held already before the change, and proves nothing.`,
        ]),
  ];
}

function changeRows({ step, target, status, probes }: StateChange, room: Room): readonly (readonly string[])[] {
  const head = [code(step, room.value), code(target, room.value), inline(status)];
  if (probes.length === 0) return [[...head, '', '', '']];
  // As the journal has them, so that the same is told from it.
  const fields = (value: object | null) => (value === null ? 'not seen' : code(canonicalJson(value), room.value));
  return probes.map(({ probe, before, after }) => [...head, code(probe, room.value), fields(before), fields(after)]);
}

export interface ApprovalRequest {
  readonly record: AuditRecord;
  readonly plan: Plan;
  readonly room: Room;
}

export function approvalSection({ record, plan, room }: ApprovalRequest): readonly string[] {
  const { approval } = plan;
  const { approvals, actor, dry_run } = record;
  const rows = approvals.map((one) => approvalRow(one, room));
  const given = rows.length > 0;
  const without = `none was given${dry_run ? ': a dry run changes nothing' : ''}`;
  const needed =
    approval === null
      ? 'None was needed.'
      : `One of the environment ${code(approval.environment, room.value)} is needed, and ${given ? 'was given' : without}.`;
  return [
    '## Approvals',
    `Started by ${code(actor, room.value)}.`,
    ...(approval === null && given ? [] : [needed]),
    ...(given ? cut(['By', 'How', 'Comment'], rows, room) : []),
    ...jobLines(record, room),
  ];
}

function approvalRow({ by, how, environment, bypass, proven, comment }: AuditRecord['approvals'][number], room: Room) {
  const where = environment === undefined ? '' : ` in the environment ${code(environment, room.value)}`;
  const past = bypass === true ? '; ⚠️ **past the review**' : '';
  const right = proven === undefined ? '' : `: ${inline(proven, room.value)}`;
  return [
    code(by, room.value),
    `${inline(how, room.value)}${where}${past}${right}`,
    comment === undefined ? '' : code(comment, room.value),
  ];
}

/** Whether the platform itself says where the job stood. */
function jobLines({ job }: AuditRecord, { value }: Room): readonly string[] {
  if (job === undefined) return [];
  const of = job.workflow === undefined || job.workflow === '' ? '' : `, from ${code(job.workflow, value)}`;
  return job.proven_by === 'oidc'
    ? [`GitHub’s OIDC token says that the job stood in the environment ${code(job.environment, value)}${of}.`]
    : [
        `⚠️ Only the workflow says that the job stood in the environment ${code(job.environment, value)}: it may not ask for an OIDC token.`,
      ];
}

export function notificationSection({ notifications }: AuditRecord, room: Room): readonly string[] {
  if (notifications.length === 0) return [];
  const rows = notifications.map(({ on, channel, sent, attempts, duration_ms, fault }) => [
    inline(channel, room.value),
    inline(on),
    sent ? 'sent' : '**not sent**',
    String(attempts),
    formatDuration(duration_ms),
    fault === undefined ? '' : inline(fault.message, room.value),
  ]);
  return ['## Notifications', ...cut(['Channel', 'Of', '', 'Attempts', 'Took', ''], rows, room)];
}

export function outputSection({ agent_thought_process }: AuditRecord, room: Room): readonly string[] {
  if (room.output === 0) return [];
  const blocks = agent_thought_process.slice(0, room.rows).flatMap((entry) =>
    (['stdout', 'stderr'] as const).flatMap((stream) => {
      const output = entry[stream];
      if (output === undefined || output.bytes === 0) return [];
      const omitted = output.omitted_bytes > 0 ? `\n[… ${output.omitted_bytes} bytes …]\n` : '';
      const text = `${output.head}${omitted}${output.tail}`;
      const where = `Step ${entry.step}, ${stream}, ${output.bytes} bytes:`;
      return [where, fence(middleCut(text.trimEnd(), room.output), 'text')];
    }),
  );
  return blocks.length === 0 ? [] : ['## Outputs of commands', ...blocks];
}

export function auditSection(record: AuditRecord, room: Room): readonly string[] {
  const { chain_head, event_count, plan_digest, execution_id, runbook, commit } = record;
  return [
    '## Audit',
    table(
      ['', ''],
      [
        ['Run', code(execution_id, room.value)],
        ['Runbook', code(runbook, room.value)],
        ['Commit', code(commit, room.value)],
        ['Plan’s digest', code(plan_digest, 64)],
        ['Chain’s head', code(chain_head, 64)],
        ['Events', String(event_count)],
      ],
    ),
    'To check the audit’s folder against this summary:',
    fence(`enforced-runbooks verify DIR --head ${chain_head} --count ${event_count}`, 'sh'),
    '`report.html` (for people) and `trace.json` (OpenTelemetry) come with a later release.',
  ];
}

export function cut(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { rows: most }: Room,
): readonly string[] {
  const shown = table(head, rows.slice(0, most));
  return rows.length <= most ? [shown] : [shown, `… and ${rows.length - most} more rows, in the audit.`];
}

/** Begin and end say most: the middle goes. */
function middleCut(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  return `${text.slice(0, half)}\n[… ${text.length - 2 * half} characters …]\n${text.slice(-half)}`;
}
