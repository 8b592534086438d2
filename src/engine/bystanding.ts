// What a run knows of the bystanders: how each was before the run touched anything near it, and who is watched now.
// Promises: pure; the first look counts, so that what an earlier wave did to somebody is never taken for how they were.
import { sha256 } from '../kernel/canonical.ts';
import type { Bystander, NotAsked } from '../topology/bystanders.ts';
import type { LeftOut, RunEvent, SeenBystander, Unasked } from './event.ts';
import type { AskedBystanders } from './ports.ts';
import type { State } from './state.ts';

type Looked = Extract<RunEvent, { type: 'bystanders.looked' }>;

/** At most so many are named in a failure. */
const MOST_NAMED = 5;

/** Is anybody asked at all? */
export function watches({ plan: { bystanders } }: Pick<State, 'plan'>): boolean {
  return bystanders !== undefined && bystanders.most > 0;
}

/** After a look before a wave: who was well when this run first asked is watched. */
export function withBaseline(state: State, { seen }: Looked): State {
  const first = Object.fromEntries(seen.map(({ tenant, target, health }) => [target, { tenant, health }]));
  const bystanders = { ...first, ...state.bystanders };
  const watched = seen.filter(({ target }) => bystanders[target]?.health === 'healthy').map(nameOf);
  return { ...state, bystanders, watched };
}

/** Everybody who was well in the beginning, or as many of them as are asked at once. */
export function withAllWatched(state: State): State {
  const most = state.plan.bystanders?.most ?? 0;
  const well = Object.entries(state.bystanders).flatMap(([target, { tenant, health }]) =>
    health === 'healthy' ? [{ tenant, target }] : [],
  );
  const chosen = [...well].sort((a, b) => (sha256(a.target) < sha256(b.target) ? -1 : 1)).slice(0, most);
  return { ...state, watched: chosen.sort((a, b) => (a.target < b.target ? -1 : 1)) };
}

/** Everybody of `asked` who was not seen, in their order, and why. */
export function unaskedOf(asked: readonly Bystander[], { seen, underChange }: AskedBystanders): readonly Unasked[] {
  const known = new Set(seen.map(({ target }) => target));
  const changed = new Set(underChange.map(({ target }) => target));
  return asked.flatMap(({ tenant, target }) =>
    known.has(target) ? [] : [{ tenant, target, why: changed.has(target) ? 'under_change' : 'no_time' } as const],
  );
}

/** In a look before, with those who were to be asked and were not. */
export function leftOut(notAsked: NotAsked, unasked: readonly Unasked[]): LeftOut {
  const no_time = unasked.filter(({ why }) => why === 'no_time').length;
  return { ...notAsked, under_change: notAsked.under_change + unasked.length - no_time, no_time };
}

/** Of how many who were to be asked how many are well, and who was not asked, as people read it. */
export function howMany({ seen, not_asked, unasked = [] }: Looked): readonly string[] {
  const { under_change = 0, no_time = 0, ...others } = not_asked ?? {};
  const count = (why: Unasked['why']) => unasked.filter((one) => one.why === why).length;
  const [late, changed] = [no_time + count('no_time'), under_change + count('under_change')];
  const well = seen.filter(({ health }) => health === 'healthy').length;
  const left = Object.values(others).reduce((sum, many) => sum + many, 0);
  if (seen.length + late + changed + left === 0) return [];
  return [
    `${well} of ${seen.length + late} well`,
    ...(late === 0 ? [] : [`${late} not asked for want of time`]),
    ...(changed === 0 ? [] : [`${changed} under a run of ${changed === 1 ? 'its' : 'their'} own`]),
    ...(left === 0 ? [] : [`${left} not asked`]),
  ];
}

/** A change that was verified is still given its time to show itself. */
export function settledAt({ plan, acted_ms }: State): number {
  return acted_ms + (plan.bystanders?.settle_ms ?? 0);
}

/** What a failure says of them. */
export function fellIll(worse: readonly SeenBystander[]): string {
  const named = worse.slice(0, MOST_NAMED).map(({ tenant, target, because }) => {
    const why = because === undefined ? '' : `: ${because}`;
    return `${tenant} (${target}${why})`;
  });
  const left = worse.length - named.length;
  const all = [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ');
  return `${worse.length === 1 ? 'a bystander' : 'bystanders'} fell ill: ${all}`;
}

function nameOf({ tenant, target }: Bystander): Bystander {
  return { tenant, target };
}
