// What a terminal that closes means to a run and to a recovery.
import { expect, it } from 'vitest';
import { listenForSignals } from '../../src/cli/signals.ts';

it('cancels a run, and stops no recovery and no rollback, however often it is told', () => {
  using signals = listenForSignals();
  process.emit('SIGHUP', 'SIGHUP');
  process.emit('SIGHUP', 'SIGHUP');
  expect([signals.cancel.aborted, signals.stop.aborted, signals.abandon.aborted]).toEqual([true, false, false]);
  expect(signals.cancel.reason).toBe('SIGHUP');
});

it('is heard no more when the run is over', () => {
  listenForSignals()[Symbol.dispose]();
  expect(process.listenerCount('SIGHUP')).toBe(0);
});
