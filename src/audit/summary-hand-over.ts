// The hand-over in the summary: first of all sections, and only where a human is needed.
import type { ChainedEvent } from '../engine/event.ts';
import { code, fence, inline } from '../kernel/markdown.ts';
import type { Plan } from '../plan/plan.ts';
import type { Missing } from './by-hand.ts';
import { failedFirst } from './deciding.ts';
import { lastLine } from './failed-probe.ts';
import type { GoOn } from './go-on.ts';
import { type HandOver, handOverOf } from './hand-over.ts';
import type { AuditRecord } from './schema.ts';
import { nextWords } from './summary-next.ts';
import type { Room } from './summary-sections.ts';
import { whyLines } from './summary-why.ts';

export interface HandOverRequest {
  readonly record: AuditRecord;
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
  readonly room: Room;
}

export function handOverSection({ record, plan, events, room }: HandOverRequest): readonly string[] {
  const { standing, commands } = handOverOf(plan, events);
  const rows = standing.slice(0, room.rows);
  return [
    '## Hand-over',
    `A human is needed. ${nextWords({ record, plan, events, commands: commands.length > 0 })}`.trimEnd(),
    ...whyLines({ record, plan, events, room }),
    ...failedLines({ record, plan, events, room }),
    ...(rows.length === 0 ? [] : [rows.map((row) => standingLine(row, room)).join('\n')]),
    ...commandLines(commands.slice(0, room.rows), room),
  ];
}

/** A list and no table: on a phone a table's last column is off the screen. */
function standingLine({ what, where, state }: HandOver['standing'][number], { value }: Room): string {
  return `- **${inline(what, value)}**, ${code(where, value)}: ${inline(state, value)}`;
}

/** The command or condition that ended the way forward; where it was stopped from outside, what failed on the way back. */
function failedLines({ record, plan, events, room: { value } }: HandOverRequest): readonly string[] {
  const entry = failedFirst({ record, plan, events });
  if (entry === null) return [];
  const [probe] = entry.failed_probes ?? [];
  const { command = '', host = '', exit_code } = probe ?? entry;
  const said = probe === undefined ? lastLine(entry) : (probe.said ?? '');
  const parts = [
    `**First to fail:** ${inline(entry.action, value)}`,
    ...(command === '' ? [] : [`${code(command, value)} on ${code(host, value)}`]),
    ...(typeof exit_code === 'number' ? [`exit code ${exit_code}`] : []),
    ...(said === '' ? [] : [`it said ${code(said, value)}`]),
    ...(entry.judged?.at(-1)?.shown ?? []).map((shown) => code(shown, value)),
  ];
  return [parts.join(', ')];
}

function commandLines(commands: readonly GoOn[], room: Room): readonly string[] {
  if (commands.length === 0) return [];
  return [
    '**To go on with**, in this order; the runbook’s own commands, with this run’s values, for a POSIX shell:',
    ...commands.flatMap((one) => commandOf(one, room)),
  ];
}

/** Whole or not at all: half a command may be another command. */
function commandOf(one: GoOn, { value }: Room): readonly string[] {
  const { text, missing } = one.command;
  const on = `${inline(one.why)}, on ${code(one.where, value)}${guardWords(one, value)}`;
  const longest = Math.max(value * 40, 1_000);
  if (text.length > longest)
    return [`${on}: ${text.length} characters, too long for here; \`plan.json\` has the command.`];
  return [[`${on}:`, ...missing.map((hole) => missingLine(hole, value))].join(' '), fence(text, 'sh')];
}

function guardWords({ only, holds }: GoOn, longest: number): string {
  if (holds.length === 0) return '';
  const that = holds.map((source) => code(source.trim(), longest)).join(' and ');
  if (only === 'not_yet') return `, where ${that} does not hold yet; then it must`;
  return `${only === 'own' ? ', where it was engaged for this' : ''}; then ${that} must hold`;
}

const WRITTEN = {
  text: '',
  json: '; write it as inside a string of JSON',
  'json-value': '; write it as JSON (a text in double quotes)',
  percent: '; percent-encode it',
} as const;

function missingLine({ variable, stands, of, form, exposed }: Missing, longest: number): string {
  const why = of === 'secret' ? 'no summary shows' : 'this run does not know';
  const seen = exposed ? ' While the command runs, every user of the machine can see it.' : '';
  return `Set the shell’s variable ${code(variable, longest)} first, to ${code(stands, longest)}, which ${why}${WRITTEN[form]}.${seen}`;
}
