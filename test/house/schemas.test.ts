// The JSON Schemas under `schema/`: up to date, with words for every key. What they accept and refuse is held end to end.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AUDIT_NOTES } from '../../src/audit/schema-notes.ts';
import { jsonSchema, SCHEMA_NAMES, type SchemaName, schemaFile } from '../../src/cli/json-schemas.ts';
import { INCIDENT_NOTES } from '../../src/incident/normal-form-notes.ts';
import type { SchemaNotes } from '../../src/kernel/annotated-schema.ts';
import { SCENARIO_NOTES } from '../../src/rehearsal/scenario-notes.ts';
import { RUNBOOK_NOTES } from '../../src/runbook/schema-notes.ts';
import { TOPOLOGY_NOTES } from '../../src/topology/shape-notes.ts';
import { keysIn } from './schema-keys.ts';

const folder = join(import.meta.dirname, '../../schema');

test.each(SCHEMA_NAMES)('schema/ holds the schema of %s as the program gives it', (name) => {
  const text = `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
  const file = join(folder, schemaFile(name));
  if (process.env.GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(readFileSync(file, 'utf8'), 'run `npm run golden`').toBe(text);
});

test('schema/ holds nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(SCHEMA_NAMES.map(schemaFile).sort());
});

describe('words', () => {
  const notes: Readonly<Record<SchemaName, SchemaNotes>> = {
    runbook: RUNBOOK_NOTES,
    topology: TOPOLOGY_NOTES,
    incident: INCIDENT_NOTES,
    audit: AUDIT_NOTES,
    scenario: SCENARIO_NOTES,
  };

  test.each(['runbook', 'topology', 'incident', 'scenario'] as const)('stand at every key of a %s', (name) => {
    const silent = keysIn(jsonSchema(name)).filter(({ node }) => typeof node.description !== 'string');
    expect(silent.map(({ key }) => key)).toEqual([]);
  });
  test.each(SCHEMA_NAMES)('of a %s are each about a key that there is', (name) => {
    const said = new Set(keysIn(jsonSchema(name)).map(({ node }) => node.description));
    const written = Object.values(notes[name]).flatMap(({ keys }) => Object.values(keys).map(({ says }) => says));
    expect(written.filter((says) => !said.has(says))).toEqual([]);
  });
});
