import { describe, expect, it } from 'vitest';
import { createNarrator, type Line } from '../../src/app/narrate.ts';
import type { RunEvent, Sample } from '../../src/engine/event.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import { run } from '../engine/run.ts';
import { planOf } from '../engine/world.ts';

/** Of a run whose steps have a target each. */
function narrator(): (event: RunEvent) => Line | null {
  const narrate = createNarrator();
  return (event) => narrate(event, { steps: [], guards: {} });
}

function declined(message: string): RunEvent {
  return {
    at: '2026-01-01T00:00:00.000Z',
    elapsed_ms: 0,
    type: 'run.declined',
    execution_id: 'incident-test',
    plan_digest: '',
    tenant: 'tenant-006',
    runbook: 'restart',
    trigger: 'Test',
    incident_starts_at: '',
    actor: 'tester',
    approvals: [],
    dry_run: false,
    channels: [],
    versions: {},
    outcome: 'refused',
    faults: [{ code: 'hold-active', message, hint: 'Wait.' }],
  };
}

describe('a refusal, as it is told', () => {
  it.each(['changes are on hold', 'Changes are on hold.'])('is a sentence, and what to do: %s', (message) => {
    expect(narrator()(declined(message))?.text).toMatch(/^refused: [cC]hanges are on hold\. Wait\.$/);
  });
});

const UNKNOWN_KEY: Fault = {
  code: 'host-key-unknown',
  message: 'No host key is pinned for cache-2.',
  hint: "Add the host's key to its host-key in the topology.",
};

function sample(probe: string, fault: Fault | null, show?: string): Sample {
  const output = { bytes: 0, head: '', tail: '', omitted_bytes: 0 };
  return {
    probe,
    target: 'cache/cache-2/redis@tenant-006',
    at: '2026-01-01T00:00:00.000Z',
    ok: fault === null,
    fields: {},
    act: {
      ended: 'exited',
      exit_code: 0,
      started_at: '2026-01-01T00:00:00.000Z',
      duration_ms: 1,
      stopped: 'ended-by-itself',
      stdout: output,
      stderr: output,
      ...(fault !== null && { fault }),
    },
    shown_command: 'redis-cli ping',
    host: 'cache-2',
    ...(show !== undefined && { show }),
  };
}

type Looked = Extract<RunEvent, { type: 'condition.looked' }>;

function looked(change: Partial<Looked>): Looked {
  return {
    at: '2026-01-01T00:00:00.000Z',
    elapsed_ms: 0,
    type: 'condition.looked',
    purpose: { kind: 'symptom' },
    look: 1,
    samples: [],
    verdict: 'holds',
    shown: ['!false → true'],
    duration_ms: 1,
    ...change,
  };
}

describe('a step with several targets', () => {
  it('is told with the target from the first line on, and so is its guard; one with a single target is not', async () => {
    const plan = planOf([{ id: 'one', targets: ['a', 'b'], waves: [1, 1], shield: true }, { id: 'two' }]);
    const { events } = await run(plan);
    const narrate = createNarrator();
    const lines = events.flatMap((event) => narrate(event, plan)?.text ?? []);
    const of = (name: string) => lines.filter((line) => new RegExp(`^(do |engage |release )?${name}\\b`).test(line));
    expect(of('one').length).toBeGreaterThan(4);
    expect(of('shield').length).toBeGreaterThan(4);
    for (const line of [...of('one'), ...of('shield')]) expect(line).toMatch(/^[^:]* \(cache\/[ab]\//);
    expect(of('two').length).toBeGreaterThan(2);
    for (const line of of('two')) expect(line).not.toMatch(/^[^:]*\(/);
  });
});

describe('a look whose probe saw nothing', () => {
  it('says what went wrong and what to do, also where the condition holds for that alone', () => {
    const line = narrator()(looked({ samples: [sample('cache', UNKNOWN_KEY)] }));
    expect(line?.text).toBe(
      "symptom: !false → true (cache: No host key is pinned for cache-2. Add the host's key to its host-key in the topology.)",
    );
    expect(line?.tone).toBe('plain');
  });
  it('says it once, where it is the reason too, and where several targets have it', () => {
    const because = `cache: ${UNKNOWN_KEY.message}`;
    const samples = [sample('cache', UNKNOWN_KEY), sample('cache', UNKNOWN_KEY)];
    const line = narrator()(looked({ verdict: 'unknown', shown: ['? → unknown'], because, samples }));
    expect(line?.text.match(/No host key/g)).toHaveLength(1);
    expect(line?.text).toContain('Add the host');
  });
  it('says a reason of another kind beside it', () => {
    const line = narrator()(looked({ verdict: 'unknown', because: '`x` is 3, neither true nor false' }));
    expect(line?.text).toBe('symptom: !false → true (`x` is 3, neither true nor false)');
  });
  it('counts what is too much for a line', () => {
    const samples = ['a', 'b', 'c', 'd', 'e'].map((name) => sample(name, UNKNOWN_KEY));
    expect(narrator()(looked({ samples }))?.text).toMatch(/; and 2 more\)$/);
  });
  it('is told again where it is another fault than before, whatever the verdict', () => {
    const narrate = narrator();
    const other: Fault = { ...UNKNOWN_KEY, code: 'connection-lost', message: 'The connection to cache-2 was lost.' };
    const look = (number: number, fault: Fault | null) =>
      narrate(looked({ look: number, verdict: 'does_not_hold', samples: [sample('cache', fault)] }))?.passing;
    expect([look(1, null), look(2, null), look(3, UNKNOWN_KEY), look(4, UNKNOWN_KEY), look(5, other)]).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('a look at the bystanders, as it is told', () => {
  const looked = (change: Partial<Extract<RunEvent, { type: 'bystanders.looked' }>>): RunEvent => ({
    at: '2026-01-01T00:00:00.000Z',
    elapsed_ms: 0,
    type: 'bystanders.looked',
    moment: { kind: 'after', step: 'restart', wave: 1 },
    look: 1,
    seen: [],
    duration_ms: 1,
    ...change,
  });
  const well = { tenant: 'tenant-007', target: 'cache/h/a', health: 'healthy' } as const;
  const ill = { tenant: 'tenant-008', target: 'cache/h/b', health: 'ill', because: 'no\u202e PONG' } as const;

  it.each<[string, Partial<Extract<RunEvent, { type: 'bystanders.looked' }>>, string | undefined]>([
    ['all well', { seen: [well] }, 'bystanders after restart: 1 of 1 well'],
    [
      'one ill, in a later look and wave',
      { seen: [well, ill], look: 2, moment: { kind: 'after', step: 'restart', wave: 3 } },
      'bystanders after restart, wave 3, look 2: 1 of 2 well · tenant-008 is ill (cache/h/b: no\\u{202e} PONG)',
    ],
    [
      'nobody is asked',
      { not_asked: { over_limit: 0, without_health: 2, undeclared: 1 } },
      'bystanders after restart: 0 of 0 well, 3 not asked',
    ],
    [
      'some of them could not be asked before',
      {
        seen: [well, ill],
        not_asked: { over_limit: 1, without_health: 2, undeclared: 0, under_change: 1, no_time: 4 },
      },
      'bystanders after restart: 1 of 6 well, 4 not asked for want of time, 1 under a run of its own, 3 not asked · tenant-008 is ill (cache/h/b: no\\u{202e} PONG)',
    ],
    [
      'some of them could not be asked after',
      {
        seen: [well],
        unasked: [
          { tenant: 'a', target: 'a', why: 'no_time' },
          { tenant: 'b', target: 'b', why: 'under_change' },
          { tenant: 'c', target: 'c', why: 'under_change' },
        ],
      },
      'bystanders after restart: 1 of 2 well, 1 not asked for want of time, 2 under a run of their own',
    ],
    ['in the end', { seen: [well], moment: { kind: 'end' } }, 'bystanders at the end: 1 of 1 well'],
    ['nobody lives there', {}, undefined],
  ])('%s', (_, change, text) => {
    expect(narrator()(looked(change))?.text).toBe(text);
  });
});
