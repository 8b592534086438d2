// A world in which one thing goes wrong; it also keeps what has had its effect, for the judgement at the end.
import type { Change } from '../engine/event.ts';
import { after, type Facts, NOTHING_YET } from './facts.ts';
import type { Twist } from './twist.ts';
import type { World } from './world.ts';

export interface TwistedWorld extends World {
  readonly facts: Facts;
}

export function twistedWorld(world: World, twist: Twist): TwistedWorld {
  let started = 0;
  let facts = NOTHING_YET;
  return {
    get facts() {
      return facts;
    },
    see: (of) => {
      const { blind } = twist;
      const isBlind = blind !== null && blind.probe === of.probe && started >= blind.from;
      return isBlind ? { kind: 'unreachable' } : world.see(of);
    },
    course: (change) => ({ ...world.course(change), ...twist.course?.(change) }),
    start: (change) => {
      started += 1;
      world.start(change);
    },
    work: (change: Change) => {
      world.work(change);
      facts = after(facts, change, {});
    },
    neighbour: () => (twist.ill && facts.applied.length > 0 ? 'ill' : world.neighbour()),
  };
}
