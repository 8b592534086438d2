// The demo's scenarios: what is broken, what is changed in the shipped runbook for it, and how the run must end.
// Promises: a change names text that the shipped runbook has; where it has not, that is a bug and throws.
import type { Change, RunEvent } from '../engine/event.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { AfterRestart } from './members/units.ts';

export interface Scenario {
  readonly name: string;
  /** One line, for the list of scenarios. */
  readonly title: string;
  /** Null: the fleet is healthy. */
  readonly wedge: { readonly afterRestart: AfterRestart; readonly leak: boolean } | null;
  /** Replacements in the shipped runbook, each exactly once, in this order. */
  readonly changes: readonly { readonly from: string; readonly to: string }[];
  readonly interruption: Interruption | null;
  readonly expected: Outcome;
}

/** Somebody presses Ctrl-C, or kills the process of the run with SIGKILL, after which `recover` finishes it. */
export interface Interruption {
  readonly kind: 'cancelled' | 'killed';
  /** True at the event after which it happens. */
  at(event: RunEvent): boolean;
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'default',
    title: 'the cache is restarted and the pool recovers',
    wedge: { afterRestart: 'answers', leak: false },
    changes: [],
    interruption: null,
    expected: 'incident_resolved',
  },
  {
    name: 'verification-fails',
    title: 'the restarted cache does not answer; everything is undone',
    wedge: { afterRestart: 'wedged', leak: false },
    changes: [],
    interruption: null,
    expected: 'rolled_back',
  },
  {
    name: 'neighbour-ill',
    title: 'the restarted cache takes the disk of the tenant beside it; everything is undone',
    wedge: { afterRestart: 'greedy', leak: false },
    changes: [],
    interruption: null,
    expected: 'rolled_back',
  },
  {
    name: 'symptom-absent',
    title: 'the alert is wrong: the pool is not exhausted',
    wedge: null,
    changes: [],
    interruption: null,
    expected: 'symptom_absent',
  },
  {
    name: 'wrong-tenant',
    title: 'a command of the runbook names another tenant',
    wedge: { afterRestart: 'answers', leak: false },
    // The slip of a hand that isolation is there for.
    changes: [{ from: `"redis@\${{ tenant.id }}"`, to: 'redis@tenant-007' }],
    interruption: null,
    expected: 'refused',
  },
  {
    name: 'cancel',
    title: 'somebody presses Ctrl-C while the cache restarts',
    wedge: { afterRestart: 'slow', leak: false },
    changes: [],
    interruption: {
      kind: 'cancelled',
      at: (event) => event.type === 'command.finished' && restartsCache(event.change),
    },
    expected: 'cancelled',
  },
  {
    name: 'crash',
    title: 'kill -9 hits the run while the cache restarts; `recover` puts it right',
    wedge: { afterRestart: 'slow', leak: false },
    // Without it the command waits for the restart, and so outlives the run that started it.
    changes: [{ from: ', --no-block]', to: ']' }],
    interruption: { kind: 'killed', at: (event) => event.type === 'command.intended' && restartsCache(event.change) },
    expected: 'rolled_back',
  },
  {
    name: 'not-recovered',
    title: 'the cache is back, and the workers do not let go; the changes stand',
    wedge: { afterRestart: 'answers', leak: true },
    changes: [
      { from: 'within: 3m', to: 'within: 5s' },
      { from: 'otherwise: rollback', to: 'otherwise: keep' },
    ],
    interruption: null,
    expected: 'not_recovered',
  },
];

function restartsCache(change: Change): boolean {
  return change.action === 'do' && change.step === 'restart-cache';
}

export function scenarioNamed(name: string): Scenario | null {
  return SCENARIOS.find((scenario) => scenario.name === name) ?? null;
}

/** The shipped runbook's text with the scenario's changes made. */
export function runbookOf(scenario: Scenario, shipped: string): string {
  return scenario.changes.reduce((text, { from, to }) => {
    const [before, after, ...more] = text.split(from);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`the shipped runbook does not have '${from}' exactly once`);
    }
    return before + to + after;
  }, shipped);
}
