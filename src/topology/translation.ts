// An estate that is put together from what another tool says of it; each entry keeps the place of what it was made from.
// Promises: foreign names are keys of records without a prototype; two answers to one question are a fault, never a choice.
import { valueAt } from '../kernel/data.ts';
import type { Path } from '../kernel/document.ts';
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import type { Scalar } from '../kernel/scalar.ts';
import { shown } from '../kernel/visible.ts';
import { recordOf } from './reading.ts';
import type { EstateSource } from './spans.ts';

const MOST_FAULTS = 100;

/** A value, and where the other tool says it. */
export interface Told {
  readonly value: unknown;
  readonly at: Path;
}

export interface ToldScalar extends Told {
  readonly value: Scalar;
}

export interface Translation {
  host(name: string, told: { readonly entry: Readonly<Record<string, Scalar>>; readonly at: Path }): void;
  /** `attributes` are the tenant's own: of several entries all have to say the same. */
  instance(told: {
    readonly tenant: string;
    readonly service: string;
    readonly entry: Readonly<Record<string, ToldScalar>>;
    readonly attributes: Readonly<Record<string, Told>>;
    readonly at: Path;
    readonly tenantAt: Path;
  }): void;
  refuse(fault: Pick<Fault, 'message' | 'hint'>, at: Path): void;
  readonly isFull: () => boolean;
  end(): Result<EstateSource>;
}

type Entry = Readonly<Record<string, Scalar>>;

interface Tenant {
  readonly attributes: Map<string, unknown>;
  readonly services: Map<string, Entry[]>;
}

export function translation(raw: EstateSource): Translation {
  const hosts = new Map<string, Entry>();
  const tenants = new Map<string, Tenant>();
  const origins = new Map<string, Path>();
  const faults: Fault[] = [];
  const stands = (path: Path, at: Path): void => {
    const key = JSON.stringify(path);
    if (!origins.has(key)) origins.set(key, at);
  };
  const refuse: Translation['refuse'] = (fault, at) => {
    if (faults.length < MOST_FAULTS) faults.push({ code: 'value-invalid', ...fault, at: raw.placeOf(at) });
  };
  return {
    refuse,
    isFull: () => faults.length >= MOST_FAULTS,
    host: (name, { entry, at }) => {
      hosts.set(name, entry);
      stands(['hosts', name], at);
    },
    instance: ({ tenant, service, entry, attributes, at, tenantAt }) => {
      const known = tenants.get(tenant) ?? { attributes: new Map(), services: new Map() };
      tenants.set(tenant, known);
      stands(['tenants', tenant], tenantAt);
      for (const [name, told] of Object.entries(attributes)) {
        const before = known.attributes.get(name);
        if (before !== undefined && JSON.stringify(before) !== JSON.stringify(told.value))
          refuse(differs(tenant, name), told.at);
        known.attributes.set(name, told.value);
        stands(['tenants', tenant, name], told.at);
      }
      const list = known.services.get(service) ?? [];
      known.services.set(service, list);
      stands(['tenants', tenant, 'services', service], at);
      const place = ['tenants', tenant, 'services', service, list.length];
      stands(place, at);
      if (raw.changesNumbers) for (const [name, told] of Object.entries(entry)) stands([...place, name], told.at);
      list.push(Object.fromEntries(Object.entries(entry).map(([name, { value }]) => [name, value])));
    },
    end: () => {
      for (const name of [...hosts.keys(), ...tenants.keys()]) {
        if (name !== '__proto__') continue;
        const at = origins.get(JSON.stringify(['tenants', name])) ?? origins.get(JSON.stringify(['hosts', name])) ?? [];
        refuse({ message: 'Nothing can be called `__proto__`.', hint: 'Choose another name.' }, at);
      }
      const data = {
        hosts: recordOf(hosts),
        tenants: recordOf(
          [...tenants].map(([id, { attributes, services }]) => [
            id,
            { ...Object.fromEntries(attributes), services: recordOf(services) },
          ]),
        ),
      };
      return settle(translatedDocument(raw, { data, origins }), faults);
    },
  };
}

function differs(tenant: string, name: string): Pick<Fault, 'message' | 'hint'> {
  return {
    message: `\`${shown(name)}\` of the tenant ${shown(tenant)} is told twice, and not the same.`,
    hint: 'It is the tenant’s own: everything of the tenant has to say the same of it.',
  };
}

function translatedDocument(
  raw: EstateSource,
  { data, origins }: { readonly data: unknown; readonly origins: ReadonlyMap<string, Path> },
): EstateSource {
  const originOf = (path: Path): Path => {
    for (let length = path.length; length > 0; length--) {
      const origin = origins.get(JSON.stringify(path.slice(0, length)));
      if (origin !== undefined) return origin;
    }
    return [];
  };
  return {
    file: raw.file,
    text: raw.text,
    data,
    changesNumbers: raw.changesNumbers,
    placeOf: (path) => raw.placeOf(originOf(path)),
    placeWithin: (path) => raw.placeOf(originOf(path)),
    sourceOf: (path) => {
      const value = valueAt(data, path);
      const origin = typeof value === 'number' ? origins.get(JSON.stringify(path)) : undefined;
      if (origin !== undefined) return raw.sourceOf(origin);
      return typeof value === 'object' || value === undefined ? undefined : String(value);
    },
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
