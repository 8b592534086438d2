// The words that a runbook's schema is made of: names, durations, texts. Each says in its `error` what is wanted.
// Promises: nothing here transforms a value, so that a JSON Schema can be made from it.
import { z } from 'zod';
import { asWritten, isAsWritten } from '../kernel/as-written.ts';
import { parseDuration } from '../kernel/duration.ts';

const LONGEST_MS = 7 * 86_400_000;
const DURATION_HINT = 'Write a duration such as 500ms, 30s, 5m or 1h30m.';

const AS_WRITTEN = asWritten('Write the text itself; values come into commands, `show` and `message`.');

/** Values may stand in it, or it is an expression: whoever reads it says what of it. */
export const open = z
  .string({ error: 'a text' })
  .min(1, { error: 'a text with something in it' })
  .max(4_000, { error: 'at most 4,000 characters' });
/** For people, or for comparison: no value can stand in it. */
export const text = open.refine(isAsWritten, AS_WRITTEN);
export const script = z
  .string({ error: 'a text' })
  .min(1, { error: 'a text with something in it' })
  .max(100_000, { error: 'at most 100,000 characters' });

export const truth = z.boolean({ error: 'true or false' });
export const finite = z.number({ error: 'a number' });

export function whole(least: number, most: number) {
  const error = `a whole number from ${least} to ${most}`;
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

const SNAKE = 'a word in snake_case, at most 63 characters (letters, digits and _; it begins with a letter)';
export const snakeName = z.string({ error: SNAKE }).regex(/^[a-z][a-z0-9_]{0,62}$/, { error: SNAKE });

const KEBAB = 'words in kebab-case, at most 63 characters';
export const kebabName = z.string({ error: KEBAB }).regex(/^(?=.{1,63}$)[a-z0-9]+(-[a-z0-9]+)*$/, { error: KEBAB });

const REFERENCE = 'a name (letters, digits, _ and -)';
export const reference = z
  .string({ error: REFERENCE })
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/, { error: REFERENCE });

const VARIABLE = 'the name of an environment variable';
export const variableName = z.string({ error: VARIABLE }).regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, { error: VARIABLE });

export const duration = z
  .string({ error: 'a duration such as 30s, 5m or 1h30m' })
  .refine((value) => (parseDuration(value) ?? 0) > 0, {
    error: 'a duration such as 30s, 5m or 1h30m',
    params: { fault: 'duration-invalid', hint: DURATION_HINT },
  })
  .refine((value) => (parseDuration(value) ?? 0) <= LONGEST_MS, {
    error: 'a duration of at most 7d',
    params: { fault: 'duration-invalid', hint: 'Write at most 7d: nothing of a run waits longer.' },
  });

/** What may be written without quotes and is meant as written; values may stand in it. */
export const written = z.union([z.string(), z.number(), z.boolean()], { error: 'a text, a number, or true or false' });
/** The same, and no value can stand in it. */
export const plain = z.union([z.string().refine(isAsWritten, AS_WRITTEN), z.number(), z.boolean()], {
  error: 'a text, a number, or true or false',
});
export const plainName = z.string().refine(isAsWritten, AS_WRITTEN);

export function listOf<T extends z.ZodType>(item: T, what: string) {
  return z
    .array(item, { error: `a list of ${what}` })
    .min(1, { error: `a list of at least one (${what})` })
    .max(1_000, { error: 'at most 1,000 items' });
}

export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `one of ${values.join(', ')}` });
}

export function mappingOf<K extends z.ZodType<string, string>, V extends z.ZodType>(key: K, value: V, what: string) {
  return z.record(key, value, { error: `a mapping of ${what}` });
}
