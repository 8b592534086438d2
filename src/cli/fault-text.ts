// Faults as text: what, where with a caret into the source, what next. One paragraph each.
// Promises: nothing in it acts on a terminal or in a log, whoever wrote it.
import type { Fault, Place } from '../kernel/fault.ts';
import { inert, spokenLines } from '../kernel/relay.ts';
import { visibleLine } from '../kernel/visible.ts';

export interface FaultText {
  readonly colour: boolean;
  /** Show the underlying error too. */
  readonly debug: boolean;
  /** Default: error. */
  readonly as?: 'error' | 'warning';
}

export function faultText(fault: Fault, { colour, debug, as = 'error' }: FaultText): string {
  const head = `${as}[${fault.code}]`;
  const lines = [
    `${head}: ${visibleLine(fault.message)}`,
    ...(fault.at === undefined ? [] : placeLines(fault.at)),
    `  ${fault.hint}`,
    ...(debug && fault.cause !== undefined ? [`  cause: ${visibleLine(fault.cause)}`] : []),
  ];
  const text = spokenLines(lines.join('\n')).join('\n');
  const tone = as === 'error' ? '\u001b[31m' : '\u001b[33m';
  return colour ? `${tone}${head}\u001b[0m${text.slice(head.length)}` : text;
}

export function placeText({ file, line, column }: Place): string {
  return `${visibleLine(file)}:${line}:${column}`;
}

const WIDEST = 160;

function placeLines(place: Place): readonly string[] {
  const where = `  at ${placeText(place)}`;
  if (place.excerpt === undefined) return [where];
  const at = place.column - (place.excerptFrom ?? 1);
  const from = at >= WIDEST - 20 ? at - 39 : 0;
  const excerpt = inert(visibleLine(place.excerpt.slice(from, from + WIDEST)));
  const before = inert(visibleLine(place.excerpt.slice(from, at))).replaceAll(/./gu, ' ');
  const gutter = `  ${place.line} | `;
  const width = Math.max(1, Math.min(place.length ?? 1, excerpt.length - before.length));
  return [where, `${gutter}${excerpt}`, `${' '.repeat(gutter.length - 2)}| ${before}${'^'.repeat(width)}`];
}
