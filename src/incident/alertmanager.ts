// Prometheus Alertmanager, webhook of version 4 and what its `payload:` template sends.
import { fromPrometheusGroup } from './prometheus-group.ts';
import type { JsonRecord } from './record.ts';

export function fromAlertmanager(payload: JsonRecord): readonly JsonRecord[] {
  return fromPrometheusGroup(payload, {
    source: 'alertmanager',
    tenant: ['tenant', 'namespace'],
    url: (alert) => alert.generatorURL,
    isTest: () => false,
  });
}
