// Inventories: programs and files that say a part of the topology as JSON. How they are asked, and in which words they answer.
// Promises: pure; what is asked is data here, and whether it is asked is decided elsewhere.
import { z } from 'zod';
import { asWritten, isAsWritten } from '../kernel/as-written.ts';
import type { Path, SourceDocument } from '../kernel/document.ts';
import { parseDuration } from '../kernel/duration.ts';
import type { Place } from '../kernel/fault.ts';
import { isGlob } from '../kernel/glob.ts';
import { compilePattern, PATTERN_HINT } from '../kernel/pattern.ts';
import { pathBelow } from './include.ts';
import { LaterPlace } from './spans.ts';

const TIMEOUT_MS = 30_000;
const LONGEST_MS = 600_000;
const MOST_INVENTORIES = 16;
const KEY = /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const FIELD = /^(?:[^.[\]]+|\[[^[\]]+\])(?:\.[^.[\]]+|\[[^[\]]+\])*$/;

const text = z
  .string()
  .min(1, 'a text that is not empty')
  .max(4_096, 'a text of at most 4,096 characters')
  .refine(isAsWritten, asWritten('Write the value itself: an inventory is asked for all, whoever asks.'));
const argument = z.union([text, z.number(), z.boolean()], 'a text, a number, or true or false');
const key = z.string().regex(KEY, 'letters, digits, `_` and `-`, beginning with a letter');
const ofInstance = key.refine((written) => written !== 'host', 'another name than `host`');
const ofTenant = key.refine((written) => written !== 'services', 'another name than `services`');
const service = z.string().regex(NAME, 'the name of a service');
const variable = text.max(128, 'the name of a variable');
const field = text.regex(FIELD, 'a path such as `metadata.namespace`, or `metadata.labels[app.kubernetes.io/name]`');
const label = text.max(317, 'the name of a label');

const ansible = z
  .strictObject({
    tenant: variable.optional(),
    'tenant-group': text
      .refine((written) => compilePattern(written)?.names.includes('tenant') ?? false, {
        error: 'an RE2 pattern with a group `(?P<tenant>…)`',
        params: { hint: PATTERN_HINT },
      })
      .optional(),
    services: z.record(service, variable),
    hosts: z.array(variable).optional(),
    instance: z.record(ofInstance, variable).optional(),
    attributes: z.record(ofTenant, variable).optional(),
    'host-key': variable.optional(),
    via: variable.optional(),
  })
  .refine((written) => (written.tenant === undefined) !== (written['tenant-group'] === undefined), {
    error: 'one that has exactly one of tenant and tenant-group',
  });

const kubectl = z
  .strictObject({
    tenant: label,
    service: service.optional(),
    'service-label': label.optional(),
    services: z.record(z.string(), service).optional(),
    host: field.optional(),
    instance: z.record(ofInstance, field).optional(),
    attributes: z.record(ofTenant, field).optional(),
  })
  .refine((written) => (written.service === undefined) !== (written['service-label'] === undefined), {
    error: 'one that has exactly one of service and service-label',
  });

const inventory = z
  .strictObject({
    exec: z.array(argument).min(1, 'at least the name of a program').optional(),
    file: pathBelow.refine((path) => !isGlob(path), 'one path, without `*` and `?`').optional(),
    timeout: z
      .string()
      .refine(isPatience, { error: 'a duration from 1s to 10m', params: { fault: 'duration-invalid' } })
      .optional(),
    ansible: ansible.optional(),
    kubectl: kubectl.optional(),
  })
  .refine(
    ({ exec, file }) => (exec === undefined) !== (file === undefined),
    'one that has exactly one of exec and file',
  )
  .refine((written) => written.ansible === undefined || written.kubectl === undefined, {
    error: 'one that has at most one of ansible and kubectl',
  });

export const inventoriesShape = z.union(
  [inventory, z.array(inventory).min(1, 'at least one inventory').max(MOST_INVENTORIES)],
  'an inventory (`{ exec: [./inventory.sh] }`), or a list of them',
);

export type AnsibleWords = z.infer<typeof ansible>;
export type KubectlWords = z.infer<typeof kubectl>;

/** The words that an answer is written in. */
export type Words =
  | { readonly kind: 'topology' }
  | { readonly kind: 'ansible'; readonly ansible: AnsibleWords }
  | { readonly kind: 'kubectl'; readonly kubectl: KubectlWords };

export type Inventory = {
  readonly words: Words;
  /** Of the program or the file. */
  readonly at: Place;
} & (
  | { readonly kind: 'exec'; readonly argv: readonly string[]; readonly timeoutMs: number }
  | { readonly kind: 'file'; readonly file: string }
);

export function inventoriesOf(written: z.infer<typeof inventoriesShape>, source: SourceDocument): readonly Inventory[] {
  const list = Array.isArray(written) ? written : [written];
  return list.map((one, index) =>
    inventoryOf(one, source, Array.isArray(written) ? ['inventory', index] : ['inventory']),
  );
}

function inventoryOf(written: z.infer<typeof inventory>, source: SourceDocument, path: Path): Inventory {
  const { exec = [], file, timeout } = written;
  const words = wordsOf(written);
  if (file !== undefined)
    return { kind: 'file', file, words, at: new LaterPlace(() => source.placeOf([...path, 'file'])) };
  // An argument is the scalar's text as it is written: `0755` stays `0755`.
  const argv = exec.map((word, index) =>
    typeof word === 'string' ? word : (source.sourceOf([...path, 'exec', index]) ?? String(word)),
  );
  const timeoutMs = (timeout === undefined ? null : parseDuration(timeout)) ?? TIMEOUT_MS;
  const at = new LaterPlace(() => source.placeOf([...path, 'exec'], 'key'));
  return { kind: 'exec', argv, timeoutMs, words, at };
}

function wordsOf({ ansible, kubectl }: z.infer<typeof inventory>): Words {
  if (ansible !== undefined) return { kind: 'ansible', ansible };
  return kubectl === undefined ? { kind: 'topology' } : { kind: 'kubectl', kubectl };
}

function isPatience(written: string): boolean {
  const ms = parseDuration(written);
  return ms !== null && ms >= 1_000 && ms <= LONGEST_MS;
}
