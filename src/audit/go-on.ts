// The commands that would take back what stands, where the engine's own rollback would run them: last first, each behind its guard.
// Promises: pure; they are the plan's own, with this run's values, whole, for a shell; no secret is in them.
import { guardKeysOf, plannedGuardAt } from '../engine/planned.ts';
import { type ScopeRequest, scopeAt } from '../engine/scope.ts';
import type { Standing, Stands } from '../engine/standing.ts';
import { type GuardStatus, guardOf } from '../engine/state.ts';
import type { Plan, PlannedCommand } from '../plan/plan.ts';
import { readyCommand } from '../plan/resolve.ts';
import { isGuardedEach } from '../plan/waves.ts';
import type { Scope } from '../runbook/expression.ts';
import { type ByHand, byHand } from './by-hand.ts';

/** A command that would bring one target or guard back. */
export interface GoOn {
  readonly why: string;
  /** `not_yet`: only where what must hold behind it does not hold yet. `own`: only where whoever goes on has engaged it. */
  readonly only: 'always' | 'not_yet' | 'own';
  /** What must hold behind it, of a guard. */
  readonly holds: readonly string[];
  /** Host name and address; `the runner`. */
  readonly where: string;
  /** For a shell there. */
  readonly command: ByHand;
}

const TO_UNDO: ReadonlySet<Stands> = new Set([
  'started',
  'acted',
  'applied',
  'unknown',
  'undone_unverified',
  'undo_failed',
  'undo_begun',
  'to_undo',
]);

/** What this run leaves engaged, or may. */
const TO_RELEASE: ReadonlySet<GuardStatus> = new Set(['engaged', 'engage_failed', 'release_failed', 'held']);
const IN_FORCE: ReadonlySet<GuardStatus> = new Set(['engaged', 'held']);
/** Of these the release waits until all is undone. */
const RELEASED_LAST: ReadonlySet<GuardStatus> = new Set(['release_failed', 'held']);

/** `now`: of the run's last event. */
export function goOnWith({ state, targets }: Standing, now: string): readonly GoOn[] {
  const { plan } = state;
  const commands: GoOn[] = [];
  const guards = (statuses: ReadonlySet<GuardStatus>) =>
    Object.keys(state.guards).filter((key) => statuses.has(guardOf(state, key).status));
  const [inForce, last] = [new Set(guards(IN_FORCE)), new Set(guards(RELEASED_LAST))];
  const owed = new Map<string, GoOn['only']>(guards(TO_RELEASE).map((key) => [key, 'always']));
  const add = (command: PlannedCommand, at: Pick<ScopeRequest, 'step' | 'target'>, told: Told) =>
    commands.push({ ...told, ...goOn(plan, command, scopeAt(state, { ...at, samples: [], now })) });
  const engage = (key: string) => {
    const { name, at } = plannedGuardAt(plan, key);
    const told = { why: `engage of ${name}`, only: 'not_yet', holds: at.engaged.that } as const;
    add(at.engage, { step: null, target: at.target }, told);
    inForce.add(key);
    last.delete(key);
    if (!owed.has(key)) owed.set(key, 'own');
  };
  const release = (isDue: (key: string, guard: string) => boolean) => {
    for (const [key, only] of [...owed]) {
      const { name, at } = plannedGuardAt(plan, key);
      if (!isDue(key, name)) continue;
      add(at.release, { step: null, target: at.target }, { why: `release of ${name}`, only, holds: at.released.that });
      inForce.delete(key);
      owed.delete(key);
    }
  };
  for (const { step, act, status } of [...targets].reverse()) {
    if (!TO_UNDO.has(status) || act.ending.kind !== 'undo') continue;
    const own = guardKeysOf(plan, { step, act });
    release((key, guard) => guard !== step.guard && !last.has(key));
    for (const key of own) if (!inForce.has(key)) engage(key);
    const told = { why: `undo of ${step.id}`, only: 'always', holds: [] } as const;
    add(act.ending.undo, { step: step.id, target: act.target }, told);
    if (isGuardedEach(plan, step)) release((key) => own.includes(key));
  }
  release(() => true);
  return commands;
}

type Told = Pick<GoOn, 'why' | 'only' | 'holds'>;

function goOn(plan: Plan, command: PlannedCommand, scope: Scope): Pick<GoOn, 'where' | 'command'> {
  const host = plan.hosts[command.where];
  const user = host?.user === undefined ? '' : `${host.user}@`;
  const where = host === undefined ? 'the runner' : `${host.name} (${user}${host.address}, port ${host.port})`;
  const ready = readyCommand(command, scope, true);
  return { where, command: byHand(ready.ok ? ready.value : command) };
}
