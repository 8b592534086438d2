// `explain DIR`: which condition ended a finished run, or what else did, with the values that were seen over time. Pure reading.
// Promises: the folder is verified first; one that does not agree with itself is said to, and ends with 1.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Variables } from '../app/env.ts';
import { standardOutput } from '../app/outlive-readers.ts';
import { explainable } from '../audit/explainable.ts';
import { type ExplainedCondition, type Explanation, explanationOf } from '../audit/explanation.ts';
import { conditionLines, type ExplainedRoom } from '../audit/explanation-lines.ts';
import { readAuditFolder } from '../audit/folder.ts';
import { outcomeLine } from '../audit/outcome-line.ts';
import { BRAILLE_PLOT, PLAIN_PLOT } from '../audit/plot.ts';
import type { AuditRecord } from '../audit/schema.ts';
import { visibleLine } from '../kernel/visible.ts';
import { type CommonOptions, commonOf, withCommon } from './options.ts';
import type { VerbContext } from './verb.ts';
import { wordLine } from './verify.ts';

export function registerExplain(program: Command, context: VerbContext): void {
  const command = withCommon(
    program
      .command('explain')
      .argument('<dir>')
      .description('which condition ended a finished run, with its values over time'),
  );
  command.action(async (dir: string, options: CommonOptions) => {
    const { terminal } = commonOf(options, context.environment);
    const files = await readAuditFolder(resolve(dir));
    if (!files.ok) {
      terminal.refuse(files.faults);
      return context.finish(2);
    }
    const { verification, explained } = explainable(files.value);
    const { word, problems } = verification;
    const explanation = explained === null ? null : explanationOf(explained);
    if (terminal.options.json) terminal.document({ word, problems, explanation });
    if (problems.length > 0) terminal.faults(problems);
    terminal.say(wordLine(verification));
    if (explained !== null && explanation !== null)
      terminal.say(
        pageOf(
          word === 'inconsistent' ? null : explained.record,
          explanation,
          roomIn(context.environment, terminal.options.colour),
        ),
      );
    context.finish(word === 'inconsistent' ? 1 : 0);
  });
}

/** Without a record, of a folder that does not agree with itself: how the run ended is then not known. */
function pageOf(
  record: AuditRecord | null,
  { because, faults, command, conditions }: Explanation,
  room: ExplainedRoom,
): string {
  const failed = command === null ? [] : ['', ...commandLines(command)];
  return [
    ...(record === null ? [] : ['', outcomeLine(record)]),
    ...(because !== '' ? [`Why: ${visibleLine(because)}`] : record === null ? [] : ['Nothing failed.']),
    ...faults.map(({ code, hint }) => `  [${code}] ${visibleLine(hint)}`),
    ...failed,
    ...conditions.flatMap((condition) => ['', ...conditionLines(condition, room), ...probeLines(condition)]),
  ].join('\n');
}

/** More stand in the audit. */
const MOST_PROBES = 3;

function probeLines({ failed_probes = [] }: ExplainedCondition): readonly string[] {
  const lines = failed_probes
    .slice(0, MOST_PROBES)
    .flatMap(({ probe, command, said, ...ran }) => [
      '',
      ...commandLines({ ...ran, action: `Probe ${probe}`, command }),
      ...(said === undefined ? [] : [visibleLine(`  It said: ${said}`)]),
    ]);
  const left = failed_probes.length - MOST_PROBES;
  return left > 0 ? [...lines, '', `… and ${left} more probes, in audit.json.`] : lines;
}

function commandLines({
  action,
  command = '',
  host = '',
  exit_code,
  ended,
  fault,
}: NonNullable<Explanation['command']>) {
  const end = typeof exit_code === 'number' ? `exit code ${exit_code}` : (ended ?? 'its end is not known');
  return [
    visibleLine(`${action}: ${end}`),
    visibleLine(`  ${command}`),
    visibleLine(`  on ${host}`),
    ...(fault === undefined ? [] : [visibleLine(`  [${fault.code}] ${fault.message}`), visibleLine(`  ${fault.hint}`)]),
  ];
}

/** Braille is for eyes at a terminal: a log, a pipe and a screen reader get plain characters. */
function roomIn(variables: Variables, colour: boolean): ExplainedRoom {
  const isLive = colour && standardOutput().isTTY === true && variables.TERM !== 'dumb';
  return { looks: 40, value: 200, plots: 3, plot: isLive ? BRAILLE_PLOT : PLAIN_PLOT };
}
