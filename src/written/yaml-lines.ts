// Lines of YAML around text that strangers wrote: scalars in double quotes, blocks, remarks.
// Promises: whatever the text is, it stays text: it ends no scalar, begins no value in `${{ }}`, answers no warning of lint.
import { visible } from '../kernel/visible.ts';
import type { Note } from './written-runbook.ts';

/** What YAML cannot hold at all. */
const UNHELD = /[\ufffe\uffff]/g;

export function quoted(text: string): string {
  return JSON.stringify(unacting(visible(text)));
}

/** After `key: `, the value in lines below it. */
export function block(text: string, indent: string): readonly string[] {
  const lines = unacting(visible(text.replace(/\r\n?/g, '\n')))
    .replaceAll('${{', '$ {{')
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '')
    .split('\n');
  const mark = /^[ \t]/.test(lines[0] ?? '') ? '|2' : '|';
  return [mark, ...lines.map((line) => (line === '' ? '' : `${indent}  ${line}`))];
}

/** The page's own lines, each with where it stands there. */
export function remarks(notes: readonly Note[], indent: string): readonly string[] {
  return notes.flatMap(({ line, text }) =>
    text
      .split(/\r\n|\r|\n/)
      .flatMap((one, index) => (one.trim() === '' ? [] : [`${indent}# ${line + index} | ${spoken(one)}`])),
  );
}

/** As a remark holds it. */
export function spoken(text: string): string {
  return unacting(visible(text)).replaceAll('\t', ' ').trimEnd();
}

/** No answer to a warning of lint, which is looked for in a runbook's whole text. */
function unacting(text: string): string {
  return text.replace(UNHELD, '\ufffd').replace(/(^|(?:#|\/\/)\s*)lint-ignore/gim, '$1lint ignore');
}
