// Performing one effect through the ports: observing, changing, asking, notifying. Each leaves its fact by `append`.
// Promises: every command is checked against wall 2 with its final values; an intent is durable before its GO.
import { unreachable } from '../kernel/unreachable.ts';
import type { Plan, PlannedCommand, PlannedDiscovery, SampleOf } from '../plan/plan.ts';
import { readyCommand } from '../plan/resolve.ts';
import { shownCommand, shownText } from '../plan/shown.ts';
import { AT_ONCE } from '../plan/waves.ts';
import { lockOf } from '../plan/whole.ts';
import { didOf, isAccepted, notStarted, sampleOf } from './act.ts';
import { leftOut, unaskedOf } from './bystanding.ts';
import { needsHuman } from './conclude.ts';
import { type AskedAnswer, answerOf, discovered, provedWords } from './discover.ts';
import type { Effect } from './effect.ts';
import type { ChainedEvent, Change, RunFact, Sample } from './event.ts';
import { filledFields } from './filled.ts';
import { judge } from './judge.ts';
import type { ActResult, ChangeIdentity, Delivery, Notification, Ports } from './ports.ts';
import { firstUnseen } from './reason.ts';
import { type ScopeRequest, scopeAt } from './scope.ts';
import { guarded, isRevealable, learnSecrets, revealing } from './secrecy.ts';
import type { State } from './state.ts';
import { wayBackFaults } from './way-back.ts';

export interface Stage {
  readonly plan: Plan;
  readonly ports: Ports;
  /** For the way forward: aborted by cancel and timeout. For compensation: aborted when it is left to somebody else. */
  readonly signal: AbortSignal;
  state(): State;
  events(): readonly ChainedEvent[];
  /** RFC 3339. */
  now(): string;
  /** False: the run had gone on without it, and it did not count. */
  append(fact: RunFact): Promise<boolean>;
  /** Waits until the run is so old; false: aborted meanwhile. */
  waitUntil(elapsed_ms: number): Promise<boolean>;
  /** A name for the next change. */
  commandId(): string;
  /** The intent could not be made durable, and a change must not start. */
  mayNotStart(): boolean;
  /** Called between a stopped command and its result: says what stopped it. */
  interrupted(): Promise<void>;
}

type Of<K extends Effect['kind']> = Extract<Effect, { kind: K }>;

const STARTED_NOTICE_MS = 5_000;

export async function perform(effect: Effect, stage: Stage): Promise<void> {
  switch (effect.kind) {
    case 'isolate':
      return isolate(stage);
    case 'discover':
      return discover(effect, stage);
    case 'look':
      return look(effect, stage);
    case 'watch':
      return watch(effect, stage);
    case 'sample_before':
      return sampleBefore(effect, stage);
    case 'change':
      return change(effect, stage);
    case 'ask':
      return ask(effect, stage);
    case 'notify':
      return notify(effect, stage);
    case 'close': {
      const { outcome } = effect;
      await stage.append({ type: 'closed', outcome, human_intervention_required: needsHuman(outcome) });
      return;
    }
    default:
      return unreachable(effect);
  }
}

async function isolate({ plan, ports, append }: Stage): Promise<void> {
  const since = stopwatch(ports);
  const { commands, faults } = ports.isolate(plan);
  const result = provedWords(plan);
  await append(
    faults.length > 0
      ? { type: 'isolation.refused', faults }
      : { type: 'isolation.proved', commands, duration_ms: since(), result },
  );
}

/** Hosts beside each other: none waits for a slow one. */
async function discover({ questions }: Of<'discover'>, stage: Stage): Promise<void> {
  const since = stopwatch(stage.ports);
  const asked = await sideBySide(questions, (question) => askHost(question, stage));
  if (stage.signal.aborted) return;
  const survey = stage.ports.survey(asked.map(({ answer }) => answer));
  await stage.append({ ...discovered(stage.plan, survey, asked), duration_ms: since() });
}

async function askHost(question: PlannedDiscovery, { ports, signal, now }: Stage): Promise<AskedAnswer> {
  const since = stopwatch(ports);
  const made = readyCommand(question.command, {}, false);
  const refusal = made.ok ? ports.isolated(made.value, false, false)[0] : made.faults[0];
  const result =
    made.ok && refusal === undefined
      ? await ports.executor.observe({ ...made.value, unkept: true }, signal)
      : { act: notStarted(now(), refusal), text: null };
  const shown_command = made.ok ? shownCommand(made.value) : '';
  return { answer: answerOf(question, result, ports.masks.mask), shown_command, duration_ms: since() };
}

async function look(effect: Of<'look'>, stage: Stage): Promise<void> {
  if (!(await stage.waitUntil(effect.not_before_ms))) return;
  const { purpose, condition } = effect;
  const at = { target: 'target' in purpose ? purpose.target : null, step: 'step' in purpose ? purpose.step : null };
  const since = stopwatch(stage.ports);
  const samples = await sampleAll(condition.samples, at.target, stage);
  if (stage.signal.aborted) return;
  const scope = scopeAt(stage.state(), { ...at, samples, now: stage.now() });
  const mask = isRevealable(stage.plan, condition, purpose) ? stage.ports.masks.mask : null;
  const { verdict, shown, because: reason } = judge(condition, scope, mask);
  const because = verdict === 'holds' ? undefined : (firstUnseen(samples) ?? reason);
  const explained = because === undefined ? {} : { because };
  const facts = { purpose, look: effect.look, samples, verdict, shown, ...explained, duration_ms: since() };
  await stage.append({ type: 'condition.looked', ...facts });
}

async function watch({ moment, look, of, not_before_ms }: Of<'watch'>, stage: Stage): Promise<void> {
  if (!(await stage.waitUntil(not_before_ms))) return;
  const since = stopwatch(stage.ports);
  const { neighbours } = stage.ports;
  const near = 'near' in of ? neighbours.near(of.near, stage.state().discovered) : null;
  const asked = 'watched' in of ? of.watched : (near?.chosen ?? []);
  const answer = asked.length === 0 ? { seen: [], underChange: [] } : await neighbours.ask(asked, stage.signal);
  if (stage.signal.aborted) return;
  const unasked = unaskedOf(asked, answer);
  const left = near === null ? { unasked } : { not_asked: leftOut(near.not_asked, unasked) };
  await stage.append({ type: 'bystanders.looked', moment, look, seen: answer.seen, ...left, duration_ms: since() });
}

async function sampleBefore(effect: Of<'sample_before'>, stage: Stage): Promise<void> {
  const { step, target } = effect;
  const since = stopwatch(stage.ports);
  const samples = await sampleAll(effect.samples, target, stage);
  if (stage.signal.aborted) return;
  const scope = scopeAt(stage.state(), { target, step: null, samples, now: stage.now() });
  const before = Object.fromEntries(samples.map((sample) => [sample.probe, scope[sample.probe]]));
  const { verdict } = judge(effect.verify, { ...scope, before }, null);
  const held_before = verdict === 'holds';
  await stage.append({ type: 'before.sampled', step, target, samples, held_before, duration_ms: since() });
}

function sampleAll(samples: readonly SampleOf[], target: string | null, stage: Stage): Promise<readonly Sample[]> {
  return sideBySide(samples, (one) => observe(one, target, stage));
}

/** In the order given, and no more at once than targets of a wave. */
async function sideBySide<One, Result>(
  all: readonly One[],
  work: (one: One) => Promise<Result>,
): Promise<readonly Result[]> {
  if (all.length <= AT_ONCE) return Promise.all(all.map(work));
  const left = [...all.entries()];
  const results = new Map<number, Result>();
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) results.set(next[0], await work(next[1]));
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, all.length) }, worker));
  return all.flatMap((_, index) => results.get(index) ?? []);
}

/** What an observation needs: a run has it, and so has a look outside of one. */
export interface Observing extends Pick<Stage, 'plan' | 'signal' | 'state' | 'now'> {
  readonly ports: Pick<Ports, 'executor' | 'isolated' | 'masks'>;
}

export async function observe(of: SampleOf, target: string | null, stage: Observing): Promise<Sample> {
  const { ports, plan, signal } = stage;
  const probe = plan.probes[of.probe];
  const command = probe?.commands[of.target];
  if (probe === undefined || command === undefined)
    throw new Error(`perform: the plan has no probe ${of.probe} at ${of.target}`);
  const now = stage.now();
  const about = probe.service === undefined ? target : of.target;
  const scope = scopeAt(stage.state(), { target: about, step: null, samples: [], now });
  const made = readyCommand(command, scope, false);
  const wild = command.allow_wildcard !== undefined;
  const refusal = made.ok ? ports.isolated(made.value, false, wild)[0] : made.faults[0];
  const result =
    made.ok && refusal === undefined
      ? await ports.executor.observe(guarded(made.value), signal)
      : { act: notStarted(now, refusal), text: null };
  const ready = made.ok ? made.value : null;
  const reading = { mask: ports.masks.mask, isExact: filledFields(plan, of) };
  const sample = sampleOf({ of, at: now, probe, command, ready, result, reading }, scope);
  learnSecrets({ of, command }, sample.fields, ports.masks);
  return sample;
}

async function change(effect: Of<'change'>, stage: Stage): Promise<void> {
  if (!(await stage.waitUntil(effect.not_before_ms))) return;
  const { change, command, attempt } = effect;
  const about = scopeOf(change, stage);
  const [scope, reveals] = [scopeAt(stage.state(), about), revealing(stage.plan, about.step)];
  const made = readyCommand(command, scope, true, reveals);
  const wild = command.allow_wildcard !== undefined;
  const faults = made.ok ? stage.ports.isolated(made.value, true, wild) : made.faults;
  if (!made.ok || faults.length > 0) {
    await stage.append({ type: 'command.refused', change, faults });
    return;
  }
  const identity = identityOf(stage, change, stage.commandId());
  const prepared = await stage.ports.executor.prepare(guarded(made.value), identity, stage.signal);
  if (stage.signal.aborted) return prepared.ready ? prepared.abandon() : undefined;
  if (!prepared.ready) return finish(identity.command, effect, prepared.result, stage);
  const { isolated } = stage.ports;
  // Behind the preparation: of a host that is out of reach, that is the reason.
  const oneWay = wayBackFaults(change, { plan: stage.plan, isolated, scope, reveals });
  if (oneWay.length > 0) {
    await prepared.abandon();
    await stage.append({ type: 'command.refused', change, faults: oneWay });
    return;
  }
  const { where: host, timeout_ms } = command;
  const shown = shownCommand(made.value);
  const intent = { command: identity.command, change, attempt, host, shown, timeout_ms };
  if (!(await stage.append({ type: 'command.intended', ...intent }))) return prepared.abandon();
  if (stage.mayNotStart()) {
    await prepared.abandon();
    return finish(identity.command, effect, { act: notStarted(stage.now(), undefined), text: null }, stage);
  }
  const result = await prepared.go(stage.signal);
  if (stage.signal.aborted) await stage.interrupted();
  return finish(identity.command, effect, result, stage);
}

async function ask({ id, change, command, not_before_ms }: Of<'ask'>, stage: Stage): Promise<void> {
  if (!(await stage.waitUntil(not_before_ms))) return;
  const identity = identityOf(stage, change, id);
  const { as, sensitive } = guarded(command);
  const url = command.kind === 'http' ? { url: shownText(command.url) } : {};
  const lost = { ...(as !== undefined && { as }), sensitive, ...url };
  const result = await stage.ports.executor.fate(command.where, identity, lost, stage.signal);
  if (stage.signal.aborted) return;
  return finish(id, { change, command }, result, stage, true);
}

async function finish(
  id: string,
  of: { readonly change: Change; readonly command: PlannedCommand },
  result: ActResult,
  stage: Stage,
  asked = false,
): Promise<void> {
  const { change, command } = of;
  const reading = { mask: stage.ports.masks.mask, isExact: filledFields(stage.plan, change) };
  const { act, did } = didOf(command, result, reading);
  learnSecrets({ of: change, command }, did, stage.ports.masks);
  const accepted = isAccepted(command, act);
  await stage.append({ type: 'command.finished', command: id, change, act, accepted, did, asked });
}

async function notify({ on, channel }: Of<'notify'>, stage: Stage): Promise<void> {
  const since = stopwatch(stage.ports);
  const delivery = await (on === 'started' ? noticeInTime(channel, stage) : notice({ on, channel }, stage));
  if (on !== 'started' && !delivery.sent && stage.signal.aborted) return;
  await stage.append({ type: 'notification.finished', on, channel, ...delivery, duration_ms: since() });
}

function notice(notification: Notification, { ports, events, signal }: Stage): Promise<Delivery> {
  return ports.notifier.notify(notification, events(), signal);
}

/** Nobody waits longer for that. */
async function noticeInTime(channel: string, stage: Stage): Promise<Delivery> {
  const bound = new AbortController();
  const waiting = new AbortController();
  void stage.ports.clock.sleep(STARTED_NOTICE_MS, waiting.signal).then(() => bound.abort());
  const signal = AbortSignal.any([bound.signal, stage.signal]);
  const delivery = await notice({ on: 'started', channel }, { ...stage, signal });
  waiting.abort();
  return delivery;
}

function scopeOf(change: Change, stage: Stage): ScopeRequest {
  return { target: change.target, step: 'step' in change ? change.step : null, samples: [], now: stage.now() };
}

function identityOf(stage: Stage, { target }: Change, command: string): ChangeIdentity {
  const { opening, token } = stage.state();
  const execution_id = opening?.execution_id ?? '';
  return { command, execution_id, lock: lockOf(stage.plan, target), token };
}

function stopwatch({ clock }: Ports): () => number {
  const began = clock.monotonic();
  return () => Math.round(clock.monotonic() - began);
}
