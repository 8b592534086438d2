// An identifying attribute that names another tenant: a slip of the pen, behind which that tenant's name would no longer be seen.
// Promises: pure; a value that names its own tenant is that tenant's, whatever else stands in it.
import { once } from '../kernel/once.ts';
import { shown } from '../kernel/visible.ts';
import { claimedIn, described, placeOf } from './identifier.ts';
import { nameIndex } from './identifier-index.ts';
import type { Reading } from './reading.ts';
import type { Service, Tenant } from './topology.ts';

/** Adds a fault for every such attribute. */
export function judgeForeignNames(
  reading: Reading,
  tenants: Readonly<Record<string, Tenant>>,
  services: Readonly<Record<string, Service>>,
): void {
  const estate = { tenants, services };
  const index = once(() => nameIndex(estate));
  for (const identifier of claimedIn(estate).attributes) {
    const { tenant, value } = identifier;
    if (isNamedIn(value, tenant)) continue;
    const named = index().matchesIn(value);
    const [other] = named;
    if (other === undefined || named.some((match) => match.tenant === tenant)) continue;
    reading.faults.push({
      code: 'identifier-claimed-twice',
      message: `${described(identifier)} is \`${shown(value)}\`, which names another tenant, ${other.tenant}.`,
      hint: `Write ${tenant}'s own value. What stands there would count as ${tenant}'s, and hide ${other.tenant} in a command.`,
      at: reading.source.placeOf(...placeOf(identifier, reading)),
    });
  }
}

/** What no id goes on with. */
const BOUND = /^[@:/ ]?$/;

/** The cheap look at what most values are: their tenant's id behind a sign, and no part of a longer one. */
function isNamedIn(value: string, id: string): boolean {
  const at = value.indexOf(id);
  if (at < 0) return false;
  return BOUND.test(value.charAt(at - 1)) && BOUND.test(value.charAt(at + id.length));
}
