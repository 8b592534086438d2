// Sentry, issue alerts of an internal integration. Other events of Sentry's are of issues and say nothing of a rule.
import { type JsonRecord, valueIn } from './record.ts';
import { inTable, type Table } from './severity.ts';
import { labelsOfTags, tag, tagsOf } from './tags.ts';
import { textOf } from './text.ts';

const LEVELS: Table = {
  fatal: 'critical',
  critical: 'critical',
  error: 'high',
  warning: 'warning',
  info: 'info',
  debug: 'info',
};

export function fromSentry(payload: JsonRecord): readonly JsonRecord[] {
  const at = (name: string): unknown => valueIn(payload, 'data', 'event', name);
  const tags = tagsOf(at('tags'));
  const level = textOf(at('level'));
  return [
    {
      source: 'sentry',
      name: textOf(valueIn(payload, 'data', 'triggered_rule')) ?? at('title'),
      status: payload.action,
      severity: inTable(LEVELS, level),
      severity_raw: level,
      dedup_key: at('issue_id'),
      starts_at: textOf(at('datetime')) ?? at('timestamp'),
      tenant: tag(tags, 'tenant'),
      service: tag(tags, 'service'),
      host: tag(tags, 'server_name'),
      labels: labelsOfTags(tags),
      annotations: { summary: at('title') },
      url: at('web_url'),
    },
  ];
}
