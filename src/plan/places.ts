// Where each command of a plan stands in its runbook.
// Promises: beside the plan, never in it: a runbook whose lines move gives the same plan, and the same digest.
import type { Place } from '../kernel/fault.ts';
import type { Command, Runbook, Step } from '../runbook/runbook.ts';
import { CALLED } from './contents.ts';

/** By what messages call the command. */
export type CommandPlaces = ReadonlyMap<string, Place>;

export function placesOf({ probes, guards, steps }: Runbook): CommandPlaces {
  const commands: readonly (readonly [string, Command])[] = [
    ...Object.values(probes).map(({ name, command }) => [CALLED.probe(name), command] as const),
    ...Object.values(guards).flatMap(({ name, engage, release }) => [
      [CALLED.guard(name, 'engage'), engage] as const,
      [CALLED.guard(name, 'release'), release] as const,
    ]),
    ...steps.flatMap(commandsIn),
  ];
  return new Map(commands.map(([called, { at }]) => [called, at]));
}

function commandsIn(step: Step): readonly (readonly [string, Command])[] {
  if (step.kind === 'check') return [];
  const { id, ending } = step;
  return [
    [CALLED.step(id, 'do'), step.do],
    ...(ending.kind === 'undo' ? [[CALLED.step(id, 'undo'), ending.undo] as const] : []),
  ];
}

/** To be spread into a fault. */
export function placeAt(places: CommandPlaces, called: string): { readonly at?: Place } {
  const at = places.get(called);
  return at === undefined ? {} : { at };
}
