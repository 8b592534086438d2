// Where in a runbook an expression stands, and so which names it may read.
// Promises: one closed table; nothing of an incident is readable in a command, and no probe in another probe's command.
import type { FieldShape } from './declared.ts';

/** `probe` is a bare probe's name: the current target's sample. `field` is a bare field of the command at hand. */
export type Root = Named | 'probe' | 'field';
type Named = 'tenant' | 'incident' | 'inputs' | 'run' | 'target' | 'all' | 'first' | 'before' | 'did';

export const ROOTS: readonly Named[] = [
  'tenant',
  'incident',
  'inputs',
  'run',
  'target',
  'all',
  'first',
  'before',
  'did',
];

const KNOWN_BEFOREHAND: readonly Root[] = ['tenant', 'incident', 'inputs', 'run'];
const OBSERVED: readonly Root[] = [...KNOWN_BEFOREHAND, 'probe', 'all'];
const IN_COMMANDS: readonly Root[] = ['tenant', 'inputs', 'run', 'target'];

const TABLE = {
  'input-default': { says: 'an input’s default', allowed: ['tenant'] },
  'input-from': { says: '`from`', allowed: ['incident'] },
  approval: { says: 'the approval’s `when`', allowed: ['tenant', 'incident', 'inputs'] },
  probe: { says: 'a probe’s command', allowed: IN_COMMANDS },
  'free-probe': { says: 'the command of a probe without service', allowed: ['tenant', 'inputs', 'run'] },
  show: { says: '`show`', allowed: [...OBSERVED, 'target'] },
  symptom: { says: 'the symptom', allowed: OBSERVED },
  recovered: { says: '`recovered`', allowed: [...OBSERVED, 'first'] },
  check: { says: 'a check', allowed: [...OBSERVED, 'first'] },
  message: { says: 'a message', allowed: [...OBSERVED, 'first'] },
  when: { says: '`when`', allowed: [...OBSERVED, 'target', 'first'] },
  'check-when': { says: 'the `when` of a check', allowed: [...OBSERVED, 'first'] },
  require: { says: '`require`', allowed: [...OBSERVED, 'target', 'first'] },
  guard: { says: 'a guard’s command', allowed: [...IN_COMMANDS, 'first'] },
  'guard-condition': { says: 'a guard’s condition', allowed: [...OBSERVED, 'target', 'first'] },
  do: { says: '`do`', allowed: [...IN_COMMANDS, 'first', 'before'] },
  verify: { says: '`verify`', allowed: [...OBSERVED, 'target', 'first', 'before', 'did'] },
  undo: { says: '`undo`', allowed: [...IN_COMMANDS, 'first', 'before', 'did'] },
  undone: { says: '`undone`', allowed: [...OBSERVED, 'target', 'first', 'before'] },
  health: { says: '`health`', allowed: ['tenant', 'target'] },
  healthy: { says: '`healthy`', allowed: ['tenant', 'target', 'field'] },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly allowed: readonly Root[] }>>;

export type PositionName = keyof typeof TABLE;

export interface Position {
  readonly name: PositionName;
  /** How a message calls it. */
  readonly says: string;
  readonly allowed: readonly Root[];
  readonly did: Did;
}

/** The fields of the step's `do`, where `did` is readable; null where it has none, and `anything` where its declaration is faulty. */
export type Did = Readonly<Record<string, FieldShape>> | 'anything' | null;

export function position(name: PositionName, did: Position['did'] = null): Position {
  const { says, allowed } = TABLE[name];
  return { name, says, allowed, did };
}

/** Commands run somewhere: text in them may become code. */
export function isCommand({ name }: Position): boolean {
  return isObserving({ name }) || name === 'guard' || name === 'do' || name === 'undo';
}

/** Commands that change nothing. */
export function isObserving({ name }: Pick<Position, 'name'>): boolean {
  return name === 'probe' || name === 'free-probe' || name === 'health';
}
