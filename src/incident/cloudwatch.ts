// Amazon CloudWatch alarms: through EventBridge as an event, or through SNS as JSON in a string.
import { parsePayload } from './parse.ts';
import { isRecord, type JsonRecord, valueIn } from './record.ts';
import { labelsOfTags, type Tags, tag, tagsOf, withLowerNames } from './tags.ts';
import { textOf } from './text.ts';

export function fromCloudwatch(payload: JsonRecord): readonly JsonRecord[] {
  return [isRecord(payload.detail) ? fromEvent(payload, payload.detail) : fromAlarm(messageIn(payload))];
}

function fromEvent(event: JsonRecord, detail: JsonRecord): JsonRecord {
  const metrics = valueIn(detail, 'configuration', 'metrics');
  const measured: readonly unknown[] = Array.isArray(metrics) ? metrics : [];
  const dimensions = measured.map((one) => valueIn(one, 'metricStat', 'metric', 'dimensions'));
  const alarmTags = withLowerNames(tagsOf(detail.alarmTags));
  const name = textOf(detail.alarmName);
  const [arn] = Array.isArray(event.resources) ? event.resources : [];
  return {
    ...about(withLowerNames(tagsOf(...dimensions)), alarmTags),
    name,
    status: valueIn(detail, 'state', 'value'),
    dedup_key: textOf(arn),
    starts_at: valueIn(detail, 'state', 'timestamp') ?? event.time,
    annotations: {
      description: valueIn(detail, 'configuration', 'description'),
      summary: valueIn(detail, 'state', 'reason'),
    },
    url: consoleOf(textOf(event.region), name),
  };
}

function fromAlarm(alarm: JsonRecord): JsonRecord {
  return {
    ...about(withLowerNames(tagsOf(valueIn(alarm, 'Trigger', 'Dimensions'))), new Map()),
    name: alarm.AlarmName,
    status: alarm.NewStateValue,
    dedup_key: alarm.AlarmArn,
    starts_at: alarm.StateChangeTime,
    annotations: { description: alarm.AlarmDescription, summary: alarm.NewStateReason },
  };
}

function about(dimensions: Tags, alarmTags: Tags): JsonRecord {
  return {
    source: 'cloudwatch',
    severity: tag(alarmTags, 'severity'),
    tenant: tag(tagsOf([...dimensions, ...alarmTags]), 'tenant'),
    service: tag(dimensions, 'service') ?? tag(alarmTags, 'service'),
    host: tag(dimensions, 'host') ?? tag(alarmTags, 'host'),
    labels: { ...labelsOfTags(alarmTags), ...labelsOfTags(dimensions) },
  };
}

function messageIn(payload: JsonRecord): JsonRecord {
  if (typeof payload.Message !== 'string') return payload;
  const parsed = parsePayload(payload.Message);
  return parsed.ok && isRecord(parsed.value) ? parsed.value : {};
}

function consoleOf(region: string | undefined, name: string | undefined): string | undefined {
  if (region === undefined || name === undefined || !/^[a-z0-9-]{1,32}$/.test(region)) return undefined;
  return `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#alarmsV2:alarm/${encodeURIComponent(name)}`;
}
