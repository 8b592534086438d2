// An incident: one alert, of one tenant, in normal form. The document that the rest of the product reads.
// All texts in it are foreign: an attacker may have written them.

export const SEVERITIES = ['critical', 'high', 'warning', 'low', 'info', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const INCIDENT_STATUSES = ['firing', 'resolved', 'acknowledged', 'other'] as const;
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

export const INCIDENT_SOURCES = [
  'alertmanager',
  'grafana',
  'datadog',
  'pagerduty',
  'opsgenie',
  'cloudwatch',
  'azure-monitor',
  'gcp-monitoring',
  'newrelic',
  'sentry',
  'zabbix',
  'dynatrace',
  'cloudevents',
  'manual',
  'generic',
] as const;
export type IncidentSource = (typeof INCIDENT_SOURCES)[number];

export interface Incident {
  readonly source: IncidentSource;
  /** The stable name of the alert rule. */
  readonly name: string;
  readonly status: IncidentStatus;
  readonly severity: Severity;
  readonly severity_raw: string;
  /** With `source` and `starts_at` one occurrence. */
  readonly dedup_key: string;
  /** RFC 3339, UTC, milliseconds. */
  readonly starts_at: string;
  /** True where the sender gave no start and the time of receipt stands in `starts_at`; such a time is not part of a plan's digest. */
  readonly starts_at_is_receipt: boolean;
  /** As claimed by the alert, before any look-up. Absent: the alert names none. */
  readonly tenant?: string;
  readonly service?: string;
  readonly host?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly url?: string;
  readonly test: boolean;
  readonly truncated: number;
}
