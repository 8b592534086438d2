import { describe, expect, test } from 'vitest';
import { radiusFaults } from '../../src/plan/radius.ts';
import { plan, RUNBOOK, runbook } from './fixtures.ts';

describe('the blast radius', () => {
  test('within the limit there is nothing to say', () => {
    expect(radiusFaults(plan(), runbook())).toEqual([]);
  });

  test('beyond the limit the plan can be shown, and is refused', () => {
    const text = RUNBOOK.replace('services: 4', 'services: 2');
    const wide = plan({ runbook: text });
    expect(wide.blast_radius.limit).toEqual({ tenants: 1, services: 2 });
    expect(radiusFaults(wide, runbook(text))).toMatchObject([
      {
        code: 'blast-radius-exceeded',
        message: expect.stringContaining('allows 2'),
        at: { excerpt: 'max-blast-radius: { tenants: 1, services: 2 }', column: 19 },
      },
    ]);
  });
});
