// The shape of an event as it stands in a journal: every type, every key, and no other.
// Promises: what passes is an event that a run can write; made when it is first asked for, since a run reads none of its own.
import * as z from 'zod';
import type { ChainedEvent } from '../engine/event.ts';
import { OUTCOME_NAMES } from '../engine/outcome.ts';
import { FAULT_CODES, type FaultCode } from '../kernel/fault-codes.ts';
import { once } from '../kernel/once.ts';
import { shown } from '../kernel/visible.ts';
import { issueText } from './issue-text.ts';

export type ShapedEvent =
  | { readonly ok: true; readonly event: ChainedEvent }
  /** Completes `the event is wrong: `. */
  | { readonly ok: false; readonly says: string };

export function shapedEvent(value: object): ShapedEvent {
  const type = 'type' in value ? value.type : undefined;
  if (!isKnown(type)) return { ok: false, says: `there is no event "${shown(String(type))}"` };
  const read = shapes()[type].safeParse(value);
  return read.success ? { ok: true, event: read.data } : { ok: false, says: issueText(read.error) };
}

function isKnown(type: unknown): type is ChainedEvent['type'] {
  return typeof type === 'string' && Object.hasOwn(shapes(), type);
}

type Shapes = { readonly [Type in ChainedEvent['type']]: z.ZodType<Extract<ChainedEvent, { type: Type }>> };

const shapes = once((): Shapes => {
  const text = z.string();
  const number = z.number();
  const time = text.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'is no time in UTC with milliseconds');
  const place = z.strictObject({
    file: text,
    line: number,
    column: number,
    length: number.exactOptional(),
    excerpt: text.exactOptional(),
    excerptFrom: number.exactOptional(),
  });
  const code = z.custom<FaultCode>(
    (value) => typeof value === 'string' && Object.hasOwn(FAULT_CODES, value),
    'is no code of a fault',
  );
  const fault = z.strictObject({
    code,
    message: text,
    hint: text,
    at: place.exactOptional(),
    cause: text.exactOptional(),
  });
  const scalar = z.union([text, number, z.boolean()]);
  const fields = z.record(text, z.union([scalar, z.array(scalar)]));
  const output = z.strictObject({
    bytes: number,
    head: text,
    tail: text,
    omitted_bytes: number,
    sha256: text.exactOptional(),
    file: text.exactOptional(),
  });
  const act = z.strictObject({
    ended: z.enum(['exited', 'timed-out', 'cancelled', 'disconnected', 'not-started']),
    exit_code: number.nullable(),
    signal: text.exactOptional(),
    started_at: time,
    duration_ms: number,
    stopped: z.enum(['ended-by-itself', 'confirmed', 'left-running', 'unconfirmed']),
    stdout: output,
    stderr: output,
    fault: fault.exactOptional(),
  });
  const sample = z.strictObject({
    probe: text,
    target: text,
    at: time,
    ok: z.boolean(),
    fields,
    act,
    shown_command: text,
    host: text,
    show: text.exactOptional(),
  });
  const purpose = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['symptom', 'recovered']) }),
    z.strictObject({ kind: z.literal('check'), step: text }),
    z.strictObject({ kind: z.enum(['when', 'require', 'verify', 'undone']), step: text, target: text }),
    z.strictObject({ kind: z.enum(['engaged', 'released']), guard: text, target: text }),
  ]);
  const change = z.discriminatedUnion('action', [
    z.strictObject({ action: z.enum(['do', 'undo']), step: text, target: text }),
    z.strictObject({ action: z.enum(['engage', 'release']), guard: text, target: text }),
  ]);
  const locks = z.array(z.strictObject({ name: text, token: z.int().nonnegative('is no token') }));
  const header = {
    execution_id: text,
    plan_digest: text,
    origin_digest: text.exactOptional(),
    tenant: text,
    runbook: text,
    trigger: text,
    incident_starts_at: text,
    actor: text,
    approvals: z.array(
      z.strictObject({
        by: text,
        how: text,
        comment: text.exactOptional(),
        environment: text.exactOptional(),
        bypass: z.literal(true).exactOptional(),
        proven: text.exactOptional(),
      }),
    ),
    job: z
      .strictObject({ environment: text, proven_by: z.enum(['oidc', 'nothing']), workflow: text.exactOptional() })
      .exactOptional(),
    dry_run: z.boolean(),
    channels: z.array(text),
    versions: z.record(text, text),
  };
  const faults = z.array(fault);
  const shape = <Type extends ChainedEvent['type'], Keys extends z.ZodRawShape>(type: Type, keys: Keys) =>
    z.strictObject({
      type: z.literal(type),
      at: time,
      elapsed_ms: number,
      clamped: z.literal(true).exactOptional(),
      seq: number,
      prev: text,
      hash: text,
      ...keys,
    });
  return {
    'run.claimed': shape('run.claimed', { ...header, locks }),
    'run.declined': shape('run.declined', {
      ...header,
      outcome: z.enum(['not_firing', 'duplicate', 'refused', 'cancelled']),
      faults,
    }),
    'isolation.proved': shape('isolation.proved', { commands: number, duration_ms: number, result: text }),
    'isolation.refused': shape('isolation.refused', { faults }),
    'topology.discovered': shape('topology.discovered', {
      hosts: z.array(
        z.strictObject({
          service: text,
          host: text,
          instances: number.nullable(),
          there: z.array(z.strictObject({ target: text, found: text })),
          others: z.array(z.strictObject({ tenant: text, found: text })),
          others_count: number,
          fault: fault.exactOptional(),
          shown_command: text,
          duration_ms: number,
        }),
      ),
      drift: z.array(
        z.strictObject({
          kind: z.enum(['missing', 'moved', 'foreign', 'extra']),
          service: text,
          host: text,
          tenant: text.nullable(),
          target: text.exactOptional(),
          fault,
        }),
      ),
      duration_ms: number,
      result: text,
    }),
    'bystanders.looked': shape('bystanders.looked', {
      moment: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['before', 'after']), step: text, wave: number }),
        z.strictObject({ kind: z.literal('end') }),
      ]),
      look: number,
      seen: z.array(
        z.strictObject({
          tenant: text,
          target: text,
          health: z.enum(['healthy', 'ill', 'silent']),
          because: text.exactOptional(),
        }),
      ),
      not_asked: z
        .strictObject({
          over_limit: number,
          without_health: number,
          undeclared: number,
          under_change: number.exactOptional(),
          no_time: number.exactOptional(),
        })
        .exactOptional(),
      unasked: z
        .array(z.strictObject({ tenant: text, target: text, why: z.enum(['under_change', 'no_time']) }))
        .exactOptional(),
      duration_ms: number,
    }),
    'condition.looked': shape('condition.looked', {
      purpose,
      look: number,
      samples: z.array(sample),
      verdict: z.enum(['holds', 'does_not_hold', 'unknown']),
      shown: z.array(text),
      because: text.exactOptional(),
      duration_ms: number,
    }),
    'before.sampled': shape('before.sampled', {
      step: text,
      target: text,
      samples: z.array(sample),
      held_before: z.boolean(),
      duration_ms: number,
    }),
    'command.intended': shape('command.intended', {
      command: text,
      change,
      attempt: number,
      host: text,
      shown: text,
      timeout_ms: number,
    }),
    'command.finished': shape('command.finished', {
      command: text,
      change,
      act,
      accepted: z.boolean(),
      did: fields,
      asked: z.boolean(),
    }),
    'command.refused': shape('command.refused', { change, faults }),
    'cancel.requested': shape('cancel.requested', { by: z.enum(['SIGINT', 'SIGTERM', 'SIGHUP']) }),
    'timeout.passed': shape('timeout.passed', { timeout_ms: number }),
    'journal.lost': shape('journal.lost', { fault }),
    'run.resumed': shape('run.resumed', {
      by: z.enum(['post', 'recover']),
      because: text,
      locks,
      broken: fault.exactOptional(),
    }),
    'notification.finished': shape('notification.finished', {
      on: z.enum([...OUTCOME_NAMES, 'started']),
      channel: text,
      sent: z.boolean(),
      attempts: number,
      duration_ms: number,
      fault: fault.exactOptional(),
    }),
    closed: shape('closed', { outcome: z.enum(OUTCOME_NAMES), human_intervention_required: z.boolean() }),
  };
});
