// Estates of any shape, whose tenants are easily taken for each other, and a runbook that uses all that one of them has.
// Every token belongs to one tenant alone, so that a text which holds it holds something of that tenant.
import fc from '../support/properties.ts';

const SERVICES = ['cache', 'workers', 'orders_db', 'gateway', 'web'] as const;
type ServiceName = (typeof SERVICES)[number];
type OfServices<T> = Readonly<Partial<Record<ServiceName, T>>>;

export interface AnyTenant {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly number: number;
  /** Numbers of the hosts that it names for its instances; a shared service has hosts of its own. */
  readonly placed: OfServices<readonly number[]>;
}

export interface AnyEstate {
  readonly hosts: number;
  /** The number of the host of each service that serves all tenants; the others are dedicated. */
  readonly shared: OfServices<number>;
  readonly tenants: readonly AnyTenant[];
  /** Whose plan is made. */
  readonly chosen: AnyTenant;
}

const WORD = fc.constantFrom('acme', 'tenant-a', 'acme-eu', 'shop', 'eu-acme', 'redis-acme', 'cache-t');
const NUMBER = fc.constantFrom('', '-1', '-2', '-10', '-11', '-100', '-110');
const ID = fc.tuple(WORD, NUMBER, fc.constantFrom('', '-eu')).map((parts) => parts.join(''));
const ALIAS = fc
  .tuple(fc.constantFrom('Acme', 'Tenant', 'Shop'), fc.constantFrom(' ', '_', '.'), fc.integer({ min: 1, max: 120 }))
  .map((parts) => parts.join(''));
const HOST = fc.nat(5);
const PLACED: fc.Arbitrary<AnyTenant['placed']> = fc
  .array(fc.tuple(fc.constantFrom(...SERVICES), fc.array(HOST, { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((entries) => Object.fromEntries(entries));
const SHARED: fc.Arbitrary<AnyEstate['shared']> = fc
  .array(fc.tuple(fc.constantFrom(...SERVICES), HOST), { maxLength: 3 })
  .map((entries) => Object.fromEntries(entries));

const TENANTS = fc
  .tuple(fc.uniqueArray(ID, { minLength: 2, maxLength: 7 }), fc.uniqueArray(ALIAS, { maxLength: 7 }))
  .chain(([ids, aliases]) =>
    fc.tuple(...ids.map(() => PLACED)).map((placed) =>
      ids.map((id, index) => ({
        id,
        aliases: aliases.filter((_, at) => at % ids.length === index),
        // One number begins another, so that t_1 stands at the beginning of t_10.
        number: index === 0 ? 1 : index + 9,
        placed: placed[index] ?? {},
      })),
    ),
  );

export const ANY_ESTATE: fc.Arbitrary<AnyEstate> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), SHARED, TENANTS)
  .chain(([hosts, shared, tenants]) =>
    fc.constantFrom(...tenants).map((chosen) => ({ hosts, shared, tenants, chosen })),
  );

/** Everything that a text of another tenant must not hold. */
export function ownedBy(tenant: AnyTenant): readonly string[] {
  const services = servicesOf(tenant);
  const identifying = services.map((service) =>
    service === 'orders_db' ? `t_${tenant.number}` : `${service}@${tenant.id}`,
  );
  return [
    tenant.id,
    ...tenant.aliases,
    ...identifying,
    tokenOf(tenant, 'tier'),
    ...services.map((service) => tokenOf(tenant, service)),
  ];
}

/** The topology as JSON, which is YAML. */
export function topologyOf({ hosts, shared, tenants }: AnyEstate): string {
  const host = (number: number) => `h${number % hosts}`;
  const services = SERVICES.map((name) => {
    const isDatabase = name === 'orders_db';
    const attribute = isDatabase ? 'database' : 'unit';
    const value = isDatabase ? 't_${{ tenant.number }}' : `${name}@\${{ tenant.id }}`;
    const place = shared[name];
    return [
      name,
      {
        ...(place === undefined ? { tenancy: 'dedicated' } : { tenancy: 'shared', hosts: [host(place)] }),
        'depends-on': SERVICES.slice(0, SERVICES.indexOf(name)),
        instance: { [attribute]: value },
        identifies: [attribute],
        discover: {
          exec: ['list', name],
          output: 'text',
          each: 'text',
          tenant: `.*@(?P<tenant>.+)|(?P<${attribute}>.+)`,
        },
      },
    ];
  });
  const placedOf = (tenant: AnyTenant) =>
    servicesOf(tenant).map((name) => {
      const own = { token: tokenOf(tenant, name) };
      const placed = tenant.placed[name] ?? [];
      return [
        name,
        shared[name] === undefined ? [...new Set(placed.map(host))].map((one) => ({ host: one, ...own })) : own,
      ];
    });
  return JSON.stringify({
    schema: 1,
    hosts: Object.fromEntries(
      Array.from({ length: hosts }, (_, number) => [host(number), { ssh: `ops@10.0.0.${number}` }]),
    ),
    services: Object.fromEntries(services),
    tenants: Object.fromEntries(
      tenants.map((tenant) => [
        tenant.id,
        {
          number: tenant.number,
          tier: tokenOf(tenant, 'tier'),
          aliases: tenant.aliases,
          services: Object.fromEntries(placedOf(tenant)),
        },
      ]),
    ),
  });
}

/** A runbook that looks at every one of these services, guards by the first and changes the last. */
export function runbookOf({ chosen }: AnyEstate): string {
  const services = servicesOf(chosen);
  const [first] = services;
  const last = services.at(-1);
  const values = (verb: string) => [verb, '${{ target.token }}', '${{ tenant.id }}', '${{ target.host }}'];
  const seen = services.map((name) => `all.p_${name}.all(s, s.ok)`).join(' && ');
  return JSON.stringify({
    schema: 1,
    title: 'All of a tenant',
    description: 'Uses what a tenant has.',
    on: { alert: [{ name: 'Any' }] },
    scope: 'tenant',
    timeout: '1m',
    probes: Object.fromEntries(
      services.map((service) => [
        `p_${service}`,
        {
          service,
          exec: values('look'),
          env: { TIER: '${{ tenant.tier }}' },
          output: 'json',
          fields: { count: 'number' },
        },
      ]),
    ),
    symptom: seen,
    recovered: { that: seen },
    guards: {
      held: {
        service: first,
        engage: { exec: values('hold') },
        engaged: `p_${first}.count == 1`,
        release: { exec: values('free') },
        released: `p_${first}.count == 0`,
      },
    },
    steps: [
      {
        id: 'change',
        title: 'Change it',
        service: last,
        guard: 'held',
        serial: '50%',
        do: { exec: values('change') },
        verify: `p_${last}.count > before.p_${last}.count`,
        undo: { exec: values('undo') },
        undone: `p_${last}.count == before.p_${last}.count`,
      },
    ],
  });
}

function servicesOf({ placed }: AnyTenant): readonly ServiceName[] {
  return SERVICES.filter((name) => placed[name] !== undefined);
}

function tokenOf(tenant: AnyTenant, of: string): string {
  return `own.${tenant.number}.${of}.end`;
}
