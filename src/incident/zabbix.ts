// Zabbix, by a webhook media type that sends its macros. A macro without a value stays as its own name.
import type { JsonRecord } from './record.ts';
import { inTable, type Table } from './severity.ts';
import { labelsOfTags, tag, tagsOf } from './tags.ts';
import { textOf } from './text.ts';

const SEVERITIES: Table = { 5: 'critical', 4: 'high', 3: 'warning', 2: 'warning', 1: 'info' };

export function fromZabbix(payload: JsonRecord): readonly JsonRecord[] {
  const tags = tagsOf(payload.event_tags);
  const number = textOf(payload.event_nseverity);
  const word = textOf(payload.event_severity);
  return [
    {
      source: 'zabbix',
      name: payload.event_name,
      status: statusIn(payload),
      severity: number === undefined ? word : inTable(SEVERITIES, number),
      severity_raw: word ?? number,
      dedup_key: payload.event_id,
      starts_at: textOf(payload.event_timestamp),
      tenant: tag(tags, 'tenant'),
      service: tag(tags, 'service'),
      host: tag(tags, 'host') ?? textOf(payload.host_name),
      labels: labelsOfTags(tags),
      annotations: { summary: textOf(payload.event_opdata) },
      url: payload.url,
    },
  ];
}

/** An update (a comment, an acknowledgement) comes with the value of the event that it is about. */
function statusIn(payload: JsonRecord): unknown {
  if (textOf(payload.event_update_status) === '1') return 'other';
  switch (textOf(payload.event_value)) {
    case '1':
      return 'firing';
    case '0':
      return 'resolved';
    case undefined:
      return textOf(payload.trigger_status) === 'PROBLEM' ? 'firing' : payload.trigger_status;
    default:
      return payload.event_value;
  }
}
