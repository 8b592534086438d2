// What ties `execute` to what `plan` showed: read only where it is whole, and held against run, attempt, commit and clock.
import { describe, expect, test } from 'vitest';
import {
  type Binding,
  type BindingFacts,
  bindingFaults,
  bindingText,
  bound,
  digestOfPlans,
  gateOf,
  readBinding,
} from '../../src/plan/binding.ts';
import { hostile } from '../support/hostile.ts';
import fc from '../support/properties.ts';
import { codesOf, must, plan } from './fixtures.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const ENTRY = { shard: 1, tenant: 'tenant-006', runbook: 'pool', incident: 'PoolExhausted', digest: A };
const BINDING: Binding = {
  schema_version: 1,
  repository: 'acme/runbooks',
  run: '7300000001',
  attempt: 1,
  ref: 'refs/heads/main',
  commit: '0123456789abcdef0123456789abcdef01234567',
  made_at: '2026-01-15T14:33:00.000Z',
  expires_at: '2026-01-15T15:03:00.000Z',
  environment: 'production',
  reviews_before: 0,
  digest: A,
  plans: [ENTRY],
};
const HERE: BindingFacts = {
  repository: 'acme/runbooks',
  run: '7300000001',
  attempt: 1,
  commit: BINDING.commit,
  now: '2026-01-15T14:40:00.000Z',
};

describe('the binding as text', () => {
  test('comes back as it was', () => {
    expect(must(readBinding(must(bindingText(BINDING))))).toEqual(BINDING);
  });

  test.each<[string, string | null]>([
    ['nothing', null],
    ['no JSON', 'x'],
    ['half of it', JSON.stringify(BINDING).slice(0, -20)],
    ['a plan by itself', JSON.stringify(plan())],
    ['another version', JSON.stringify({ ...BINDING, schema_version: 2 })],
    ['a key more', JSON.stringify({ ...BINDING, approved: true })],
    ['a key twice', JSON.stringify(BINDING).replace('"attempt":1', '"attempt":2,"attempt":1')],
    ['no plan', JSON.stringify({ ...BINDING, plans: [] })],
    ['a digest that is none', JSON.stringify({ ...BINDING, digest: 'A'.repeat(64) })],
    ['a digest of other plans', JSON.stringify({ ...BINDING, digest: B })],
    ['a shard that no matrix has', JSON.stringify({ ...BINDING, plans: [{ ...ENTRY, shard: 257 }] })],
    ['a time that is none', JSON.stringify({ ...BINDING, made_at: 'today' })],
    ['a life longer than may be asked for', JSON.stringify({ ...BINDING, expires_at: '2026-01-17T14:33:00.000Z' })],
    ['an attempt that is none', JSON.stringify({ ...BINDING, attempt: 0 })],
  ])('%s is a fault that says what to give', (_what, text) => {
    const read = readBinding(text);
    expect(codesOf(read)).toEqual(['binding-invalid']);
    expect(read.ok ? '' : read.faults[0].hint).toContain('needs.plan.outputs.plan');
  });

  test('is refused where an input cannot hold it', () => {
    const plans = Array.from({ length: 700 }, (_, index) => ({
      ...ENTRY,
      tenant: `tenant-${index}`,
      incident: 'x'.repeat(60),
    }));
    expect(codesOf(bindingText({ ...BINDING, plans }))).toEqual(['limit-exceeded']);
  });

  test('no name of an alert makes it another document', () => {
    const made = plan();
    fc.assert(
      fc.property(
        hostile.filter((text) => !/\p{Surrogate}/u.test(text)),
        (name) => {
          const entry = bound({ ...made, incident: { ...made.incident, name } }, 1);
          const binding = { ...BINDING, digest: entry.digest, plans: [entry] };
          const text = must(bindingText(binding));
          expect(text).not.toMatch(/[\r\n]/);
          expect(must(readBinding(text))).toEqual(binding);
        },
      ),
    );
  });
});

describe('a binding is held against the job that executes', () => {
  test.each<[string, Partial<BindingFacts>, readonly string[]]>([
    ['this very run', {}, []],
    ['at its last moment', { now: BINDING.expires_at }, []],
    ['a moment later', { now: '2026-01-15T15:03:00.001Z' }, ['plan-expired']],
    ['a clock that is a little behind', { now: '2026-01-15T14:28:00.000Z' }, []],
    ['a plan of the future', { now: '2026-01-15T14:27:59.999Z' }, ['plan-expired']],
    ['another attempt', { attempt: 2 }, ['plan-of-another-run']],
    ['another run', { run: '7300000002' }, ['plan-of-another-run']],
    ['another repository', { repository: 'acme/other' }, ['plan-of-another-run']],
    ['another commit', { commit: 'f'.repeat(40) }, ['plan-of-another-run']],
    [
      'everything else',
      { ...HERE, repository: 'x/y', run: '1', attempt: 9, commit: 'none', now: '2027-01-01T00:00:00.000Z' },
      [...Array(4).fill('plan-of-another-run'), 'plan-expired'],
    ],
  ])('%s', (_what, change, codes) => {
    expect(bindingFaults(BINDING, { ...HERE, ...change }).map(({ code }) => code)).toEqual(codes);
  });

  test('whatever time it is: only between making and expiry', () => {
    const [made, ends] = [Date.parse(BINDING.made_at), Date.parse(BINDING.expires_at)];
    fc.assert(
      fc.property(fc.integer({ min: made - 10_000_000, max: ends + 10_000_000 }), (time) => {
        const faults = bindingFaults(BINDING, { ...HERE, now: new Date(time).toISOString() });
        expect(faults.length === 0).toBe(time >= made - 300_000 && time <= ends);
      }),
    );
  });
});

describe('what is approved at once', () => {
  test('of one plan its digest, of several one over theirs, in their order', () => {
    expect(digestOfPlans([A])).toBe(A);
    expect(new Set([digestOfPlans([A, B]), digestOfPlans([B, A]), digestOfPlans([A, A]), A, B]).size).toBe(5);
  });

  test.each([
    ['nobody asks', [], ''],
    ['the one', ['production'], 'production'],
    ['that of most', ['staging', 'production', 'production'], 'production'],
    ['of equals the first by name', ['staging', 'production'], 'production'],
  ])('is approved where: %s', (_what, names, expected) => {
    const plans = [null, ...names].map((environment) => ({
      approval: environment === null ? null : { environment, by_another: false, confirm_digest: false },
    }));
    expect(gateOf(plans)).toBe(expected);
  });
});
