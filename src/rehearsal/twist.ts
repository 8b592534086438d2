// A twist: what goes wrong in one rehearsal of a model, and when.
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
