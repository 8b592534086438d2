// `mode: doctor`: looks at the repository's settings and at the runner, and says in the summary what is open.
// A job's own token sees no names of secrets: those stay `not seen`, and the command line with a person's token sees them.

import { code, inline, table } from '../../kernel/markdown.ts';
import { countsOf, examine, isOpen } from '../doctor/doctor.ts';
import type { Finding } from '../doctor/finding.ts';
import { allowed, variables } from '../env.ts';
import { readRunbooks } from '../sources/sources.ts';
import { workflowApi } from './api.ts';
import { refuse, summarize } from './page.ts';
import type { Workflow } from './workflow.ts';

const MARKS = { ok: '✅', open: '❌', 'not seen': '❔' } as const;
const LONGEST = 600;

export async function workflowDoctor(workflow: Workflow): Promise<number> {
  const { action, context, settings, paths } = workflow;
  const api = await workflowApi(workflow);
  if (!api.ok) return refuse(workflow, api.faults);
  const found = await examine({
    api: api.value,
    repository: context.repository,
    runbooks: await readRunbooks(paths),
    hostsEnvironment: settings.hostsEnvironment,
    allowRef: settings.allowRef,
    auditEnvironment: null,
    variables: allowed(variables()),
    action: variables().GITHUB_ACTION_REPOSITORY ?? null,
  });
  if (!found.ok) return refuse(workflow, found.faults);
  const findings = found.value;
  for (const { about, word, says, todo } of findings) {
    action.say(`${word}: ${about}: ${says}${todo === null ? '' : ` ${todo}`}`);
    if (word === 'open') action.annotate('error', { message: `${about}: ${says}`, hint: todo ?? '' });
  }
  await summarize(workflow, summaryOf(findings));
  return isOpen(findings) ? 1 : 0;
}

function summaryOf(findings: readonly Finding[]): string {
  const rows = findings.map(({ about, word, says, todo }) => [
    `${MARKS[word]} ${word}`,
    code(about, LONGEST),
    inline(says, LONGEST),
    todo === null ? '' : inline(todo, LONGEST),
  ]);
  return `# Doctor: ${countsOf(findings)}\n\n${table(['', 'Of', 'Says', 'To do'], rows)}\n`;
}
