// The JSON Schemas against the program: their examples are right, and both accept and refuse the same documents, one thing changed
// at a time. A compiled schema for each key takes too long for the unit tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { auditRecord } from '../../../src/audit/schema.ts';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from '../../../src/cli/json-schemas.ts';
import { readNormalForm } from '../../../src/incident/normal-form.ts';
import { scenariosSchema } from '../../../src/rehearsal/scenario-shape.ts';
import { runbookSchema } from '../../../src/runbook/schema.ts';
import { topologyShape } from '../../../src/topology/shape.ts';
import { keysIn } from '../../house/schema-keys.ts';
import * as fixtures from '../../plan/fixtures.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const accepting = (schema: object): ValidateFunction => new Ajv({ strict: false }).compile(schema);

test.each(SCHEMA_NAMES)('the examples of a %s are right', (name) => {
  const schema = jsonSchema(name);
  const { definitions = {} } = schema;
  const wrong = keysIn(schema).flatMap(({ key, node }) => {
    const examples: readonly unknown[] = Array.isArray(node.examples) ? node.examples : [];
    if (examples.length === 0) return [];
    const accepts = accepting({ ...node, definitions });
    return examples.filter((example) => !accepts(example)).map((example) => ({ key, example, why: accepts.errors }));
  });
  expect(wrong).toEqual([]);
});

describe('what the program accepts, the schema accepts, and what it refuses for its shape, the schema refuses', () => {
  const ALERT = {
    ...{ source: 'alertmanager', name: 'PoolExhausted', status: 'firing', severity: 'critical', dedup_key: 'abc' },
    ...{ starts_at: '2026-01-15T14:32:45Z', tenant: 'tenant-006', labels: { env: 'production' }, test: false },
    truncated: 0,
  };
  const TOPOLOGY = `${fixtures.TOPOLOGY}
hold: [{ because: Migration, until: "2026-01-31T08:00:00Z", tenant: tenant-007 }]
include: [tenants/*.yml]
inventory:
  - exec: [ansible-inventory, --list]
    ansible: { tenant: tenants, services: { cache: redis } }
  - file: found.json
    kubectl: { tenant: tenant, service: cache, instance: { namespace: metadata.namespace } }
`;
  const asked = {
    discover: { run: 'ls', output: 'text', each: 'name', tenant: '(?P<tenant>.+)', timeout: '5s' },
    health: { http: { url: 'http://x' }, fields: { up: 'boolean' }, timeout: '1s', healthy: ['up'] },
  };
  const estate = parse(TOPOLOGY);
  Object.assign(estate.services.cache, asked);
  const worlds: readonly (readonly [SchemaName, string, unknown, (value: unknown) => boolean])[] = [
    ['runbook', 'the documented one', parse(fixtures.RUNBOOK), isRunbook],
    ['runbook', 'the shared one', parse(read('examples/runbooks/restart-the-gateway.yml')), isRunbook],
    ['runbook', 'the shipped one', parse(read('runbooks/database-connection-pool-exhaustion.yml')), isRunbook],
    ['topology', 'the documented one', estate, isTopology],
    ['topology', 'the example', parse(read('examples/topology.yml')), isTopology],
    ['incident', 'an alert', ALERT, isIncident],
    [
      'scenario',
      'those of the shipped runbook',
      parse(read('runbooks/database-connection-pool-exhaustion.test.yml')),
      (value) => scenariosSchema.safeParse(value).success,
    ],
    ['audit', 'a resolved run', JSON.parse(read('test/golden/audit/resolved.json')), isAudit],
  ];

  test.each(worlds)('%s: %s', (name, _, document, isAccepted) => {
    const accepts = accepting(jsonSchema(name));
    expect([isAccepted(document), accepts(document), accepts.errors]).toEqual([true, true, null]);
    const differing = mutationsOf(document)
      .filter(({ what }) => !(name === 'incident' && JUDGED.test(what)))
      .filter(({ value }) => isAccepted(value) !== accepts(value));
    expect(differing.map(({ what }) => what)).toEqual([]);
  });

  function isRunbook(value: unknown): boolean {
    return runbookSchema.safeParse(value).success;
  }
  function isTopology(value: unknown): boolean {
    return topologyShape.safeParse(value).success;
  }
  function isIncident(value: unknown): boolean {
    return typeof value === 'object' && value !== null && readNormalForm({ ...value }, '2026-01-15T14:32:45Z').ok;
  }
  function isAudit(value: unknown): boolean {
    return auditRecord().safeParse(value).success;
  }
});

/** Of an incident these are more than a shape: what their words mean is asked. */
const JUDGED = /^\.(starts_at|status) =/;

interface Mutation {
  readonly what: string;
  readonly value: unknown;
}

const OTHERS: readonly unknown[] = [null, true, 3, -1, 0.5, 'x', 'x y', [], ['x'], [3], {}, { x: 3 }];

/** The document with one thing else: taken out, put in, misspelt, or of another kind. */
function mutationsOf(value: unknown, at = ''): readonly Mutation[] {
  const others = OTHERS.map((other) => ({ what: `${at} = ${JSON.stringify(other)}`, value: other }));
  if (typeof value !== 'object' || value === null) return others;
  if (Array.isArray(value)) {
    const inside = value
      .slice(0, 3)
      .flatMap((item, index) =>
        mutationsOf(item, `${at}[${index}]`).map((one) => ({ ...one, value: value.with(index, one.value) })),
      );
    return [...others, ...inside];
  }
  const entries = Object.entries(value);
  const inside = entries.flatMap(([key, item]) => [
    ...mutationsOf(item, `${at}.${key}`).map((one) => ({ ...one, value: { ...value, [key]: one.value } })),
    { what: `${at} without ${key}`, value: Object.fromEntries(entries.filter(([name]) => name !== key)) },
    {
      what: `${at}.${key} misspelt`,
      value: Object.fromEntries(entries.map(([name, one]) => [name === key ? `${key}x` : name, one])),
    },
  ]);
  return [...others, ...inside, { what: `${at} with more`, value: { ...value, unheard_of: 1 } }];
}
