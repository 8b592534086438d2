// What one look at a runbook's probes asks, and which conditions it decides. Pure.
import { describe, expect, test } from 'vitest';
import { planProbing } from '../../src/plan/probing.ts';
import { codesOf, must, plan, RUNBOOK, runbook, topology, view } from './fixtures.ts';

const UNREAD = `  idle:
    exec: [cat, idle]
    output: number
`;
const WITH_UNREAD = RUNBOOK.replace('symptom:\n', `${UNREAD}symptom:\n`);

function probing({ only = null, tenant = 'tenant-006', text = WITH_UNREAD }: Asked = {}) {
  const { made, ...sources } = worldOf(text, tenant);
  return planProbing({ ...sources, plan: made, only });
}
/** Each is loaded once. */
const worlds = new Map<string, ReturnType<typeof loaded>>();
function worldOf(text: string, tenant: string): ReturnType<typeof loaded> {
  const key = `${tenant}\n${text}`;
  const known = worlds.get(key) ?? loaded(text, tenant);
  worlds.set(key, known);
  return known;
}
function loaded(text: string, tenant: string) {
  const made = plan({ runbook: text, tenant });
  return { made, runbook: runbook(text), topology: topology(), view: view(tenant) };
}
interface Asked {
  readonly only?: string | null;
  readonly tenant?: string;
  readonly text?: string;
}

const undecided = (asked?: Asked) =>
  must(probing(asked)).conditions.flatMap(({ posed, judged }) =>
    'not' in judged ? [[posed.kind, judged.not] as const] : [],
  );

describe('a look', () => {
  test('asks every probe at every target, also what no condition reads', () => {
    const { samples, plan: made } = must(probing({ tenant: 'tenant-007' }));
    expect(samples.map(({ probe, target }) => `${probe} at ${target}`)).toEqual([
      'pool at orders_db/db-1/t_7',
      'breaker at gateway/edge-1/tenant-007',
      'cache at cache/cache-2/redis@tenant-007',
      'workers at workers/app-1/workers@tenant-007',
      'workers at workers/cache-2/workers@tenant-007',
      'idle at runner',
    ]);
    expect(Object.keys(made.hosts)).toEqual(['app-1', 'bastion', 'cache-2', 'db-1']);
  });

  test('of one probe goes to its hosts alone, and takes its secrets alone', () => {
    const one = must(probing({ only: 'cache' })).plan;
    expect([Object.keys(one.probes), Object.keys(one.hosts), one.secrets]).toEqual([
      ['cache'],
      ['bastion', 'cache-2'],
      [],
    ]);
    expect(must(probing({ only: 'pool' })).plan.secrets).toEqual(['PGPASSWORD']);
  });

  test('of a probe that the runbook does not have is a fault', () => {
    const found = probing({ only: 'cahce' });
    expect(codesOf(found)).toEqual(['reference-unknown']);
    expect(found.ok ? '' : found.faults[0].hint).toBe('Did you mean `cache`?');
  });
});

describe('conditions', () => {
  test('are those of the whole runbook; what only a run has is named', () => {
    expect(must(probing()).conditions.map(({ posed }) => posed.kind)).toEqual([
      ...['symptom', 'engaged', 'released', 'check', 'require', 'verify', 'verify', 'undone', 'recovered'],
    ]);
    expect(undecided()).toEqual([
      ['verify', 'it reads `before`, which only a run has'],
      ['verify', 'it reads `before`, which only a run has'],
      ['undone', 'it reads `before`, which only a run has'],
    ]);
  });

  test('of one probe are those that read it; what reads others too is named', () => {
    const text = WITH_UNREAD.replace('check: pool.ok && pool.max > 0', 'check: pool.ok && cache.ok');
    expect(undecided({ only: 'cache', text })).toEqual([
      ['check', 'it also reads pool, and only one probe is asked'],
      ['verify', 'it reads `before`, which only a run has'],
    ]);
    expect(must(probing({ only: 'idle' })).conditions).toEqual([]);
  });

  test('of a check has its `when` in it, as a run judges it', () => {
    const text = WITH_UNREAD.replace(
      'check: pool.ok && pool.max > 0',
      'when: tenant.tier == "gold"\n    check: pool.max > 0',
    );
    const check = must(probing({ only: 'pool', text })).conditions.find(({ posed }) => posed.kind === 'check');
    expect(check?.that).toEqual(['!((tenant.tier == "gold")) || ((pool.max > 0))']);
  });
});
