// The table of the matrix, and its place in docs/faults.md between two marks.
import { allCells } from './matrix.ts';
import { MOMENTS } from './moment.ts';
import type { Verdict } from './run-cell.ts';

const [BEGIN, END] = [
  '<!-- the matrix: written by FAULTS=update npm run e2e -- faults -->',
  '<!-- end of the matrix -->',
];

/** A row a moment, a column a fault: `3/3` held; a bold one did not. */
export function tableOf(verdicts: readonly Verdict[], seconds: number): string {
  const all = allCells();
  const ran = new Set(verdicts.map(({ column }) => column));
  const columns = [...new Set(all.map(({ column }) => column))].filter((column) => ran.has(column));
  const rows = [...new Set(MOMENTS.map(({ name }) => name))];
  const held = verdicts.filter(({ wrong }) => wrong.length === 0).length;
  const heads = columns.map((column, index) => `${index + 1}. ${column}`).join('\n');
  const lines = rows.flatMap((moment) => {
    const found = verdicts.filter((verdict) => verdict.moment === moment);
    if (found.length === 0) return [];
    const marks = columns.map((column) => markOf(found.filter((verdict) => verdict.column === column)));
    return `| ${moment} | ${marks.join(' | ')} |`;
  });
  const minutes = `${Math.floor(seconds / 60)}m ${seconds % 60}s`;
  return [
    `${verdicts.length} of ${all.length} cells run, ${held} held, in ${minutes}.`,
    '',
    heads,
    '',
    `| moment | ${columns.map((_, index) => index + 1).join(' | ')} |`,
    `| --- |${columns.map(() => ' --- |').join('')}`,
    ...lines,
  ].join('\n');
}

function markOf(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return '';
  const held = verdicts.filter(({ wrong }) => wrong.length === 0).length;
  const text = `${held}/${verdicts.length}`;
  return held === verdicts.length ? text : `**${text}**`;
}

export function pageWith(page: string, table: string): string {
  const [before = '', rest = ''] = page.split(BEGIN);
  const [, after = ''] = rest.split(END);
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}
