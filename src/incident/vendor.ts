// Whose payload a shape is: the senders that a payload could have come from, by keys that only they use.
// Never reads what the payload says; the adapters that do are one file each.
import { INCIDENT_SOURCES, type IncidentSource } from './incident.ts';
import { type JsonRecord, valueIn } from './record.ts';

export type Vendor = Exclude<IncidentSource, 'manual' | 'generic'>;

const SHAPES: Readonly<Record<Vendor, (payload: JsonRecord) => boolean>> = {
  alertmanager: (payload) => isPrometheusGroup(payload) && !hasAny(payload, ['orgId', 'state', 'appVersion', 'title']),
  grafana: (payload) =>
    isPrometheusGroup(payload) && !hasAny(payload, ['notification_reason', 'routeLabels']) && payload.version !== '4',
  datadog: (payload) =>
    hasAny(payload, ['alert_transition', 'alert_cycle_key', 'alert_title']) ||
    hasAll(payload, ['last_updated', 'event_type', 'org']),
  pagerduty: (payload) => hasAll(payload.event, ['event_type', 'data']),
  opsgenie: (payload) => hasAll(payload, ['action', 'alert']) && hasAny(payload.alert, ['alertId', 'tinyId', 'alias']),
  cloudwatch: (payload) =>
    payload['detail-type'] === 'CloudWatch Alarm State Change' ||
    hasAll(payload, ['AlarmName', 'NewStateValue']) ||
    hasAll(payload, ['TopicArn', 'Message']),
  'azure-monitor': (payload) =>
    hasAll(payload, ['schemaId', 'data']) || hasAny(valueIn(payload, 'data', 'essentials'), ['monitorCondition']),
  'gcp-monitoring': (payload) => hasAny(payload.incident, ['policy_name', 'condition_name', 'incident_id']),
  newrelic: (payload) => hasAny(payload, ['issueUrl', 'alertConditionNames', 'alertPolicyNames']),
  sentry: (payload) => hasAll(payload, ['action', 'data']) && hasAny(payload.data, ['event', 'issue', 'metric_alert']),
  zabbix: (payload) => hasAny(payload, ['event_nseverity', 'event_value', 'trigger_status']),
  dynatrace: (payload) => hasAny(payload, ['ProblemID', 'ProblemTitle', 'PID']),
  cloudevents: (payload) => hasAll(payload, ['specversion', 'type', 'source']),
};

const VENDORS = INCIDENT_SOURCES.filter((source): source is Vendor => source !== 'manual' && source !== 'generic');

export function vendorsOf(payload: JsonRecord): readonly Vendor[] {
  return VENDORS.filter((vendor) => SHAPES[vendor](payload));
}

export function vendorNamed(word: unknown): Vendor | undefined {
  return VENDORS.find((vendor) => vendor === word);
}

function isPrometheusGroup(payload: JsonRecord): boolean {
  return Array.isArray(payload.alerts);
}

function hasAll(value: unknown, keys: readonly string[]): boolean {
  return keys.every((key) => valueIn(value, key) !== undefined);
}

function hasAny(value: unknown, keys: readonly string[]): boolean {
  return keys.some((key) => valueIn(value, key) !== undefined);
}
