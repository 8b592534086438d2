// A twist: what goes wrong in one rehearsal of a model, and when.
// Promises: all that it changes are answers to questions, so that it can be told from which of them on two twists differ.
import type { Change } from '../engine/event.ts';
import type { Course } from './world.ts';

export interface Twist {
  /** What of a command's course is not as it would be. */
  readonly course: ((change: Change) => Partial<Course>) | null;
  /** A probe that fails once so many commands have been started. */
  readonly blind: { readonly probe: string; readonly from: number } | null;
  /** False: whatever is done, the incident goes on. */
  readonly recovers: boolean;
  /** Whoever lives beside the targets falls ill with the first change. */
  readonly ill: boolean;
}

export const ALL_WELL: Twist = { course: null, blind: null, recovers: true, ill: false };

/** What the world is asked that a twist may answer. */
export type Question =
  | { readonly kind: 'see'; readonly probe: string; readonly started: number }
  | { readonly kind: 'course'; readonly change: Change }
  | { readonly kind: 'neighbour'; readonly isChanged: boolean };

export function isBlind(
  { blind }: Twist,
  { probe, started }: Omit<Extract<Question, { kind: 'see' }>, 'kind'>,
): boolean {
  return blind !== null && blind.probe === probe && started >= blind.from;
}

export function courseIn({ course }: Twist, change: Change): Partial<Course> {
  return course?.(change) ?? {};
}

/** Do they answer differently? Whether the incident goes on is no question: it is another world from the beginning. */
export function differ(one: Twist, other: Twist, question: Question): boolean {
  switch (question.kind) {
    case 'see':
      return isBlind(one, question) !== isBlind(other, question);
    case 'course':
      return JSON.stringify(courseIn(one, question.change)) !== JSON.stringify(courseIn(other, question.change));
    case 'neighbour':
      return question.isChanged && one.ill !== other.ill;
  }
}
