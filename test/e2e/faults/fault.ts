// A fault of the matrix: what breaks while a run stands still at a moment, and what is put right afterwards.
// A column of the table is one fault; a row is one moment (`moment.ts`); a cell is one run of both (`run-cell.ts`).
import type { Audit } from './audits.ts';
import type { Cell } from './cell.ts';
import type { CellHost } from './host.ts';
import type { Moment } from './moment.ts';

export interface Fault<H extends CellHost = CellHost> {
  readonly name: string;
  /** The column's head; several faults may share one. Default: the name. */
  readonly column?: string;
  /** Whether there is such a cell: `false` where the fault means nothing at that moment. Default: there is. */
  readonly at?: (moment: Moment) => boolean;
  /** A host that can be broken; default: the one that serves all cells, which must not be. */
  readonly host?: () => Promise<H>;
  /** The runner's disk is small enough to be filled. */
  readonly disk?: 'small';
  /** What is held on the host is never let go: whoever finishes the run has to end it. */
  readonly staysHeld?: true;
  /** The action as it is shipped, whose lease is 90 s. Default: its sources, with a lease of some seconds. */
  readonly shipped?: true;
  /** The host may stay out of reach, so that `unknown` is a true end. */
  readonly mayLoseHost?: true;
  /**
   * The run stands still at its moment; what waits there goes on when `cell.letGo` is called, at the latest when this resolves.
   * Bounded: a cell whose strike takes longer than five minutes does not hold.
   */
  strike(cell: Cell<H>): Promise<void>;
  /** Heals what is to be healed, once the step (main and post) has ended, and before any recovery; default: nothing. */
  heal?(cell: Cell<H>): Promise<void>;
  /** Beyond the invariants: what has to be so at the end. Each text is one thing that is not. */
  expects?(cell: Cell<H>, final: Audit | null): readonly string[] | Promise<readonly string[]>;
}
