// Services: read from the file, with their dependencies and the templates of their instances.
import type { Path } from '../kernel/document.ts';
import type { Scalar } from '../kernel/scalar.ts';
import { shown } from '../kernel/visible.ts';
import { circlesOf } from './circle.ts';
import { readDiscover } from './discover.ts';
import { readHealth } from './health.ts';
import { RUNNER } from './host.ts';
import { isDeclared, type Reading, recordOf } from './reading.ts';
import type { ServiceShape } from './shape.ts';
import { LaterPlace } from './spans.ts';
import { parseTemplate, type TemplatePart } from './template.ts';
import type { Service } from './topology.ts';

/** A service with what its instances are made from. */
export interface ServiceReading {
  readonly service: Service;
  readonly at: Path;
  readonly templates: readonly AttributeTemplate[];
  /** `service/host/`, with which the keys of its instances there begin: one text for all of them. */
  readonly keysOn: (host: string) => string;
}

interface AttributeTemplate {
  readonly attribute: string;
  /** Null where it is wrong: nobody knows what the attribute would be. */
  readonly template: Scalar | readonly TemplatePart[] | null;
}

export function readServices(
  reading: Reading,
  written: Readonly<Record<string, ServiceShape>>,
): ReadonlyMap<string, ServiceReading> {
  const services = new Map(Object.entries(written).map(([name, shape]) => [name, readService(reading, name, shape)]));
  const links = new Map([...services].map(([name, { service }]) => [name, service.dependsOn]));
  for (const circle of circlesOf(links)) {
    const at: readonly string[] = ['services', circle.at(-2) ?? '', 'depends-on'];
    const index = links.get(circle.at(-2) ?? '')?.indexOf(circle.at(-1) ?? '') ?? 0;
    reading.faults.push({
      code: 'dependency-cycle',
      message: `Services depend on each other in a circle: ${circle.join(' -> ')}.`,
      hint: 'Remove the dependency that does not exist when the services start.',
      at: reading.source.placeOf([...at, index]),
    });
  }
  return services;
}

function readService(reading: Reading, name: string, shape: ServiceShape): ServiceReading {
  const { source, faults } = reading;
  const at = ['services', name];
  const hosts = shape.hosts ?? [];
  const dependsOn = shape['depends-on'] ?? [];
  if (hosts !== RUNNER) {
    hosts.forEach((host, index) => {
      if (isDeclared(reading, { kind: 'host', name: host, at: [...at, 'hosts', index] })) {
        refuseTwice(reading, { list: hosts, index, at: [...at, 'hosts'] });
      }
    });
  }
  dependsOn.forEach((other, index) => {
    if (isDeclared(reading, { kind: 'service', name: other, at: [...at, 'depends-on', index] })) {
      refuseTwice(reading, { list: dependsOn, index, at: [...at, 'depends-on'] });
    }
  });
  if (shape.tenancy === 'shared' && hosts.length === 0 && !reading.isBroken([...at, 'hosts'])) {
    faults.push({
      code: 'service-without-host',
      message: `The shared service \`${shown(name)}\` has nowhere to run.`,
      hint: 'Add `hosts`: a list of hosts, or `runner`.',
      at: source.placeOf(at, 'key'),
    });
  }
  const discover = readDiscover(reading, name, shape);
  const templates = readTemplates(reading, name, shape);
  const health = readHealth(reading, name, shape);
  const service: Service = {
    name,
    at: new LaterPlace(() => source.placeOf(at, 'key')),
    // Where nobody knows, nothing is to follow from it: only a dedicated service needs more of its instances.
    tenancy: shape.tenancy ?? 'shared',
    hosts,
    dependsOn,
    identifies: shape.identifies ?? [],
    ...(shape.tenancy === 'shared' && { whole: recordOf(templates.flatMap(ofNobody)) }),
    ...(discover === null ? {} : { discover }),
    ...(health === null ? {} : { health }),
  };
  return { service, at, templates, keysOn: keysOf(name) };
}

function keysOf(service: string): ServiceReading['keysOn'] {
  const known = new Map<string, string>();
  return (host) => {
    const start = known.get(host) ?? `${service}/${host}/`;
    known.set(host, start);
    return start;
  };
}

/** What stands in the template without a tenant. */
function ofNobody({ attribute, template }: AttributeTemplate) {
  if (template === null) return [];
  if (typeof template !== 'object') return [[attribute, template] as const];
  const texts = template.filter((part) => typeof part === 'string');
  return texts.length === template.length ? [[attribute, texts.join('')] as const] : [];
}

function readTemplates(reading: Reading, name: string, shape: ServiceShape): readonly AttributeTemplate[] {
  return Object.entries(shape.instance ?? {}).map(([attribute, written]) => {
    const parsed = typeof written === 'string' ? parseTemplate(written) : null;
    if (parsed?.kind === 'wrong') {
      reading.faults.push({
        code: 'expression-invalid',
        message: `In \`services.${shown(name)}.instance.${shown(attribute)}\` ${parsed.because}.`,
        hint: 'Write ${{ tenant.id }}, or ${{ tenant.number }} for an attribute of the tenant.',
        at: reading.source.placeWithin(['services', name, 'instance', attribute], parsed.start, parsed.end),
      });
    }
    return { attribute, template: parsed === null ? written : parsed.kind === 'parts' ? parsed.parts : null };
  });
}

function refuseTwice(
  reading: Reading,
  entry: { readonly list: readonly string[]; readonly index: number; readonly at: readonly string[] },
): void {
  const { list, index, at } = entry;
  const name = list[index] ?? '';
  if (list.indexOf(name) === index) return;
  reading.faults.push({
    code: 'value-invalid',
    message: `\`${shown(name)}\` stands twice in \`${shown(at.join('.'))}\`.`,
    hint: 'Keep one of the two.',
    at: reading.source.placeOf([...at, index]),
  });
}
