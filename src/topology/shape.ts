// The topology as it is written: its schema, before names are resolved.
// Promises: unknown keys are refused wherever the design does not leave the keys to the user.
import { z } from 'zod';
import { asWritten, isAsWritten } from '../kernel/as-written.ts';
import { parseDuration } from '../kernel/duration.ts';
import { compilePattern, PATTERN_HINT } from '../kernel/pattern.ts';
import { includeShape } from './include.ts';
import { inventoriesShape } from './inventory.ts';

export const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const ATTRIBUTE = /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/;
export const TENANT_ID = /^(?=.{1,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const EACH = /^[A-Za-z_][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){0,7}$/;
export const TEXT_LENGTH = 4_096;
export const ALIAS_LENGTH = 128;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

const name = z.string().regex(NAME, 'a name of letters, digits, `-`, `_` and `.`, at most 63 characters');
const tenantId = z.string().regex(TENANT_ID, '`a-z` and `0-9` in words joined by `-`, at most 63 characters');
const AS_WRITTEN = asWritten('Write the value itself; `${{ tenant.… }}` stands under `instance` of a service.');
/** Values may stand in it. */
const open = z.string().min(1, 'a text that is not empty').max(TEXT_LENGTH, 'a text of at most 4,096 characters');
const text = open.refine(isAsWritten, AS_WRITTEN);
const scalar = z.union([text, z.number(), z.boolean()], 'a text, a number, or true or false');
const attribute = z.string().regex(ATTRIBUTE, 'letters, digits, `_` and `-`, beginning with a letter');
const attributes = z.record(attribute, scalar);
const templates = z.record(attribute, z.union([open, z.number(), z.boolean()], 'a text, a number, or true or false'));

const host = z.strictObject({
  ssh: text,
  'host-key': z.union([text, z.array(text).min(1, 'at least one key')]).optional(),
  via: name.optional(),
  attributes: attributes.optional(),
});

const argument = z.union([z.string(), z.number(), z.boolean()], 'a text, a number, or true or false');
const command = {
  exec: z.array(argument).min(1, 'at least the name of a program').optional(),
  run: z.string().min(1, 'a script').optional(),
  http: z.looseObject({ url: open }).optional(),
  env: z.record(z.string(), argument).optional(),
  stdin: z.string().optional(),
  timeout: text.optional(),
  exit: z.array(z.int()).optional(),
  output: z.enum(['json', 'number', 'text']).optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
  as: text.optional(),
  from: z.literal('runner').optional(),
  sensitive: z.boolean().optional(),
};
const oneForm = 'one that has exactly one of exec, run and http';

const headerName = z.string().regex(/^[A-Za-z0-9-]{1,100}$/, 'the name of a header');
const headerValue = text.regex(/^\P{Cc}*$/u, 'one line of text');
const { run, stdin, from } = command;
/** It asks for all that stands on a host, and only tells names: no fields, no number. */
const discover = z.strictObject({
  exec: z
    .array(argument)
    .min(1, 'at least the name of a program')
    .refine(([program]) => /^[^=]+$/.test(String(program)), 'a list that begins with the name of a program')
    .optional(),
  run,
  env: z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'the name of a variable'), argument).optional(),
  stdin,
  from,
  http: z
    .strictObject({
      url: open,
      headers: z.record(headerName, headerValue).optional(),
      expect: z.array(z.int()).optional(),
    })
    .optional(),
  timeout: z
    .string()
    .refine(isPatience, { error: 'a duration from 1s to 1m', params: { fault: 'duration-invalid' } })
    .optional(),
  exit: z.array(z.int()).optional(),
  output: z.enum(['json', 'text'], '`json` (rows in a list) or `text` (a name a line)').optional(),
  as: z
    .string()
    .regex(/^[a-z_][a-z0-9_-]{0,31}$/, 'the name of a user')
    .optional(),
  each: text.regex(EACH, 'the name of a field, or a path such as `metadata.name`').optional(),
  tenant: text.refine(capturesTenant, {
    error: 'an RE2 pattern with a group `(?P<tenant>…)`',
    params: { hint: PATTERN_HINT },
  }),
});
const condition = z.union([open, z.array(open).min(1)], 'an expression, or a list of expressions');
const briefly = z
  .string()
  .refine(isBrief, { error: 'a duration from 100ms to 5s', params: { fault: 'duration-invalid' } });
/** How its command and its condition read is the plan's to judge, which knows the language. */
const health = z.strictObject({ ...command, timeout: briefly.optional(), healthy: condition });

const service = z.strictObject({
  tenancy: z.enum(['shared', 'dedicated']),
  hosts: z
    .union([z.literal('runner'), z.array(name).min(1, 'at least one host')], 'a list of hosts, or `runner`')
    .optional(),
  'depends-on': z.array(name).optional(),
  instance: templates.optional(),
  identifies: z.array(attribute).optional(),
  discover: discover.refine(hasOneForm, oneForm).optional(),
  health: health.refine(hasOneForm, oneForm).optional(),
});

const placement = z.object({ host: name.optional() }).catchall(scalar);
const alias = text.max(ALIAS_LENGTH, 'an alias of at most 128 characters');
export const tenantShape = z
  .object({
    aliases: z.array(alias).optional(),
    'on-call': text.optional(),
    services: z
      .record(
        name,
        z.union(
          [placement, z.array(placement).min(1, 'at least one instance')],
          'a mapping (`{}` for a slice of a shared service), or a list of them',
        ),
      )
      .optional(),
  })
  .catchall(scalar);

export const holdShape = z
  .strictObject({
    because: text,
    until: z.string().refine(isTime, 'a time with its zone, such as 2026-01-31T08:00:00Z').optional(),
    tenant: text.optional(),
    service: text.optional(),
    host: text.optional(),
    all: z.literal(true).optional(),
  })
  .refine(hasOneSubject, 'one that names exactly one of tenant, service, host and all');

const sections = {
  hosts: z.record(name, host).optional(),
  services: z.record(name, service).optional(),
  tenants: z.record(tenantId, tenantShape).optional(),
  hold: z.array(holdShape).optional(),
};
const schema = z.literal(1, '1, the only version there is');

export const topologyShape = z.strictObject({
  schema,
  ...sections,
  include: includeShape.optional(),
  inventory: inventoriesShape.optional(),
});

/** A file that is included, or an inventory's answer. What is refused there has a message of its own. */
export const partShape = z.strictObject({
  schema: schema.optional(),
  ...sections,
  include: z.unknown().optional(),
  inventory: z.unknown().optional(),
});

/** Of a topology that is wrong somewhere: each entry as far as it goes. Holds stand in a list, and are looked at one by one. */
export const looseTopology = topologyShape
  .extend({
    hosts: z.record(name, host.partial()),
    services: z.record(name, service.partial()),
    hold: z.unknown(),
    include: z.unknown(),
    inventory: z.unknown(),
  })
  .partial();

export type TopologyShape = z.infer<typeof looseTopology>;
export type HostShape = NonNullable<TopologyShape['hosts']>[string];
export type ServiceShape = NonNullable<TopologyShape['services']>[string];
export type HealthShape = NonNullable<ServiceShape['health']>;
export type DiscoverShape = NonNullable<ServiceShape['discover']>;
export type TenantShape = z.infer<typeof tenantShape>;
export type Placement = z.infer<typeof placement>;
export type HoldShape = z.infer<typeof holdShape>;

function hasOneForm(written: { readonly exec?: unknown; readonly run?: unknown; readonly http?: unknown }): boolean {
  return [written.exec, written.run, written.http].filter((form) => form !== undefined).length === 1;
}

function hasOneSubject({ tenant, service, host, all }: Readonly<Record<string, unknown>>): boolean {
  return [tenant, service, host, all].filter((subject) => subject !== undefined).length === 1;
}

function capturesTenant(pattern: string): boolean {
  return compilePattern(pattern)?.names.includes('tenant') ?? false;
}

function isPatience(text: string): boolean {
  const ms = parseDuration(text);
  return ms !== null && ms >= 1_000 && ms <= 60_000;
}

function isBrief(text: string): boolean {
  const ms = parseDuration(text);
  return ms !== null && ms >= 100 && ms <= 5_000;
}

function isTime(text: string): boolean {
  return TIME.test(text) && !Number.isNaN(Date.parse(text));
}
