// The decisions of a call that asks for several runs: one for each firing alert of a payload, or for each tenant that a person names.
// Promises: what is wrong with one alert keeps no other from being handled; what a person wrote is right as a whole, or nothing begins.
import type { Incident } from '../../incident/incident.ts';
import { tenantClaim } from '../../incident/tenant-claim.ts';
import { type Fault, fail, type Result, settle, succeed } from '../../kernel/fault.ts';
import { shown } from '../../kernel/visible.ts';
import { type Ask, type Decision, decide, decideFor, incidentsOf, type Sources } from '../decide.ts';

export interface AskAll extends Omit<Ask, 'tenant'> {
  /** Ids or aliases; none: the incidents say. */
  readonly tenants: readonly string[];
  /** Runs that one process works through. */
  readonly atMost: number;
}

/** An alert of which no run can be made. */
export interface Undecided {
  readonly name: string;
  /** As the alert claims it; '' where it claims none. */
  readonly tenant: string;
  readonly faults: readonly [Fault, ...Fault[]];
}

export interface Decisions {
  readonly decided: readonly [Decision, ...Decision[]];
  readonly undecided: readonly Undecided[];
  /** Alerts of the payload that are not firing beside those that are: nothing is done for them. */
  readonly idle: number;
}

export function decideAll(sources: Sources, ask: AskAll): Result<Decisions> {
  if (ask.tenants.length > ask.atMost) return fail(tooMany(`${ask.tenants.length} tenants are named`, ask.atMost));
  return ask.trigger.kind === 'manual' ? forTenants(sources, ask) : forIncidents(sources, ask);
}

function forTenants(sources: Sources, ask: AskAll): Result<Decisions> {
  const names = ask.tenants.length === 0 ? [null] : ask.tenants;
  const all = names.map((tenant) => decide(sources, { ...ask, tenant }));
  const decided = all.flatMap((one) => (one.ok ? [one.value] : []));
  const faults = [...all.flatMap((one) => (one.ok ? [] : one.faults)), ...namedTwice(decided)];
  const [first, ...more] = decided;
  return first === undefined ? settle(null as never, faults) : settle(sound([first, ...more]), faults);
}

function forIncidents(sources: Sources, ask: AskAll): Result<Decisions> {
  const [tenant = null, ...others]: readonly (string | null)[] = ask.tenants;
  const received = incidentsOf({ ...ask, tenant });
  if (!received.ok) return received;
  const { firing, idle } = received.value;
  const [only] = firing;
  if (firing.length > ask.atMost)
    return fail(tooMany(`the payload holds ${firing.length} firing incidents`, ask.atMost));
  if (others.length > 0 || (tenant !== null && firing.length > 1))
    return fail(whichIsWhose(firing.length, others.length));
  if (firing.length === 1) {
    const one = decideFor(sources, { ...ask, tenant }, only);
    return one.ok ? succeed({ decided: [one.value], undecided: [], idle }) : one;
  }
  const all = firing.map((incident) => ({ incident, made: decideFor(sources, { ...ask, tenant }, incident) }));
  const undecided = all.flatMap(({ incident, made }) => (made.ok ? [] : [undecidedBy(incident, made.faults)]));
  const [first, ...more] = all.flatMap(({ made }) => (made.ok ? [made.value] : []));
  if (first !== undefined) return succeed({ decided: [first, ...more], undecided, idle });
  return settle(
    null as never,
    undecided.flatMap(({ faults }) => faults),
  );
}

function sound(decided: Decisions['decided']): Decisions {
  return { decided, undecided: [], idle: 0 };
}

function undecidedBy(incident: Incident, faults: Undecided['faults']): Undecided {
  return { name: incident.name, tenant: tenantClaim(incident) ?? '', faults };
}

/** By an alias too: a manual run is no repeat of another, so that a tenant would be worked on twice. */
function namedTwice(decided: readonly Decision[]): readonly Fault[] {
  const ids = decided.map(({ plan }) => plan.tenant.id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map((id) => ({
    code: 'usage',
    message: `the tenant ${shown(id)} is named twice`,
    hint: 'Name each tenant once, by its id or by an alias.',
  }));
}

function tooMany(says: string, atMost: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `${says}, and one process works through ${atMost} at most`,
    hint: 'Ask for fewer at a time: in a workflow with one dispatch for each part (`shard-size` goes up to 100).',
  };
}

function whichIsWhose(incidents: number, otherTenants: number): Fault {
  const tenants = otherTenants === 0 ? 'one tenant is named' : `${otherTenants + 1} tenants are named`;
  return {
    code: 'usage',
    message: `${tenants} for ${incidents === 1 ? 'one incident' : `${incidents} incidents`}`,
    hint: 'Leave the tenant to the incidents, each of which says its own, or give one incident and one tenant.',
  };
}
