// Playing one scenario: its run in virtual time, and what of it is not as the scenario expects.
import type { Change, RunEvent } from '../engine/event.ts';
import { OUTCOMES } from '../engine/outcome.ts';
import { channelOf } from '../kernel/channel.ts';
import type { Fault, Place } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { shown } from '../kernel/visible.ts';
import { placesOf } from '../plan/places.ts';
import type { Plan } from '../plan/plan.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { castOf } from './cast.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';
import type { Expectation, Scenario } from './scenario.ts';
import { isAt, nameOf, type ScriptedWorld, scriptedWorld } from './scripted-world.ts';
import { type Estate, planFor } from './stage.ts';

export interface Played {
  readonly faults: readonly Fault[];
  /** Null: it could not be planned. */
  readonly run: Rehearsed | null;
}

/** Where a scenario says nothing of the time. */
export const BEGINS = '2026-01-15T14:32:45.000Z';

export async function play(estate: Estate, runbook: Runbook, scenario: Scenario): Promise<Played> {
  const { tenant = null, incident, inputs, now = BEGINS } = scenario;
  const plan = planFor(estate, { runbook, tenant, incident, inputs, now });
  if (!plan.ok) return { faults: plan.faults.map((fault) => placed(fault, scenario)), run: null };
  const lost = unknownTargets(plan.value, scenario);
  if (lost.length > 0) return { faults: lost, run: null };
  const cast = castOf(plan.value, estate.isolation, placesOf(runbook));
  const worlds: ScriptedWorld[] = [];
  const run = await rehearse({
    cast,
    begins: Date.parse(now),
    channels: scenario.channels ?? channelsOf(runbook, plan.value),
    world: (clock, cancel) => {
      const world = scriptedWorld({ scenario, cast, clock, cancel });
      worlds.push(world);
      return world;
    },
    blow: () => {
      const { crash } = scenario.faults;
      return crash !== undefined && worlds[0]?.isPast(crash) === true ? 'dies' : 'none';
    },
  });
  const unsaid = [...(worlds[0]?.unsaid ?? [])].map((probe) => nothingSaid(probe, scenario));
  return { faults: [...unsaid, ...compare(run, scenario)], run };
}

/** Where nothing is said of them: those that the runbook names, else that of who is on call. */
export function channelsOf({ notify }: Runbook, { tenant }: Plan): readonly string[] {
  const named = (notify ?? []).flatMap(({ to }) => to);
  if (named.length > 0) return [...new Set(named)].sort();
  return [tenant.on_call === undefined ? NOBODY_NAMED : channelOf(tenant.on_call)];
}

/** Stands for whatever channel is configured. */
const NOBODY_NAMED = 'on-call';

function placed(fault: Fault, { at, name }: Scenario): Fault {
  return { ...fault, message: `${inScenario(name)} ${fault.message}`, at: fault.at ?? at };
}

function nothingSaid(probe: string, { name, at }: Scenario): Fault {
  return {
    code: 'scenario-failed',
    message: `${inScenario(name)} the run asks the probe \`${probe}\`, of which the scenario says nothing.`,
    hint: `Say under \`probes\` what \`${probe}\` gives.`,
    at,
  };
}

/** Which targets there are, only a plan knows. */
function unknownTargets(plan: Plan, { name, at, probes, commands }: Scenario): readonly Fault[] {
  const named = [...Object.values(probes).flat(), ...commands].flatMap(({ on }) => on ?? []);
  const keys = Object.keys(plan.targets);
  const known = Object.values(plan.targets).flatMap((target) => [target.key, target.host, target.name]);
  return [...new Set(named)]
    .filter((on) => !keys.some((key) => isAt(plan, key, on)))
    .map((on) => {
      const near = nearest(on, known);
      return {
        code: 'name-unknown',
        message: `${inScenario(name)} ${plan.tenant.id} has no target \`${shown(on)}\`.`,
        hint: near === null ? `Its targets are: ${keys.join(', ')}.` : `Did you mean \`${near}\`?`,
        at,
      };
    });
}

function compare(run: Rehearsed, { name, expect }: Scenario): readonly Fault[] {
  const outcome = run.state.phase.name === 'closed' ? run.state.phase.outcome : null;
  const human = outcome === null ? 'no' : OUTCOMES[outcome].human;
  const because = run.state.failure?.because ?? '';
  const faults: Fault[] = [];
  const differs = (at: Place, what: string, hint = whyOf(run)) =>
    void faults.push({ code: 'scenario-failed', message: `${inScenario(name)} ${what}`, hint, at });
  if (expect.outcome.value !== outcome)
    differs(expect.outcome.at, `the outcome is \`${outcome ?? 'none'}\`, not \`${expect.outcome.value}\`.`);
  if (expect.human !== undefined && expect.human.value !== human)
    differs(expect.human.at, `a human is needed: \`${human}\`, not \`${expect.human.value}\`.`);
  if (expect.because !== undefined && !because.includes(expect.because.value))
    differs(expect.because.at, `the reason is not \`${shown(expect.because.value)}\`.`);
  for (const [step, { value, at }] of Object.entries(expect.steps)) {
    const found = stepWords(run, step);
    if (!found.includes(value))
      differs(at, `the step \`${step}\` is ${found.map((word) => `\`${word}\``).join(', ')}, not \`${value}\`.`);
  }
  listDiffers(expect.commands, run.began.map(wordsOf), (at, says) => differs(at, `its commands ${says}`));
  const undone = run.began.filter(({ action }) => action === 'undo').map(nameOf);
  listDiffers(expect.undo, undone, (at, says) => differs(at, `its undos ${says}`));
  for (const [on, to] of Object.entries(expect.notifications?.value ?? {})) {
    const told = run.notified.filter((one) => one.on === on).map(({ channel }) => channel);
    const at = expect.notifications?.at;
    if (at !== undefined && told.join() !== to.join())
      differs(at, `\`${on}\` was told to ${listed(told, 'nobody')}, not to ${listed(to, 'nobody')}.`);
  }
  return faults;
}

export function wordsOf(change: Change): string {
  return `${change.action} ${nameOf(change)}`;
}

/** What is true of a step: its own word, and that of its targets where they agree. */
function stepWords({ state, plan }: Rehearsed, id: string): readonly string[] {
  const step = plan.steps.find((one) => one.id === id);
  const acts = step?.kind === 'mitigation' ? step.acts : [];
  const statuses = new Set(acts.map((act) => state.targets[`${id} @ ${act.target}`]?.status ?? 'not_started'));
  const own = state.steps[id] ?? 'pending';
  return statuses.size === 1 ? [own, ...statuses] : [own];
}

function listDiffers(
  expected: Expectation<readonly string[]> | undefined,
  found: readonly string[],
  differs: (at: Place, says: string) => void,
): void {
  if (expected === undefined || expected.value.join('\n') === found.join('\n')) return;
  differs(expected.at, `were ${listed(found, 'none')}, not ${listed(expected.value, 'none')}.`);
}

function listed(words: readonly string[], empty: 'none' | 'nobody'): string {
  return words.length === 0 ? empty : words.map((word) => `\`${shown(word)}\``).join(', ');
}

/** What the run itself says. */
function whyOf({ state, events }: Rehearsed): string {
  const because = state.failure?.because;
  const last = events.findLast((event: RunEvent) => event.type === 'condition.looked');
  if (because !== undefined) return `The run ended so because ${shown(because, 300)}.`;
  const seen =
    last?.type === 'condition.looked'
      ? ` The last condition that was looked at: ${shown(last.shown.join('; '), 200)}.`
      : '';
  return `Nothing failed in the run.${seen}`;
}

function inScenario(name: string): string {
  return `In the scenario \`${shown(name, 80)}\`:`;
}
