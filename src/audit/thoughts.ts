// The events of a run as the numbered entries of `agent_thought_process`.
// Promises: pure; every judged condition, every command and every notification has its entry, in the order they happened.
import type { ChainedEvent } from '../engine/event.ts';
import type { Fault } from '../kernel/fault.ts';
import type { Plan } from '../plan/plan.ts';
import { bystanderEntries } from './bystander-entry.ts';
import { aboutOf, conditionEntry, type Entry, faultOf, guardOf, metricOf, titleOf } from './condition-entry.ts';
import { discoveryEntry } from './discovery-entry.ts';
import { looksFrom } from './looks.ts';
import type { Recovery } from './recovery.ts';
import type { Thought } from './schema.ts';
import { sentences } from './sentences.ts';

type EventOf<T extends ChainedEvent['type']> = Extract<ChainedEvent, { type: T }>;

export interface Story {
  readonly plan: Plan;
  readonly events: readonly ChainedEvent[];
  readonly recovery: Recovery | null;
}

export function thoughtsOf(story: Story): readonly Thought[] {
  return tellingsOf(story).map(({ thought }) => thought);
}

/** An entry, and the events that it tells: from the first to the last of them. */
export interface Telling {
  readonly thought: Thought;
  readonly first: number;
  readonly last: number;
}

export function tellingsOf(story: Story): readonly Telling[] {
  const { events } = story;
  const entries: Timed[] = [{ ended_ms: events[0]?.elapsed_ms ?? 0, first: 0, last: 0, entry: topologyEntry(story) }];
  const told = new Set<ChainedEvent>();
  const dryRun = events[0]?.type === 'run.claimed' && events[0].dry_run;
  for (const [index, event] of events.entries()) {
    if (told.has(event)) continue;
    if (event.type === 'condition.looked') {
      const looked = looksFrom(events, index);
      const entry = conditionEntry({ ...story, ...looked, dryRun });
      const last = looked.looks.at(-1) ?? event;
      entries.push({ ended_ms: last.elapsed_ms, first: event.seq, last: last.seq, entry });
      for (const look of looked.looks) told.add(look);
    } else {
      const { elapsed_ms: ended_ms, seq } = event;
      entries.push(...entriesOf(story, event).map((entry) => ({ ended_ms, first: seq, last: seq, entry })));
    }
  }
  return entries.map(({ ended_ms, first, last, entry }, index) => {
    const { action, ...more } = entry;
    const started_ms = Math.max(0, ended_ms - entry.duration_ms);
    return { thought: { step: index + 1, action, started_ms, ...more }, first, last };
  });
}

interface Timed extends Pick<Telling, 'first' | 'last'> {
  readonly ended_ms: number;
  readonly entry: Entry;
}

function topologyEntry({ plan, events }: Story): Entry {
  const count = (many: number, noun: string) => `${many} ${noun}${many === 1 ? '' : 's'}`;
  const targets = count(Object.keys(plan.targets).length, 'target');
  const services = count(plan.blast_radius.services.length, 'service');
  return {
    action: 'Analyzing multi-tenant topology',
    duration_ms: events[0]?.elapsed_ms ?? 0,
    result: `${plan.tenant.id}: ${targets}, blast radius of ${services} and ${count(plan.blast_radius.tenants.length, 'tenant')}`,
    status: 'complete',
  };
}

function entriesOf(story: Story, event: Exclude<ChainedEvent, { type: 'condition.looked' }>): readonly Entry[] {
  const { plan, recovery } = story;
  switch (event.type) {
    case 'run.claimed':
    case 'closed':
      return [];
    case 'run.declined':
      return [{ action: 'Admitting the run', duration_ms: 0, status: event.outcome, ...resultOf(event.faults) }];
    case 'isolation.proved': {
      const { duration_ms, result } = event;
      return [{ action: 'Verifying tenant isolation', duration_ms, result, status: 'complete' }];
    }
    case 'isolation.refused':
      return [{ action: 'Verifying tenant isolation', duration_ms: 0, status: 'refused', ...resultOf(event.faults) }];
    case 'topology.discovered':
      return [discoveryEntry(plan, event)];
    case 'bystanders.looked':
      return bystanderEntries(event);
    case 'before.sampled':
      return [beforeEntry(plan, event)];
    case 'command.intended':
      return isAnswered(story, event) ? [] : [unansweredEntry(plan, event)];
    case 'command.finished':
      return [commandEntry(story, event)];
    case 'command.refused': {
      const action = changeAction(plan, event.change);
      return [{ action, duration_ms: 0, status: 'refused', ...aboutOf(event.change), ...resultOf(event.faults) }];
    }
    case 'cancel.requested':
      return [{ action: `Cancelled by ${event.by}`, duration_ms: 0, status: 'interrupted' }];
    case 'timeout.passed':
      return [
        { action: `The runbook's timeout of ${event.timeout_ms} ms passed`, duration_ms: 0, status: 'interrupted' },
      ];
    case 'journal.lost':
      return [
        {
          action: 'Journalling locally only',
          duration_ms: 0,
          status: 'failed',
          fault: faultOf(event.fault),
          result: 'journal: local only',
        },
      ];
    case 'run.resumed': {
      const action = event.by === 'post' ? 'Going on in the post step' : 'Recovering the run of a dead process';
      return [{ action, duration_ms: 0, status: 'resumed', result: event.because }];
    }
    case 'notification.finished':
      return [
        {
          action: `Notifying ${event.channel} of ${event.on}`,
          duration_ms: event.duration_ms,
          status: event.sent ? 'complete' : 'failed',
          channel: event.channel,
          ...(event.channel === 'slack' ? { slack_notification_sent: event.sent } : { notification_sent: event.sent }),
          ...(event.on !== 'started' && recovery?.words),
          ...(event.fault !== undefined && { fault: faultOf(event.fault) }),
        },
      ];
  }
}

function beforeEntry(plan: Plan, event: EventOf<'before.sampled'>): Entry {
  const metric = metricOf(event.samples);
  return {
    action: `${titleOf(plan, event)}: sampling before the change`,
    duration_ms: event.duration_ms,
    ...(metric !== '' && { metric }),
    ...aboutOf(event),
    ...(event.held_before && { result: 'the verification holds already: it will prove nothing' }),
    status: event.held_before ? 'held_before' : 'complete',
  };
}

function isAnswered({ events }: Story, { command, seq }: EventOf<'command.intended'>): boolean {
  for (let index = seq; index < events.length; index += 1) {
    const event = events[index];
    if (event?.type === 'command.finished' && event.command === command) return true;
  }
  return false;
}

function unansweredEntry(plan: Plan, event: EventOf<'command.intended'>): Entry {
  const { change, shown: command, host } = event;
  const action = changeAction(plan, change);
  return { action, duration_ms: 0, command, host, exit_code: null, ...aboutOf(change), status: 'unknown' };
}

function commandEntry({ plan, events }: Story, event: EventOf<'command.finished'>): Entry {
  const intent = events.findLast(
    (one) => one.type === 'command.intended' && one.command === event.command && one.seq < event.seq,
  );
  const { act, change, accepted, asked } = event;
  const unknown = act.ended === 'disconnected' || act.stopped === 'unconfirmed';
  return {
    action: asked ? `${changeAction(plan, change)}: asking the host what became of it` : changeAction(plan, change),
    duration_ms: act.duration_ms,
    ...(intent?.type === 'command.intended' && {
      command: intent.shown,
      host: intent.host,
      ...(intent.attempt > 1 && { attempt: intent.attempt }),
    }),
    exit_code: act.exit_code,
    ...(act.ended !== 'exited' && { ended: act.ended }),
    ...(act.stopped === 'left-running' && { stopped: act.stopped }),
    ...aboutOf(change),
    stdout: act.stdout,
    stderr: act.stderr,
    ...(act.fault !== undefined && { fault: faultOf(act.fault) }),
    status: accepted ? 'complete' : unknown ? 'unknown' : act.ended === 'cancelled' ? 'interrupted' : 'failed',
  };
}

function changeAction(plan: Plan, change: EventOf<'command.intended'>['change']): string {
  switch (change.action) {
    case 'do':
      return titleOf(plan, change);
    case 'undo':
      return `${titleOf(plan, change)}: undo`;
    case 'engage':
      return `${guardOf(plan, change)}: engaging`;
    case 'release':
      return `${guardOf(plan, change)}: releasing`;
  }
}

function resultOf(faults: readonly Fault[]): {
  readonly result?: string;
  readonly fault?: NonNullable<Thought['fault']>;
} {
  const [first] = faults;
  if (first === undefined) return {};
  return { result: sentences(faults.map(({ message }) => message)), fault: faultOf(first) };
}
