import { describe, expect, test } from 'vitest';
import { truthOf } from '../../src/runbook/truth.ts';

const SCOPE = { tenant: { number: 6, label: 'x', ready: true }, pool: { ok: false } };

describe('whether an expression holds', () => {
  test.each([
    ['tenant.number == 6', true],
    ['tenant.ready', true],
    ['pool.ok', false],
  ])('%s → %s', (source, value) => {
    expect(truthOf(source, SCOPE)).toEqual({ kind: 'value', value });
  });

  test.each([
    ['pin', '***, neither true nor false'],
    ['word', '"a ***", neither true nor false'],
  ])('what %s is holds no secret', (source, because) => {
    const scope = { pin: 482913, word: `a ${'hunter2'.repeat(9)}` };
    const mask = (text: string) => text.replaceAll(/482913|(?:hunter2){9}/g, '***');
    expect(truthOf(source, scope, mask)).toMatchObject({ because: expect.stringContaining(because) });
  });

  test.each([
    ['tenant.number', '6, neither true nor false'],
    ['tenant.label', '"x", neither true nor false'],
    ['[tenant.number]', 'neither true nor false'],
    ['tenant.missing', 'has no value'],
  ])('%s is unknown, never false', (source, because) => {
    expect(truthOf(source, SCOPE)).toMatchObject({ kind: 'unknown', because: expect.stringContaining(because) });
  });
});
