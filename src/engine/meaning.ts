// What an end means, in words for people: why the way forward ended, and what became of what was done.
// Pure. Promises: one sentence that is true of this very run.
import { OUTCOMES, type Outcome } from './outcome.ts';
import type { Standing, Stands } from './standing.ts';
import { changedAnything, type Failure, guardKey, type State } from './state.ts';

export function meaningOf(outcome: Outcome, standing: Standing): string {
  const { failure } = standing.state;
  const changed = changedAnything(standing.state);
  switch (outcome) {
    case 'incident_resolved':
      return resolved(standing);
    case 'rolled_back':
      return `${failure === null ? 'the way forward ended' : ENDED[failure.kind]}; ${becameOf(standing)}`;
    case 'cancelled':
      return changed ? `cancelled; ${becameOf(standing)}` : 'cancelled before any change';
    case 'unknown':
      return unknown(standing);
    default:
      return OUTCOMES[outcome].says;
  }
}

/** A guard's failure names it as one, and says where it is released by now. */
export function becauseOf(
  failure: { readonly kind: string; readonly because: string },
  guards: readonly { readonly guard: string; readonly target: string; readonly status: string }[],
): string {
  const { kind, because } = failure;
  if (kind !== 'guard') return because;
  const own = guards.find(({ guard, target }) => because.startsWith(`${guardKey(guard, target)}: `));
  return `guard ${because}${own?.status === 'released' ? '; it is released now' : ''}`;
}

/** The guards that were not idle. */
export function guardsOf({ guards }: State) {
  return Object.entries(guards).flatMap(([key, { status }]) => {
    const [guard = '', target = ''] = key.split(' @ ');
    return status === 'idle' ? [] : { guard, target, status };
  });
}

function unknown(standing: Standing): string {
  if (standing.state.failure?.kind === 'broken')
    return 'the journal is broken, and what was done behind it is not known';
  if (isOnlyLeft(standing))
    return 'a command was stopped, but a process that it started still runs, and may change what was undone';
  return 'contact was lost during a change, and its fate could not be confirmed';
}

/** Is all that is not known what processes do that were left running? */
export function isOnlyLeft({ state, targets, leftRunning }: Standing): boolean {
  const isOpen = targets.some(
    ({ status, because }) => (status === 'unknown' || status === 'started') && because === '',
  );
  return leftRunning.length > 0 && leftRunning.length === state.unconfirmed.length && !isOpen;
}

function resolved({ state }: Standing): string {
  if (!changedAnything(state)) return 'no step applied, and nothing was changed; the incident is over';
  return Object.values(state.steps).includes('skipped')
    ? OUTCOMES.incident_resolved.says
    : 'every step verified, guards released, the incident is over';
}

const ENDED: Readonly<Record<Failure['kind'], string>> = {
  absent: 'the symptom does not hold',
  kept: 'the incident was not seen to be over',
  condition: 'a step failed',
  command: 'a step failed',
  guard: 'a guard failed',
  isolation: 'it was not isolated',
  recovery: 'the incident was not seen to be over',
  cancelled: 'cancelled',
  timeout: 'the runbook’s timeout passed',
  journal: 'the journal was lost',
  died: 'its process died, and another one went on',
  broken: 'the journal is broken',
  bystander: 'another tenant fell ill',
};

/** In the order in which they are named. */
const NOT_UNDONE: readonly (readonly [Stands, string])[] = [
  ['kept', 'is kept'],
  ['kept_unverified', 'cannot be undone'],
  ['left', 'has no undo'],
];

function becameOf({ targets }: Standing): string {
  if (targets.length === 0) return 'no step had changed anything';
  const stays = NOT_UNDONE.filter(([status]) => targets.some((target) => target.status === status));
  const what = stays.map(([, word]) => word).join(' or ');
  if (!targets.some(({ status }) => status === 'undone')) return `nothing was undone: what this run did ${what}`;
  return `what this run did was undone and verified undone${what === '' ? '' : `, except what ${what}`}`;
}
