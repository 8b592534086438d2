// What `mode: plan` puts before a reviewer, and what `execute` makes of it: environments, holds, test alerts, plans that were not shown.
import { describe, expect, test } from 'vitest';
import { bindingRefusals, boundRuns, strictestOf } from '../../src/app/shard/bound-runs.ts';
import { plannedOf, refusedWhere, standingsOf } from '../../src/app/shard/planned-runs.ts';
import type { ShardMember } from '../../src/app/shard/shard.ts';
import type { Incident } from '../../src/incident/incident.ts';
import { bound } from '../../src/plan/binding.ts';
import { INCIDENT, must, plan, RUNBOOK, runbook, TOPOLOGY, topology } from '../plan/fixtures.ts';

const NOW = new Date('2026-01-15T14:33:00.000Z');
const CONTEXT = {
  ...{ event: { name: 'repository_dispatch', payload: {} }, ref: 'refs/heads/main', defaultBranch: 'main' },
  ...{ commit: 'f'.repeat(40), actor: 'alert-bot', triggeringActor: 'alert-bot', repository: 'acme/runbooks' },
  ...{ runUrl: null, runId: '73', runAttempt: 1, apiUrl: '', workspace: '/', temporaryFolder: '/' },
};
const SETTINGS = { enabled: true, dryRun: false, allowRef: null, shardSize: null, planExpiresMs: 1_800_000 };
type World = Parameters<typeof standingsOf>[0];
const world = (change: Partial<World['settings']> = {}): World => ({
  context: CONTEXT,
  settings: { ...SETTINGS, ...change },
});

interface Shape {
  readonly approval?: string;
  readonly incident?: Partial<Incident>;
  readonly topology?: string;
}

const made = new Map<string, ShardMember>();

/** The same for the same shape. */
function member(shape: Shape = {}): ShardMember {
  const key = JSON.stringify(shape);
  const known = made.get(key) ?? makeMember(shape);
  made.set(key, known);
  return known;
}

function makeMember({ approval, incident = {}, topology: text = TOPOLOGY }: Shape): ShardMember {
  const environment = approval === undefined ? '' : `approval: { environment: ${approval} }\n`;
  const source = RUNBOOK.replace(/approval:\n.*\n.*\n/, environment);
  const alert = { ...INCIDENT, ...incident };
  const parts = { runbook: runbook(source), plan: plan({ runbook: source, topology: text, incident: alert }) };
  return {
    decision: { ...parts, incident: alert },
    sources: {
      runbook: { runbook: parts.runbook, text: source },
      topology: { topology: topology(text), text, parts: [] },
      inputs: {},
    },
  };
}

function planned(members: readonly ShardMember[], change: Partial<World['settings']> = {}) {
  const { standings, environment } = standingsOf(world(change), members, NOW.toISOString());
  return must(plannedOf(world(change), standings, { environment, reviewsBefore: 0, now: NOW }));
}
const kinds = ({ plans }: ReturnType<typeof planned>) => plans.map(({ standing }) => standing.kind);

describe('what is put before a reviewer', () => {
  test('one environment for all: that of most, and the others are told apart', () => {
    const { plans, binding } = planned([
      member({ approval: 'staging' }),
      member({ approval: 'production' }),
      member({ approval: 'production' }),
      member(),
    ]);
    expect(binding?.environment).toBe('production');
    expect(binding?.plans).toHaveLength(3);
    expect(plans.map(({ standing }) => standing.kind)).toEqual([...Array(3).fill('to-execute'), 'refused']);
    const last = plans.at(-1)?.standing;
    expect(last?.kind === 'refused' ? last.faults : []).toMatchObject([
      { code: 'approval-missing', message: expect.stringContaining('`staging`') },
    ]);
  });

  test('a dry run asks nobody', () => {
    const { binding } = planned([member({ approval: 'production' })], { dryRun: true });
    expect(binding).toMatchObject({ environment: '', plans: [{ shard: 1 }] });
  });

  test('how long it holds, and for what', () => {
    const { binding } = planned([member()]);
    expect(binding).toMatchObject({
      made_at: '2026-01-15T14:33:00.000Z',
      expires_at: '2026-01-15T15:03:00.000Z',
      repository: 'acme/runbooks',
      run: '73',
      attempt: 1,
      commit: CONTEXT.commit,
      environment: '',
    });
  });

  test.each<[string, Shape, Partial<World['settings']>, string]>([
    ['a hold', { topology: `${TOPOLOGY}hold: [{ all: true, because: freeze }]\n` }, {}, 'refused'],
    ['runs that are switched off', {}, { enabled: false }, 'refused'],
    ['an alert that is not firing', { incident: { status: 'resolved' } }, {}, 'idle'],
    ['a test alert', { incident: { test: true } }, {}, 'idle'],
  ])('not %s', (_what, shape, settings, kind) => {
    const found = planned([member(shape)], settings);
    expect([kinds(found), found.binding]).toEqual([[kind], null]);
  });

  test('not what nobody can count the reviews of', () => {
    const [approved, free] = [member({ approval: 'production' }), member()];
    const { standings } = standingsOf(world(), [approved, free], NOW.toISOString());
    const fault = { code: 'api-unreachable', message: 'GitHub does not answer', hint: 'Wait.' } as const;
    const left = refusedWhere(standings, ({ approval }) => (approval === null ? [] : [fault]));
    const { binding } = must(plannedOf(world(), left, { environment: 'production', reviewsBefore: 0, now: NOW }));
    expect(binding).toMatchObject({ environment: '', digest: free.decision.plan.digest, plans: [{}] });
  });

  test('with how many live there, and nobody’s name', () => {
    const { plans } = planned([member()]);
    expect(plans.map(({ beside }) => beside)).toEqual([{ watched: 0, unwatched: 3 }]);
    expect(JSON.stringify(plans)).not.toContain('tenant-007');
  });
});

describe('what execute makes of it', () => {
  const [first, second] = [
    member(),
    member({ incident: { name: 'DatabaseConnectionPoolExhaustion', dedup_key: 'other' } }),
  ];
  const { binding } = planned([first, second]);
  const plans = binding?.plans ?? [];

  test('the same plans in the same jobs, and nothing against them', () => {
    const { runs, missing } = boundRuns({ plans }, [first, second], 1);
    expect(runs.flatMap((run) => bindingRefusals(run, { environment: '' }))).toEqual([]);
    expect([runs.map((run) => run.member), missing]).toEqual([[first, second], []]);
    expect(boundRuns({ plans }, [first, second], 2)).toMatchObject({ runs: [], missing: [] });
  });

  test('all of them ask for a review in every job, the strictest for each', () => {
    const strict = [member({ approval: 'p, by-another: true' }), member({ approval: 'p, confirm-digest: true' })];
    const others = strict.map(({ decision }, index) => bound(decision.plan, index + 2));
    const unshown = member({ incident: { name: 'Another' } });
    const all = [first, second, ...strict];
    const asked = [1, 2, 3].map((shard) => boundRuns({ plans: [...plans, ...others] }, [...all, unshown], shard).all);
    expect(asked).toEqual([all, all, all]);
    expect(strictestOf(all)).toEqual({ byAnother: true, confirmDigest: true });
    expect(strictestOf([first])).toEqual({ byAnother: false, confirmDigest: false });
  });

  test('what was not shown is refused by the first job alone; a test alert is left out', () => {
    const other = member({ incident: { name: 'Another' } });
    const tested = member({ incident: { name: 'Tested', test: true } });
    const later = plans.map((bound, index) => ({ ...bound, shard: index + 1 }));
    const all = [first, second, other, tested];
    const [one, two] = [1, 2].map((shard) => boundRuns({ plans: later }, all, shard).runs);
    expect(one?.map((run) => run.bound?.shard ?? null)).toEqual([1, null]);
    expect(two?.map((run) => run.bound?.shard ?? null)).toEqual([2]);
    expect(one?.flatMap((run) => bindingRefusals(run, { environment: '' })).map(({ code }) => code)).toEqual([
      'plan-unbound',
    ]);
  });

  test('what was shown and is no more is named, by its own job', () => {
    expect(boundRuns({ plans }, [second], 1).missing).toMatchObject([
      { tenant: 'tenant-006', faults: [{ code: 'plan-unbound' }] },
    ]);
  });

  test('an approval that this workflow run did not ask for is none', () => {
    const approved = member({ approval: 'production' });
    const bound = planned([approved]).binding?.plans[0] ?? null;
    const codes = (environment: string | null) =>
      bindingRefusals({ member: approved, bound }, { environment }).map(({ code }) => code);
    expect([codes('production'), codes('staging'), codes(''), codes(null)]).toEqual([
      [],
      ['approval-missing'],
      ['approval-missing'],
      [],
    ]);
  });
});
