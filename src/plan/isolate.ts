// Wall 2: what commands say, held against who their tenant is. Over the whole plan before it runs, and over each finished command.
// Promises: every command that could run is looked at, in every text that it carries; a secret's value is not among them.
import type { Fault } from '../kernel/fault.ts';
import type { Isolation } from '../topology/isolation.ts';
import { commandsOf, type PlanContents } from './contents.ts';
import { type CommandPlaces, placeAt } from './places.ts';
import type { Plan, PlannedCommand } from './plan.ts';
import type { ReadyCommand } from './ready.ts';
import { textsOf } from './says.ts';
import { wholeTargetOf } from './whole.ts';

export interface IsolationProof {
  /** How many commands were looked at. */
  readonly commands: number;
  readonly faults: readonly Fault[];
}

/** What of a plan is looked at. */
export type Isolated = PlanContents &
  Pick<Plan, 'targets' | 'approval'> & { readonly tenant: Pick<Plan['tenant'], 'id'> };
type About = Pick<Isolated, 'targets' | 'approval' | 'tenant'>;

/** Faults name the step, guard or probe whose command it is, and where that stands, as far as the places are known. */
export function isolatePlan(isolation: Isolation, plan: Isolated, places: CommandPlaces = new Map()): IsolationProof {
  const commands = commandsOf(plan);
  const faults = commands.flatMap(({ of, mutates, command }) =>
    look(isolation, plan, {
      command,
      mutates,
      allowWildcard: command.allow_wildcard !== undefined,
    }).map((fault) => ({ ...fault, message: `In ${of}: ${fault.message}`, ...placeAt(places, of) })),
  );
  return { commands: commands.length, faults };
}

/**
 * The same right before a command starts, when all its values are known. Of a run that has begun, maybe with an earlier release, names of
 * secrets are not looked at: its changes may have to be undone with them.
 */
export function isolationCheck(
  isolation: Isolation,
  plan: Plan,
  { begun = false }: { readonly begun?: boolean } = {},
): (command: ReadyCommand, mutates: boolean, allowWildcard: boolean) => readonly Fault[] {
  return (command, mutates, allowWildcard) => look(isolation, plan, { command, mutates, allowWildcard, begun });
}

interface Saying {
  readonly command: PlannedCommand | ReadyCommand;
  readonly mutates: boolean;
  readonly allowWildcard: boolean;
  readonly begun?: boolean;
}

/** A wildcard is allowed only in a plan that needs an approval. */
function look(
  isolation: Isolation,
  plan: About,
  { command, mutates, allowWildcard, begun = false }: Saying,
): readonly Fault[] {
  const whole = mutates ? wholeTargetOf(plan, command) : undefined;
  return isolation.check({
    tenant: plan.tenant.id,
    texts: textsOf(command).filter(({ kind }) => !(begun && kind === 'secret')),
    mutates,
    ...(whole !== undefined && { whole }),
    allowWildcard: allowWildcard && plan.approval !== null,
  });
}
