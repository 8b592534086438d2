// What a recovery goes on from: the events that can be relied on, and the journal that takes what follows.
// Promises: a journal that somebody changed stays as it is, ends its run once, and is told then; one of another version is left alone.
import type { ChainedEvent } from '../engine/event.ts';
import type { Journal } from '../engine/ports.ts';
import { freeing } from '../journal/freeing.ts';
import type { TakenOver } from '../journal/store.ts';
import { volatileJournal } from '../journal/volatile-journal.ts';
import { startOfChain } from '../kernel/chain.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { soundnessOf } from './sound-events.ts';
import { type Asked, mayHideCommands, toldBefore, unnamedCommands } from './unnamed-commands.ts';

export interface Standing {
  readonly events: readonly ChainedEvent[];
  readonly journal: Journal;
  readonly broken: Fault | undefined;
}

export async function standingOf(
  { lease, events, torn, broken, poisoned }: TakenOver,
  taken: Omit<Asked, 'lease'>,
): Promise<Result<Standing>> {
  const { plan, executionId, redactor } = taken;
  const ended = (at: readonly ChainedEvent[], fault: Fault) =>
    succeed({ events: at, journal: volatileJournal(at.at(-1) ?? startOfChain(plan.digest), redactor), broken: fault });
  const keepPoisoned = (poison: string) => lease.close({ outcome: 'unknown', changed: true, poison });
  const sound = soundnessOf(plan, events, executionId);
  switch (sound.kind) {
    case 'sound': {
      if (broken !== undefined || !mayHideCommands(events, torn))
        return succeed({ events, journal: lease.journal, broken });
      if (poisoned !== undefined) {
        await keepPoisoned(poisoned);
        return fail(toldBefore(executionId, poisoned));
      }
      const unnamed = await unnamedCommands(events, { ...taken, lease });
      return unnamed === null ? succeed({ events, journal: lease.journal, broken }) : ended(events, unnamed);
    }
    case 'of-another-version':
      return fail(sound.fault);
    case 'wrong': {
      if (poisoned !== undefined) {
        await keepPoisoned(poisoned);
        return fail(told(sound.fault, executionId));
      }
      return ended(sound.events, sound.fault);
    }
  }
}

/** A second time would only page again. */
function told(fault: Fault, executionId: string): Fault {
  const hint = `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${freeing(executionId)}`;
  return { ...fault, hint };
}
