// Plain data whose keys nobody knows yet: what stands at a path of it.
import type { Path } from './document.ts';

/** Undefined where the path leads nowhere; an object's prototype is nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
