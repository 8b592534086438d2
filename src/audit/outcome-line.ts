// The first line of everything that tells how a run ended: outcome, how long, tenant, what changed.
// One line of plain text, control and bidirectional characters visible; escaping for Markdown or a channel is the caller's.
import { becauseOf } from '../engine/meaning.ts';
import { unseenWords } from '../engine/reason.ts';
import { formatDuration } from '../kernel/duration.ts';
import { few } from '../kernel/few.ts';
import { visibleLine } from '../kernel/visible.ts';
import { type AuditRecord, RECOVERY_ACTION, SYMPTOM_ACTION } from './schema.ts';

const MARKS: Readonly<Record<string, string>> = {
  incident_resolved: '✅',
  symptom_absent: 'ℹ️',
  not_firing: 'ℹ️',
  duplicate: 'ℹ️',
  dry_run: '📝',
  rolled_back: '↩️',
  not_recovered: '⚠️',
  refused: '⛔',
  cancelled: '✋',
  rollback_failed: '🚨',
  unknown: '🚨',
};

/** `✅ incident_resolved in 3m 12s · tenant-006 · active_connections 487/500 → 120/500` */
export function outcomeLine(record: AuditRecord): string {
  const { mark, parts } = outcomeParts(record);
  return `${mark} ${parts.map(visibleLine).join(' · ')}`;
}

/** The same in parts, for a sink that escapes each of them; they are foreign text, shortened. */
export function outcomeParts(record: AuditRecord): { readonly mark: string; readonly parts: readonly string[] } {
  const { outcome, tenant } = record;
  const parts = [`${outcome}${kept(record)} ${howLong(record)}`, tenant, ...affected(record), ...changed(record)];
  return { mark: MARKS[outcome] ?? '🚨', parts: parts.map(short) };
}

/** The metric when the symptom was found, and when it was last looked at. */
export function metricsOf(record: AuditRecord): { readonly before: string; readonly after: string } {
  const entries = record.agent_thought_process;
  const before = entries.find(({ action }) => action === SYMPTOM_ACTION)?.metric ?? '';
  const after = entries.findLast(({ action }) => action === RECOVERY_ACTION)?.metric ?? '';
  return { before, after };
}

function kept({ kept: all }: AuditRecord): string {
  const named = (is: boolean) =>
    [...new Set(all.filter(({ status }) => (status === 'kept_unverified') === is).map(({ step }) => step))].join(', ');
  const [seen, unseen] = [named(false), named(true)];
  return `${seen === '' ? '' : `, kept: ${seen}`}${unseen === '' ? '' : `, kept unverified: ${unseen}`}`;
}

/** Of a whole shared service, once something was changed. */
function affected({ blast_radius: { tenants }, state_changes }: AuditRecord): readonly string[] {
  return tenants.length > 1 && state_changes.length > 0 ? [`${tenants.length} tenants affected`] : [];
}

function howLong({ recovery, duration_ms }: AuditRecord): string {
  if (recovery === null) return `after ${formatDuration(duration_ms)}`;
  return `in ${formatDuration(recovery.since_incident_ms ?? recovery.since_run_start_ms)}`;
}

function changed(record: AuditRecord): readonly string[] {
  const { before, after } = metricsOf(record);
  if (record.failure !== null && record.failure.kind !== 'absent') {
    const { kind, step } = record.failure;
    // A guard is not always that of the step before which it failed.
    const of = step === null || kind === 'guard' ? '' : `${step}: `;
    return [...arrow(before, after), ...open(record), `${of}${briefly(record)}`];
  }
  const declined = record.agent_thought_process.find(({ status }) => status === record.outcome)?.result;
  return declined === undefined ? arrow(before, after) : [declined];
}

/** Of several targets those that a person has to look at: what failed first may long be undone. */
function open({ outcome, rollback }: AuditRecord): readonly string[] {
  const targets = rollback?.targets ?? [];
  if (targets.length < 2 || (outcome !== 'unknown' && outcome !== 'rollback_failed')) return [];
  const named = (status: string, how: string): readonly string[] => {
    const those = targets.filter((one) => one.status === status);
    const steps = [...new Set(those.map(({ step }) => step))];
    return steps.map((step) => {
      const own = those.filter((one) => one.step === step).map(({ target }) => target);
      return `${step} is ${how} ${few(own, 3)}`;
    });
  };
  return [
    ...named('unknown', 'unknown of'),
    ...named('undo_failed', 'not undone on'),
    ...named('undone_unverified', 'not seen to be undone on'),
  ];
}

/** A condition without its values, but with the probe that did not see them, and of bystanders the first: all of it stands in the hand-over. */
function briefly({ failure, guards, agent_thought_process }: AuditRecord): string {
  if (failure === null) return '';
  const { kind } = failure;
  const because = becauseOf(failure, guards);
  if (kind === 'bystander') return because.split(' (', 1)[0] ?? because;
  if (kind !== 'condition' && kind !== 'recovery') return because;
  const [how = because] = because.split(': ', 1);
  const unseen = agent_thought_process
    .flatMap(({ failed_probes = [] }) => failed_probes.map((probe) => unseenWords({ ...probe, act: probe })))
    .find((words) => because.includes(words));
  return unseen === undefined ? how : `${how}: ${unseen}`;
}

function arrow(before: string, after: string): readonly string[] {
  const [from, to] = [labelled(before), labelled(after)];
  if (from.value === '') return [];
  if (to.value === '') return [`${from.label}${from.value}`];
  return [`${from.label}${from.value} → ${from.label === to.label ? '' : to.label}${to.value}`];
}

/** `active_connections: 487/500` as a label and a value. */
function labelled(metric: string): { readonly label: string; readonly value: string } {
  const colon = metric.indexOf(': ');
  return colon === -1
    ? { label: '', value: metric }
    : { label: `${metric.slice(0, colon)} `, value: metric.slice(colon + 2) };
}

function short(text: string): string {
  const characters = [...text.slice(0, 400)];
  return text.length <= 160 ? text : `${characters.slice(0, 159).join('')}…`;
}
