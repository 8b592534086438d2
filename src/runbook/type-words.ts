// The type checker's words in the language's own: a runbook knows numbers and texts, not doubles and strings.
import { sourceName } from './cel.ts';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/google\.protobuf\.Timestamp/g, 'time'],
  [/google\.protobuf\.Duration/g, 'duration'],
  [/\bown_\w+/g, ''],
  [/\b(double|int|uint)\b/g, 'number'],
  [/\bstring\b/g, 'text'],
  [/\bbool\b/g, 'boolean'],
  [/\bmap<dyn, dyn>|\bmap\b/g, 'mapping'],
  [/\bdyn<([^<>]*)>/g, '$1'],
  [/\bdyn\b/g, 'anything'],
  [/\$[a-z]+\.([a-z0-9_]+)/g, '$1'],
  [/\$([a-z0-9_]+)/g, '$1'],
];

export function plainWords(message: string): string {
  const named = message.replaceAll(/\bown_\w+/g, sourceName);
  return WORDS.reduce((text, [found, put]) => text.replaceAll(found, put), named);
}
