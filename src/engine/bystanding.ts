// What a run knows of the bystanders: how each was before the run touched anything near it, and who is watched now.
// Promises: pure; the first look counts, so that what an earlier wave did to somebody is never taken for how they were.
import { sha256 } from '../kernel/canonical.ts';
import type { Bystander } from '../topology/bystanders.ts';
import type { RunEvent, SeenBystander } from './event.ts';
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
