// From any payload to incidents in normal form. The one door for what monitoring says.
// Promises: pure; one clear fault for what is no incident; what arrives is bounded and never interpreted beyond its form.
import { canonicalJson } from '../kernel/canonical.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import { fromGeneric } from './generic.ts';
import { INCIDENT_SOURCES, type Incident } from './incident.ts';
import { fromManual } from './manual.ts';
import { readNormalForm } from './normal-form.ts';
import { parsePayload } from './parse.ts';
import { isRecord, type JsonRecord } from './record.ts';
import { vendorNamed, vendorsOf } from './vendor.ts';

const MOST_INCIDENTS = 1_000;
const MOST_VALUES = 100_000;
const DEEPEST = 32;

/** An empty list is no incident. `receivedAt` (RFC 3339) stands for a start that the sender did not give. */
export function receive(payload: unknown, receivedAt: string): Result<readonly Incident[]> {
  if (!isBounded(payload)) return fail(invalid('it nests too deeply or holds too many values'));
  const unwrapped = unwrap(payload);
  if (!unwrapped.ok) return unwrapped;
  const { source, content } = unwrapped.value;
  if (Array.isArray(content)) return receiveList(content, { source, receivedAt });
  const incident = receiveOne(content, { source, receivedAt });
  return incident.ok ? succeed([incident.value]) : incident;
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

function receiveList(payloads: readonly unknown[], arrival: Arrival): Result<readonly Incident[]> {
  if (payloads.length > MOST_INCIDENTS)
    return fail(invalid(`it lists ${payloads.length} incidents, at most ${MOST_INCIDENTS} are read`));
  const incidents = new Map<string, Incident>();
  for (const payload of payloads) {
    const incident = receiveOne(payload, arrival);
    if (!incident.ok) return incident;
    const { source, dedup_key, starts_at, status } = incident.value;
    const occurrence = source === 'manual' ? incident.value : [source, dedup_key, starts_at, status];
    const key = canonicalJson(occurrence);
    if (!incidents.has(key)) incidents.set(key, incident.value);
  }
  return succeed([...incidents.values()]);
}

function receiveOne(payload: unknown, { source, receivedAt }: Arrival): Result<Incident> {
  if (!isRecord(payload)) return fail(invalid(`it is ${kindOf(payload)}, not an object`));
  if (Object.keys(payload).length === 0) return fail(invalid('it is empty'));
  const named = payload.source ?? source;
  if (named === 'manual') return readNormalForm(fromManual(payload), receivedAt);
  const isAlert = Object.hasOwn(payload, 'name') && Object.hasOwn(payload, 'status');
  const known = INCIDENT_SOURCES.find((word) => word === named);
  if (isAlert && known !== undefined && known !== 'generic')
    return readNormalForm({ ...payload, source: known }, receivedAt);
  const vendors = vendorsOf(payload);
  const vendor = vendorNamed(source);
  if (vendor !== undefined || (vendors.length > 0 && !isAlert))
    return fail(vendorFault(vendor === undefined ? vendors : [vendor]));
  if (isAlert) return readNormalForm(isNormal(payload) ? payload : fromGeneric(payload), receivedAt);
  if (Object.hasOwn(payload, 'tenant') || Object.hasOwn(payload, 'runbook'))
    return readNormalForm(fromManual(payload), receivedAt);
  return fail(unknownShape(payload));
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
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? `the text \`${shown(value, 40)}\`` : `a ${typeof value}`;
}

function vendorFault(vendors: readonly string[]): Fault {
  return {
    code: 'not-supported-yet',
    message: `The payload is that of ${vendors.join(' or ')}, which this release does not read yet.`,
    hint: 'Send the normal form instead: {"source": "generic", "name": …, "status": "firing", "tenant": …, "severity": …}.',
  };
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
