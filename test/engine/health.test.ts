import { describe, expect, test } from 'vitest';
import type { ActRecord } from '../../src/engine/event.ts';
import { healthOf } from '../../src/engine/health.ts';
import type { HealthQuestion } from '../../src/plan/health.ts';
import { exec } from './world.ts';

const NOTHING = { bytes: 0, head: '', tail: '', omitted_bytes: 0 };
const FAULT = { code: 'command-timed-out', message: 'it took too long', hint: 'Wait.' } as const;

function answer(change: Partial<ActRecord>, text: string | null = 'PONG\n') {
  const act: ActRecord = {
    ended: 'exited',
    exit_code: 0,
    started_at: '2026-01-01T00:00:00.000Z',
    duration_ms: 1,
    stopped: 'ended-by-itself',
    stdout: NOTHING,
    stderr: NOTHING,
    ...change,
  };
  return { act, text };
}

const field = { type: 'string', list: false, path: ['text'], secret: false } as const;
const command = { ...exec('ping'), output: { format: 'text', fields: { text: field } } } as const;
const question: HealthQuestion = {
  command,
  ready: { kind: 'exec', argv: ['ping'], where: 'h', env: {}, timeout_ms: 1, output: command.output, sensitive: false },
  healthy: ['text == "PONG"', 'tenant.id == "acme"'],
  scope: { tenant: { id: 'acme' }, target: {} },
};

describe('how a neighbour is', () => {
  test.each<[string, Parameters<typeof healthOf>[1], string]>([
    ['what it prints is well', answer({}), 'healthy'],
    ['what it prints is not', answer({}, 'LOADING\n'), 'ill'],
    ['its command fails', answer({ exit_code: 1 }), 'ill'],
    ['it prints more than is read', answer({}, null), 'ill'],
    ['it does not answer in time', answer({ ended: 'timed-out', exit_code: null, fault: FAULT }), 'silent'],
    ['it cannot be reached', answer({ ended: 'not-started', exit_code: null, fault: FAULT }), 'silent'],
    ['the connection is lost', answer({ ended: 'disconnected', exit_code: null }), 'silent'],
  ])('%s', (_, result, health) => {
    const seen = healthOf(question, result);
    expect(seen.health).toBe(health);
    expect(seen.because === undefined).toBe(health === 'healthy');
  });

  test('of what it printed nothing is told: it is another tenant’s', () => {
    const number = { ...field, type: 'number', path: ['value'] } as const;
    const counting = { ...command, output: { format: 'number', fields: { value: number } } } as const;
    const said = [
      healthOf({ ...question, command: counting }, answer({}, 'hunter2-token')),
      healthOf(question, answer({}, 'hunter2-token')),
    ];
    expect(said).toMatchObject([{ health: 'ill' }, { health: 'ill' }]);
    expect(JSON.stringify(said)).not.toContain('hunter2');
  });

  test('a condition that cannot be decided is not met', () => {
    expect(healthOf({ ...question, healthy: ['target.up'] }, answer({}))).toEqual({
      health: 'ill',
      because: 'not target.up',
    });
  });

  test('what is said of it is short, and shows what cannot be seen', () => {
    const fault = { ...FAULT, message: `\u202e${'x'.repeat(1_000)}` };
    const { because = '' } = healthOf(question, answer({ ended: 'not-started', exit_code: null, fault }));
    expect(because).toMatch(/^\\u\{202e\}x+…$/);
    expect(because.length).toBeLessThan(200);
  });
});
