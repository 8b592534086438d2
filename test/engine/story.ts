// Stories: any plan, any behaviour of the world, a cancel or a death at any moment; and a run of each, to its end.

import type { Health } from '../../src/engine/event.ts';
import type { Plan } from '../../src/plan/plan.ts';
import fc from '../support/properties.ts';
import { Died } from './disk.ts';
import type { Behaviour } from './hosts.ts';
import { type Ran, runOn } from './run.ts';
import { AGREEING, DISAGREEING, questions } from './there.ts';
import { planOf, type StepShape, type World, type WorldOptions } from './world.ts';

export const NAMES = ['one', 'two', 'three', 'four'] as const;
const BEHAVIOURS: readonly Behaviour[] = [
  'works',
  'fails',
  'fails-late',
  'does-nothing',
  'times-out',
  'does-not-start',
  'lost-then-known',
  'lost-while-down',
  'lost',
];
/** Nobody can end these, so that they are left to steps: what comes of them late is told as `unknown`. */
const UNENDING: readonly Behaviour[] = ['lost-for-good', 'leaves-running'];

const some = (behaviours: readonly Behaviour[]) =>
  fc.array(fc.constantFrom(...behaviours), { minLength: 1, maxLength: 3 });
const step = fc.record(
  {
    ending: fc.constantFrom('undo' as const, 'undo' as const, 'none' as const, 'irreversible' as const),
    guard: fc.boolean(),
    checkpoint: fc.constantFrom(true, false, false, false),
    retry: fc.integer({ min: 1, max: 2 }),
    when: fc.constantFrom('sick.on', 'sick.on', '!sick.on'),
    require: fc.constantFrom('sick.on', 'sick.on', 'sick.on', '!sick.on'),
  },
  { requiredKeys: ['ending'] },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Well; ill from then on; ill in two looks of three; flapping; ill before; silent. */
const turns = fc.constantFrom<readonly Health[]>(
  ['healthy'],
  ['healthy'],
  ['healthy', 'ill'],
  ['healthy', 'healthy', 'silent'],
  ['healthy', 'ill', 'healthy', 'ill', 'healthy'],
  ['healthy', 'ill', 'healthy'],
  ['ill'],
  ['silent', 'healthy', 'ill'],
);

export const STORY = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  commands: fc.dictionary(
    fc.constantFrom(...NAMES.flatMap((id) => [`undo ${id}`]), 'engage breaker', 'release breaker'),
    some(BEHAVIOURS),
    { maxKeys: 3 },
  ),
  doing: fc.dictionary(fc.constantFrom(...NAMES.map((id) => `do ${id}`)), some([...BEHAVIOURS, ...UNENDING]), {
    maxKeys: 2,
  }),
  /** A probe that is blind from its n-th look on, for so many looks. */
  blind: fc.array(
    fc.tuple(
      fc.constantFrom('well', 'breaker', 'sick', ...NAMES),
      fc.integer({ min: 0, max: 8 }),
      fc.constantFrom(1, 2, 7, 100),
    ),
    { maxLength: 2 },
  ),
  refused: maybe(fc.constantFrom(...NAMES.flatMap((id) => [`do ${id}`, `read ${id}`]), 'engage breaker')),
  isolation: fc.constantFrom(false, false, false, false, false, false, true),
  /** What the target's host says of itself; absent where it cannot be asked. */
  discovery: maybe(fc.constantFrom(...AGREEING, ...AGREEING, ...AGREEING, ...AGREEING, ...DISAGREEING)),
  /** How those are who live beside the target, look by look; absent where nobody can be asked. */
  bystanders: maybe(fc.record({ 't-two': turns, 't-three': turns }, { requiredKeys: [] })),
  cancelMoment: maybe(fc.integer({ min: 1, max: 90 })),
  leave: fc.boolean(),
  breakJournalAt: maybe(fc.integer({ min: 2, max: 40 })),
  die: fc.array(fc.record({ event: fc.integer({ min: 2, max: 45 }), written: fc.boolean(), power: fc.boolean() }), {
    maxLength: 2,
  }),
  /** The process dies while the first command with these words runs. */
  dieDuring: maybe(
    fc.constantFrom(...NAMES.flatMap((id) => [`do ${id}`, `undo ${id}`]), 'engage breaker', 'release breaker'),
  ),
  timeout: maybe(fc.integer({ min: 10, max: 2_000 })),
  keep: fc.boolean(),
  well: fc.constantFrom(true, true, false),
  found: fc.constantFrom(true, false, false),
  hold: fc.boolean(),
});
export type Story = typeof STORY extends fc.Arbitrary<infer T> ? T : never;

export function shapesOf({ steps }: Story): readonly StepShape[] {
  return steps.map((shape, index) => ({ id: NAMES[index] ?? 'one', ...shape }));
}

export function planFor(story: Story): Plan {
  const plan = planOf(shapesOf(story));
  const { breaker } = plan.guards;
  if (breaker === undefined) throw new Error('planFor: no guard');
  return {
    ...plan,
    recovered: { ...plan.recovered, that: ['well.on'], otherwise: story.keep ? 'keep' : 'rollback' },
    guards: { breaker: { ...breaker, on_unknown: story.hold ? 'hold' : 'release' } },
    ...(story.discovery !== undefined && { discovery: questions() }),
    ...(story.bystanders !== undefined && { bystanders: { most: 50, settle_ms: 100 } }),
    ...(story.timeout !== undefined && { timeout_ms: story.timeout }),
  };
}

/** `at`: what is to be looked at whenever a port is used. A journal that breaks outlives no process. */
export async function tell(
  story: Story,
  at: (moment: string, world: World) => void,
  change: Partial<WorldOptions> = {},
): Promise<Ran> {
  const blind: string[] = [];
  const looks = new Map<string, number>();
  let moments = 0;
  let died = story.breakJournalAt !== undefined;
  const isBlind = (probe: string, look: number) =>
    story.blind.some(([one, from, count]) => one === probe && look >= from && look < from + count);
  const { breakJournalAt, refused } = story;
  return runOn(planFor(story), {
    behaviours: { ...story.commands, ...story.doing },
    blind,
    first: { breaker: story.found, well: story.well },
    ...(breakJournalAt === undefined ? { dieAt: story.die } : { breakJournalAt }),
    ...(story.discovery !== undefined && { discovery: story.discovery }),
    ...(story.bystanders !== undefined && { bystanders: story.bystanders }),
    ...(refused !== undefined && { refuse: (words) => words === refused }),
    ...(story.isolation && {
      isolation: [{ code: 'isolation-wildcard', message: 'names everybody', hint: 'do not' }],
    }),
    onCancel: story.leave ? 'leave' : 'compensate',
    at: (moment, world) => {
      moments += 1;
      if (moments === story.cancelMoment) world.cancel.abort('SIGINT');
      const [, probe = ''] = moment.split(' ');
      if (moment.startsWith('observe ')) {
        const look = looks.get(probe) ?? 0;
        looks.set(probe, look + 1);
        blind.splice(0, blind.length, ...(isBlind(probe, look) ? [probe] : []));
      }
      at(moment, world);
      if (died || moment !== `go ${story.dieDuring}`) return;
      died = true;
      world.hosts.startAlone(world.ids.at(-1) ?? '', story.dieDuring ?? '');
      throw new Died();
    },
    ...change,
  });
}
