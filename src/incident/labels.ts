// Labels and annotations: names and texts, strings only, whatever the sender made of them.
// Promises: bounded in number and length; a value that is no text stands as its JSON.
import { isPlaceholder, wellFormed } from './text.ts';

const MOST = 256;
const LONGEST_NAME = 256;

/** Null where there are too many, a name is too long, or the whole is no object. */
export function labelsOf(written: unknown): Readonly<Record<string, string>> | null {
  if (written === undefined || written === null) return {};
  if (typeof written !== 'object' || Array.isArray(written)) return null;
  const entries = Object.entries(written);
  if (entries.length > MOST || entries.some(([name]) => name.length > LONGEST_NAME)) return null;
  return Object.fromEntries(
    entries.flatMap(([name, value]): (readonly [string, string])[] => {
      const text = labelText(value);
      return text === undefined || name === '__proto__' ? [] : [[wellFormed(name), text]];
    }),
  );
}

function labelText(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return isPlaceholder(value) ? undefined : wellFormed(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return wellFormed(JSON.stringify(value));
}
