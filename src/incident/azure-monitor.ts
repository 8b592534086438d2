// Azure Monitor, common alert schema.
import { type JsonRecord, valueIn } from './record.ts';
import { inTable, type Table } from './severity.ts';
import { labelsOfTags, tag, tagsOf } from './tags.ts';
import { textOf } from './text.ts';

const SEVERITIES: Table = {
  Sev0: 'critical',
  Sev1: 'high',
  Sev2: 'warning',
  Sev3: 'low',
  Sev4: 'info',
};
/** The subscription that a test of an action group is from. */
const TEST_SUBSCRIPTION = '/subscriptions/11111111-1111-1111-1111-111111111111/';

export function fromAzureMonitor(payload: JsonRecord): readonly JsonRecord[] {
  const at = (name: string): unknown => valueIn(payload, 'data', 'essentials', name);
  const criteria = valueIn(payload, 'data', 'alertContext', 'condition', 'allOf');
  const met: readonly unknown[] = Array.isArray(criteria) ? criteria : [];
  const dimensions = tagsOf(...met.map((one) => valueIn(one, 'dimensions')));
  const properties = tagsOf(valueIn(payload, 'data', 'customProperties'));
  const items = at('configurationItems');
  const severity = textOf(at('severity'));
  const alertId = textOf(at('alertId'));
  return [
    {
      source: 'azure-monitor',
      name: at('alertRule'),
      status: at('monitorCondition'),
      severity: inTable(SEVERITIES, severity),
      severity_raw: severity,
      dedup_key: textOf(at('originAlertId')) ?? alertId,
      starts_at: at('firedDateTime'),
      tenant: tag(tagsOf([...properties, ...dimensions]), 'tenant'),
      service: tag(properties, 'service') ?? tag(dimensions, 'service'),
      host: tag(properties, 'host') ?? tag(dimensions, 'host') ?? (Array.isArray(items) ? textOf(items[0]) : undefined),
      labels: { ...labelsOfTags(dimensions), ...labelsOfTags(properties) },
      annotations: { description: at('description') },
      url: textOf(at('investigationLink')) ?? (alertId === undefined ? undefined : portalOf(alertId)),
      test: alertId?.startsWith(TEST_SUBSCRIPTION) === true,
    },
  ];
}

function portalOf(alertId: string): string {
  return `https://portal.azure.com/#blade/Microsoft_Azure_Monitoring_Alerts/AlertDetails.ReactView/alertId/${encodeURIComponent(alertId)}`;
}
