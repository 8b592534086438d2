// Does an event follow from its own record? Verdicts are judged anew from the samples, samples from their acts, commands made anew
// from what was seen.
// Promises: pure; only what the journal holds whole is judged: nothing that was masked, withheld, left out, or depends on a moment
// that no event has.
import { isAccepted } from '../engine/act.ts';
import type { ActRecord, ChainedEvent, Purpose, Sample, Verdict } from '../engine/event.ts';
import { filledFields } from '../engine/filled.ts';
import { type Judgement, judge } from '../engine/judge.ts';
import { commandOf, next } from '../engine/next.ts';
import { scopeAt } from '../engine/scope.ts';
import { holdsSecret, isRevealable } from '../engine/secrecy.ts';
import { type State, targetOf } from '../engine/state.ts';
import { canonicalJson } from '../kernel/canonical.ts';
import type { Result } from '../kernel/fault.ts';
import { asItIs } from '../kernel/mask.ts';
import type { Fields } from '../kernel/scalar.ts';
import { shown } from '../kernel/visible.ts';
import type { PlannedCommand, PlannedCondition, PlannedProbe } from '../plan/plan.ts';
import { resolveText } from '../plan/resolve.ts';
import type { Scope } from '../runbook/expression.ts';
import { parseOutput } from '../runbook/output.ts';
import { due } from './due.ts';
import { commandProblem, quoted } from './own-command.ts';
import { discoveryProblem } from './own-discovery.ts';
import { isAltered, outputProblem, wholeText } from './own-output.ts';

/** Completes `Event 5 `. Asked for an event that stands where it may stand, in the state before it. */
export function ownProblem(state: State, event: ChainedEvent): string | null {
  switch (event.type) {
    case 'condition.looked':
      return samplesProblem(state, event) ?? verdictProblem(state, event);
    case 'before.sampled':
      return samplesProblem(state, event) ?? heldBeforeProblem(state, event);
    case 'command.intended':
      return intentProblem(state, event);
    case 'command.finished':
      return askedProblem(state, event) ?? actProblem(event.act) ?? didProblem(state, event);
    case 'topology.discovered':
      return discoveryProblem(state.plan, event);
    case 'notification.finished':
      return deliveryProblem(event);
    default:
      return null;
  }
}

export type Look = Extract<ChainedEvent, { type: 'condition.looked' }>;
type Before = Extract<ChainedEvent, { type: 'before.sampled' }>;
type Intent = Extract<ChainedEvent, { type: 'command.intended' }>;
type Finish = Extract<ChainedEvent, { type: 'command.finished' }>;

function verdictProblem(state: State, event: Look): string | null {
  const { purpose, verdict } = event;
  const { condition } = due(state, 'look', event);
  const judged = judgedAnew(state, event);
  if (judged === null) return shownProblem(event, condition, null) ?? reasonProblem(event, null);
  if (judged.verdict === verdict) return shownProblem(event, condition, judged.shown) ?? reasonProblem(event, judged);
  const why = shown(judged.shown.join('; '), 300);
  return `says that ${purpose.kind} ${WORDS[verdict]}, and by its own samples it ${WORDS[judged.verdict]}: ${why}`;
}

/** Null: not all that it was judged from is in the journal as it was. */
export function judgedAnew(state: State, event: Look): Judgement | null {
  const { purpose, samples } = event;
  const { condition } = due(state, 'look', event);
  const [target, step] = ['target' in purpose ? purpose.target : null, 'step' in purpose ? purpose.step : null];
  if (!isJudgeable(state, { condition, purpose, samples, target, step })) return null;
  return judge(condition, scopeAt(state, { target, step, samples, now: event.at }), asItIs);
}

/** Why it is not seen to hold: of one that holds there is no reason, of another where something was not seen. */
function reasonProblem({ purpose, verdict, samples, because }: Look, judged: Judgement | null): string | null {
  if (verdict === 'holds')
    return because === undefined ? null : `says that ${purpose.kind} holds, and why not: ${quoted(because)}`;
  if (judged === null) return null;
  const isDue = judged.because !== undefined || samples.some(({ ok }) => !ok);
  if (isDue === (because !== undefined)) return null;
  return `${isDue ? 'does not say' : `says ${quoted(because ?? '')} of`} what of ${purpose.kind} was not seen${isDue ? '' : ', and all was'}`;
}

const WORDS: Readonly<Record<Verdict, string>> = {
  holds: 'holds',
  does_not_hold: 'does not hold',
  unknown: 'is unknown',
};

/** Each expression with its result: its values are for people, and each version may put them in words of its own. */
function shownProblem(
  { purpose, verdict, shown: lines }: Look,
  { that }: PlannedCondition,
  judged: readonly string[] | null,
): string | null {
  if (lines.length === that.length && lines.some(isAltered)) return null;
  const results = lines.map(resultIn);
  const fits =
    judged === null
      ? results.length === that.length && (verdict === 'holds') === results.every((result) => result === 'true')
      : canonicalJson(results) === canonicalJson(judged.map(resultIn));
  return fits ? null : `shows ${shown(canonicalJson(lines), 200)}, and says that ${purpose.kind} ${WORDS[verdict]}`;
}

function resultIn(line: string): string {
  return /→ (true|false|unknown)$/.exec(line)?.[1] ?? '';
}

function heldBeforeProblem(state: State, event: Before): string | null {
  const { step, target, samples, held_before } = event;
  const { verify } = due(state, 'sample_before', event);
  const purpose = { kind: 'verify', step, target } as const;
  if (!isJudgeable(state, { condition: verify, purpose, samples, target, step: null })) return null;
  const scope = scopeAt(state, { target, step: null, samples, now: event.at });
  const before = Object.fromEntries(samples.map(({ probe }) => [probe, scope[probe]]));
  const held = judge(verify, { ...scope, before }, null).verdict === 'holds';
  if (held === held_before) return null;
  const [said, found] = held ? ['did not hold', 'held'] : ['held', 'did not hold'];
  return `says that verify ${said} before ${step}, and by its own samples it ${found}`;
}

interface Judgeable {
  readonly condition: PlannedCondition;
  readonly purpose: Purpose;
  readonly samples: readonly Sample[];
  readonly target: string | null;
  readonly step: string | null;
}

function isJudgeable(state: State, { condition, purpose, samples, target, step }: Judgeable): boolean {
  const names = condition.that.join('\n');
  const isOpen = isRevealable(state.plan, condition, purpose) && !/\brun\b/.test(names);
  return isOpen && samples.every((sample) => isKnown(state, sample)) && isRemembered(state, { names, target, step });
}

/** Is all of what was seen before, and is named, in the journal as it was? */
function isRemembered(
  state: State,
  { names, target, step }: { readonly names: string; readonly target: string | null; readonly step: string | null },
): boolean {
  const seen = /\bfirst\b/.test(names) ? state.first : [];
  if (step === null || target === null) return seen.every((sample) => isKnown(state, sample));
  const at = targetOf(state, step, target);
  const before = /\bbefore\b/.test(names) ? at.before : [];
  const isDidKnown =
    !/\bdid\b/.test(names) || !(holdsSecret(commandOf(state, { action: 'do', step, target })) || isMasked(at.did));
  return isDidKnown && [...seen, ...before].every((sample) => isKnown(state, sample));
}

function isKnown(state: State, sample: Sample): boolean {
  const command = state.plan.probes[sample.probe]?.commands[sample.target];
  return command !== undefined && !holdsSecret(command) && !isMasked(sample.fields);
}

function isMasked(fields: Fields): boolean {
  return isAltered(canonicalJson(fields));
}

function samplesProblem(state: State, event: Look | Before): string | null {
  const target =
    event.type === 'before.sampled' ? event.target : 'target' in event.purpose ? event.purpose.target : null;
  for (const sample of event.samples) {
    const says = sampleProblem(state, sample, target);
    if (says !== null) return `says of its sample of ${sample.probe} at ${shown(sample.target, 120)} ${says}`;
  }
  return null;
}

/** Completes `says of its sample of pool at … `. */
function sampleProblem(state: State, sample: Sample, target: string | null): string | null {
  const { probe: name, ok, fields, act } = sample;
  const probe = state.plan.probes[name];
  const command = probe?.commands[sample.target];
  if (probe === undefined || command === undefined) return null;
  const output = outputProblem(act);
  if (output !== null) return `that ${output}`;
  if (sample.host !== command.where) return `host ${quoted(sample.host)}, and ${quoted(command.where)} belongs there`;
  if (!ok && act.fault === undefined) return 'that it failed, and no fault';
  if (!ok && Object.keys(fields).length > 0) return 'that it failed, and what it saw';
  if (ok && act.fault !== undefined) return `that it is good, and that its act failed: ${act.fault.code}`;
  if (ok && !isAccepted(command, act)) return `that it is good, and that its act ${endOf(act)}`;
  const about = probe.service === undefined ? target : sample.target;
  const scopeFor = (names: string) =>
    isRemembered(state, { names, target: about, step: null })
      ? scopeAt(state, { target: about, step: null, samples: [], now: sample.at })
      : null;
  const made = commandProblem({ command, mutates: false, said: sample.shown_command, isMade: ok }, scopeFor);
  if (made !== null) return `that it ran ${made}`;
  if (!ok || !isKnown(state, sample)) return null;
  return fieldsOfOutput(state, sample, command) ?? showProblem(sample, probe, scopeFor);
}

function fieldsOfOutput({ plan }: State, sample: Sample, command: PlannedCommand): string | null {
  const { fields, act } = sample;
  const text = wholeText(act.stdout);
  if (text === null) return null;
  return fieldsProblem(fields, parseOutput(command.output, text, { isExact: filledFields(plan, sample) }));
}

/** What is shown to people of it. */
function showProblem(
  { probe: name, fields, show }: Sample,
  { show: text }: PlannedProbe,
  scopeFor: (names: string) => Scope | null,
): string | null {
  const scope = isAltered(show ?? '') ? null : scopeFor(JSON.stringify(text ?? ''));
  if (scope === null) return null;
  const belongs = text === undefined ? null : resolveText(text, { ...scope, [name]: { ...fields, ok: true } });
  return (show ?? null) === belongs ? null : `${quoted(show ?? '')}, and its fields give ${quoted(belongs ?? '')}`;
}

function fieldsProblem(fields: Fields, parsed: Result<Fields>): string | null {
  const said = shown(canonicalJson(fields), 200);
  if (!parsed.ok) return `${said}, and its output does not have them: ${parsed.faults[0].message}`;
  const printed = canonicalJson(parsed.value);
  return printed === canonicalJson(fields) ? null : `${said}, and its output is ${shown(printed, 200)}`;
}

function intentProblem(state: State, { change, shown: said }: Intent): string | null {
  const command = commandOf(state, change);
  const at = { target: change.target, step: 'step' in change ? change.step : null };
  const made = commandProblem({ command, mutates: true, said, isMade: true }, (names) =>
    isRemembered(state, { names, ...at }) && !/\brun\s*[.[]/.test(names)
      ? scopeAt(state, { ...at, samples: [], now: '' })
      : null,
  );
  return made === null ? null : `shows the command ${made}`;
}

/** Who lost sight of a command asks its host; nobody else does. */
function askedProblem(state: State, { command, asked }: Finish): string | null {
  const isDue = next(state).some((effect) => effect.kind === 'ask' && effect.id === command);
  if (asked === isDue) return null;
  return `says that its host ${asked ? 'was' : 'was not'} asked about it, and it ${isDue ? 'had' : 'did not have'} to be`;
}

function deliveryProblem({ channel, sent, fault }: Extract<ChainedEvent, { type: 'notification.finished' }>) {
  if (sent === (fault === undefined)) return null;
  return `says that ${shown(channel, 120)} was ${sent ? 'told' : 'not told'}, and ${sent ? 'why not' : 'not why'}`;
}

function didProblem(state: State, { change, act, did, accepted, asked }: Finish): string | null {
  const command = commandOf(state, change);
  const isEmpty = Object.keys(did).length === 0;
  if (!isEmpty && !accepted) return `says did ${shown(canonicalJson(did), 200)} of a command that failed`;
  const text = wholeText(act.stdout);
  if (command.output.format === 'none')
    return isEmpty ? null : `says did ${shown(canonicalJson(did), 200)}, and the command declares no output`;
  if (!accepted || text === null || holdsSecret(command) || isMasked(did)) return null;
  const parsed = parseOutput(command.output, text, { isExact: filledFields(state.plan, change) });
  // Asked for later, an output is kept and not read.
  if (isEmpty && (asked || !parsed.ok)) return null;
  const problem = fieldsProblem(did, parsed);
  return problem === null ? null : `says did ${problem}`;
}

function actProblem(act: ActRecord): string | null {
  const output = outputProblem(act);
  return output === null ? null : `says that ${output}`;
}

function endOf({ ended, exit_code }: ActRecord): string {
  return exit_code === null || ended !== 'exited' ? `ended as ${ended}` : `ended with ${exit_code}`;
}
