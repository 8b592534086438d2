// What ended the way forward, and what an interrupted condition saw: told as what it was.
import { describe, expect, it } from 'vitest';
import { conditionLines } from '../../src/audit/explanation-lines.ts';
import { PLAIN_PLOT } from '../../src/audit/plot.ts';
import { recordOf } from '../../src/audit/record.ts';
import { runOn } from '../engine/run.ts';
import { condition } from '../engine/world.ts';
import { FAILS, ONE, stopAt, TWO, told, toldOf } from './telling.ts';

describe('first to fail', () => {
  const LATER = { behaviours: { 'do one': ['fails', 'works'], 'do two': ['does-nothing'] } } as const;
  const RETRIED = [{ ...ONE, retry: 1 }, TWO];

  it('is what ended the way forward, not what was tried again', async () => {
    const { summary, explanation } = await told(RETRIED, LATER);
    expect(summary).toContain('**First to fail:** two: verification, `false → false`');
    expect(explanation.command).toBeNull();
    expect(explanation.conditions).toMatchObject([{ action: 'two: verification', role: 'decided' }]);
  });

  it('is not a notification that was not sent', async () => {
    const { plan, events } = await told(RETRIED, LATER, { notify: [{ on: ['started'], to: ['slack'] }] });
    const fault = { code: 'notification-failed', message: 'no answer', hint: 'look at the webhook' } as const;
    const unsent = events.map((event) =>
      event.type === 'notification.finished' ? { ...event, sent: false, fault } : event,
    );
    expect(unsent.some((event) => event.type === 'notification.finished' && event.on === 'started')).toBe(true);
    const { summary, explanation } = toldOf(plan, unsent);
    expect(summary).toContain('**First to fail:** two: verification');
    expect(explanation.faults).toEqual([]);
  });

  it('does not hide why a command was refused', async () => {
    const options = {
      behaviours: { 'do one': ['fails', 'works'] },
      refuse: (words: string) => words === 'do two',
    } as const;
    const { summary, explanation } = await told(RETRIED, options);
    expect(summary).toContain('**Advice:** do not');
    expect(summary).not.toContain('First to fail');
    expect(explanation).toMatchObject({ command: null, faults: [{ code: 'isolation-foreign-tenant' }] });
  });

  it('is no command that the cancel itself stopped', async () => {
    const { plan, events } = await told([ONE, TWO], stopAt('go do two'));
    const stopped = events.map((event) =>
      event.type === 'command.finished' &&
      event.change.action === 'do' &&
      'step' in event.change &&
      event.change.step === 'two'
        ? { ...event, accepted: false, act: { ...event.act, ended: 'cancelled', exit_code: null } as const }
        : event,
    );
    const { summary, record, explanation } = toldOf(plan, stopped);
    expect(record.outcome).toBe('cancelled');
    const entry = record.agent_thought_process.find(({ action }) => action === 'two');
    expect(entry).toMatchObject({ ended: 'cancelled', status: 'interrupted' });
    expect(summary).not.toContain('First to fail');
    expect(explanation.command).toBeNull();
  });
});

describe('a condition that held, and not for long enough', () => {
  const LONG = {
    ...condition('well.ok', ['well'], { within_ms: 1_000, for_ms: 30_000 }),
    otherwise: 'rollback',
  } as const;

  it('is told as interrupted', async () => {
    const looks = { count: 0 };
    const { record, summary, explanation } = await told(
      [ONE],
      {
        at: (moment, world) => {
          if (moment === 'observe well' && ++looks.count === 4) world.cancel.abort('SIGINT');
        },
      },
      { recovered: LONG },
    );
    const entry = record.agent_thought_process.find(({ action }) => action === 'Confirming that the incident is over');
    expect(entry?.status).toBe('interrupted');
    expect(record.recovery).toBeNull();
    expect(summary).toMatch(/❌ \d+ \| Confirming that the incident is over \(interrupted\)/);
    expect(explanation.conditions).toMatchObject([{ role: 'last', action: 'Confirming that the incident is over' }]);
    const room = { looks: 6, value: 120, plots: 0, plot: PLAIN_PLOT };
    const [words] = explanation.conditions.flatMap((one) => conditionLines(one, room));
    expect(words).toMatch(/^Confirming that the incident is over: held, but not yet for 30 s \(\d looks\)$/);
  });

  it('but one that goes on on the way back is whole', async () => {
    const { plan, events } = await told([ONE, TWO], FAILS);
    const second = events.find(
      (event) => event.type === 'condition.looked' && event.purpose.kind === 'undone' && event.look === 2,
    );
    const ran = await runOn(plan, { ...FAILS, dieAt: [{ event: second?.seq ?? 0, written: true }] });
    expect(ran.events.some(({ type }) => type === 'run.resumed')).toBe(true);
    const entries = recordOf(plan, ran.events).agent_thought_process;
    const undone = entries.filter(({ action }) => action === 'one: verification of the undo');
    expect(undone.map(({ status }) => status)).toEqual(['complete']);
  });
});
