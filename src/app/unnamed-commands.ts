// Commands that a run has started and that its journal does not name: then somebody shortened or emptied it, whatever its chain says.
// Promises: asked only where a journal can hide one: it has no intent at all, or its last line was cut off. A place that cannot be asked
// says nothing, and a run that died before its first change is finished as though nobody had asked.
import type { ActRecord, ChainedEvent } from '../engine/event.ts';
import { freeing } from '../journal/freeing.ts';
import type { Lease } from '../journal/store.ts';
import type { Fault } from '../kernel/fault.ts';
import type { Redactor } from '../kernel/redact.ts';
import { commandsOf } from '../plan/contents.ts';
import type { Plan } from '../plan/plan.ts';
import { lockOf } from '../plan/whole.ts';
import type { Stray } from '../transport/strays.ts';
import { type CrewSettings, createCrew } from './crew.ts';

export interface Asked {
  readonly plan: Plan;
  readonly executionId: string;
  readonly lease: Pick<Lease, 'locks' | 'lost'>;
  readonly settings: CrewSettings;
  readonly redactor: Redactor;
  readonly folder: string;
  readonly abandon: AbortSignal;
}

/** Can this journal have held an intent that it holds no more? With one that stands whole, undos may have run that no journal took. */
export function mayHideCommands(events: readonly ChainedEvent[], torn: boolean): boolean {
  if (events.at(-1)?.type === 'closed') return false;
  return torn || !events.some(({ type }) => type === 'command.intended');
}

/** What is wrong with the journal, as its run's hosts and this machine know it; what still ran of it there is ended. */
export async function unnamedCommands(events: readonly ChainedEvent[], asked: Asked): Promise<Fault | null> {
  const { plan, executionId, lease, settings, redactor, folder, abandon } = asked;
  const made = await createCrew({ plan, redactor, settings, outputsFolder: folder });
  if (!made.ok) return null;
  await using crew = made.value;
  const known = events.flatMap((event) => (event.type === 'command.intended' ? [event.command] : []));
  const token = Math.max(...lease.locks.map((lock) => lock.token));
  const signal = AbortSignal.any([abandon, lease.lost]);
  const found = await Promise.all(
    placesOf(plan).map(async (place) => {
      const strays = await crew.executor.strays({ ...place, execution_id: executionId, token, known }, signal);
      return strays.map((stray) => saidOf(stray, place.where));
    }),
  );
  const said = found.flat();
  return said.length === 0 ? null : incomplete(executionId, said);
}

interface PlaceOfChanges {
  readonly where: string;
  readonly as: string | undefined;
  readonly locks: readonly string[];
}

/** Each place with each user that the plan changes something as: a user's records are that user's own. A request is noted on this machine. */
function placesOf(plan: Plan): readonly PlaceOfChanges[] {
  const places = new Map<string, PlaceOfChanges>();
  for (const { mutates, command } of commandsOf(plan)) {
    if (!mutates) continue;
    const { where, as } = command.kind === 'http' ? { where: 'runner', as: undefined } : command;
    const key = `${where}\n${as ?? ''}`;
    const locks = new Set([...(places.get(key)?.locks ?? []), lockOf(plan, command.target ?? '')]);
    places.set(key, { where, as, locks: [...locks] });
  }
  return [...places.values()];
}

function saidOf({ id, act }: Stray, where: string): string {
  return `${where === 'runner' ? 'the runner' : where} started command ${id} (${becameOf(id, act)})`;
}

function becameOf(id: string, { ended, exit_code, stopped }: ActRecord): string {
  if (stopped === 'left-running')
    return `it is over, but a process that it started still runs: it has ENFORCED_RUNBOOKS_COMMAND=${id} in its /proc/PID/environ`;
  if (stopped === 'unconfirmed') return 'whether it still runs is not known';
  return ended === 'exited' ? `it ended with ${exit_code}` : 'nothing of it runs any more';
}

function incomplete(executionId: string, said: readonly string[]): Fault {
  return {
    code: 'journal-broken',
    message: `The journal of ${executionId} is not whole: ${said.join('; ')}, and it names no such command.`,
    hint: `Somebody shortened or emptied it, and nothing is done from it. Look there by hand; when the hosts are in order, free the lock: ${freeing(executionId)}`,
  };
}

/** A run that ended as unknown for this is told once, and its lock stays: nothing in such a journal says otherwise. */
export function toldBefore(executionId: string, poisoned: string): Fault {
  return {
    code: 'journal-broken',
    message: `The journal of ${executionId} is not whole, and its lock is poisoned: ${poisoned}`,
    hint: `It was told when the run ended. Look at the hosts by hand; when they are in order, free the lock: ${freeing(executionId)}`,
  };
}
