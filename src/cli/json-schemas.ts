// The JSON Schemas of what people and machines write and read here, each made from the schema that the program itself uses.

import { auditRecord } from '../audit/schema.ts';
import { AUDIT_NOTES } from '../audit/schema-notes.ts';
import { normalForm } from '../incident/normal-form.ts';
import { INCIDENT_NOTES } from '../incident/normal-form-notes.ts';
import { annotatedSchema, type SchemaNode } from '../kernel/annotated-schema.ts';
import { SCENARIO_NOTES } from '../rehearsal/scenario-notes.ts';
import { scenariosSchema } from '../rehearsal/scenario-shape.ts';
import { runbookSchema } from '../runbook/schema.ts';
import { RUNBOOK_NOTES } from '../runbook/schema-notes.ts';
import { topologyShape } from '../topology/shape.ts';
import { TOPOLOGY_NOTES } from '../topology/shape-notes.ts';

export const SCHEMA_NAMES = ['runbook', 'topology', 'incident', 'audit', 'scenario'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The file under `schema/` that it stands in. */
export function schemaFile(name: SchemaName): string {
  return `${name}.schema.json`;
}

export function jsonSchema(name: SchemaName): SchemaNode {
  const id = `urn:enforced-runbooks:schema:${name}:1`;
  switch (name) {
    case 'runbook':
      return annotatedSchema({
        ...{ id, schema: runbookSchema, notes: RUNBOOK_NOTES, title: 'Runbook' },
        description: 'A runbook of Enforced Runbooks: symptom, probes, guards, steps and recovery.',
      });
    case 'topology':
      return annotatedSchema({
        ...{ id, schema: topologyShape, notes: TOPOLOGY_NOTES, title: 'Topology' },
        description: 'Tenants, services, hosts, and what separates one tenant from another.',
      });
    case 'incident':
      return withNulls(
        annotatedSchema({
          ...{ id, schema: normalForm, notes: INCIDENT_NOTES, title: 'Incident' },
          description: 'An alert of one tenant, in the normal form. A key that is null, or absent, says nothing.',
        }),
      );
    case 'audit':
      return annotatedSchema({
        ...{ id, schema: auditRecord(), notes: AUDIT_NOTES, title: 'Audit' },
        description: '`audit.json`: one run as one document.',
      });
    case 'scenario':
      return annotatedSchema({
        ...{ id, schema: scenariosSchema, notes: SCENARIO_NOTES, title: 'Scenarios' },
        description: 'What becomes of a runbook: `runbooks/<id>.test.yml`, which `test` plays.',
      });
  }
}

/** What may be left out may be null as well: senders fill templates in. */
function withNulls(schema: SchemaNode): SchemaNode {
  const { properties, required } = schema;
  const names: readonly unknown[] = Array.isArray(required) ? required : [];
  const entries = Object.entries(typeof properties === 'object' && properties !== null ? properties : {});
  const nullable = entries.map(([name, { description, examples, ...child }]) => {
    const words = { description, ...(examples !== undefined && { examples }) };
    const form = names.includes(name) ? child : { anyOf: [child, { type: 'null' }] };
    return [name, { ...words, ...form }] as const;
  });
  return { ...schema, properties: Object.fromEntries(nullable) };
}
