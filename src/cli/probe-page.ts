// What was seen at the probes, for people and for machines. Pure.
// Promises: every output shortened and visible, and none of a sensitive command; which condition it is stands before its values.
import type { Seen, SeenCondition } from '../app/look-once.ts';
import type { OutputRecord, Sample } from '../engine/event.ts';
import { formatDuration } from '../kernel/duration.ts';
import { unreachable } from '../kernel/unreachable.ts';
import { visible, visibleLine } from '../kernel/visible.ts';
import { block, labelled } from '../plan/page.ts';
import type { Plan } from '../plan/plan.ts';
import type { Posed } from '../plan/probing.ts';

/** Lines, and characters of each, of one output that are shown. */
const MOST_LINES = 20;
const LONGEST_LINE = 400;
const LONGEST_OUTPUT = 4_000;

export function probePage(plan: Plan, { samples, sensitive, conditions }: Seen): string {
  const isSensitive = (sample: Sample) => sensitive.some((one) => isAt(one, sample));
  return [
    `Probes of ${visibleLine(plan.runbook.id)} for ${visibleLine(plan.tenant.id)}`,
    ...samples.map((sample) => ['', ...sampleLines(sample, isSensitive(sample))].join('\n')),
    '',
    conditions.length === 0 ? 'No condition reads them.' : 'Conditions',
    ...conditions.flatMap(conditionLines),
  ].join('\n');
}

/** `--json`. */
export function probeDocument(plan: Plan, { samples, sensitive, conditions }: Seen) {
  return {
    runbook: plan.runbook.id,
    tenant: plan.tenant.id,
    probes: samples.map((sample) => {
      const { probe, target, host, at, ok, fields, shown_command: command, show, act } = sample;
      const isSensitive = sensitive.some((one) => isAt(one, sample));
      return {
        probe,
        target,
        host,
        at,
        command,
        ok,
        fields,
        ...(show !== undefined && { show }),
        sensitive: isSensitive,
        ended: act.ended,
        exit_code: act.exit_code,
        duration_ms: act.duration_ms,
        stdout: isSensitive ? '' : outputText(act.stdout),
        stderr: isSensitive ? '' : outputText(act.stderr),
        ...(act.fault !== undefined && { fault: act.fault }),
      };
    }),
    conditions: conditions.map(({ of, ...seen }) => ({ of: calledOf(of), ...of, ...seen })),
  };
}

function isAt(one: Pick<Sample, 'probe' | 'target'>, { probe, target }: Sample): boolean {
  return one.probe === probe && one.target === target;
}

function sampleLines(sample: Sample, sensitive: boolean): readonly string[] {
  const { probe, target, host, ok, act, fields, show, shown_command: command } = sample;
  const where = target === host ? `on the ${host}` : `at ${target}${host === 'runner' ? ', from the runner' : ''}`;
  const took = `${endingOf(sample)} after ${formatDuration(act.duration_ms)}`;
  return [
    `${visibleLine(probe)} ${visibleLine(where)}: ${ok ? 'ok' : 'failed'} (${took})`,
    ...(command === '' ? [] : block('command', command)),
    ...(sensitive
      ? labelled('output', ['not shown: it may hold a secret'])
      : [...outputLines('stdout', act.stdout), ...outputLines('stderr', act.stderr)]),
    ...labelled(
      'fields',
      Object.entries(fields).map(([name, value]) => `${name} = ${JSON.stringify(value)}`),
    ),
    ...(show === undefined ? [] : labelled('show', [show])),
    ...(act.fault === undefined ? [] : labelled('error', [`[${act.fault.code}] ${act.fault.message}`, act.fault.hint])),
  ];
}

function endingOf({ act }: Sample): string {
  return act.exit_code === null ? act.ended : `exit code ${act.exit_code}`;
}

function outputLines(label: string, output: OutputRecord): readonly string[] {
  const text = outputText(output);
  if (text === '') return [];
  const lines = text.replace(/\n$/, '').split('\n');
  const shown = lines.slice(0, MOST_LINES).map((line) => cut(visible(line), LONGEST_LINE));
  const left = lines.length - shown.length;
  return block(label, [...shown, ...(left > 0 ? [`… ${left} more lines`] : [])].join('\n'));
}

/** Beginning and end, with what was left out between them. */
function outputText({ head, tail, omitted_bytes }: OutputRecord): string {
  if (omitted_bytes === 0) return cut(head + tail, LONGEST_OUTPUT);
  return `${cut(head, LONGEST_OUTPUT / 2)}\n… ${omitted_bytes} bytes left out …\n${tail.slice(-LONGEST_OUTPUT / 2)}`;
}

function cut(text: string, most: number): string {
  const characters = [...text.slice(0, most * 2)];
  return text.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}

function conditionLines({ of, verdict, shown, that, because }: SeenCondition): readonly string[] {
  const why = because === undefined ? '' : `: ${because}`;
  return [
    `  ${visibleLine(`${calledOf(of)}: ${verdictWords(verdict)}${why}`)}`,
    ...(shown.length === 0 ? that : shown).map((line) => `    ${visibleLine(line)}`),
  ];
}

function verdictWords(verdict: SeenCondition['verdict']): string {
  switch (verdict) {
    case 'holds':
      return 'holds';
    case 'does_not_hold':
      return 'does not hold';
    case 'unknown':
      return 'unknown';
    case 'not_decidable':
      return 'not decidable here';
    default:
      return unreachable(verdict);
  }
}

function calledOf(of: Posed): string {
  if ('guard' in of) return `guard ${of.guard}, ${of.kind} (${of.target})`;
  if (!('step' in of)) return of.kind;
  return `step ${of.step}, ${of.kind}${'target' in of ? ` (${of.target})` : ''}`;
}
