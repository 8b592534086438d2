// What the hosts said, in the audit: told with its place, and a run that never asked is found.
import { beforeAll, describe, expect, test } from 'vitest';
import { recordOf } from '../../src/audit/record.ts';
import { auditRecord } from '../../src/audit/schema.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { verify } from '../../src/audit/verify.ts';
import type { ChainedEvent } from '../../src/engine/event.ts';
import { canonicalJson } from '../../src/kernel/canonical.ts';
import { plan, TOPOLOGY } from '../plan/fixtures.ts';
import { type EstateRun, runEstate } from './estate.ts';
import { chained, filesOf } from './forging.ts';
import { expectGolden } from './golden.ts';

const topology = TOPOLOGY.replace(
  '    instance: { unit: "redis@${{ tenant.id }}" }',
  `    instance: { unit: "redis@\${{ tenant.id }}" }
    discover:
      exec: [systemctl, list-units, "redis@*", --all, --output=json]
      each: unit
      tenant: "redis@(?P<tenant>[a-z0-9-]+)\\\\.service"`,
);
const units = (...tenants: readonly string[]) =>
  JSON.stringify(tenants.map((tenant) => ({ unit: `redis@${tenant}.service`, active: 'active' })));
const runWith = (prints: string) =>
  runEstate(plan({ topology }), { discovered: { prints: { 'cache-2': prints }, topology } });

type Discovered = Extract<ChainedEvent, { type: 'topology.discovered' }>;
function hosts(what: string, change: Partial<Discovered['hosts'][number]>): [string, (event: Discovered) => object][] {
  return [[what, (event) => ({ hosts: event.hosts.map((one) => ({ ...one, ...change })) })]];
}

let agreed: EstateRun;
let drifted: EstateRun;

beforeAll(async () => {
  agreed = await runWith(units('tenant-006', 'tenant-007', 'tenant-999'));
  drifted = await runWith(units('tenant-007'));
});

describe('a run that asks its hosts', () => {
  test('tells what was there, and goes on', () => {
    const record = recordOf(agreed.plan, agreed.events);
    expect(auditRecord().parse(JSON.parse(canonicalJson(record)))).toEqual(record);
    expect(record).toMatchObject({
      outcome: 'incident_resolved',
      discovery: [
        {
          service: 'cache',
          host: 'cache-2',
          instances: 3,
          there: [{ target: 'cache/cache-2/redis@tenant-006', found: 'redis@tenant-006.service' }],
          others: [{ tenant: 'tenant-007', found: 'redis@tenant-007.service' }],
          command: "systemctl list-units 'redis@*' --all --output=json",
        },
      ],
      drift: [{ kind: 'extra', tenant: null }],
    });
    expect(record.agent_thought_process).toContainEqual(
      expect.objectContaining({
        action: 'Discovering what is really there',
        metric: '3 of cache on cache-2',
        result: expect.stringContaining('tenant-006 isolation verified, safe to proceed'),
        status: 'complete',
      }),
    );
    expect(verify(filesOf(agreed.plan, agreed.events)).word).toBe('consistent');
  });

  test('refuses where its tenant is not there, with the place and what to do', () => {
    const record = recordOf(drifted.plan, drifted.events);
    expect(record).toMatchObject({
      outcome: 'refused',
      drift: [{ kind: 'missing', fault: { at: 'topology.yml:46:22' } }],
    });
    expect(verify(filesOf(drifted.plan, drifted.events)).word).toBe('consistent');
    expectGolden('drifted.md', summaryOf({ record, plan: drifted.plan, events: drifted.events }));
  });
});

describe('what verify finds', () => {
  const problems = ({ plan }: EstateRun, events: readonly ChainedEvent[]) =>
    verify({
      ...filesOf(agreed.plan, agreed.events),
      events: chained(plan, events)
        .map((event) => `${canonicalJson(event)}\n`)
        .join(''),
    }).problems.map(({ message }) => message);
  const saying = (run: EstateRun, change: (event: Discovered) => object) =>
    problems(
      run,
      run.events.map((event) => (event.type === 'topology.discovered' ? { ...event, ...change(event) } : event)),
    );

  test('a run that asked nobody', () => {
    const without = agreed.events.filter(({ type }) => type !== 'topology.discovered');
    expect(problems(agreed, without)[0]).toMatch(/cannot stand where it stands/);
  });

  test.each<[string, (event: Discovered) => object]>([
    ['a host that was not asked', () => ({ hosts: [] })],
    ['another host', (event) => ({ hosts: event.hosts.map((one) => ({ ...one, host: 'cache-3' })) })],
    ['nothing said of the target', (event) => ({ hosts: event.hosts.map((one) => ({ ...one, there: [] })) })],
    [
      'an answer that is not known, and no reason',
      (event) => ({ hosts: event.hosts.map((one) => ({ ...one, instances: null })) }),
    ],
    ...hosts('another command', { shown_command: 'true' }),
    ...hosts('fewer instances than it tells of', { instances: 1 }),
    ...hosts('more others than it names', { others_count: 7 }),
    ['a kind of drift that there is not', (event) => ({ drift: event.drift.map((one) => ({ ...one, kind: 'none' })) })],
  ])('%s', (_, change) => {
    expect(saying(agreed, change)[0]).toMatch(/^Event \d+ |event/);
  });

  test.each<[string, Partial<Discovered['hosts'][number]>, string]>([
    ['fewer others than it counts', { others: [] }, 'that 1 others are there, and names 0'],
    ['more than it counts', { others_count: 0 }, 'that 0 others are there, and names 1'],
    [
      'fewer instances than the target and what is there beside it',
      { others: [], others_count: 0, instances: 1 },
      'that it named 1 instances, and tells of 2',
    ],
  ])('%s', (_, change, says) => {
    const [problem] = saying(agreed, ({ hosts }) => ({ hosts: hosts.map((one) => ({ ...one, ...change })) }));
    expect(problem).toContain(`says of cache on cache-2 ${says}`);
  });

  test('another result, by the version that wrote it', () => {
    const by = (version: string, result: string) =>
      verify(
        filesOf(
          agreed.plan,
          chained(
            agreed.plan,
            agreed.events.map((event) => (event.type === 'topology.discovered' ? { ...event, result } : event)),
          ) as readonly ChainedEvent[],
        ),
        {},
        version,
      ).problems.map(({ message }) => message)[0];
    expect(by('0.1.0', 'all is well')).toContain('says result "all is well", and "tenant-006 isolation verified');
    expect(by('9.9.9', 'all is well')).toBeUndefined();
  });

  test('drift that a run went on with', () => {
    const [drift] = drifted.events.flatMap((event) => (event.type === 'topology.discovered' ? [event.drift] : []));
    expect(saying(agreed, () => ({ drift }))[0]).toMatch(/cannot stand where it stands|belongs there|the run is to/);
  });
});
