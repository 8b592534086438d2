// Folders that somebody wrote with care: every hash fits, audit.json fits the events, each event stands where it may stand; and one
// of them says what does not follow from what it says itself.
import { beforeAll, describe, expect, test } from 'vitest';
import { recordOf } from '../../src/audit/record.ts';
import { verify } from '../../src/audit/verify.ts';
import type { ActRecord, ChainedEvent, Sample } from '../../src/engine/event.ts';
import { sha256 } from '../../src/kernel/canonical.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { plan, RUNBOOK } from '../plan/fixtures.ts';
import { type EstateRun, runEstate } from './estate.ts';
import { chained, linesOf } from './forging.ts';

const UNDONE = { 'workersctl scale': { exit_code: 2, stderr: 'no capacity', effect: true } } as const;
type Type = ChainedEvent['type'];
type Of<T extends Type> = Extract<ChainedEvent, { type: T }>;
let run: EstateRun;
beforeAll(async () => {
  run = await runEstate(plan());
});

/** The run in which one event says something else; by default the first of its type that `is`. */
function forged<T extends Type>(
  type: T,
  change: (event: Of<T>) => object,
  {
    is = () => true,
    of = run,
    by,
  }: { readonly is?: (event: Of<T>) => boolean; readonly of?: EstateRun; readonly by?: string } = {},
) {
  const isOne = (event: ChainedEvent): event is Of<T> => event.type === type && is(event as Of<T>);
  const at = of.events.findIndex(isOne);
  expect(at, `no ${type} in the run`).toBeGreaterThan(-1);
  const events = of.events.map((event, index) =>
    index === at && isOne(event) ? { ...event, ...change(event) } : event,
  );
  return { seq: at + 1, ...verified(of.plan, events, by) };
}

/** `by`: the version that verifies it. */
function verified(of: Plan, open: readonly object[], by?: string) {
  const events = chained(of, open) as readonly ChainedEvent[];
  const record = (() => {
    try {
      return JSON.stringify(recordOf(of, events));
    } catch {
      return '{}';
    }
  })();
  const files = { events: linesOf(events), record, plan: JSON.stringify(of), outputs: new Map() };
  const { word, problems } = verify(files, {}, by);
  return { word, says: problems[0]?.message ?? '' };
}

const looked =
  (kind: string) =>
  ({ purpose }: Of<'condition.looked'>) =>
    purpose.kind === kind;

function firstSample(samples: readonly Sample[], change: (sample: Sample) => object): readonly object[] {
  return samples.map((sample, index) => (index === 0 ? { ...sample, ...change(sample) } : sample));
}

function printing(act: ActRecord, text: string): ActRecord {
  const stdout = { bytes: Buffer.byteLength(text), head: text, tail: '', omitted_bytes: 0, sha256: sha256(text) };
  return { ...act, stdout };
}

describe('a verdict follows from the samples', () => {
  test.each(['symptom', 'require', 'verify', 'engaged', 'recovered'])('of a %s', (kind) => {
    const { word, says, seq } = forged(
      'condition.looked',
      (event) => ({ verdict: event.verdict === 'holds' ? 'does_not_hold' : 'holds' }),
      { is: looked(kind) },
    );
    expect(word).toBe('inconsistent');
    expect(says).toContain(`Event ${seq} says that ${kind}`);
  });

  test('a precondition that its own samples refute', () => {
    const breaker = (sample: Sample, state: string) => ({
      fields: { ...sample.fields, state },
      act: printing(sample.act, JSON.stringify({ state })),
    });
    const { word, says, seq } = forged(
      'condition.looked',
      ({ samples }) => ({ samples: firstSample(samples, (sample) => breaker(sample, 'nonsense')) }),
      { is: (event) => looked('engaged')(event) && event.verdict === 'holds' },
    );
    expect(word).toBe('inconsistent');
    expect(says).toContain(`Event ${seq} says that engaged`);
    expect(says).toMatch(/holds, and .* samples .* does not hold/);
  });

  test('and from what was shown', () => {
    const { says, seq } = forged(
      'condition.looked',
      ({ shown }) => ({ shown: shown.map((line) => line.replace('→ true', '→ false')) }),
      { is: looked('symptom') },
    );
    expect(says).toContain(`Event ${seq} shows `);
    expect(forged('condition.looked', () => ({ shown: [] }), { is: looked('symptom') }).word).toBe('inconsistent');
  });

  test('of what held before', () => {
    const { says } = forged('before.sampled', ({ held_before }) => ({ held_before: !held_before }));
    expect(says).toMatch(/says that verify (held|did not hold) before restart-cache, and by its own samples it /);
  });
});

describe('why a condition was not seen to hold', () => {
  test('is said of none that holds', () => {
    const { says, seq } = forged('condition.looked', () => ({ because: 'invented' }), { is: looked('verify') });
    expect(says).toContain(`Event ${seq} says that verify holds, and why not: \`invented\``);
  });

  test('is said only where something was not seen', async () => {
    const of = await runEstate(plan(), { drained: 400 });
    const is = looked('recovered');
    const { says, seq } = forged('condition.looked', () => ({ because: 'invented' }), { is, of });
    expect(says).toContain(`Event ${seq} says \`invented\` of what of recovered was not seen, and all was`);
  });
});

describe('what each version says in words of its own', () => {
  const OWN = '0.1.0';
  test.each<[string, Type, object, string]>([
    [
      'values that no sample has',
      'condition.looked',
      { shown: ['9999 == 9999 → true'] },
      'says shown ["9999 == 9999 → true"], and ["487 >=',
    ],
    ['another number of commands', 'isolation.proved', { commands: 999 }, 'says commands 999, and '],
    [
      'another proof',
      'isolation.proved',
      { result: 'everything is fine' },
      'says result "everything is fine", and "tenant-006 isolation',
    ],
  ])('%s: judged by the version that wrote it, and by no other', (_what, type, says, expected) => {
    const own = forged(type, () => says, { by: OWN });
    expect(own.word).toBe('inconsistent');
    expect(own.says).toContain(`Event ${own.seq} ${expected}`);
    expect(forged(type, () => says, { by: '9.9.9' }).word).toBe('consistent');
    expect(forged(type, () => says).word).toBe('consistent');
  });
});

test.each([
  ['before the run began', '2020-01-01T00:00:00.000Z', 'and the run began at'],
  ['behind its own event', '2030-01-01T00:00:00.000Z', 'itself'],
])('a sample is not of a time %s', (_what, at, expected) => {
  for (const type of ['condition.looked', 'before.sampled'] as const) {
    const { says, seq } = forged(type, ({ samples }) => ({ samples: firstSample(samples, () => ({ at })) }));
    expect(says).toContain(`Event ${seq} says that its sample of `);
    expect(says).toContain(expected);
  }
});

describe('a sample follows from its act', () => {
  test.each<[string, (sample: Sample) => object]>([
    ['an act that timed out', ({ act }) => ({ act: { ...act, ended: 'timed-out', exit_code: null } })],
    ['an exit code that is no success', ({ act }) => ({ act: { ...act, exit_code: 9 } })],
    ['fields that its output does not have', ({ act }) => ({ act: printing(act, '{"active": 1, "max": 500}') })],
    ['a failure without a fault', () => ({ ok: false, fields: {} })],
    ['another host', () => ({ host: 'elsewhere' })],
    ['another command', () => ({ shown_command: 'true' })],
    ['other words for people', () => ({ show: 'active_connections: 20/500' })],
    ['no words for people', () => ({ show: undefined })],
  ])('%s', (_what, change) => {
    const { word, says, seq } = forged(
      'condition.looked',
      ({ samples }) => ({ samples: firstSample(samples, change) }),
      { is: looked('symptom') },
    );
    expect(word).toBe('inconsistent');
    expect(says).toContain(`Event ${seq} `);
    expect(says).toContain('its sample of pool');
  });

  test('fields beside a failure', () => {
    const fault = { code: 'output-invalid', message: 'x', hint: 'y' };
    const { says } = forged(
      'condition.looked',
      ({ samples }) => ({
        verdict: 'unknown',
        samples: firstSample(samples, ({ act }) => ({ ok: false, act: { ...act, fault } })),
      }),
      { is: looked('symptom') },
    );
    expect(says).toContain('its sample of pool');
  });
});

describe('a command follows from the plan', () => {
  test('and what was seen', () => {
    const { says, seq } = forged('command.intended', () => ({ shown: 'rm -rf / --tenant tenant-007' }));
    expect(says).toContain(`Event ${seq} shows the command \`rm -rf / --tenant tenant-007\`, and `);
  });

  test('and what it printed is what it is said to have printed', () => {
    expect(forged('command.finished', () => ({ did: { job: 'b' } })).says).toContain('says did ');
  });
});

test('a host is said to have been asked about a command only where it had to be', () => {
  const { says, seq } = forged('command.finished', () => ({ asked: true }));
  expect(says).toContain(`Event ${seq} says that its host was asked about it, and it did not have to be`);
});

describe('a text that is whole has its digest and its bytes', () => {
  const lying = (change: object) =>
    forged('command.finished', ({ act }) => ({
      act: { ...act, stderr: { ...printing(act, 'well').stdout, ...change } },
    }));

  test('as a run writes it', () => {
    expect(lying({})).toMatchObject({ word: 'consistent', says: '' });
    expect(lying({ head: 'we', tail: 'll' }).word).toBe('consistent');
  });

  test.each<[string, object]>([
    ['another beginning', { head: 'lies' }],
    ['an end too many', { tail: ', not well' }],
    ['another size', { bytes: 5 }],
    ['no digest', { sha256: undefined }],
    ['bytes that were left out, and are none of its size', { omitted_bytes: 7 }],
  ])('%s', (_what, change) => {
    const { word, says } = lying(change);
    expect(word).toBe('inconsistent');
    expect(says).toMatch(/^Event \d+ .* standard error/);
  });

  test('but for what nobody can tell: a secret that was masked later, bytes that are no text, what was left out', () => {
    expect(lying({ head: 'we***' }).word).toBe('consistent');
    expect(lying({ head: 'we\ufffd' }).word).toBe('consistent');
    expect(lying({ head: 'we', omitted_bytes: 2 }).word).toBe('consistent');
  });
});

describe('time goes on', () => {
  test('by the wall, which is held where a clock steps back', () => {
    const { says, seq } = forged('isolation.proved', () => ({ at: '1999-01-01T00:00:00.000Z' }));
    expect(says).toContain(`Event ${seq} says at "1999-01-01T00:00:00.000Z", and event ${seq - 1} before it says `);
  });

  test('and by its own age', () => {
    const { says, seq } = forged('isolation.proved', () => ({ elapsed_ms: -1 }));
    expect(says).toContain(`Event ${seq} says elapsed_ms -1, and event ${seq - 1} before it says `);
  });

  test('and a recovery may count anew', async () => {
    const left = run.events.slice(0, run.events.findIndex(({ type }) => type === 'command.finished') + 1);
    const recovered = await runEstate(run.plan, { left });
    const resumed = recovered.events.findIndex(({ type }) => type === 'run.resumed');
    const { elapsed_ms: from = 0 } = recovered.events[resumed] ?? {};
    const anew = recovered.events.map((event, index) =>
      index < resumed ? event : { ...event, elapsed_ms: event.elapsed_ms - from },
    );
    expect(verified(recovered.plan, anew)).toMatchObject({ word: 'consistent', says: '' });
  });
});

describe('what cannot be judged is believed', () => {
  test('a verdict over a value that was masked', () => {
    const { word } = forged(
      'condition.looked',
      ({ samples }) => ({ samples: firstSample(samples, () => ({ fields: { active: '***', max: 500 } })) }),
      { is: looked('symptom') },
    );
    expect(word).toBe('consistent');
  });

  test('what was printed with a byte that no text has, which nobody read', () => {
    const zero = { bytes: 2, head: 'a\0', tail: '', omitted_bytes: 0, sha256: sha256('a\0') };
    const { says } = forged('command.finished', ({ act }) => ({ act: { ...act, stdout: zero }, did: {} }));
    expect(says).toBe('');
  });

  test('a verdict over the time at which it was made', async () => {
    const timed = await runEstate(
      plan({ runbook: RUNBOOK.replace('that: pool.active', 'that: incident.starts_at < run.now && pool.active') }),
    );
    expect(verified(timed.plan, timed.events)).toMatchObject({ word: 'consistent', says: '' });
  });
});

test.each<[string, Parameters<typeof runEstate>[1]]>([
  ['resolved', {}],
  ['undone', { fails: UNDONE }],
  ['not recovered', { drained: 400 }],
  ['not needed', { active: 3 }],
  ['lost', { lost: ['app-1'] }],
  ['cancelled', { cancelAt: 'systemctl' }],
  ['dry', { dryRun: true }],
])('a real run is consistent: %s', async (_what, options) => {
  const real = await runEstate(plan(), options);
  expect(verified(real.plan, real.events)).toMatchObject({ word: 'consistent', says: '' });
});
