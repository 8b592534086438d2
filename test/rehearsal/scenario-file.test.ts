// Files of scenarios that are wrong: every fault, at its place, with what was probably meant.
import { describe, expect, it } from 'vitest';
import type { normalForm } from '../../src/incident/normal-form.ts';
import { loadScenarios } from '../../src/rehearsal/scenario-file.ts';
import { ESTATE, OVER_HTTP, runbookWith } from './estate.ts';

const GOOD = `schema: 1
scenarios:
  - name: one
    inputs: {}
    probes:
      cache: { load: 490, run: one, size: 4 }
      breaker:
        - { state: closed }
        - { when: { engaged: breaker_open }, gives: { state: open } }
    commands:
      - { do: grow, exit: 1 }
    faults: { cancel: { after: 3s } }
    expect:
      outcome: rolled_back
      steps: { grow: undone }
      commands: [do grow]
      undo: [grow]
      notifications: { rolled_back: slack }
`;
const runbook = runbookWith();
const faultsOf = (text: string, tested = runbook) => {
  const loaded = loadScenarios('cache-ill.test.yml', text, tested);
  return loaded.ok ? [] : loaded.faults;
};

describe('a file of scenarios', () => {
  it('that is sound has no fault', () => expect(faultsOf(GOOD)).toEqual([]));

  it.each([
    ['an unknown key', 'inputs: {}', 'input: {}', 4, 'no key `input`', 'Did you mean `inputs`?'],
    ['an unknown probe', '      cache: {', '      cahce: {', 6, 'no probe `cahce`', 'Did you mean `cache`?'],
    ['an unknown field', 'load: 490', 'lod: 490', 6, 'has no field `lod`', 'Did you mean `load`?'],
    ['a field of another type', 'load: 490', 'load: much', 6, '`load` is a number in the runbook', 'Write a number.'],
    [
      'a lone value for fields',
      '{ load: 490, run: one, size: 4 }',
      '7',
      6,
      'gives fields, not one value',
      'Its fields are',
    ],
    [
      'a short form with a time',
      '{ state: closed }',
      '{ after: 5s, state: closed }',
      8,
      'has no field `after`',
      'under `gives:`',
    ],
    [
      'nothing at the beginning',
      '        - { state: closed }\n',
      '',
      8,
      'says nothing until then',
      'from the beginning',
    ],
    [
      'an unknown guard',
      'engaged: breaker_open',
      'engaged: breaker',
      9,
      'no guard `breaker`',
      'There are: breaker_open.',
    ],
    [
      'two happenings',
      'when: { engaged: breaker_open }',
      'when: { engaged: breaker_open, did: grow }',
      9,
      'not exactly one happening',
      'doing, did',
    ],
    ['an unknown step', '{ do: grow,', '{ do: gorw,', 11, 'no step with a `do` `gorw`', 'Did you mean `grow`?'],
    [
      'an undo that there is not',
      '{ do: grow,',
      '{ undo: restart,',
      11,
      'no step with an `undo` `restart`',
      'There are: grow.',
    ],
    ['no command', '{ do: grow, exit: 1 }', '{ exit: 1 }', 11, 'not exactly one command', 'do, undo, engage, release'],
    ['a wrong duration', 'after: 3s', 'after: 3', 12, 'not a duration', 'Write a duration'],
    [
      'an unknown outcome',
      'outcome: rolled_back',
      'outcome: rolled-back',
      14,
      'not one of incident_resolved',
      'rolled_back',
    ],
    [
      'an unknown step of the end',
      'steps: { grow: undone }',
      'steps: { grwo: undone }',
      15,
      'no step `grwo`',
      'Did you mean `grow`?',
    ],
    [
      'a check that is commanded',
      'commands: [do grow]',
      'commands: [do is-there]',
      16,
      'no command `do is-there`',
      'There are: do grow',
    ],
    [
      'a told outcome that is none',
      '{ rolled_back: slack }',
      '{ rolledback: slack }',
      18,
      'no outcome `rolledback`',
      'rolled_back',
    ],
    [
      'an unknown key of the incident',
      'inputs: {}',
      'incident: { sevrity: critical }',
      4,
      'no key `sevrity`',
      'Did you mean `severity`?',
    ],
    [
      'a severity that is none',
      'inputs: {}',
      'incident: { severity: humongous }',
      4,
      'the text `humongous`, not one of critical, high, warning, low, info, unknown',
      'Write one of critical',
    ],
    [
      'a source that is none',
      'inputs: {}',
      'incident: { source: grafan }',
      4,
      'the text `grafan`, not one of alertmanager, grafana',
      'grafana',
    ],
    ['a label that is no text', 'inputs: {}', 'incident: { labels: { env: [] } }', 4, 'an empty list, not', 'a text'],
    [
      'a start that is no time',
      'inputs: {}',
      'incident: { starts_at: today }',
      4,
      'the text `today`, not a time',
      '2026',
    ],
    ['an unknown input', 'inputs: {}', 'inputs: { busy: 1 }', 4, 'no input `busy`', 'There is none.'],
  ])('has a fault for %s', (_name, from, to, line, message, hint) => {
    expect(GOOD).toContain(from);
    const [fault, ...more] = faultsOf(GOOD.replace(from, () => to));
    expect(fault?.message).toContain(message);
    expect(fault?.hint).toContain(hint);
    expect([fault?.at?.file, fault?.at?.line]).toEqual(['cache-ill.test.yml', line]);
    expect(more).toEqual([]);
  });

  it.each(['do: grow', 'undo: grow', 'engage: breaker_open', 'release: breaker_open'])(
    'has a fault where the host of a request is to tell what became of it: %s',
    (command) => {
      const text = GOOD.replace('{ do: grow, exit: 1 }', `{ ${command}, ends: lost, told: true }`);
      expect(faultsOf(text)).toEqual([]);
      const [fault, ...more] = faultsOf(text, runbookWith(...OVER_HTTP));
      expect(fault?.message).toBe('Of a request over HTTP no host can say what became of it.');
      expect([fault?.at?.line, more]).toEqual([11, []]);
      expect(faultsOf(text.replace('told: true', 'told: false'), runbookWith(...OVER_HTTP))).toEqual([]);
    },
  );

  it('takes every key of an incident in normal form, each of which may be absent', () => {
    const incident: Readonly<Record<keyof typeof normalForm.shape, unknown>> = {
      source: 'pagerduty',
      name: 'CacheIll',
      status: 'firing',
      severity: 'high',
      severity_raw: 'P1',
      dedup_key: 'one',
      starts_at: '2026-01-15T14:29:33Z',
      starts_at_is_receipt: false,
      tenant: 'acme-two',
      service: 'cache',
      host: 'db-1',
      labels: { env: 'production', shard: 3, canary: false },
      annotations: { summary: 'It is ill.' },
      url: 'https://grafana.example/d/1',
      test: false,
      truncated: 1,
    };
    for (const keys of [Object.entries(incident), ...Object.entries(incident).map((entry) => [entry])])
      expect(
        faultsOf(GOOD.replace('inputs: {}', `incident: ${JSON.stringify(Object.fromEntries(keys))}`)),
        JSON.stringify(keys),
      ).toEqual([]);
  });

  it.each([
    ['tenant: acme-on', 'tenant-unknown', 'No tenant has the id or alias `acme-on`.', 'Did you mean `acme-one`?', 13],
    ['incident: { tenant: nobody }', 'tenant-unknown', 'No tenant has the id or alias `nobody`.', 'Name a tenant', 25],
    ['inputs: { busy: 2 }', 'input-invalid', 'The input busy is "2", which is out of range.', 'between 0.5 and 1', 21],
    ['inputs: { busy: much }', 'input-invalid', 'The input busy is "much", which is no number.', 'Give a number', 21],
  ])('has one fault, at the value, for %s', (written, code, message, hint, column) => {
    const declared = runbookWith([
      'probes:',
      'inputs: { busy: { type: number, default: 0.9, min: 0.5, max: 1 } }\nprobes:',
    ]);
    const text = GOOD.replace('inputs: {}', written);
    const loaded = loadScenarios('cache-ill.test.yml', text, declared, ESTATE.topology);
    const faults = loaded.ok ? [] : loaded.faults;
    expect(faults.map((fault) => [fault.code, fault.message, fault.at?.line, fault.at?.column])).toEqual([
      [code, message, 4, column],
    ]);
    expect(faults[0]?.hint).toContain(hint);
  });

  it('has all of its faults at once', () => {
    const text = GOOD.replace('load: 490', 'lod: 490')
      .replace('do: grow,', 'do: gorw,')
      .replace('grow: undone', 'grwo: undone');
    expect(faultsOf(text).map(({ at }) => at?.line)).toEqual([6, 11, 15]);
  });

  it('has no two scenarios of one name', () => {
    const [, one = ''] = GOOD.split('scenarios:\n');
    expect(faultsOf(`${GOOD}${one}`).map(({ message }) => message)).toEqual(['Two scenarios are called `one`.']);
  });

  it.each(['', 'scenarios: []', '- 1', 'schema: 2\nscenarios: []', '{'])(
    'that is no such file is told so: %j',
    (text) => {
      expect(faultsOf(text).length).toBeGreaterThan(0);
    },
  );
});
