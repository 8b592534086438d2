// From any payload to incidents in normal form. The one door for what monitoring says.
// Promises: pure; one clear fault for what is no incident; what arrives is bounded and never interpreted beyond its form.
import { canonicalJson } from '../kernel/canonical.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import { ADAPTERS } from './adapters.ts';
import { fromGeneric } from './generic.ts';
import { INCIDENT_SOURCES, type Incident } from './incident.ts';
import { fromManual } from './manual.ts';
import { readNormalForm } from './normal-form.ts';
import { parsePayload } from './parse.ts';
import { isRecord, type JsonRecord } from './record.ts';
import { type Vendor, vendorNamed, vendorsOf } from './vendor.ts';

const MOST_INCIDENTS = 1_000;
const MOST_VALUES = 100_000;
const DEEPEST = 32;

/** An empty list is no incident. `receivedAt` (RFC 3339) stands for a start that the sender did not give. */
export function receive(payload: unknown, receivedAt: string): Result<readonly Incident[]> {
  if (!isBounded(payload)) return fail(invalid('it nests too deeply or holds too many values'));
  const unwrapped = unwrap(payload);
  if (!unwrapped.ok) return unwrapped;
  const { source, content } = unwrapped.value;
  return receiveList(Array.isArray(content) ? content : [content], { source, receivedAt });
}

interface Arrival {
  /** What the envelope says; undefined without one. */
  readonly source: unknown;
  readonly receivedAt: string;
}

/** `{source, payload}`, where the payload may be JSON in a string. */
function unwrap(payload: unknown): Result<{ readonly source: unknown; readonly content: unknown }> {
  if (!isRecord(payload) || !Object.hasOwn(payload, 'payload') || Object.hasOwn(payload, 'status')) {
    return succeed({ source: undefined, content: payload });
  }
  const { source, payload: content } = payload;
  if (typeof content !== 'string') return succeed({ source, content });
  const parsed = parsePayload(content);
  if (!parsed.ok) return parsed;
  return isBounded(parsed.value)
    ? succeed({ source, content: parsed.value })
    : fail(invalid('it nests too deeply or holds too many values'));
}

/** An occurrence that is listed twice is one. */
function receiveList(payloads: readonly unknown[], arrival: Arrival): Result<readonly Incident[]> {
  if (payloads.length > MOST_INCIDENTS) return fail(tooMany(payloads.length));
  const incidents = new Map<string, Incident>();
  for (const payload of payloads) {
    const received = receiveOne(payload, arrival);
    if (!received.ok) return received;
    for (const incident of received.value) {
      const key = occurrenceOf(incident);
      if (!incidents.has(key)) incidents.set(key, incident);
    }
    if (incidents.size > MOST_INCIDENTS) return fail(tooMany(incidents.size));
  }
  return succeed([...incidents.values()]);
}

function occurrenceOf(incident: Incident): string {
  const { source, dedup_key, starts_at, status, tenant = null } = incident;
  return canonicalJson(source === 'manual' ? incident : [source, dedup_key, starts_at, status, tenant]);
}

function receiveOne(payload: unknown, { source, receivedAt }: Arrival): Result<readonly Incident[]> {
  if (!isRecord(payload)) return fail(invalid(`it is ${kindOf(payload)}, not an object`));
  if (Object.keys(payload).length === 0) return fail(invalid('it is empty'));
  const one = (form: JsonRecord): Result<readonly Incident[]> => {
    const incident = readNormalForm(form, receivedAt);
    return incident.ok ? succeed([incident.value]) : incident;
  };
  const named = payload.source ?? source;
  if (named === 'manual') return one(fromManual(payload));
  const isAlert = Object.hasOwn(payload, 'name') && Object.hasOwn(payload, 'status');
  const known = INCIDENT_SOURCES.find((word) => word === named);
  if (isAlert && known !== undefined && known !== 'generic') return one({ ...payload, source: known });
  const vendors = vendorsOf(payload);
  const vendor = vendorNamed(source);
  if (vendor !== undefined && vendors.length > 0 && !vendors.includes(vendor)) return fail(otherForm(vendor, vendors));
  if (vendor !== undefined) return receiveVendor(vendor, payload, receivedAt);
  const [only, ...more] = isAlert ? [] : vendors;
  if (only !== undefined)
    return more.length > 0 ? fail(severalForms(vendors)) : receiveVendor(only, payload, receivedAt);
  if (isAlert) return one(isNormal(payload) ? payload : fromGeneric(payload));
  if (Object.hasOwn(payload, 'tenant') || Object.hasOwn(payload, 'runbook')) return one(fromManual(payload));
  return fail(unknownShape(payload));
}

function receiveVendor(vendor: Vendor, payload: JsonRecord, receivedAt: string): Result<readonly Incident[]> {
  const forms = ADAPTERS[vendor](payload);
  if (forms.length > MOST_INCIDENTS) return fail(tooMany(forms.length));
  const incidents: Incident[] = [];
  for (const [index, form] of forms.entries()) {
    const incident = readNormalForm(form, receivedAt);
    if (!incident.ok) return fail(inPayload(incident.faults[0], { vendor, index, of: forms.length }));
    incidents.push(incident.value);
  }
  return succeed(incidents);
}

/** The form that we write ourselves, as opposed to a stranger's alert that happens to have a name and a status. */
function isNormal(payload: JsonRecord): boolean {
  return payload.source === 'generic';
}

function isBounded(payload: unknown): boolean {
  const open: (readonly [unknown, number])[] = [[payload, 0]];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    seen += 1;
    if (seen > MOST_VALUES || depth > DEEPEST) return false;
    if (typeof value === 'object' && value !== null)
      for (const child of Object.values(value)) open.push([child, depth + 1]);
  }
  return true;
}

function kindOf(value: unknown): string {
  if (value === null) return '`null`';
  if (value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? `the text \`${shown(value, 40)}\`` : `a ${typeof value}`;
}

function inPayload(
  fault: Fault,
  { vendor, index, of }: { readonly vendor: Vendor; readonly index: number; readonly of: number },
): Fault {
  const which = of === 1 ? `The payload of ${vendor}` : `Alert ${index + 1} of ${of} in the payload of ${vendor}`;
  return {
    ...fault,
    message: fault.message.replace(/^The payload/, which),
    hint: `Send what ${vendor} sends, whole and unchanged, under \`payload\`; or send the normal form.`,
  };
}

function severalForms(vendors: readonly Vendor[]): Fault {
  return {
    code: 'incident-shape-unknown',
    message: `The payload could be one of ${vendors.join(' or of ')}.`,
    hint: `Say whose it is: {"source": "${vendors[0]}", "payload": {…}}.`,
  };
}

function otherForm(vendor: Vendor, vendors: readonly Vendor[]): Fault {
  return {
    code: 'incident-shape-unknown',
    message: `The payload is said to be of ${vendor}, and is of the form of ${vendors.join(' or ')}.`,
    hint: `Put the sender's own name in \`source\`: ${vendors.join(' or ')}.`,
  };
}

function tooMany(count: number): Fault {
  return invalid(`it lists ${count} incidents, at most ${MOST_INCIDENTS} are read`);
}

function unknownShape(payload: JsonRecord): Fault {
  const keys = Object.keys(payload)
    .slice(0, 8)
    .map((key) => shown(key, 30));
  return {
    code: 'incident-shape-unknown',
    message: `The payload is of no known form; its keys are ${keys.join(', ')}.`,
    hint: 'Send the normal form, with at least source, name and status, or {"source": …, "payload": …}.',
  };
}

function invalid(because: string): Fault {
  return {
    code: 'incident-invalid',
    message: `The payload is no incident: ${because}.`,
    hint: 'Send one JSON object: an incident in the normal form, with at least source, name and status.',
  };
}
