// An alert of a sender that we do not know: what it calls name and status, and whatever else can be understood.
// Promises: what cannot be understood is left out, but for the status, which must be a known word.
import { isRecord } from './record.ts';
import { textOf } from './text.ts';
import { incidentTime } from './time.ts';

const SPELLINGS = {
  name: ['name'],
  status: ['status'],
  severity: ['severity', 'priority', 'level'],
  dedup_key: ['dedup_key', 'dedupKey', 'fingerprint', 'id'],
  starts_at: ['starts_at', 'startsAt', 'started_at', 'startedAt', 'timestamp', 'time'],
  tenant: ['tenant', 'tenant_id', 'tenantId'],
  service: ['service'],
  host: ['host', 'hostname'],
  labels: ['labels'],
  annotations: ['annotations'],
  url: ['url', 'link'],
  test: ['test'],
} as const;
const ANNOTATIONS = ['summary', 'description', 'message'] as const;

type Written = Readonly<Record<string, unknown>>;

/** The normal form of what is understood. */
export function fromGeneric(written: Written): Written {
  const found = Object.entries(SPELLINGS).flatMap(([key, spellings]): (readonly [string, unknown])[] => {
    const spelling = spellings.find((name) => says(key, written[name]));
    return spelling === undefined ? [] : [[key, written[spelling]]];
  });
  const fields: Written = Object.fromEntries(found);
  const told = ANNOTATIONS.filter((name) => typeof written[name] === 'string').map((name) => [name, written[name]]);
  return {
    ...fields,
    source: 'generic',
    annotations: { ...Object.fromEntries(told), ...(isRecord(fields.annotations) ? fields.annotations : {}) },
  };
}

function says(key: string, value: unknown): boolean {
  if (value === undefined || value === null) return false;
  switch (key) {
    case 'labels':
    case 'annotations':
      return isRecord(value);
    case 'name':
    case 'status':
    case 'test':
      return true;
    case 'starts_at':
      return incidentTime(value).kind === 'time';
    default:
      return (
        (typeof value === 'string' && value.length <= 256 && textOf(value) !== undefined) || typeof value === 'number'
      );
  }
}
