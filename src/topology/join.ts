// Several texts as one topology: what stands in any of them stands in it, and everything keeps its place.
// Promises: an id that two texts declare is a fault at the second, which names the first; parts keep their order.
import { valueAt } from '../kernel/data.ts';
import type { Path } from '../kernel/document.ts';
import type { Fault } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { TopologyPart } from './part.ts';
import { recordOf } from './reading.ts';
import type { TopologyShape } from './shape.ts';
import type { Places } from './spans.ts';

/** Every name that a part declares, also of an entry that is wrong in itself, with the part that declares it first. */
interface Owners {
  readonly hosts: ReadonlyMap<string, TopologyPart>;
  readonly services: ReadonlyMap<string, TopologyPart>;
  readonly tenants: ReadonlyMap<string, TopologyPart>;
}
type Section = keyof Owners;

export interface Joined extends Pick<TopologyPart, 'holds' | 'isBroken' | 'faults'> {
  readonly source: Places;
  readonly shape: Pick<TopologyShape, Section>;
  readonly declared: { readonly [section in Section]: ReadonlySet<string> };
  /** Of some part. */
  readonly changesNumbers: boolean;
}

export function join(parts: readonly [TopologyPart, ...TopologyPart[]]): Joined {
  const [root] = parts;
  return parts.length === 1 ? alone(root) : several(parts);
}

function alone(root: TopologyPart): Joined {
  const { source, shape, holds, isBroken, faults } = root;
  const declared = {
    hosts: new Set(namesIn(root, 'hosts')),
    services: new Set(namesIn(root, 'services')),
    tenants: new Set(namesIn(root, 'tenants')),
  };
  return { source, shape, holds, isBroken, declared, changesNumbers: source.changesNumbers, faults };
}

function several(parts: readonly [TopologyPart, ...TopologyPart[]]): Joined {
  const owners: Owners = {
    hosts: ownersOf(parts, 'hosts'),
    services: ownersOf(parts, 'services'),
    tenants: ownersOf(parts, 'tenants'),
  };
  const isBrokenIn = (path: Path): boolean => {
    const owner = ownerOf(owners, path);
    return owner === undefined ? parts.some(({ isBroken }) => isBroken(path)) : owner.isBroken(path);
  };
  return {
    source: placesIn(parts, owners),
    shape: {
      hosts: entriesOf(parts, (part) => ownEntries(part, owners.hosts, part.shape.hosts)),
      services: entriesOf(parts, (part) => ownEntries(part, owners.services, part.shape.services)),
      tenants: entriesOf(parts, (part) => ownEntries(part, owners.tenants, part.shape.tenants)),
    },
    holds: parts.flatMap(({ holds }) => holds),
    isBroken: isBrokenIn,
    declared: {
      hosts: new Set(owners.hosts.keys()),
      services: new Set(owners.services.keys()),
      tenants: new Set(owners.tenants.keys()),
    },
    changesNumbers: parts.some(({ source }) => source.changesNumbers),
    faults: [...parts.flatMap(({ faults }) => faults), ...declaredTwice(parts, owners)],
  };
}

function ownersOf(parts: readonly TopologyPart[], section: Section): ReadonlyMap<string, TopologyPart> {
  const owners = new Map<string, TopologyPart>();
  for (const part of parts) {
    for (const name of namesIn(part, section)) if (!owners.has(name)) owners.set(name, part);
  }
  return owners;
}

function namesIn({ source }: TopologyPart, section: Section): readonly string[] {
  const entries = valueAt(source.data, [section]);
  return typeof entries === 'object' && entries !== null && !Array.isArray(entries) ? Object.keys(entries) : [];
}

function entriesOf<T>(
  parts: readonly TopologyPart[],
  entries: (part: TopologyPart) => readonly (readonly [string, T])[],
): Readonly<Record<string, T>> {
  return recordOf(parts.flatMap(entries));
}

function ownEntries<T>(
  part: TopologyPart,
  owners: ReadonlyMap<string, TopologyPart>,
  written: Readonly<Record<string, T>> = {},
): readonly (readonly [string, T])[] {
  return Object.entries(written).filter(([name]) => owners.get(name) === part);
}

function ownerOf(owners: Owners, [section, name]: Path): TopologyPart | undefined {
  if (typeof name !== 'string') return undefined;
  return section === 'hosts' || section === 'services' || section === 'tenants' ? owners[section].get(name) : undefined;
}

function placesIn(parts: readonly [TopologyPart, ...TopologyPart[]], owners: Owners): Places {
  const [root] = parts;
  const standing = (path: Path): readonly [Places, Path] => {
    const [section, index, ...rest] = path;
    if (section !== 'hold' || typeof index !== 'number') return [(ownerOf(owners, path) ?? root).source, path];
    let before = 0;
    for (const { holds, source } of parts) {
      if (index < before + holds.length) return [source, [section, index - before, ...rest]];
      before += holds.length;
    }
    return [root.source, path];
  };
  return {
    file: root.source.file,
    placeOf: (path, part) => {
      const [source, within] = standing(path);
      return source.placeOf(within, part);
    },
    placeWithin: (path, start, end) => {
      const [source, within] = standing(path);
      return source.placeWithin(within, start, end);
    },
    sourceOf: (path) => {
      const [source, within] = standing(path);
      return source.sourceOf(within);
    },
  };
}

function declaredTwice(parts: readonly TopologyPart[], owners: Owners): readonly Fault[] {
  const sections: readonly Section[] = ['hosts', 'services', 'tenants'];
  return parts.flatMap((part) =>
    sections.flatMap((section) =>
      namesIn(part, section).flatMap((name) => {
        const owner = owners[section].get(name);
        if (owner === undefined || owner === part) return [];
        const first = owner.source.placeOf([section, name], 'key');
        return [
          {
            code: 'value-invalid',
            message: `The ${section.slice(0, -1)} \`${shown(name)}\` is declared here a second time: it stands at ${first.file}:${first.line}:${first.column}.`,
            hint: 'Keep one of the two.',
            at: part.source.placeOf([section, name], 'key'),
          } as const,
        ];
      }),
    ),
  );
}
