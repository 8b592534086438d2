// What `runbook` gives: the data of the YAML form, so that the same content is the same plan; and what it does not let out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  all,
  check,
  guard,
  incident,
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
      { recovered: probe('pool', { exec: ['other'] }).exit_code },
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

describe('JavaScript that is no condition and no text', () => {
  const untyped = (value: unknown): string => String(value);
  it.each<[string, () => unknown]>([
    ['a template without its tag', () => untyped(pool.active)],
    ['a sum', () => Reflect.apply(Number, undefined, [tenant.id])],
    ['a probe', () => untyped(pool)],
    ['a list', () => untyped(all(pool))],
    ['a text', () => untyped(text`a${tenant.id}`)],
    ['a secret', () => untyped(secret('TOKEN'))],
    ['a step', () => untyped(answers)],
    ['JSON', () => JSON.stringify({ a: tenant.id })],
    ['JSON of a probe', () => JSON.stringify(pool)],
  ])('%s is refused', (_what, make) => {
    expect(make).toThrow('a value of a run is not known yet');
  });
  it('a condition that is dropped is told, and one of a step that stands nowhere is not', () => {
    const unused = check('unused', { check: pool.active.is(7) });
    expect(unused).toBeDefined();
    expect(() => runbook({ ...around, steps: [answers] })).not.toThrow();
    const both = pool.ok && pool.active.is(3);
    expect(() => runbook({ ...around, steps: [check('b', { check: both })] })).toThrow('nothing uses it: `&&`');
  });
});

describe('a number in a command', () => {
  const made = (given: number) => () =>
    runbook({ ...around, steps: [check('b', { check: pool.ok }), mitigated(given)] });
  const mitigated = (given: number) =>
    mitigation('m', { service: 'a', do: { exec: ['a', given] }, verify: pool.ok, undo: 'none', because: 'b' });
  it.each([2 ** 60 + 1, -0, 1e21, 0.1 + 0.2, 1e-7])('%s is refused: others write it otherwise', (given) => {
    expect(made(given)).toThrow('write it as a text');
    expect(() => text`a${given}`).toThrow('write it as a text');
  });
  it.each([0, 7, -3, 0.5, -12.25, Number.MAX_SAFE_INTEGER])('%s is taken', (given) => {
    expect(made(given)).not.toThrow();
  });
});

it('names that mean something to CEL or to JavaScript are quoted or refused', () => {
  const labelled = check('b', { check: incident.label('in').is('a') });
  expect(JSON.stringify(runbook({ ...around, steps: [labelled] }))).toContain('incident.labels[\\"in\\"] == ');
  const odd = probe('__proto__', { exec: ['a'] });
  expect(() => runbook({ ...around, steps: [check('b', { check: odd.ok })] })).toThrow('can be called `__proto__`');
  const then = probe('p', { exec: ['a'], output: 'json', fields: Object.fromEntries([['then', 'number' as const]]) });
  expect(() => runbook({ ...around, steps: [check('b', { check: then.ok })] })).not.toThrow();
});
