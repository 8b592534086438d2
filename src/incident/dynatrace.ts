// Dynatrace problems, by a custom integration that sends its placeholders.
import { parsePayload } from './parse.ts';
import { isRecord, type JsonRecord, valueIn } from './record.ts';
import { inTable, type Table } from './severity.ts';
import { labelsOfTags, tag, tagsOf } from './tags.ts';
import { textOf } from './text.ts';

const SEVERITIES: Table = {
  AVAILABILITY: 'critical',
  ERROR: 'high',
  PERFORMANCE: 'warning',
  RESOURCE_CONTENTION: 'warning',
};
/** What the integration's test button sends. */
const TEST_PROBLEM = '999';

export function fromDynatrace(payload: JsonRecord): readonly JsonRecord[] {
  const details = parsed(payload.ProblemDetailsJSON);
  const tags = tagsOf(payload.Tags, valueIn(details, 'tagsOfAffectedEntities'));
  const severity = textOf(payload.ProblemSeverity);
  return [
    {
      source: 'dynatrace',
      name: payload.ProblemTitle,
      status: payload.State,
      severity: inTable(SEVERITIES, severity),
      severity_raw: severity,
      dedup_key: textOf(payload.PID) ?? payload.ProblemID,
      starts_at: valueIn(details, 'startTime'),
      tenant: tag(tags, 'tenant'),
      service: tag(tags, 'service'),
      host: tag(tags, 'host') ?? hostIn(parsed(payload.ImpactedEntities)),
      labels: labelsOfTags(tags),
      annotations: { summary: payload.ProblemDetailsText, impact: payload.ProblemImpact },
      url: payload.ProblemURL,
      test: textOf(payload.ProblemID) === TEST_PROBLEM,
    },
  ];
}

function hostIn(entities: unknown): string | undefined {
  const listed: readonly unknown[] = Array.isArray(entities) ? entities : [];
  const hosts = listed.filter((one) => isRecord(one) && one.type === 'HOST');
  return hosts.length === 1 ? textOf(valueIn(hosts[0], 'name')) : undefined;
}

/** A placeholder in quotes arrives as JSON in a string. */
function parsed(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  const found = parsePayload(written);
  return found.ok ? found.value : undefined;
}
