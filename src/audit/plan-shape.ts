// The shape of a plan as it stands in `plan.json`: every key, and no other.
// Promises: what passes can be replayed without a look at what else is in it; made when it is first asked for.
import * as z from 'zod';
import { once } from '../kernel/once.ts';
import type { Plan, PlannedBody } from '../plan/plan.ts';
import { issueText } from './issue-text.ts';

export type ShapedPlan =
  | { readonly ok: true; readonly plan: Plan }
  /** Completes `plan.json is no plan: `. */
  | { readonly ok: false; readonly says: string };

export function shapedPlan(value: unknown): ShapedPlan {
  const read = shape().safeParse(value);
  return read.success ? { ok: true, plan: read.data } : { ok: false, says: issueText(read.error) };
}

const shape = once((): z.ZodType<Plan> => {
  const text = z.string();
  const number = z.number();
  const texts = z.array(text);
  const scalar = z.union([text, number, z.boolean()]);
  const plannedText = z.union([
    text,
    z.strictObject({
      parts: z.array(
        z.union([
          text,
          z.strictObject({ expression: text, encode: z.enum(['none', 'percent']) }),
          z.strictObject({ secret: text }),
        ]),
      ),
    }),
  ]);
  const namedTexts = z.record(text, plannedText);
  const body: z.ZodType<PlannedBody> = z.lazy(() =>
    z.union([
      plannedText,
      number,
      z.boolean(),
      z.null(),
      z.array(body),
      z.strictObject({ value: text }),
      z.strictObject({ object: z.record(text, body) }),
    ]),
  );
  const field = z.strictObject({
    type: z.enum(['number', 'string', 'boolean', 'time']),
    list: z.boolean(),
    path: texts,
    min: number.exactOptional(),
    max: number.exactOptional(),
    secret: z.boolean(),
  });
  const common = {
    where: text,
    target: text.exactOptional(),
    env: namedTexts,
    stdin: plannedText.exactOptional(),
    timeout_ms: number,
    exit: z.array(number),
    output: z.strictObject({
      format: z.enum(['json', 'number', 'text', 'none']),
      fields: z.record(text, field),
    }),
    as: text.exactOptional(),
    sensitive: z.boolean(),
    allow_wildcard: text.exactOptional(),
  };
  const command = z.discriminatedUnion('kind', [
    z.strictObject({ ...common, kind: z.literal('exec'), argv: z.array(plannedText) }),
    z.strictObject({ ...common, kind: z.literal('run'), script: text }),
    z.strictObject({
      ...common,
      kind: z.literal('http'),
      method: text,
      url: plannedText,
      headers: namedTexts,
      body: body.exactOptional(),
      expect: z.array(number),
    }),
  ]);
  const samples = z.array(z.strictObject({ probe: text, target: text }));
  const looks = { that: texts, within_ms: number.nullable(), every_ms: number, for_ms: number, samples };
  const condition = z.strictObject(looks);
  const decided = z.strictObject({ decided: z.boolean(), shown: text });
  const ending = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('undo'), undo: command, undone: condition }),
    z.strictObject({ kind: z.literal('none'), because: text }),
    z.strictObject({ kind: z.literal('irreversible'), stays: text }),
  ]);
  const act = z.strictObject({
    target: text,
    when: z.union([decided, condition, z.null()]),
    require: condition.nullable(),
    before: samples,
    do: command,
    verify: condition,
    ending,
  });
  const step = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('check'),
      id: text,
      title: text,
      condition,
      message: plannedText.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('mitigation'),
      id: text,
      title: text,
      service: text,
      guard: text.exactOptional(),
      retry: z.strictObject({ times: number, backoff_ms: number }).nullable(),
      checkpoint: z.boolean(),
      waves: z.array(number).exactOptional(),
      acts: z.array(act),
    }),
  ]);
  const guard = z.strictObject({
    service: text,
    on_unknown: z.enum(['hold', 'release']),
    at: z.array(
      z.strictObject({ target: text, engage: command, engaged: condition, release: command, released: condition }),
    ),
  });
  return z.strictObject({
    schema_version: z.literal(1),
    digest: text,
    origin: z.strictObject({ file: text, about: text, steps: z.record(text, text) }).exactOptional(),
    commit: text,
    runbook: z.strictObject({
      id: text,
      file: text,
      title: text,
      description: text,
      owner: text.exactOptional(),
      scope: z.enum(['tenant', 'shared']),
    }),
    incident: z.strictObject({
      source: text,
      name: text,
      status: text,
      severity: text,
      severity_raw: text,
      dedup_key: text,
      starts_at: text,
      tenant: text,
      service: text,
      host: text,
      labels: z.record(text, text),
      annotations: z.record(text, text),
      url: text,
    }),
    tenant: z.strictObject({
      id: text,
      aliases: texts,
      on_call: text.exactOptional(),
      attributes: z.record(text, scalar),
    }),
    inputs: z.record(text, scalar),
    secrets: texts,
    approval: z.strictObject({ environment: text, by_another: z.boolean(), confirm_digest: z.boolean() }).nullable(),
    timeout_ms: number,
    rollback_worst_case_ms: number,
    max_runs: z.strictObject({ runs: number, per_ms: number }).nullable(),
    blast_radius: z.strictObject({
      services: texts,
      tenants: texts,
      edges: z.array(z.strictObject({ from: text, to: text })),
      limit: z.strictObject({ tenants: number.exactOptional(), services: number.exactOptional() }),
    }),
    bystanders: z.strictObject({ most: number, settle_ms: number }).exactOptional(),
    locks: texts,
    hosts: z.record(
      text,
      z.strictObject({
        name: text,
        user: text.exactOptional(),
        address: text,
        port: number,
        host_keys: texts,
        via: text.exactOptional(),
      }),
    ),
    targets: z.record(
      text,
      z.strictObject({
        key: text,
        service: text,
        host: text,
        name: text,
        attributes: z.record(text, scalar),
      }),
    ),
    discovery: z
      .array(
        z.strictObject({
          service: text,
          host: text,
          command,
          output: z.enum(['json', 'text']),
          each: texts,
          tenant: text,
        }),
      )
      .exactOptional(),
    probes: z.record(
      text,
      z.strictObject({
        service: text.exactOptional(),
        commands: z.record(text, command),
        show: plannedText.exactOptional(),
      }),
    ),
    symptom: condition,
    recovered: z.strictObject({ ...looks, otherwise: z.enum(['rollback', 'keep']) }),
    guards: z.record(text, guard),
    steps: z.array(step),
    notify: z.array(z.strictObject({ on: texts, to: texts })).nullable(),
  });
});
