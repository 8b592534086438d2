// New Relic workflows, by the template in our documentation. An issue can be about several tenants: each is an incident.
import type { JsonRecord } from './record.ts';
import { labelsOfTags, tag, tagsOf } from './tags.ts';
import { textOf } from './text.ts';

export function fromNewrelic(payload: JsonRecord): readonly JsonRecord[] {
  const tags = tagsOf(payload.tags);
  const tenants = tags.get('tenant') ?? [undefined];
  const [condition] = Array.isArray(payload.alertConditionNames) ? payload.alertConditionNames : [];
  const [entity] = Array.isArray(payload.impactedEntities) ? payload.impactedEntities : [];
  const { tenant: _, ...labels } = labelsOfTags(tags);
  return tenants.map((tenant) => ({
    source: 'newrelic',
    name: textOf(condition) ?? payload.title,
    status: payload.state,
    severity: payload.priority,
    dedup_key: tenants.length === 1 ? payload.id : [textOf(payload.id) ?? '', tenant].join('/'),
    starts_at: payload.createdAt,
    tenant,
    service: tag(tags, 'service'),
    host: tag(tags, 'host') ?? textOf(entity),
    labels: { ...labels, ...(tenant !== undefined && { tenant }) },
    annotations: { summary: payload.title },
    url: payload.issueUrl,
  }));
}
