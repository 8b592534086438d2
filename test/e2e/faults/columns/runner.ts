// What happens to the runner: killed, frozen, cancelled, its clock turned, its disk full.
import type { Cell } from '../cell.ts';
import type { Fault } from '../fault.ts';
import { until } from '../latch.ts';
import type { Moment } from '../moment.ts';

const HOUR = 3_600_000;

const GONE: Fault = {
  name: 'the runner is gone',
  staysHeld: true,
  strike: async (cell) => {
    cell.main.vanish();
    if (cell.moment.held.at === 'push') cell.letGo('lost');
    await cell.main.job;
  },
};

const FROZEN: Fault = {
  name: 'the runner stands still past its lease, and goes on while it is recovered',
  strike: async (cell) => {
    cell.main.program?.signal('SIGSTOP');
    const recovery = cell.start({ mode: 'recover', name: 'runner-2' });
    await until(() => recovery.isOver || isTakenOver(cell), 240_000);
    cell.main.program?.signal('SIGCONT');
  },
};

export const RUNNER_FAULTS: readonly Fault[] = [
  GONE,
  FROZEN,
  { ...GONE, name: `${GONE.name}; the action as shipped`, shipped: true, at: isAFews },
  { ...FROZEN, name: `${FROZEN.name}; the action as shipped`, shipped: true, at: isAFews },
  {
    name: 'the run is cancelled',
    strike: async (cell) => {
      cell.main.program?.cancel();
      // GitHub and the channel answer a second later; a command on a host is not let go at all.
      await until(() => cell.main.isOver, cell.moment.held.at === 'host' ? 60_000 : 1_000);
    },
    expects: async (cell, final) => {
      const { sent } = (await cell.main.job).main;
      return [
        ...(final === null || isEnd(cell, final.outcome) ? [] : [`a cancelled run ended as ${final.outcome}`]),
        ...(sent.includes('SIGKILL') ? ['main had to be killed'] : []),
      ];
    },
  },
  {
    name: 'the run is cancelled, and its post is gone during its undo',
    at: ({ name }) => ['during a command', 'after the write of three do', 'during a verification'].includes(name),
    strike: async (cell) => {
      cell.fixture.hold('two undo');
      cell.main.program?.cancel();
      await until(() => cell.main.isOver || cell.fixture.isHeld('two undo'), 60_000);
      cell.main.vanish();
      cell.fixture.letGo('two undo');
    },
  },
  ...[HOUR, -HOUR].map(
    (ms): Fault => ({
      name: `the runner's clock goes ${ms > 0 ? 'an hour forward' : 'an hour back'}`,
      strike: async (cell) => cell.main.machine.turnClock(ms),
      expects: (cell, final) => {
        const expected = cell.moment.story === 'resolves' ? 'incident_resolved' : 'rolled_back';
        const times = (final?.events ?? []).map(({ at = '' }) => at);
        const isSorted = times.every((at, index) => index === 0 || at >= (times[index - 1] ?? ''));
        return [
          ...(final?.outcome === expected ? [] : [`${final?.outcome} because a clock was turned`]),
          ...(isSorted ? [] : ['times go backwards in the chain']),
        ];
      },
    }),
  ),
  {
    name: "the runner's disk is full",
    disk: 'small',
    strike: async (cell) => cell.main.machine.fillDisk(),
  },
];

/** They wait for the real lease. */
function isAFews({ name }: Moment): boolean {
  return ['during a command', 'after the write of two do', 'during an undo'].includes(name);
}

/** A cancel behind the decision changes nothing any more. */
function isEnd({ moment }: Cell, outcome: string): boolean {
  return outcome === 'cancelled' || outcome === (moment.story === 'resolves' ? 'incident_resolved' : 'rolled_back');
}

function isTakenOver({ pushes, main }: Cell): boolean {
  return pushes.applied.some(({ token }) => token !== main.token);
}
