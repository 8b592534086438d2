// One secret that holds the runbooks' secrets: what is read of it, and that nothing of a value is ever told.
import { describe, expect, it } from 'vitest';
import { takeSettings } from '../../src/github/action.ts';
import { contradictions, runbookSecretsOf } from '../../src/github/runbook-secrets.ts';
import fc from '../support/properties.ts';
import { commandIn, runnerLines } from '../support/runner/log-commands.ts';

describe('the secrets of the runbooks', () => {
  it.each([
    ['', {}],
    ['  \n', {}],
    ['# none yet\n', {}],
    ['PGPASSWORD: "a b"', { PGPASSWORD: 'a b' }],
    ['A: 0755\nB: true\nC: null', { A: '0755', B: 'true', C: 'null' }],
    ['  KEY: |\n    one\n    two\n  _b2: x', { KEY: 'one\ntwo\n', _b2: 'x' }],
    ['KEY: |-\n  one\n\n  two', { KEY: 'one\n\ntwo' }],
    ['{ A: "x", B: "y" }', { A: 'x', B: 'y' }],
  ])('%j', (text, value) => {
    expect(runbookSecretsOf(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['a list', '- hunter2', /no mapping/],
    ['a lone text', 'hunter2', /no mapping/],
    ['no YAML', 'A: "hunter2\nB: [', /is not YAML \(line \d+, column \d+\)/],
    ['a name twice', 'A: hunter2\nA: hunter3', /is not YAML \(line 2/],
    ['a name that is none', 'A: x\nhunter2-b: y', /line 2 no name of a variable/],
    ['a list for a value', 'A: [hunter2]', /line 1 no text/],
    ['nothing for a value', 'A: x\nHUNTER2:', /line 2 no text/],
    ['an empty value', 'A: ""', /line 1 no text/],
    ['too much', `A: ${'hunter2'.repeat(40_000)}`, /280003 characters/],
    ['too many', Array.from({ length: 201 }, (_, index) => `A${index}: hunter2`).join('\n'), /201 names/],
  ])('%s is told without what stands there', (_what, text, says) => {
    const found = runbookSecretsOf(text);
    expect(found).toMatchObject({
      ok: false,
      faults: [{ code: 'action-input', message: expect.stringMatching(says) }],
    });
    expect(JSON.stringify(found)).not.toMatch(/hunter/i);
  });

  it.each(['PATH', 'GITHUB_TOKEN', 'RUNNER_TEMP', 'INPUT_MODE', 'LD_PRELOAD', 'node_options', 'BASH_ENV', 'ACTIONS_X'])(
    'the name %s is not given away',
    (name) => {
      expect(runbookSecretsOf(`${name}: x`)).toMatchObject({
        ok: false,
        faults: [{ message: expect.stringContaining(name) }],
      });
    },
  );

  it('all that is wrong is told at once', () => {
    const found = runbookSecretsOf('PATH: a\nb-c: d\nE:\n');
    expect(found.ok || found.faults).toHaveLength(3);
  });

  it('nothing of a value stands in a fault, whatever is wrong', () => {
    const secret = fc.stringMatching(/^[a-z0-9]{12,20}$/);
    const broken = fc.constantFrom(
      'A: "%',
      '%: x',
      'A: {%',
      '- %',
      '%',
      'A:\n - %',
      'A: %\n\t%',
      '&a A: *%',
      '!%\nA: x',
    );
    fc.assert(
      fc.property(secret, broken, (value, form) => {
        const found = runbookSecretsOf(form.replaceAll('%', value));
        expect(JSON.stringify(found.ok ? [] : found.faults)).not.toContain(value);
      }),
    );
  });
});

describe('beside the variables of the step', () => {
  it('the same value twice is no contradiction, and an empty variable is none', () => {
    expect(contradictions({ A: 'x', B: 'y' }, { A: 'x', B: '' })).toEqual([]);
  });
  it('two values are, and neither is told', () => {
    const [fault, ...more] = contradictions({ A: 'first value' }, { A: 'second value' });
    expect(more).toEqual([]);
    expect(fault?.message).toContain('variable A');
    expect(JSON.stringify(fault)).not.toMatch(/first value|second value/);
  });
});

describe('as an input', () => {
  it('is taken out of the environment, and each value and each of its lines is masked', () => {
    const said: string[] = [];
    const write = process.stdout.write;
    process.stdout.write = (text: string | Uint8Array) => {
      said.push(String(text));
      return true;
    };
    const environment = { 'INPUT_RUNBOOK-SECRETS': 'A: first-value\nB: |\n  second-line\n  third-line\n' };
    try {
      expect(takeSettings(environment)).toMatchObject({
        ok: true,
        value: { runbookSecrets: { A: 'first-value', B: 'second-line\nthird-line\n' } },
      });
    } finally {
      process.stdout.write = write;
    }
    expect(environment).toEqual({});
    const commands = runnerLines(said.join('')).flatMap((line) => commandIn(line) ?? []);
    const masks = commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    expect(masks).toEqual(expect.arrayContaining(['first-value', 'second-line', 'third-line']));
  });
});
