// Does an audit folder agree with itself? Chain, order, counts, digests, and `audit.json` derived anew.
// Promises: pure; names the first event that is wrong; never says `verified`: somebody could have written all of a folder.
import type { ChainedEvent } from '../engine/event.ts';
import type { Outcome } from '../engine/outcome.ts';
import { canonicalJson, digestOf } from '../kernel/canonical.ts';
import type { Fault, Result } from '../kernel/fault.ts';
import { parseStrictJson } from '../kernel/strict-json.ts';
import { visibleLine } from '../kernel/visible.ts';
import { digested } from '../plan/digest.ts';
import type { Plan } from '../plan/plan.ts';
import { recordedProblem } from './course.ts';
import { readEvents } from './event-lines.ts';
import { summaryFinding } from './own-summary.ts';
import { shapedPlan } from './plan-shape.ts';
import { recordOf } from './record.ts';

/** What stands in the folder; null: the file is not there. */
export interface AuditFiles {
  readonly events: string | null;
  readonly record: string | null;
  readonly plan: string | null;
  readonly summary?: string | null;
  /** SHA-256 of each file under `outputs/`, by name. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** From another place than the folder: the run's summary, the lock. */
export interface Anchor {
  readonly head?: string;
  readonly count?: number;
}

export interface Verification {
  /** `consistent`: the folder agrees with itself. `anchored`: also with head and count from another place. */
  readonly word: 'inconsistent' | 'consistent' | 'anchored';
  readonly problems: readonly Fault[];
  /** What is not there, and makes nothing wrong of what is. */
  readonly notes: readonly string[];
  readonly head: string;
  readonly count: number;
  /** '' where the chain does not end with one. */
  readonly outcome: Outcome | '';
}

const LIMITS = { maxDepth: 64, maxBytes: 67_108_864 } as const;

/** `version`: of this program, by whoever wants to rely on summary.md as well, and on the words that each version chooses. */
export function verify(files: AuditFiles, anchor: Anchor = {}, version?: string): Verification {
  const problems: Fault[] = [];
  const plan = planOf(files.plan, problems);
  const { events, problem } = readEvents(files.events ?? '', plan?.digest ?? null);
  // Events are read up to the first whose line is wrong: what is wrong with one of them comes before that.
  const wrong = (plan === null ? null : courseFault(plan, events, version)) ?? problem;
  const last = events.at(-1);
  if (files.events === null) problems.push(inconsistent('audit.jsonl is missing.'));
  else if (wrong !== null) problems.push(wrong);
  else problems.push(...endProblems(last));
  if (plan !== null) problems.push(...originProblems(plan, events[0]));
  const outputs = judgedOutputs(events, files.outputs);
  problems.push(...outputs.problems);
  if (plan !== null && wrong === null) problems.push(...recordProblems(files.record, plan, events));
  const summary = version === undefined ? null : judgedSummary({ files, plan, events, version }, problems);
  problems.push(...anchorProblems(anchor, { head: last?.hash ?? '', count: events.length }));
  const anchored = anchor.head !== undefined && anchor.count !== undefined;
  return {
    word: problems.length > 0 ? 'inconsistent' : anchored ? 'anchored' : 'consistent',
    problems,
    notes: [...(outputs.lost === 0 ? [] : [lostNote(outputs.lost)]), ...(summary === null ? [] : [summary])],
    head: last?.hash ?? '',
    count: events.length,
    outcome: last?.type === 'closed' ? last.outcome : '',
  };
}

/** What is wrong with it goes into `problems`. */
export function planOf(text: string | null, problems: Fault[]): Plan | null {
  const parsed = document('plan.json', text, problems);
  if (parsed === null) return null;
  const shaped = shapedPlan(parsed.value);
  if (!shaped.ok) {
    problems.push(inconsistent(`plan.json is no plan: ${shaped.says}.`));
    return null;
  }
  const { plan } = shaped;
  if (digestOf(digested(parsed.value)) !== plan.digest)
    problems.push(inconsistent("plan.json's digest does not fit its content."));
  return plan;
}

function endProblems(last: ChainedEvent | undefined): readonly Fault[] {
  if (last === undefined) return [inconsistent('audit.jsonl holds no event.')];
  return last.type === 'closed'
    ? []
    : [inconsistent(`The last event, ${last.seq}, is not "closed": the journal was cut off, or its process died.`)];
}

function courseFault(plan: Plan, events: readonly ChainedEvent[], version?: string): Fault | null {
  const problem = recordedProblem(plan, events, version);
  return problem === null ? null : inconsistent(`Event ${problem.seq} ${problem.says}.`);
}

/** What no digest of the plan covers, the chain does. */
function originProblems({ origin }: Plan, first: ChainedEvent | undefined): readonly Fault[] {
  if (first?.type !== 'run.claimed' && first?.type !== 'run.declined') return [];
  const found = origin === undefined ? undefined : digestOf(origin);
  if (first.origin_digest === found) return [];
  return [inconsistent("plan.json's `origin` (the runbook's file and prose) is not the one that the run began with.")];
}

interface JudgedOutputs {
  readonly problems: readonly Fault[];
  /** Written by a runner that died before another one went on; their digests stand in the chain. */
  readonly lost: number;
}

function judgedOutputs(events: readonly ChainedEvent[], outputs: AuditFiles['outputs']): JudgedOutputs {
  // `post` goes on where the files lie; `recover` goes on from the journal, which may be all that is left.
  const recovered = events.findLast((event) => event.type === 'run.resumed' && event.by === 'recover')?.seq ?? 0;
  const problems: Fault[] = [];
  let lost = 0;
  for (const event of events) {
    for (const { file, sha256 } of outputsOf(event)) {
      const name = file.replace(/^outputs\//, '');
      const found = outputs.get(name);
      const where = `The output ${visibleLine(name)} of event ${event.seq}`;
      if (found === undefined && event.seq < recovered) lost += 1;
      else if (found === undefined) problems.push(inconsistent(`${where} is missing.`));
      else if (found !== sha256) problems.push(inconsistent(`${where} is not what was written: its digest differs.`));
    }
  }
  return { problems, lost };
}

interface SummaryRequest {
  readonly files: AuditFiles;
  readonly plan: Plan | null;
  readonly events: readonly ChainedEvent[];
  readonly version: string;
}

/** A note; what is wrong with it goes into `problems`. Of what is wrong already nothing is made. */
function judgedSummary({ files, plan, events, version }: SummaryRequest, problems: Fault[]): string | null {
  if (plan === null || problems.length > 0) return null;
  const found = summaryFinding({ text: files.summary ?? null, plan, events, version });
  if (found.kind === 'differs') problems.push(inconsistent(found.says));
  return found.kind === 'unchecked' ? found.says : null;
}

function lostNote(lost: number): string {
  const [outputs, them] =
    lost === 1 ? ['1 output was', 'its digest stands'] : [`${lost} outputs were`, 'their digests stand'];
  return `${outputs} lost with the first runner: the run was recovered elsewhere, and ${them} in audit.jsonl.`;
}

/** Files that the event says belong to it. */
export function outputsOf(event: ChainedEvent): readonly { readonly file: string; readonly sha256: string }[] {
  const acts =
    event.type === 'command.finished'
      ? [event.act]
      : event.type === 'condition.looked' || event.type === 'before.sampled'
        ? event.samples.map(({ act }) => act)
        : [];
  return acts.flatMap(({ stdout, stderr }) =>
    [stdout, stderr].flatMap(({ file, sha256 }) =>
      file === undefined || sha256 === undefined ? [] : [{ file, sha256 }],
    ),
  );
}

function recordProblems(text: string | null, plan: Plan, events: readonly ChainedEvent[]): readonly Fault[] {
  const problems: Fault[] = [];
  const parsed = document('audit.json', text, problems);
  const last = events.at(-1);
  if (parsed === null || last === undefined) return problems;
  const made = canonicalRecord(plan, events);
  if (made === null) return [inconsistent(`plan.json and the events up to ${last.seq} give no audit.json.`)];
  if (parsed.canonical === made) return [];
  const derived: unknown = JSON.parse(made);
  const where = difference(parsed.value, derived);
  return [inconsistent(`audit.json is not what plan and events give: it differs at ${where}.`)];
}

/** Null: a forgery of a kind that nothing before has found. */
function canonicalRecord(plan: Plan, events: readonly ChainedEvent[]): string | null {
  try {
    return canonicalJson(recordOf(plan, events));
  } catch {
    return null;
  }
}

/** The path of the first difference. */
function difference(one: unknown, other: unknown, path = ''): string {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return path || 'its root';
  const [ours, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  const keys = [...new Set([...theirs.keys(), ...ours.keys()])];
  const key = keys.find((name) => digestOf([ours.get(name) ?? null]) !== digestOf([theirs.get(name) ?? null]));
  if (key === undefined) return path || 'its root';
  return difference(ours.get(key), theirs.get(key), `${path}${path === '' ? '' : '.'}${visibleLine(key)}`);
}

function anchorProblems(
  anchor: Anchor,
  { head, count }: { readonly head: string; readonly count: number },
): readonly Fault[] {
  const problems: Fault[] = [];
  if (anchor.head !== undefined && anchor.head !== head) {
    problems.push(inconsistent(`The chain's head is ${head || 'none'}, and ${visibleLine(anchor.head)} was given.`));
  }
  if (anchor.count !== undefined && anchor.count !== count) {
    problems.push(inconsistent(`There are ${count} events, and ${anchor.count} were given.`));
  }
  return problems;
}

interface Document {
  readonly value: unknown;
  readonly canonical: string;
}

function document(name: string, text: string | null, problems: Fault[]): Document | null {
  if (text === null) {
    problems.push(inconsistent(`${name} is missing.`));
    return null;
  }
  const parsed: Result<unknown> = parseStrictJson(text, { ...LIMITS, file: name });
  if (!parsed.ok) {
    problems.push(...parsed.faults);
    return null;
  }
  try {
    return { value: parsed.value, canonical: canonicalJson(parsed.value) };
  } catch {
    problems.push(inconsistent(`${name} holds half of a character, which no file of a run does.`));
    return null;
  }
}

function inconsistent(message: string): Fault {
  return {
    code: 'audit-inconsistent',
    message,
    hint: 'Take the folder from the artifact again; if it is the same there, do not rely on it.',
  };
}
