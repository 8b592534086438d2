// The estate as JSON: what `topology show --format json` prints. A whole estate, or one tenant's view of it.
import type { Scalar } from '../kernel/scalar.ts';
import type { Host, Instance, Service, Tenant } from './topology.ts';

export interface EstateDocument {
  readonly hosts: readonly {
    readonly name: string;
    readonly address: string;
    readonly port: number;
    readonly user?: string;
    readonly via?: string;
  }[];
  readonly services: readonly {
    readonly name: string;
    readonly tenancy: Service['tenancy'];
    readonly depends_on: readonly string[];
    readonly identifies: readonly string[];
    /** Its hosts can be asked what really stands there. */
    readonly discovered: boolean;
  }[];
  readonly tenants: readonly {
    readonly id: string;
    readonly aliases: readonly string[];
    readonly attributes: Readonly<Record<string, Scalar>>;
    readonly instances: readonly Omit<Instance, 'tenant' | 'entry'>[];
  }[];
}

export function estateDocument(estate: {
  readonly hosts: Readonly<Record<string, Host>>;
  readonly services: Readonly<Record<string, Service>>;
  readonly tenants: readonly Tenant[];
}): EstateDocument {
  return {
    hosts: Object.values(estate.hosts).map(({ name, address, port, user, via }) => ({
      name,
      address,
      port,
      ...(user !== undefined && { user }),
      ...(via !== undefined && { via }),
    })),
    services: Object.values(estate.services).map(({ name, tenancy, dependsOn, identifies, discover }) => ({
      name,
      tenancy,
      depends_on: dependsOn,
      identifies,
      discovered: discover !== undefined,
    })),
    tenants: estate.tenants.map(({ id, aliases, attributes, instances }) => ({
      id,
      aliases,
      attributes,
      instances: instances.map(({ key, service, host, name, attributes: own }) => ({
        key,
        service,
        host,
        name,
        attributes: own,
      })),
    })),
  };
}
