// What `runbook` gives: the data of the YAML form, so that the same content is the same plan; and what it does not let out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  check,
  guard,
  input,
  mitigation,
  notify,
  probe,
  runbook,
  secret,
  target,
  tenant,
  text,
} from 'enforced-runbooks';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/kernel/document.ts';
import { compile } from '../../src/plan/compile.ts';
import { loadRunbook } from '../../src/runbook/load.ts';
import { loadTopology } from '../../src/topology/load.ts';
import { viewOf } from '../../src/topology/view.ts';
import { INCIDENT } from '../plan/fixtures.ts';
import written from './pool.enforced.ts';

const root = join(import.meta.dirname, '../..');
const ID = 'database-connection-pool-exhaustion';
const YAML = readFileSync(join(root, `runbooks/${ID}.yml`), 'utf8');
const TOPOLOGY = readFileSync(join(root, 'examples/topology.yml'), 'utf8');

function digestOf(file: string, source: string): string {
  const made = loadRunbook(file, ID, source);
  const topology = loadTopology('topology.yml', TOPOLOGY);
  if (!made.ok || !topology.ok) throw new Error(JSON.stringify(made.ok ? topology : made));
  const view = viewOf(topology.value, 'tenant-006');
  if (!view.ok) throw new Error(JSON.stringify(view));
  const incident = { ...INCIDENT, tenant: 'tenant-006' };
  const plan = compile({ runbook: made.value, view: view.value, incident, inputs: {}, commit: 'abc' });
  if (!plan.ok) throw new Error(JSON.stringify(plan));
  return plan.value.digest;
}

describe('a runbook that is built', () => {
  it('is the data of the YAML form, and gives the same plan digest', () => {
    const yaml = parseDocument('a.yml', YAML);
    const data = yaml.ok ? JSON.parse(JSON.stringify(yaml.value.data)) : null;
    expect({ ...JSON.parse(JSON.stringify(written)), description: '' }).toEqual({ ...data, description: '' });
    const expected = digestOf(`runbooks/${ID}.yml`, YAML);
    const source = JSON.stringify(written, null, 2);
    for (const file of [`${ID}.enforced.ts`, `${ID}/runbook.enforced.ts`])
      expect(digestOf(`runbooks/${file}`, source)).toBe(expected);
    const inItsFolder = digestOf(`runbooks/${ID}/${ID}.yml`, YAML);
    expect(digestOf(`runbooks/${ID}/${ID}.enforced.ts`, source)).toBe(inItsFolder);
    expect(digestOf('runbooks/another.yml', YAML)).not.toBe(expected);
  });
});

const pool = probe('pool', { service: 'db', exec: ['pool'], output: 'json', fields: { active: 'number' } });
const around = {
  title: 'A title',
  on: { alert: [{ name: 'Alert' }] },
  symptom: pool.active.atLeast(3),
  recovered: pool.active.lessThan(3),
} as const;
const answers = check('answers', { check: pool.ok });

describe('what is read is declared', () => {
  it('once, whoever reads it, and nothing else', () => {
    const group = input('group', { type: 'string', default: 'a' });
    const breaker = guard('breaker', {
      service: 'gateway',
      engage: { exec: ['open', group], env: { TOKEN: secret('TOKEN') } },
      engaged: pool.ok,
      release: { exec: ['close', group], env: { TOKEN: secret('TOKEN') } },
      released: pool.ok,
      onUnknown: 'release',
    });
    const restart = mitigation('restart', {
      after: answers,
      service: 'cache',
      guard: breaker,
      do: {
        http: { method: 'POST', url: text`http://${target.address}/a`, body: { check: tenant.id, deep: [group] } },
      },
      verify: pool.ok,
      irreversible: 'all of it',
    });
    const told = notify({ on: 'rolled_back', to: 'slack' });
    expect(runbook({ ...around, maxRuns: '3 per 1h', steps: [answers, restart], notify: [told] })).toEqual({
      schema: 1,
      title: 'A title',
      'max-runs': '3 per 1h',
      on: { alert: [{ name: 'Alert' }] },
      symptom: 'pool.active >= 3',
      recovered: 'pool.active < 3',
      secrets: ['TOKEN'],
      inputs: { group: { type: 'string', default: 'a' } },
      probes: { pool: { service: 'db', exec: ['pool'], output: 'json', fields: { active: 'number' } } },
      guards: {
        breaker: {
          service: 'gateway',
          engage: { exec: ['open', '${{ inputs.group }}'], env: { TOKEN: '${{ secrets.TOKEN }}' } },
          engaged: 'pool.ok',
          release: { exec: ['close', '${{ inputs.group }}'], env: { TOKEN: '${{ secrets.TOKEN }}' } },
          released: 'pool.ok',
          'on-unknown': 'release',
        },
      },
      steps: [
        { id: 'answers', check: 'pool.ok' },
        {
          id: 'restart',
          service: 'cache',
          guard: 'breaker',
          do: {
            http: {
              method: 'POST',
              url: 'http://${{ target.address }}/a',
              body: { check: '${{ tenant.id }}', deep: ['${{ inputs.group }}'] },
            },
          },
          verify: 'pool.ok',
          irreversible: 'all of it',
        },
      ],
      notify: [{ on: 'rolled_back', to: 'slack' }],
    });
  });
});

const ring: Record<string, unknown> = {};
ring.again = ring;
const untyped: (keys: object) => unknown = (keys) =>
  Reflect.apply(runbook, undefined, [{ ...around, steps: [answers], ...keys }]);

it('nobody changes what came out', () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
  expect(frozen(written)).toBe(true);
});

describe('what is no plain data', () => {
  it.each([
    ['undefined', { owner: undefined }, '`owner` is undefined'],
    ['a function', { owner: () => 'a' }, '`owner` is a function'],
    ['a BigInt', { bystanders: 3n }, '`bystanders` is a bigint'],
    ['no number', { bystanders: Number.NaN }, '`bystanders` is NaN'],
    ['a date', { owner: new Date(0) }, '`owner` is a Date'],
    ['a promise', { owner: Promise.resolve('a') }, '`owner` is a promise'],
    ['a circle', { on: ring }, '`on.again` holds itself'],
    ['a hole', { on: { alert: new Array(1) } }, '`on.alert[0]` is undefined'],
    ['a probe as a whole', { recovered: pool }, '`recovered` is the probe `pool` as a whole'],
    [
      'two probes of one name',
      { recovered: probe('pool', { exec: ['other'] }).ok },
      'two different probes are called `pool`',
    ],
    [
      'steps out of order',
      { steps: [check('b', { after: answers, check: pool.ok }), answers] },
      '`b` has to stand after `answers`',
    ],
    ['a step that nothing made', { steps: [{ id: 'a', check: 'true' }] }, 'neither `check` nor `mitigation` made'],
  ])('%s', (_what, keys, says) => {
    expect(() => untyped(keys)).toThrow(says);
  });
  it('a field that nothing declares, without the types', () => {
    expect(() => Reflect.get(pool, 'activ')).toThrow('probe `pool` has no field `activ`; it has ok, exit_code, active');
  });
});
