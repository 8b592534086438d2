// A tenant may have several names, and its instance is called by one of them: is what a host names by another the same instance?
// Promises: pure; exact; where nothing that is declared holds a name of the tenant, nothing is known against it.
import type { Found } from './found.ts';
import type { Instance, Service, Tenant } from './topology.ts';

/**
 * True where what identifies the instance says what the host would say if it used another of the tenant's names: `redis@new` is declared,
 * and `redis@old` stands there. A command for the one would not reach the other. What is declared as the host says it, and says more
 * of the name, settles it.
 */
export function isCalledOtherwise(
  { name, groups }: Found,
  { attributes }: Pick<Instance, 'attributes'>,
  {
    tenant: { id, aliases },
    identifies,
  }: Pick<Service, 'identifies'> & { readonly tenant: Pick<Tenant, 'id' | 'aliases'> },
): boolean {
  const said = groups.tenant ?? '';
  const names = [id, ...aliases];
  if (!names.includes(said)) return false;
  const values = Object.values(attributes).map(String);
  const identifying = identifies.flatMap((key) => (attributes[key] === undefined ? [] : [String(attributes[key])]));
  if (saidOf(name, said, identifying) >= 0) return false;
  const asDeclared = Math.max(0, saidOf(name, said, values));
  const others = identifying.filter((value) => !holds(name, value));
  const saysInstead = (other: string) =>
    saidOf(
      name.replaceAll(said, () => other),
      other,
      others,
    );
  return names.some((other) => other !== said && saysInstead(other) >= asDeclared);
}

/** How much of a name the values say that hold whose it is, besides that; -1: none of them is in it. */
function saidOf(name: string, tenant: string, values: readonly string[]): number {
  const held = values.filter((value) => holds(value, tenant) && holds(name, value));
  return Math.max(-1, ...held.map((value) => value.length - tenant.length));
}

/** With no letter or digit beside it. */
function holds(text: string, part: string): boolean {
  for (let at = text.indexOf(part); part !== '' && at >= 0; at = text.indexOf(part, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + part.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}
