// One occurrence: one firing of an alert for a tenant, by source, key and start. What makes a second run a duplicate.
// Where the sender gives no start the time of receipt counts: such an alert is never taken for its own repeat of weeks ago.
import type { Incident } from '../incident/incident.ts';
import { canonicalJson } from '../kernel/canonical.ts';
import type { Plan } from './plan.ts';

/**
 * The occurrence as one string without ambiguity; null for a manual run, which is never a duplicate.
 * Senders give one key to an alert of several tenants; what changes a whole service is done once for all of them.
 */
export function occurrenceOf(
  { source, dedup_key, starts_at }: Incident,
  {
    runbook,
    tenant,
  }: { readonly runbook: Pick<Plan['runbook'], 'scope'>; readonly tenant: Pick<Plan['tenant'], 'id'> },
): string | null {
  if (source === 'manual') return null;
  return canonicalJson([source, dedup_key, starts_at, ...(runbook.scope === 'shared' ? [] : [tenant.id])]);
}
