// What is passed on for a sender that cannot write the envelope of a `repository_dispatch` itself.
// Promises: pure; the sender's own payload stays whole and unchanged; what starts no run is told before anything is sent.
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import { INCIDENT_SOURCES, type Incident } from './incident.ts';
import { parsePayload } from './parse.ts';
import { receive } from './receive.ts';
import { isRecord } from './record.ts';

/** GitHub: "The total size of the JSON payload must be less than 64KB". */
const LARGEST = 65_536;

export type Passed =
  | {
      readonly kind: 'incidents';
      readonly clientPayload: Readonly<Record<string, unknown>>;
      readonly incidents: readonly Incident[];
    }
  /** Amazon SNS asks somebody to open this address before it sends anything. */
  | { readonly kind: 'confirmation'; readonly address: string };

export interface Arrived {
  readonly text: string;
  /** Whose payload it is; null: its form says so. */
  readonly source: string | null;
  /** RFC 3339. */
  readonly receivedAt: string;
}

export function passedOn({ text, source, receivedAt }: Arrived): Result<Passed> {
  if (source !== null && !INCIDENT_SOURCES.some((known) => known === source)) return fail(unknownSource(source));
  const parsed = parsePayload(text);
  if (!parsed.ok) return parsed;
  const confirmation = confirmationIn(parsed.value);
  if (confirmation !== null) return succeed({ kind: 'confirmation', address: confirmation });
  const envelope = envelopeOf(parsed.value);
  if (source !== null && envelope.source !== undefined && envelope.source !== source)
    return fail(otherSource(source, envelope.source));
  const clientPayload = source === null ? envelope : { ...envelope, source };
  const bytes = Buffer.byteLength(JSON.stringify(clientPayload));
  if (bytes >= LARGEST) return fail(tooLarge(bytes));
  const incidents = receive(clientPayload, receivedAt);
  return incidents.ok ? succeed({ kind: 'incidents', clientPayload, incidents: incidents.value }) : incidents;
}

type Envelope = Readonly<Record<'payload', unknown> & Partial<Record<'source', unknown>>>;

/** Who can set the body and not the header sends the envelope already, with or without GitHub's own around it. */
function envelopeOf(value: unknown): Envelope {
  const inside = isRecord(value) && hasOnly(value, ['event_type', 'client_payload']) ? value.client_payload : value;
  return isRecord(inside) && Object.hasOwn(inside, 'payload') && hasOnly(inside, ['source', 'payload'])
    ? { ...inside, payload: inside.payload }
    : { payload: inside };
}

function hasOnly(value: object, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}

function confirmationIn(value: unknown): string | null {
  if (!isRecord(value) || value.Type !== 'SubscriptionConfirmation') return null;
  return typeof value.SubscribeURL === 'string' ? value.SubscribeURL : null;
}

function unknownSource(source: string): Fault {
  return {
    code: 'incident-shape-unknown',
    message: `No sender is called \`${shown(source, 40)}\`.`,
    hint: `There are: ${INCIDENT_SOURCES.join(', ')}. Without a name the payload's form says whose it is.`,
  };
}

function otherSource(said: string, found: unknown): Fault {
  return {
    code: 'incident-shape-unknown',
    message: `The address says that the payload is of ${said}, and the envelope in it of ${shown(String(found), 40)}.`,
    hint: 'Let the sender post to the address of its own name, or to the one without any.',
  };
}

function tooLarge(bytes: number): Fault {
  return {
    code: 'limit-exceeded',
    message: `The payload has ${bytes} bytes; GitHub takes less than ${LARGEST}.`,
    hint: 'Let the sender put fewer alerts into one message (Alertmanager: `max_alerts`).',
  };
}
