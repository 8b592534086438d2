// What a host answered when it was asked what stands on it, and what a run keeps of all the answers.
// Promises: pure; an answer that is late, lost, cut off or not as expected is no answer, and says why.
import type { Fault } from '../kernel/fault.ts';
import type { Mask } from '../kernel/mask.ts';
import { shown } from '../kernel/visible.ts';
import type { Plan, PlannedDiscovery } from '../plan/plan.ts';
import { concernOf, subjectOf } from '../plan/whole.ts';
import type { Answer } from '../topology/drift.ts';
import { foundIn } from '../topology/found.ts';
import { refusalsIn, type Survey } from '../topology/survey.ts';
import { isAccepted } from './act.ts';
import type { RunFact } from './event.ts';
import type { ActResult } from './ports.ts';

/** What is said of a tenant once every wall that stands before the first change was found sound. */
export function safely(plan: Plan): string {
  return `${subjectOf(plan)}${plan.runbook.scope === 'shared' ? ':' : ''} isolation verified, safe to proceed`;
}

/** What is said once walls 1 and 2 were found sound. */
export function provedWords(plan: Plan): string {
  return plan.discovery === undefined ? safely(plan) : namesOnly(plan);
}

function namesOnly({ tenant, runbook }: Plan): string {
  const onlyOwn = `names anybody but ${tenant.id}`;
  return runbook.scope === 'shared' ? `no change names a tenant, and no probe ${onlyOwn}` : `no command ${onlyOwn}`;
}

export interface AskedAnswer {
  readonly answer: Answer;
  readonly shown_command: string;
  readonly duration_ms: number;
}

/** `mask`: of what a fault quotes. */
export function answerOf(question: PlannedDiscovery, { act, text }: ActResult, mask: Mask): Answer {
  const { service, host, command } = question;
  const unknown = (fault: Fault): Answer => ({ service, host, found: { ok: false, fault, of: null } });
  if (act.fault !== undefined) return unknown({ ...act.fault, message: `failed: ${act.fault.message}` });
  if (!isAccepted(command, act)) return unknown(ended(act));
  if (text === null) return unknown(unreadable(act.stdout.bytes));
  return { service, host, found: foundIn(question, text, mask) };
}

type Discovered = Extract<RunFact, { type: 'topology.discovered' }>;

export function discovered(plan: Plan, survey: Survey, asked: readonly AskedAnswer[]): Omit<Discovered, 'duration_ms'> {
  const hosts = survey.hosts.map((host, index) => {
    const { shown_command = '', duration_ms = 0 } = asked[index] ?? {};
    return { ...host, shown_command, duration_ms };
  });
  return { type: 'topology.discovered', hosts, drift: survey.drift, result: discoveredWords(plan, survey) };
}

/** What is said once wall 3 was looked at. */
export function discoveredWords(plan: Plan, survey: Survey): string {
  return refusalsIn(survey, concernOf(plan)).length === 0
    ? safely(plan)
    : `${subjectOf(plan)} is not safely where the topology has it: nothing may be changed`;
}

function ended({ ended, exit_code, stderr }: ActResult['act']): Fault {
  const how = exit_code === null ? `is over as ${ended}` : `ended with ${exit_code}`;
  const [said = ''] = stderr.head.trim().split('\n');
  return {
    code: 'output-invalid',
    message: `${how}${said === '' ? '' : `: "${shown(said, 200)}"`}`,
    hint: 'Run the command of `discover` by hand on that host, as the user that the run logs in as.',
  };
}

function unreadable(bytes: number): Fault {
  return {
    code: 'output-invalid',
    message: `printed ${bytes} bytes, more than 1 MiB or not in UTF-8`,
    hint: 'Have the command print only the instances of this service.',
  };
}
