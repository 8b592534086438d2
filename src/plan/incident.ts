// The incident as far as it is part of a plan: what a run must not depend on is left out.
// Promises: no time of receipt and no id of one run, so the same alert gives the same plan.
import type { Incident } from '../incident/incident.ts';
import type { PlannedIncident } from './plan.ts';

export function plannedIncident(incident: Incident): PlannedIncident {
  const manual = incident.source === 'manual';
  return {
    source: incident.source,
    name: incident.name,
    status: incident.status,
    severity: incident.severity,
    severity_raw: incident.severity_raw,
    dedup_key: manual ? '' : incident.dedup_key,
    starts_at: manual || incident.starts_at_is_receipt ? '' : incident.starts_at,
    tenant: incident.tenant ?? '',
    service: incident.service ?? '',
    host: incident.host ?? '',
    labels: incident.labels,
    annotations: incident.annotations,
    url: incident.url ?? '',
  };
}
