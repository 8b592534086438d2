// One adapter for each sender: its payload in, incidents as they are written in normal form out.
import { fromAlertmanager } from './alertmanager.ts';
import { fromAzureMonitor } from './azure-monitor.ts';
import { fromCloudevents } from './cloudevents.ts';
import { fromCloudwatch } from './cloudwatch.ts';
import { fromDatadog } from './datadog.ts';
import { fromDynatrace } from './dynatrace.ts';
import { fromGcpMonitoring } from './gcp-monitoring.ts';
import { fromGrafana } from './grafana.ts';
import { fromNewrelic } from './newrelic.ts';
import { fromOpsgenie } from './opsgenie.ts';
import { fromPagerduty } from './pagerduty.ts';
import type { JsonRecord } from './record.ts';
import { fromSentry } from './sentry.ts';
import type { Vendor } from './vendor.ts';
import { fromZabbix } from './zabbix.ts';

/** Nothing is checked yet: what a sender left out or made up is seen when the normal form is read. */
export type Adapter = (payload: JsonRecord) => readonly JsonRecord[];

export const ADAPTERS: Readonly<Record<Vendor, Adapter>> = {
  alertmanager: fromAlertmanager,
  grafana: fromGrafana,
  datadog: fromDatadog,
  pagerduty: fromPagerduty,
  opsgenie: fromOpsgenie,
  cloudwatch: fromCloudwatch,
  'azure-monitor': fromAzureMonitor,
  'gcp-monitoring': fromGcpMonitoring,
  newrelic: fromNewrelic,
  sentry: fromSentry,
  zabbix: fromZabbix,
  dynatrace: fromDynatrace,
  cloudevents: fromCloudevents,
};
