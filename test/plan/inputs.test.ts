import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../src/kernel/scalar.ts';
import { resolveInputs } from '../../src/plan/inputs.ts';
import type { Expression, InputDeclaration } from '../../src/runbook/runbook.ts';

const AT = { file: 'runbooks/pool.yml', line: 9, column: 3 };

function reading(source: string, root: string): Expression {
  return { source, at: AT, reads: { roots: [root], probes: [], all: [], first: [], before: [] } };
}

function resolved(declaration: Partial<InputDeclaration>, given?: Scalar) {
  return resolveInputs({
    declared: { size: { name: 'size', at: AT, type: 'string', ...declaration } },
    given: given === undefined ? {} : { size: given },
    tenant: { id: 'tenant-006', number: 6 },
    incident: { name: 'A', labels: { group: 'orders', bad: 'x; rm -rf /', empty: '' } },
  });
}

describe('a given value takes its declared type', () => {
  test.each([
    ['number', '3', 3],
    ['number', '-0.5e2', -50],
    ['number', 4, 4],
    ['boolean', 'true', true],
    ['boolean', false, false],
    ['string', '007', '007'],
    ['string', 7, '7'],
    ['string', '9007199254740993', '9007199254740993'],
    ['number', '1e300', 1e300],
    ['time', '2026-01-15T15:32:45.1234+01:00', '2026-01-15T14:32:45.123Z'],
  ] as const)('%s from %j', (type, given, value) => {
    expect(resolved({ type }, given)).toEqual({ ok: true, value: { size: value } });
  });

  test.each([
    ['number', ''],
    ['number', '0x10'],
    ['number', ' 1'],
    ['number', 'NaN'],
    ['number', '1e999'],
    ['number', '01'],
    ['number', '9007199254740993'],
    ['number', 2 ** 53],
    ['string', 2 ** 53],
    ['boolean', 'yes'],
    ['boolean', 1],
    ['time', 'tomorrow'],
    ['time', '2026-02-30T00:00:00Z'],
    ['string', 'a\0b'],
  ] as const)('%s refuses %j', (type, given) => {
    const found = resolved({ type }, given);
    expect(found.ok ? null : found.faults[0]).toMatchObject({ code: 'input-invalid', at: AT });
  });
});

describe('range and pattern', () => {
  test.each([
    [{ type: 'number', min: 0.5, max: 1 }, '0.5', true],
    [{ type: 'number', min: 0.5, max: 1 }, '1.01', false],
    [{ type: 'number', min: 0.5 }, '0.49', false],
    [{ pattern: '[a-z]+' }, 'abc', true],
    [{ pattern: '[a-z]+' }, 'abc1', false],
    [{ pattern: '[a-z]+' }, 'abc\n', false],
    [{ pattern: 'a|b' }, 'ac', false],
    [{ type: 'number', pattern: '[0-9]' }, '12', false],
  ] as const)('%j over %j', (declaration, given, ok) => {
    expect(resolved(declaration, given).ok).toBe(ok);
  });

  test('a default is held to them as well', () => {
    expect(resolved({ type: 'number', default: 2, max: 1 }).ok).toBe(false);
  });
});

describe('where a value comes from', () => {
  const from = reading('incident.labels.group', 'incident');
  test('what is given comes before the incident, the incident before the default', () => {
    expect(resolved({ from, pattern: '[a-z]+', default: 'preset' }, 'given')).toMatchObject({
      value: { size: 'given' },
    });
    expect(resolved({ from, pattern: '[a-z]+', default: 'preset' })).toMatchObject({ value: { size: 'orders' } });
  });

  test.each(['incident.labels.none', 'incident.labels.empty'])('%s is missing: the default counts', (source) => {
    const declaration = { from: reading(source, 'incident'), pattern: '[a-z]+' };
    expect(resolved({ ...declaration, default: 'preset' })).toMatchObject({ value: { size: 'preset' } });
    expect(resolved(declaration).ok).toBe(false);
  });

  test('an alert text that does not match is a fault, not the default', () => {
    const found = resolved({ from: reading('incident.labels.bad', 'incident'), pattern: '[a-z]+', default: 'preset' });
    expect(found.ok ? '' : found.faults[0].message).toContain('"x; rm -rf /"');
  });

  test('an expression over the tenant', () => {
    const expression = reading('tenant.number * 2', 'tenant');
    expect(resolved({ type: 'number', default: { expression } })).toEqual({ ok: true, value: { size: 12 } });
    expect(resolved({ type: 'number', default: { expression: reading('tenant.tier', 'tenant') } }).ok).toBe(false);
  });

  test('nothing at all is a fault that says how to give it', () => {
    const found = resolved({});
    expect(found.ok ? '' : found.faults[0].hint).toContain('--input size=');
  });
});

test('an unknown name is a fault with the nearest known one, beside every other fault', () => {
  const found = resolveInputs({
    declared: { size: { name: 'size', at: AT, type: 'number' } },
    given: { sise: 1, constructor: 1 },
    tenant: {},
    incident: {},
  });
  expect(found.ok ? [] : found.faults.map(({ message, hint }) => [message, hint])).toEqual([
    ['The runbook has no input "sise".', 'Did you mean size?'],
    ['The runbook has no input "constructor".', 'Its inputs are: size.'],
    ['The input size is missing.', 'Give it with `--input size=…`.'],
  ]);
});
