// A small plot of numbers over time, in characters: the value as points, its bound as a line.
// Pure. Promises: so many columns and rows and no more, whatever the numbers; the plain one is ASCII, for logs, pages and screen readers.
import { formatDuration } from '../kernel/duration.ts';
import type { Curve, CurvePoint } from './curve.ts';

export interface PlotStyle {
  readonly dots: 'plain' | 'braille';
  /** Of the field itself; labels stand beside it. */
  readonly columns: number;
  readonly rows: number;
}

export const PLAIN_PLOT: PlotStyle = { dots: 'plain', columns: 48, rows: 7 };
export const BRAILLE_PLOT: PlotStyle = { dots: 'braille', columns: 48, rows: 6 };

export function plotLines({ points }: Curve, { dots, columns, rows }: PlotStyle): readonly string[] {
  const values = points.flatMap(({ value, bound }) => [value, bound]).filter((one) => one !== null);
  const [first, last] = [points[0], points.at(-1)];
  if (values.length === 0 || first === undefined || last === undefined) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const scale: Scale = { low, high, from: first.elapsed_ms, to: last.elapsed_ms };
  const field =
    dots === 'plain' ? plainField(points, scale, { columns, rows }) : brailleField(points, scale, { columns, rows });
  const labels = labelsOf(scale, { rows, bound: points.findLast(({ bound }) => bound !== null)?.bound ?? null });
  const width = Math.max(...labels.map((label) => label.length));
  const [edge, corner, floor] = dots === 'plain' ? ['|', '+', '-'] : ['│', '└', '─'];
  const [begin, end] = [formatDuration(scale.from), formatDuration(scale.to)];
  return [
    ...field.map((line, row) => `${(labels[row] ?? '').padStart(width)} ${edge}${line}`.trimEnd()),
    `${' '.repeat(width)} ${corner}${floor.repeat(columns)}`,
    `${' '.repeat(width + 2)}${begin}${end.padStart(Math.max(end.length + 1, columns - begin.length))}`,
  ];
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}
interface Size {
  readonly columns: number;
  readonly rows: number;
}

function columnOf({ elapsed_ms }: CurvePoint, { from, to }: Scale, columns: number): number {
  return to === from ? 0 : Math.round(((elapsed_ms - from) / (to - from)) * (columns - 1));
}

/** From the top; a flat curve lies in the middle. Halved first: the difference of two large numbers may be no number. */
function rowOf(value: number, { low, high }: Scale, rows: number): number {
  const span = high / 2 - low / 2;
  if (span === 0) return Math.floor((rows - 1) / 2);
  return Math.round((1 - (value / 2 - low / 2) / span) * (rows - 1));
}

function plainField(points: readonly CurvePoint[], scale: Scale, { columns, rows }: Size): readonly string[] {
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ' '));
  const put = (row: number, column: number, sign: string) => {
    const line = cells[row];
    if (line !== undefined) line[column] = sign;
  };
  for (const [column, bound] of boundsByColumn(points, scale, columns).entries())
    if (bound !== null) put(rowOf(bound, scale, rows), column, '-');
  for (const point of points)
    if (point.value !== null) put(rowOf(point.value, scale, rows), columnOf(point, scale, columns), '*');
  return cells.map((line) => line.join(''));
}

/** Two by four dots a character. */
const DOTS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

function brailleField(points: readonly CurvePoint[], scale: Scale, { columns, rows }: Size): readonly string[] {
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  const put = (row: number, column: number) => {
    const line = cells[row >> 2];
    const at = column >> 1;
    const dot = DOTS[row & 3]?.[column & 1];
    if (line !== undefined && dot !== undefined) line[at] = (line[at] ?? 0) | dot;
  };
  const [wide, tall] = [columns * 2, rows * 4];
  for (const [column, bound] of boundsByColumn(points, scale, wide).entries())
    if (bound !== null && column % 3 === 0) put(rowOf(bound, scale, tall), column);
  for (const [one, other] of pairs(points.filter(({ value }) => value !== null))) {
    const [from, to] = [columnOf(one, scale, wide), columnOf(other, scale, wide)];
    const [start, end] = [rowOf(one.value ?? 0, scale, tall), rowOf(other.value ?? 0, scale, tall)];
    const steps = Math.max(1, to - from, Math.abs(end - start));
    for (let step = 0; step <= steps; step += 1)
      put(Math.round(start + ((end - start) * step) / steps), Math.round(from + ((to - from) * step) / steps));
  }
  return cells.map((line) => line.map((dots) => (dots === 0 ? ' ' : String.fromCodePoint(0x2800 + dots))).join(''));
}

/** Each with the next; a single one with itself. */
function pairs(points: readonly CurvePoint[]): readonly (readonly [CurvePoint, CurvePoint])[] {
  const [only] = points;
  if (only !== undefined && points.length === 1) return [[only, only]];
  return points.slice(1).flatMap((point, index) => {
    const former = points[index];
    return former === undefined ? [] : [[former, point] as const];
  });
}

/** A bound stands until there is another one. */
function boundsByColumn(points: readonly CurvePoint[], scale: Scale, columns: number): readonly (number | null)[] {
  const known = new Map(
    points.flatMap((point) => (point.bound === null ? [] : [[columnOf(point, scale, columns), point.bound] as const])),
  );
  let bound: number | null = null;
  return Array.from({ length: columns }, (_, column) => {
    bound = known.get(column) ?? bound;
    return bound;
  });
}

/** Top, bottom, and the bound where it stands between them. */
function labelsOf(scale: Scale, { rows, bound }: { readonly rows: number; readonly bound: number | null }) {
  const labels = Array.from({ length: rows }, () => '');
  if (bound !== null) labels[rowOf(bound, scale, rows)] = shortNumber(bound);
  labels[rowOf(scale.high, scale, rows)] = shortNumber(scale.high);
  labels[rowOf(scale.low, scale, rows)] = shortNumber(scale.low);
  return labels;
}

/** At most seven characters or so, without a tail of digits. */
function shortNumber(value: number): string {
  const [exact, short] = [String(value), String(Number(value.toPrecision(5)))];
  return exact.length <= 8 ? exact : short.length <= 10 ? short : value.toExponential(2);
}
