// `mode: lint`: faults and warnings as annotations at their lines, and all of them in the job's summary.
// Promises: reads files alone: no host, no API, no secret, no inventory's program and no runbook that is one; so it may look at a stranger's pull request.
import type { Fault } from '../../kernel/fault.ts';
import { code, inline, table } from '../../kernel/markdown.ts';
import { type Findings, lint } from '../lint/lint.ts';
import { summarize } from './page.ts';
import type { Workflow } from './workflow.ts';

export async function workflowLint(workflow: Workflow): Promise<number> {
  const { action, paths, settings } = workflow;
  const found = await lint({
    paths,
    knownHosts: settings.knownHosts ?? '',
    runs: false,
    evaluates: false,
    given: [],
    from: paths.root,
  });
  for (const fault of found.faults) action.annotate('error', fault);
  for (const warning of found.warnings) action.annotate('warning', warning);
  action.say(counted(found));
  await summarize(workflow, lintSummary(found));
  return found.faults.length > 0 ? 2 : 0;
}

/** The platform shows no summary of more than 1 MiB. */
const LONGEST_TABLE = 800_000;
const LONGEST_CELL = 600;

export function lintSummary(found: Findings): string {
  const { faults, warnings } = found;
  const mark = faults.length > 0 ? '⛔' : warnings.length > 0 ? '⚠️' : '✅';
  const all = [
    ...faults.map((fault) => ({ level: 'fault', fault })),
    ...warnings.map((fault) => ({ level: 'warning', fault })),
  ];
  const rows: (readonly string[])[] = [];
  let size = 0;
  for (const { level, fault } of all) {
    const made = row(level, fault);
    size += Buffer.byteLength(made.join(' | '));
    if (size > LONGEST_TABLE) break;
    rows.push(made);
  }
  const left = all.length - rows.length;
  const sections = [
    `## ${mark} Runbooks and topology: ${counted(found)}`,
    ...(rows.length === 0 ? [] : [table(['', 'Where', 'What', 'What next'], rows)]),
    ...(left === 0 ? [] : [`And ${left} more: mend these first.`]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function row(level: string, { code: name, message, hint, at }: Fault): readonly string[] {
  const place = at === undefined ? '–' : code(`${at.file}:${at.line}:${at.column}`, LONGEST_CELL);
  return [`${level} ${code(name)}`, place, inline(message, LONGEST_CELL), inline(hint, LONGEST_CELL)];
}

function counted({ faults, warnings }: Findings): string {
  const count = (many: number, one: string) => `${many === 0 ? 'no' : many} ${one}${many === 1 ? '' : 's'}`;
  return `${count(faults.length, 'fault')}, ${count(warnings.length, 'warning')}`;
}
