// Which incident a run is about, as a hash: the same for every run of one alert for one tenant, whatever its occurrence.
// Pure. Nothing of an alert can be read in it.
import { digestOf } from '../kernel/canonical.ts';
import type { Plan } from '../plan/plan.ts';

/** A person who starts a run names no alert: there the runbook stands for it. */
export function incidentKey({ incident, tenant, runbook }: Pick<Plan, 'incident' | 'tenant' | 'runbook'>): string {
  const { source, dedup_key } = incident;
  return digestOf(source === 'manual' ? [source, runbook.id, tenant.id] : [source, dedup_key, tenant.id]);
}
