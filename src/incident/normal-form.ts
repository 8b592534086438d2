// The normal form as it is written, and the incident that it is read into. Every other form is first brought into this one.
// Promises: unknown keys are refused; texts are bounded; what a sender's template left unfilled counts as missing.
import { z } from 'zod';
import { fail, type Result, succeed } from '../kernel/fault.ts';
import { nearest } from '../kernel/nearest.ts';
import { PARSED_ONCE } from '../kernel/parsed-once.ts';
import { shown } from '../kernel/visible.ts';
import { INCIDENT_SOURCES, INCIDENT_STATUSES, type Incident } from './incident.ts';
import { labelsOf } from './labels.ts';
import { linkOf } from './link.ts';
import { severityOf } from './severity.ts';
import { statusOf } from './status.ts';
import { isTest } from './test-flag.ts';
import { isPlaceholder, textOf, wellFormed } from './text.ts';
import { type IncidentTime, incidentTime } from './time.ts';

const LONGEST_NAME = 256;

const name = z
  .union([z.string(), z.number()], 'a text')
  .transform(String)
  .pipe(z.string().max(LONGEST_NAME, `a text of at most ${LONGEST_NAME} characters`));
const labels = z.unknown().transform((written, context) => {
  const read = labelsOf(written);
  if (read !== null) return read;
  context.addIssue('a mapping of names to texts, at most 256 of them');
  return z.NEVER;
});

export const normalForm = z.strictObject({
  source: z.enum(INCIDENT_SOURCES, `one of ${INCIDENT_SOURCES.join(', ')}`),
  name,
  status: z.string('a text'),
  severity: name.optional(),
  severity_raw: name.optional(),
  dedup_key: z
    .union([z.string(), z.number()], 'a text')
    .transform(String)
    .pipe(z.string().max(1_024, 'a text of at most 1,024 characters'))
    .optional(),
  starts_at: z.unknown().optional(),
  starts_at_is_receipt: z.boolean('true or false').optional(),
  tenant: name.optional(),
  service: name.optional(),
  host: name.optional(),
  labels: labels.optional(),
  annotations: labels.optional(),
  url: z.unknown().optional(),
  test: z.unknown().optional(),
  truncated: z.int('a whole number').min(0, 'not negative').optional(),
});
type NormalForm = z.infer<typeof normalForm>;

const KEYS = Object.keys(normalForm.shape);

export function readNormalForm(written: Readonly<Record<string, unknown>>, receivedAt: string): Result<Incident> {
  const parsed = normalForm.safeParse(withoutMissing(written), PARSED_ONCE);
  if (!parsed.success)
    return invalid(
      parsed.error.issues
        .slice(0, 5)
        .map((issue) => complaint(issue, written))
        .join('; '),
    );
  const time = incidentTime(parsed.data.starts_at);
  if (time.kind === 'wrong')
    return invalid(`\`starts_at\` is \`${shown(String(textOf(parsed.data.starts_at) ?? 'no text'))}\`, not a time`);
  return incidentOf(parsed.data, time, receivedAt);
}

function incidentOf(form: NormalForm, time: IncidentTime, receivedAt: string): Result<Incident> {
  const status = statusOf(form.status);
  if (status === null) {
    return invalid(`the status is \`${shown(form.status)}\`, which means neither of ${INCIDENT_STATUSES.join(', ')}`);
  }
  const url = linkOf(form.url);
  const { tenant, service, host } = form;
  return succeed({
    source: form.source,
    name: form.name,
    status,
    severity: severityOf(form.severity ?? form.severity_raw),
    severity_raw: form.severity_raw ?? (form.severity === 'unknown' ? '' : (form.severity ?? '')),
    dedup_key: form.dedup_key ?? defaultKey(form),
    starts_at: time.kind === 'time' ? time.time : receivedAt,
    starts_at_is_receipt: time.kind !== 'time' || form.starts_at_is_receipt === true,
    ...(tenant === undefined ? {} : { tenant }),
    ...(service === undefined ? {} : { service }),
    ...(host === undefined ? {} : { host }),
    labels: form.labels ?? {},
    annotations: form.annotations ?? {},
    ...(url === undefined ? {} : { url }),
    test: isTest(form.test),
    truncated: form.truncated ?? 0,
  });
}

/** A manual run is its own occurrence; any other alert without a key is the same one while it is about the same thing. */
function defaultKey({ source, name, tenant, service, host, labels }: NormalForm): string {
  if (source === 'manual') return '';
  return [name, tenant ?? labels?.tenant ?? '', service ?? labels?.service ?? '', host ?? labels?.host ?? ''].join('/');
}

/** A flag that says neither yes nor no is not missing: what it means is asked of it. */
function withoutMissing(written: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const said = Object.entries(written).flatMap(([key, value]): (readonly [string, unknown])[] => {
    if (value === null || value === undefined) return [];
    if (key === 'test' || typeof value !== 'string') return [[key, value]];
    return value.trim() === '' || isPlaceholder(value) ? [] : [[key, wellFormed(value)]];
  });
  return Object.fromEntries(said);
}

function complaint(issue: z.core.$ZodIssue, written: Readonly<Record<string, unknown>>): string {
  const key = String(issue.path[0] ?? '');
  if (issue.code === 'unrecognized_keys') {
    const [unknown = ''] = issue.keys;
    const near = nearest(unknown, KEYS);
    return `there is no key \`${shown(unknown)}\`${near === null ? '' : ` (did you mean \`${near}\`?)`}`;
  }
  const value = written[key];
  if (textOf(value) === undefined && typeof value !== 'object') return `\`${key}\` is missing`;
  return `\`${key}\` is not ${issue.message}`;
}

function invalid(because: string): Result<never> {
  return fail({
    code: 'incident-invalid',
    message: `The payload is no incident: ${because}.`,
    hint: 'Send at least source, name and status; the keys and words are those of the normal form of an incident.',
  });
}
