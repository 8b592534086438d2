// What passes for a plain tenant is not asked of the schema: it must be what the schema accepts, and stay the data that it is.
import { describe, expect, test } from 'vitest';
import { isPlainTenant } from '../../src/topology/plain-tenant.ts';
import { tenantShape } from '../../src/topology/shape.ts';
import fc from '../support/properties.ts';

const TENANT = {
  number: 6,
  tier: 'silver',
  paid: true,
  aliases: ['acme', 'Größe 7'],
  'on-call': 'pagerduty:PXXXX',
  services: { cache: { host: 'cache-2', port: 6406 }, workers: [{ host: 'app-1' }, { host: 'app-2' }], web: {} },
};

const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    '',
    'h-1',
    '${{ tenant.id }}',
    'a${{',
    '${',
    'a b',
    'a-',
    'x'.repeat(64),
    'x'.repeat(128),
    'x'.repeat(129),
  ),
  fc.constantFrom(4_096, 4_097).map((length) => 'x'.repeat(length)),
);
const scalar = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.constantFrom(1, -0, 1.5, Number.POSITIVE_INFINITY, Number.NaN, true, null, undefined, 1n),
);
const odd = fc.oneof({ weight: 8, arbitrary: scalar }, fc.constantFrom([], {}, ['a'], { host: 'h-1' }));
const key = fc.oneof(
  fc.constantFrom('host', 'port', 'aliases', 'on-call', 'services', 'constructor', '__proto__'),
  text,
);
const mapping = (values: fc.Arbitrary<unknown>) =>
  fc.array(fc.tuple(key, values), { maxLength: 3 }).map((entries) => Object.fromEntries(entries));
const placement = fc.oneof({ weight: 8, arbitrary: mapping(odd) }, odd);
const placed = fc.oneof({ weight: 4, arbitrary: placement }, fc.array(placement, { maxLength: 3 }));
const services = fc.oneof({ weight: 8, arbitrary: mapping(placed) }, odd);
const aliases = fc.oneof({ weight: 8, arbitrary: fc.array(odd, { maxLength: 3 }) }, odd);
const own = fc.record({ aliases, 'on-call': odd, services, tier: odd }, { requiredKeys: [] });
const tenant = fc.oneof(
  own,
  mapping(odd),
  fc.tuple(own, mapping(odd)).map(([some, more]) => ({ ...more, ...some })),
  odd,
);

describe('a plain tenant', () => {
  test('is what a tenant looks like', () => {
    expect(isPlainTenant(TENANT)).toBe(true);
    expect(isPlainTenant({})).toBe(true);
  });

  test('is what the schema accepts, as it stands', () => {
    let plain = 0;
    fc.assert(
      fc.property(tenant, (one) => {
        if (!isPlainTenant(one)) return;
        plain += 1;
        expect(tenantShape.safeParse(one)).toEqual({ success: true, data: one });
      }),
      { numRuns: 5_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  test.each([
    ['an alias that is too long', { aliases: ['x'.repeat(129)] }],
    ['an alias with a value in it', { aliases: ['${{ tenant.id }}'] }],
    ['an empty text', { tier: '' }],
    ['a text that is too long', { tier: 'x'.repeat(4_097) }],
    ['a number that is none', { number: Number.NaN }],
    ['a list', { tier: ['silver'] }],
    ['no value', { tier: null }],
    ['a service that cannot be called so', { services: { 'a b': {} } }],
    ['a host that cannot be called so', { services: { cache: { host: 'a b' } } }],
    ['an instance with a mapping in it', { services: { cache: { port: {} } } }],
    ['an empty list of instances', { services: { cache: [] } }],
    ['a service without a mapping', { services: { cache: 'h-1' } }],
    ['services in a list', { services: [] }],
    ['a prototype', JSON.parse('{ "__proto__": 1 }')],
    ['a prototype in an instance', { services: { cache: JSON.parse('{ "__proto__": 1 }') } }],
  ])('has not %s', (_, one) => {
    expect(isPlainTenant(one)).toBe(false);
  });
});
