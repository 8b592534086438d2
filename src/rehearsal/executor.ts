// The executor of a rehearsal: every command of the plan meets a world instead of a host.
// Promises: what a command prints is made from fields and read again like any other output, so that types and bounds are held.
import { notStarted } from '../engine/act.ts';
import type { ActRecord, Change } from '../engine/event.ts';
import type { ActResult, Clock, Executor, Prepared } from '../engine/ports.ts';
import type { PlannedCommand } from '../plan/plan.ts';
import type { Cast } from './cast.ts';
import { printed } from './printed.ts';
import type { Answer, Course, World } from './world.ts';

export interface Staging {
  readonly cast: Cast;
  readonly world: World;
  readonly clock: Clock;
  /** What hosts know of commands, by their ids. */
  readonly fates: Map<string, ActResult>;
  /** Told of every change that really begins. */
  readonly began: (change: Change) => void;
}

export function executorOf(staging: Staging): Executor {
  const { cast, world, clock, fates } = staging;
  return {
    async observe(command) {
      const role = cast.roleOf(command);
      if (role.kind === 'discovery') return result(clock, { exit_code: acceptedBy(role.command) }, '[]');
      if (role.kind === 'change') throw new Error('executorOf: a change is observed');
      return observed(staging, role.command, world.see(role.of));
    },
    async prepare(command, identity): Promise<Prepared> {
      const role = cast.roleOf(command);
      if (role.kind !== 'change') throw new Error('executorOf: a probe is to change something');
      const course = world.course(role.change);
      if (course.ends === 'not-started')
        return { ready: false, result: { act: notStarted(timeOf(clock), UNREACHABLE), text: null } };
      return {
        ready: true,
        go: async (signal) => {
          if (signal.aborted) return { act: notStarted(timeOf(clock), undefined), text: null };
          staging.began(role.change);
          world.start(role.change);
          const { told, fate } = await goOn(staging, { change: role.change, command: role.command, course }, signal);
          fates.set(identity.command, fate);
          return told;
        },
        abandon: async () => undefined,
      };
    },
    async fate(_where, { command }) {
      return fates.get(command) ?? { act: notStarted(timeOf(clock), undefined), text: null };
    },
  };
}

const UNREACHABLE = {
  code: 'connection-refused',
  message: 'the host refused the connection',
  hint: 'This is part of the rehearsal.',
} as const;

interface Going {
  readonly change: Change;
  readonly command: PlannedCommand;
  readonly course: Course;
}

/**
 * What its connection tells, and what its host can say of it later. A command that is stopped half-way has had its effect; a
 * request that has no answer cannot be stopped, and nobody can say what becomes of it.
 */
async function goOn(
  { world, clock }: Staging,
  { change, command, course }: Going,
  signal: AbortSignal,
): Promise<{ readonly told: ActResult; readonly fate: ActResult }> {
  const started = clock.monotonic();
  const isLate = course.ends === 'timed-out' || course.takes_ms >= command.timeout_ms;
  await clock.sleep(isLate ? command.timeout_ms : course.takes_ms, signal);
  if (course.works) world.work(change);
  const duration_ms = clock.monotonic() - started;
  const ended = (record: Partial<ActRecord>, text: string | null = null) =>
    result(clock, { ...record, duration_ms }, text);
  const isRequest = command.kind === 'http';
  const stopped = isRequest ? 'unconfirmed' : 'confirmed';
  const lost = ended({ ended: 'disconnected', exit_code: null, stopped: 'unconfirmed', fault: LOST });
  if (signal.aborted) {
    const told = ended({ ended: 'cancelled', exit_code: null, stopped });
    return { told, fate: isRequest ? lost : told };
  }
  if (isLate) {
    const told = ended({ ended: 'timed-out', exit_code: null, stopped, fault: TIMED_OUT });
    return { told, fate: isRequest ? lost : told };
  }
  const over = ended({ exit_code: course.exit_code ?? acceptedBy(command) }, course.output);
  const isLost = course.ends === 'lost';
  return { told: isLost ? lost : over, fate: course.told && !(isLost && isRequest) ? over : lost };
}

const TIMED_OUT = {
  code: 'command-timed-out',
  message: 'the command did not end within its timeout',
  hint: 'This is part of the rehearsal.',
} as const;
const LOST = {
  code: 'connection-lost',
  message: 'the connection was lost in the middle of the command',
  hint: 'This is part of the rehearsal.',
} as const;

async function observed({ clock }: Staging, command: PlannedCommand, answer: Answer): Promise<ActResult> {
  switch (answer.kind) {
    case 'seen':
      return result(
        clock,
        { exit_code: answer.exit_code ?? acceptedBy(command) },
        printed(command.output, answer.fields),
      );
    case 'failed':
      return result(clock, { exit_code: answer.exit_code }, '');
    case 'timed-out':
      await clock.sleep(command.timeout_ms, new AbortController().signal);
      return result(clock, { ended: 'timed-out', exit_code: null, stopped: 'confirmed', fault: TIMED_OUT }, null);
    case 'unreachable':
      return result(clock, { ended: 'not-started', exit_code: null, fault: UNREACHABLE }, null);
  }
}

export function acceptedBy(command: PlannedCommand): number {
  return command.kind === 'http' ? (command.expect[0] ?? 200) : (command.exit[0] ?? 0);
}

function result(clock: Clock, record: Partial<ActRecord>, text: string | null): ActResult {
  const bytes = Buffer.byteLength(text ?? '');
  const act: ActRecord = {
    ended: 'exited',
    exit_code: 0,
    started_at: timeOf(clock),
    duration_ms: 0,
    stopped: 'ended-by-itself',
    stdout: { bytes, head: text ?? '', tail: '', omitted_bytes: 0 },
    stderr: { bytes: 0, head: '', tail: '', omitted_bytes: 0 },
    ...record,
  };
  return { act, text };
}

let told = { wall: Number.NaN, at: '' };

/** Time stands still between two sleeps, and everything asks for it. */
function timeOf(clock: Clock): string {
  const wall = clock.wall();
  if (wall !== told.wall) told = { wall, at: new Date(wall).toISOString() };
  return told.at;
}
