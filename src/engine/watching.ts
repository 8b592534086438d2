// Watching bystanders over time: who was well and no longer is, in two looks of three; when to look again.
// Pure: time is the run's elapsed milliseconds, taken from the events. Who was ill before is nobody's to judge here.
import type { Bystander } from '../topology/bystanders.ts';
import type { RunEvent, SeenBystander, Unasked } from './event.ts';

type Looked = Pick<Extract<RunEvent, { type: 'bystanders.looked' }>, 'seen' | 'unasked'>;

export interface Watching {
  readonly looks: number;
  /** The looks in which each was not well, by target; who always was is not in it. */
  readonly ill: Readonly<Record<string, readonly number[]>>;
  /** Targets that were seen well, of looks that say whom they left out. */
  readonly well: readonly string[];
  readonly not_before_ms: number;
}

export type Watched =
  | { readonly kind: 'well' }
  | { readonly kind: 'worse'; readonly worse: readonly SeenBystander[] }
  | { readonly kind: 'again'; readonly watching: Watching };

const LOOKS = 3;
const WORSE = 2;
const PAUSE_MS = 1_000;

export function startWatching(not_before_ms: number): Watching {
  return { looks: 0, ill: {}, well: [], not_before_ms };
}

/** Whoever was not seen well yet comes first, so that nobody is left out of every look. */
export function inTurn(watched: readonly Bystander[], { well }: Watching): readonly Bystander[] {
  const known = new Set(well);
  return [...watched.filter(({ target }) => !known.has(target)), ...watched.filter(({ target }) => known.has(target))];
}

/**
 * Who does not answer any more is ill: something has changed. So is whoever the last look has no time for, and was well in none.
 * A look behind which all are seen well, and nobody was ill, is the last. Whom a run of their own changes is not judged.
 */
export function afterWatch(watching: Watching, looked: Looked, elapsed_ms: number): Watched {
  const { seen, unasked = [] } = looked;
  const bad = seen.filter(({ health }) => health !== 'healthy');
  const looks = watching.looks + 1;
  const ill = illAfter(watching, bad, unasked);
  const well = wellAfter(watching, looked);
  const late = unasked.filter(({ target, why }) => why === 'no_time' && !well.includes(target));
  const lost = looks === LOOKS ? late.map((one) => unseen(one, ill[one.target])) : [];
  const worse = [...bad.filter(({ target }) => (ill[target] ?? []).length >= WORSE), ...lost];
  if (worse.length > 0) return { kind: 'worse', worse };
  const isOver = Object.keys(ill).length === 0 && late.length === 0;
  if (looks === LOOKS || isOver) return { kind: 'well' };
  return { kind: 'again', watching: { looks, ill, well, not_before_ms: elapsed_ms + PAUSE_MS } };
}

function illAfter(
  { looks, ill }: Watching,
  bad: readonly SeenBystander[],
  unasked: readonly Unasked[],
): Watching['ill'] {
  const counted = {
    ...ill,
    ...Object.fromEntries(bad.map(({ target }) => [target, [...(ill[target] ?? []), looks + 1]])),
  };
  const excused = new Set(unasked.flatMap(({ target, why }) => (why === 'under_change' ? [target] : [])));
  return Object.fromEntries(Object.entries(counted).filter(([target]) => !excused.has(target)));
}

function wellAfter({ well }: Watching, { seen, unasked }: Looked): readonly string[] {
  if (unasked === undefined) return well;
  return [...new Set([...well, ...seen.flatMap(({ target, health }) => (health === 'healthy' ? [target] : []))])];
}

function unseen({ tenant, target }: Bystander, ill: readonly number[] | undefined): SeenBystander {
  const seen = ill === undefined ? '' : `was ill in look ${ill.join(', ')}, and since then `;
  return { tenant, target, health: 'silent', because: `it ${seen}could not be asked in time` };
}
