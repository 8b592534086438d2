// What a recovery goes on from: the events that can be relied on, and the journal that takes what follows.
// Promises: a journal that somebody changed stays as it is, ends its run once, and is told then; one of another version is left alone.
import type { ChainedEvent } from '../engine/event.ts';
import type { Journal } from '../engine/ports.ts';
import { freeing } from '../journal/freeing.ts';
import type { TakenOver } from '../journal/store.ts';
import { volatileJournal } from '../journal/volatile-journal.ts';
import { startOfChain } from '../kernel/chain.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import type { Plan } from '../plan/plan.ts';
import { soundnessOf } from './sound-events.ts';

export interface Standing {
  readonly events: readonly ChainedEvent[];
  readonly journal: Journal;
  readonly broken: Fault | undefined;
}

export interface Taken {
  readonly plan: Plan;
  readonly executionId: string;
  readonly redactor: Redactor;
}

export async function standingOf(
  { lease, events, broken, poisoned }: TakenOver,
  { plan, executionId, redactor }: Taken,
): Promise<Result<Standing>> {
  const sound = soundnessOf(plan, events, executionId);
  switch (sound.kind) {
    case 'sound':
      return succeed({ events, journal: lease.journal, broken });
    case 'of-another-version':
      return fail(sound.fault);
    case 'wrong': {
      if (poisoned !== undefined) {
        await lease.close({ outcome: 'unknown', changed: true, poison: poisoned });
        return fail(told(sound.fault, executionId));
      }
      const head = sound.events.at(-1) ?? startOfChain(plan.digest);
      return succeed({ events: sound.events, journal: volatileJournal(head, redactor), broken: sound.fault });
    }
  }
}

/** A second time would only page again. */
function told(fault: Fault, executionId: string): Fault {
  const hint = `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${freeing(executionId)}`;
  return { ...fault, hint };
}
