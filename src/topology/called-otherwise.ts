// A tenant may have several names, and its instance is called by one of them: is what a host names by another the same instance?
// Promises: pure; exact; where nothing that is declared holds a name of the tenant, nothing is known against it.
import type { Found } from './found.ts';
import type { Instance, Tenant } from './topology.ts';

/**
 * True where an attribute says what the host would say if it used another of the tenant's names, and does not say what it says:
 * `redis@new` is declared, and `redis@old` stands there. A command for the one would not reach the other.
 */
export function isCalledOtherwise(
  { name, groups }: Found,
  { attributes }: Pick<Instance, 'attributes'>,
  { id, aliases }: Pick<Tenant, 'id' | 'aliases'>,
): boolean {
  const said = groups.tenant ?? '';
  const names = [id, ...aliases];
  if (!names.includes(said)) return false;
  const declared = Object.values(attributes).map(String);
  return names
    .filter((other) => other !== said)
    .some((other) => {
      const swapped = name.replaceAll(said, () => other);
      return declared.some((value) => holds(value, other) && holds(swapped, value) && !holds(name, value));
    });
}

/** With no letter or digit beside it. */
function holds(text: string, part: string): boolean {
  for (let at = text.indexOf(part); part !== '' && at >= 0; at = text.indexOf(part, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + part.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}
