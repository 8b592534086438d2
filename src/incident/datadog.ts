// Datadog: a payload of variables (recommended), or the default one, whose title is all that says what it is about.
import type { JsonRecord } from './record.ts';
import { inTable, PRIORITIES, type Table } from './severity.ts';
import { labelsOfTags, tag, tagsOf } from './tags.ts';
import { textOf } from './text.ts';

const MARKS = /^(?:\s*\[[^\]]{0,512}\])*\s*/;
const TRANSITIONS = /\[\s*(?!P[1-5]\s*\]|TEST\s*\])([A-Za-z][A-Za-z -]{0,40}?)(?:\s+on\s+\{([^}]{0,512})\})?\s*\]/g;
const PRIORITY = /\[\s*(P[1-5])\s*\]/;
const LINK = /\((https:\/\/[^\s()]{1,1024})\)/;
const TYPES: Table = { error: 'high', warning: 'warning', info: 'info', success: 'info' };

export function fromDatadog(payload: JsonRecord): readonly JsonRecord[] {
  const title = textOf(payload.alert_title) ?? textOf(payload.event_title) ?? textOf(payload.title) ?? '';
  const transitions = [...title.matchAll(TRANSITIONS)];
  const tags = tagsOf(payload.tags, payload.alert_scope, ...transitions.map(([, , scope]) => scope ?? ''));
  const priority = textOf(payload.alert_priority) ?? PRIORITY.exec(title)?.[1];
  const type = textOf(payload.alert_type);
  return [
    {
      source: 'datadog',
      name: tag(tags, 'alertname') ?? title.replace(MARKS, ''),
      status: textOf(payload.alert_transition) ?? transitions[0]?.[1],
      severity: inTable(PRIORITIES, priority) ?? inTable(TYPES, type),
      severity_raw: priority ?? type,
      dedup_key: textOf(payload.alert_cycle_key) ?? textOf(payload.aggreg_key),
      starts_at: payload.date,
      tenant: tag(tags, 'tenant'),
      service: tag(tags, 'service'),
      host: textOf(payload.hostname) ?? tag(tags, 'host'),
      labels: labelsOfTags(tags),
      annotations: { summary: title, description: payload.text_only_msg ?? payload.alert_status },
      url: textOf(payload.link) ?? LINK.exec(textOf(payload.body) ?? '')?.[1],
      test: /\[\s*TEST\s*\]/.test(title),
    },
  ];
}
