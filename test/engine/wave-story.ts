// Stories of steps with several targets: any sizes of waves, any order of results, any behaviour of hosts, a cancel or a
// death at any moment; and what must hold at every moment of each.
import type { Plan, PlannedMitigation } from '../../src/plan/plan.ts';
import { AT_ONCE, wavesOf } from '../../src/plan/waves.ts';
import fc from '../support/properties.ts';
import type { Behaviour } from './hosts.ts';
import { factOf, type Ran, runOn } from './run.ts';
import { planOf, type StepShape, type World, type WorldOptions } from './world.ts';

const TARGETS = ['a', 'b', 'c', 'd'] as const;
const STEPS = ['one', 'two'] as const;
const FACTS = STEPS.flatMap((id) => TARGETS.map((target) => `${id}-${target}`));
const BEHAVIOURS: readonly Behaviour[] = [
  'works',
  'fails',
  'fails-late',
  'does-nothing',
  'times-out',
  'does-not-start',
  'lost-then-known',
  'lost',
  'lost-for-good',
];

const step = fc.record(
  {
    targets: fc.subarray([...TARGETS], { minLength: 2 }),
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    ending: fc.constantFrom('undo' as const, 'undo' as const, 'undo' as const, 'none' as const),
    guard: fc.boolean(),
    shield: fc.boolean(),
    checkpoint: fc.constantFrom(true, false, false, false),
    retry: fc.integer({ min: 1, max: 2 }),
    when: fc.constantFrom('sick.on', 'sick.on', '!sick.on'),
    require: fc.constantFrom('sick.on', 'sick.on', 'sick.on', '!sick.on'),
    /** Targets that are as the step wants them before it begins: it leaves them out. */
    already: fc.subarray([...TARGETS]),
  },
  { requiredKeys: ['targets', 'sizes', 'ending'] },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const guards = TARGETS.flatMap((target) => [`engage shield-${target}`, `release shield-${target}`]);
const words = [
  ...FACTS.flatMap((fact) => [`do ${fact}`, `do ${fact}`, `do ${fact}`, `undo ${fact}`]),
  'engage breaker',
  ...guards,
];

export const WAVE_STORY = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 2 }),
  behaviours: fc.dictionary(
    fc.constantFrom(...words),
    fc.array(fc.constantFrom(...BEHAVIOURS), { minLength: 1, maxLength: 3 }),
    { maxKeys: 3 },
  ),
  /** How long what takes: by a hash of the words, so that each target has a pace of its own. */
  pace: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 7 }),
  /** A host that is out of reach from a moment on, for so long. */
  away: maybe(
    fc.record({
      fact: fc.constantFrom(...FACTS),
      since: fc.integer({ min: 0, max: 3_000 }),
      ms: fc.constantFrom(500, 20_000, 120_000, 3_600_000),
    }),
  ),
  cancelMoment: maybe(fc.integer({ min: 1, max: 120 })),
  leave: fc.boolean(),
  breakJournalAt: maybe(fc.integer({ min: 2, max: 60 })),
  die: fc.array(fc.record({ event: fc.integer({ min: 2, max: 80 }), written: fc.boolean(), power: fc.boolean() }), {
    maxLength: 2,
  }),
  timeout: maybe(fc.integer({ min: 10, max: 3_000 })),
  keep: fc.boolean(),
  hold: fc.boolean(),
});
export type WaveStory = typeof WAVE_STORY extends fc.Arbitrary<infer T> ? T : never;

export function wavePlanFor({ steps, timeout, keep, hold }: WaveStory): Plan {
  const shapes = steps.map(({ sizes, already, ...shape }, index): StepShape => {
    const waves: number[] = [];
    for (let left = shape.targets.length; left > 0; left -= waves.at(-1) ?? left)
      waves.push(Math.min(left, sizes[Math.min(waves.length, sizes.length - 1)] ?? 1));
    return { id: STEPS[index] ?? 'one', waves, ...shape, ...(already !== undefined && { whenOff: true }) };
  });
  const plan = planOf(shapes);
  const on_unknown = hold ? ('hold' as const) : ('release' as const);
  return {
    ...plan,
    recovered: { ...plan.recovered, otherwise: keep ? 'keep' : 'rollback' },
    guards: Object.fromEntries(Object.entries(plan.guards).map(([name, guard]) => [name, { ...guard, on_unknown }])),
    ...(timeout !== undefined && { timeout_ms: timeout }),
  };
}

export async function tellWaves(
  story: WaveStory,
  at: (moment: string, world: World) => void,
  change: Partial<WorldOptions> = {},
): Promise<Ran> {
  let moments = 0;
  const { breakJournalAt, away, pace } = story;
  return runOn(wavePlanFor(story), {
    first: Object.fromEntries(
      story.steps.flatMap(({ already = [] }, index) => already.map((target) => [`${STEPS[index]}-${target}`, true])),
    ),
    behaviours: story.behaviours,
    takes: (moment) => pace[hashOf(moment) % pace.length] ?? 0,
    ...(away !== undefined && {
      away: (fact: string, now: number) =>
        fact === away.fact && now >= 1_000 + away.since && now < 1_000 + away.since + away.ms,
    }),
    ...(breakJournalAt === undefined ? { dieAt: story.die } : { breakJournalAt }),
    onCancel: story.leave ? 'leave' : 'compensate',
    at: (moment, world) => {
      moments += 1;
      if (moments === story.cancelMoment) world.cancel.abort('SIGINT');
      at(moment, world);
    },
    ...change,
  });
}

/** What a wave must keep to, whenever a command is about to start. `broken`: what it did not, in words. */
export function waveRules(plan: Plan): {
  readonly broken: string[];
  readonly at: (moment: string, world: World) => void;
} {
  const broken: string[] = [];
  const must = (holds: boolean, says: string) => {
    if (!holds && !broken.includes(says)) broken.push(says);
  };
  const beforeDo = (fact: string, world: World) => {
    const { step, wave, earlier } = placeOf(plan, fact);
    const running = [...world.atWork].filter((command) => command.startsWith('do '));
    must(running.length < AT_ONCE, `do ${fact}: too many at once`);
    must(
      running.every((command) => wave.includes(command.slice('do '.length))),
      `do ${fact}: beside a target of another wave`,
    );
    must(![...world.atWork].some((command) => command.startsWith('undo ')), `do ${fact}: beside an undo`);
    must(
      earlier.every((one) => isVerified(world, step, one)),
      `do ${fact}: a wave before it is not verified`,
    );
    must(!hasFailed(world, step), `do ${fact}: behind a failure of its step`);
    must(isDurable(world, fact), `do ${fact}: no durable intent`);
    const guard = step.guard === 'shield' ? `shield-${fact.split('-')[1]}` : step.guard;
    must(guard === undefined || world.facts.get(guard) === true, `do ${fact}: its guard is not in force`);
  };
  return {
    broken,
    at: (moment, world) => {
      const [what, verb = '', fact = ''] = moment.split(' ');
      if (what === 'go' && verb === 'do') beforeDo(fact, world);
      if (what === 'go' && verb === 'undo')
        must(![...world.atWork].some((command) => command.startsWith('do ')), `undo ${fact}: beside a change`);
    },
  };
}

function placeOf(plan: Plan, fact: string) {
  for (const step of plan.steps) {
    if (step.kind === 'check') continue;
    const waves = wavesOf(step).map((acts) => acts.flatMap((act) => step.acts[act] ?? []));
    const index = waves.findIndex((acts) => acts.some((act) => factOf(act) === fact));
    if (index === -1) continue;
    return { step, wave: (waves[index] ?? []).map(factOf), earlier: waves.slice(0, index).flat() };
  }
  throw new Error(`placeOf: nothing does ${fact}`);
}

/** Or the step does not apply to it. */
function isVerified({ events }: World, step: PlannedMitigation, { target }: { readonly target: string }): boolean {
  return events.some(
    (event) =>
      event.type === 'condition.looked' &&
      'step' in event.purpose &&
      'target' in event.purpose &&
      event.purpose.step === step.id &&
      event.purpose.target === target &&
      ((event.purpose.kind === 'verify' && event.verdict === 'holds') ||
        (event.purpose.kind === 'when' && event.verdict === 'does_not_hold')),
  );
}

/** A change of the step that came to nothing, and is not tried again. */
function hasFailed({ events }: World, { id, retry }: PlannedMitigation): boolean {
  if (retry !== null) return false;
  return events.some(
    (event) => event.type === 'command.finished' && 'step' in event.change && event.change.step === id && isOver(event),
  );
}

function isOver({
  accepted,
  asked,
  act,
}: {
  accepted: boolean;
  asked: boolean;
  act: { ended: string; stopped: string };
}) {
  const isLost = !asked && (act.ended === 'disconnected' || act.stopped === 'unconfirmed');
  return !accepted && !isLost;
}

function isDurable({ events, disk, ids }: World, fact: string): boolean {
  return events.some(
    ({ seq, ...event }) =>
      event.type === 'command.intended' &&
      event.shown === `do ${fact}` &&
      ids.includes(event.command) &&
      seq <= disk.durable,
  );
}

function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash;
}
