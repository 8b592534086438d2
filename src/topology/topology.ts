// The topology as a value: tenants, services, hosts, and what separates one tenant from another.
// Promises: a Topology that exists is valid; every reference in it resolves and no identifier is claimed twice.
import type { Fault, Place } from '../kernel/fault.ts';
import type { Scalar } from '../kernel/scalar.ts';

export interface Host {
  readonly name: string;
  readonly at: Place;
  readonly user?: string;
  readonly address: string;
  readonly port: number;
  /** Pinned public keys, `ssh-ed25519 AAAA…`; empty: known-hosts must hold one. */
  readonly hostKeys: readonly string[];
  /** Name of the bastion host. */
  readonly via?: string;
  readonly attributes: Readonly<Record<string, Scalar>>;
}

/** Attribute text with `${{ tenant.… }}` already put in for each instance; the declaration keeps its source. */
export interface Service {
  readonly name: string;
  readonly at: Place;
  readonly tenancy: 'shared' | 'dedicated';
  /** `runner`: commands run on the runner. Empty for a dedicated service whose tenants name the hosts. */
  readonly hosts: readonly string[] | 'runner';
  readonly dependsOn: readonly string[];
  /** Names of the attributes that name exactly one tenant. */
  readonly identifies: readonly string[];
  /** Of a shared service: the attributes of its instance that name no tenant, as the whole service has them. */
  readonly whole?: Readonly<Record<string, Scalar>>;
  /** How a host is asked what really stands on it. */
  readonly discover?: Discover;
  /** How an instance is asked whether it is well. */
  readonly health?: Health;
}

/** A command that names every instance of a service on one host, and how a name tells whose it is. */
export interface Discover {
  readonly at: Place;
  readonly command: DiscoverCommand;
  /** `json`: rows in a list. `text`: a name a line. */
  readonly output: 'json' | 'text';
  /** Where a row holds its instance's name. */
  readonly each: readonly string[];
  /** RE2, for a whole name: `tenant` is whose it is; each other group is `name` or an attribute of the instance. */
  readonly tenant: string;
}

/** Its texts may hold `${{ host.name }}` and `${{ host.address }}`, and nothing of a tenant. */
export type DiscoverCommand = {
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly timeoutMs: number;
  readonly exit: readonly number[];
  readonly as?: string;
  readonly fromRunner: boolean;
} & (
  | { readonly kind: 'exec'; readonly argv: readonly string[] }
  | { readonly kind: 'run'; readonly script: string }
  | {
      readonly kind: 'http';
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly expect: readonly number[];
    }
);

/** A probe and its condition, as they are written: the plan's layer, which knows the language, reads them. */
export interface Health {
  readonly at: Place;
  /** Arguments and variables as their source text. */
  readonly written: Readonly<Record<string, unknown>>;
  /** Where each key and each value of it stands, by its path in JSON. */
  readonly places: Readonly<Record<string, { readonly key: Place; readonly value: Place }>>;
}

export interface Instance {
  /** Unique in the estate: `service/host/name`; host is `runner` where it runs there. */
  readonly key: string;
  readonly service: string;
  readonly tenant: string;
  readonly host: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, Scalar>>;
  /** Which of the entries that its tenant has of the service, from 0. */
  readonly entry: number;
}

export interface Tenant {
  readonly id: string;
  readonly at: Place;
  readonly aliases: readonly string[];
  readonly onCall?: string;
  /** All other scalar keys: `number`, `tier`, … */
  readonly attributes: Readonly<Record<string, Scalar>>;
  readonly instances: readonly Instance[];
}

export interface Hold {
  readonly because: string;
  /** RFC 3339; absent: until removed. */
  readonly until?: string;
  readonly of: { readonly kind: 'tenant' | 'service' | 'host'; readonly name: string } | { readonly kind: 'all' };
  readonly at: Place;
}

export interface Topology {
  readonly file: string;
  readonly hosts: Readonly<Record<string, Host>>;
  readonly services: Readonly<Record<string, Service>>;
  readonly tenants: Readonly<Record<string, Tenant>>;
  readonly hold: readonly Hold[];
  /** Numbers that print otherwise than they are written, and that nothing in it fills in: as faults, where somebody does. */
  readonly reshaped?: { readonly [section in 'hosts' | 'tenants']: ReadonlyMap<string, Reshaped> };
}

/** By attribute. */
export type Reshaped = ReadonlyMap<string, Fault>;

/** One tenant's part of the estate: all that a plan can be made from. Holds no other tenant. */
export interface TenantView {
  readonly tenant: Tenant;
  /** Attributes that print otherwise than they are written: what is wrong where a command is filled with one. */
  readonly reshaped?: { readonly tenant: Reshaped | undefined; readonly hosts: ReadonlyMap<string, Reshaped> };
  readonly instances: readonly Instance[];
  readonly services: Readonly<Record<string, Service>>;
  readonly hosts: Readonly<Record<string, Host>>;
}
