// Google Cloud Monitoring, webhook schema 1.2.
import { type JsonRecord, valueIn } from './record.ts';
import { inTable, type Table } from './severity.ts';
import { labelsOfTags, tag, tagsOf } from './tags.ts';
import { textOf } from './text.ts';

const SEVERITIES: Table = { critical: 'critical', error: 'high', warning: 'warning' };

export function fromGcpMonitoring(payload: JsonRecord): readonly JsonRecord[] {
  const at = (...path: readonly string[]): unknown => valueIn(payload, 'incident', ...path);
  const sources = [
    at('metric', 'labels'),
    at('metadata', 'user_labels'),
    at('policy_user_labels'),
    at('resource', 'labels'),
  ].map((labels) => tagsOf(labels));
  const label = (name: string): string | undefined =>
    sources.map((tags) => tag(tags, name)).find((value) => value !== undefined);
  const severity = textOf(at('severity'));
  return [
    {
      source: 'gcp-monitoring',
      name: textOf(at('policy_name')) ?? textOf(at('condition_name')),
      status: at('state'),
      severity: inTable(SEVERITIES, severity?.toLowerCase()),
      severity_raw: severity,
      dedup_key: at('incident_id'),
      starts_at: at('started_at'),
      tenant: tag(tagsOf(sources.flatMap((tags) => [...tags])), 'tenant'),
      service: label('service'),
      host: label('host') ?? textOf(at('resource_display_name')),
      labels: Object.fromEntries([...sources].reverse().flatMap((tags) => Object.entries(labelsOfTags(tags)))),
      annotations: { summary: at('summary'), description: at('documentation', 'content') },
      url: at('url'),
      test: payload.version === 'test',
    },
  ];
}
