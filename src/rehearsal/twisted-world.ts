// A world in which one thing goes wrong; it also keeps what has had its effect, for the judgement at the end.
import { after, type Facts, NOTHING_YET } from './facts.ts';
import { courseIn, isBlind, type Question, type Twist } from './twist.ts';
import type { GroundWorld, World } from './world.ts';

/** What of a run is kept here. */
export interface Past {
  /** How many commands have been started. */
  readonly started: number;
  readonly facts: Facts;
}

export const NO_PAST: Past = { started: 0, facts: NOTHING_YET };

export interface TwistedWorld extends World {
  readonly past: Past;
}

export interface Twisting {
  readonly twist: Twist;
  readonly past: Past;
  /** Told of each question to which another twist may have another answer. */
  readonly asked: (question: Question) => void;
}

export function twistedWorld(world: GroundWorld, { twist, past, asked }: Twisting): TwistedWorld {
  let { started, facts } = past;
  return {
    get past() {
      return { started, facts };
    },
    see: (of) => {
      const question = { probe: of.probe, started };
      asked({ kind: 'see', ...question });
      return isBlind(twist, question) ? { kind: 'unreachable' } : world.see(of);
    },
    course: (change) => {
      asked({ kind: 'course', change });
      return { ...world.course(change), ...courseIn(twist, change) };
    },
    start: (change) => {
      started += 1;
      world.start(change);
    },
    work: (change) => {
      world.work(change);
      facts = after(facts, change, {});
    },
    neighbour: () => {
      const isChanged = facts.applied.length > 0;
      asked({ kind: 'neighbour', isChanged });
      return twist.ill && isChanged ? 'ill' : world.neighbour();
    },
  };
}
