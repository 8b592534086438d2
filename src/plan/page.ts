// The lay-out of a rendered plan: headings, labels, blocks, wrapped prose. Plain text of at most 96 columns where it is prose.
// Promises: every text is made visible; a line of foreign text cannot become a line of the plan.
import { visibleLine } from '../kernel/visible.ts';

const WIDTH = 96;
const LABEL = 9;

/** `  label    first line`, further lines under the first. */
export function labelled(label: string, lines: readonly string[], indent = 2): readonly string[] {
  const margin = ' '.repeat(indent);
  return lines.map((line, index) => `${margin}${(index === 0 ? label : '').padEnd(LABEL)} ${visibleLine(line)}`);
}

/** Prose under a label, wrapped. */
export function prose(label: string, text: string, indent = 2): readonly string[] {
  return labelled(label, wrapped(text, WIDTH - indent - LABEL - 1), indent);
}

/** A script or an input as it is, behind a bar. */
export function block(label: string, text: string, indent = 2): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  return labelled(
    label,
    lines.map((line) => `│ ${line.replaceAll('\t', '    ')}`),
    indent,
  );
}

export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of visibleLine(text.replace(/\s+/g, ' ').trim()).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
