// The shape of `audit.json`: a public contract, as a zod schema, from which its JSON Schema is made.
// The field names of the first block are fixed for ever; what is added stands behind them.
import * as z from 'zod';
import { once } from '../kernel/once.ts';

export const auditRecord = once(() => {
  const field = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number(), z.boolean()]))]);
  const fields = z.record(z.string(), field);
  const fault = z.strictObject({ code: z.string(), message: z.string(), hint: z.string() });

  /** `at`: `topology.yml:31:22`. */
  const placedFault = fault.extend({ at: z.string().optional() });

  const output = z.strictObject({
    bytes: z.number(),
    head: z.string(),
    tail: z.string(),
    omitted_bytes: z.number(),
    sha256: z.string().optional(),
    file: z.string().optional(),
  });

  /** One judgement of a condition, with its values put in. Looks that say the same one after the other are one. */
  const judged = z.strictObject({
    at: z.string(),
    looks: z.number(),
    verdict: z.enum(['holds', 'does_not_hold', 'unknown']),
    shown: z.array(z.string()),
    because: z.string().optional(),
  });

  /** `said`: the last line of its messages, or else of its output; absent where nothing of them was kept. */
  const failedProbe = z.strictObject({
    probe: z.string(),
    target: z.string(),
    command: z.string(),
    host: z.string(),
    exit_code: z.number().nullable(),
    ended: z.string().optional(),
    said: z.string().optional(),
    fault: fault.optional(),
  });

  const thought = z.strictObject({
    step: z.number(),
    action: z.string(),
    /** Since the run began. */
    started_ms: z.number(),
    duration_ms: z.number(),
    status: z.string(),
    /** The runbook's step, guard and target that this is about. */
    about: z
      .strictObject({ step: z.string().optional(), guard: z.string().optional(), target: z.string().optional() })
      .optional(),
    metric: z.string().optional(),
    result: z.string().optional(),
    command: z.string().optional(),
    host: z.string().optional(),
    exit_code: z.number().nullable().optional(),
    ended: z.string().optional(),
    /** `left-running`: it was stopped, and a process that it started still runs. */
    stopped: z.string().optional(),
    attempt: z.number().optional(),
    stdout: output.optional(),
    stderr: output.optional(),
    judged: z.array(judged).optional(),
    /** Of the last look. */
    failed_probes: z.array(failedProbe).optional(),
    fault: fault.optional(),
    channel: z.string().optional(),
    slack_notification_sent: z.boolean().optional(),
    notification_sent: z.boolean().optional(),
    timestamp_to_recovery: z.string().optional(),
    /** The same, counted from the run's start. */
    run_start_to_recovery: z.string().optional(),
  });

  const stateChange = z.strictObject({
    step: z.string(),
    title: z.string(),
    target: z.string(),
    host: z.string(),
    status: z.string(),
    /** Its verification held before the change already, and proves nothing. */
    held_before: z.boolean(),
    probes: z.array(
      z.strictObject({ probe: z.string(), target: z.string(), before: fields.nullable(), after: fields.nullable() }),
    ),
  });

  const settled = z.strictObject({
    step: z.string(),
    title: z.string(),
    target: z.string(),
    /**
     * `kept_unverified`: it cannot be undone, and was never seen to hold. `left`: it has no undo. Of a run that has not ended:
     * `undo_begun` and `to_undo`, by whoever goes on with it.
     */
    status: z.string(),
    /** Why it was not verified, has no undo, was not undone, or is not known, where the status does not say it. */
    because: z.string().optional(),
  });

  return z.strictObject({
    execution_id: z.string(),
    trigger: z.string(),
    timestamp: z.string(),
    agent_thought_process: z.array(thought),
    outcome: z.string(),
    human_intervention_required: z.boolean(),
    schema_version: z.literal(1),
    tenant: z.string(),
    runbook: z.string(),
    commit: z.string(),
    actor: z.string(),
    dry_run: z.boolean(),
    approvals: z.array(
      z.strictObject({
        by: z.string(),
        how: z.string(),
        comment: z.string().optional(),
        environment: z.string().optional(),
        /** No reviewer of the environment: an administrator went past the review. */
        bypass: z.literal(true).optional(),
        /** What is known of the right to approve. */
        proven: z.string().optional(),
      }),
    ),
    /** Where the job of the run stood, and who says so; absent where nobody asked. */
    job: z.strictObject({ environment: z.string(), proven_by: z.string(), workflow: z.string().optional() }).optional(),
    plan_digest: z.string(),
    chain_head: z.string(),
    event_count: z.number(),
    incident_starts_at: z.string(),
    duration_ms: z.number(),
    recovery: z
      .strictObject({ at: z.string(), since_incident_ms: z.number().nullable(), since_run_start_ms: z.number() })
      .nullable(),
    /** Why the way forward ended; null where it did not. */
    failure: z.strictObject({ kind: z.string(), step: z.string().nullable(), because: z.string() }).nullable(),
    blast_radius: z.strictObject({
      services: z.array(z.string()),
      tenants: z.array(z.string()),
      edges: z.array(z.strictObject({ from: z.string(), to: z.string() })),
      limit: z.strictObject({ tenants: z.number().optional(), services: z.number().optional() }),
    }),
    /** What the targets' hosts said before the first change; absent where they were not asked. */
    discovery: z
      .array(
        z.strictObject({
          service: z.string(),
          host: z.string(),
          /** How many instances; null: not known. */
          instances: z.number().nullable(),
          there: z.array(z.strictObject({ target: z.string(), found: z.string() })),
          others: z.array(z.strictObject({ tenant: z.string(), found: z.string() })),
          others_count: z.number(),
          command: z.string(),
          duration_ms: z.number(),
          fault: placedFault.optional(),
        }),
      )
      .optional(),
    /** Where that is not what the topology declares. */
    drift: z
      .array(
        z.strictObject({
          kind: z.string(),
          service: z.string(),
          host: z.string(),
          tenant: z.string().nullable(),
          target: z.string().optional(),
          fault: placedFault,
        }),
      )
      .optional(),
    /** Other tenants where something was changed, that were asked how they are: before, and after it. */
    bystanders: z.array(
      z.strictObject({
        tenant: z.string(),
        target: z.string(),
        /** `ill_before` and `no_answer` (before) are not counted, `flapped` (ill in one look of three) and `under_change` (a run of their own) are not either. */
        verdict: z.enum(['well', 'worse', 'flapped', 'ill_before', 'no_answer', 'not_asked_again', 'under_change']),
        because: z.string().optional(),
      }),
    ),
    /** How they were watched; absent where nobody could be asked. `most: 0`: they were not, by the runbook. */
    bystander_watch: z
      .strictObject({
        most: z.number(),
        settle_ms: z.number(),
        waves: z.array(
          z.strictObject({
            step: z.string(),
            wave: z.number(),
            asked: z.number(),
            not_asked: z.strictObject({
              no_answer: z.number(),
              over_limit: z.number(),
              without_health: z.number(),
              undeclared: z.number(),
              /** A run of their own changed them meanwhile. */
              under_change: z.number().optional(),
              /** The look was over before it was their turn. */
              no_time: z.number().optional(),
            }),
          }),
        ),
        /** Why they were not asked to the end once the incident was over; absent where they were, or it was not. */
        cut_short: z.string().optional(),
      })
      .optional(),
    state_changes: z.array(stateChange),
    kept: z.array(z.strictObject({ ...settled.shape, stays: z.string() })),
    rollback: z.strictObject({ because: z.string(), targets: z.array(settled) }).nullable(),
    guards: z.array(z.strictObject({ guard: z.string(), target: z.string(), status: z.string() })),
    locks: z.array(z.strictObject({ name: z.string(), token: z.number() })),
    notifications: z.array(
      z.strictObject({
        on: z.string(),
        channel: z.string(),
        sent: z.boolean(),
        attempts: z.number(),
        duration_ms: z.number(),
        fault: fault.optional(),
      }),
    ),
    versions: z.record(z.string(), z.string()),
  });
});

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type AuditRecord = Frozen<z.infer<ReturnType<typeof auditRecord>>>;
export type Thought = AuditRecord['agent_thought_process'][number];
export type WatchedBystander = AuditRecord['bystanders'][number];
export type StateChange = AuditRecord['state_changes'][number];

/** The `action` of the two entries whose `metric` the outcome line compares. */
export const SYMPTOM_ACTION = 'Detecting the symptom';
export const RECOVERY_ACTION = 'Confirming that the incident is over';
