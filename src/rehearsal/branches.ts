// The runs of a drill as branches: one that is like another until something goes wrong begins where that is.
// Promises: a branch is, event by event, the run that would have been driven from the beginning.
import type { Ground } from './ground.ts';
import type { Moment } from './moments.ts';
import { type Fork, type Rehearsed, rehearse } from './rehearse.ts';
import type { Driven } from './told.ts';
import { ALL_WELL, differ, type Question, type Twist } from './twist.ts';
import { NO_PAST, type Past, type TwistedWorld, twistedWorld } from './twisted-world.ts';
import type { GroundWorld, Sprout } from './world.ts';

export type Going = Pick<Moment, 'twist' | 'blow' | 'like'>;

/** A run that others branch off from. */
interface Trunk {
  readonly driven: Driven;
  readonly limbs: readonly Limb[];
  readonly questions: readonly Question[];
}

/** A place at which another run can begin. */
interface Limb {
  readonly fork: Fork;
  readonly sprout: Sprout;
  readonly past: Past;
  /** How many questions its world had been asked by then. */
  readonly asked: number;
}

export class Branches {
  readonly #ground: Ground;
  readonly #trunks = new Map<Twist, Trunk>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Can it be asked that the incident goes on whatever is done? */
  get canGoOn(): boolean {
    return this.#ground.canGoOn;
  }

  /** The run with a twist and no blow. */
  async plain(twist: Twist): Promise<Driven> {
    return (await this.#trunk(twist)).driven;
  }

  async drive(going: Going): Promise<Driven> {
    const limb = limbFor(await this.#trunk(going.like), going);
    return driveFrom(this.#ground, going, { limb });
  }

  async #trunk(twist: Twist): Promise<Trunk> {
    const known = this.#trunks.get(twist);
    if (known !== undefined) return known;
    const going = { twist, blow: null, like: ALL_WELL };
    const limb = twist === ALL_WELL ? null : limbFor(await this.#trunk(ALL_WELL), going);
    const limbs: Limb[] = [];
    const questions: Question[] = [];
    const driven = await driveFrom(this.#ground, going, { limb, limbs, questions });
    const trunk = { driven, limbs, questions };
    this.#trunks.set(twist, trunk);
    return trunk;
  }
}

/** From the beginning. */
export function driveThrough(ground: Ground, going: Going): Promise<Driven> {
  return driveFrom(ground, going, { limb: null });
}

/** The last place before anything can be otherwise; null: there is none but the beginning. */
function limbFor({ limbs, questions }: Trunk, { twist, blow, like }: Going): Limb | null {
  if (twist.recovers !== like.recovers) return null;
  const first = questions.findIndex((question) => differ(twist, like, question));
  const same = first === -1 ? Number.POSITIVE_INFINITY : first;
  const struck = blow === null ? Number.POSITIVE_INFINITY : blow.seq;
  return limbs.findLast(({ asked, fork }) => asked <= same && fork.pause.events.length < struck) ?? null;
}

interface Growing {
  readonly limb: Limb | null;
  /** What it leaves for others. */
  readonly limbs?: Limb[];
  readonly questions?: Question[];
}

async function driveFrom(
  ground: Ground,
  { twist, blow }: Omit<Going, 'like'>,
  { limb, limbs, questions }: Growing,
): Promise<Driven> {
  const sprout = limb?.sprout ?? ground.sprout(twist.recovers);
  const worlds: { readonly own: GroundWorld; readonly twisted: TwistedWorld }[] = [];
  const run: Rehearsed = await rehearse({
    cast: ground.cast,
    begins: ground.begins,
    channels: ground.channels,
    world: (clock, cancel) => {
      const own = sprout(clock, cancel);
      const asked = (question: Question) => void questions?.push(question);
      const twisted = twistedWorld(own, { twist, past: limb?.past ?? NO_PAST, asked });
      worlds.push({ own, twisted });
      return twisted;
    },
    ...(limb !== null && { from: limb.fork }),
    ...(limbs !== undefined && {
      forks: (fork) => {
        const [world] = worlds;
        if (world === undefined) return;
        const { own, twisted } = world;
        limbs.push({ fork, sprout: own.kept(), past: twisted.past, asked: questions?.length ?? 0 });
      },
    }),
    ...(blow !== null && {
      blow: (_event, seq, written) => (seq === blow.seq && written === blow.written ? blow.kind : 'none'),
    }),
  });
  const [world] = worlds;
  if (world === undefined) throw new Error('driveFrom: a run without a world');
  return { run, facts: world.twisted.past.facts, unmet: world.own.unmet };
}
