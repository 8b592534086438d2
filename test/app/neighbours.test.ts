import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { neighboursOf } from '../../src/app/neighbours.ts';
import { changing, underChangeBeside } from '../../src/app/under-change.ts';
import type { ActResult } from '../../src/engine/ports.ts';
import type { Lease } from '../../src/journal/store.ts';
import type { ReadyCommand } from '../../src/plan/ready.ts';
import { isolationOf } from '../../src/topology/isolation.ts';
import { plan, topology as planned, TOPOLOGY } from '../plan/fixtures.ts';

const HEALTH =
  '    health: { exec: [redis-cli, -p, "${{ target.port }}", ping], output: text, healthy: text == "PONG" }\n';
const tenants = Array.from(
  { length: 30 },
  (_, index) => `  other-${index}:\n    services:\n      cache: { host: cache-2, port: ${7_000 + index} }\n`,
);
const text = `${TOPOLOGY.replace('  workers:\n    tenancy', `${HEALTH}  workers:\n    tenancy`)}${tenants.join('')}`;

function answering(
  observe: (command: ReadyCommand, signal: AbortSignal) => Promise<Partial<ActResult['act']>>,
  held?: Lease['held'],
) {
  const topology = planned(text);
  const own = plan({ topology: text });
  const output = { bytes: 0, head: '', tail: '', omitted_bytes: 0 };
  return neighboursOf({
    plan: own,
    topology,
    underChange: underChangeBeside({ plan: own, topology, held }),
    isolation: isolationOf(topology),
    executor: {
      observe: async (command, signal) => ({
        text: 'PONG',
        act: {
          ended: 'exited',
          exit_code: 0,
          started_at: '2026-01-01T00:00:00.000Z',
          duration_ms: 1,
          stopped: 'ended-by-itself',
          stdout: output,
          stderr: output,
          ...(await observe(command, signal)),
        },
      }),
    },
  });
}

const TARGET = 'cache/cache-2/redis@tenant-006';

describe('the neighbours of a run', () => {
  it('are those beside its targets', () => {
    const { chosen, not_asked } = answering(async () => ({})).near([TARGET], []);
    expect(chosen).toHaveLength(31);
    expect(chosen.map(({ tenant }) => tenant)).not.toContain('tenant-006');
    expect(not_asked.without_health).toBe(1);
  });

  it('are asked a few at a time on one host, and their output is not kept', async () => {
    let [now, most] = [0, 0];
    const asked: ReadyCommand[] = [];
    const neighbours = answering(async (command) => {
      asked.push(command);
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now -= 1;
      return {};
    });
    const { chosen } = neighbours.near([TARGET], []);
    const { seen } = await neighbours.ask(chosen, new AbortController().signal);
    expect(seen).toEqual(chosen.map((one) => ({ ...one, health: 'healthy' })));
    expect(most).toBe(4);
    expect(asked.every(({ unkept, where }) => unkept === true && where === 'cache-2')).toBe(true);
    expect(new Set(asked.map((command) => JSON.stringify(command))).size).toBe(31);
  });

  it('one that cannot be reached keeps no other from its answer', async () => {
    const neighbours = answering(async (command) =>
      JSON.stringify(command).includes('7003') ? { ended: 'timed-out', exit_code: null } : {},
    );
    const { chosen } = neighbours.near([TARGET], []);
    const { seen } = await neighbours.ask(chosen, new AbortController().signal);
    expect(seen.filter(({ health }) => health !== 'healthy')).toEqual([
      {
        tenant: 'other-3',
        target: 'cache/cache-2/redis@other-3',
        health: 'silent',
        because: 'it is over as timed-out',
      },
    ]);
  });

  it('are not asked where the answer could come too late for the look: nobody is cut off in the middle', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const neighbours = answering(async () => {
      vi.advanceTimersByTime(600);
      return {};
    });
    const { chosen } = neighbours.near([TARGET], []);
    const { seen } = await neighbours.ask(chosen, new AbortController().signal);
    expect(seen).toHaveLength(14);
    expect(seen.every(({ health }) => health === 'healthy')).toBe(true);
  });

  it('are not waited for once the run is stopped', async () => {
    const stop = new AbortController();
    let asked = 0;
    const neighbours = answering(async (_, signal) => {
      asked += 1;
      stop.abort();
      await new Promise<void>((resolve) =>
        signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve()),
      );
      return { ended: 'cancelled', exit_code: null };
    });
    const { chosen } = neighbours.near([TARGET], []);
    await neighbours.ask(chosen, stop.signal);
    expect(asked).toBeLessThanOrEqual(4);
  });

  it('one that the topology does not have is not asked, and says so', async () => {
    const neighbours = answering(async () => {
      throw new Error('nobody is to be asked');
    });
    const { seen } = await neighbours.ask([{ tenant: 'gone', target: 'cache/x/y' }], new AbortController().signal);
    expect(seen).toMatchObject([{ health: 'silent', because: expect.stringContaining('gone') }]);
  });
});

describe('a neighbour under a run of its own', () => {
  const planOf = (tenant: string) => {
    const own = plan({ topology: text });
    return { ...own, tenant: { ...own.tenant, id: tenant }, blast_radius: { ...own.blast_radius, tenants: [tenant] } };
  };
  const never = new AbortController().signal;

  it('is not near while that goes on, and counted', () => {
    using _ = changing(planOf('other-3'));
    const { chosen, not_asked } = answering(async () => ({})).near([TARGET], []);
    expect(chosen).toHaveLength(30);
    expect(chosen.map(({ tenant }) => tenant)).not.toContain('other-3');
    expect(not_asked.under_change).toBe(1);
  });

  it('is whoever that run affects, whomever it is for', () => {
    using _ = changing({ ...planOf('other-5'), blast_radius: planOf('other-3').blast_radius });
    const { chosen, not_asked } = answering(async () => ({})).near([TARGET], []);
    expect(chosen).toHaveLength(29);
    expect(not_asked.under_change).toBe(2);
  });

  it('that was over before is near like any other', () => {
    changing(planOf('other-3'))[Symbol.dispose]();
    const { chosen, not_asked } = answering(async () => ({})).near([TARGET], []);
    expect(chosen).toHaveLength(31);
    expect(not_asked.under_change).toBe(0);
  });

  it('that began since is not asked behind the change, though it is over by now', async () => {
    using _ = changing(planOf('tenant-006'));
    const asked: string[] = [];
    const neighbours = answering(async (command) => {
      asked.push(JSON.stringify(command));
      return {};
    });
    const { chosen } = neighbours.near([TARGET], []);
    changing(planOf('other-3'))[Symbol.dispose]();
    const { seen, underChange } = await neighbours.ask(chosen, never);
    expect(underChange.map(({ tenant }) => tenant)).toEqual(['other-3']);
    expect(seen).toHaveLength(30);
    expect(asked.some((command) => command.includes('7003'))).toBe(false);
  });

  it('that begins while it is asked is not spoken for by that answer', async () => {
    const runs: Disposable[] = [];
    const neighbours = answering(async () => {
      if (runs.length === 0) runs.push(changing(planOf('other-3')));
      return {};
    });
    const { chosen } = neighbours.near([TARGET], []);
    const { seen, underChange } = await neighbours.ask(chosen, never);
    for (const run of runs) run[Symbol.dispose]();
    expect(underChange.map(({ tenant }) => tenant)).toEqual(['other-3']);
    expect(seen.map(({ tenant }) => tenant)).not.toContain('other-3');
  });

  it('of another process is known by its lock, and stays known when that is free', async () => {
    let held: readonly string[] = ['tenant:other-4'];
    const neighbours = answering(
      async () => ({}),
      async (names) => names.filter((name) => held.includes(name)),
    );
    const { chosen } = neighbours.near([TARGET], []);
    const first = await neighbours.ask(chosen, never);
    held = [];
    const second = await neighbours.ask(chosen, never);
    for (const { underChange } of [first, second]) expect(underChange.map(({ tenant }) => tenant)).toEqual(['other-4']);
  });

  it.each([
    ['everybody whom it affects that another process changes the whole of a service', 'orders_db', 31],
    ['nobody where that has to wait for this run, which changes a part of it', 'gateway', 0],
  ])('is %s', async (_, service, count) => {
    const neighbours = answering(
      async () => ({}),
      async (names) => names.filter((name) => name === `service:${service}`),
    );
    const { seen, underChange } = await neighbours.ask(neighbours.near([TARGET], []).chosen, never);
    expect([underChange.length, seen.length]).toEqual([count, 31 - count]);
  });

  it('the run’s own plan excuses nobody whom it may affect', async () => {
    const topology = planned(text);
    const own = { ...plan({ topology: text }) };
    const wide = {
      ...own,
      locks: ['service:gateway', 'tenant:tenant-006'],
      blast_radius: { ...own.blast_radius, tenants: ['tenant-006', 'other-3'] },
    };
    using _ = changing(wide);
    const held = async (names: readonly string[]) => names.filter((name) => wide.locks.includes(name));
    const underChange = underChangeBeside({ plan: wide, topology, held });
    expect([...(await underChange.look(['tenant-007']))]).toEqual([]);
    const executor = { observe: () => Promise.reject(new Error('nobody is asked')) };
    const { not_asked } = neighboursOf({
      ...{ plan: wide, topology, isolation: isolationOf(topology), executor, underChange },
    }).near([TARGET], []);
    expect(not_asked.under_change).toBe(0);
  });
});
