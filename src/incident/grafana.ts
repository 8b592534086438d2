// Grafana's unified alerting: the same groups, with addresses that may be relative and a test button.
import { fromPrometheusGroup } from './prometheus-group.ts';
import { type JsonRecord, valueIn } from './record.ts';

export function fromGrafana(payload: JsonRecord): readonly JsonRecord[] {
  return fromPrometheusGroup(payload, { source: 'grafana', tenant: ['tenant'], url: absolute, isTest });
}

function absolute({ generatorURL: url }: JsonRecord, { externalURL: base }: JsonRecord): unknown {
  if (typeof url !== 'string' || typeof base !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  return URL.canParse(url, base) ? new URL(url, base).href : undefined;
}

/** What the contact point's test button sends. */
function isTest({ labels }: JsonRecord): boolean {
  return valueIn(labels, 'alertname') === 'TestAlert' && valueIn(labels, 'instance') === 'Grafana';
}
