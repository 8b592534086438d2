import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INPUT_NAMES, OUTPUT_NAMES, SECRET_INPUTS, takeInputs, variableOf } from '../../src/github/inputs.ts';
import { readSettings } from '../../src/github/settings.ts';
import { inputVariables, readActionFile } from '../support/runner/action-file.ts';

const file = readActionFile(join(import.meta.dirname, '../..'));

describe('action.yml', () => {
  it('has exactly the inputs and outputs that the code knows', () => {
    expect(Object.keys(file.inputs)).toEqual([...INPUT_NAMES]);
    expect(Object.keys(file.outputs)).toEqual([...OUTPUT_NAMES]);
  });

  it('runs main and post on Node 24, post whatever happened', () => {
    expect(file.runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
  });

  it('has defaults that are valid settings', () => {
    const settings = readSettings(takeInputs({ ...inputVariables(file, {}, 'token') }));
    expect(settings).toMatchObject({
      ok: true,
      value: {
        runbooks: 'runbooks/',
        topology: 'topology.yml',
        dryRun: false,
        enabled: true,
        lockTimeoutMs: 120_000,
        token: 'token',
      },
    });
  });

  it('says the same defaults as the code', () => {
    const [given, bare] = [readSettings(takeInputs({ ...inputVariables(file, {}, '') })), readSettings(takeInputs({}))];
    expect(given).toEqual(bare);
  });
});

describe('takeInputs', () => {
  it('deletes secrets from the environment and leaves the rest', () => {
    const environment: Record<string, string | undefined> = { PATH: '/bin' };
    for (const name of INPUT_NAMES) environment[variableOf(name)] = ` value of ${name} `;
    const given = takeInputs(environment);
    for (const name of INPUT_NAMES) {
      expect(given[name]).toBe(
        ['inputs', 'runbook-secrets'].includes(name) ? ` value of ${name} ` : `value of ${name}`,
      );
      expect(environment[variableOf(name)] === undefined).toBe(SECRET_INPUTS.includes(name));
    }
    expect(environment.PATH).toBe('/bin');
  });
});
