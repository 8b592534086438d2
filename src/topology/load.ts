// The topology's file as a value: parse, check each entry, resolve every name.
// Promises: pure; all faults at once, in the order of the file, each with its place; linear in the file's size.
import { parseDocument, type SourceDocument } from '../kernel/document.ts';
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import { PARSED_ONCE } from '../kernel/parsed-once.ts';
import { faultsOf } from '../kernel/schema-fault.ts';
import { soundPart } from '../kernel/sound-part.ts';
import { judgeDiscovers } from './discover.ts';
import { readHolds } from './hold.ts';
import { readHosts } from './host.ts';
import { judgeIdentifiers } from './identifier.ts';
import { type Reading, recordOf } from './reading.ts';
import { readServices } from './service.ts';
import { type HoldShape, holdShape, looseTopology, type TopologyShape, topologyShape } from './shape.ts';
import { parseSource } from './source.ts';
import { readTenants } from './tenant.ts';
import type { Topology } from './topology.ts';

const MOST_FAULTS = 100;
const LATER = { include: 'Write all tenants into this file.', inventory: 'Let the program write this file.' };

export function loadTopology(file: string, text: string): Result<Topology> {
  const source = parseSource(file, text);
  if (!source.ok) return source;
  const { data } = source.value;
  const parsed = topologyShape.safeParse(data, PARSED_ONCE);
  const faults = parsed.success ? [] : faultsOf(parsed.error, source.value, topologyShape);
  if (!parsed.success) {
    const traps = parseDocument(file, text);
    if (!traps.ok) return traps;
  }
  const sound = parsed.success ? { value: parsed.data, isBroken: () => false } : soundPart(looseTopology, data);
  const reading: Reading = {
    source: source.value,
    declared: { hosts: namesIn(data, 'hosts'), services: namesIn(data, 'services'), tenants: namesIn(data, 'tenants') },
    isBroken: sound.isBroken,
    faults,
  };
  const topology = resolve(reading, sound.value ?? {}, holdsIn(data));
  return settle(topology, inOrder(faults));
}

function resolve(reading: Reading, shape: TopologyShape, holds: readonly (HoldShape | null)[]): Topology {
  refuseLater(reading, shape);
  const hosts = readHosts(reading, shape.hosts ?? {});
  const readings = readServices(reading, shape.services ?? {});
  const services = recordOf([...readings].map(([name, { service }]) => [name, service] as const));
  const tenants = readTenants(reading, shape.tenants ?? {}, readings);
  judgeIdentifiers(reading, tenants, services);
  judgeDiscovers(reading, tenants, services);
  return { file: reading.source.file, hosts, services, tenants, hold: readHolds(reading, holds, tenants) };
}

function refuseLater({ source, faults }: Reading, shape: TopologyShape): void {
  for (const [key, hint] of Object.entries(LATER)) {
    if (Object.hasOwn(shape, key)) faults.push(later(source, key, hint));
  }
}

function later(source: SourceDocument, key: string, hint: string): Fault {
  const message = `\`${key}\` is part of the design, and this release does not read it.`;
  return { code: 'not-supported-yet', message, hint, at: source.placeOf([key], 'key') };
}

function namesIn(data: unknown, section: string): ReadonlySet<string> {
  const entries = isRecord(data) ? data[section] : undefined;
  return new Set(isRecord(entries) ? Object.keys(entries) : []);
}

/** Each in its place; null where it is wrong. */
function holdsIn(data: unknown): readonly (HoldShape | null)[] {
  const holds = isRecord(data) ? data.hold : undefined;
  return Array.isArray(holds) ? holds.map((hold) => soundPart(holdShape, hold).value) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const sorted = [...faults].sort(
    (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );
  if (sorted.length <= MOST_FAULTS) return sorted;
  const more: Fault = {
    code: 'limit-exceeded',
    message: `${sorted.length - MOST_FAULTS} more faults of the topology are not shown.`,
    hint: 'Correct those above first.',
  };
  return [...sorted.slice(0, MOST_FAULTS), more];
}
