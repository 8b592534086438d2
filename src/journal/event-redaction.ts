// An event without its secrets. What the machine reads again is left alone: names from the repository and words of ours,
// so that a secret like `verify` or `5432` cannot make a journal unreadable. What came from outside is masked whole.
import type { RunEvent } from '../engine/event.ts';
import type { Redactor } from '../kernel/redact.ts';

/** Values under these keys are words of ours, or names that the runbook and the topology declare. */
const OURS: ReadonlySet<string> = new Set([
  'action',
  'at',
  'by',
  'channel',
  'code',
  'command',
  'elapsed_ms',
  'ended',
  'execution_id',
  'guard',
  'health',
  'host',
  'incident_starts_at',
  'kind',
  'name',
  'on',
  'origin_digest',
  'outcome',
  'plan_digest',
  'probe',
  'runbook',
  'service',
  'sha256',
  'started_at',
  'step',
  'stopped',
  'target',
  'tenant',
  'type',
  'verdict',
]);

/** Values from outside: probes' fields and commands' outputs; here a number can be a secret too. */
const FOREIGN: ReadonlySet<string> = new Set(['fields', 'did']);

export function redactEvent<T extends RunEvent>(event: T, redactor: Redactor): T;
export function redactEvent(event: RunEvent, redactor: Redactor): unknown {
  return withoutSecrets(event, redactor);
}

function withoutSecrets(value: unknown, redactor: Redactor): unknown {
  if (typeof value === 'string') return clean(value, redactor);
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, redactor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (FOREIGN.has(key)) return [key, foreign(item, redactor)];
      return [clean(key, redactor), OURS.has(key) && typeof item === 'string' ? item : withoutSecrets(item, redactor)];
    }),
  );
}

function foreign(value: unknown, redactor: Redactor): unknown {
  if (typeof value === 'number') {
    const text = String(value);
    return redactor.text(text) === text ? value : '***';
  }
  if (Array.isArray(value)) return value.map((item) => foreign(item, redactor));
  if (typeof value === 'string') return clean(value, redactor);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [clean(key, redactor), foreign(item, redactor)]),
  );
}

/** Half a surrogate pair has no canonical form, nor one in UTF-8: it becomes U+FFFD. */
function clean(text: string, redactor: Redactor): string {
  return redactor.text(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
