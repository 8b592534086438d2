// How single inputs become values: each gives what was meant, or names the input and what was expected.
import { parseDuration } from '../kernel/duration.ts';
import { type Portion, parsePortion } from '../kernel/portion.ts';
import { shown } from '../kernel/visible.ts';
import { FAILURES, MOST_SHARDS, MOST_TENANTS } from '../plan/shard-bounds.ts';
import type { GivenInputs, InputName } from './inputs.ts';

export const MODES = ['run', 'plan', 'execute', 'publish', 'recover', 'lint', 'doctor'] as const;
export type Mode = (typeof MODES)[number];

/** Names of environments: GitHub takes nearly anything; what could be read as something else is not taken. */
export const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/;

/** Names an input that is wrong, and what was expected. */
export type Wrong = (input: InputName, expected: string, hint: string) => null;

export function storeOf(given: GivenInputs, wrong: Wrong): 'github' | 'file' {
  if (given.store === '' || given.store === 'github') return 'github';
  if (given.store === 'file') return 'file';
  wrong('store', `is ${shown(given.store)}; expected github or file`, 'Leave it out where runners come and go.');
  return 'github';
}

export function freeOf(given: GivenInputs, wrong: Wrong): string | null {
  if (given.free === '') return null;
  if (given.mode !== 'recover') return wrong('free', 'is given without `mode: recover`', 'Set `mode: recover`.');
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/.test(given.free)) return given.free;
  return wrong(
    'free',
    `is ${shown(given.free)}; expected the execution id of a run, or a lock like tenant:NAME`,
    'Copy it from the refusal.',
  );
}

export function lockTimeout(given: GivenInputs, wrong: Wrong): number {
  return durationOf('lock-timeout', given, { preset: 120_000, longest: 3_600_000, says: '1h', wrong });
}

export function planExpires(given: GivenInputs, wrong: Wrong): number {
  return durationOf('plan-expires', given, { preset: 1_800_000, longest: 86_400_000, says: '24h', wrong });
}

interface DurationBounds {
  readonly preset: number;
  readonly longest: number;
  readonly says: string;
  readonly wrong: Wrong;
}

function durationOf(input: InputName, given: GivenInputs, { preset, longest, says, wrong }: DurationBounds): number {
  const text = given[input];
  if (text === '') return preset;
  const found = parseDuration(text);
  if (found !== null && found <= longest) return found;
  wrong(input, `is ${shown(text)}; expected a duration of at most ${says}`, 'Write it as 30s, 2m or 1h.');
  return preset;
}

export function shardOf(given: GivenInputs, wrong: Wrong): number {
  const text = given.shard;
  const found = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
  if (found !== null && found <= MOST_SHARDS) return found;
  if (text !== '')
    wrong(
      'shard',
      `is ${shown(text)}; expected a number from 1 to ${MOST_SHARDS}`,
      'Write `shard: ${{ matrix.shard }}`.',
    );
  return 1;
}

export function modeOf(given: GivenInputs, wrong: Wrong): Mode {
  const found = MODES.find((mode) => mode === given.mode);
  if (found === undefined && given.mode !== '')
    wrong('mode', `is ${shown(given.mode)}; expected one of ${MODES.join(', ')}`, 'Use `mode: run`.');
  return found ?? 'run';
}

export function countOf(
  input: InputName,
  given: GivenInputs,
  { preset, wrong }: { readonly preset: number; readonly wrong: Wrong },
): number {
  const text = given[input];
  const found = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
  if (found !== null && found <= MOST_TENANTS) return found;
  if (text !== '')
    wrong(input, `is ${shown(text)}; expected a number from 1 to ${MOST_TENANTS}`, 'Write a whole number.');
  return preset;
}

export function failures(given: GivenInputs, wrong: Wrong): Portion {
  const text = given['max-failures'];
  const found = text === '' ? FAILURES : parsePortion(text);
  if (found === null)
    wrong('max-failures', `is ${shown(text)}; expected tenants, or a share of them`, 'Write it as 3 or 25%.');
  return found ?? FAILURES;
}

export function retention(given: GivenInputs, wrong: Wrong): number | null {
  const text = given.retention;
  const days = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
  if (text === '' || (days !== null && days <= 400)) return days;
  return wrong('retention', `is ${shown(text)}; expected days, 1 to 400`, 'Write a whole number of days.');
}
