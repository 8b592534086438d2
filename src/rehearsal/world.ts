// What a rehearsed run meets instead of an estate: what probes see, and how commands end. Made from a scenario, or from the runbook itself.
import type { Change } from '../engine/event.ts';
import type { Clock } from '../engine/ports.ts';
import type { Fields } from '../kernel/scalar.ts';
import type { SampleOf } from '../plan/plan.ts';
import type { Demand } from './demands.ts';

/** What comes back of a probe. `exit_code` is the first that its command accepts where nothing is said. */
export type Answer =
  | { readonly kind: 'seen'; readonly fields: Fields; readonly exit_code?: number }
  | { readonly kind: 'failed'; readonly exit_code: number }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'unreachable' };

/** How a command that changes something goes. */
export interface Course {
  readonly ends: 'exited' | 'timed-out' | 'lost' | 'not-started';
  /** Null: the first that its command accepts. */
  readonly exit_code: number | null;
  /** What it prints. */
  readonly output: string;
  /** Does it have its effect? */
  readonly works: boolean;
  readonly takes_ms: number;
  /** Where contact was lost: does its host tell later what became of it? Of a request none does. */
  readonly told: boolean;
}

export interface World {
  see(of: SampleOf): Answer;
  /** How the next try of a command will go. */
  course(change: Change): Course;
  /** The command starts now. */
  start(change: Change): void;
  /** The command's effect takes place now. */
  work(change: Change): void;
  /** How whoever lives beside the targets is now. */
  neighbour(): 'healthy' | 'ill';
}

/** The world of a run that others branch off from. */
export interface GroundWorld extends World {
  /** What could not be brought about on the way. */
  readonly unmet: readonly Demand[];
  /** The world as it stands now, for a run that goes on from here. */
  kept(): Sprout;
}

/** A world for one run, given its time and what cancels it. */
export type Sprout = (clock: Clock, cancel: () => void) => GroundWorld;

export const WELL: Course = {
  ends: 'exited',
  exit_code: null,
  output: '',
  works: true,
  takes_ms: 100,
  told: true,
};

/** An exit code, or a status, by which a command says that it failed. */
export function refusedBy(accepted: readonly number[]): number {
  return [1, 2, 3].find((code) => !accepted.includes(code)) ?? 255;
}
