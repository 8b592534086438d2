// The bystanders, as `audit.json` holds them and as the thoughts tell of them: how each was before, and what became of it.
// Promises: pure; whoever was asked is named, and whoever was not is counted, with the reason.
import { howMany } from '../engine/bystanding.ts';
import type { ChainedEvent, SeenBystander, Unasked } from '../engine/event.ts';
import type { State } from '../engine/state.ts';
import { afterWatch, startWatching, type Watching } from '../engine/watching.ts';
import type { Entry } from './condition-entry.ts';
import type { AuditRecord, WatchedBystander } from './schema.ts';

type Looked = Extract<ChainedEvent, { type: 'bystanders.looked' }>;
type Verdict = WatchedBystander['verdict'];

export function bystandersOf(
  { plan: { bystanders }, parted }: Pick<State, 'plan' | 'parted'>,
  events: readonly ChainedEvent[],
): Pick<AuditRecord, 'bystanders' | 'bystander_watch'> {
  if (bystanders === undefined) return { bystanders: [] };
  const looks = events.flatMap((event) => (event.type === 'bystanders.looked' ? [event] : []));
  const { most, settle_ms } = bystanders;
  const watch = { most, settle_ms, waves: looks.flatMap(waveOf), ...(parted !== null && { cut_short: parted }) };
  return { bystanders: verdictsOf(looks), bystander_watch: watch };
}

/** Empty where nobody lives there who could have been asked. */
export function bystanderEntries(event: Looked): readonly Entry[] {
  const { moment, look, seen, unasked = [], duration_ms } = event;
  const counts = howMany(event);
  if (counts.length === 0) return [];
  const isWhole = unasked.every(({ why }) => why !== 'no_time');
  const bad = seen.filter(({ health }) => health !== 'healthy');
  const about = moment.kind === 'end' ? {} : { about: { step: moment.step } };
  const wave = moment.kind === 'end' || moment.wave === 1 ? '' : `, wave ${moment.wave}`;
  const told = bad.map(({ tenant, because = '' }) => `${tenant}: ${because}`).join('; ');
  return [
    {
      action: `Asking the bystanders how they are${WHEN[moment.kind]}${wave}${look > 1 ? `, look ${look}` : ''}`,
      duration_ms,
      metric: counts.join(', '),
      ...about,
      ...(told !== '' && { result: told }),
      status: bad.length > 0 ? (moment.kind === 'before' ? 'ill_before' : 'ill') : isWhole ? 'complete' : 'incomplete',
    },
  ];
}

const WHEN = { before: ' before the change', after: ' after the change', end: ' in the end' } as const;

function waveOf({ moment, seen, not_asked }: Looked): NonNullable<AuditRecord['bystander_watch']>['waves'] {
  if (moment.kind !== 'before' || not_asked === undefined) return [];
  const no_answer = seen.filter(({ health }) => health === 'silent').length;
  const { step, wave } = moment;
  return [{ step, wave, asked: seen.length - no_answer, not_asked: { no_answer, ...not_asked } }];
}

/** By the first look before: what came later may be the run's own work. The worst that was seen of each afterwards counts. */
function verdictsOf(looks: readonly Looked[]): AuditRecord['bystanders'] {
  const known = new Map<string, WatchedBystander>();
  let watching: Watching = startWatching(0);
  for (const event of looks) {
    const { moment, look, seen, unasked = [], elapsed_ms } = event;
    if (moment.kind === 'before') {
      for (const one of seen) if (!known.has(one.target)) known.set(one.target, first(one));
      continue;
    }
    if (look === 1) watching = startWatching(0);
    const watched = afterWatch(watching, event, elapsed_ms);
    const worse = new Map(watched.kind === 'worse' ? watched.worse.map((one) => [one.target, one]) : []);
    if (watched.kind === 'again') watching = watched.watching;
    for (const one of [...seen, ...unasked]) {
      const before = known.get(one.target);
      const now = worse.get(one.target) ?? one;
      if (before !== undefined) known.set(one.target, later(before, now, worse.has(one.target)));
    }
  }
  return [...known.values()].sort((a, b) => compare(a.tenant, b.tenant) || compare(a.target, b.target));
}

const FIRST: Readonly<Record<SeenBystander['health'], Verdict>> = {
  healthy: 'not_asked_again',
  ill: 'ill_before',
  silent: 'no_answer',
};

function first({ tenant, target, health, because }: SeenBystander): WatchedBystander {
  return { tenant, target, verdict: FIRST[health], ...(because !== undefined && { because }) };
}

function later(before: WatchedBystander, now: SeenBystander | Unasked, worse: boolean): WatchedBystander {
  if (before.verdict === 'ill_before' || before.verdict === 'no_answer' || before.verdict === 'worse') return before;
  if ('why' in now) {
    const counts = now.why === 'under_change' && before.verdict !== 'flapped';
    return counts ? { ...before, verdict: 'under_change' } : before;
  }
  const why = now.because === undefined ? {} : { because: now.because };
  if (worse) return { ...before, verdict: 'worse', ...why };
  if (now.health !== 'healthy') return { ...before, verdict: 'flapped', ...why };
  return before.verdict === 'flapped' ? before : { ...before, verdict: 'well' };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
