// The shape of a file of scenarios: every key that there is, and what may stand there. The source of its JSON Schema.
// Promises: no transformation, no default: what a scenario means is decided by `scenario-file.ts`.
import { z } from 'zod';
import { OUTCOME_NAMES } from '../engine/outcome.ts';
import { INCIDENT_SOURCES, INCIDENT_STATUSES, SEVERITIES } from '../incident/incident.ts';
import type { normalForm } from '../incident/normal-form.ts';
import { incidentTime } from '../incident/time.ts';
import {
  duration,
  finite,
  kebabName,
  listOf,
  mappingOf,
  oneOf,
  plain,
  reference,
  snakeName,
  text,
  truth,
  whole,
} from '../runbook/schema-words.ts';

const scalar = z.union([z.string(), finite, truth], { error: 'a text, a number, or true or false' });
const fieldValue = z.union([scalar, z.array(scalar)], { error: 'a text, a number, true or false, or a list of them' });
const fields = mappingOf(snakeName, fieldValue, 'field names to values');

const whenSchema = z.strictObject(
  {
    doing: kebabName.optional(),
    did: kebabName.optional(),
    undoing: kebabName.optional(),
    undid: kebabName.optional(),
    engaged: snakeName.optional(),
    released: snakeName.optional(),
  },
  { error: 'a mapping with one of doing, did, undoing, undid, engaged, released' },
);
const momentSchema = z.strictObject(
  { when: whenSchema.optional(), after: duration.optional() },
  { error: 'a mapping with `when`, `after`, or both' },
);

const FAILS = 'an exit code, `timeout` or `unreachable`';
const entrySchema = z.strictObject(
  {
    gives: z.union([fields, scalar], { error: 'the fields, or the value of a probe that has only one' }).optional(),
    fails: z.union([whole(0, 599), oneOf(['timeout', 'unreachable'])], { error: FAILS }).optional(),
    exit: whole(0, 599).optional(),
    on: text.optional(),
    when: whenSchema.optional(),
    after: duration.optional(),
  },
  { error: 'a mapping with `gives` or `fails`' },
);
/** What says neither what it gives nor that it fails is the fields themselves. */
const longForm = entrySchema.refine(({ gives, fails }) => gives !== undefined || fails !== undefined, {
  error: 'a mapping with `gives` or `fails`',
});
const answer = z.union([longForm, fields, scalar], { error: 'the fields that the probe gives' });
const probeSchema = z.union([answer, listOf(answer, 'answers')], {
  error: 'the fields that the probe gives, or a list',
});

const commandSchema = z.strictObject(
  {
    do: kebabName.optional(),
    undo: kebabName.optional(),
    engage: snakeName.optional(),
    release: snakeName.optional(),
    on: text.optional(),
    try: whole(1, 20).optional(),
    exit: whole(0, 599).optional(),
    output: z.union([z.string(), fields], { error: 'what it prints, or its fields' }).optional(),
    ends: oneOf(['exited', 'timed-out', 'lost', 'not-started']).optional(),
    takes: duration.optional(),
    works: truth.optional(),
    told: truth.optional(),
  },
  { error: 'a mapping with one of do, undo, engage, release' },
);

const STEP_WORDS = [
  'pending',
  'passed',
  'skipped',
  'failed',
  'not_started',
  'applied',
  'unknown',
  'kept',
  'undone',
  'undone_unverified',
  'undo_failed',
] as const;

const outcomeName = z.enum(OUTCOME_NAMES, { error: `one of ${OUTCOME_NAMES.join(', ')}` });
const expectSchema = z.strictObject(
  {
    outcome: outcomeName,
    human: oneOf(['no', 'yes', 'now']).optional(),
    because: text.optional(),
    steps: mappingOf(kebabName, oneOf(STEP_WORDS), 'steps to states').optional(),
    commands: z.array(text, { error: 'a list of commands such as `do restart-cache`' }).max(1_000).optional(),
    undo: z.array(kebabName, { error: 'a list of steps' }).max(1_000).optional(),
    notifications: mappingOf(
      z.string(),
      z.union([reference, z.array(reference)], { error: 'a channel, or a list of them' }),
      'outcomes, or `started`, to channels',
    ).optional(),
  },
  { error: 'a mapping with `outcome`' },
);

const labels = mappingOf(z.string(), scalar, 'names to texts');
/** The keys and words of the normal form, each of which may be absent. */
const incidentSchema = z
  .strictObject(
    {
      source: oneOf(INCIDENT_SOURCES),
      name: text,
      status: oneOf(INCIDENT_STATUSES),
      severity: oneOf(SEVERITIES),
      severity_raw: text,
      dedup_key: text,
      starts_at: z
        .union([z.string(), finite], { error: 'a time' })
        .refine((value) => incidentTime(value).kind !== 'wrong', { error: 'a time such as 2026-01-15T14:29:33Z' }),
      starts_at_is_receipt: truth,
      tenant: text,
      service: text,
      host: text,
      labels,
      annotations: labels,
      url: text,
      test: truth,
      truncated: whole(0, 1_000_000),
    } satisfies Readonly<Record<keyof typeof normalForm.shape, z.ZodType>>,
    { error: 'a mapping of the incident’s keys' },
  )
  .partial();

const scenarioSchema = z.strictObject(
  {
    name: text,
    tenant: text.optional(),
    now: text.optional(),
    incident: incidentSchema.optional(),
    inputs: mappingOf(snakeName, plain, 'inputs to values').optional(),
    channels: listOf(reference, 'channels').optional(),
    probes: mappingOf(snakeName, probeSchema, 'probes to what they give'),
    commands: listOf(commandSchema, 'commands').optional(),
    faults: z
      .strictObject(
        { cancel: momentSchema.optional(), crash: momentSchema.optional(), bystander: momentSchema.optional() },
        { error: 'a mapping with cancel, crash or bystander' },
      )
      .optional(),
    expect: expectSchema,
  },
  { error: 'a scenario: a mapping with `name`, `probes` and `expect`' },
);

export const scenariosSchema = z.strictObject(
  {
    schema: z.literal(1, { error: 'the number 1' }),
    scenarios: listOf(scenarioSchema, 'scenarios').max(200, { error: 'at most 200 scenarios' }),
  },
  { error: 'a file of scenarios: a mapping' },
);

export type ScenarioShape = z.infer<typeof scenarioSchema>;
export type EntryShape = z.infer<typeof entrySchema>;
export type AnswerShape = z.infer<typeof answer>;
export type MomentShape = z.infer<typeof momentSchema>;
export type CommandShape = z.infer<typeof commandSchema>;
