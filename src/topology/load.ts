// The topology as a value: parse each of its texts, check each entry, resolve every name.
// Promises: pure; all faults at once, in the order of the texts, each with its place; linear in their size.
import { valueAt } from '../kernel/data.ts';
import { type Fault, type Result, settle, succeed } from '../kernel/fault.ts';
import { judgeDiscovers } from './discover.ts';
import { judgeForeignNames } from './foreign-name.ts';
import { readHolds } from './hold.ts';
import { readHosts } from './host.ts';
import { judgeIdentifiers } from './identifier.ts';
import { type IncludePattern, includePatterns, includeShape } from './include.ts';
import { type Inventory, inventoriesOf, inventoriesShape } from './inventory.ts';
import { type Joined, join } from './join.ts';
import { type PartText, readAnswer, readInclude, readRoot, type TopologyPart, translatedPart } from './part.ts';
import { type Reading, recordOf } from './reading.ts';
import { readServices } from './service.ts';
import type { Places } from './spans.ts';
import { readTenants } from './tenant.ts';
import type { Topology } from './topology.ts';
import { judgeNumbers } from './written-number.ts';

const MOST_FAULTS = 100;

/** A topology's own file, and what else it is to be made from. */
export interface OpenTopology {
  readonly root: TopologyPart;
  readonly include: readonly IncludePattern[];
  readonly inventories: readonly Inventory[];
}

export function openTopology(file: string, text: string): Result<OpenTopology> {
  const root = readRoot(file, text);
  if (!root.ok) return root;
  const { source } = root.value;
  // One that is wrong has its fault, and asks for nothing.
  const include = includeShape.safeParse(valueAt(source.data, ['include']));
  const inventory = inventoriesShape.safeParse(valueAt(source.data, ['inventory']));
  return succeed({
    root: root.value,
    include: include.success ? includePatterns(include.data, source) : [],
    inventories: inventory.success ? inventoriesOf(inventory.data, source) : [],
  });
}

/**
 * An inventory without an answer among the parts was not asked; what only it could declare is taken for declared. `begun`: of a run
 * that has begun, maybe with an earlier release.
 */
export function closeTopology(
  open: OpenTopology,
  parts: readonly PartText[],
  { begun = false }: { readonly begun?: boolean } = {},
): Result<Topology> {
  const joined = joinedOf(open, parts, begun);
  if (!joined.ok) return joined;
  const faults = [...joined.value.faults];
  const reading: Reading = { ...joined.value, isPartial: isPartial(open, parts), begun, faults };
  const topology = resolve(reading, joined.value);
  return settle(topology, inOrder(reading.faults, [open.root.source.file, ...parts.map(({ file }) => file)]));
}

export function loadTopology(file: string, text: string, parts: readonly PartText[] = []): Result<Topology> {
  const open = openTopology(file, text);
  return open.ok ? closeTopology(open.value, parts) : open;
}

interface Written {
  readonly topology: Pick<Topology, 'file'>;
  readonly text: string;
  readonly parts?: readonly PartText[];
}

/** The parts that make the same topology, and hold of what other tools have said only what it takes. */
export function translatedParts({ topology, text, parts = [] }: Written): readonly PartText[] {
  const open = openTopology(topology.file, text);
  return parts.map((part) => {
    if (part.from.kind === 'include' || !open.ok) return part;
    const words = open.value.inventories[part.from.index]?.words;
    const own = words === undefined ? null : translatedPart(part, { words, begun: true });
    if (own?.ok !== true) throw new Error('translatedParts: not the texts that the topology was loaded from');
    return own.value;
  });
}

/** Where things stand in a topology that was loaded from these texts. */
export function sourceOf(written: Written): Places {
  const open = openTopology(written.topology.file, written.text);
  const joined = open.ok ? joinedOf(open.value, written.parts ?? [], true) : open;
  if (!joined.ok) throw new Error('sourceOf: not the texts that the topology was loaded from');
  return joined.value.source;
}

function joinedOf({ root, inventories }: OpenTopology, parts: readonly PartText[], begun: boolean): Result<Joined> {
  const read = parts.map((part) => readPart(part, { inventories, begun }));
  const others = read.flatMap((one) => (one.ok ? [one.value] : []));
  const unread = read.flatMap((one) => (one.ok ? [] : one.faults));
  const known = unread.length === 0 ? [] : [root, ...others].flatMap(({ faults }) => faults);
  return settle(join([root, ...others]), [...known, ...unread]);
}

/** Also where nobody knows what would have been taken in. */
function isPartial({ root, inventories }: OpenTopology, parts: readonly PartText[]): boolean {
  const answered = parts.filter(({ from }) => from.kind === 'inventory').length;
  return answered < inventories.length || root.isBroken(['include']) || root.isBroken(['inventory']);
}

function readPart(
  part: PartText,
  { inventories, begun }: { readonly inventories: readonly Inventory[]; readonly begun: boolean },
): Result<TopologyPart> {
  if (part.from.kind === 'include') return readInclude(part);
  const inventory = inventories[part.from.index];
  if (inventory === undefined) throw new Error('readPart: an answer to nothing that was asked');
  const words = part.from.translated === true ? ({ kind: 'topology' } as const) : inventory.words;
  return readAnswer(part, { words, begun });
}

function resolve(reading: Reading, { shape, holds, changesNumbers }: Joined): Topology {
  const reshaped = changesNumbers && !reading.begun ? judgeNumbers(reading, shape) : undefined;
  const hosts = readHosts(reading, shape.hosts ?? {});
  const readings = readServices(reading, shape.services ?? {});
  const services = recordOf([...readings].map(([name, { service }]) => [name, service] as const));
  const tenants = readTenants(reading, shape.tenants ?? {}, readings);
  judgeIdentifiers(reading, tenants, services);
  judgeForeignNames(reading, tenants, services);
  judgeDiscovers(reading, tenants, services);
  const hold = readHolds(reading, holds, tenants);
  return { file: reading.source.file, hosts, services, tenants, hold, ...(reshaped && { reshaped }) };
}

function inOrder(faults: readonly Fault[], files: readonly string[]): readonly Fault[] {
  const order = new Map(files.map((file, index) => [file, index]));
  const fileOf = ({ at }: Fault) => order.get(at?.file ?? '') ?? -1;
  const sorted = [...faults].sort(
    (a, b) =>
      fileOf(a) - fileOf(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );
  if (sorted.length <= MOST_FAULTS) return sorted;
  const more: Fault = {
    code: 'limit-exceeded',
    message: `${sorted.length - MOST_FAULTS} more faults of the topology are not shown.`,
    hint: 'Correct those above first.',
  };
  return [...sorted.slice(0, MOST_FAULTS), more];
}
