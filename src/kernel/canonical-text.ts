// A text that is canonical JSON as it stands, recognised without making it again: what most lines of a chain are.
// Promises: pure; a duplicate key, an unsorted one, a space or a deep nesting is not canonical here, whatever it may mean.

const DEEPEST = 64;

/** The value of a canonical text; undefined: it is not, or may not be. */
export function canonicalValue(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isSorted(value, DEEPEST) && JSON.stringify(value) === text ? value : undefined;
}

function isSorted(value: unknown, deepest: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (deepest === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isSorted(item, deepest - 1));
  let last = '';
  for (const [key, item] of Object.entries(value)) {
    if (key < last) return false;
    last = key;
    if (typeof item === 'object' && !isSorted(item, deepest - 1)) return false;
  }
  return true;
}
