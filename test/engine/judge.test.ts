import { describe, expect, it } from 'vitest';
import { judge } from '../../src/engine/judge.ts';
import { asItIs } from '../../src/kernel/mask.ts';

const CONDITION = { within_ms: null, every_ms: 1_000, for_ms: 0, samples: [] } as const;

describe('a condition over an attribute that is no truth', () => {
  it.each(['tenant.number', 'tenant.tier'])('is unknown, so that no symptom is absent by mistake: %s', (source) => {
    const scope = { tenant: { number: 6, tier: 'silver' } };
    const judged = judge({ ...CONDITION, that: [source] }, scope, asItIs);
    expect(judged).toMatchObject({ verdict: 'unknown', because: expect.stringContaining('neither true nor false') });
  });
});
