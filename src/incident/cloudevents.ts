// CloudEvents 1.0, structured mode: the envelope is standard, what stands in `data` is by our documentation.
import { parsePayload } from './parse.ts';
import { isRecord, type JsonRecord } from './record.ts';
import { textOf } from './text.ts';

export function fromCloudevents(payload: JsonRecord): readonly JsonRecord[] {
  const data = dataIn(payload);
  const subject = textOf(payload.subject);
  const occurrence = [textOf(payload.source), subject].filter((part) => part !== undefined).join(' ');
  return [
    {
      source: 'cloudevents',
      name: data.name,
      status: textOf(data.status) ?? textOf(payload.type)?.split('.').at(-1),
      severity: data.severity,
      dedup_key: textOf(data.dedupKey) ?? occurrence,
      starts_at: textOf(data.startsAt) ?? payload.time,
      tenant: textOf(data.tenant) ?? subject?.split('/')[0],
      service: data.service,
      host: data.host,
      labels: data.labels,
      annotations: data.annotations,
      url: data.url,
      test: data.test,
    },
  ];
}

function dataIn({ data }: JsonRecord): JsonRecord {
  if (isRecord(data)) return data;
  const parsed = typeof data === 'string' ? parsePayload(data) : null;
  return parsed?.ok === true && isRecord(parsed.value) ? parsed.value : {};
}
