// Which tenant an incident claims to be about. A claim is foreign text: it is then looked up in the topology.
import type { Incident } from './incident.ts';

const LABELS = ['tenant', 'tenant_id', 'namespace'] as const;

export function tenantClaim(incident: Incident): string | null {
  const claims = [
    incident.tenant,
    ...LABELS.map((name) => (Object.hasOwn(incident.labels, name) ? incident.labels[name] : '')),
  ];
  return claims.find((claim) => claim !== undefined && claim !== '') ?? null;
}
