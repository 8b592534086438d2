// An explanation as lines of plain text: each condition, what it saw and when, and a plot of the numbers that it compares.
// Promises: every text visible on one line; at most so many looks and plots as there is room for, and it says what it left out.
import { formatDuration } from '../kernel/duration.ts';
import { short } from '../kernel/markdown.ts';
import { unreachable } from '../kernel/unreachable.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { Curve } from './curve.ts';
import type { ExplainedCondition, ExplainedLook } from './explanation.ts';
import { type PlotStyle, plotLines } from './plot.ts';

export interface ExplainedRoom {
  /** Rows of looks: the first of them, and more of the last. */
  readonly looks: number;
  /** Characters of one line that is not ours. */
  readonly value: number;
  readonly plots: number;
  readonly plot: PlotStyle;
}

/** Fewer make no plot. */
export const LEAST_LOOKS = 3;

export function conditionLines(condition: ExplainedCondition, room: ExplainedRoom): readonly string[] {
  const line = (text: string) => short(visibleLine(text), room.value);
  return [
    line(`${condition.action}: ${verdictWords(condition)}`),
    ...condition.that.map((source) => `  ${line(source.trim())}`),
    ...lookLines(condition.looks, room),
    ...plotted(condition, room).flatMap((curve) => ['', ...curveLines(curve, room)]),
  ];
}

/** Where two stand beside each other on the same numbers, one shows both. */
function plotted({ looks, curves }: ExplainedCondition, { plots }: ExplainedRoom): readonly Curve[] {
  if (looks.length < LEAST_LOOKS) return [];
  return [...new Map(curves.map((curve) => [JSON.stringify(curve.points), curve])).values()].slice(0, plots);
}

function curveLines(curve: Curve, { plot, value }: ExplainedRoom): readonly string[] {
  const [points, line] = plot.dots === 'plain' ? ['*', '-'] : ['⠒', '⠂'];
  const named = `${curve.value.trim()} (${points}) ${curve.sign} ${curve.bound.trim()} (${line})`;
  return [`  ${short(visibleLine(named), value)}`, ...plotLines(curve, plot).map((each) => `  ${each}`)];
}

function verdictWords({ role, looks, within_ms, for_ms }: ExplainedCondition): string {
  const count = looks.length === 1 ? 'one look' : `${looks.length} looks`;
  const bounds = [
    ...(within_ms === null ? [] : [`within ${formatDuration(within_ms)}`]),
    ...(for_ms === 0 ? [] : [`for ${formatDuration(for_ms)}`]),
  ];
  const asked = bounds.length === 0 ? '' : ` ${bounds.join(', ')}`;
  switch (role) {
    case 'held':
      return `held${asked} (${count})`;
    case 'last':
      return looks.at(-1)?.verdict === 'holds'
        ? `held, but not yet for ${formatDuration(for_ms)} (${count})`
        : `did not hold yet (${count})`;
    case 'decided':
      return `${looks.at(-1)?.verdict === 'unknown' ? 'was unknown' : 'did not hold'}${asked} (${count})`;
    default:
      return unreachable(role);
  }
}

interface Repeated {
  readonly look: ExplainedLook;
  readonly until_ms: number;
  readonly times: number;
}

function lookLines(looks: readonly ExplainedLook[], room: ExplainedRoom): readonly string[] {
  const rows = repeated(looks);
  const first = rows.length <= room.looks ? rows.length : Math.floor(room.looks / 3);
  const last = rows.length - (room.looks - first);
  return rows.flatMap((row, index) => {
    if (index < first || index >= last) return rowLines(row, room);
    return index === first ? [`      … ${last - first} more …`] : [];
  });
}

/** Looks that say the same, one after the other, are one row. */
function repeated(looks: readonly ExplainedLook[]): readonly Repeated[] {
  const rows: Repeated[] = [];
  for (const look of looks) {
    const former = rows.at(-1);
    if (former !== undefined && saysOf(former.look) === saysOf(look))
      rows.splice(-1, 1, { ...former, until_ms: look.elapsed_ms, times: former.times + 1 });
    else rows.push({ look, until_ms: look.elapsed_ms, times: 1 });
  }
  return rows;
}

function saysOf({ verdict, shown, because }: ExplainedLook): string {
  return JSON.stringify([verdict, shown, because ?? '']);
}

function rowLines({ look, until_ms, times }: Repeated, { value }: ExplainedRoom): readonly string[] {
  const again = times === 1 ? '' : ` (${times} looks, until ${formatDuration(until_ms)})`;
  const why = look.because === undefined ? '' : `: ${look.because}`;
  const clock = formatDuration(look.elapsed_ms).padStart(9);
  return look.shown.map((shown, index) => {
    const isLast = index === look.shown.length - 1;
    const text = short(visibleLine(`${shown}${isLast ? why : ''}`), value);
    return `${index === 0 ? clock : ' '.repeat(9)}  ${text}${isLast ? again : ''}`;
  });
}
