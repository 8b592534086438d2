// A group of alerts in the form that Prometheus' Alertmanager has made common: each alert is an incident of its own.
// Promises: an alert is read from itself alone; what the group has in common never fills what one of them lacks.
import { isRecord, type JsonRecord, valueIn } from './record.ts';

export interface GroupForm {
  readonly source: 'alertmanager' | 'grafana';
  /** Labels that name the tenant, the first of them that is there. */
  readonly tenant: readonly string[];
  url(alert: JsonRecord, group: JsonRecord): unknown;
  isTest(alert: JsonRecord): boolean;
}

export function fromPrometheusGroup(group: JsonRecord, form: GroupForm): readonly JsonRecord[] {
  const alerts = Array.isArray(group.alerts) ? group.alerts : [];
  return alerts.map((written: unknown) => {
    const alert = isRecord(written) ? written : {};
    const label = (...names: readonly string[]): unknown =>
      names.map((name) => valueIn(alert.labels, name)).find((value) => value !== undefined && value !== '');
    return {
      source: form.source,
      name: label('alertname'),
      status: alert.status,
      severity: label('severity'),
      dedup_key: alert.fingerprint,
      starts_at: alert.startsAt,
      tenant: label(...form.tenant),
      service: label('service'),
      host: label('host', 'instance'),
      labels: alert.labels,
      annotations: alert.annotations,
      url: form.url(alert, group),
      test: form.isTest(alert),
      truncated: group.truncatedAlerts,
    };
  });
}
