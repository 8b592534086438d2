// The same content in every clothing: one digest, and beside it where it was written and what was said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/plan/compile.ts';
import { differenceOf } from '../../src/plan/difference.ts';
import { planDigest } from '../../src/plan/digest.ts';
import { writtenIn, yamlFileOf } from '../../src/plan/origin.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { normalFormOf } from '../../src/runbook/skill-page.ts';
import { loadTopology } from '../../src/topology/load.ts';
import { viewOf } from '../../src/topology/view.ts';
import { skillPage } from '../support/skill-page.ts';
import { INCIDENT, must } from './fixtures.ts';

const root = join(import.meta.dirname, '../..');
const ID = 'database-connection-pool-exhaustion';
const SHIPPED = readFileSync(join(root, `runbooks/${ID}.yml`), 'utf8');
const topology = must(loadTopology('topology.yml', readFileSync(join(root, 'examples/topology.yml'), 'utf8')));
const incident = { ...INCIDENT, tenant: 'tenant-006' };
const planOf = (file: string, text: string) =>
  must(
    compile({
      runbook: must(loadRunbook(file, ID, text)),
      view: must(viewOf(topology, 'tenant-006')),
      topology,
      incident,
      inputs: {},
      commit: 'none',
    }),
  );
const YAML = planOf(`runbooks/${ID}.yml`, SHIPPED);
const pageWith = (prose: readonly string[], cuts: readonly number[]) => {
  const file = `runbooks/${ID}/SKILL.md`;
  return planOf(file, must(normalFormOf(skillPage({ id: ID, text: SHIPPED, cuts, prose }).page, { file, id: ID })));
};
const STEPS = SHIPPED.split('\n').flatMap((line, index) => (/^ {2}- id: /.test(line) ? [index + 1] : []));

describe('the shipped runbook as a page', () => {
  const page = pageWith(['About it.', 'First.', 'Then `this`.', 'Last.'], STEPS);
  test('has the digest of the YAML, whatever is said in it', () => {
    expect(page.digest).toBe(YAML.digest);
    expect(pageWith(['Other words.'], []).digest).toBe(YAML.digest);
    expect(planDigest(page)).toBe(page.digest);
    expect(differenceOf(YAML, page)).toEqual({ changes: [], left: 0 });
    const { origin, ...rest } = page;
    expect(rest).toEqual(YAML);
    expect(origin?.file).toBe(`runbooks/${ID}/SKILL.md`);
  });
  test('has its words in the plan, for people', () => {
    expect(page.origin?.about).toBe('About it.');
    expect(page.origin?.steps['two-more-workers']).toBe('Then `this`.');
    const text = renderPlan(page);
    expect(text).toContain(`runbook   runbooks/${ID}/SKILL.md`);
    expect(text).toContain('│ About it.');
    expect(text).toContain('    says      │ Then `this`.');
    expect(writtenIn(page)).toBe(`runbooks/${ID}/SKILL.md`);
  });
});

test('a YAML file without prose has nothing beside its digest', () => {
  expect('origin' in YAML).toBe(false);
  expect(writtenIn(YAML)).toBe(`runbooks/${ID}.yml`);
});

test.each([
  ['runbooks/wedged.yml', 'runbooks/wedged.yml'],
  ['runbooks/wedged.yaml', 'runbooks/wedged.yaml'],
  ['runbooks/wedged/SKILL.md', 'runbooks/wedged.yml'],
  ['runbooks\\wedged\\SKILL.md', 'runbooks\\wedged.yml'],
  ['SKILL.md', 'wedged.yml'],
  ['runbooks/wedged.enforced.ts', 'runbooks/wedged.yml'],
])('%s would be %s', (file, yaml) => {
  expect(yamlFileOf({ file, id: 'wedged' })).toBe(yaml);
});
