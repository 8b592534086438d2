// Labels of pictures: foreign text that Mermaid and Graphviz read nothing into.
// Promises: whatever the text, it stays inside its quotes and means itself; what cannot be seen is shown as `\\u{…}`.
import { shown } from './visible.ts';

const LONGEST = 60;

/** For a quoted label of Mermaid: every sign that could mean something by its number. */
export function mermaidLabel(text: string, longest = LONGEST): string {
  return shown(text, longest).replace(/[^A-Za-z0-9 ./_-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}

/** A quoted text of DOT: backslash and quote are escapes there, and `&` begins an entity. */
export function dotText(text: string, longest = LONGEST): string {
  const inert = shown(text, longest).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${inert}"`;
}
