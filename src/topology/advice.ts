// What lint says about a sound topology: what stands in it and is not used by this release.
import { CHANNELS, channelOf } from '../kernel/channel.ts';
import type { Fault } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { shown } from '../kernel/visible.ts';
import { placeNow } from './spans.ts';
import type { Tenant, Topology } from './topology.ts';

export function adviceOn({ tenants, reshaped }: Pick<Topology, 'tenants' | 'reshaped'>): readonly Fault[] {
  return [...unknownChannels(Object.values(tenants)), ...(reshaped === undefined ? [] : reshapedNumbers(reshaped))];
}

/** Many write an attribute alike: the first of them is told. */
function reshapedNumbers({ hosts, tenants }: NonNullable<Topology['reshaped']>): readonly Fault[] {
  return [hosts, tenants].flatMap((all) => {
    const firsts = new Map([...all.values()].reverse().flatMap((attributes) => [...attributes]));
    return [...firsts.values()].map((fault) => ({ ...fault, code: 'number-reshaped' as const }));
  });
}

/** Many tenants share one channel: each that is not known is told once. */
function unknownChannels(tenants: readonly Tenant[]): readonly Fault[] {
  const named = new Map<string, Tenant[]>();
  for (const tenant of tenants) {
    const channel = tenant.onCall === undefined ? undefined : channelOf(tenant.onCall);
    if (channel === undefined || CHANNELS.includes(channel)) continue;
    const known = named.get(channel);
    if (known === undefined) named.set(channel, [tenant]);
    else known.push(tenant);
  }
  return [...named].flatMap(([channel, [first, ...others]]) => {
    if (first === undefined) return [];
    const near = nearest(channel, CHANNELS);
    const more =
      others.length === 0 ? '' : ` (and ${others.length} other ${others.length === 1 ? 'tenant' : 'tenants'})`;
    const meant = near === null ? `There are: ${CHANNELS.join(', ')}.` : `Did you mean \`${near}\`?`;
    return [
      {
        code: 'not-supported-yet',
        message: `On call for ${first.id}${more} is \`${shown(channel)}\`, which is no channel of this release.`,
        hint: `${meant} Until then what needs a human goes to every channel that is configured.`,
        at: placeNow(first.at),
      },
    ];
  });
}
