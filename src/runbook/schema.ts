// The shape of a runbook document: every key that there is, and what may stand there. The source of the JSON Schema.
// Promises: no transformation, no default: what a runbook means is decided by the files that read this shape.
import { z } from 'zod';
import { parseDuration } from '../kernel/duration.ts';
import {
  duration,
  finite,
  kebabName,
  listOf,
  mappingOf,
  oneOf,
  open,
  plain,
  plainName,
  reference,
  script,
  snakeName,
  text,
  truth,
  variableName,
  whole,
  written,
} from './schema-words.ts';

const FIELD_TYPES = [
  'number',
  'string',
  'boolean',
  'time',
  'list<number>',
  'list<string>',
  'list<boolean>',
  'list<time>',
] as const;
const fieldType = oneOf(FIELD_TYPES);
const fieldSchema = z.union(
  [
    fieldType,
    z.strictObject({
      type: fieldType,
      path: text.optional(),
      min: finite.optional(),
      max: finite.optional(),
      secret: truth.optional(),
    }),
  ],
  { error: `a type (${FIELD_TYPES.join(', ')}) or a mapping with \`type\`` },
);

export const conditionSchema = z.union(
  [
    open,
    listOf(open, 'expressions'),
    z.strictObject({
      that: z.union([open, listOf(open, 'expressions')], { error: 'an expression, or a list of expressions' }),
      within: duration.optional(),
      every: duration.optional(),
      for: duration.optional(),
    }),
  ],
  { error: 'an expression, a list of expressions, or a mapping with `that`' },
);

export const recoveredSchema = z.union(
  [
    open,
    listOf(open, 'expressions'),
    z.strictObject({
      that: z.union([open, listOf(open, 'expressions')], { error: 'an expression, or a list of expressions' }),
      within: duration.optional(),
      every: duration.optional(),
      for: duration.optional(),
      otherwise: oneOf(['rollback', 'keep']).optional(),
    }),
  ],
  { error: 'an expression, a list of expressions, or a mapping with `that`' },
);

const status = whole(100, 599);
const exitCode = whole(0, 255);
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const httpShape = z.strictObject(
  {
    method: oneOf(METHODS).optional(),
    url: open,
    headers: mappingOf(z.string(), written, 'header names to texts').optional(),
    body: z.json().optional(),
    expect: z.union([status, listOf(status, 'status codes')], { error: 'a status code, or a list of them' }).optional(),
  },
  { error: 'a mapping with `url`' },
);

const commandKeys = {
  exec: listOf(written, 'arguments').optional(),
  run: script.optional(),
  http: httpShape.optional(),
  env: mappingOf(variableName, written, 'variable names to texts').optional(),
  stdin: script.optional(),
  timeout: duration.optional(),
  exit: z.union([exitCode, listOf(exitCode, 'exit codes')], { error: 'an exit code, or a list of them' }).optional(),
  output: oneOf(['json', 'number', 'text']).optional(),
  fields: mappingOf(snakeName, fieldSchema, 'field names to types').optional(),
  as: z
    .string()
    .regex(/^[a-z_][a-z0-9_-]{0,31}$/, { error: 'the name of a user' })
    .optional(),
  sensitive: truth.optional(),
  from: oneOf(['runner']).optional(),
  'allow-wildcard': text.optional(),
};
export const commandSchema = z.strictObject(commandKeys, { error: 'a command: a mapping with exec, run or http' });

export const probeSchema = z.strictObject(
  {
    service: reference.optional(),
    ...commandKeys,
    prometheus: z.strictObject({ url: open, query: open }, { error: 'a mapping with `url` and `query`' }).optional(),
    show: open.optional(),
  },
  { error: 'a probe: a mapping with exec, run, http or prometheus' },
);

/** How a service is asked whether it is well; stands in the topology, and once: a look is a look. */
export const healthSchema = z.strictObject(
  {
    ...commandKeys,
    healthy: z.union([open, listOf(open, 'expressions')], { error: 'an expression, or a list of expressions' }),
  },
  { error: 'a probe with `healthy`: a mapping with exec, run or http' },
);

export const guardSchema = z.strictObject(
  {
    service: reference,
    engage: commandSchema,
    engaged: conditionSchema,
    release: commandSchema,
    released: conditionSchema,
    'on-unknown': oneOf(['hold', 'release']).optional(),
  },
  { error: 'a guard: a mapping with service, engage, engaged, release and released' },
);

const SHARE = 'a whole number of targets from 1 to 1000, or a share of them from 1% to 100%';
const share = z.union(
  [
    z.number({ error: SHARE }).int({ error: SHARE }).min(1, { error: SHARE }).max(1_000, { error: SHARE }),
    z.string({ error: SHARE }).regex(/^(?:[1-9][0-9]?|100)%$/, { error: SHARE }),
  ],
  { error: SHARE },
);

export const stepSchema = z.strictObject(
  {
    id: kebabName,
    title: text.optional(),
    check: conditionSchema.optional(),
    message: open.optional(),
    when: conditionSchema.optional(),
    service: reference.optional(),
    guard: snakeName.optional(),
    require: conditionSchema.optional(),
    do: commandSchema.optional(),
    verify: conditionSchema.optional(),
    undo: z.union([z.literal('none'), commandSchema], { error: 'a command, or `none`' }).optional(),
    undone: conditionSchema.optional(),
    because: text.optional(),
    irreversible: text.optional(),
    serial: z
      .union([share, listOf(share, 'numbers or percentages')], { error: `${SHARE}, or a list of them` })
      .optional(),
    retry: z.strictObject({ times: whole(1, 10), backoff: duration.optional() }).optional(),
    checkpoint: truth.optional(),
  },
  { error: 'a step: a mapping with `id`, `title`, and `check` or `do`' },
);

export const inputSchema = z.strictObject(
  {
    type: oneOf(['number', 'string', 'boolean', 'time']),
    default: written.optional(),
    min: finite.optional(),
    max: finite.optional(),
    pattern: text.optional(),
    from: open.optional(),
    description: text.optional(),
  },
  { error: 'an input: a mapping with `type`' },
);

const SEVERITIES = ['critical', 'high', 'warning', 'low', 'info'] as const;
const alertSchema = z.strictObject(
  {
    name: text,
    severity: z
      .union([oneOf(SEVERITIES), listOf(oneOf(SEVERITIES), 'severities')], {
        error: `one or several of ${SEVERITIES.join(', ')}`,
      })
      .optional(),
    labels: mappingOf(plainName, plain, 'labels to values').optional(),
  },
  { error: 'a mapping with `name`' },
);

const NOTIFIABLE = [
  'started',
  'incident_resolved',
  'symptom_absent',
  'not_firing',
  'duplicate',
  'dry_run',
  'rolled_back',
  'not_recovered',
  'refused',
  'cancelled',
  'rollback_failed',
  'unknown',
] as const;
const notifySchema = z.strictObject({
  on: z.union([oneOf(NOTIFIABLE), listOf(oneOf(NOTIFIABLE), 'outcomes')], { error: 'an outcome, or a list of them' }),
  to: z.union([reference, listOf(reference, 'channels')], { error: 'a channel, or a list of them' }),
});

/** What a run keeps of a host's neighbours is no more. */
const mostWatched = whole(0, 50);
const settling = duration.refine((value) => (parseDuration(value) ?? 0) <= 60_000, {
  error: 'a duration of at most 1m',
  params: { fault: 'duration-invalid' },
});

export const runbookSchema = z.strictObject(
  {
    schema: z.literal(1, { error: 'the number 1' }),
    title: text,
    description: text.optional(),
    owner: text.optional(),
    on: z.strictObject({ alert: listOf(alertSchema, 'alerts') }, { error: 'a mapping with `alert`' }),
    scope: oneOf(['tenant', 'shared']).optional(),
    approval: z
      .strictObject({
        environment: reference,
        when: open.optional(),
        'by-another': truth.optional(),
        'confirm-digest': truth.optional(),
      })
      .optional(),
    timeout: duration.optional(),
    'max-runs': z
      .string({ error: 'a text such as `3 per 1h`' })
      .regex(/^[1-9]\d{0,5} per [0-9a-z]+$/, { error: 'a text such as `3 per 1h`' })
      .optional(),
    'max-blast-radius': z
      .strictObject({ tenants: whole(1, 1_000_000).optional(), services: whole(1, 1_000_000).optional() })
      .optional(),
    bystanders: z
      .union(
        [
          mostWatched,
          z.strictObject({ most: mostWatched.optional(), settle: settling.optional() }, { error: 'a mapping' }),
        ],
        { error: 'how many are asked at most (0: nobody), or a mapping with `most` and `settle`' },
      )
      .optional(),
    secrets: z.array(variableName, { error: 'a list of names of environment variables' }).max(100).optional(),
    inputs: mappingOf(snakeName, inputSchema, 'names to inputs').optional(),
    probes: mappingOf(snakeName, probeSchema, 'names to probes'),
    symptom: conditionSchema,
    recovered: recoveredSchema,
    guards: mappingOf(snakeName, guardSchema, 'names to guards').optional(),
    steps: listOf(stepSchema, 'steps').max(100, { error: 'at most 100 steps' }),
    notify: z.array(notifySchema, { error: 'a list of rules with `on` and `to`' }).max(50).optional(),
  },
  { error: 'a runbook: a mapping' },
);

/** Of an entry that is wrong somewhere: as far as it goes. Every key may be missing, which is told already where it may not. */
export const looseGuard = guardSchema.partial();
export const looseStep = stepSchema.partial();
export const looseInput = inputSchema.partial();

export type RunbookShape = z.infer<typeof runbookSchema>;
export type CommandShape = z.infer<typeof commandSchema>;
export type ProbeShape = z.infer<typeof probeSchema>;
export type GuardShape = z.infer<typeof looseGuard>;
export type StepShape = z.infer<typeof looseStep>;
export type InputShape = z.infer<typeof looseInput>;
export type ConditionShape = z.infer<typeof conditionSchema>;
export type FieldsShape = NonNullable<CommandShape['fields']>;
