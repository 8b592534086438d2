// What hosts say of themselves is foreign; where they were asked, and for whom, is ours.
import { expect, test } from 'vitest';
import type { RunEvent } from '../../src/engine/event.ts';
import { redactEvent } from '../../src/journal/event-redaction.ts';
import { createRedactor } from '../../src/kernel/redact.ts';

const fault = { code: 'topology-drift', message: 'hunter2-token stands there', hint: 'Look.' } as const;
const event: RunEvent = {
  type: 'topology.discovered',
  at: '2026-01-15T14:33:10.000Z',
  elapsed_ms: 1,
  hosts: [
    {
      service: 'cache',
      host: 'cache-2',
      instances: 2,
      there: [{ target: 'cache/cache-2/redis@tenant-006', found: 'hunter2-token' }],
      others: [{ tenant: 'tenant-007', found: 'hunter2-token' }],
      others_count: 1,
      shown_command: 'list hunter2-token',
      duration_ms: 1,
    },
  ],
  drift: [{ kind: 'extra', service: 'cache', host: 'cache-2', tenant: null, fault }],
  duration_ms: 1,
  result: 'x',
};

test('a number is masked that is a secret, also where it lost digits when it was read', () => {
  const redactor = createRedactor({ secrets: [{ name: 'PIN', value: '12345678901234567891' }] });
  const looked = { type: 'before.sampled', samples: [{ fields: { pin: Number('12345678901234567891'), max: 500 } }] };
  expect(redactEvent(looked as unknown as RunEvent, redactor)).toMatchObject({
    samples: [{ fields: { pin: '***', max: 500 } }],
  });
});

test('secrets are masked in what a host says, and a secret like `cache` makes no journal unreadable', () => {
  const secrets = ['hunter2-token', 'cache', 'tenant-007'].map((value, index) => ({ name: `s${index}`, value }));
  const kept = redactEvent(event, createRedactor({ secrets }));
  expect(JSON.stringify(kept)).not.toContain('hunter2');
  expect(kept).toMatchObject({
    hosts: [
      {
        service: 'cache',
        host: 'cache-2',
        there: [{ target: 'cache/cache-2/redis@tenant-006' }],
        others: [{ tenant: 'tenant-007' }],
      },
    ],
    drift: [{ service: 'cache', host: 'cache-2' }],
  });
});

test('secrets are masked in why a neighbour is ill, and a secret like `healthy` makes no journal unreadable', () => {
  const secrets = ['hunter2-token', 'healthy', 'before'].map((value, index) => ({ name: `s${index}`, value }));
  const looked: RunEvent = {
    type: 'bystanders.looked',
    at: '2026-01-15T14:33:10.000Z',
    elapsed_ms: 1,
    moment: { kind: 'before', step: 'restart', wave: 1 },
    look: 1,
    seen: [
      { tenant: 'tenant-007', target: 'cache/cache-2/redis@tenant-007', health: 'healthy' },
      { tenant: 'tenant-008', target: 'cache/cache-2/redis@tenant-008', health: 'ill', because: 'said hunter2-token' },
    ],
    not_asked: { over_limit: 0, without_health: 0, undeclared: 0 },
    duration_ms: 1,
  };
  const kept = redactEvent(looked, createRedactor({ secrets }));
  expect(JSON.stringify(kept)).not.toContain('hunter2');
  expect(kept).toMatchObject({ moment: { kind: 'before' }, seen: [{ health: 'healthy' }, { health: 'ill' }] });
});

test('the line of a file that a fault shows is masked, and where it stands is told', () => {
  const at = { file: 'topology.yml', line: 3, column: 7, length: 5, excerpt: '      password: hunter2-token' };
  const refused: RunEvent = {
    type: 'isolation.refused',
    at: '2026-01-15T14:33:10.000Z',
    elapsed_ms: 1,
    faults: [{ code: 'isolation-wildcard', message: 'names everybody', hint: 'Look.', at }],
  };
  const kept = redactEvent(refused, createRedactor({ secrets: [{ name: 'password', value: 'hunter2-token' }] }));
  expect(kept).toMatchObject({ faults: [{ at: { file: 'topology.yml', line: 3, excerpt: '      password: ***' } }] });
});
