// Named texts: environment variables and headers, as they are written in the file, with their values.
import type { Path } from '../kernel/document.ts';
import { checkedText } from './checked-text.ts';
import type { Loading } from './loading.ts';
import type { Position } from './position.ts';
import type { Text } from './runbook.ts';

export function textsByName(
  loading: Loading,
  values: Readonly<Record<string, unknown>>,
  { path, position }: { readonly path: Path; readonly position: Position },
): Readonly<Record<string, Text>> {
  const texts: Record<string, Text> = {};
  for (const name of Object.keys(values)) {
    const at = [...path, name];
    const text = checkedText(loading, { text: loading.document.sourceOf(at) ?? '', path: at, position, secrets: true });
    if (text !== null) texts[name] = text;
  }
  return texts;
}
