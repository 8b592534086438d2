// Folders that somebody wrote: every hash fits, and what is said is not what a run of this plan says.
import { beforeAll, describe, expect, test } from 'vitest';
import { recordOf } from '../../src/audit/record.ts';
import { type AuditFiles, verify } from '../../src/audit/verify.ts';
import type { ChainedEvent } from '../../src/engine/event.ts';
import { digestOf } from '../../src/kernel/canonical.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { INCIDENT, plan, RUNBOOK } from '../plan/fixtures.ts';
import { type EstateRun, runEstate } from './estate.ts';
import { chained, filesOf, linesOf, saying } from './forging.ts';

const UNDONE = { 'workersctl scale': { exit_code: 2, stderr: 'no capacity', effect: true } } as const;
let resolved: EstateRun;
let rolledBack: EstateRun;
let files: AuditFiles;

beforeAll(async () => {
  resolved = await runEstate(plan());
  rolledBack = await runEstate(plan(), { fails: UNDONE });
  files = filesOf(resolved.plan, resolved.events);
});

type Json = Readonly<Record<string, unknown>>;
type Change = (event: Json) => Json;
const without =
  (key: string): Change =>
  ({ [key]: _, ...rest }) =>
    rest;
const within =
  (key: string, change: Change): Change =>
  (event) => ({ ...event, [key]: change(asObject(event[key])) });
const first =
  (key: string, change: Change): Change =>
  (event) => {
    const list = event[key];
    if (!Array.isArray(list)) throw new Error(`${key} is no list`);
    return { ...event, [key]: [change(asObject(list[0])), ...list.slice(1)] };
  };

function asObject(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new Error('no object');
  return { ...value };
}

describe('an event that no run writes is named, and nothing crashes', () => {
  test.each<[string, ChainedEvent['type'], Change]>([
    ['a type that does not exist', 'isolation.proved', (event) => ({ ...event, type: 'hello' })],
    ['a key too many', 'closed', (event) => ({ ...event, note: 'x' })],
    ['no time', 'run.claimed', without('at')],
    ['a time that is a number', 'run.claimed', (event) => ({ ...event, at: 5 })],
    ['a time that is none', 'run.claimed', (event) => ({ ...event, at: 'yesterday' })],
    ['an age that is a text', 'closed', (event) => ({ ...event, elapsed_ms: 'x' })],
    ['no locks', 'run.claimed', without('locks')],
    ['a token that is none', 'run.claimed', first('locks', (lock) => ({ ...lock, token: -5 }))],
    ['an approval by nobody', 'run.claimed', first('approvals', without('by'))],
    ['no samples', 'condition.looked', without('samples')],
    ['samples that are a text', 'condition.looked', (event) => ({ ...event, samples: 'abc' })],
    ['a sample without its act', 'condition.looked', first('samples', without('act'))],
    ['fields that are none', 'condition.looked', first('samples', (one) => ({ ...one, fields: { active: null } }))],
    ['nothing shown', 'condition.looked', without('shown')],
    ['no purpose', 'condition.looked', (event) => ({ ...event, purpose: null })],
    ['a purpose of two kinds', 'condition.looked', within('purpose', (of) => ({ ...of, step: 'restart-cache' }))],
    ['a verdict that is none', 'condition.looked', (event) => ({ ...event, verdict: 'perhaps' })],
    ['no act', 'command.finished', without('act')],
    ['an act without its output', 'command.finished', within('act', without('stdout'))],
    ['an end that is none', 'command.finished', within('act', (act) => ({ ...act, ended: 'well' }))],
    ['an outcome that is none', 'closed', (event) => ({ ...event, outcome: 'x\n::error::pwned\n\u001b]0;t\u0007' })],
  ])('%s', (_what, type, change) => {
    const { lines, seq } = saying(resolved, type, change);
    const { word, problems, count, outcome } = verify({ ...files, events: lines });
    expect(word).toBe('inconsistent');
    expect(problems[0]?.message).toContain(`Event ${seq} is the first that is wrong: `);
    expect([count, outcome]).toEqual([seq - 1, '']);
  });

  test('what is wrong with it is said', () => {
    const says = (type: ChainedEvent['type'], change: Change) =>
      verify({ ...files, events: saying(resolved, type, change).lines }).problems[0]?.message;
    expect(says('closed', (event) => ({ ...event, type: 'hel\u001blo' }))).toContain(
      'there is no event "hel\\u{1b}lo"',
    );
    expect(says('closed', (event) => ({ ...event, note: 'x' }))).toContain('it has a key "note"');
    expect(says('condition.looked', first('samples', without('at')))).toMatch(/: samples\.0\.at is missing\.$/);
    expect(says('closed', (event) => ({ ...event, outcome: 'well' }))).toMatch(
      /: outcome is none of the words for it\.$/,
    );
    expect(says('closed', (event) => ({ ...event, elapsed_ms: '5' }))).toMatch(/: elapsed_ms is no number\.$/);
    expect(says('run.claimed', (event) => ({ ...event, at: 'now' }))).toMatch(
      /: at is no time in UTC with milliseconds\.$/,
    );
  });

  test('one that stands before a broken chain is the first', () => {
    const { lines, seq } = saying(resolved, 'isolation.proved', (event) => ({ ...event, commands: 'many' }));
    const broken = lines.replace(/"seq":9\b/, '"seq":8');
    expect(verify({ ...files, events: broken }).problems[0]?.message).toContain(`Event ${seq} is the first`);
  });
});

describe('a plan that is none is told, and nothing crashes', () => {
  const signed = (open: Json): Json => ({ ...open, digest: digestOf(without('digest')(open)) });
  test.each<[string, Change]>([
    ['no steps', (open) => ({ ...open, steps: [] })],
    ['nothing as a step', (open) => ({ ...open, steps: [null] })],
    ['no tenant', without('tenant')],
    ['no targets', without('targets')],
    ['no guards', without('guards')],
    ['no blast radius', without('blast_radius')],
    ['a condition without expressions', within('symptom', without('that'))],
    ['hardly anything', ({ schema_version }) => ({ schema_version, steps: [] })],
    ['half a character', (open) => ({ ...open, commit: '\ud800' })],
  ])('%s', (_what, change) => {
    const { digest: _, ...open } = resolved.plan;
    const changed = change({ ...open });
    const forged = changed.commit === '\ud800' ? { ...changed, digest: 'f'.repeat(64) } : signed(changed);
    const { digest } = { digest: '', ...forged };
    const events = resolved.events.map((event) => ('plan_digest' in event ? { ...event, plan_digest: digest } : event));
    const lines = linesOf(chained({ digest: String(digest) }, events));
    const { word, problems } = verify({ ...files, plan: JSON.stringify(forged), events: lines });
    expect(word).toBe('inconsistent');
    expect(problems[0]?.message).toMatch(/^plan\.json|^Event \d+ /);
  });

  test('with the place where it is none', () => {
    const { problems } = verify({ ...files, plan: JSON.stringify({ ...resolved.plan, steps: [null] }) });
    expect(problems[0]?.message).toContain('plan.json is no plan: steps.0');
  });
});

test('half a character in audit.json is told', () => {
  const record = (files.record ?? '').replace('"octo-ops"', '"\\ud800"');
  expect(verify({ ...files, record }).problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('audit.json'),
  ]);
});

describe('an event that says other than the plan is named, though the record agrees with it', () => {
  const problemsOf = (run: EstateRun, type: ChainedEvent['type'], change: (event: ChainedEvent) => ChainedEvent) => {
    const seq = run.events.findIndex((event) => event.type === type) + 1;
    const events = chained(
      run.plan,
      run.events.map((event, index) => (index + 1 === seq ? change(event) : event)),
    );
    return {
      seq,
      ...verify({ ...filesOf(run.plan, run.events), events: linesOf(events), record: recordOrNone(run.plan, events) }),
    };
  };
  test.each<[string, ChainedEvent['type'], object, string]>([
    ['another plan', 'run.claimed', { plan_digest: 'a'.repeat(64) }, 'says plan_digest '],
    [
      'another tenant',
      'run.claimed',
      { tenant: 'tenant-007' },
      'says tenant "tenant-007", and "tenant-006" belongs there',
    ],
    ['another runbook', 'run.claimed', { runbook: 'x' }, 'says runbook '],
    ['another trigger', 'run.claimed', { trigger: 'Something' }, 'says trigger '],
    [
      'another beginning',
      'run.claimed',
      { incident_starts_at: '2026-01-15T14:00:00.000Z' },
      'says incident_starts_at ',
    ],
    ['other locks', 'run.claimed', { locks: [{ name: 'tenant:tenant-007', token: 3 }] }, 'says locks '],
    ['no lock', 'run.claimed', { locks: [] }, 'says locks '],
    ['another look', 'condition.looked', { look: 2 }, 'says look '],
    ['another condition', 'before.sampled', { step: 'two-more-workers' }, 'says step '],
    ['another host', 'command.intended', { host: 'app-1' }, 'says host '],
    ['another attempt', 'command.intended', { attempt: 2 }, 'says attempt '],
    ['more time', 'command.intended', { timeout_ms: 1 }, 'says timeout_ms '],
    ['another change', 'command.intended', { change: { action: 'do', step: 'x', target: 'y' } }, 'says change '],
    ['a failure that was none', 'command.finished', { accepted: false }, 'says accepted '],
    ['another channel', 'notification.finished', { channel: 'webhook' }, 'says channel '],
    ['news of another end', 'notification.finished', { on: 'incident_resolved' }, 'says on '],
    ['nobody was told, and not why', 'notification.finished', { sent: false }, 'says that slack was not told'],
    ['nobody is needed', 'closed', { human_intervention_required: false }, 'says human_intervention_required '],
  ])('%s', (_what, type, says, expected) => {
    const { seq, word, problems } = problemsOf(rolledBack, type, (event) => ({ ...event, ...says }));
    expect(word).toBe('inconsistent');
    expect(problems[0]?.message).toContain(`Event ${seq} `);
    expect(problems[0]?.message).toContain(expected);
  });

  test('samples of other probes', () => {
    const { problems, seq } = problemsOf(resolved, 'condition.looked', (event) =>
      event.type === 'condition.looked' ? { ...event, samples: [] } : event,
    );
    expect(problems[0]?.message).toContain(`Event ${seq} `);
    expect(problems[0]?.message).toContain('says samples ');
  });

  test('a run that went on without the approval that its plan asks for', async () => {
    const run = await runEstate(plan({ runbook: RUNBOOK.replace('when: tenant.tier == "gold"', 'by-another: false') }));
    expect(verify(filesOf(run.plan, run.events)).word).toBe('consistent');
    const { problems } = problemsOf(run, 'run.claimed', (event) => ({ ...event, ...{ approvals: [] } }));
    expect(problems[0]?.message).toContain('says approvals [], and ["production"] belongs there');
  });

  test('a run of an alert that does not fire, and one that was declined because it does', async () => {
    const silent = plan({ incident: { ...INCIDENT, status: 'resolved' } });
    const run = await runEstate(silent);
    expect(verify(filesOf(silent, run.events)).problems[0]?.message).toContain('says type "run.claimed"');
    const [opening] = resolved.events;
    const declined = { ...opening, type: 'run.declined', outcome: 'not_firing', faults: [] };
    const { locks: _, ...first } = { locks: [], ...declined };
    const lines = linesOf(chained(resolved.plan, [first]));
    const said = verify({ ...files, events: lines }).problems[0]?.message;
    expect(said).toContain('Event 1 says outcome "not_firing"');
  });
});

/** What a forger makes of events that give a record at all. */
function recordOrNone(of: Plan, events: readonly ChainedEvent[]): string {
  try {
    return JSON.stringify(recordOf(of, events));
  } catch {
    return '{}';
  }
}
